"""What the columns of a table are about that has no headings, or unknown ones."""

import re
from collections.abc import Callable, Sequence

from exchange.importing.days import days_in
from exchange.importing.job_names import COMPANY_WORDS, JOB_WORDS, name_both
from exchange.importing.records import Field, Line
from exchange.importing.statuses import meaning_of
from exchange.importing.values import is_link, is_nothing, read_email
from frame.folding import folded

# What shows by itself what it is about.
_SHOWN_BY: tuple[tuple[Field, Callable[[str], bool]], ...] = (
    (Field.LINK, is_link),
    (Field.APPLIED_ON, lambda text: bool(days_in(text)) and not text.isdecimal()),
    (Field.CONTACT_EMAIL, lambda text: bool(read_email(text))),
    (Field.STATUS, lambda text: bool(meaning_of(text).choice)),
)


def texts_of(lines: Sequence[Line], place: int) -> list[str]:
    cells = (line.cells[place].strip() for line in lines if place < len(line.cells))
    return [cell for cell in cells if not is_nothing(cell)]


def headings_above(lines: Sequence[Line]) -> Line | None:
    """The first row where it has words above all columns, and above one that only has days, links
    or addresses: headings, though not in words that are known."""
    if len(lines) < 3:
        return None
    first, *others = lines
    texts = [cell.strip() for cell in first.cells]
    if not all(re.search(r"[^\W\d_]", text) and not is_link(text) for text in texts):
        return None
    for place, text in enumerate(texts):
        below = texts_of(others, place)
        for _field, is_such in _SHOWN_BY[:3]:
            if len(below) > 1 and all(map(is_such, below)) and not is_such(text):
                return first
    return None


def find_fields(columns: Sequence[list[str]], fields: list[Field]) -> None:
    """Say in `fields` what each of these columns is about, of which nothing is known yet."""
    for field, is_such in _SHOWN_BY:
        place = _first(columns, fields, is_such, 0.7)
        if place is not None:
            fields[place] = field
    _find_names(columns, fields)


def _first(columns, fields, is_such, share: float) -> int | None:
    for place, texts in enumerate(columns):
        if (
            fields[place] == Field.OTHER
            and texts
            and sum(map(is_such, texts)) >= share * len(texts)
        ):
            return place
    return None


def _find_names(columns: Sequence[list[str]], fields: list[Field]) -> None:
    """Which column has the companies and which the positions, by the words in them; or both."""
    for place, texts in enumerate(columns):
        if fields[place] == Field.OTHER and name_both(texts):
            fields[place] = Field.JOB
            return
    for field, words in ((Field.COMPANY, COMPANY_WORDS), (Field.POSITION, JOB_WORDS)):
        scores: dict[int, float] = {}
        for place, texts in enumerate(columns):
            if fields[place] == Field.OTHER and texts:
                found = sum(bool(words.search(folded(text))) for text in texts) / len(texts)
                # Names differ from row to row, categories do not.
                scores[place] = found * (0.5 + len(set(texts)) / len(texts))
        if scores and max(scores.values()) > 0.3:
            fields[max(scores, key=lambda place: scores[place])] = field
    for field, other in ((Field.POSITION, Field.COMPANY), (Field.COMPANY, Field.POSITION)):
        if other in fields and field not in fields:
            # Beside a company stands a position; the page shows it, to be changed.
            free = [place for place, about in enumerate(fields) if about == Field.OTHER]
            for place in [place for place in free if _are_words(columns[place])][:1]:
                fields[place] = field


def _are_words(texts: Sequence[str]) -> bool:
    return bool(texts) and all(re.search(r"[^\W\d]{3}", text) for text in texts)
