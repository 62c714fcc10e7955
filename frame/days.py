"""Which days somebody can mean."""

import datetime

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext

from frame import localized

EARLIEST, LATEST = 1970, 2199
# An older release took days from this year on: a row that has one is read as it is.
EARLIEST_IN_ROWS = 1900


def moment_or_day(stamp: str) -> datetime.date:
    """The moment that ISO 8601 writes so, or the day; raises `ValueError` for anything else."""
    try:
        return datetime.date.fromisoformat(stamp)
    except ValueError:
        return datetime.datetime.fromisoformat(stamp)


def refuse_odd_year(day: datetime.date, *, earliest: int = EARLIEST) -> None:
    """Raise `ValidationError` for a day or moment that can only be a slip of the keys."""
    if not earliest <= day.year <= LATEST:
        raise ValidationError(
            gettext("Please check the year. It has to be between %(first)s and %(last)s.")
            % {"first": earliest, "last": LATEST}
        )


def refuse_future(day: datetime.date) -> None:
    """Raise `ValidationError` for a day that the person has not reached yet."""
    if day > timezone.localdate():
        raise ValidationError(gettext("This day is in the future."))


def refuse_before(first: datetime.date | None, day: datetime.date, words: str) -> None:
    """Raise `ValidationError` for a day before the `first`, which `words` tell as "%(day)s"; None
    bounds nothing."""
    if first and day < first:
        raise ValidationError(words % {"day": localized.day(first)})


def refuse_after(last: datetime.date | None, day: datetime.date, words: str) -> None:
    """As `refuse_before`, for a day after the `last`."""
    if last and day > last:
        raise ValidationError(words % {"day": localized.day(last)})
