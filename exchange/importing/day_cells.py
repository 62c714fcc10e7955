"""Reads the cells that hold days; a cell that is no day becomes a note."""

from applications.models import Stage
from exchange.importing.days import is_rough
from exchange.importing.evidence import PAST, ReadingRules, has_several_days
from exchange.importing.facts import Facts
from exchange.importing.records import Cell, Field
from exchange.importing.values import NO, YES
from frame.folding import folded


def read_day_of(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    day = reading.day(cell)
    is_late = day and cell.field in PAST and day > reading.today
    if day is None or is_late or cell.field in facts.days:
        facts.rest.append(cell)
    else:
        facts.days[cell.field], facts.cells[cell.field] = day, cell
        if is_rough(cell.text) or has_several_days(cell):
            facts.rest.append(cell)


def read_applied(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """A day, or yes or no in a column "Applied"."""
    word = folded(cell.text.strip())
    if word in YES or word in NO:
        if not facts.status:
            facts.stage = Stage.APPLIED if word in YES else Stage.SAVED
    else:
        read_day_of(facts, cell, reading)


def read_archived(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """Since when it is out of the way. A yes says that it is, and not since when."""
    facts.archived_at = reading.instant(cell)
    if facts.archived_at is None:
        facts.rest.append(cell)
    else:
        facts.cells[cell.field] = cell


def read_added(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    read_day_of(facts, cell, reading)
    facts.added_at = reading.instant(cell) if Field.FOUND_ON in facts.days else None
