"""Days as people write them, in the languages of the letters that come in."""

import datetime
import re
from collections.abc import Iterator
from functools import cache

from exchange.calendar_names import month_names, weekday_numbers

_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)")
# With dots the day comes first everywhere; with slashes either may.
_DOTTED = re.compile(r"(?<!\d)(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})(?!\d)")
_SLASHED = re.compile(r"(?<!\d)(?P<day>\d{1,2})[/-](?P<month>\d{1,2})[/-](?P<year>\d{4})(?!\d)")
# "8.12. um 14:30", "8 December", "December 8th": the year goes without saying.
_DOTTED_SHORT = re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?!\s?\d)")


def _named(year: str, year2: str) -> re.Pattern[str]:
    """A day with its month by name, and what has to follow: behind the month, behind the day."""
    words = "|".join(sorted(map(re.escape, month_names()), key=len, reverse=True))
    return re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(?P<month>{words})\b"
        rf"{year}|\b(?P<month2>{words})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?{year2}",
        re.IGNORECASE,
    )


@cache
def _with_year() -> tuple[re.Pattern[str], ...]:
    named = _named(r"\.?,?\s+(?:de\s+|del\s+)?(?P<year>\d{4})", r",?\s+(?P<year2>\d{4})")
    return _ISO, _DOTTED, _SLASHED, named


@cache
def _without_year() -> tuple[re.Pattern[str], ...]:
    return _DOTTED_SHORT, _named("", r"(?![\d:])")


def days_named(text: str, since: datetime.date) -> Iterator[tuple[int, int, datetime.date]]:
    """Every day that `text` names for certain, with where it begins and ends.

    One without a year is the first of its name from the day `since` on.
    """
    spans: list[tuple[int, int]] = []
    for pattern in (*_with_year(), *_without_year()):
        for match in pattern.finditer(text):
            begin, end = match.span()
            day = _day_of(match, since)
            if day and not any(begin < stop and start < end for start, stop in spans):
                spans.append((begin, end))
                yield begin, end, day


@cache
def _weekday() -> re.Pattern[str]:
    """A weekday, perhaps with its day of a month that goes without saying: "Friday 11th"; no span
    of them, and none that could be this week's or the next one's."""
    words = "|".join(sorted(map(re.escape, weekday_numbers()), key=len, reverse=True))
    return re.compile(
        rf"(?<![-–/\w])(?P<before>\w+\s+)?\b(?P<name>{words})\b"
        r"(?!\s?(?:[-–/]|bis\b|to\b|prochain|próximo))"
        r"(?:,?\s+(?:the |den |dem |le |el )?(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?"
        r"(?![\d:.]|\s?(?:[-–:]\s?\d|Uhr|[ap]\.?m\b|h\b|h\d)))?",
        re.IGNORECASE,
    )


_NOT_THE_COMING = re.compile(
    r"(?:next|last|every|each|this|nächste\w*|letzte\w*|jede\w*|kommende\w*|dernier|próximo|último|cada"
    r"|chaque|tous|todos)\s+",
    re.IGNORECASE,
)
_WITHIN = 45  # days


def weekdays_named(text: str, since: datetime.date) -> Iterator[tuple[int, int, datetime.date]]:
    """Every weekday that `text` names, as its first day behind `since`; where a number stands
    behind it, the first with that."""
    for match in _weekday().finditer(text):
        if match["before"] and _NOT_THE_COMING.fullmatch(match["before"]):
            continue
        number = weekday_numbers()[match["name"].casefold()]
        days = (since + datetime.timedelta(days=ahead) for ahead in range(1, _WITHIN))
        wanted = int(match["day"] or 0)
        fitting = (day for day in days if day.weekday() == number and wanted in (0, day.day))
        if day := next(fitting, None):
            yield *match.span(), day


def day_in(text: str) -> datetime.date | None:
    """The first day that `text` names for certain; None where 3/4 could be either."""
    found = [
        (match.start(), day)
        for pattern in _with_year()
        if (match := pattern.search(text)) and (day := _day_of(match))
    ]
    return min(found)[1] if found else None


def unclear_day_in(text: str) -> str:
    """The first day of `text` as it is written there, where it can be read in two ways."""
    match = _SLASHED.search(text)
    is_unclear = match and max(int(match["day"]), int(match["month"])) <= 12
    return match[0] if match and is_unclear and day_in(text) is None else ""


def _day_of(match: re.Match, since: datetime.date = datetime.date.min) -> datetime.date | None:
    parts = {name.rstrip("2"): part for name, part in match.groupdict().items() if part}
    day, name = int(parts["day"]), parts["month"].casefold()
    month = month_names().get(name) or int(name)
    if match.re is _SLASHED and day != month:
        if max(day, month) <= 12:
            return None
        day, month = max(day, month), min(day, month)
    if "year" in parts:
        return _date(int(parts["year"]), month, day)
    days = (_date(year, month, day) for year in (since.year, since.year + 1))
    return next((found for found in days if found and found >= since), None)


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        return None
    return date if 1990 <= date.year <= 2100 else None
