"""What somebody saw before they changed it, so that a second tab overwrites nothing unread."""

import datetime
import hashlib
from collections.abc import Iterable
from typing import Any

from django.db.models import Model
from django.utils.formats import date_format
from django.utils.text import capfirst


class ChangedSince(Exception):
    """The value is no longer the one that was shown; nothing was written.

    `stands` says in words what is there now, `seen` is its fingerprint.
    """

    def __init__(self, stands: str, seen: str):
        super().__init__("changed since it was shown")
        self.stands = stands
        self.seen = seen


def fingerprint(*values: object) -> str:
    """A short text that is the same for the same values, however long they are."""
    text = "\x1f".join("" if value is None else str(value) for value in values)
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def label_of(model: type[Model], name: str) -> str:
    """What the field `name` is called on a page."""
    return str(capfirst(model._meta.get_field(name).verbose_name))  # type: ignore[union-attr]


def line_by_line(facts: Iterable[tuple[str, str]]) -> str:
    """Several facts in words, each on a line of its own; one that is empty says so."""
    return "\n".join(f"{label}: {text or 'empty'}" for label, text in facts)


def stands_as(row: Model, names: Iterable[str]) -> str:
    """What is on record in these fields; a choice is told by its name."""
    return line_by_line((label_of(type(row), name), _told(row, name)) for name in names)


def stored_unless_changed(row: Any, seen: str) -> Any:
    """The row as it is stored, locked, for whoever writes `row` over it.

    Raises `ChangedSince` when another tab has written its `WORDS` since `seen`, unless to the same.
    """
    stored = type(row).objects.select_for_update().get(pk=row.pk)
    if stored.seen not in (seen, row.seen):
        raise ChangedSince(stands_as(stored, row.WORDS), stored.seen)
    return stored


def _told(row: Model, name: str) -> str:
    shown = getattr(row, f"get_{name}_display", None)
    value = shown() if shown else getattr(row, name)
    if isinstance(value, datetime.date):
        return date_format(value, "j F Y")
    return "" if value is None else str(value)
