"""The applications that the product itself writes as CSV: they come back as they were."""

from collections.abc import Iterator
from dataclasses import replace

from applications.models import Stage
from applications.table import without_guard
from exchange.importing.columns import has_headings, read_by_heading
from exchange.importing.headings import field_of
from exchange.importing.own_spreadsheets import FOLLOWS, spreadsheet_headings, table_columns
from exchange.importing.records import Cell, Field, Record, Sheet
from exchange.importing.statuses import meaning_of

NAME = "Second Wind"


def recognise(sample: Sheet) -> bool:
    is_all = any(has_headings(sample, headings) for headings in spreadsheet_headings())
    return is_all or bool(table_columns(sample))


def read(file: Sheet) -> Iterator[Record]:
    names = table_columns(file)
    about = {
        heading: Field.LEFT_OUT if names.get(heading) in FOLLOWS else field_of(heading)
        for heading in map(str.strip, file.lines[0].cells)
    }
    for record in read_by_heading(file, about):
        is_offer = meaning_of(record.text(Field.STATUS)).choice == Stage.OFFER
        cells = (_cell(cell, is_offer=is_offer and bool(names)) for cell in record.cells)
        yield replace(record, cells=tuple(cells), is_own=True)


def _cell(cell: Cell, *, is_offer: bool) -> Cell:
    """As it was written. In the table an offer has the day of its answer for a deadline."""
    is_answer = is_offer and cell.field == Field.DEADLINE_ON
    field = Field.ANSWER_DUE_ON if is_answer else cell.field
    return replace(cell, field=field, text=without_guard(cell.text))
