"""The bulk door: writes what was planned, with events that say which file it came from."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from accounts.time_zone import last_moment
from applications.models import (
    Application,
    Company,
    Contact,
    Event,
    InterviewRound,
    Note,
    Participation,
    Reminder,
    Tag,
    Verdict,
)
from applications.spelling import company_key, name_key
from exchange.importing.facts import Facts, NewContact, NewRound
from exchange.importing.planning import Plan, PlannedRow
from exchange.importing.records import Field
from exchange.importing.undoing import version_of
from exchange.models import FileImport, ImportedRow
from exchange.models.import_result import Result
from frame.invisible import shown

AT_ONCE = 500
# What fits into one row of notes.
NOTES_LENGTH = 20_000


@transaction.atomic
def write_plan(file_import: FileImport, plan: Plan, *, today: datetime.date) -> bool:
    """Write a plan, once; False, and nothing is written, where it was imported already.

    A few statements for each kind of row, however many rows there are.
    """
    if not file_import.claim():
        return False
    writing = _Writing(file_import, today)
    writing.prepare(plan)
    created = [row for row in plan.rows if row.result == Result.CREATED]
    writing.create([row for row in created if row.facts])
    for row in plan.rows:
        if row.result == Result.MERGED:
            writing.merge(row)
    writing.write_waiting()
    writing.write_report(plan)
    file_import.settle(counts=dict(plan.count()), written=writing.written)
    return True


def in_pieces(texts: Iterable[str]) -> list[str]:
    """Texts a line each, in pieces that fit into a row of notes; nothing is cut off."""
    text = "\n".join(texts)
    return [text[start : start + NOTES_LENGTH] for start in range(0, len(text), NOTES_LENGTH)]


@dataclass
class _Writing:
    """One import while it is written. Rows wait in lists until there are enough for a statement."""

    file_import: FileImport
    today: datetime.date
    written: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    applications: dict[int, Application] = field(default_factory=dict)
    people: dict[tuple[int, str], Contact] = field(default_factory=dict)
    tags: dict[str, Tag] = field(default_factory=dict)
    waiting: dict[type[models.Model], list[Any]] = field(default_factory=lambda: defaultdict(list))

    @property
    def owner(self):
        return self.file_import.owner

    def create(self, rows: list[PlannedRow]) -> None:
        """The new applications, and what hangs on them."""
        companies = self._companies({row.facts.company for row in rows if row.facts})
        facts_of = {row.number: row.facts for row in rows if row.facts}
        new = [
            self._application(facts, companies[company_key(facts.company)])
            for facts in facts_of.values()
        ]
        self._store(new)
        self.applications = dict(zip(facts_of, new, strict=True))
        self._store_verdicts(facts_of)
        self._store_rounds(facts_of)
        for number, facts in facts_of.items():
            application = self.applications[number]
            self._add_tags(application, facts.tags)
            self._remind(application, facts.reminder)

    def merge(self, row: PlannedRow) -> None:
        """What a row adds to an application on record; one of the same file is joined already."""
        application, added = row.job.row if row.job else None, row.additions
        if application is None or not added:
            return
        if added.fields:
            application.save(update_fields=list(added.fields))
        notes = list(added.notes)
        number = max((each.number for each in application.rounds.all()), default=0)
        for place, new in enumerate(added.rounds, number + 1):
            interview_round = self._round(application, place, new)
            self._store([interview_round])
            self._tell_of_round(application, interview_round, self.today)
        if added.rounds:
            application.locked()
            application.rounds.number_by_day()
        for contact in added.contacts:
            notes += self._meet(application, contact)[1]
        for text in in_pieces(notes):
            self._note(application, text)
        self._add_tags(application, added.tags)
        self._remind(application, added.reminder)

    def write_waiting(self) -> None:
        """Store what waits."""
        tagged = self.waiting.pop(Application.tags.through, [])
        Application.tags.through.objects.bulk_create(
            tagged, batch_size=AT_ONCE, ignore_conflicts=True
        )
        # Who takes part in an interview is stored before taking part.
        for model in sorted(self.waiting, key=lambda model: model is not Contact):
            self._store(self.waiting[model])

    def write_report(self, plan: Plan) -> None:
        """What became of every row, to be read again and undone."""
        by_job = {
            id(row.job): self.applications[row.number]
            for row in plan.rows
            if row.number in self.applications
        }
        ImportedRow.objects.bulk_create(
            (
                ImportedRow(
                    file_import=self.file_import,
                    number=row.number,
                    result=row.result,
                    reason=row.reason or "",
                    text=row.text,
                    application=(row.job and row.job.row) or by_job.get(id(row.job)),
                    filled=_filled(row),
                )
                for row in plan.rows
            ),
            batch_size=AT_ONCE,
        )

    def _store(self, rows: list[Any]) -> None:
        """Write new rows of one kind, and remember what they held."""
        if rows:
            type(rows[0])._base_manager.bulk_create(rows, batch_size=AT_ONCE)
            label = rows[0]._meta.label_lower
            self.written[label] |= {str(row.pk): version_of(row) for row in rows}

    def _companies(self, names: set[str]) -> dict[str, Company]:
        """The companies of these names, by key, made where they are new."""
        known = self._mine(Company, "name_key")
        named = {company_key(name): name for name in sorted(names)}
        new = {key: name for key, name in named.items() if key not in known}
        self._store(
            [Company(owner=self.owner, name=shown(name), name_key=key) for key, name in new.items()]
        )
        return self._mine(Company, "name_key")

    def _mine(self, model: type[Any], key: str) -> dict[str, Any]:
        return {getattr(row, key): row for row in model.objects.filter(owner=self.owner)}

    def _application(self, facts: Facts, company: Company) -> Application:
        pieces = in_pieces(facts.all_notes)
        return Application(
            owner=self.owner,
            company=company,
            position=facts.position,
            stage=facts.stage,
            ended_as=facts.ending,
            applied_on=facts.applied_on,
            deadline_on=facts.deadline_on,
            link=facts.link,
            place=facts.place,
            work_mode=facts.work_mode,
            pay=facts.pay,
            source=facts.source,
            posting=facts.posting,
            notes=pieces[0] if pieces else "",
        )

    def _store_verdicts(self, facts_of: dict[int, Facts]) -> None:
        """How the applications ended; and the moves before, as the timeline tells them."""
        verdicts = {
            number: Verdict(
                application=self.applications[number],
                kind=facts.ending,
                heard_on=facts.days[Field.CLOSED_ON],
                is_day_known=facts.is_end_dated,
                feedback=facts.reason,
            )
            for number, facts in facts_of.items()
            if facts.ending
        }
        self._store(list(verdicts.values()))
        for number, facts in facts_of.items():
            application = self.applications[number]
            self._tell_of_stages(application, facts)
            for text in in_pieces(facts.all_notes)[1:]:
                self._note(application, text)
            if verdict := verdicts.get(number):
                details = {"verdict": verdict.pk, "kind": verdict.kind}
                day = verdict.known_day or self._last_move(facts)[1]
                self._tell(application, Event.Kind.CLOSED, day, **details)

    def _last_move(self, facts: Facts) -> tuple[str, datetime.date]:
        """The stage that is known last, and its day."""
        return facts.moves[-1] if facts.moves else (facts.stage, _first_day(facts, self.today))

    def _tell_of_stages(self, application: Application, facts: Facts) -> None:
        moves = facts.moves or [(facts.stage, _first_day(facts, self.today))]
        if moves[-1][0] != facts.stage:
            # Its day is not known; it was no later than the end.
            closed_on = facts.days.get(Field.CLOSED_ON) if facts.is_end_dated else None
            day = max(moves[-1][1], closed_on or moves[-1][1])
            moves = [*moves, (facts.stage, day)]
        details = {"stage": moves[0][0], "file": self.file_import.filename, "row": facts.number}
        self._tell(application, Event.Kind.LOGGED, moves[0][1], **details)
        for (before, _), (stage, day) in pairwise(moves):
            self._tell(application, Event.Kind.MOVED, day, **{"from": before, "to": stage})

    def _store_rounds(self, facts_of: dict[int, Facts]) -> None:
        rounds: list[tuple[InterviewRound, Facts]] = []
        for number, facts in facts_of.items():
            for place, new in enumerate(sorted(facts.rounds, key=_by_day), 1):
                rounds.append((self._round(self.applications[number], place, new), facts))
        self._store([interview_round for interview_round, _ in rounds])
        by_application: dict[int, list[InterviewRound]] = defaultdict(list)
        for interview_round, facts in rounds:
            by_application[interview_round.application_id].append(interview_round)
            day = _first_day(facts, self.today)
            self._tell_of_round(interview_round.application, interview_round, day)
        for number, facts in facts_of.items():
            self._meet_all(self.applications[number], facts, by_application)

    def _meet_all(self, application: Application, facts: Facts, rounds: dict) -> None:
        """The people of the row; an interviewer takes part in the row's interviews."""
        for new in facts.contacts:
            contact, notes = self._meet(application, new)
            for text in in_pieces(notes):
                self._note(application, text)
            if new.is_interviewer:
                self.waiting[Participation] += [
                    Participation(round=interview_round, contact=contact)
                    for interview_round in rounds[application.pk]
                ]

    def _round(self, application: Application, number: int, new: NewRound) -> InterviewRound:
        starts_at = None
        if new.on and new.at:
            clock = datetime.datetime.combine(new.on, new.at)
            starts_at = timezone.make_aware(clock, self.owner.zone)
        elif new.on:
            starts_at = last_moment(new.on, self.owner.zone)
        return InterviewRound(
            application=application,
            number=number,
            name=new.name,
            format=new.format,
            starts_at=starts_at,
            is_day_only=new.on is not None and new.at is None,
            time_zone=self.owner.time_zone,
            notes=new.notes[:NOTES_LENGTH],
        )

    def _tell_of_round(self, application, interview_round, day: datetime.date) -> None:
        day = min(interview_round.day or day, self.today)
        details = {"round": interview_round.pk, "number": interview_round.number}
        self._tell(application, Event.Kind.ROUND_ADDED, day, **details)

    def prepare(self, plan: Plan) -> None:
        """Know the people on record, and the tags that are wanted, made where they are new."""
        for contact in Contact.objects.filter(owner=self.owner, company__isnull=False):
            if contact.company_id:
                key = (contact.company_id, name_key(contact.name))
                self.people.setdefault(key, contact)
        names = [name for row in plan.written if row.facts for name in row.facts.tags]
        wanted = {name_key(name): name for name in names}
        known = self._mine(Tag, "key") if wanted else {}
        new = {key: name for key, name in wanted.items() if key not in known}
        Tag.objects.bulk_create(
            (Tag(owner=self.owner, key=key, name=name) for key, name in new.items()),
            ignore_conflicts=True,
        )
        self.tags = self._mine(Tag, "key") if new else known
        made = {str(self.tags[key].pk): version_of(self.tags[key]) for key in new}
        self.written[Tag._meta.label_lower] |= made

    def _meet(self, application: Application, new: NewContact) -> tuple[Contact, list[str]]:
        """The person at the company of the application, and a note of what is known otherwise."""
        key = (application.company_id, name_key(new.name))
        if known := self.people.get(key):
            return known, new.unlike(known)
        facts = {"role": new.role, "email": new.email, "phone": new.phone}
        contact = Contact(owner=self.owner, company=application.company, name=new.name, **facts)
        self.waiting[Contact].append(contact)
        self.people[key] = contact
        return contact, []

    def _add_tags(self, application: Application, names: list[str]) -> None:
        for key in dict.fromkeys(map(name_key, names)):
            link = Application.tags.through(application_id=application.pk, tag_id=self.tags[key].pk)
            self.waiting[Application.tags.through].append(link)

    def _remind(self, application: Application, reminder) -> None:
        if reminder:
            text, day = reminder
            self.waiting[Reminder].append(
                Reminder(owner=self.owner, application=application, text=text, due_on=day)
            )

    def _note(self, application: Application, text: str) -> None:
        self.waiting[Note].append(Note(application=application, text=text, happened_on=self.today))

    def _tell(self, application: Application, kind: str, day: datetime.date, /, **details) -> None:
        details["import"] = self.file_import.pk
        self.waiting[Event].append(
            Event(application=application, kind=kind, happened_on=day, details=details)
        )


def _by_day(new: NewRound) -> tuple[bool, datetime.date, datetime.time]:
    """Interviews are numbered by day, those without one last."""
    return new.on is None, new.on or datetime.date.max, new.at or datetime.time.max


def _first_day(facts: Facts, today: datetime.date) -> datetime.date:
    """The day since which the application is known of."""
    return (
        facts.days.get(Field.FOUND_ON) or facts.applied_on or facts.days.get(Field.CLOSED_ON, today)
    )


def _filled(row: PlannedRow) -> dict[str, Any]:
    """What a merge filled in: the names of fields and tags, with the values they got."""
    if not row.additions:
        return {}
    filled: dict[str, Any] = {name: str(value) for name, value in row.additions.fields.items()}
    return filled | ({"tags": row.additions.tags} if row.additions.tags else {})
