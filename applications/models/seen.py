"""What somebody saw before they changed it, so that a second tab overwrites nothing unread."""

import hashlib
from collections.abc import Iterable

from django.db import models


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


def stands_as(row: models.Model, names: Iterable[str]) -> str:
    """What is on record, a field a line; empty ones are left out."""
    told = {row._meta.get_field(name): getattr(row, name) for name in names}
    lines = [f"{field.verbose_name}: {value}" for field, value in told.items() if value]  # type: ignore[union-attr]
    return "\n".join(line[:1].upper() + line[1:] for line in lines)
