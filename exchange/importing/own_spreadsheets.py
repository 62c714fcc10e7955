"""The headings of the spreadsheets that the product itself writes, in every language."""

from functools import cache

from django.conf import settings
from django.utils import translation

from applications.table import COLUMNS
from exchange.importing.records import Sheet
from exchange.tables import TABLES

# What the table says that follows from the rest of the record, and what no other list has.
_ONLY_OURS = {"next_round", "reminder", "quiet", "last_entry"}
FOLLOWS = {*_ONLY_OURS, "rounds", "people"}


@cache
def spreadsheet_headings() -> tuple[tuple[str, ...], ...]:
    """Those of the spreadsheet of all applications."""
    found = []
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            found.append(tuple(str(label) for label in TABLES["applications"].columns))
    return tuple(found)


@cache
def _table_headings() -> tuple[dict[str, str], ...]:
    found = []
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            found.append({str(column.label): name for name, column in COLUMNS.items()})
    return tuple(found)


def table_columns(sample: Sheet) -> dict[str, str]:
    """The columns of the table of applications by their headings, of which it has those that the
    person chose; nothing of another list with a few of these headings."""
    headings = {heading.strip() for heading in sample.lines[0].cells}
    known = (names for names in _table_headings() if headings <= set(names))
    return next((names for names in known if _ONLY_OURS & {names[h] for h in headings}), {})
