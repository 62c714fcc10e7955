"""The importers there are: a layout that is known by name is read by its own module."""

from exchange.importing import hired, huntr, jobsync, linkedin, second_wind, trello
from exchange.importing.records import Importer, Sheet

# The first that recognises a sheet reads it.
IMPORTERS: tuple[Importer, ...] = (linkedin, huntr, jobsync, hired, trello, second_wind)
SAMPLE_LINES = 25


def importer_of(sheet: Sheet) -> Importer | None:
    """The importer that knows the layout of a sheet by name; for most sheets none."""
    sample = Sheet(sheet.name, sheet.lines[:SAMPLE_LINES])
    return next((importer for importer in IMPORTERS if importer.recognise(sample)), None)
