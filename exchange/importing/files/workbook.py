"""Sheets of an Excel workbook (XLSX), read without loading it whole."""

import datetime
import io
import zipfile
from collections.abc import Iterator

from django.utils.translation import gettext
from openpyxl import load_workbook

from exchange.importing.files.merged_cells import with_merged
from exchange.importing.files.parts import LeftOut, left_out_of
from exchange.importing.files.refusal import FileRefused
from exchange.importing.records import Line, Sheet

# Formatted cells count, too, however blank they are.
MOST_CELLS = 5_000_000
MOST_COLUMNS = 200
MOST_SHEETS = 20


def read_workbook(content: bytes) -> list[Sheet]:
    """The sheets that have anything in them.

    Days become ISO 8601; of a formula the value that was worked out last, or else the formula
    itself. What is merged over several rows stands in each of them. Where linked cells lead stands
    in one more cell at the end of their row.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        has_formulas, left_out = _has_formulas(parts), left_out_of(parts)
    sheets = _sheets(content, data_only=True)
    if has_formulas:
        formulas = {sheet.name: sheet for sheet in _sheets(content, data_only=False)}
        sheets = [_with_formulas(sheet, formulas.pop(sheet.name, None)) for sheet in sheets]
        sheets += formulas.values()
    return [_completed(sheet, left_out.get(sheet.name)) for sheet in sheets]


def _has_formulas(parts: zipfile.ZipFile) -> bool:
    names = [name for name in parts.namelist() if name.startswith("xl/worksheets/")]
    return any(b"<f" in parts.read(name) for name in names if name.endswith(".xml"))


def _completed(sheet: Sheet, left_out: LeftOut | None) -> Sheet:
    if left_out is None:
        return sheet
    return _with_links(with_merged(sheet, left_out.spans), left_out.links)


def _with_links(sheet: Sheet, links: dict[int, list[str]]) -> Sheet:
    """The sheet with the links that its cells do not say themselves."""
    width = max(len(line.cells) for line in sheet.lines)
    lines = []
    for line in sheet.lines:
        text = "\n".join(line.cells)
        more = dict.fromkeys(link for link in links.get(line.number, ()) if link not in text)
        padding = ("",) * (width - len(line.cells))
        cells = (*line.cells, *padding, "\n".join(more)) if more else line.cells
        lines.append(Line(line.number, cells))
    return Sheet(sheet.name, tuple(lines))


def _sheets(content: bytes, *, data_only: bool) -> list[Sheet]:
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=data_only)
        sheets = [Sheet(page.title, tuple(_lines(page))) for page in book.worksheets[:MOST_SHEETS]]
        book.close()
    except FileRefused:
        raise
    # openpyxl raises whatever a damaged part makes it stumble over.
    except Exception as damage:
        raise FileRefused(gettext("This workbook is damaged or protected.")) from damage
    return [sheet for sheet in sheets if sheet.lines]


def _lines(page) -> Iterator[Line]:
    # What a workbook says of its size is often wrong.
    page.reset_dimensions()
    cells_read = 0
    for number, cells in enumerate(page.iter_rows(values_only=True), 1):
        cells_read += len(cells)
        if cells_read > MOST_CELLS:
            raise FileRefused(gettext("This workbook has too many cells."))
        texts = [_text(value) for value in cells]
        while texts and not texts[-1].strip():
            texts.pop()
        if texts:
            yield Line(number, tuple(texts))


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case datetime.datetime() if value.time() == datetime.time():
            return value.date().isoformat()
        case datetime.datetime():
            return value.replace(microsecond=0).isoformat(" ")
        case datetime.date() | datetime.time():
            return value.isoformat()
    return str(value)


def _with_formulas(values: Sheet, formulas: Sheet | None) -> Sheet:
    """Where a formula was never worked out, what it says stands in its place."""
    if formulas is None:
        return values
    worked_out = {line.number: line.cells for line in values.lines}
    lines = []
    for line in formulas.lines:
        known = worked_out.get(line.number, ())
        known += ("",) * (len(line.cells) - len(known))
        lines.append(Line(line.number, tuple(map(_value_or_link, known, line.cells))))
    return Sheet(values.name, tuple(lines))


def _value_or_link(value: str, formula: str) -> str:
    """The value of a formula, but for one that leads somewhere: its value is only its label."""
    return formula if formula.upper().startswith("=HYPERLINK(") else value or formula
