"""Makes all rows of an import in memory, before any of them is stored."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

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
from applications.models.event import DAY_NAMED, day_after_moves, standing_among
from applications.spelling import company_key, name_key
from exchange.importing.additions import Additions, LaterStage
from exchange.importing.choices import Choices
from exchange.importing.facts import FIELDS, Facts, NewContact, NewRound
from exchange.importing.new_endings import NewEnding
from exchange.importing.new_rows import NewRows
from exchange.importing.planning import Plan, PlannedRow
from exchange.importing.records import Field
from exchange.importing.report import report
from exchange.importing.statements import Statement, to_insert, to_update
from exchange.models import FileImport
from exchange.models.import_result import Result
from frame.invisible import shown

# What fits into one row of notes.
NOTES_LENGTH = 20_000


def in_pieces(texts: Iterable[str]) -> list[str]:
    """The texts, a line each, in pieces that fit into a note; nothing is cut off."""
    text = "\n".join(texts)
    return [text[start : start + NOTES_LENGTH] for start in range(0, len(text), NOTES_LENGTH)]


@dataclass
class _Job:
    """One application, on record or new, and what the file adds to it."""

    application: Application
    facts: Facts
    added: Additions
    is_new: bool
    verdict: Verdict | None = None
    rounds: list[tuple[InterviewRound, NewRound]] = field(default_factory=list)


@dataclass
class Draft:
    """What stores the rows that a plan becomes, and what there is to do once they are stored.

    `written` says what each new row holds then; `to_number` names the applications whose interviews
    are not in the order of their days, `to_end` those that end, and `on_record` all that were there
    before.
    """

    today: datetime.date
    statements: list[Statement]
    written: dict[str, dict[str, str]]
    on_record: list[int]
    to_number: list[Application]
    to_end: list[tuple[Application, NewEnding]]


def draft(file_import: FileImport, plan: Plan, today: datetime.date) -> Draft:
    """Make all rows of a plan, with their keys: nothing of it is stored yet."""
    return _Drafting(file_import, plan, today).draft()


class _Drafting:
    """Makes rows, those first that others refer to."""

    def __init__(self, file_import: FileImport, plan: Plan, today: datetime.date):
        self._file_import, self._plan, self._today = file_import, plan, today
        self._owner = file_import.owner
        self._choices = Choices.from_json(file_import.choices)
        self._new = NewRows()
        self._jobs: dict[int, _Job] = {}
        self._moved: list[Application] = []
        self._referred: list[Application] = []
        self._to_number: list[Application] = []
        self._to_end: list[tuple[Application, NewEnding]] = []

    def draft(self) -> Draft:
        self._look_up()
        self._new.give_keys(Company, Tag)
        self._jobs = {row.number: job for row in self._plan.rows if (job := self._job(row))}
        self._new.give_keys(Application)
        jobs = self._jobs.values()
        for job in jobs:
            self._add_parts(job)
        self._new.give_keys(Contact, Verdict, InterviewRound)
        for job in jobs:
            self._add_what_hangs_on(job)
        self._new.give_keys(Participation, Event, Note, Reminder)
        return Draft(
            today=self._today,
            statements=list(self._statements()),
            written=self._new.versions(),
            on_record=sorted({job.application.pk for job in jobs if not job.is_new}),
            to_number=self._to_number,
            to_end=self._to_end,
        )

    def _statements(self) -> Iterator[Statement]:
        for job in self._jobs.values():
            if not job.is_new and job.added.fields:
                yield to_update(job.application, job.added.fields)
            for learned in job.added.learned:
                yield to_update(learned.contact, learned.facts)
        for application in self._moved:
            yield to_update(application, ("stage", "applied_on", "active_at"))
        for application in self._referred:
            yield to_update(application, ("referred_by",))
        yield from self._new.statements()
        applications = {number: job.application for number, job in self._jobs.items()}
        yield from to_insert(report(self._file_import, self._plan, applications))

    def _look_up(self) -> None:
        """Companies, tags and people on record, and the companies and tags that are new."""
        self._companies = self._mine(Company, "name_key")
        self._tags = self._mine(Tag, "key")
        for row in self._plan.written:
            if row.result == Result.CREATED and row.facts:
                name, key = row.facts.company, company_key(row.facts.company)
                if key not in self._companies:
                    company = Company(owner=self._owner, name=shown(name), name_key=key)
                    self._companies[key] = self._new.add(company)
            for name in _tags_of(row):
                if (key := name_key(name)) not in self._tags:
                    self._tags[key] = self._new.add(Tag(owner=self._owner, key=key, name=name))
        self._people: dict[tuple[int, str], Contact] = {}
        self._referrers: dict[str, Contact] = {}
        for contact in Contact.objects.filter(owner=self._owner, company__isnull=False):
            if contact.company_id:
                self._people.setdefault((contact.company_id, name_key(contact.name)), contact)

    def _mine(self, model: type[Any], key: str) -> dict[str, Any]:
        return {getattr(row, key): row for row in model.objects.filter(owner=self._owner)}

    def _job(self, row: PlannedRow) -> _Job | None:
        """The application that a row is written to; None for one that changes nothing. What a row
        says of another one of the same file stands in that one."""
        if row.result == Result.CREATED and (facts := row.facts):
            pieces = in_pieces(facts.all_notes)
            added = Additions(
                notes=pieces[1:],
                tags=facts.tags,
                rounds=facts.rounds,
                contacts=facts.contacts,
                learned=facts.learned,
                referred_by=facts.referred_by,
                reminder=facts.reminder,
            )
            application = self._new.add(self._application(facts, *pieces[:1]))
            return _Job(application, facts, added, is_new=True)
        on_record = row.job.row if row.job else None
        if row.result == Result.MERGED and on_record and row.facts and row.additions:
            return _Job(on_record, row.facts, row.additions, is_new=False)
        return None

    def _application(self, facts: Facts, notes: str = "") -> Application:
        return Application(
            owner=self._owner,
            company=self._companies[company_key(facts.company)],
            position=facts.position,
            stage=facts.stage,
            ended_as=facts.ending,
            **{name: getattr(facts, name) for name in FIELDS},
            notes=notes,
            archived_at=facts.archived_at,
            created_at=facts.added_at or timezone.now(),
        )

    def _add_parts(self, job: _Job) -> None:
        """How it ended, the interviews, and the people who are new."""
        facts = job.facts
        if job.is_new and facts.ending:
            job.verdict = self._new.add(
                Verdict(
                    application=job.application,
                    kind=facts.ending,
                    heard_on=facts.days[Field.CLOSED_ON],
                    is_day_known=facts.is_end_known,
                    feedback=facts.reason,
                    their_words=facts.their_words,
                )
            )
        on_record = [] if job.is_new else list(job.application.rounds.all())
        number = max((interview_round.number for interview_round in on_record), default=0)
        for place, new in enumerate(sorted(job.added.rounds, key=_by_day), number + 1):
            job.rounds.append((self._new.add(self._round(job.application, place, new)), new))
        rounds = [*on_record, *(interview_round for interview_round, _ in job.rounds)]
        if on_record and rounds != sorted(rounds, key=_by_moment):
            self._to_number.append(job.application)
        for new_contact in job.added.contacts:
            self._meet(job, new_contact)
        if isinstance(job.added.referred_by, str):
            self._meet_referrer(job, job.added.referred_by)

    def _meet(self, job: _Job, new: NewContact) -> None:
        """The person at the company of the application, once."""
        key = (job.application.company_id, name_key(new.name))
        if key in self._people:
            return
        facts = {"role": new.role, "email": new.email, "phone": new.phone}
        company = job.application.company
        contact = Contact(owner=self._owner, company=company, name=new.name, **facts)
        self._people[key] = self._new.add(contact)

    def _meet_referrer(self, job: _Job, name: str) -> None:
        """Whoever referred the person may work anywhere, unless they are named at the company."""
        here = (job.application.company_id, name_key(name))
        if here not in self._people and name_key(name) not in self._referrers:
            contact = Contact(owner=self._owner, name=shown(name))
            self._referrers[name_key(name)] = self._new.add(contact)

    def _refer(self, job: _Job, by: Contact | str) -> None:
        if isinstance(by, str):
            here = (job.application.company_id, name_key(by))
            by = self._people.get(here) or self._referrers[name_key(by)]
        job.application.referred_by = by
        if not job.is_new:
            self._referred.append(job.application)

    def _round(self, application: Application, number: int, new: NewRound) -> InterviewRound:
        starts_at = None
        if new.on and new.at:
            clock = datetime.datetime.combine(new.on, new.at)
            starts_at = timezone.make_aware(clock, self._owner.zone)
        elif new.on:
            starts_at = last_moment(new.on, self._owner.zone)
        return InterviewRound(
            application=application,
            number=number,
            name=new.name,
            format=new.format,
            starts_at=starts_at,
            is_day_only=new.on is not None and new.at is None,
            time_zone=self._owner.zone.key,
            place=new.place,
            notes=new.notes[:NOTES_LENGTH],
        )

    def _add_what_hangs_on(self, job: _Job) -> None:
        if job.is_new:
            self._tell_of_stages(job)
        if (later := job.added.later_stage) and self._choices.moves:
            self._move(job, later)
        if (ending := job.added.new_ending) and self._choices.endings:
            self._to_end.append((job.application, ending))
            job.added.notes = [text for text in job.added.notes if text not in ending.notes]
        if job.added.referred_by:
            self._refer(job, job.added.referred_by)
        self._tell_of_rounds(job)
        self._let_take_part(job)
        self._add_notes(job)
        for key in dict.fromkeys(map(name_key, job.added.tags)):
            self._new.put_tag(self._tags[key], job.application)
        if job.added.reminder:
            text, day = job.added.reminder
            self._new.add(
                Reminder(owner=self._owner, application=job.application, text=text, due_on=day)
            )

    def _tell_of_rounds(self, job: _Job) -> None:
        for interview_round, _ in job.rounds:
            day = _first_day(job.facts, self._today) if job.is_new else self._today
            day = min(interview_round.day or day, self._today)
            details = {"round": interview_round.pk, "number": interview_round.number}
            self._tell(job, Event.Kind.ROUND_ADDED, day, **details)

    def _add_notes(self, job: _Job) -> None:
        for text in job.added.notes if job.is_new else in_pieces(job.added.notes):
            self._new.add(Note(application=job.application, text=text, happened_on=self._today))

    def _let_take_part(self, job: _Job) -> None:
        """The people of each new interview; where it names none, the interviewers of the row."""
        interviewers = [contact.name for contact in job.facts.contacts if contact.is_interviewer]
        for interview_round, new in job.rounds:
            for key in dict.fromkeys(map(name_key, new.people or interviewers)):
                if contact := self._people.get((job.application.company_id, key)):
                    self._new.add(Participation(round=interview_round, contact=contact))

    def _tell_of_stages(self, job: _Job) -> None:
        """The stages as the timeline tells them, and how it ended."""
        facts = job.facts
        added_on = facts.days.get(Field.FOUND_ON, self._today)
        moves = facts.moves or [(facts.stage, added_on)]
        known_until = moves[-1][1] if facts.moves else _first_day(facts, self._today)
        if moves[-1][0] != facts.stage:
            # Its day is not known; it was no later than the end.
            closed_on = facts.days.get(Field.CLOSED_ON) if facts.is_end_known else None
            moves = [*moves, (facts.stage, max(known_until, closed_on or known_until))]
        details = {"stage": moves[0][0], "file": self._file_import.filename, "row": facts.number}
        if facts.moves or Field.FOUND_ON in facts.days:
            details[DAY_NAMED] = True
        self._tell(job, Event.Kind.LOGGED, moves[0][1], **details)
        for (before, _), (stage, day) in pairwise(moves):
            self._tell(job, Event.Kind.MOVED, day, **{"from": before, "to": stage})
        if verdict := job.verdict:
            details = {"verdict": verdict.pk, "kind": verdict.kind}
            self._tell(job, Event.Kind.CLOSED, verdict.known_day or known_until, **details)

    def _move(self, job: _Job, later: LaterStage) -> None:
        """As `Application.move_to` does; a day that cannot be is the nearest that can."""
        application = job.application
        moves = [row for row in application.events.all() if row.kind == Event.Kind.MOVED]
        moves.sort(key=lambda move: move.pk)
        day = min(later.on or self._today, self._today)
        day = day_after_moves(standing_among(moves), day)
        if later.applied_on and application.applied_on is None:
            application.applied_on = job.added.fields["applied_on"] = later.applied_on
        move = application.next_move(later.stage, on=day, moves=moves)
        move.details["import"] = self._file_import.pk
        self._new.add(move)
        application.active_at = timezone.now()
        self._moved.append(application)
        job.added.notes = [text for text in job.added.notes if text not in later.notes]

    def _tell(self, job: _Job, kind: str, day: datetime.date, /, **details: Any) -> None:
        details["import"] = self._file_import.pk
        self._new.add(
            Event(application=job.application, kind=kind, happened_on=day, details=details)
        )


def _tags_of(row: PlannedRow) -> list[str]:
    if row.additions:
        return row.additions.tags
    return row.facts.tags if row.facts and row.result == Result.CREATED else []


def _by_day(new: NewRound) -> tuple[bool, datetime.date, datetime.time]:
    """Interviews are numbered by day, those without one last."""
    return new.on is None, new.on or datetime.date.max, new.at or datetime.time.max


def _by_moment(interview_round: InterviewRound) -> tuple[bool, float]:
    starts_at = interview_round.starts_at
    return starts_at is None, starts_at.timestamp() if starts_at else 0


def _first_day(facts: Facts, today: datetime.date) -> datetime.date:
    """The day since which the application is known of."""
    return (
        facts.days.get(Field.FOUND_ON) or facts.applied_on or facts.days.get(Field.CLOSED_ON, today)
    )
