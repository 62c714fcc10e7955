"""Rows as plain values that JSON can hold.

A row is `{"key": …}` and its fields by name. A relation is the key of the row it leads to, a
relation to many is a list of such keys. Days and moments are ISO 8601, moments in UTC; bytes are
base64; a file is its path in the storage.
"""

import base64
import datetime
import decimal
import uuid
from collections.abc import Iterator
from typing import Any

from django.db import models

from accounts.ownership import all_rows_of
from records.nouns import Noun

ROWS_AT_ONCE = 500


def as_plain(noun: Noun, row: models.Model) -> dict[str, Any]:
    """The row as plain values."""
    keys = {
        relation.name: sorted(other.pk for other in getattr(row, relation.name).all())
        for relation in noun.lists
    }
    return {"key": row.pk, **plain_fields(noun, row), **keys}


def plain_fields(noun: Noun, row: models.Model) -> dict[str, Any]:
    """The columns of the row alone as plain values, without a query."""
    return {column.name: _plain(column, row) for column in noun.fields}


def count_of(noun: Noun, user) -> int:
    """How many rows of this noun the person has."""
    return all_rows_of(noun.model, user).count()


def rows_of(noun: Noun, user) -> Iterator[models.Model]:
    """The person's rows, the oldest first, a few in memory at a time."""
    rows = all_rows_of(noun.model, user).order_by("pk")
    names = [relation.name for relation in noun.lists]
    return rows.prefetch_related(*names).iterator(chunk_size=ROWS_AT_ONCE)


def _plain(column: models.Field, row: models.Model) -> Any:
    value = getattr(row, column.attname)
    match value:
        case datetime.datetime():
            return value.astimezone(datetime.UTC).isoformat()
        case datetime.date() | datetime.time():
            return value.isoformat()
        case uuid.UUID() | decimal.Decimal():
            return str(value)
        case datetime.timedelta():
            return value.total_seconds()
        case bytes() | memoryview():
            return base64.b64encode(bytes(value)).decode()
        case models.fields.files.FieldFile():
            return value.name or ""
    return value
