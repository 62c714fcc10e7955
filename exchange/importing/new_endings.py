"""An application that is open on record, but has ended according to a row of a file."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext

from applications.models import Application, Verdict
from applications.models.event import Event, standing_among
from exchange.importing.facts import Facts, in_words
from exchange.importing.records import Field


@dataclass(frozen=True)
class NewEnding:
    """An ending, its day as far as the file says one that can be, and the notes that say it all
    where it is not put on record."""

    kind: str
    on: datetime.date | None
    feedback: str
    their_words: str
    notes: frozenset[str]

    @property
    def label(self) -> str:
        return Verdict.short_label(self.kind)


def new_ending_of(row: Application, facts: Facts) -> NewEnding | None:
    """How the file says that `row` has ended; None where it does not, where that is no news, and
    for what is not open on record.

    Asks nothing when verdicts, events and interviews are prefetched.
    """
    if not facts.ending or not row.is_running or _is_lifted(row, facts):
        return None
    on = _day_of(facts)
    if on and any(day > on for day in _days_before(row, facts)):
        on = None
    notes = frozenset(_notes_of(facts, on))
    return NewEnding(facts.ending, on, facts.reason, facts.their_words, notes)


def note_of_both(row: Application, facts: Facts) -> str:
    """A note that `row` has another ending than the file says."""
    return gettext("%(words)s (on record: %(ending)s)") % {
        "words": in_words(facts.ended_by) if facts.ended_by else Verdict.short_label(facts.ending),
        "ending": Verdict.short_label(row.ended_as),
    }


def _day_of(facts: Facts) -> datetime.date | None:
    return facts.days[Field.CLOSED_ON] if facts.is_end_known else None


def _is_lifted(row: Application, facts: Facts) -> bool:
    """Whether a reopening has lifted this very ending already: then the file is older than the
    record."""
    lifted = [verdict for verdict in row.verdicts.all() if verdict.reopened_on]
    if not lifted:
        return False
    latest = max(lifted, key=lambda verdict: verdict.pk)
    day = _day_of(facts)
    if day is None or latest.reopened_on is None:
        return latest.kind == facts.ending
    return day < latest.reopened_on or (day == latest.known_day and latest.kind == facts.ending)


def _days_before(row: Application, facts: Facts) -> Iterator[datetime.date]:
    """Days on record that come before its end. Of one that the file has only as that of a status,
    all that is known counts."""
    if row.applied_on:
        yield row.applied_on
    if Field.CLOSED_ON in facts.cells or Field.UPDATED_ON not in facts.days:
        return
    for move in standing_among(_moves(row)):
        yield move.happened_on
    for interview_round in row.rounds.all():
        if interview_round.day and not interview_round.is_called_off:
            yield interview_round.day


def _moves(row: Application) -> list[Event]:
    moves = [event for event in row.events.all() if event.kind == Event.Kind.MOVED]
    return sorted(moves, key=lambda move: move.pk)


def _notes_of(facts: Facts, on: datetime.date | None) -> Iterator[str]:
    """What an ending with these facts says. Words that say more stay a note."""
    is_day_taken = on == _day_of(facts)
    cell = None if facts.ended_by in facts.rest else facts.ended_by
    if cell and (is_day_taken or cell.field != Field.MILESTONE):
        yield in_words(cell)
    yield from filter(None, [facts.reason, facts.their_words])
    for field in (Field.CLOSED_ON, Field.UPDATED_ON):
        if field in facts.cells and on and facts.days.get(field) == on:
            yield in_words(facts.cells[field])
