"""Finds out how a table is laid out: where its headings stand, and what each column is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext

from applications.legal_forms import FORM
from exchange.importing.column import Column, columns_of
from exchange.importing.column_content import find_by_content, has_days_or_ticks
from exchange.importing.days import year_by_evidence
from exchange.importing.files.refusal import FileRefused
from exchange.importing.headings import (
    TELLING,
    field_of,
    fields_of,
    heading_key,
)
from exchange.importing.interview_columns import blocks_of, with_groups
from exchange.importing.job_names import name_both
from exchange.importing.records import Field, Line, Sheet
from exchange.importing.sections import next_table
from exchange.importing.unheaded import find_fields, headings_above
from exchange.importing.values import is_nothing
from frame.editing import fingerprint
from frame.folding import folded
from frame.patterns import lazy_pattern

# Headings stand at the top, below a title or some lines of explanation.
LOOKED_AT = 25
SAMPLE = 200
# "Mill GmbH" is no heading.
_FORM = lazy_pattern(FORM)
_NAMES = (
    ("first name", "last name"),
    ("given name", "family name"),
    ("vorname", "nachname"),
    ("vorname", "name"),
    ("prenom", "nom"),
    ("nombre", "apellido"),
    ("nombre", "apellidos"),
    ("nome", "cognome"),
)


@dataclass(frozen=True)
class Layout:
    """Where the headings stand (None: nowhere), what they are, and what each column is about.

    `mark` is the same for every table with these headings. Columns of one of the `blocks` are about
    the same interview. Headings may go on in the row `lower_number`; with the row `next_number`
    another table begins.
    """

    headings: tuple[str, ...]
    fields: tuple[Field, ...]
    heading_number: int | None
    mark: str
    blocks: tuple[str, ...] = ()
    lower_number: int | None = None
    next_number: int | None = None

    def is_telling(self) -> bool:
        return any(field in self.fields for field in TELLING)

    def is_of_people(self) -> bool:
        """Whether each row is a person, with their names or with a way to reach them, and no
        application."""
        keys = set(map(heading_key, self.headings))
        has_names = any({first, last} <= keys for first, last in _NAMES)
        reached = {Field.CONTACT_EMAIL, Field.CONTACT_PHONE} & set(self.fields)
        is_person = bool(reached) and "name" in keys and Field.POSITION not in self.fields
        is_application = {Field.STATUS, Field.APPLIED_ON} & set(self.fields)
        return (has_names or is_person) and not is_application


def layout_of(sheet: Sheet) -> Layout:
    """The layout of a table, by its headings, or by what stands in its columns."""
    top = sheet.lines[:LOOKED_AT]
    best = max(top, key=lambda line: (_clearness(line.cells), -line.number))
    if _clearness(best.cells) < 2 and not (_clearness(best.cells) and _is_alone(best, top)):
        return _layout_by_content(sheet)
    # Another table below this may have clearer headings.
    return layout_below(sheet, next(filter(_is_clear, top), best))


def _is_clear(line: Line) -> bool:
    return {Field.COMPANY, Field.POSITION} < _fields_named(line.cells)


def layout_below(sheet: Sheet, best: Line) -> Layout:
    """The layout of the table below this row of headings."""
    names, lower = _grouped(sheet, best)
    headings = _headings(sheet, names)
    lines = [line for line in sheet.lines if line.number > (lower or best.number)]
    end = next_table(lines, headings)
    lines = [line for line in lines[:SAMPLE] if end is None or line.number < end]
    columns = columns_of(headings, lines, fields_of(headings))
    find_by_content(columns, _year_of(sheet, best.number))
    blocks = _find_blocks(columns)
    mark = fingerprint(*map(heading_key, headings))
    return Layout(headings, _fields(columns), best.number, mark, tuple(blocks), lower, end)


def _headings(sheet: Sheet, names: Sequence[str]) -> tuple[str, ...]:
    """One for each column of the sheet, also where a row is longer than that of the headings."""
    width = max(len(line.cells) for line in sheet.lines)
    return (*(name.strip() for name in names), *[""] * (width - len(names)))


def _fields(columns: Sequence[Column]) -> tuple[Field, ...]:
    return tuple(column.field for column in columns)


def _grouped(sheet: Sheet, best: Line) -> tuple[Sequence[str], int | None]:
    """The headings with the row above them, or below, that names interviews of several columns;
    and the number of that below."""
    place = sheet.lines.index(best)
    if place and (headings := with_groups(sheet.lines[place - 1].cells, best.cells)):
        return headings, None
    for below in sheet.lines[place + 1 : place + 2]:
        if headings := with_groups(best.cells, below.cells):
            return headings, below.number
    return best.cells, None


def _find_blocks(columns: Sequence[Column]) -> list[str]:
    """Take the columns of an interview for what they say of it; the name of its block for each."""
    parts = blocks_of([column.heading for column in columns])
    for part, column in zip(parts, columns, strict=True):
        # Of a step the day has to look like one: "Team" is something else elsewhere.
        is_step = part and not part.block.startswith("#") and part.about == "interview_day"
        if part and is_step and not has_days_or_ticks(column):
            parts = [None if other and other.block == part.block else other for other in parts]
    for part, column in zip(parts, columns, strict=True):
        if part:
            column.field = part.field
    return [part.block if part else "" for part in parts]


def _clearness(cells: Sequence[str]) -> int:
    """How many different facts these headings are about."""
    return len(_fields_named(cells))


def _fields_named(cells: Sequence[str]) -> set[Field]:
    """What these headings are about; texts as long as a sentence are none."""
    return {field for cell in cells if len(cell) < 60 and (field := field_of(cell))}


def _is_alone(line: Line, top: Sequence[Line]) -> bool:
    """Whether a row with one known heading is the first, and all of it is words."""
    is_data = any(re.search(r"\d", cell) or _FORM.search(folded(cell)) for cell in line.cells)
    return line is top[0] and len(line.cells) > 1 and not is_data


def _year_of(sheet: Sheet, heading_number: int) -> int | None:
    """The year that the titles above the headings name."""
    above = [line.cells for line in sheet.lines if line.number < heading_number]
    filled = [[cell for cell in cells if not is_nothing(cell)] for cells in above]
    return year_by_evidence([cells[0] for cells in filled if len(cells) == 1], ())


def _layout_by_content(sheet: Sheet) -> Layout:
    """A table without headings: the columns show by themselves what they are about."""
    width = max(len(line.cells) for line in sheet.lines)
    if width == 1:
        (only,) = columns_of([""], sheet.lines[:SAMPLE])
        field = Field.JOB if name_both(only.texts) else Field.OTHER
        return Layout(("",), (field,), None, fingerprint("", width, field))
    lines = [line for line in sheet.lines[:SAMPLE] if len(line.cells) > 1]
    above = headings_above(lines)
    headings = _headings(sheet, above.cells if above else ())
    columns = columns_of(headings, lines[1:] if above else lines)
    find_fields(columns)
    fields = _fields(columns)
    if above:
        mark = fingerprint(*map(heading_key, headings))
        return Layout(headings, fields, above.number, mark)
    return Layout(headings, fields, None, fingerprint("", width, *fields))


def refuse_other_tables(sheet: Sheet, layout: Layout) -> None:
    """Raise `FileRefused` for a table that is no list of applications, or has no rows."""
    lines = [line for line in sheet.lines if line.number != layout.heading_number]
    if not lines:
        raise FileRefused(gettext("There are headings in this file, but no rows below them."))
    if layout.is_of_people():
        text = gettext(
            "This is a list of people, and no list of applications. Your connections on LinkedIn "
            "are brought in under “%(page)s” in your account."
        )
        raise FileRefused(text % {"page": gettext("People you know on LinkedIn")})
    if layout.is_telling():
        return
    cells = [cell for line in lines for cell in line.cells[1:] if not is_nothing(cell)]
    numbers = sum(bool(re.fullmatch(r"[\d.,%\s]+", cell)) for cell in cells)
    if cells and numbers > 0.6 * len(cells):
        raise FileRefused(
            gettext("This is a table of totals. An import needs a row for each application.")
        )
    if max(len(line.cells) for line in sheet.lines) < 2:
        raise FileRefused(
            gettext("There is only one column in this file. A list needs a company and a position.")
        )
