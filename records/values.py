"""Whether a plain value may be written into a field. Whoever made it, no row is broken by it."""

import base64
import binascii
import datetime
import re
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext

from frame.days import EARLIEST_IN_ROWS, refuse_odd_year

LARGEST_PICTURE = 2 * 1024 * 1024
# Neither database, nor any encoding, takes these.
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")


def read_value(column: models.Field, value: Any) -> Any:
    """The value as the field holds it; raises `ValidationError`, with the reason in words."""
    if value is None:
        if not column.null:
            raise ValidationError(gettext("It is empty."))
        return None
    match column:
        case models.BinaryField():
            return _bytes(value)
        case models.CharField() | models.TextField():
            return _text(column, value)
        case models.BooleanField():
            return _of_type(value, bool)
        case models.DateTimeField():
            return _moment(column, value)
        case models.DateField():
            day = column.to_python(_of_type(value, str))
            refuse_odd_year(day, earliest=EARLIEST_IN_ROWS)
            return day
        case models.IntegerField():
            if isinstance(value, bool):
                raise ValidationError(gettext("It is not a number."))
            _of_type(value, int)
    return column.clean(value, None)


def longest(column: Any) -> int | None:
    """How many characters fit; None for a text, which only its form limits: merging makes one of
    two."""
    return column.max_length if isinstance(column, models.CharField) else None


def writable(text: str) -> str:
    """The text with a sign in the place of each character that cannot be saved."""
    return _UNWRITABLE.sub("\ufffd", text)


def refuse_unwritable(value: Any) -> Any:
    """The value, unless a text anywhere in it cannot be written; raises `ValidationError`."""
    match value:
        case str() if _UNWRITABLE.search(value):
            raise ValidationError(gettext("It contains characters that cannot be saved."))
        case list():
            for part in value:
                refuse_unwritable(part)
        case dict():
            for name, part in value.items():
                refuse_unwritable(name)
                refuse_unwritable(part)
    return value


def list_of_texts(value: Any) -> list[str]:
    """A shape: a list of texts."""
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ValidationError(gettext("It is not a list of texts."))
    return refuse_unwritable(value)


def flat(value: Any) -> dict[str, Any]:
    """A shape: short plain values by name, no list or table among them."""
    if not isinstance(value, dict) or any(isinstance(part, dict | list) for part in value.values()):
        raise ValidationError(gettext("It is not a list of plain values."))
    return refuse_unwritable(value)


def _of_type(value: Any, wanted: type) -> Any:
    if not isinstance(value, wanted):
        raise ValidationError(gettext("It has the wrong type."))
    return value


def _text(column: models.Field, value: Any) -> str:
    text = refuse_unwritable(_of_type(value, str))
    if (limit := longest(column)) is not None and len(text) > limit:
        raise ValidationError(gettext("It is too long."))
    if not text and not column.blank:
        raise ValidationError(gettext("It is empty."))
    if text and column.choices and text not in dict(column.flatchoices):
        raise ValidationError(gettext("Its value is not known."))
    if text:
        column.run_validators(text)
    return text


def _moment(column: models.Field, value: Any) -> datetime.datetime:
    moment = column.to_python(_of_type(value, str))
    if moment is None or moment.tzinfo is None:
        raise ValidationError(gettext("It is not a moment in time."))
    refuse_odd_year(moment, earliest=EARLIEST_IN_ROWS)
    return moment.astimezone(datetime.UTC)


def _bytes(value: Any) -> bytes:
    try:
        content = base64.b64decode(_of_type(value, str), validate=True)
    except (binascii.Error, ValueError):
        raise ValidationError(gettext("It is not base64.")) from None
    if len(content) > LARGEST_PICTURE:
        raise ValidationError(gettext("It is too long."))
    return content
