"""What somebody saw before they changed it, so that a second tab overwrites nothing unread."""

import datetime
import hashlib
from collections.abc import Iterable, Mapping
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


def names_to_update(
    stored: Any, values: Mapping[str, Any], *, seen: str, version: str
) -> list[str]:
    """The names of those `values` that differ from the `stored` row's: what an edit has to write.

    Raises `ChangedSince`, with what stands in them, when the row's `version` is another than the
    one that was `seen`: somebody has written meanwhile. Values that are stored already are no
    conflict under any version: a form is sent twice, or again since its answer was lost.
    """
    names = [name for name, value in values.items() if value != getattr(stored, name)]
    if names and seen != version:
        stands = [(label_of(type(stored), name), _told(stored, name)) for name in names]
        raise ChangedSince(line_by_line(stands), version)
    return names


def _told(row: Any, name: str) -> str:
    if hasattr(row, "fact"):
        return row.fact(name)
    shown = getattr(row, f"get_{name}_display", None)
    value = shown() if shown else getattr(row, name)
    if isinstance(value, datetime.date):
        return date_format(value, "j F Y")
    return "" if value is None else str(value)
