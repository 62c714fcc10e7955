"""The applications that JobSync writes as CSV."""

from collections.abc import Iterator
from dataclasses import replace

from exchange.importing.columns import has_headings, read_by_heading
from exchange.importing.records import Cell, Field, Record, Sheet

NAME = "JobSync"
_ABOUT = {
    "index": Field.LEFT_OUT,
    "createdAt": Field.FOUND_ON,
    "applied": Field.LEFT_OUT,
    "appliedDate": Field.APPLIED_ON,
    "Company": Field.COMPANY,
    "JobTitle": Field.POSITION,
    "workplaceType": Field.WORK_MODE,
    "Location": Field.PLACE,
    "JobSource": Field.SOURCE,
    "Status": Field.STATUS,
}
# Two of its words mean something else than they do elsewhere: a job that was only written down.
_SAVED = ("new", "draft")


def recognise(sample: Sheet) -> bool:
    return has_headings(sample, ["appliedDate", "JobTitle", "JobSource", "Status"])


def read(file: Sheet) -> Iterator[Record]:
    for record in read_by_heading(file, _ABOUT):
        yield replace(record, cells=tuple(map(_in_our_words, record.cells)))


def _in_our_words(cell: Cell) -> Cell:
    if cell.field == Field.STATUS and cell.text.strip().lower() in _SAVED:
        return replace(cell, text="saved")
    return cell
