"""The days in a cell about interviews: one, or several in turn, each with words beside it."""

import re
from dataclasses import dataclass

from exchange.importing.days import day_readings, is_count, read_clock, with_year
from frame.folding import folded

# Commas stand within a day, too: "Oct 12, 2026 and Nov 2, 2026".
_BETWEEN = (
    re.compile(
        r"\s+(?:/|and|then|und|dann|et|puis|y|luego|e|poi)\s+|\s*[;\n|&+]\s*", re.IGNORECASE
    ),
    re.compile(
        r"\s+(?:/|and|then|und|dann|et|puis|y|luego|e|poi)\s+|\s*[;\n|&+]\s*|,(?!\s*\d{4}\b)\s*",
        re.IGNORECASE,
    ),
)
_RANGE = re.compile(r"\s+(?:[-–—]|->|to|bis|au|al?)\s+|\s*→\s*", re.IGNORECASE)
_UNTIL = re.compile(r"\s*[-–—]\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?$", re.IGNORECASE)
# "Round 1: 12/10/26", "2nd 2/11/26", "12/10/26 (Teams)"
_BEFORE = re.compile(
    r"(?:(?P<words>\D{1,40}?\d?)\s*:|\d(?:(?:st|nd|rd|th|er|ème|e|ª|º|\.|\))\s*:?|:))\s+",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s*\((?P<words>[^()]{1,60})\)$")
# Beside a day on which there was no interview after all.
_NOT_THEN = re.compile(
    r"cancel|moved|resched|postpon|withdr|abgesag|verschob|verleg|annul|report|deplac|aplaz|suspend"
    r"|rinviat|no show|instead"
)


@dataclass(frozen=True)
class DayInCell:
    """A day as the cell writes it, with its year; and all that stands there about it."""

    day: str
    text: str


def interview_days(text: str, year: int | None) -> list[DayInCell]:
    """The days that a text names, and no others; nothing where it says more than that.

    Days without a year are of `year`; `2/3` by itself can be the second of three. Of a range it is
    the first day.
    """
    if found := _day_in(text, None if is_count(text) else year):
        return [found]
    for between in _BETWEEN:
        parts = [part for part in between.split(text.strip()) if part.strip()]
        days = [found for part in parts if (found := _day_in(part, year))]
        if len(days) == len(parts) > 1:
            return days
    return []


def _day_in(part: str, year: int | None) -> DayInCell | None:
    text = part.strip()
    while not day_readings(day := with_year(text, year)):
        found = _BEHIND.search(text) or _BEFORE.match(text)
        if not found:
            day = _first_of_range(text, year)
            break
        if _NOT_THEN.search(folded(found["words"] or "")):
            return None
        text = text[found.end() :] if found.start() == 0 else text[: found.start()]
    return DayInCell(day, part.strip()) if day else None


def _first_of_range(text: str, year: int | None) -> str:
    """The first of two days, or the beginning of an hour: "12/10/26 10:30–11:30"."""
    if found := _UNTIL.search(text):
        start = with_year(text[: found.start()], year)
        return start if day_readings(start) and read_clock(start) else ""
    days = [with_year(day.strip(), year) for day in _RANGE.split(text, maxsplit=1)]
    return days[0] if len(days) == 2 and all(map(day_readings, days)) else ""
