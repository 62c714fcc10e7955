"""What a row of a file adds to an application that is on record."""

import datetime
from dataclasses import dataclass, field
from typing import Self

from applications.models import Application, Contact, Stage
from applications.models.keyword import MOST
from applications.spelling import name_key, normalised
from exchange.importing.facts import DAYS, FIELDS, Facts, Learned, NewContact, NewRound, in_words
from exchange.importing.known_people import KnownPeople, Met
from exchange.importing.new_endings import NewEnding, new_ending_of, note_of_both
from exchange.importing.records import Field


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
class OnRecord:
    """An application on record, with what it has, to tell what is new. What a row of the file says
    counts as known to the rows that follow."""

    row: Application
    added_on: datetime.date
    # As it was before any row of the file filled it in.
    applied_on: datetime.date | None
    words: str
    days: set[datetime.date]
    tags: set[str]
    round_days: set[datetime.date]
    reminders: set[tuple[str, datetime.date]]
    # Whether a row that the product wrote is about it: another one is about another job.
    is_taken: bool = False
    # Whether a row has said already that it is further, who referred the person, how it ended.
    is_further: bool = False
    is_referred: bool = False
    has_ended: bool = False

    @classmethod
    def of(cls, row: Application, added_on: datetime.date) -> Self:
        """Asks nothing where all that hangs on the row is prefetched."""
        rounds = list(row.rounds.all())
        texts = [row.notes, *(note.text for note in row.dated_notes.all())]
        for interview_round in rounds:
            texts += [interview_round.name, interview_round.notes]
        for verdict in row.verdicts.all():
            texts += [verdict.feedback, verdict.their_words]
        return cls(
            row,
            added_on=added_on,
            applied_on=row.applied_on,
            words="\n".join(texts),
            days=_days_of(row) | {added_on},
            tags={tag.key for tag in row.tags.all()},
            round_days={interview_round.day for interview_round in rounds if interview_round.day},
            reminders={(reminder.text, reminder.due_on) for reminder in row.reminders.all()},
        )

    def knows(self, text: str) -> bool:
        """Whether this is written about it, whatever its case."""
        return text in normalised(self.words)

    def differences(self, facts: Facts) -> int:
        """How many things a row that the product wrote says otherwise, of those it has."""
        row = self.row
        pairs: dict[Field, tuple[object, object]] = {
            Field.STATUS: (facts.stage, row.stage),
            Field.ENDING: (facts.ending, row.ended_as),
            Field.ARCHIVED_ON: (bool(facts.archived_at), bool(row.archived_at)),
            Field.TAGS: ({name_key(tag) for tag in facts.tags}, self.tags),
            Field.NOTES: (" ".join(facts.notes).split(), row.notes.split()),
        }
        pairs |= {
            about: (getattr(facts, name), getattr(row, name))
            for name, about in FIELDS.items()
            if name not in ("deadline_on", "answer_due_on")  # the table has one column for both
        }
        return sum(a != b for about, (a, b) in pairs.items() if about in facts.fields)

    def take_in(self, facts: Facts, met: Met, people: KnownPeople) -> Additions:
        """What the record lacks. What says something else than the record is a note."""
        added = Additions(contacts=met.new, learned=met.learned)
        self._fill_in(facts, added)
        self._add_who_referred(facts, added, people)
        self._add_archiving(facts, added)
        self._add_what_happened(facts, added)
        self._add_what_hangs_on(facts, added)
        words = filter(None, [facts.reason, facts.their_words])
        added.notes += [*met.notes, *facts.all_notes, *words]
        if added.other_ending and facts.ended_by:
            # The same words, with what is on record beside them.
            added.notes = [text for text in added.notes if text != in_words(facts.ended_by)]
        added.notes = [text for text in dict.fromkeys(added.notes) if text not in self.words]
        self.words = "\n".join([self.words, *added.notes])
        return added

    def _fill_in(self, facts: Facts, added: Additions) -> None:
        for name in FIELDS:
            if name == "applied_on" and self.row.stage == Stage.SAVED:
                continue  # it is applied for once it is moved: `_add_what_happened`
            value, current = getattr(facts, name), getattr(self.row, name)
            if value and not current:
                added.fields[name] = value
                setattr(self.row, name, value)
            elif value and value != current:
                added.notes.append(facts.in_words(name))

    def _add_who_referred(self, facts: Facts, added: Additions, people: KnownPeople) -> None:
        if not facts.referrer:
            return
        if self.row.referred_by is None and not self.is_referred:
            refer(facts, people, self.row.company.name_key)
            added.referred_by = facts.referred_by
            self.is_referred = facts.referred_by is not None
            return
        known = self.row.referred_by
        if known is None or name_key(known.name) != name_key(facts.referrer):
            added.notes.append(in_words(facts.cells[Field.REFERRED_BY]))

    def _add_archiving(self, facts: Facts, added: Additions) -> None:
        """An import archives nothing that is on record; that the file does so is a note."""
        if facts.archived_at and self.row.archived_at is None:
            added.notes.append(in_words(facts.cells[Field.ARCHIVED_ON]))

    def _add_what_happened(self, facts: Facts, added: Additions) -> None:
        """A status that goes further than the record, and days of which it knows nothing, are
        notes: an import moves and ends what is on record only where the person chose that."""
        applied_on = self._applied_on(facts)
        if applied_on and applied_on != self.row.applied_on:
            added.notes.append(facts.in_words("applied_on"))
        if facts.ending:
            self._add_ending(facts, added)
        elif (facts.status or applied_on) and self._is_later(facts):
            notes: list[str] = []
            if facts.status:
                added.notes.append(in_words(facts.status))
                # Words that say more stay a note.
                notes += [] if facts.status in facts.rest else [in_words(facts.status)]
            if self.row.is_running:
                self._add_later_stage(facts, added, _reached_on(facts), notes)
        for field_, cell in facts.cells.items():
            days = [facts.days[field_]] if field_ in facts.days else []
            days = [day for _, day in facts.moves] if field_ == Field.HISTORY else days
            if field_ not in DAYS.values() and not self.days.issuperset(days):
                added.notes.append(in_words(cell))

    def _add_ending(self, facts: Facts, added: Additions) -> None:
        """How it ended, if the record does not say just that, and how far it had got by then."""
        if facts.ending == self.row.ended_as:
            return
        if facts.status and facts.status != facts.ended_by:
            added.notes.append(in_words(facts.status))
        if self.row.ended_as:
            added.other_ending = note_of_both(self.row, facts)
            added.notes.append(added.other_ending)
            return
        if facts.ended_by:
            added.notes.append(in_words(facts.ended_by))
        if not self.has_ended:
            added.new_ending = new_ending_of(self.row, facts)
            self.has_ended = added.new_ending is not None
        # That it was applied for at all is often no more than likely.
        is_certain = facts.applied_on is not None or facts.stage != Stage.APPLIED
        if added.new_ending and is_certain and self._is_later(facts):
            self._add_later_stage(facts, added, _reached_on(facts) or added.new_ending.on, [])

    def _applied_on(self, facts: Facts) -> datetime.date | None:
        """The day on which it was applied for, of what is only saved on record."""
        return facts.applied_on if self.row.stage == Stage.SAVED else None

    def _is_later(self, facts: Facts) -> bool:
        return Stage(facts.stage).step > Stage(self.row.stage).step

    def _add_later_stage(
        self, facts: Facts, added: Additions, on: datetime.date | None, notes: list[str]
    ) -> None:
        """Once, of all rows that are about it."""
        if self.is_further:
            return
        self.is_further = True
        applied_on = self._applied_on(facts)
        notes = [*notes, facts.in_words("applied_on")] if applied_on else notes
        stages = facts.stage, self.row.stage
        added.later_stage = LaterStage(*stages, on, applied_on, frozenset(notes))

    def _add_what_hangs_on(self, facts: Facts, added: Additions) -> None:
        """Tags, interviews and the reminder that are not on record."""
        new = [tag for tag in facts.tags if name_key(tag) not in self.tags]
        room = max(MOST - len(self.tags), 0)
        added.tags, left = new[:room], new[room:]
        added.notes += [", ".join(left)] if left else []
        self.tags |= {name_key(tag) for tag in added.tags}
        for interview_round in facts.rounds:
            if interview_round.on is None:
                added.notes.append(interview_round.words or interview_round.notes)
            elif interview_round.on not in self.round_days:
                added.rounds.append(interview_round)
                self.round_days.add(interview_round.on)
            elif interview_round.words:
                added.notes += [interview_round.name, *interview_round.notes.splitlines()]
        if facts.reminder and facts.reminder not in self.reminders:
            added.reminder = facts.reminder
            self.reminders.add(facts.reminder)


def refer(facts: Facts, people: KnownPeople, company: str) -> None:
    """Take over who referred the person; a name that several people have is a note."""
    known = people.who_referred(facts.referrer, company)
    facts.referred_by = known or None
    if facts.referrer and known is None:
        facts.rest.append(facts.cells[Field.REFERRED_BY])


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


def _days_of(row: Application) -> set[datetime.date]:
    days = {event.happened_on for event in row.events.all()}
    days |= {verdict.heard_on for verdict in row.verdicts.all() if verdict.is_day_known}
    return days | ({row.applied_on} if row.applied_on else set())
