"""What columns are about, by their texts, where the headings say too little."""

import re
from collections.abc import Sequence

from exchange.importing.column import Column, column_about
from exchange.importing.days import day_readings, is_count, is_day, with_year
from exchange.importing.headings import field_of, heading_key, may_be_interview
from exchange.importing.job_names import JOB_WORDS, name_both
from exchange.importing.milestones import milestone_of
from exchange.importing.records import Field
from exchange.importing.statuses import meaning_of
from exchange.importing.values import is_figure, is_link, is_tick, read_email, read_phone
from exchange.importing.vocabulary import words_of
from frame.folding import folded

# So much of a column has to be what it is taken for.
ENOUGH = 0.5
LONGEST_STATUS = 60
LONGEST_NAME = 80
# What a heading says of the day on which one applied, among other words: "When did I apply".
_APPLYING = re.compile(
    r"\b(?:sent|send|appl\w*|submi\w*|abgeschick\w*|beworben|bewerb\w*|versand\w*|gesendet|verschickt"
    r"|eingereicht|envo\w*|postul\w*|candidat\w*|envi(?:o|ad)\w*|solicit\w*|invi(?:o|at)\w*"
    r"|verstuurd|sollicit\w*|skickad|wyslan\w*)\b|^(?:am|le|el|il|on|day|tag|jour|dia)$"
)


def find_by_content(columns: Sequence[Column], year: int | None) -> None:
    """Take columns for what their texts are, where a heading is weak or stands for something else.
    Days without a year are of `year`."""
    _prefer_days(columns)
    _find_other_half(columns)
    _find_position(columns)
    _take_name_for_company(columns)
    _find_interviews(columns, year)
    _find_milestones(columns, year)
    _find_job(columns)
    _find_status(columns)
    _find_day(columns)
    _find_company(columns)
    for column in columns:
        _doubt(column, columns)
    _leave_out_counts(columns)


def _prefer_days(columns: Sequence[Column]) -> None:
    """Beside "Applied?" with yes and no, the day of applying stands in the column "Date"."""
    chosen = column_about(columns, Field.APPLIED_ON)
    if not chosen or not chosen.has_only(is_tick):
        return
    for column in columns:
        is_of_applying = column.is_unknown and field_of(column.heading) == Field.APPLIED_ON
        if is_of_applying and any(map(day_readings, column.texts)):
            chosen.field, column.field = Field.OTHER, Field.APPLIED_ON
            return


def _find_other_half(columns: Sequence[Column]) -> None:
    """Take the column whose texts name a position and a company, where one of them has none."""
    for field in (Field.POSITION, Field.COMPANY, Field.OTHER):
        if column_about(columns, *{Field.COMPANY, Field.POSITION, Field.JOB} - {field}):
            continue
        for column in columns:
            if column.field == field and name_both(column.texts):
                column.field = Field.JOB
                return


def _find_position(columns: Sequence[Column]) -> None:
    """Take a column of positions for what it is, whatever its heading, where none is known."""
    if not column_about(columns, Field.COMPANY) or column_about(columns, Field.POSITION):
        return
    for column in columns:
        if column.is_unknown and column.share(_names_job) > ENOUGH:
            column.field = Field.POSITION
            return


def _names_job(text: str) -> bool:
    return len(text) < 80 and not is_link(text) and bool(JOB_WORDS.search(folded(text)))


def _take_name_for_company(columns: Sequence[Column]) -> None:
    named = next((column for column in columns if column.key == "name"), None)
    if named and not column_about(columns, Field.COMPANY, Field.JOB):
        named.field = Field.COMPANY


def _find_interviews(columns: Sequence[Column], year: int | None) -> None:
    """Take columns for interviews that are named like steps and only have days and ticks."""
    steps = [
        column
        for column in columns
        if may_be_interview(column.heading) and has_days_or_ticks(column, year)
    ]
    has_unknown = any(column.is_unknown for column in steps)
    for column in steps:
        # A single column "On-site" with yes and no is about where the work is done.
        is_beside = has_unknown or column_about(columns, Field.INTERVIEW)
        if column.is_unknown or (column.field == Field.WORK_MODE and is_beside):
            column.field = Field.INTERVIEW


def _find_milestones(columns: Sequence[Column], year: int | None) -> None:
    """Take columns that are named like a stage or an ending, and say yes or no."""
    for column in columns:
        if not column.is_unknown or not milestone_of(column.heading):
            continue
        if any(map(is_tick, column.texts)) and has_days_or_ticks(column, year):
            column.field = Field.MILESTONE


def has_days_or_ticks(column: Column, year: int | None = None) -> bool:
    """Whether a column only has days, and signs that something took place or did not."""

    def is_such(text: str) -> bool:
        dated = text if is_count(text) else with_year(text, year)
        return is_tick(text) or bool(day_readings(dated) and not dated.isdecimal())

    return column.has_only(is_such)


def _find_job(columns: Sequence[Column]) -> None:
    """Below "Where" may stand both: "Larkfield - Clerk"."""
    if column_about(columns, Field.COMPANY, Field.POSITION, Field.JOB):
        return
    for column in columns:
        if column.field in (Field.PLACE, Field.OTHER) and name_both(column.texts):
            column.field = Field.JOB
            return


def _find_status(columns: Sequence[Column]) -> None:
    if column_about(columns, Field.STATUS, Field.ENDING):
        return
    unknown = [column for column in columns if column.is_unknown and len(column.texts) > 1]
    best = max(unknown, key=lambda column: column.share(_is_status), default=None)
    if best and best.share(_is_status) >= ENOUGH:
        best.field = Field.STATUS


def _is_status(text: str) -> bool:
    return len(text) <= LONGEST_STATUS and bool(meaning_of(text).choice)


def _find_day(columns: Sequence[Column]) -> None:
    if column_about(columns, Field.APPLIED_ON):
        return
    for column in columns:
        if column.is_unknown and column.share(is_day) > ENOUGH and _APPLYING.search(column.key):
            column.field = Field.APPLIED_ON
            return


def _find_company(columns: Sequence[Column]) -> None:
    """Beside a position stands a company, in the first column of names; the page shows it."""
    position = column_about(columns, Field.POSITION)
    if not position or column_about(columns, Field.COMPANY, Field.JOB):
        return
    for column in columns[: columns.index(position) + 2]:
        are_apart = len(set(column.texts)) > 0.7 * len(column.texts)
        is_list = len(column.texts) > 1 and column.has_only(_may_be_name)
        if column.is_unknown and is_list and are_apart:
            column.field = Field.COMPANY
            return


def _may_be_name(text: str) -> bool:
    is_other = is_figure(text) or is_link(text) or read_email(text) or read_phone(text)
    return len(text) <= LONGEST_NAME and not is_other and not day_readings(text)


def _doubt(column: Column, columns: Sequence[Column]) -> None:
    """Correct what the texts of a column contradict: a company of digits, a number that is none."""
    field = column.field
    if field == Field.COMPANY and column.has_only(str.isdecimal):
        column.field = Field.OTHER
    if field == Field.OTHER and column.key in ("id", "") and column.counts_up:
        column.field = Field.LEFT_OUT
    if field == Field.LEFT_OUT and not all(text.strip(".").isdecimal() for text in column.texts):
        column.field = Field.OTHER
    if field == Field.OTHER and not column.key and column.has_only(is_link):
        _take_for_link(column, columns)


def _take_for_link(column: Column, columns: Sequence[Column]) -> None:
    """Take this column for the link, beside one that only has words in the same rows; where that
    has no links at all, instead of it: `Apply` is none."""
    other = column_about(columns, Field.LINK)
    if other is None:
        column.field = Field.LINK
    elif not any(map(_are_links, other.cells, column.cells)):
        column.field = Field.LINK
        if not any(map(is_link, other.texts)):
            other.field = Field.OTHER


def _are_links(*texts: str) -> bool:
    return all(map(is_link, texts))


def _leave_out_counts(columns: Sequence[Column]) -> None:
    """Leave out a small table that counts statuses beside the list, behind an empty column."""
    empty = (n for n, column in enumerate(columns) if not column.texts and not column.heading)
    start = next(empty, len(columns))
    beside = [column for column in columns[start + 1 :] if column.texts]
    labels = {column for column in beside if column.has_only(_is_counted)}
    figures = {column for column in beside if column.has_only(is_figure)}
    if labels and figures and labels | figures == set(beside):
        for column in beside:
            column.field = Field.LEFT_OUT


def _is_counted(text: str) -> bool:
    return meaning_of(text).is_exact or heading_key(text) in words_of("totals")["totals"]
