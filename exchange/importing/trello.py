"""The cards of a board that Trello writes as CSV: a list for each stage."""

import re
from collections.abc import Iterator
from dataclasses import replace

from applications.models import Stage
from exchange.importing.columns import has_headings, read_by_heading
from exchange.importing.headings import field_of
from exchange.importing.records import Cell, Field, Record, Sheet
from exchange.importing.statuses import meaning_of
from exchange.importing.values import is_nothing

NAME = "Trello"
_ABOUT = {
    "Card Name": Field.JOB,
    "Card Description": Field.NOTES,
    "List Name": Field.STATUS,
    "Labels": Field.TAGS,
    "Due Date": Field.FOLLOW_UP_ON,
    "Last Activity Date": Field.UPDATED_ON,
    "Attachment Links": Field.LINK,
    # A page of Trello, and no job ad.
    "Card URL": Field.OTHER,
}
# How Trello keeps its own cards, and figures.
_OWN = re.compile(r"(?:Card|List|Board) ID|Board Name|.* Count")
_COLOUR = re.compile(r"\s*\([a-z_ ]+\)(?=,|$)")
_ADDRESS = re.compile(r"https?://[^\s<>\])]+")


def recognise(sample: Sheet) -> bool:
    return has_headings(sample, ["Card Name", "List Name"])


def read(file: Sheet) -> Iterator[Record]:
    """Fields that people add to their cards are known by their names."""
    names = [name.strip() for name in file.lines[0].cells]
    about = {name: field for name in names if (field := field_of(name))} | _ABOUT
    about |= {name: Field.LEFT_OUT for name in names if _OWN.fullmatch(name)}
    if Field.COMPANY in about.values():
        about["Card Name"] = Field.POSITION
    for record in read_by_heading(file, about):
        is_saved = meaning_of(record.text(Field.STATUS)).choice == Stage.SAVED
        cells = [_in_our_words(cell, is_saved=is_saved) for cell in record.cells]
        links = _ADDRESS.findall(record.text(Field.NOTES))
        if links and is_nothing(record.text(Field.LINK)):
            cells.append(Cell(Field.LINK, "", links[0]))
        yield replace(record, cells=tuple(cells))


def _in_our_words(cell: Cell, *, is_saved: bool) -> Cell:
    if cell.field == Field.TAGS:
        return replace(cell, text=_COLOUR.sub("", cell.text))
    if cell.heading == "Due Date" and is_saved:
        return replace(cell, field=Field.DEADLINE_ON)
    is_no = cell.heading in ("Archived", "Due Complete") and cell.text.strip().lower() == "false"
    return replace(cell, field=Field.LEFT_OUT) if is_no else cell
