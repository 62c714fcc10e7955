"""Times show in the zone of the person who looks at them, and days begin at its midnight."""

import datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language

from frame.localized import city


def midnight(day: datetime.date) -> datetime.datetime:
    """The moment at which `day` begins by the clocks of the current time zone."""
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time.min))


def last_moment(day: datetime.date, zone: ZoneInfo) -> datetime.datetime:
    """The last second of `day` by the clocks of `zone`."""
    # Counted in UTC: some clocks skip the last hour of a day.
    next_day = datetime.datetime.combine(day + datetime.timedelta(days=1), datetime.time.min, zone)
    return next_day.astimezone(datetime.UTC) - datetime.timedelta(seconds=1)


def zone_called(name: str) -> ZoneInfo:
    """The time zone of this name; the operator's where this machine knows none of it, as may be of
    rows that were restored from another one."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(settings.TIME_ZONE)


@cache
def time_zones() -> frozenset[str]:
    """The names of all time zones; asked each time, Python walks through folders for them."""
    return frozenset(available_timezones())


def zone_choices() -> list[tuple[str, str]]:
    """Every time zone with the name of its city in the language that is being spoken."""
    return _choices_in(get_language())


@cache
def _choices_in(_language: str | None) -> list[tuple[str, str]]:
    named = [(zone, f"{city(zone)} ({zone.replace('_', ' ')})") for zone in time_zones()]
    return sorted(named, key=lambda choice: choice[1].casefold())


class PersonsTimeZoneMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated:
            with timezone.override(request.user.zone):
                return self.get_response(request)
        return self.get_response(request)
