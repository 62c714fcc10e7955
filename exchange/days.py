"""Days as people write them, in the languages of the letters that come in."""

import datetime
import re
from collections.abc import Callable, Iterator
from functools import cache

from exchange.calendar_names import month_names

ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
# With dots the day comes first everywhere; with slashes either may.
DOTTED = re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
SLASHED = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)")


# "8.12. um 14:30", "8 December", "December 8th": the year goes without saying.
DOTTED_SHORT = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)")


@cache
def _named(year: str, year2: str) -> re.Pattern[str]:
    """A day with its month by name, and what has to follow: behind the month, behind the day."""
    words = "|".join(sorted(map(re.escape, month_names()), key=len, reverse=True))
    return re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(?P<month>{words})\b"
        rf"{year}|\b(?P<month2>{words})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?{year2}",
        re.IGNORECASE,
    )


_YEAR = r"\.?,?\s+(?:de\s+|del\s+)?(?P<year>\d{4})", r",?\s+(?P<year2>\d{4})"
_NO_YEAR = "", r"(?![\d:])"


def days_named(text: str, since: datetime.date) -> Iterator[tuple[int, int, datetime.date]]:
    """Every day that `text` names for certain, with where it begins and ends.

    One without a year is the first of its name from the day `since` on.
    """
    spans: list[tuple[int, int]] = []
    for pattern, read in _readers(since):
        for match in pattern.finditer(text):
            begin, end = match.span()
            day = read(match)
            if day and not any(begin < stop and start < end for start, stop in spans):
                spans.append((begin, end))
                yield begin, end, day


def _with_their_year() -> list[tuple[re.Pattern[str], Callable]]:
    return [
        (ISO, _iso),
        (DOTTED, _day_first),
        (SLASHED, _slashed),
        (_named(*_YEAR), _by_name),
    ]


def _readers(since: datetime.date) -> list[tuple[re.Pattern[str], Callable]]:
    return [
        *_with_their_year(),
        (DOTTED_SHORT, lambda match: _next(since, match[2], match[1])),
        (
            _named(*_NO_YEAR),
            lambda match: _next(
                since,
                month_names()[(match["month"] or match["month2"]).casefold()],
                match["day"] or match["day2"],
            ),
        ),
    ]


def _next(since: datetime.date, month: str | int, day: str) -> datetime.date | None:
    years = (str(since.year), str(since.year + 1))
    days = [found for year in years if (found := _date(year, month, day))]
    return next((found for found in days if found >= since), None)


def day_in(text: str) -> datetime.date | None:
    """The first day that `text` names for certain; None where 3/4 could be either."""
    found = [
        (match.start(), day)
        for pattern, read in _with_their_year()
        if (match := pattern.search(text)) and (day := read(match))
    ]
    return min(found)[1] if found else None


def _date(year: str, month: str | int, day: str) -> datetime.date | None:
    try:
        date = datetime.date(int(year), int(month), int(day))
    except ValueError:
        return None
    return date if 1990 <= date.year <= 2100 else None


def _iso(match: re.Match) -> datetime.date | None:
    return _date(match[1], match[2], match[3])


def _day_first(match: re.Match) -> datetime.date | None:
    return _date(match[3], match[2], match[1])


def _slashed(match: re.Match) -> datetime.date | None:
    first, second = int(match[1]), int(match[2])
    if first > 12 or first == second:
        return _date(match[3], match[2], match[1])
    return _date(match[3], match[1], match[2]) if second > 12 else None


def _by_name(match: re.Match) -> datetime.date | None:
    month = match["month"] or match["month2"]
    return _date(
        match["year"] or match["year2"],
        month_names()[month.casefold()],
        match["day"] or match["day2"],
    )
