"""Rows of a text file whose cells are parted by commas, semicolons, tabs or bars."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from exchange.importing.records import Line, Sheet

DELIMITERS = ",;\t|"
QUOTES = "\"'|"
# So many rows show how a file is made.
SAMPLE_ROWS = 60
SAMPLE_LENGTH = 60_000
LONGEST_CELL = 100_000
_DASHES = re.compile(r"\s+[-–—]\s+")
MOST_OF_THEM = 0.6
# Lines with a quote that never closes; with more of them quotes mean nothing in a file.
REPAIRS = 100


def read_text(text: str, name: str) -> Sheet:
    """The sheet that a text makes. Blank rows are left out; a row is numbered where it begins."""
    text, delimiter = _named_delimiter(text.lstrip("\ufeff"))
    delimiter, quote = _dialect(text[:SAMPLE_LENGTH], delimiter)
    lines = list(_lines(text, delimiter, quote))
    return Sheet(name, tuple(_parted_by_dashes(lines)))


def _parted_by_dashes(lines: list[Line]) -> list[Line]:
    """Lines of a note, "Mill - Cook - sent 3/4/25 - no answer", where most are made like that."""
    if any(len(line.cells) > 1 for line in lines):
        return lines
    parted = [Line(line.number, tuple(_DASHES.split(line.cells[0].strip()))) for line in lines]
    rows = [line for line in parted if len(line.cells) > 2]
    return parted if len(rows) >= MOST_OF_THEM * len(lines) else lines


def _named_delimiter(text: str) -> tuple[str, str]:
    """Excel writes `sep=;` above a table."""
    first, _, rest = text.partition("\n")
    first = first.strip().strip('"').lower()
    if first.startswith("sep=") and len(first) == 5:
        return rest, first[4]
    return text, ""


def _dialect(sample: str, delimiter: str) -> tuple[str, str]:
    """The delimiter and the quote under which the rows have the same number of cells, and many."""
    best, chosen = (0.0, 0), (delimiter or ",", '"')
    for sign in delimiter or DELIMITERS:
        for quote in QUOTES:
            if quote == sign or (quote != '"' and not _opens_cells(sample, sign, quote)):
                continue
            score = _evenness(sample, sign, quote)
            if score > best:
                best, chosen = score, (sign, quote)
    return chosen


def _opens_cells(sample: str, delimiter: str, quote: str) -> bool:
    """Whether cells begin and end with `quote`; an apostrophe stands in many words."""
    return f"{delimiter}{quote}" in sample and f"{quote}{delimiter}" in sample


def _evenness(sample: str, delimiter: str, quote: str) -> tuple[float, int]:
    """The share of rows that have the commonest number of cells, more than one, and that number."""
    lines = list(islice(_lines(sample, delimiter, quote), SAMPLE_ROWS))
    widths = Counter(len(line.cells) for line in lines if len(line.cells) > 1)
    if not widths:
        return (0.0, 0)
    # The widest of the common ones: notes may have commas in a table parted by semicolons.
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
    return (round(count / len(lines), 1), width)


def _lines(text: str, delimiter: str, quote: str) -> Iterator[Line]:
    """The rows that are not blank, each with the number that a spreadsheet gives it."""
    rows = enumerate(_rows(text, delimiter, quote), 1)
    return (Line(number, tuple(cells)) for number, cells in rows if any(map(str.strip, cells)))


def _rows(text: str, delimiter: str, quote: str) -> Iterator[list[str]]:
    """The cells of each row. A quote that is never closed, or closed in the middle of another
    row, would swallow all between: the line that opens it is read by itself."""
    physical = list(io.StringIO(text, newline=""))
    quotes: dict[str, Any] = {"quotechar": quote, "strict": True}
    start = repaired = 0
    while start < len(physical):
        reader = csv.reader(physical[start:], delimiter=delimiter, **quotes)
        begins = start
        try:
            for cells in reader:
                ends = start + reader.line_num
                if ends == len(physical) and _is_open(physical[begins:], delimiter, quotes):
                    raise csv.Error
                yield cells
                begins = ends
            return
        except csv.Error:
            yield _by_itself(physical[begins], delimiter, quote)
            start, repaired = begins + 1, repaired + 1
            if repaired == REPAIRS:
                quotes = {"quoting": csv.QUOTE_NONE}


def _by_itself(line: str, delimiter: str, quote: str) -> list[str]:
    """The cells of one line: its quotes count only where all of them are closed."""
    quotes = {"quotechar": quote}
    if len(line) < LONGEST_CELL and not _is_open([line], delimiter, quotes):
        return next(csv.reader([line], delimiter=delimiter, quotechar=quote), [])
    return line.rstrip("\r\n").split(delimiter)


def _is_open(physical: list[str], delimiter: str, quotes: dict[str, Any]) -> bool:
    """Whether the row ends inside of a quote: it would swallow another row, too."""
    last = physical[-1].rstrip("\r\n")
    lenient = quotes | {"strict": False}
    rows = csv.reader([*physical[:-1], f"{last}\n", "next"], delimiter=delimiter, **lenient)
    return list(rows)[-1] != ["next"]
