"""Days as people write them, in whichever order and language. None is guessed.

A text is a day only if it names year, month and day, or if the file shows the year of all its days.
`03/04/2026` has two readings: the other days of its column or of the file decide, or else the
person.
"""

import datetime
import re
from collections.abc import Iterable
from typing import Literal

from exchange.calendar_names import month_names, weekday_names
from frame.days import EARLIEST, LATEST
from frame.folding import folded

Order = Literal["", "day", "month"]

_BETWEEN = r"\s*[./\-]\s*"
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_BETWEEN}(\d{{1,2}}){_BETWEEN}(\d{{1,2}})(?!\d)")
_IN_ONE = re.compile(r"(20\d\d|19\d\d)(\d\d)(\d\d)(?:T\d{4,6}Z?)?$")
_EAST_ASIAN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]?")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([./\-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)\.?")
_NAMED = re.compile(r"(\d{4}|\d{1,2})(?:st|nd|rd|th|er|ª|º|\.)?|([^\W\d]+)")
_CLOCK = re.compile(
    r"[\s,T]+(?:at|um|à|a las?|às|alle|kl\.?|@)?\s*(?:"
    r"(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?(?:[.,]\d+)?\s*([ap])?\.?\s*(?:m\b\.?)?\s*(?:uhr|h)?"
    r"|(\d{1,2})\s*(?:([ap])\.?\s?m\b\.?|uhr|h)"
    r")\s*\(?(?:(?:UTC|GMT)\s*(?P<far>[+-]\d{1,2}(?::?\d{2})?)|(?P<name>Z|[A-Z]{3,4})"
    r"|(?P<off>[+-]\d{2}(?::?\d{2})?))?\)?$",
    re.IGNORECASE,
)
# What the clocks of these names are ahead of UTC, in hours; names of several zones are left out.
_ZONES = {"z": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "mez": 1}
_ZONES |= {"cest": 2, "mesz": 2, "eet": 2, "eest": 3, "jst": 9, "kst": 9, "aest": 10, "aedt": 11}
_ZONES |= {"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7}
# "ca. 4.3.2025", "le 14/03/2025", "Mar 4 '25", "September 18, 2025 → September 19, 2025"
_ABOUT = re.compile(
    r"^(?:(?:ca|circa|approx|approximately|about|around|env|environ|vers|aprox|hacia|c)\b\.?|[~≈])\s*",
    re.IGNORECASE,
)
# "applied 3/4/25", "abgeschickt am 4.3."
_SENT = re.compile(
    r"^(?:applied|sent|submitted|beworben|abgeschickt|verschickt|gesendet|envoyée?|postulé|"
    r"enviad[oa]|aplicad[oa]|inviat[oa]|candidat[oa])\s*:?\s+(?:(?:on|am|le|el|il)\s+)?(?=\d)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:le|el|il|am|on|den|em|op|på)\s+(?=\d)", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"['’](?=\d\d\b)")
# The first and last day that a spreadsheet's serial number stands for here: 1990 and 2079.
_SERIALS = range(32_874, 65_745)
_SERIAL = re.compile(r"(\d{5})(?:\.(\d+))?")
_EPOCH = datetime.date(1899, 12, 30)
_STAMP = re.compile(r"1\d{9}(?:\d{3})?")
_WITHOUT_YEAR = re.compile(r"(\d{1,2})\s*([./\-])\s*(\d{1,2})\s*\.?")
_COUNT = re.compile(r"\d{1,2}\s*[/\-]\s*\d{1,2}")
_ANY_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_YEARS = re.compile(r"(?<!\d)20(\d\d)\s*[/–-]\s*(?:20)?(\d\d)(?!\d)")
# A year in which every day of the calendar occurs.
_LEAP_YEAR = 2024
_FILLERS = {"de", "of", "del", "di", "den", "the", "le", "el", "d", "на", "г"}


def read_day(text: str, order: Order = "") -> datetime.date | None:
    """The day that the whole of `text` says, with or without a time of day; None if it says none.

    `order` says what comes first where both readings are possible; without it such a text is None.
    """
    readings = day_readings(text)
    if len(readings) < 2:
        return next(iter(readings.values()), None)
    return readings.get(order)


def read_clock(text: str) -> datetime.time | None:
    """The time of day that stands behind a day, where one does; midnight is none."""
    if not (found := _clock_behind(text)):
        return None
    hour, minute = int(found[1] or found[4]), int(found[2] or 0)
    if half := found[3] or found[5]:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    if hour > 23 or minute > 59 or not (hour or minute):
        return None
    return datetime.time(hour, minute)


def read_zone(text: str) -> datetime.timezone | None:
    """The zone that stands behind a time of day: `Z`, `-05:00`, `GMT+1`, `EST`; None for none."""
    if not (found := _clock_behind(text)):
        return None
    if _is_until(found["off"] or "", text):
        return None
    if offset := found["far"] or found["off"]:
        digits = offset[1:].replace(":", "")
        hours, minutes = (digits, "0") if len(digits) < 3 else (digits[:-2], digits[-2:])
        ahead = datetime.timedelta(hours=int(hours), minutes=int(minutes))
        is_zone = ahead < datetime.timedelta(hours=15)
        return datetime.timezone(-ahead if offset[0] == "-" else ahead) if is_zone else None
    hours_ahead = _ZONES.get((found["name"] or "").lower())
    return None if hours_ahead is None else datetime.timezone(datetime.timedelta(hours=hours_ahead))


def _is_until(offset: str, text: str) -> bool:
    """Whether `-11:30` is no zone but the end of what began before: "3/4/2026 10:30-11:30". Days
    that begin with the year are written by machines, and so are the zones behind them."""
    end, start = re.fullmatch(r"-(\d\d):(\d\d)", offset), read_clock(text)
    if not end or not start or _YEAR_FIRST.match(text.strip()):
        return False
    return (int(end[1]), int(end[2])) > (start.hour, start.minute)


def _clock_behind(text: str) -> re.Match[str] | None:
    found = _CLOCK.search(_first_of_range(text))
    return found if found and found.start() else None


def is_rough(text: str) -> bool:
    """Whether it says more than a day: "about …", or one of several."""
    return bool(_ABOUT.match(text.strip())) or "→" in text


def _first_of_range(text: str) -> str:
    return text.partition("→")[0].strip()


def _bare(text: str) -> str:
    """A day without what people write before it."""
    text = _ABOUT.sub("", " ".join(_first_of_range(text).split()))
    return _SHORT_YEAR.sub("", _ARTICLE.sub("", _SENT.sub("", text)))


def day_readings(text: str) -> dict[str, datetime.date]:
    """The days that a text can mean, by what comes first: `day`, `month`, or `` for both."""
    text = _bare(text)
    if not 5 <= len(text) <= 60:
        return {}
    for read in (_numbered, _serial, _named):
        if readings := read(text):
            return readings
    return {}


def with_year(text: str, year: int | None) -> str:
    """`12.3.`, `12/3` or `12. März` with its year; any other text as it is."""
    if year is None or len(text) > 30 or _ANY_YEAR.search(text):
        return text
    if found := _WITHOUT_YEAR.fullmatch(text.strip()):
        return f"{found[1]}{found[2]}{found[3]}{found[2]}{year}"
    completed = f"{text.strip()} {year}"
    return completed if not day_readings(text) and day_readings(completed) else text


def is_count(text: str) -> bool:
    """Whether it may be `2/3`, the second of three, as well as a day without a year."""
    return _COUNT.fullmatch(text.strip()) is not None


def year_by_evidence(titles: Iterable[str], days: Iterable[str]) -> int | None:
    """The year of a file: the only one that its titles name, or else the only one of its days, if
    more of them have a year than not."""
    named = {year for title in titles for year in _years_in(title)}
    if not named:
        days = list(days)
        readings = [reading for reading in map(day_readings, days) if reading]
        without_year = sum(with_year(text, _LEAP_YEAR) != text for text in days)
        if len(readings) > without_year:
            named = {day.year for reading in readings for day in reading.values()}
    return named.pop() if len(named) == 1 else None


def _years_in(title: str) -> set[int]:
    """Both of `2025/26`; `2025/09` is a month of one."""
    years = {int(year) for year in _ANY_YEAR.findall(title)}
    pairs = _YEARS.findall(title)
    return years | {2000 + int(last) for first, last in pairs if int(last) > max(int(first), 12)}


def _numbered(text: str) -> dict[str, datetime.date]:
    for pattern in (_IN_ONE, _EAST_ASIAN, _YEAR_FIRST):
        found = pattern.match(text)
        if found and _is_clock(text[found.end() :]):
            return _only(_day(int(found[1]), int(found[2]), int(found[3])))
    weekday, _, rest = text.partition(" ")
    if folded(weekday).strip(".,") in weekday_names():
        text = rest
    found = _YEAR_LAST.match(text)
    if not found or not _is_clock(text[found.end() :]):
        return {}
    first, second, year = int(found[1]), int(found[3]), _year(found[4])
    readings = {"day": _day(year, second, first), "month": _day(year, first, second)}
    if found[2] == ".":
        # Nobody writes the month first with full stops.
        return _only(readings["day"])
    possible = {name: day for name, day in readings.items() if day}
    return possible if len(set(possible.values())) > 1 else _only(*possible.values())


def _serial(text: str) -> dict[str, datetime.date]:
    """What a spreadsheet's number for a day, or a computer's for a moment, stands for."""
    if (found := _SERIAL.fullmatch(text)) and int(found[1]) in _SERIALS:
        return {"": _EPOCH + datetime.timedelta(days=int(found[1]))}
    if _STAMP.fullmatch(text):
        return {"": datetime.datetime.fromtimestamp(int(text[:10]), datetime.UTC).date()}
    return {}


def _named(text: str) -> dict[str, datetime.date]:
    """`5 mars 2025`, `Mon, March 5th, 2025`, `5. März 2025, 10:00 Uhr`."""
    found = _CLOCK.search(text)
    if found and found.start() and re.search(r"\d{4}", text[: found.start()]):
        text = text[: found.start()]
    numbers: list[int] = []
    months: list[int] = []
    for piece in re.split(r"[\s,/\-]+", text):
        match = _NAMED.fullmatch(piece.strip("."))
        if not match:
            return {}
        if match[1]:
            numbers.append(int(match[1]))
            continue
        word = folded(match[2])
        if word in month_names():
            months.append(month_names()[word])
        elif word not in weekday_names() and word not in _FILLERS:
            return {}
    if len(months) != 1 or len(numbers) != 2:
        return {}
    first, second = numbers
    year, day = (first, second) if first > 31 else (_year(str(second)), first)
    return _only(_day(year, months[0], day))


def _is_clock(text: str) -> bool:
    return not text.strip() or bool(_CLOCK.fullmatch(text))


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


# What stands between two days of one cell.
_BETWEEN_DAYS = re.compile(
    r"\s+(?:[-–—/|&+]|->|→|and|then|und|dann|et|puis|y|luego|e|poi)(?:\s+|$)|[;,\n]\s*|\s*→\s*",
    re.IGNORECASE,
)


def days_in(text: str) -> list[str]:
    """The days that a text names and nothing else, as it writes them: one, or several in turn."""
    if day_readings(text):
        return [text]
    parts = [part.strip() for part in _BETWEEN_DAYS.split(text.strip()) if part and part.strip()]
    return parts if all(map(day_readings, parts)) else []


def is_day(text: str) -> bool:
    """Whether it is one day or several, and no mere number."""
    return bool(days_in(text)) and not text.isdecimal()


def _only(*days: datetime.date | None) -> dict[str, datetime.date]:
    return {"": days[0]} if days and days[0] else {}


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day) if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None


def order_by_evidence(texts: Iterable[str], *, latest: datetime.date | None = None) -> Order:
    """What comes first in these days, as far as they show it themselves; empty otherwise.

    A day with one possible reading shows it; where there is none, clocks of twelve hours do. Days
    with full stops show nothing for days with slashes. With `latest`, none of the days can be
    later. Days that contradict each other show nothing.
    """
    shown: set[Order] = set()
    clocks: set[Order] = set()
    unclear: list[dict[str, datetime.date]] = []
    for text in texts:
        readings = day_readings(text)
        if len(readings) > 1:
            unclear.append(readings)
            clocks |= _shown_by_clock(text)
        shown |= _shown_by(_bare(text), readings)
    shown = shown or clocks
    if latest and not shown:
        names: tuple[Order, Order] = ("day", "month")
        for name, other in (names, names[::-1]):
            if any(readings[name] > latest for readings in unclear):
                shown.add(other)
    return shown.pop() if len(shown) == 1 else ""


def written_with(text: str) -> str:
    """The sign between the numbers of a day whose year comes last; empty for any other text.

    Days with slashes, hyphens and full stops are written by different habits: the order in one kind
    says nothing about the others.
    """
    found = _YEAR_LAST.search(_bare(text))
    return found[2] if found else ""


def order_in(heading: str) -> Order:
    """What comes first in days below a heading that says so: "Date (dd/mm/yy)", "TT.MM.JJJJ"."""
    key = folded(heading)
    if re.search(r"(?<![a-z])(?:dd?|tt?|jj?|gg?)\W?mm?\W?(?:y|j|a)", key):
        return "day"
    return "month" if re.search(r"(?<![a-z])mm?\W?(?:dd?|tt?|jj?)\W?(?:y|j|a)", key) else ""


def _shown_by(text: str, readings: dict[str, datetime.date]) -> set[Order]:
    found = _YEAR_LAST.match(text)
    if not found or len(readings) != 1 or found[2] == ".":
        return set()
    if int(found[1]) > 12:
        return {"day"}
    return {"month"} if int(found[3]) > 12 else set()


def _shown_by_clock(text: str) -> set[Order]:
    return {"month"} if re.search(r"\d\s*[ap]\.?m\b", text, re.IGNORECASE) else set()
