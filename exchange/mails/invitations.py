"""An interview out of the calendar file of a mail, in all the ways that programs write them."""

import datetime
import re
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
from icalendar.error import BrokenCalendarProperty

from accounts.time_zone import time_zones
from exchange.fetching import decoded
from exchange.mails.invited_people import Person, people_of
from exchange.mails.meeting_ways import CALLS, JOINING, LINK, way_of_meeting
from exchange.mails.zones import with_quoted_zone, zone_named
from exchange.postings.page_text import plain_text, single_line

MOST_BYTES = 500_000
CALENDAR = re.compile(r"BEGIN:VCALENDAR.*(END:VCALENDAR|\Z)", re.IGNORECASE | re.DOTALL)
# What is sent back to whoever invites (RFC 5546), by the person or to them.
ANSWER = re.compile(r"^METHOD:(?:REPLY|COUNTER|DECLINECOUNTER|REFRESH)\s*$", re.I | re.M)
ONLINE = re.compile(
    r"(?:online|remote?o?|virtual?|video|vídeo|visio)\b.{0,40}|video\w+|visio\w+", re.I
)
# Where programs put the address of a call beside LOCATION.
CONFERENCES = (
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "DESCRIPTION",
    "URL",
)


@dataclass(frozen=True)
class Invitation:
    """One appointment. `starts_at` is a moment or, where no zone is told, a naive wall clock.

    `is_whole_day` where there is a day and no time; `minutes` is None where no end is told;
    `is_in_words` where no calendar file, but the text of the mail names it.
    """

    starts_at: datetime.datetime
    uid: str = ""
    title: str = ""
    minutes: int | None = None
    place: str = ""
    text: str = ""
    people: tuple[Person, ...] = ()
    is_whole_day: bool = False
    is_cancelled: bool = False
    is_in_words: bool = False

    @property
    def is_floating(self) -> bool:
        """Whether no time zone is told."""
        return self.starts_at.tzinfo is None

    def zone(self, own: str) -> str:
        """The zone to show it in: its own where that has a name, else the person's `own`."""
        key = str(getattr(self.starts_at.tzinfo, "key", ""))
        return key if key in time_zones() and key not in ("UTC", "Etc/UTC") else own

    def wall_clock(self, own: str) -> datetime.datetime:
        """The beginning as the clocks in `zone(own)` show it."""
        if self.is_floating:
            return self.starts_at
        return self.starts_at.astimezone(ZoneInfo(self.zone(own))).replace(tzinfo=None)

    @property
    def format(self) -> str:
        """How it is held; empty where nothing says how."""
        return way_of_meeting(place=self.place, title=self.title, text=self.text)


def answers_invitation(content: bytes) -> bool:
    """Whether the calendar file accepts, declines or discusses an invitation and is none itself."""
    return bool(ANSWER.search(decoded(content[:MOST_BYTES])))


def invitations_in(*contents: bytes) -> list[Invitation]:
    """The appointments of calendar files, by their beginning; none where they are none.

    Of one that stands there twice, as a series and its exception, in two forms or in two files, the
    first counts.
    """
    unique: dict[tuple[str, str], Invitation] = {}
    for row in (row for content in contents for row in _in_order_of_file(content)):
        unique.setdefault((row.uid or row.title, row.starts_at.isoformat()), row)
    return sorted(unique.values(), key=lambda row: row.starts_at.isoformat())


def _in_order_of_file(content: bytes) -> list[Invitation]:
    calendar = _calendar(decoded(content[:MOST_BYTES]))
    if calendar is None or answers_invitation(content):
        return []
    is_cancelled = str(calendar.get("METHOD", "")).upper() == "CANCEL"
    found = [_invitation(event, is_cancelled) for event in calendar.walk("VEVENT")]
    return list(filter(None, found))


def _calendar(text: str) -> icalendar.Calendar | None:
    """The calendar in a text that may have words before it, and empty lines within."""
    match = CALENDAR.search(text)
    if match is None:
        return None
    lines = [line for line in re.split(r"\r\n|\r|\n", match[0]) if line.strip()]
    if not lines[-1].upper().startswith("END:VCALENDAR"):
        lines.append("END:VCALENDAR")
    unfolded = re.sub(r"\n[ \t]", "", "\n".join(lines)).split("\n")
    try:
        found = icalendar.Calendar.from_ical(
            "".join(f"{with_quoted_zone(line)}\r\n" for line in unfolded)
        )
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return None
    return found if isinstance(found, icalendar.Calendar) else None


def _invitation(event: icalendar.Component, is_cancelled: bool) -> Invitation | None:
    start = _value(event, "DTSTART")
    if not isinstance(start, datetime.date):
        return None
    moment = start
    if not isinstance(moment, datetime.datetime):
        moment = datetime.datetime.combine(start, datetime.time())
    if not 1990 <= moment.year <= 2100:
        return None
    return Invitation(
        starts_at=moment,
        uid=single_line(str(event.get("UID", "")))[:200],
        title=single_line(str(event.get("SUMMARY", "")))[:200],
        minutes=None if moment is not start else _minutes(event, moment),
        place=_place(event)[:400],
        text=plain_text(str(event.get("DESCRIPTION", "")))[:4000],
        people=people_of(event),
        is_whole_day=moment is not start,
        is_cancelled=is_cancelled or str(event.get("STATUS", "")).upper() == "CANCELLED",
    )


def _value(event: icalendar.Component, name: str) -> Any:
    """What stands there, with its zone where that is only named."""
    value = event.get(name)
    value = value[0] if isinstance(value, list) and value else value
    try:
        found = getattr(value, "dt", None)
    except BrokenCalendarProperty:
        return None
    zone = str(getattr(value, "params", {}).get("TZID", ""))
    if isinstance(found, datetime.datetime) and found.tzinfo is None and zone:
        return found.replace(tzinfo=zone_named(zone))
    return found


def _place(event: icalendar.Component) -> str:
    """Where it is; the address of the call where no other place is told than that it is a call."""
    place = single_line(str(event.get("LOCATION", "")))
    if LINK.search(place) or (place and not CALLS.search(place) and not ONLINE.fullmatch(place)):
        return place
    for name in CONFERENCES:
        value = event.get(name)
        for text in value if isinstance(value, list) else [value]:
            if match := JOINING.search(str(text or "")):
                return match[0].rstrip(".,;)")
    return place


def _minutes(event: icalendar.Component, start: datetime.datetime) -> int | None:
    end, length = _value(event, "DTEND"), _value(event, "DURATION")
    if isinstance(end, datetime.datetime) and (end.tzinfo is None) == (start.tzinfo is None):
        length = end - start
    if not isinstance(length, datetime.timedelta):
        return None
    minutes = int(length.total_seconds() // 60)
    return minutes if 5 <= minutes <= 1440 else None
