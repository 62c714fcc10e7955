"""Which days somebody can mean."""

import datetime

from django.core.exceptions import ValidationError
from django.utils import timezone

EARLIEST, LATEST = 1900, 2199


def refuse_odd_year(day: datetime.date) -> None:
    """Raise `ValidationError` for a day or moment that can only be a slip of the keys."""
    if not EARLIEST <= day.year <= LATEST:
        raise ValidationError(f"Is the year right? It has to be between {EARLIEST} and {LATEST}.")


def refuse_future(day: datetime.date) -> None:
    """Raise `ValidationError` for a day that the person has not reached yet."""
    if day > timezone.localdate():
        raise ValidationError("This day is still to come.")
