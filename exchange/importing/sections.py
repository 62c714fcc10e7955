"""Where in a sheet another table begins, with headings of its own."""

import re
from collections.abc import Sequence

from exchange.importing.days import day_readings
from exchange.importing.headings import TELLING, field_of, heading_key
from exchange.importing.records import Field, Line
from exchange.importing.values import is_link, is_nothing

LONGEST_HEADING = 60
# So many of the texts of a row are headings that we know, if it is a row of headings.
ENOUGH = 0.75


def next_table(lines: Sequence[Line], headings: Sequence[str]) -> int | None:
    """The number of the row below `headings` with which another table begins: below a blank row or
    a title, with headings that are about other things. None where none does."""
    for before, line in zip(lines, lines[1:], strict=False):
        is_apart = line.number > before.number + 1 or len(_filled(before.cells)) == 1
        if is_apart and _are_other_headings(line.cells, headings):
            return line.number
    return None


def _filled(cells: Sequence[str]) -> list[tuple[int, str]]:
    return [(place, cell) for place, cell in enumerate(cells) if not is_nothing(cell)]


def _are_other_headings(cells: Sequence[str], headings: Sequence[str]) -> bool:
    filled = _filled(cells)
    texts = [text for _, text in filled]
    if len(texts) < 2 or any(len(text) > LONGEST_HEADING for text in texts):
        return False
    if any(re.search(r"\d", text) or day_readings(text) or is_link(text) for text in texts):
        return False
    known = [_about(text) for text in texts]
    is_telling = any(field in (*TELLING, Field.CONTACT_NAME) for field in known)
    if not is_telling or len([field for field in known if field]) < max(2, ENOUGH * len(texts)):
        return False
    same = [
        place
        for place, text in filled
        if place < len(headings) and _about(text) == _about(headings[place])
    ]
    return len(same) < ENOUGH * len(filled)


def _about(heading: str) -> Field | None:
    return Field.CONTACT_NAME if heading_key(heading) == "name" else field_of(heading)
