"""Reads the cells of spreadsheets that the product wrote itself, where nothing has to be
guessed."""

from exchange.importing.day_cells import read_added
from exchange.importing.evidence import ReadingRules
from exchange.importing.facts import Facts, Reader
from exchange.importing.records import Cell, Field


def _as_it_stands(name: str) -> Reader:
    def read(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
        setattr(facts, name, cell.text)
        facts.cells[cell.field] = cell

    return read


def _own_tags(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    facts.add_tags(cell.text.split(", "))


OWN_READERS: dict[Field, Reader] = {
    Field.COMPANY: _as_it_stands("company"),
    Field.POSITION: _as_it_stands("position"),
    Field.LINK: _as_it_stands("link"),
    Field.PLACE: _as_it_stands("place"),
    Field.PAY: _as_it_stands("pay"),
    Field.QUALIFICATION: _as_it_stands("qualification"),
    Field.SOURCE: _as_it_stands("source"),
    Field.REFERRED_BY: _as_it_stands("referrer"),
    Field.POSTING: _as_it_stands("posting"),
    Field.TAGS: _own_tags,
    Field.FOUND_ON: read_added,
}
