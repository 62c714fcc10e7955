"""What the columns of a table are about that has no headings, or unknown ones."""

import re
from collections.abc import Callable, Sequence

from exchange.importing.column import Column, column_about, columns_of
from exchange.importing.days import is_day
from exchange.importing.job_names import COMPANY_WORDS, JOB_WORDS, name_both
from exchange.importing.records import Field, Line
from exchange.importing.statuses import meaning_of
from exchange.importing.values import is_link, read_email
from frame.folding import folded

# What shows by itself what it is about.
_SHOWN_BY: tuple[tuple[Field, Callable[[str], bool]], ...] = (
    (Field.LINK, is_link),
    (Field.APPLIED_ON, is_day),
    (Field.CONTACT_EMAIL, lambda text: bool(read_email(text))),
    (Field.STATUS, lambda text: bool(meaning_of(text).choice)),
)


def headings_above(lines: Sequence[Line]) -> Line | None:
    """The first row where it has words above all columns, and above one that only has days, links
    or addresses: headings, though not in words that are known."""
    if len(lines) < 3:
        return None
    first, *others = lines
    texts = [cell.strip() for cell in first.cells]
    if not all(re.search(r"[^\W\d_]", text) and not is_link(text) for text in texts):
        return None
    for column in columns_of(texts, others):
        for _field, is_such in _SHOWN_BY[:3]:
            is_below = len(column.texts) > 1 and column.has_only(is_such)
            if is_below and not is_such(column.heading):
                return first
    return None


def find_fields(columns: Sequence[Column]) -> None:
    """Find out what each of these columns is about, of which nothing is known yet."""
    for column in columns:
        if column.counts_up:
            column.field = Field.LEFT_OUT
    for field, is_such in _SHOWN_BY:
        unknown = (column for column in columns if column.is_unknown)
        if found := next((column for column in unknown if column.share(is_such) >= 0.7), None):
            found.field = field
    _find_names(columns)


def _find_names(columns: Sequence[Column]) -> None:
    """Which column has the companies and which the positions, by the words in them; or both."""
    for column in columns:
        if column.is_unknown and name_both(column.texts):
            column.field = Field.JOB
            return
    for field, words in ((Field.COMPANY, COMPANY_WORDS), (Field.POSITION, JOB_WORDS)):
        scores = {column: _score(column, words) for column in columns if column.is_unknown}
        if scores and max(scores.values()) > 0.3:
            max(scores, key=lambda column: scores[column]).field = field
    for field, other in ((Field.POSITION, Field.COMPANY), (Field.COMPANY, Field.POSITION)):
        if column_about(columns, other) and not column_about(columns, field):
            # Beside a company stands a position; the page shows it, to be changed.
            unknown = (column for column in columns if column.is_unknown)
            if found := next((column for column in unknown if column.has_only(_has_word)), None):
                found.field = field


def _score(column: Column, words: re.Pattern[str]) -> float:
    """How clearly these words name a column. Names differ from row to row, categories do not."""
    if not column.texts:
        return 0
    found = column.share(lambda text: words.search(folded(text)))
    return found * (0.5 + len(set(column.texts)) / len(column.texts))


def _has_word(text: str) -> bool:
    return re.search(r"[^\W\d]{3}", text) is not None
