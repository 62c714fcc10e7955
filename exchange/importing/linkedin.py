"""Applications and saved jobs in the archive of one's data that LinkedIn sends."""

from collections.abc import Iterator
from dataclasses import replace

from applications.models import Stage
from exchange.importing.columns import has_headings, read_by_heading
from exchange.importing.records import Cell, Field, Record, Sheet

NAME = "LinkedIn"
_APPLIED = {
    "Application Date": Field.APPLIED_ON,
    "Company Name": Field.COMPANY,
    "Job Title": Field.POSITION,
    "Job Url": Field.LINK,
}
_SAVED = {
    "Saved Date": Field.FOUND_ON,
    "Company Name": Field.COMPANY,
    "Job Title": Field.POSITION,
    "Job Url": Field.LINK,
}


def recognise(sample: Sheet) -> bool:
    return any(has_headings(sample, list(about)) for about in (_APPLIED, _SAVED))


def read(file: Sheet) -> Iterator[Record]:
    """LinkedIn names no status: what was applied for is applied, what was saved is saved. Address
    and phone are the person's own, as they were sent, and nobody's who was met."""
    is_saved = has_headings(file, list(_SAVED))
    status = Cell(Field.STATUS, "", Stage.SAVED if is_saved else Stage.APPLIED)
    for record in read_by_heading(file, _SAVED if is_saved else _APPLIED):
        yield replace(record, cells=(*record.cells, status))
