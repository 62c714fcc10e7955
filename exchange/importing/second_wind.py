"""The applications that the product itself writes as CSV: they come back as they were."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from django.conf import settings
from django.utils import translation

from applications.table import without_guard
from exchange.importing.columns import has_headings, read_by_heading
from exchange.importing.headings import field_of
from exchange.importing.records import Field, Record, Sheet
from exchange.tables import TABLES

NAME = "Second Wind"


@cache
def _headings() -> tuple[tuple[str, ...], ...]:
    """Those of the spreadsheet, in every language."""
    found = []
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            found.append(tuple(str(label) for label in TABLES["applications"].columns))
    return tuple(found)


@cache
def _about() -> dict[str, Field]:
    known = {heading: field_of(heading) for headings in _headings() for heading in headings}
    return {heading: found[0] for heading, found in known.items() if found}


def recognise(sample: Sheet) -> bool:
    return any(has_headings(sample, headings) for headings in _headings())


def read(file: Sheet) -> Iterator[Record]:
    for record in read_by_heading(file, _about()):
        cells = (replace(cell, text=without_guard(cell.text)) for cell in record.cells)
        yield replace(record, cells=tuple(cells), is_own=True)
