"""Editing a row from the version of it that a page showed, so that no tab overwrites unread words.

A row is edited by `update(version=…, **fields)`. The version is that of the fields which the edit
writes; a form carries it in its hidden field `row_version`. It tells each field apart: two tabs
that changed different ones both keep what they wrote.
"""

import datetime
import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Self

from django.db import models, transaction
from django.utils.text import capfirst
from django.utils.translation import gettext

from frame.gone_meanwhile import locked
from frame.localized import day, moment


class StaleEdit(Exception):
    """The row is no longer as the page showed it; nothing was written.

    `stands` says in words what is there now, `version` is the one to edit it from, and `names` are
    the fields that both have changed, where they are known.
    """

    def __init__(self, stands: str, version: str, names: Sequence[str] = ()):
        super().__init__("the row was changed since it was shown")
        self.stands = stands
        self.version = version
        self.names = names


def refuse_stale(version: str, current: str, stands: Callable[[], str]) -> None:
    """Raise `StaleEdit` unless `version` is the `current` one; an empty version never is.

    `stands` says what is there now; it is asked only then.
    """
    if version != current:
        raise StaleEdit(stands(), current)


def fingerprint(*values: object) -> str:
    """A short text that is the same for the same values, however long they are."""
    text = "\x1f".join(map(_text, values))
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def parts_of(version: str, names: Collection[str]) -> dict[str, str]:
    """The parts of a version by the names of its fields; none where it is no version of these."""
    parts = version.split(".")
    return dict(zip(sorted(names), parts, strict=True)) if len(parts) == len(names) else {}


def _part(value: object) -> str:
    return fingerprint(value)[:12]


def _text(value: object) -> str:
    if isinstance(value, datetime.datetime):
        # One moment is written in as many ways as there are time zones.
        value = value.astimezone(datetime.UTC)
    return "" if value is None else str(value)


def label_of(model: type[models.Model], name: str) -> str:
    """What the field `name` is called on a page."""
    return str(capfirst(model._meta.get_field(name).verbose_name))  # type: ignore[union-attr]


class Versioned(models.Model):
    """A row that pages edit."""

    # Relations that are written by name: another name of the same row is another value.
    NAMED: tuple[str, ...] = ()

    class Meta:
        abstract = True

    def version_of(self, names: Iterable[str]) -> str:
        """The version that an edit of these fields has to come from: a part for each, by name."""
        return ".".join(_part(self._compared(name)) for name in sorted(names))

    def _part_of(self, name: str, value: object) -> str:
        """The part of the version that the field `name` would have with this value."""
        if isinstance(value, models.Model) and name not in self.NAMED:
            value = value.pk or value
        return _part(value)

    def value_of(self, name: str) -> Any:
        """What is stored in the field `name`."""
        return getattr(self, name)

    def _compared(self, name: str) -> object:
        if name in self.NAMED:
            return getattr(self, name)
        return getattr(self, self._meta.get_field(name).attname)  # type: ignore[union-attr]

    def fact(self, name: str) -> str:
        """One field as a person reads it; empty where nothing is known."""
        shown = getattr(self, f"get_{name}_display", None)
        value = shown() if shown else getattr(self, name)
        if isinstance(value, bool):
            return gettext("Yes") if value else gettext("No")
        if isinstance(value, datetime.datetime):
            return moment(value)
        if isinstance(value, datetime.date):
            return day(value)
        return "" if value is None else str(value)

    def facts_in_words(self, names: Iterable[str]) -> str:
        """Several fields, each on a line of its own; one that is empty says so."""
        model = type(self)
        return "\n".join(
            # Translators: one fact of a list, "Place: Portland".
            gettext("%(label)s: %(fact)s")
            % {"label": label_of(model, name), "fact": self.fact(name) or gettext("empty")}
            for name in names
        )

    def locked(self) -> Self:
        """The row as it is stored, locked until the transaction ends; raises `GoneMeanwhile`."""
        return locked(self)

    def take_from(self, stored: Self) -> None:
        """Copy the columns of `stored`; related rows that were fetched already stay."""
        for field in self._meta.concrete_fields:
            setattr(self, field.attname, getattr(stored, field.attname))

    def take_locked(self) -> None:
        """Lock the row until the transaction ends, and take what is stored by now.

        Raises `GoneMeanwhile`.
        """
        self.take_from(self.locked())

    def changed_by(self, fields: Mapping[str, Any], *, version: str) -> list[str]:
        """The names of those `fields` that an edit has to write: changed there, other than stored.

        What the edit left as its page showed it stays as it is stored in this row, unless one of
        the fields was changed in both, or the page did not say what it showed: then `StaleEdit` is
        raised, which tells of all that differ.
        Values that are stored already are no conflict under any version: a form is sent twice, or
        again since its answer was lost.
        """
        names = [name for name, value in fields.items() if value != self.value_of(name)]
        current = self.version_of(fields)
        if version == current:
            return names
        shown, stored = parts_of(version, fields), parts_of(current, fields)
        typed = clashes = names
        if shown:
            typed = [name for name in names if shown[name] != self._part_of(name, fields[name])]
            clashes = [name for name in typed if shown[name] != stored[name]]
        if clashes:
            raise StaleEdit(self.facts_in_words(names), current, clashes)
        return typed

    @transaction.atomic
    def update(self, *, version: str, **fields: Any) -> None:
        """Write `fields`, as they were changed from that version of them.

        Raises `StaleEdit`, and writes nothing, when another tab has written one of them since. The
        same values change nothing. A row that is not stored yet is stored with them.
        """
        if self._state.adding:
            self.write(None, fields)
            return
        stored = self.locked()
        names = stored.changed_by(fields, version=version)
        self.take_from(stored)
        self.write(names, fields)

    def write(self, names: Collection[str] | None, fields: Mapping[str, Any]) -> None:
        """Set and store those of the `fields` that have these names, or the whole row with all."""
        for name, value in fields.items():
            if names is None or name in names:
                setattr(self, name, value)
        self.save(update_fields=names)


class Companion(Versioned):
    """A row beside one other, which `COMPANION_OF` leads to; it is made when it is first written.

    Where two tabs write a first one, the second of them edits what the first has made.
    """

    COMPANION_OF: str

    class Meta:
        abstract = True

    @transaction.atomic
    def update(self, *, version: str, **fields: Any) -> None:
        """As of any row. Two tabs take turns by the lock of the other row, which is stored."""
        other = getattr(self, self.COMPANION_OF)
        other.locked()
        stored = type(self)._base_manager.filter(**{self.COMPANION_OF: other}).first()
        names = (stored or type(self)()).changed_by(fields, version=version)
        if stored is None:
            self.write(None, fields)
        else:
            self.take_from(stored)
            self._state.adding = False
            self.write(names, fields)
