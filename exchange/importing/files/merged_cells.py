"""Which cells of a workbook are merged: openpyxl leaves that out where it reads row by row."""

import re
import zipfile
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from exchange.importing.files.parts import MAIN, pages_of
from exchange.importing.records import Line, Sheet

_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})")
# So many cells are filled at most: real lists merge some dozens.
MOST_FILLED = 200_000
# The column of cells that are merged, counted from 0, and their first and last row.
Span = tuple[int, int, int]


def spans_of(parts: zipfile.ZipFile) -> dict[str, list[Span]]:
    """By the name of each sheet the cells in it that are one over several rows."""
    try:
        return {name: list(_spans_on(parts, page)) for name, page in pages_of(parts).items()}
    except (ParseError, DefusedXmlException, KeyError, ValueError):
        # openpyxl says what is wrong with the file.
        return {}


def _spans_on(parts: zipfile.ZipFile, page: str) -> Iterator[Span]:
    with parts.open(page) as part:
        for _, element in iterparse(part):
            if element.tag == f"{MAIN}mergeCell":
                found = _RANGE.fullmatch(element.get("ref", ""))
                if found and int(found[2]) < int(found[3]):
                    yield _column(found[1]), int(found[2]), int(found[3])
            elif element.tag == f"{MAIN}row":
                element.clear()


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def with_merged(sheet: Sheet, spans: Sequence[Span]) -> Sheet:
    """The sheet with the text of cells that are merged over several rows in each of these rows, as
    far as anything else stands there."""
    numbers = [line.number for line in sheet.lines]
    rows = [list(line.cells) for line in sheet.lines]
    filled = 0
    for column, first, last in spans:
        start, end = bisect_left(numbers, first), bisect_left(numbers, last + 1)
        is_there = start < len(numbers) and numbers[start] == first and column < len(rows[start])
        if not is_there or not rows[start][column].strip() or filled > MOST_FILLED:
            continue
        for row in rows[start + 1 : end]:
            row += [""] * (column + 1 - len(row))
            row[column] = row[column] or rows[start][column]
        filled += end - start
    lines = zip(numbers, rows, strict=True)
    return Sheet(sheet.name, tuple(Line(number, tuple(row)) for number, row in lines))
