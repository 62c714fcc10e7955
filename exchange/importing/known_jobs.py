"""Which jobs are known already: those on record, and those of earlier rows of the same file."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import batched

from applications.models import Application, Contact, Stage
from applications.models.keyword import MOST
from applications.spelling import company_key, name_key, normalised
from exchange.importing.facts import (
    DAYS,
    FIELDS,
    Facts,
    Learned,
    NewContact,
    NewRound,
    in_words,
)
from exchange.importing.joining import join
from exchange.importing.known_people import KnownPeople, Met
from exchange.importing.new_endings import NewEnding, new_ending_of, note_of_both
from exchange.importing.records import Field
from exchange.importing.values import link_key

A_DAY = datetime.timedelta(days=1)
# A database takes only so many parameters at once.
AT_ONCE = 5_000


@dataclass(frozen=True)
class LaterStage:
    """A stage that goes further than the record: since which day, if the file says so, the day of
    applying of what was only saved, and the notes that say it where the application is not moved.
    """

    stage: str
    before: str
    on: datetime.date | None
    applied_on: datetime.date | None = None
    notes: frozenset[str] = frozenset()

    @property
    def label(self) -> str:
        return str(Stage(self.stage).label)

    @property
    def label_before(self) -> str:
        return str(Stage(self.before).label)


@dataclass
class Additions:
    """What a row adds to an application on record. It is moved to the later stage, or ended, only
    where the person chose that. `other_ending` is a note that it has another one."""

    fields: dict[str, str | int | datetime.date] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    rounds: list[NewRound] = field(default_factory=list)
    contacts: list[NewContact] = field(default_factory=list)
    learned: list[Learned] = field(default_factory=list)
    referred_by: Contact | str | None = None
    reminder: tuple[str, datetime.date] | None = None
    later_stage: LaterStage | None = None
    new_ending: NewEnding | None = None
    other_ending: str = ""

    def __bool__(self) -> bool:
        parts = (self.fields, self.notes, self.tags, self.rounds, self.contacts, self.learned)
        others = (self.referred_by, self.reminder, self.later_stage, self.new_ending)
        return any(parts) or any(part is not None for part in others)


@dataclass
class Job:
    """One application, on record (`row`) or to be created (`facts`), as matching knows it."""

    company: str
    position: str
    applied_on: datetime.date | None
    link: str
    reference: str = ""
    row: Application | None = None
    facts: Facts | None = None
    # What an application on record has, to tell what is new.
    words: str = ""
    days: set[datetime.date] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)
    round_days: set[datetime.date] = field(default_factory=set)
    reminders: set[tuple[str, datetime.date]] = field(default_factory=set)
    added_at: datetime.datetime | None = None
    # Whether a row that the product wrote is about it: another one is about another job.
    is_taken: bool = False
    # Whether a row of the file has said already that it is further.
    is_further: bool = False
    # Whether one has said already who referred the person.
    is_referred: bool = False
    # Whether one has said already how it ended.
    has_ended: bool = False

    @property
    def known(self) -> str:
        """What is written about it, without case."""
        return normalised(self.words)

    def is_same(self, other: "Job") -> bool:
        """Whether both are one application: nothing of what tells two apart differs."""
        for own, theirs in ((self.reference, other.reference), (self.link, other.link)):
            if own and theirs:
                return own == theirs
        if self.applied_on and other.applied_on:
            # Noted in two time zones, an evening is another day.
            return abs(self.applied_on - other.applied_on) <= A_DAY
        return True

    def add(self, facts: Facts, people: KnownPeople) -> Additions | None:
        """Take in what another row says of it; what is new to an application on record."""
        met = people.meet(self.company, facts.contacts)
        if self.row:
            return _additions(self, self.row, facts, met, people)
        if self.facts:
            _refer(facts, people.who_referred(facts.referrer, self.company))
            join(self.facts, facts, met)
            self.applied_on = self.applied_on or facts.applied_on
        return None


class KnownJobs:
    """Finds the job that a row is about."""

    def __init__(self, owner, wanted: Sequence[Facts]):
        self.people = KnownPeople(owner)
        self._by_name: dict[tuple[str, str], list[Job]] = defaultdict(list)
        self._by_link: dict[tuple[str, str], Job] = {}
        companies = {company_key(facts.company) for facts in wanted}
        for job in _jobs_on_record(owner, companies):
            self._file(job)

    def find(self, facts: Facts) -> Job | None:
        wanted = _job_of(facts)
        if facts.is_own:
            return self._find_own(wanted)
        if wanted.link and (job := self._by_link.get((wanted.company, wanted.link))):
            return job
        same = [job for job in self._by_name[_name_of(wanted)] if job.is_same(wanted)]
        # Before those of which nothing is known: the one of that day, and that is known by the
        # number of its ad.
        number = facts.reference
        same.sort(key=lambda job: (job.applied_on != wanted.applied_on, number not in job.known))
        return same[0] if same else None

    def _find_own(self, wanted: Job) -> Job | None:
        """The job on record of which the product wrote this row: the one that was added then."""
        jobs = [job for job in self._by_name[_name_of(wanted)] if job.row and not job.is_taken]
        same = [job for job in jobs if job.added_at == wanted.added_at or job.is_same(wanted)]
        job = min(same, key=lambda job: job.added_at != wanted.added_at, default=None)
        if job:
            job.is_taken = True
        return job

    def add(self, facts: Facts) -> Job:
        job = _job_of(facts)
        job.facts = facts
        self._file(job)
        met = self.people.meet(job.company, facts.contacts)
        facts.learned, facts.notes = met.learned, [*facts.notes, *met.notes]
        _refer(facts, self.people.who_referred(facts.referrer, job.company))
        return job

    def _file(self, job: Job) -> None:
        self._by_name[_name_of(job)].append(job)
        if job.link:
            self._by_link.setdefault((job.company, job.link), job)


def _name_of(job: Job) -> tuple[str, str]:
    return job.company, job.position


def _job_of(facts: Facts) -> Job:
    return Job(
        company_key(facts.company),
        name_key(facts.position),
        facts.applied_on,
        link_key(facts.link),
        facts.reference,
        added_at=facts.added_at,
    )


def _jobs_on_record(owner, companies: Iterable[str]) -> Iterable[Job]:
    mine = (
        Application.objects.for_user(owner).select_related("company", "referred_by").order_by("pk")
    )
    for keys in batched(sorted(companies), AT_ONCE, strict=False):
        rows = list(
            mine.filter(company__name_key__in=keys)
            .order_by("pk")
            .prefetch_related(
                "dated_notes",
                "rounds",
                "verdicts",
                "events",
                "tags",
                "reminders",
            )
        )
        yield from (_job_on_record(row, owner.zone) for row in rows)


def _job_on_record(row: Application, zone: datetime.tzinfo) -> Job:
    rounds = list(row.rounds.all())
    texts = [row.notes, *(note.text for note in row.dated_notes.all())]
    for interview_round in rounds:
        texts += [interview_round.name, interview_round.notes]
    for verdict in row.verdicts.all():
        texts += [verdict.feedback, verdict.their_words]
    created_at = row.created_at.astimezone(zone)
    return Job(
        row.company.name_key,
        name_key(row.position),
        row.applied_on,
        link_key(row.link),
        row=row,
        words="\n".join(texts),
        days=_days_of(row) | {created_at.date()},
        tags={tag.key for tag in row.tags.all()},
        round_days={interview_round.day for interview_round in rounds if interview_round.day},
        reminders={(reminder.text, reminder.due_on) for reminder in row.reminders.all()},
        # As exactly as the product writes it.
        added_at=created_at.replace(second=0, microsecond=0),
    )


def _days_of(row: Application) -> set[datetime.date]:
    days = {event.happened_on for event in row.events.all()}
    days |= {verdict.heard_on for verdict in row.verdicts.all() if verdict.is_day_known}
    return days | ({row.applied_on} if row.applied_on else set())


def _additions(
    job: Job, row: Application, facts: Facts, met: Met, people: KnownPeople
) -> Additions:
    """What the record lacks. What says something else than the record is a note."""
    added = Additions(contacts=met.new, learned=met.learned)
    _fill_in(row, facts, added)
    _add_who_referred(job, row, facts, added, people)
    _add_archiving(row, facts, added)
    _add_what_happened(job, row, facts, added)
    _add_what_hangs_on(job, facts, added)
    words = filter(None, [facts.reason, facts.their_words])
    added.notes += [*met.notes, *facts.all_notes, *words]
    if added.other_ending and facts.ended_by:
        # The same words, with what is on record beside them.
        added.notes = [text for text in added.notes if text != in_words(facts.ended_by)]
    added.notes = [text for text in dict.fromkeys(added.notes) if text not in job.words]
    job.words = "\n".join([job.words, *added.notes])
    return added


def _fill_in(row: Application, facts: Facts, added: Additions) -> None:
    for name in FIELDS:
        if name == "applied_on" and row.stage == Stage.SAVED:
            continue  # it is applied for once it is moved: `_add_what_happened`
        value, current = getattr(facts, name), getattr(row, name)
        if value and not current:
            added.fields[name] = value
            setattr(row, name, value)
        elif value and value != current:
            added.notes.append(facts.in_words(name))


def _refer(facts: Facts, known: Contact | str | None) -> None:
    """Take over who referred the person; a name that several people have is a note."""
    facts.referred_by = known or None
    if facts.referrer and known is None:
        facts.rest.append(facts.cells[Field.REFERRED_BY])


def _add_who_referred(
    job: Job, row: Application, facts: Facts, added: Additions, people: KnownPeople
) -> None:
    if not facts.referrer:
        return
    if row.referred_by is None and not job.is_referred:
        _refer(facts, people.who_referred(facts.referrer, job.company))
        added.referred_by = facts.referred_by
        job.is_referred = facts.referred_by is not None
    elif row.referred_by is None or name_key(row.referred_by.name) != name_key(facts.referrer):
        added.notes.append(in_words(facts.cells[Field.REFERRED_BY]))


def _add_archiving(row: Application, facts: Facts, added: Additions) -> None:
    """An import archives nothing that is on record; that the file does so is a note."""
    if facts.archived_at and row.archived_at is None:
        added.notes.append(in_words(facts.cells[Field.ARCHIVED_ON]))


def _add_what_happened(job: Job, row: Application, facts: Facts, added: Additions) -> None:
    """A status that goes further than the record, and days of which it knows nothing, are notes: an
    import moves and ends what is on record only where the person chose that."""
    applied_on = facts.applied_on if row.stage == Stage.SAVED else None
    if applied_on and applied_on != row.applied_on:
        added.notes.append(facts.in_words("applied_on"))
    if facts.ending:
        _add_ending(job, row, facts, added)
    elif (facts.status or applied_on) and Stage(facts.stage).step > Stage(row.stage).step:
        notes = [facts.in_words("applied_on")] if applied_on else []
        if facts.status:
            added.notes.append(in_words(facts.status))
            # Words that say more stay a note.
            notes += [] if facts.status in facts.rest else [in_words(facts.status)]
        if row.is_running:
            later_stage = LaterStage(
                facts.stage, row.stage, _reached_on(facts), applied_on, frozenset(notes)
            )
            _add_later_stage(job, added, later_stage)
    for field_, cell in facts.cells.items():
        days = [facts.days[field_]] if field_ in facts.days else []
        days = [day for _, day in facts.moves] if field_ == Field.HISTORY else days
        if field_ not in DAYS.values() and not job.days.issuperset(days):
            added.notes.append(in_words(cell))


def _add_ending(job: Job, row: Application, facts: Facts, added: Additions) -> None:
    """How it ended, if the record does not say just that, and how far it had got by then."""
    if facts.ending == row.ended_as:
        return
    if facts.status and facts.status != facts.ended_by:
        added.notes.append(in_words(facts.status))
    if row.ended_as:
        added.other_ending = note_of_both(row, facts)
        added.notes.append(added.other_ending)
        return
    if facts.ended_by:
        added.notes.append(in_words(facts.ended_by))
    if not job.has_ended:
        added.new_ending = new_ending_of(row, facts)
        job.has_ended = added.new_ending is not None
    # That it was applied for at all is often no more than likely.
    is_certain = facts.applied_on is not None or facts.stage != Stage.APPLIED
    is_further = Stage(facts.stage).step > Stage(row.stage).step
    if added.new_ending and is_certain and is_further:
        on = _reached_on(facts) or added.new_ending.on
        applied_on = facts.applied_on if row.stage == Stage.SAVED else None
        notes = frozenset([facts.in_words("applied_on")] if applied_on else [])
        later_stage = LaterStage(facts.stage, row.stage, on, applied_on, notes)
        _add_later_stage(job, added, later_stage)


def _add_later_stage(job: Job, added: Additions, later_stage: LaterStage) -> None:
    """Once, of all rows that are about the job."""
    if not job.is_further:
        job.is_further, added.later_stage = True, later_stage


def _reached_on(facts: Facts) -> datetime.date | None:
    """The day on which it got to its stage, as far as the file says."""
    if facts.moves and facts.moves[-1][0] == facts.stage:
        return facts.moves[-1][1]
    if facts.stage == Stage.APPLIED:
        return facts.applied_on
    days = [
        interview_round.on
        for interview_round in facts.rounds
        if interview_round.on and facts.stage == Stage.INTERVIEWING
    ]
    return min(days, default=facts.changed_on)


def _add_what_hangs_on(job: Job, facts: Facts, added: Additions) -> None:
    """Tags, interviews and the reminder that are not on record."""
    new = [tag for tag in facts.tags if name_key(tag) not in job.tags]
    room = max(MOST - len(job.tags), 0)
    added.tags, left = new[:room], new[room:]
    added.notes += [", ".join(left)] if left else []
    job.tags |= {name_key(tag) for tag in added.tags}
    for interview_round in facts.rounds:
        if interview_round.on is None:
            added.notes.append(interview_round.words or interview_round.notes)
        elif interview_round.on not in job.round_days:
            added.rounds.append(interview_round)
            job.round_days.add(interview_round.on)
        elif interview_round.words:
            added.notes += [interview_round.name, *interview_round.notes.splitlines()]
    if facts.reminder and facts.reminder not in job.reminders:
        added.reminder = facts.reminder
        job.reminders.add(facts.reminder)
