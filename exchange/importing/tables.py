"""Finds out how a table is laid out: where its headings stand, and what each column is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext

from applications.legal_forms import FORM
from exchange.importing.column_content import find_by_content
from exchange.importing.days import day_readings, is_count, with_year, year_by_evidence
from exchange.importing.files.refusal import FileRefused
from exchange.importing.headings import (
    TELLING,
    field_of,
    fields_of,
    heading_key,
    may_be_interview,
)
from exchange.importing.interview_columns import blocks_of, with_groups
from exchange.importing.job_names import JOB_WORDS, name_both
from exchange.importing.milestones import milestone_of
from exchange.importing.records import Field, Line, Sheet
from exchange.importing.sections import next_table
from exchange.importing.statuses import meaning_of
from exchange.importing.unheaded import find_fields, headings_above, texts_of
from exchange.importing.values import is_figure, is_link, is_nothing, is_tick
from exchange.importing.vocabulary import words_of
from frame.editing import fingerprint
from frame.folding import folded
from frame.patterns import lazy_pattern

# Headings stand at the top, below a title or some lines of explanation.
LOOKED_AT = 25
SAMPLE = 200  # "Mill GmbH" is no heading.
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
    known = {found[0] for cell in line.cells if len(cell) < 60 and (found := field_of(cell))}
    return {Field.COMPANY, Field.POSITION} < known


def layout_below(sheet: Sheet, best: Line) -> Layout:
    """The layout of the table below this row of headings."""
    width = max(len(line.cells) for line in sheet.lines)
    cells, lower = _grouped(sheet, best)
    headings = tuple(cell.strip() for cell in cells) + ("",) * (width - len(cells))
    lines = [line for line in sheet.lines if line.number > (lower or best.number)]
    end = next_table(lines, headings)
    lines = [line for line in lines[:SAMPLE] if end is None or line.number < end]
    fields = _with_content(headings, fields_of(headings), lines, _year_of(sheet, best.number))
    blocks = _find_blocks(headings, fields, lines)
    mark = fingerprint(*map(heading_key, headings))
    return Layout(headings, tuple(fields), best.number, mark, tuple(blocks), lower, end)


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


def _find_blocks(headings: Sequence[str], fields: list[Field], lines: Sequence[Line]) -> list[str]:
    """Take the columns of an interview for what they say of it; the name of its block for each."""
    parts = blocks_of(headings)
    for place, part in enumerate(parts):
        # Of a step the day has to look like one: "Team" is something else elsewhere.
        is_step = part and not part.block.startswith("#") and part.about == "interview_day"
        if part and is_step and not _are_days_or_ticks(texts_of(lines, place), None):
            parts = [None if other and other.block == part.block else other for other in parts]
    for place, part in enumerate(parts):
        if part:
            fields[place] = part.field
    return [part.block if part else "" for part in parts]


def _clearness(cells: Sequence[str]) -> int:
    """How many different facts these headings are about; texts as long as a sentence are none."""
    known = [field_of(cell) for cell in cells if len(cell) < 60]
    return len({found[0] for found in known if found})


def _is_alone(line: Line, top: Sequence[Line]) -> bool:
    """Whether a row with one known heading is the first, and all of it is words."""
    is_data = any(re.search(r"\d", cell) or _FORM.search(folded(cell)) for cell in line.cells)
    return line is top[0] and len(line.cells) > 1 and not is_data


def _year_of(sheet: Sheet, heading_number: int) -> int | None:
    """The year that the titles above the headings name."""
    above = [line.cells for line in sheet.lines if line.number < heading_number]
    filled = [[cell for cell in cells if not is_nothing(cell)] for cells in above]
    return year_by_evidence([cells[0] for cells in filled if len(cells) == 1], ())


def _with_content(
    headings: Sequence[str], fields: list[Field], lines: Sequence[Line], year: int | None
) -> list[Field]:
    """What the columns themselves say where a heading is weak, or stands for something else."""
    keys = [heading_key(heading) for heading in headings]
    _prefer_days(headings, fields, lines)
    _find_jobs(fields, lines)
    _find_position(fields, lines)
    if "name" in keys and not {Field.COMPANY, Field.JOB} & set(fields):
        fields[keys.index("name")] = Field.COMPANY
    _find_interviews(headings, fields, lines, year)
    _find_milestones(headings, fields, lines, year)
    find_by_content(headings, fields, [texts_of(lines, place) for place in range(len(fields))])
    _doubt_fields(keys, fields, lines)
    _leave_out_counts(headings, fields, lines)
    return fields


def _doubt_fields(keys: Sequence[str], fields: list[Field], lines: Sequence[Line]) -> None:
    """Correct what the texts of a column contradict: a company of digits, a number that is none."""
    for place, field in enumerate(fields):
        texts = texts_of(lines, place)
        if field == Field.COMPANY and texts and all(text.isdecimal() for text in texts):
            fields[place] = Field.OTHER
        if field == Field.OTHER and keys[place] in ("id", "") and _counts_up(texts):
            fields[place] = Field.LEFT_OUT
        if field == Field.LEFT_OUT and not all(text.strip(".").isdecimal() for text in texts):
            fields[place] = Field.OTHER
        is_nameless = field == Field.OTHER and not keys[place]
        if is_nameless and texts and all(map(is_link, texts)):
            _take_for_link(fields, place, lines)


def _leave_out_counts(headings: Sequence[str], fields: list[Field], lines: Sequence[Line]) -> None:
    """Leave out a small table that counts statuses beside the list, behind an empty column."""
    columns = [texts_of(lines, place) for place in range(len(fields))]
    empty = (place for place, texts in enumerate(columns) if not texts and not headings[place])
    start = next(empty, len(fields))
    beside = {place for place in range(start + 1, len(fields)) if columns[place]}
    labels = {place for place in beside if all(map(_is_counted, columns[place]))}
    figures = {place for place in beside if all(map(is_figure, columns[place]))}
    if labels and figures and beside == labels | figures:
        for place in beside:
            fields[place] = Field.LEFT_OUT


def _is_counted(text: str) -> bool:
    return meaning_of(text).is_exact or heading_key(text) in words_of("totals")["totals"]


def _prefer_days(headings: Sequence[str], fields: list[Field], lines: Sequence[Line]) -> None:
    """Beside "Applied?" with yes and no, the day of applying stands in the column "Date"."""
    if Field.APPLIED_ON not in fields:
        return
    chosen = fields.index(Field.APPLIED_ON)
    if not (texts := texts_of(lines, chosen)) or not all(map(is_tick, texts)):
        return
    for place, heading in enumerate(headings):
        found = field_of(heading) if fields[place] == Field.OTHER else None
        if (
            found
            and found[0] == Field.APPLIED_ON
            and any(map(day_readings, texts_of(lines, place)))
        ):
            fields[chosen], fields[place] = Field.OTHER, Field.APPLIED_ON
            return


def _find_position(fields: list[Field], lines: Sequence[Line]) -> None:
    """Take a column of positions for what it is, whatever its heading, where none is known."""
    if Field.COMPANY not in fields or Field.POSITION in fields:
        return
    for place, field in enumerate(fields):
        texts = texts_of(lines, place)
        words = [text for text in texts if len(text) < 80 and not is_link(text)]
        jobs = [text for text in words if JOB_WORDS.search(folded(text))]
        if field == Field.OTHER and texts and len(jobs) > 0.5 * len(texts):
            fields[place] = Field.POSITION
            return


def _find_jobs(fields: list[Field], lines: Sequence[Line]) -> None:
    """Take the column whose texts name a position and a company, where one of them has none."""
    for field in (Field.POSITION, Field.COMPANY, Field.OTHER):
        if {Field.COMPANY, Field.POSITION, Field.JOB} - {field} & set(fields):
            continue
        for place, about in enumerate(fields):
            if about == field and name_both(texts_of(lines, place)):
                fields[place] = Field.JOB
                return


def _find_interviews(
    headings: Sequence[str], fields: list[Field], lines: Sequence[Line], year: int | None
) -> None:
    """Take columns for interviews that are named like steps and only have days and ticks."""
    steps = [
        place
        for place, heading in enumerate(headings)
        if may_be_interview(heading) and _are_days_or_ticks(texts_of(lines, place), year)
    ]
    others = [place for place in steps if fields[place] == Field.OTHER]
    for place in steps:
        # A single column "On-site" with yes and no is about where the work is done.
        is_mode = fields[place] == Field.WORK_MODE
        if place in others or (is_mode and (others or Field.INTERVIEW in fields)):
            fields[place] = Field.INTERVIEW


def _find_milestones(
    headings: Sequence[str], fields: list[Field], lines: Sequence[Line], year: int | None
) -> None:
    """Take columns that are named like a stage or an ending, and say yes or no."""
    for place, heading in enumerate(headings):
        if fields[place] != Field.OTHER or not milestone_of(heading):
            continue
        texts = texts_of(lines, place)
        if any(map(is_tick, texts)) and _are_days_or_ticks(texts, year):
            fields[place] = Field.MILESTONE


def _are_days_or_ticks(texts: Sequence[str], year: int | None) -> bool:
    """Whether a column only has days, and signs that something took place or did not."""
    dated = [text if is_count(text) else with_year(text, year) for text in texts]
    days = [text for text in dated if day_readings(text) and not text.isdecimal()]
    ticks = [text for text in texts if is_tick(text)]
    return bool(texts) and len(days) + len(ticks) == len(texts)


def _take_for_link(fields: list[Field], place: int, lines: Sequence[Line]) -> None:
    """Take this column for the link, beside one that only has words in the same rows; where that
    has no links at all, instead of it: `Apply` is none."""
    other = fields.index(Field.LINK) if Field.LINK in fields else None
    if other is None or not any(
        _has_link(line, other) and _has_link(line, place) for line in lines
    ):
        fields[place] = Field.LINK
        if other is not None and not any(map(is_link, texts_of(lines, other))):
            fields[other] = Field.OTHER


def _has_link(line: Line, place: int) -> bool:
    return place < len(line.cells) and is_link(line.cells[place])


def _layout_by_content(sheet: Sheet) -> Layout:
    """A table without headings: the columns show by themselves what they are about."""
    width = max(len(line.cells) for line in sheet.lines)
    if width == 1:
        is_job = name_both(texts_of(sheet.lines[:SAMPLE], 0))
        only = Field.JOB if is_job else Field.OTHER
        return Layout(("",), (only,), None, fingerprint("", width, only))
    lines = [line for line in sheet.lines[:SAMPLE] if len(line.cells) > 1]
    above = headings_above(lines)
    lines = lines[1:] if above else lines
    columns = [texts_of(lines, place) for place in range(width)]
    fields = [Field.LEFT_OUT if _counts_up(texts) else Field.OTHER for texts in columns]
    find_fields(columns, fields)
    if above:
        headings = tuple(map(str.strip, above.cells)) + ("",) * (width - len(above.cells))
        mark = fingerprint(*map(heading_key, headings))
        return Layout(headings, tuple(fields), above.number, mark)
    return Layout(("",) * width, tuple(fields), None, fingerprint("", width, *fields))


def _counts_up(texts: Sequence[str]) -> bool:
    """Whether a column numbers the rows."""
    if len(texts) < 2 or not all(text.isascii() and text.isdecimal() for text in texts):
        return False
    numbers = [int(text) for text in texts if len(text) < 7]
    return len(numbers) == len(texts) and numbers == sorted(set(numbers))


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
