"""Merging two rows into one, in a way that can be undone.

What the merge moved, changed and added is stored with the removed row, in its item of the bin.
"""

import itertools
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import batched
from typing import Any

from django.db import models
from django.utils.translation import gettext

from accounts.ownership import all_rows_of
from frame.editing import fingerprint
from records.models import BinItem
from records.nouns import Noun, noun, noun_of
from records.values import read_value
from records.writing import as_plain, plain_fields

AT_ONCE = 5_000


class Merge:
    """What `target` takes over from `duplicate`; it goes into the bin together with the
    duplicate."""

    def __init__(self, target: Any, duplicate: Any):
        self.target, self.duplicate = target, duplicate
        self._moved: list[list[Any]] = []
        self._added: list[list[Any]] = []
        self._before: dict[tuple[str, int], dict[str, Any]] = {}
        self.remember(target)

    def remember(self, row: models.Model) -> None:
        """Store what the stored `row` holds; called before the merge changes it."""
        kind = noun_of(type(row))
        self._before[kind.name, row.pk] = _stored(kind, row.pk)

    def move(self, rows: models.QuerySet[Any], field: str) -> None:
        """Let `rows`, which refer to the duplicate by `field`, refer to the target."""
        keys = list(rows.order_by("pk").values_list("pk", flat=True))
        rows.update(**{field: self.target})
        self._moved.append([noun_of(rows.model).name, field, keys])

    def add(self, row: models.Model) -> None:
        """Remember that the merge made `row`, which is deleted once the two are separated."""
        self._added.append([noun_of(type(row)).name, row.pk])

    def finish(self) -> dict[str, Any]:
        """All of it as plain values, once the merge is done and before the duplicate is deleted."""
        owner = self.target.owner_id
        for name, field, keys in self._moved:
            keys += _move_in_bin(owner, name, field, of=self.duplicate, to=self.target)
        return {
            "target": [noun_of(type(self.target)).name, self.target.pk],
            "moved": self._moved,
            "added": self._added,
            "changed": [
                _change(noun(name), key, before) for (name, key), before in self._before.items()
            ],
        }


def _stored(kind: Noun, key: int) -> dict[str, Any]:
    return as_plain(kind, kind.model._base_manager.get(pk=key))


def _change(kind: Noun, key: int, before: Mapping[str, Any]) -> dict[str, Any]:
    """The fields and lists of a row that are others now, and the version that it has by now."""
    after = _stored(kind, key)
    lists = [relation.name for relation in kind.lists]
    fields = [column.name for column in kind.fields if before[column.name] != after[column.name]]
    return {
        "noun": kind.name,
        "key": key,
        "version": _version(kind, after),
        "fields": {name: before[name] for name in fields},
        "lists": {name: sorted({*after[name]} - {*before[name]}) for name in lists},
    }


def _version(kind: Noun, values: Mapping[str, Any]) -> str:
    return fingerprint(*(values[column.name] for column in kind.fields))


# The rows that a merge has to do with, by their noun and key, as they are stored now.
type Rows = Mapping[tuple[str, int], Any]


def why_inseparable(item: BinItem) -> str:
    """Why the two cannot be separated any more, in words; "" where they can. Locks both."""
    merge = item.content["merge"]
    rows = {(name, key): _own_row(item, name, key) for name, key in _rows_in(merge)}
    return _reason(item.merged_into, merge, rows)


def inseparable(user, items: Iterable[BinItem]) -> dict[int, str]:
    """The same for all those `items` of one person that a merge put there, by their keys, for a
    page: one query, and one for each noun among them."""
    names = {item.pk: item.merged_into for item in items if item.merged_into}
    if not names:
        return {}
    found = BinItem.objects.for_user(user).filter(pk__in=names)
    merges = dict(found.values_list("pk", "content__merge"))
    keys: dict[str, set[int]] = defaultdict(set)
    for name, key in itertools.chain.from_iterable(map(_rows_in, merges.values())):
        keys[name].add(key)
    rows = {
        (name, row.pk): row
        for name in keys
        for row in all_rows_of(noun(name).model, user).filter(pk__in=keys[name])
    }
    reasons = {pk: _reason(names[pk], merge, rows) for pk, merge in merges.items()}
    return {pk: reason for pk, reason in reasons.items() if reason}


def _rows_in(merge: Mapping[str, Any]) -> list[tuple[str, int]]:
    """The row that stayed, and those that the merge has changed."""
    name, key = merge["target"]
    return [(name, key), *((change["noun"], change["key"]) for change in merge["changed"])]


def _reason(name: str, merge: Mapping[str, Any], rows: Rows) -> str:
    target, target_key = merge["target"]
    if not rows.get((target, target_key)):
        words = gettext("“%(name)s”, with which it was merged, is no longer there.")
        return words % {"name": name}
    for change in merge["changed"]:
        kind, row = noun(change["noun"]), rows.get((change["noun"], change["key"]))
        if row and _version(kind, plain_fields(kind, row)) != change["version"]:
            words = gettext(
                "“%(name)s” was changed after the two were merged, so they stay one record."
            )
            return words % {"name": name}
    return ""


def separate(item: BinItem, duplicate: Any) -> None:
    """Give back to `duplicate`, which is restored already, what the merge took from it."""
    merge = item.content["merge"]
    target = _own_rows(item, merge["target"][0]).get(pk=merge["target"][1])
    for name, field, keys in merge["moved"]:
        for several in batched(keys, AT_ONCE, strict=False):
            # What refers to another row by now was changed on purpose.
            rows = _own_rows(item, name).filter(**{field: target, "pk__in": several})
            # An update cannot join the table of the owner.
            found = list(rows.values_list("pk", flat=True))
            noun(name).model._base_manager.filter(pk__in=found).update(**{field: duplicate})
        _move_in_bin(item.owner_id, name, field, of=target, to=duplicate, keys=keys)
    for name, key in merge["added"]:
        _own_rows(item, name).filter(pk=key).delete()
    for change in merge["changed"]:
        if row := _own_row(item, change["noun"], change["key"]):
            _change_back(noun(change["noun"]), row, change)


def _change_back(kind: Noun, row: Any, change: Mapping[str, Any]) -> None:
    for name, value in change["fields"].items():
        column = kind.model._meta.get_field(name)
        setattr(row, column.attname, value if column.is_relation else read_value(column, value))
    if change["fields"]:
        row.save(update_fields=list(change["fields"]))
    for name, keys in change["lists"].items():
        getattr(row, name).remove(*keys)


def _move_in_bin(
    owner: int, name: str, field: str, *, of: Any, to: Any, keys: Collection[int] | None = None
) -> list[int]:
    """Make rows in the bin, or only those of `keys`, refer to another row; returns the keys of
    the changed."""
    moved = []
    for item in BinItem.objects.filter(owner=owner, content__rows__has_key=name):
        rows = item.content["rows"][name]
        found = [
            row
            for row in rows
            if row[field] == of.pk and (keys is None or row["key"] in keys)
            # Two parts of one person in one interview could not be restored.
            if not _is_among(noun(name), {**row, field: to.pk}, rows)
        ]
        for row in found:
            row[field] = to.pk
            item.content["names"].setdefault(noun_of(type(to)).name, {})[str(to.pk)] = str(to)
        if found:
            item.save(update_fields=["content"])
            moved += [row["key"] for row in found]
    return moved


def _is_among(kind: Noun, row: Mapping[str, Any], rows: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the database would refuse `row` beside `rows`."""
    unique = [rule.fields for rule in kind.model._meta.total_unique_constraints]
    return any(
        all(row.get(name) == other.get(name) for name in names)
        for names in unique
        for other in rows
        if other["key"] != row["key"]
    )


def _own_rows(item: BinItem, name: str) -> models.QuerySet[Any]:
    return all_rows_of(noun(name).model, item.owner_id)


def _own_row(item: BinItem, name: str, key: int) -> Any | None:
    return _own_rows(item, name).select_for_update(of=("self",)).filter(pk=key).first()
