"""The time zone that a calendar file only names, in the words of Windows or by its offset."""

import datetime
import re
from functools import cache
from zoneinfo import ZoneInfo

from django.utils import timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from accounts.time_zone import time_zones

LONGEST_NAME = 200
_OFFSET = re.compile(
    r"\(?(?:UTC|GMT)\s?(?:(?P<sign>[+−-])\s?(?P<hours>\d{1,2})(?:[:.]?(?P<minutes>\d\d))?)?\)?"
    r"(?:\s+(?P<places>\D.*))?",
    re.IGNORECASE,
)
_UTC = re.compile(r"(?:.*/)?(?:UTC|Z|GMT)|Coordinated Universal Time", re.IGNORECASE)
_NONE = datetime.timedelta()
# A colon in a name that is not quoted would end it, a comma part it.
_UNQUOTED = re.compile(
    r"(?P<before>[A-Z-]{3,20}(?:;VALUE=DATE-TIME)?;TZID=)(?P<name>[^\";]{1,200}?)"
    r"(?=(?:;VALUE=DATE-TIME)?:\d{8})",
    re.IGNORECASE,
)


def with_quoted_zone(line: str) -> str:
    """The line of a calendar file with the name of its zone in quotation marks."""
    return _UNQUOTED.sub(r'\g<before>"\g<name>"', line, count=1) if ";TZID=" in line[:50] else line


def zone_named(name: str) -> datetime.tzinfo | None:
    """The zone of "(UTC-05:00) Eastern Time (US & Canada)", of "(UTC+01:00) Amsterdam, Berlin" or
    of "tzone://Microsoft/Utc"; a fixed offset where only that is understood, None for no zone."""
    name = name[:LONGEST_NAME].strip()
    if _UTC.fullmatch(name):
        return datetime.UTC
    match = _OFFSET.fullmatch(name)
    if match is None:
        return None
    hours, minutes = int(match["hours"] or 0), int(match["minutes"] or 0)
    if hours > 14 or minutes > 59:
        return None
    offset = datetime.timedelta(hours=hours, minutes=minutes)
    offset = offset if match["sign"] in ("+", None) else -offset
    places = match["places"] or ""
    found = next(filter(None, (_zone_at(place, offset) for place in _keys_of(places))), None)
    return found or datetime.timezone(offset)


def _keys_of(places: str) -> list[str]:
    """The zones that may be meant: "Eastern Time (US & Canada)" has a name of its own in Windows,
    "Amsterdam, Berlin, Rome" are cities."""
    words = re.sub(r"\(.*?\)", "", places).strip()
    windows = re.sub(r"\bTime$", "Standard Time", words)
    own = [WINDOWS_TO_OLSON[windows]] if windows in WINDOWS_TO_OLSON else []
    cities = [city.strip().casefold().replace(" ", "_") for city in words.split(",")]
    return own + [key for city in cities for key in _keys_by_city().get(city, ())]


@cache
def _keys_by_city() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key in sorted(time_zones()):
        found.setdefault(key.rpartition("/")[2].casefold(), []).append(key)
    return found


def _zone_at(key: str, offset: datetime.timedelta) -> ZoneInfo | None:
    """The zone, if its clocks have this offset in winter."""
    zone = ZoneInfo(key)
    year = timezone.now().year
    months = [datetime.datetime(year, month, 15, tzinfo=zone) for month in (1, 7)]
    return zone if offset == min(moment.utcoffset() or _NONE for moment in months) else None
