"""Cells of a spreadsheet that are one over several rows."""

from bisect import bisect_left
from collections.abc import Sequence

from exchange.importing.records import Line, Sheet

# So many cells are filled at most: real lists merge some dozens.
MOST_FILLED = 200_000
# The column of cells that are merged, counted from 0, and their first and last row.
Span = tuple[int, int, int]


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
