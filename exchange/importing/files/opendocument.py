"""Sheets of an OpenDocument spreadsheet (ODS), read piece by piece."""

import io
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse
from django.conf import settings
from django.utils.translation import gettext

from exchange.importing.files.merged_cells import Span, with_merged
from exchange.importing.files.refusal import FileRefused, refuse_too_many
from exchange.importing.files.workbook import MOST_COLUMNS, MOST_SHEETS
from exchange.importing.records import Line, Sheet
from frame.zip_files import BROKEN

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_XLINK = "{http://www.w3.org/1999/xlink}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


def read_opendocument(content: bytes) -> list[Sheet]:
    """The sheets that have anything in them. Days are ISO 8601, as the file itself has them."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts, parts.open("content.xml") as part:
            return list(_sheets(part))
    except (ParseError, DefusedXmlException, KeyError, *BROKEN) as damage:
        raise FileRefused(gettext("This spreadsheet is damaged or protected.")) from damage


def _sheets(part) -> Iterator[Sheet]:
    lines: list[Line] = []
    spans: list[Span] = []
    name, number, count = "", 0, 0
    for event, element in iterparse(part, events=("start", "end")):
        if event == "start":
            if element.tag == f"{_TABLE}table":
                name, number, lines, spans = element.get(f"{_TABLE}name", ""), 0, [], []
        elif element.tag == f"{_TABLE}table-row":
            repeated = _repeated(element, "rows")
            if any(cells := _cells(element)):
                # Nobody means a million times the same row.
                for again in range(min(repeated, settings.IMPORT_ROWS + 2)):
                    lines.append(Line(number + again + 1, cells))
                refuse_too_many(len(lines), settings.IMPORT_ROWS)
            spans += _spans(element, number + 1)
            number += repeated
            element.clear()
        elif element.tag == f"{_TABLE}table" and lines and count < MOST_SHEETS:
            count += 1
            yield with_merged(Sheet(name, tuple(lines)), spans)
            element.clear()


def _cells(row: Element) -> tuple[str, ...]:
    cells: list[str] = []
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        repeated = min(_repeated(cell, "columns"), MOST_COLUMNS - len(cells))
        cells += [_text(cell)] * repeated
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _spans(row: Element, number: int) -> Iterator[Span]:
    """The cells of this row that go on in those below."""
    column = 0
    for cell in row:
        if cell.tag in _CELLS:
            rows = _whole(cell, "number-rows-spanned")
            if rows > 1 and column < MOST_COLUMNS:
                yield column, number, number + rows - 1
            column += _repeated(cell, "columns")


def _repeated(element: Element, what: str) -> int:
    return _whole(element, f"number-{what}-repeated")


def _whole(element: Element, name: str) -> int:
    text = element.get(f"{_TABLE}{name}", "1")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 1


def _text(cell: Element) -> str:
    """A day as the file has it, which is the same in every language; else what one reads."""
    if day := cell.get(f"{_OFFICE}date-value"):
        return day.removesuffix("T00:00:00").replace("T", " ")
    paragraphs = ("".join(_pieces(element)) for element in cell if element.tag == f"{_TEXT}p")
    return "\n".join(paragraphs)


def _pieces(paragraph: Element) -> Iterator[str]:
    yield paragraph.text or ""
    for child in paragraph:
        match child.tag.removeprefix(_TEXT):
            case "s":
                yield " " * min(int(child.get(f"{_TEXT}c", "1") or 1), 100)
            case "tab":
                yield "\t"
            case "line-break":
                yield "\n"
            case "a":
                yield _linked("".join(_pieces(child)), child.get(f"{_XLINK}href", ""))
            case _:
                yield from _pieces(child)
        yield child.tail or ""


def _linked(text: str, address: str) -> str:
    """The words of a link, and where it leads."""
    is_more = address.startswith(("http://", "https://")) and address not in text
    return f"{text} ({address})" if is_more else text
