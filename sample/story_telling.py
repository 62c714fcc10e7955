"""Writes one application of the made-up search, step by step."""

from dataclasses import dataclass, field
from functools import singledispatchmethod
from typing import Any

from accounts.models import User
from applications.models import NEAR_MISSES, Application, Company, Contact, Stage
from documents.models import Document
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.models import Letter, LetterTemplate, Revision
from near_misses.rematch import sheet_of
from practice.models import Competence
from sample.days import Calendar, write_moments
from sample.practising import learn
from sample.steps import (
    AboutRound,
    Archived,
    Arranged,
    CameOut,
    Cancelled,
    Enclosed,
    Ended,
    Moved,
    Noted,
    Person,
    QuietHintDismissed,
    RematchPrepared,
    Reminded,
    Reopened,
    Rescheduled,
    Step,
    Story,
    Wrote,
)

# When things are written down and done: letters at night, so that they go out in the morning.
EVENING, NIGHT, MORNING = "18:00", "19:30", "08:30"


@dataclass
class Shared:
    """What the applications of a search have in common: whose it is, and things by their names."""

    user: User
    calendar: Calendar
    documents: dict[str, Document] = field(default_factory=dict)
    templates: dict[str, LetterTemplate] = field(default_factory=dict)
    acquaintances: dict[str, Contact] = field(default_factory=dict)

    def meet(self, person: Person, company: str) -> None:
        self.acquaintances[person.name] = self.contact(person, company)

    def contact(self, person: Person, company: str) -> Contact:
        facts = {
            name: getattr(person, name) for name in ("greeting", "role", "email", "phone", "note")
        }
        of_company = Company.objects.get_or_create_by_name(self.user, company)
        return Contact.objects.get_or_create_at_company(of_company, name=person.name, **facts)


class StoryTeller:
    """One application, step by step."""

    def __init__(self, shared: Shared, story: Story):
        self.shared, self.story = shared, story
        self.user, self.calendar = shared.user, shared.calendar
        self.people = {person.name: person for person in story.people}
        self.contacts: dict[str, Contact] = {}

    def tell(self) -> None:
        self.application = self._log()
        for step in self.story.steps:
            self._do(step)

    def _log(self) -> Application:
        story = self.story
        self._write_employer()
        application = Application.objects.log(
            self.user,
            company=story.employer.name,
            position=story.position,
            on=self.calendar.day(story.day),
            stage=story.stage,
            tags=story.tags,
            **self._facts(),
        )
        write_moments(application, created_at=self.calendar.past(story.day, EVENING))
        if story.competences:
            Competence.objects.choose(application.competences, self.user, story.competences)
        return application

    def _write_employer(self) -> None:
        employer = self.story.employer
        company = Company.objects.get_or_create_by_name(self.user, employer.name)
        words = {
            name: getattr(employer, name) for name in ("address", "website", "country", "note")
        }
        if any(words.values()):
            company.update(version=company.version_of(words), **words)

    def _facts(self) -> dict[str, Any]:
        """The facts of the story, with the days that stand apart in it as dates."""
        story, calendar = self.story, self.calendar
        facts: dict[str, Any] = dict(story.facts)
        if story.deadline is not None:
            facts["deadline_on"] = calendar.day(story.deadline)
        if story.answer_due is not None:
            facts["answer_due_on"] = calendar.day(story.answer_due)
        if story.stage != Stage.SAVED:
            facts["applied_on"] = calendar.day(story.day)
        if story.referred_by:
            facts["referred_by"] = self._known(story.referred_by)
        return facts

    def _known(self, name: str) -> Contact:
        """The person of this name: of this employer, else whoever is known from elsewhere."""
        if name not in self.people:
            return self.shared.acquaintances[name]
        if name not in self.contacts:
            person, employer = self.people[name], self.story.employer.name
            self.contacts[name] = self.shared.contact(person, employer)
        return self.contacts[name]

    @singledispatchmethod
    def _do(self, step: Step) -> None:
        raise TypeError(f"{type(step).__name__} is no step that anybody takes")

    @_do.register
    def _move(self, step: Moved) -> None:
        self.application.move_to(step.to, on=self.calendar.day(step.day))

    @_do.register
    def _arrange(self, step: Arranged) -> None:
        interview_round = self.application.add_round(
            on=self.calendar.day(step.day),
            format=step.format,
            starts_at=self.calendar.moment(step.on, step.at, step.zone),
            time_zone=step.zone or self.calendar.zone.key,
            minutes=step.minutes,
            place=step.place,
            prepare=step.prepare,
            prepared=list(step.prepared),
            best_moment=step.moment,
            notes=step.notes,
            changed_at=self.calendar.past(step.day, EVENING),
        )
        contacts = [self._known(name) for name in step.people]
        parts = {
            contact.pk: self.people[contact.name].part
            for contact in contacts
            if contact.name in self.people
        }
        interview_round.meet(contacts, [], parts=parts)

    def _round(self, number: int | None):
        return self.application.rounds.get(number=number) if number else None

    @_do.register
    def _reschedule(self, step: Rescheduled) -> None:
        interview_round = self._round(step.round)
        times = {
            "starts_at": self.calendar.moment(step.on, step.at, interview_round.time_zone),
            "is_day_only": False,
            "time_zone": interview_round.time_zone,
            "minutes": interview_round.minutes,
        }
        version, on = interview_round.version_of(times), self.calendar.day(step.day)
        interview_round.reschedule(version=version, on=on, **times)
        write_moments(interview_round, changed_at=self.calendar.past(step.day, EVENING))

    @_do.register
    def _cancel(self, step: Cancelled) -> None:
        interview_round = self._round(step.round)
        on = self.calendar.day(step.day)
        interview_round.cancel(on=on, by=step.by, because=step.because)
        write_moments(interview_round, changed_at=self.calendar.past(step.day, EVENING))

    @_do.register
    def _come_out(self, step: CameOut) -> None:
        interview_round = self._round(step.round)
        version, on = interview_round.version_of(["outcome"]), self.calendar.day(step.day)
        interview_round.update(version=version, on=on, outcome=step.outcome)
        write_moments(interview_round, changed_at=self.calendar.past(step.day, EVENING))

    @_do.register
    def _learn(self, step: AboutRound) -> None:
        learn(step, self._round(step.round), self.calendar)

    @_do.register
    def _note(self, step: Noted) -> None:
        self.application.dated_notes.create(
            text=step.text,
            happened_on=self.calendar.day(step.day),
            written_at=self.calendar.past(step.day, EVENING),
        )

    @_do.register
    def _remind(self, step: Reminded) -> None:
        reminder = self.application.reminders.create(
            owner=self.user,
            text=step.text,
            due_on=self.calendar.day(step.day),
            contact=self._known(step.about) if step.about else None,
            made_at=self.calendar.past(self.story.day, EVENING),
        )
        if step.done is not None:
            reminder.finish(on=self.calendar.day(step.done))
            write_moments(reminder, done_at=self.calendar.past(step.done, EVENING))

    @_do.register
    def _end(self, step: Ended) -> None:
        self.application.close_with(
            step.kind,
            on=self.calendar.day(step.day),
            channel=step.channel,
            told_by=self._known(step.told_by) if step.told_by else None,
            decided_by=self._known(step.decided_by) if step.decided_by else None,
            their_words=step.their_words,
            feedback=step.feedback,
            written_at=self.calendar.past(step.day, EVENING),
        )

    @_do.register
    def _reopen(self, step: Reopened) -> None:
        self.application.reopen(on=self.calendar.day(step.day))

    @_do.register
    def _prepare_rematch(self, step: RematchPrepared) -> None:
        sheet = sheet_of(self.application.verdicts.filter(kind__in=NEAR_MISSES).latest("pk"))
        sheet.update(version=sheet.version_of(step.words), **step.words)

    @_do.register
    def _enclose(self, step: Enclosed) -> None:
        on = self.calendar.day(step.day)
        document = self.shared.documents[step.document]
        document.enclose_with(self.application, on=on if step.was_sent else None)
        if not step.was_sent:
            write_moments(self.application.events.latest("pk"), happened_on=on)

    @_do.register
    def _archive(self, step: Archived) -> None:
        self.application.archive()
        write_moments(self.application, archived_at=self.calendar.past(step.day, EVENING))

    @_do.register
    def _dismiss_hint(self, step: QuietHintDismissed) -> None:
        self.application.dismiss_quiet_hint(on=self.calendar.day(step.day))

    @_do.register
    def _write_letter(self, step: Wrote) -> None:
        letter = begin_letter(
            self.application,
            Kind(step.kind),
            today=self.calendar.day(step.day),
            round=self._round(step.round),
            recipient=self._known(step.to) if step.to else None,
            language=step.language,
            variant=step.variant,
            template=self.shared.templates.get(step.template),
        )
        if step.changes:
            self._edit(letter, step)
        if step.is_ready:
            letter.mark_ready()
        if step.sent is not None:
            self._send(letter, step)
        self._date(letter, step)

    def _edit(self, letter: Letter, step: Wrote) -> None:
        body = letter.body
        for old, new in step.changes:
            if old not in body:
                raise ValueError(f"The draft does not say {old!r}: {body}")
            body = body.replace(old, new)
        letter.update(version=letter.version_of(["body"]), body=body)

    def _send(self, letter: Letter, step: Wrote) -> None:
        letter.mark_sent(
            on=self.calendar.day(step.sent or 0),
            to=letter.recipient.name if letter.recipient else "",
            by=step.by,
        )
        if step.answered is not None:
            letter.mark_answered(
                answered=not step.is_unanswered, on=self.calendar.day(step.answered)
            )

    def _date(self, letter: Letter, step: Wrote) -> None:
        written = self.calendar.past(step.day, NIGHT)
        moments = {"created_at": written, "saved_at": written}
        if step.sent is not None:
            morning = self.calendar.past(step.sent, MORNING if step.sent < step.day else NIGHT)
            moments["sent_at"] = morning
        write_moments(letter, **moments)
        Revision.objects.filter(letter=letter).update(began_at=written, saved_at=written)
