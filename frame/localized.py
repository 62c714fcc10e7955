"""Days, times and numbers in the words and the order of the language that is being spoken.

A page uses the filters of the same names in `frame.tags`. The figures are those of Unicode's CLDR,
by Babel.
"""

import datetime
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_skeleton, format_time, format_timedelta
from babel.lists import format_list
from babel.numbers import format_decimal, get_decimal_symbol
from babel.units import format_unit
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext, ngettext

# Nearer than this a day is told by its weekday, and by how far it is from today.
NEAR_DAYS = 7
# As those count that say how much a file may hold.
BYTES_PER_UNIT = 1024


@cache
def _locale_of(language: str) -> Locale:
    return Locale.parse("en-us" if language == "en" else language, sep="-")


def locale() -> Locale:
    """The conventions of the language that is being spoken."""
    return _locale_of(get_language() or "en")


def as_date(moment: datetime.date) -> datetime.date:
    """The day on which `moment` is by the clocks of the current time zone."""
    if isinstance(moment, datetime.datetime):
        return (timezone.localtime(moment) if timezone.is_aware(moment) else moment).date()
    return moment


# A page tells dozens of days, the same ones again and again, and CLDR takes its time for each.
@lru_cache(maxsize=10_000)
def _date_words(on: datetime.date, pattern: str, language: str) -> str:
    return format_date(on, pattern, _locale_of(language))


@lru_cache(maxsize=10_000)
def _skeleton_words(on: datetime.date, skeleton: str, language: str) -> str:
    return format_skeleton(skeleton, on, locale=_locale_of(language))


@lru_cache(maxsize=10_000)
def _time_words(at: datetime.time, language: str) -> str:
    return format_time(at, "short", locale=_locale_of(language))


def _in_words(moment: datetime.date, pattern: str) -> str:
    return _date_words(as_date(moment), pattern, get_language() or "en")


def _by_skeleton(moment: datetime.date, skeleton: str) -> str:
    return _skeleton_words(as_date(moment), skeleton, get_language() or "en")


def _dated(words: str) -> str:
    """The first of a month is an ordinal in French, which CLDR does not know."""
    return re.sub(r"\b1 ", "1er ", words, count=1) if locale().language == "fr" else words


def day(moment: datetime.date) -> str:
    """25 November 2026"""
    return _dated(_in_words(moment, "long"))


def short_day(moment: datetime.date) -> str:
    """25 Nov 2026"""
    return _dated(_in_words(moment, "medium"))


def day_of_month(moment: datetime.date) -> str:
    """25 November"""
    return _dated(_by_skeleton(moment, "MMMMd"))


def short_day_of_month(moment: datetime.date) -> str:
    """25 Nov"""
    return _dated(_by_skeleton(moment, "MMMd"))


def weekday(moment: datetime.date) -> str:
    """Wednesday"""
    return _in_words(moment, "EEEE")


def day_of_week(moment: datetime.date) -> str:
    """Wednesday 25 November"""
    parts = {"weekday": weekday(moment), "day": day_of_month(moment)}
    # Translators: "Wednesday, November 25".
    return gettext("%(weekday)s, %(day)s") % parts


def short_weekday(moment: datetime.date) -> str:
    """Wed, standing by itself"""
    return _in_words(moment, "ccc")


def month(moment: datetime.date) -> str:
    """November 2026"""
    return _by_skeleton(moment, "yMMMM")


def month_name(moment: datetime.date) -> str:
    """November, standing by itself"""
    return _in_words(moment, "LLLL")


def clock_time(moment: datetime.datetime) -> str:
    """15:30, by the clocks of the current time zone"""
    local = timezone.localtime(moment) if timezone.is_aware(moment) else moment
    return _time_words(local.time(), get_language() or "en")


def _with_time(day_words: str, moment: datetime.date) -> str:
    """The day alone where no time is known."""
    if not isinstance(moment, datetime.datetime):
        return day_words
    # Translators: "November 25, 2026, 3:30 PM".
    return gettext("%(day)s, %(time)s") % {"day": day_words, "time": clock_time(moment)}


def moment(at: datetime.date) -> str:
    """25 Nov 2026, 15:30"""
    return _with_time(short_day(at), at)


def weekday_moment(at: datetime.date) -> str:
    """Wednesday 25 November, 15:30"""
    return _with_time(day_of_week(at), at)


def full_moment(at: datetime.date) -> str:
    """Wednesday, 25 November 2026, 15:30"""
    return _with_time(_dated(_in_words(at, "full")), at)


def near_moment(at: datetime.date) -> str:
    """Tomorrow, 15:30"""
    return _with_time(near_day(at), at)


def machine_moment(at: datetime.date) -> str:
    """2026-11-25T15:30:00+01:00, for `datetime` of a page's <time>, which takes no microseconds."""
    if not isinstance(at, datetime.datetime):
        return at.isoformat()
    return timezone.localtime(at).isoformat(timespec="seconds")


def distance(moment: datetime.date) -> str:
    """Today, tomorrow, in 3 days, 4 days ago, in 2 weeks; begins with a small letter."""
    days = (as_date(moment) - timezone.localdate()).days
    if days == 0:
        return gettext("today")
    if days == 1:
        return gettext("tomorrow")
    if days == -1:
        return gettext("yesterday")
    return format_timedelta(
        datetime.timedelta(days=days),
        "day" if abs(days) < 14 else "week",
        # Only then are twelve days told as days.
        threshold=9,
        add_direction=True,
        locale=locale(),
    )


def near_day(moment: datetime.date) -> str:
    """Today, Tomorrow, Friday, 4 days ago; a day further off by its date, with another year."""
    return capfirst(near_day_within(moment))


def near_day_within(moment: datetime.date) -> str:
    """The same within a sentence: today, tomorrow, Friday, 4 days ago."""
    on = as_date(moment)
    today = timezone.localdate()
    days = (on - today).days
    if abs(days) < NEAR_DAYS:
        return weekday(on) if days > 1 else distance(on)
    return day_of_month(on) if on.year == today.year else day(on)


def listed(words: Sequence[str], style: Literal["standard", "or"] = "standard") -> str:
    """the subject, the greeting, and the closing"""
    return format_list(words, style, locale())


def number(value: float) -> str:
    """1,200.5"""
    return format_decimal(value, locale=locale())


def cell_separator() -> str:
    """What a spreadsheet program of the language takes to part two cells of a line of CSV."""
    return ";" if get_decimal_symbol(locale()) == "," else ","


def file_size(size: int) -> str:
    """3.4 MB; `size` in bytes"""
    unit, amount = "byte", float(size)
    for larger in ("kilobyte", "megabyte", "gigabyte"):
        if amount < BYTES_PER_UNIT:
            break
        unit, amount = larger, amount / BYTES_PER_UNIT
    length: Literal["short", "long"] = "long" if unit == "byte" else "short"
    return format_unit(round(amount, 1), f"digital-{unit}", length, locale=locale())


def minutes(count: int) -> str:
    """45 minutes"""
    words = ngettext("%(count)s minute", "%(count)s minutes", count)
    return words % {"count": number(count)}


def city(time_zone: str) -> str:
    """New York, by whose clocks the zone goes"""
    known_as = get_global("zone_aliases").get(time_zone, time_zone)
    translated = locale().time_zones.get(known_as, {}).get("city")
    return translated or time_zone.rsplit("/", 1)[-1].replace("_", " ")


def language_name(code: str) -> str:
    """German"""
    return locale().languages[code]


def first_weekday() -> int:
    """The day a week begins with; Monday is 0, as in `datetime.date.weekday`."""
    return locale().first_week_day
