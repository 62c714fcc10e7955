"""Sheets of another shape, turned into a list with a row for each application: a column for each
application, or a column for each stage as on a board."""

import re
from itertools import zip_longest

from exchange.importing.days import day_readings
from exchange.importing.headings import field_of
from exchange.importing.records import Field, Line, Sheet
from exchange.importing.statuses import NOT_AN_APPLICATION, meaning_of
from exchange.importing.values import is_nothing, is_tick

# People compare a few jobs side by side.
MOST_COLUMNS = 60


def as_list(sheet: Sheet) -> Sheet:
    """The sheet with a row for each application; most are as they stand."""
    if _is_turned(sheet):
        columns = zip_longest(*(line.cells for line in sheet.lines), fillvalue="")
        lines = (Line(number, tuple(cells)) for number, cells in enumerate(columns, 1))
        return Sheet(sheet.name, tuple(line for line in lines if any(map(str.strip, line.cells))))
    return _list_of_board(sheet) if _is_board(sheet) else sheet


def _is_turned(sheet: Sheet) -> bool:
    """Whether the headings stand in the first column."""
    if len(sheet.lines) > MOST_COLUMNS:
        return False
    rows = [{field_of(cell[:60]) for cell in line.cells} - {None} for line in sheet.lines]
    first = {field_of(line.cells[0][:60]) for line in sheet.lines} - {None}
    is_wider = len(first) > 2 and len(first) > max(map(len, rows))
    return is_wider and {Field.COMPANY, Field.POSITION} <= first


def _is_board(sheet: Sheet) -> bool:
    """Whether the first row names stages and endings, and what stands below are jobs."""
    names = [cell for cell in sheet.lines[0].cells if not is_nothing(cell)]
    choices = {_stage_of(name) for name in names}
    if len(choices) < 2 or "" in choices:
        return False
    below = [cell for line in sheet.lines[1:] for cell in line.cells if not is_nothing(cell)]
    jobs = [cell for cell in below if _may_be_job(cell)]
    return len(jobs) > 0.8 * len(below)


def _stage_of(name: str) -> str:
    meaning = meaning_of(name)
    return meaning.choice if meaning.is_exact and meaning.choice != NOT_AN_APPLICATION else ""


def _may_be_job(text: str) -> bool:
    is_word = re.search(r"[^\W\d]{2}", text) and not is_tick(text) and not day_readings(text)
    return bool(is_word) and not meaning_of(text).is_exact


def _list_of_board(sheet: Sheet) -> Sheet:
    """The cards one below the other; what stands below the first line of one is a note."""
    headings = tuple(str(field.label) for field in (Field.JOB, Field.STATUS, Field.NOTES))
    cards = []
    for place, stage in enumerate(sheet.lines[0].cells):
        for line in sheet.lines[1:]:
            text = line.cells[place].strip() if place < len(line.cells) else ""
            if not is_nothing(text):
                first, _, others = text.partition("\n")
                cards.append((first, stage, others))
    lines = (Line(number, cells) for number, cells in enumerate([headings, *cards], 1))
    return Sheet(sheet.name, tuple(lines))
