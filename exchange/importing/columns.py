"""Reads any list of applications, a row for each, by what its columns are about."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from exchange.importing.headings import fields_in
from exchange.importing.interview_columns import INTERVIEW_FIELDS
from exchange.importing.records import Cell, Field, Record, Sheet
from exchange.importing.statuses import meaning_of
from exchange.importing.tables import Layout, layout_below
from exchange.importing.values import is_nothing


def read_columns(sheet: Sheet, layout: Layout, fields: Sequence[str]) -> Iterator[Record]:
    """A record for every row but the headings. `fields` are chosen ones, by place.

    A table further below is read by its own headings; one of something else is set apart.
    """
    chosen = list(layout.fields)
    for place, name in enumerate(fields[: len(chosen)]):
        chosen[place] = Field(name) if name in Field.values else chosen[place]
    yield from _read(sheet, layout, chosen)
    while layout.next_number:
        lines = tuple(line for line in sheet.lines if line.number >= layout.next_number)
        sheet = Sheet(sheet.name, lines)
        layout = layout_below(sheet, lines[0])
        is_apart = layout.is_of_people() or not layout.is_telling()
        for record in _read(sheet, layout, layout.fields):
            yield replace(record, is_apart=is_apart)


def _read(sheet: Sheet, layout: Layout, fields: Sequence[Field]) -> Iterator[Record]:
    """The rows of one table. Where no column is the status, a row with nothing but one is a title:
    those below have it."""
    blocks = _blocks(layout, fields)
    status: tuple[Cell, ...] = ()
    for line in sheet.lines:
        if line.number == layout.next_number:
            return
        if line.number in (layout.heading_number, layout.lower_number):
            continue
        cells = zip(fields, layout.headings, line.cells, blocks, strict=False)
        is_above = line.number < (layout.heading_number or 0)
        parts = (part for cell in cells for part in _parted(Cell(*cell)))
        record = Record(line.number, tuple(parts), is_above)
        texts = [cell.text.strip() for cell in record.cells if not is_nothing(cell.text)]
        if Field.STATUS not in fields and len(texts) == 1 and meaning_of(texts[0]).is_exact:
            status = (Cell(Field.STATUS, "", texts[0]),)
            yield record
        else:
            yield replace(record, cells=(*record.cells, *status)) if texts else record


def _parted(cell: Cell) -> list[Cell]:
    """ "Larkfield / York" below "Company / Place" as a cell for each."""
    fields, texts = fields_in(cell.heading), re.split(r"\s+/(?:\s+|$)", cell.text.strip())
    if not fields or fields[0][1] != cell.field or len(texts) != len(fields):
        return [cell]
    pairs = zip(fields, texts, strict=True)
    return [replace(cell, field=field, heading=name, text=text) for (name, field), text in pairs]


def _blocks(layout: Layout, chosen: Sequence[Field]) -> list[str]:
    """The interview that each column is about; a column that was chosen to be about one belongs to
    the day before it. Empty for a day by itself, and for what is about something else."""
    own = [*layout.blocks, *[""] * (len(chosen) - len(layout.blocks))]
    blocks: list[str] = []
    current = ""
    for place, field in enumerate(chosen):
        if field == Field.INTERVIEW:
            current = own[place] or f"column {place}"
        blocks.append((own[place] or current) if field in INTERVIEW_FIELDS else "")
    alone = {name for name in blocks if blocks.count(name) == 1}
    return ["" if name in alone and name not in own else name for name in blocks]


def read_by_heading(sheet: Sheet, about: Mapping[str, Field | None]) -> Iterator[Record]:
    """The records of a sheet with headings in its first row, which `about` names; cells under any
    other heading are about nothing that is known."""
    first, *lines = sheet.lines
    headings = [heading.strip() for heading in first.cells]
    for line in lines:
        pairs = zip_longest(headings[: len(line.cells)], line.cells, fillvalue="")
        cells = (Cell(about.get(name) or Field.OTHER, name, text) for name, text in pairs)
        yield Record(line.number, tuple(cells))


def has_headings(sample: Sheet, headings: Sequence[str]) -> bool:
    """Whether the first row of a sheet has all these headings."""
    return set(headings) <= {heading.strip() for heading in sample.lines[0].cells}
