"""Rows made of plain values that `records.writing` wrote, or that somebody has edited since.

Everything is read before anything is written, so a dry run is reading without writing. References
may lead only to rows that are read along, or to the person's own: keys in the values are not
trusted.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import batched
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext

from accounts.ownership import all_rows_of
from records.nouns import Noun, all_nouns, comes_last, is_owner, noun_of
from records.values import read_value

AT_ONCE = 500
LARGEST_KEY = 2**63 - 1


class Unreadable(Exception):
    """Nothing can be made of it; the message says why, in words for the person."""


@dataclass
class Report:
    """What would be written, what is here already, and what does not fit.

    `notes` has the words of the first case of each kind, and how many there are.
    """

    new: Counter[str] = field(default_factory=Counter)
    already: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)
    _first: dict[tuple[str, ...], str] = field(default_factory=dict)

    def note(self, words: str, why: str = "", **names: Any) -> None:
        """One more case of what `words` say of these `names`, whatever the reason is."""
        kind = (words, *map(str, names.values()))
        self.notes[self._first.setdefault(kind, words % {**names, "why": why})] += 1


Find = Callable[[Noun, int], Any | None]


def _nowhere(noun: Noun, key: int) -> None:
    return None


class Reading:
    """Reads rows for `owner`, every noun after those that it refers to.

    With `same_keys` rows get the keys that they had. `find` looks for a row that is referred to
    and was not read along.
    """

    def __init__(self, owner, *, same_keys: bool = False, find: Find = _nowhere):
        self.owner, self.same_keys, self.find = owner, same_keys, find
        self.report = Report()
        self.rows: dict[tuple[str, int], Any] = {}
        self.files: dict[tuple[str, int], str] = {}
        self._new: dict[str, dict[int, Any]] = defaultdict(dict)
        self._plain: dict[tuple[str, int], Mapping[str, Any]] = {}
        self._known: dict[str, dict[tuple, list[Any]]] = {}
        # What hangs on a row that is here already is taken as here, too, and all that hangs on it.
        self._below_known: set[tuple[str, int]] = set()

    # --- Reading ---------------------------------------------------------------------------------

    def read(self, noun: Noun, values: Any) -> Any | None:
        """One row; None where it is left out, and the report says why."""
        key = _key_of(values)
        if (noun.name, key) in self.rows:
            raise Unreadable(gettext("Two rows have the same key."))
        if self._hangs_below_known_rows(noun, values):
            self._leave_as_known(noun, key)
            return None
        row = noun.model(pk=key if self.same_keys else None)
        for column in noun.model._meta.concrete_fields:
            if is_owner(column):
                setattr(row, column.attname, self.owner.pk)
        could_be_read = [self._read_column(noun, row, column, values) for column in noun.fields]
        if not all(could_be_read):
            return None
        for name, made in noun.made.items():
            setattr(row, name, made(row))
        if noun.check and not self._is_sound(noun, row):
            return None
        return self._take(noun, key, row, values)

    def _take(self, noun: Noun, key: int, row: Any, values) -> Any | None:
        if self._hangs_on_known_rows(noun, row):
            self._leave_as_known(noun, key)
            return None
        if known := self._known_row(noun, row):
            self.report.already[noun.name] += 1
            self.rows[noun.name, key] = known
            return known
        if self.same_keys and noun.gives_way and noun.gives_way(row):
            return None
        if noun.fit and self.same_keys:
            self.report.notes.update(noun.fit(row))
        self.report.new[noun.name] += 1
        self.rows[noun.name, key] = self._new[noun.name][key] = row
        self._plain[noun.name, key] = values if noun.lists or _own_relations(noun) else {}
        return row

    def _read_column(self, noun: Noun, row, column: Any, values) -> bool:
        """Set one field; False where the row cannot be without it."""
        if column.name not in values:
            return column.has_default() or column.null or column.blank
        value = values[column.name]
        if column.related_model:
            return self._relate(noun, row, column, value)
        if isinstance(column, models.FileField):
            self.files[noun.name, _key_of(values)] = str(value)
            if self.same_keys:
                setattr(row, column.attname, value)
            return True
        if column.name in noun.unique_everywhere and not self.same_keys:
            return True
        try:
            shape = noun.shapes.get(column.name)
            setattr(row, column.attname, shape(value) if shape else read_value(column, value))
        except ValidationError as error:
            return self._leave_empty(noun, row, column, error)
        return True

    def _leave_empty(self, noun: Noun, row, column: Any, error: ValidationError) -> bool:
        may_be_empty = column.null or column.has_default() or column.blank
        if may_be_empty:
            words = gettext("%(noun)s: “%(field)s” is left empty. %(why)s")
        else:
            words = gettext("%(noun)s is left out because of “%(field)s”. %(why)s")
        why = error.messages[0]
        self.report.note(words, why, noun=noun.label, field=column.verbose_name)
        return may_be_empty

    def _relate(self, noun: Noun, row, column: Any, key: Any) -> bool:
        if key is None:
            return column.null
        if column.related_model is noun.model:
            return True  # written once all of them are there
        other = self._find(noun_of(column.related_model), key)
        if other is not None:
            setattr(row, column.name, other)
            return True
        if self._is_below_known(column, key):
            return column.null
        if column.null:
            words = gettext(
                "%(noun)s is back, but what it referred to is no longer there: %(other)s."
            )
        else:
            words = gettext("%(noun)s is left out: what it belongs to is missing (%(other)s).")
        other_label = noun_of(column.related_model).label
        self.report.note(words, noun=noun.label, other=other_label)
        return column.null

    def _find(self, noun: Noun, key: Any) -> Any | None:
        if not isinstance(key, int):
            return None
        if (noun.name, key) not in self.rows and (row := self.find(noun, key)):
            self.rows[noun.name, key] = row
        return self.rows.get((noun.name, key))

    def _is_sound(self, noun: Noun, row) -> bool:
        try:
            noun.check(row)  # type: ignore[misc]
        except ValidationError as error:
            words = gettext("%(noun)s is left out. %(why)s")
            self.report.note(words, error.messages[0], noun=noun.label)
            return False
        return True

    def _hangs_on_known_rows(self, noun: Noun, row) -> bool:
        if self.same_keys or not noun.hangs_on:
            return False
        others = [getattr(row, name) for name in noun.hangs_on]
        return all(other is not None and other.pk is not None for other in others)

    def _hangs_below_known_rows(self, noun: Noun, values: Mapping[str, Any]) -> bool:
        columns = [noun.model._meta.get_field(name) for name in noun.hangs_on]
        return any(self._is_below_known(column, values.get(column.name)) for column in columns)

    def _is_below_known(self, column: Any, key: Any) -> bool:
        below = self._below_known
        return isinstance(key, int) and (noun_of(column.related_model).name, key) in below

    def _leave_as_known(self, noun: Noun, key: int) -> None:
        self.report.already[noun.name] += 1
        self._below_known.add((noun.name, key))

    def _known_row(self, noun: Noun, row) -> Any | None:
        """The row of the person's that is this one; each is found once."""
        # What comes back to its place is another row, unless there can be only one of its name.
        if not noun.same_as or (self.same_keys and not noun.stand_in):
            return None
        if noun.name not in self._known:
            known = self._known[noun.name] = defaultdict(list)
            for stored in all_rows_of(noun.model, self.owner).order_by("-pk"):
                known[_identity(noun, stored)].append(stored)
        alike = self._known[noun.name].get(_identity(noun, row))
        return alike.pop() if alike else None

    def new(self, name: str) -> dict[int, Any]:
        """The rows of a noun that would be written, by the keys that they came with."""
        return dict(self._new.get(name, {}))

    def settle(self, name: str, key: int, row: Any) -> None:
        """A row was written already, through a door of its own, and this is it."""
        self._new[name].pop(key).pk = row.pk  # others refer to what was read
        self.rows[name, key] = row

    # --- Writing ---------------------------------------------------------------------------------

    @transaction.atomic
    def write(self) -> None:
        """Write what was read. Raises `IntegrityError` where rows contradict each other."""
        for noun in all_nouns():
            new = self._new.get(noun.name, {})
            if comes_last(noun):
                self._mention(noun)
            rows = list(new.values())
            noun.model._base_manager.bulk_create(rows, batch_size=AT_ONCE)
            self._relate_to_each_other(noun, new)
        for noun in all_nouns():
            if noun.mentions and not comes_last(noun):
                changed = self._mention(noun)
                noun.model._base_manager.bulk_update(changed, list(noun.mentions), AT_ONCE)
        for noun in all_nouns():
            new = self._new.get(noun.name, {}) if noun.complete else {}
            for several in batched(new.values(), AT_ONCE, strict=False):
                noun.complete(several)  # type: ignore[misc]

    def _mention(self, noun: Noun) -> list[Any]:
        """Swap the keys in the values of its rows, once all of these are known; returns which."""
        if self.same_keys:
            return []
        return [row for row in self._new.get(noun.name, {}).values() if self._swapped(noun, row)]

    def _swapped(self, noun: Noun, row: Any) -> bool:
        has_changed = False
        for name, swapped in noun.mentions.items():
            before = getattr(row, name)
            after = swapped(before, self._swap)
            setattr(row, name, after)
            has_changed |= before != after
        return has_changed

    def _swap(self, name: str, key: Any) -> int | None:
        row = self.rows.get((name, key)) if isinstance(key, int) else None
        return row.pk if row else None

    def _relate_to_each_other(self, noun: Noun, new: Mapping[int, Any]) -> None:
        for column in _own_relations(noun):
            changed = []
            for key, row in new.items():
                if other := self._find(noun, self._plain[noun.name, key].get(column.name)):
                    setattr(row, column.name, other)
                    changed.append(row)
            noun.model._base_manager.bulk_update(changed, [column.name], batch_size=AT_ONCE)
        for relation in noun.lists:
            self._relate_many(noun, relation, new)

    def _relate_many(self, noun: Noun, relation, new: Mapping[int, Any]) -> None:
        through = relation.remote_field.through
        mine, theirs = relation.m2m_column_name(), relation.m2m_reverse_name()
        pairs: set[tuple[int, int]] = set()
        for key, row in new.items():
            keys = self._plain[noun.name, key].get(relation.name)
            for other_key in keys if isinstance(keys, list) else ():
                if other := self._find(noun_of(relation.related_model), other_key):
                    pairs.add((row.pk, other.pk))
        if relation.remote_field.symmetrical:
            pairs |= {(other, row) for row, other in pairs if other != row}
        links = [through(**{mine: row, theirs: other}) for row, other in sorted(pairs)]
        through._base_manager.bulk_create(links, batch_size=AT_ONCE, ignore_conflicts=True)


def _key_of(values: Any) -> int:
    key = values.get("key") if isinstance(values, dict) else None
    if not isinstance(key, int) or isinstance(key, bool) or not 0 < key <= LARGEST_KEY:
        raise Unreadable(gettext("A row has no key."))
    return key


def _own_relations(noun: Noun) -> list[Any]:
    return [column for column in noun.fields if column.related_model is noun.model]


def _identity(noun: Noun, row: Any) -> tuple:
    # A row that is not stored yet is no other's company.
    return tuple(_compared(row, name) for name in noun.same_as)


def _compared(row: Any, name: str) -> Any:
    column = row._meta.get_field(name)
    if column.is_relation:
        other = getattr(row, column.attname)
        is_new = other is None and getattr(row, column.name, None) is not None
        return object() if is_new else other
    return getattr(row, name)
