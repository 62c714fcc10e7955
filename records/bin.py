"""Deleting into the bin, and restoring from it."""

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any, cast

from django.db import DataError, IntegrityError, models, router, transaction
from django.db.models.deletion import Collector
from django.utils.translation import gettext

from accounts.ownership import Owned, all_rows_of
from frame.gone_meanwhile import GoneMeanwhile, locked
from records.locking import lock_rows
from records.merge import Merge, separate, why_inseparable
from records.models import BinItem, SetAsideFile
from records.nouns import LEFT_OUT, Noun, all_nouns, model_called, noun, noun_of
from records.reading import Reading
from records.writing import as_plain

TRIES = 5


class NotRestored(Exception):
    """It stays in the bin; the message says why, in words for the person."""


class _Tree(Collector):
    """Everything that Django deletes with a row, and what it empties in other rows."""

    def can_fast_delete(self, *args, **kwargs) -> bool:
        return False

    @property
    def rows(self) -> list[models.Model]:
        """But for those of which nothing is written: they go."""
        written = [
            model for model in self.data if not model._meta.auto_created and model not in LEFT_OUT
        ]
        return [row for model in written for row in self.data[model]]

    def keys(self) -> dict[type[models.Model], set[int]]:
        """Of all that is deleted or emptied, by model."""
        groups = [*self.data.values(), *itertools.chain.from_iterable(self.field_updates.values())]
        keys: dict[type[models.Model], set[int]] = defaultdict(set)
        for row in itertools.chain.from_iterable(cast(Any, groups)):
            keys[type(row)].add(row.pk)
        return keys

    def links(self) -> list[list[Any]]:
        """Noun or model, key and field of the rows beside it that lose their reference."""
        deleted = {(model, row.pk) for model, rows in self.data.items() for row in rows}
        return [
            [_name_of(type(row)), row.pk, column.name, getattr(row, column.attname)]
            for (column, _value), groups in self.field_updates.items()
            for group in groups
            for row in cast(Any, group)
            if (type(row), row.pk) not in deleted
        ]

    def listed(self) -> list[list[Any]]:
        """Noun, key and field of the rows beside it that have one of these in a list."""
        deleted = {(type(row), row.pk) for row in self.rows}
        return [
            [kind.name, owner, relation.name, getattr(pair, relation.m2m_reverse_name())]
            for kind in all_nouns()
            for relation in kind.lists
            for pair in self.data.get(relation.remote_field.through, ())
            if (owner := getattr(pair, relation.m2m_column_name()))
            and (kind.model, owner) not in deleted
        ]


def _name_of(model: type[models.Model]) -> str:
    """What the bin remembers a model by: its noun, or its label where nothing is written of it."""
    return model._meta.label_lower if model in LEFT_OUT else noun_of(model).name


@transaction.atomic
def put_into_bin(
    row: Owned, merge: Merge | None = None, *, beside: Sequence[Owned] = ()
) -> BinItem:
    """Delete a row, with everything that is deleted with it, into the bin of its owner.

    With a `merge`, another row has taken over what it held. What only tells of the row is `beside`
    it, goes, and comes back with it. Raises `GoneMeanwhile` where another tab was faster.
    """
    stored, tree, content = _collected(row)
    content["rows"] |= _rows(list(beside))
    kind = noun_of(type(row))
    title, detail = kind.title(stored) if kind.title else (str(stored), "")
    if merge:
        content["merge"] = merge.finish()
    item = BinItem.objects.create(
        owner_id=_owner_of(row),
        noun=kind.name,
        title=title[:200],
        detail=detail[:200],
        merged_into=str(merge.target)[:200] if merge else "",
        content=content,
    )
    SetAsideFile.objects.bulk_create(_files(item, tree.rows))
    row.delete()
    for other in beside:
        other.delete()
    return item


@transaction.atomic
def put_all_into_bin(rows: Sequence[Owned]) -> list[BinItem]:
    """Delete rows of one noun as each is deleted alone, into an item of its own.

    Restored in the opposite order, each finds what it refers to. What goes with any of them is
    locked before the first is deleted, so that two who lock rows of several do not wait for each
    other.
    """
    if rows:
        lock_rows(_tree_of(*rows).keys())
    return [put_into_bin(row) for row in rows]


def _collected[Row: models.Model](row: Row) -> tuple[Row, _Tree, dict[str, Any]]:
    """The row as it is stored, everything that is deleted with it, and what its item remembers.

    All of it is locked. Another tab may write or delete some of it before: then it is read again.
    Raises `GoneMeanwhile` where that happens each time.
    """
    for _ in range(TRIES):
        keys = lock_rows(_tree_of(row).keys())
        row = locked(row)
        tree = _tree_of(row)
        if tree.keys() == keys:
            return row, tree, _content(row.pk, tree)
    raise GoneMeanwhile(f"what goes with {row._meta.label} {row.pk}")


def _tree_of(*rows: models.Model) -> _Tree:
    tree = _Tree(using=router.db_for_write(type(rows[0])), origin=rows[0])
    tree.collect(rows)
    return tree


def _content(key: int, tree: _Tree) -> dict[str, Any]:
    """What the item remembers of a row with this key, to bring it back."""
    return {
        "key": key,
        "rows": _rows(tree.rows),
        "links": tree.links(),
        "lists": tree.listed(),
        "names": _names(tree.rows),
    }


def _owner_of(row: Owned) -> int:
    path = f"{row.owner_path}__pk"
    return type(row)._base_manager.filter(pk=row.pk).values_list(path, flat=True).get()


def _rows(rows: list[models.Model]) -> dict[str, list[dict[str, Any]]]:
    written = defaultdict(list)
    for row in rows:
        kind = noun_of(type(row))
        written[kind.name].append(as_plain(kind, row))
    return written


def _names(rows: list[models.Model]) -> dict[str, dict[str, str]]:
    """The names of what the rows refer to and cannot exist without, so that it can be made
    again."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows:
        for column in noun_of(type(row)).fields:
            if column.related_model and not column.null:
                kind = noun_of(column.related_model)
                if kind.stand_in:
                    other = getattr(row, column.name)
                    names[kind.name][str(other.pk)] = str(other)
    return names


def _files(item: BinItem, rows: list[models.Model]) -> list[SetAsideFile]:
    return [
        SetAsideFile(
            owner_id=item.owner_id, item=item, file=str(getattr(row, file)), size=getattr(row, size)
        )
        for row in rows
        for file, size in noun_of(type(row)).sizes.items()
    ]


@transaction.atomic
def restore(item: BinItem) -> tuple[Any, list[str]]:
    """Restore the rows with their keys; returns the main row, and in words what could not be
    restored.

    Raises `NotRestored`, and changes nothing, where what it belongs to is gone or something else
    has its place.
    """
    lock_rows(_keys_around(item))
    item = locked(item)
    reading = _read(item)
    notes = list(reading.report.notes)
    row = reading.rows.get((item.noun, item.key))
    if row is None:
        raise NotRestored(" ".join(notes))
    _refuse_taken(item, row)
    _write(reading)
    _link(item)
    if item.merged_into:
        separate(item, row)
    if item.kind.settle:
        item.kind.settle(row)
    item.delete()
    return row, notes


@transaction.atomic
def restore_all(items: Iterable[BinItem]) -> int:
    """Restore what `put_all_into_bin` deleted, the last first, and count what came back whole.

    What cannot come back stays in the bin.
    """
    latest_first = sorted(items, key=lambda item: item.pk, reverse=True)
    keys: dict[type[models.Model], set[int]] = defaultdict(set)
    for item in latest_first:
        for model, some in _keys_around(item).items():
            keys[model] |= some
    lock_rows(keys)
    complete = 0
    for item in latest_first:
        with suppress(NotRestored, GoneMeanwhile):
            _row, notes = restore(item)
            complete += not notes
    return complete


def _keys_around(item: BinItem) -> dict[type[models.Model], set[int]]:
    """The stored rows that its rows hang on, and those that get their reference to it back."""
    keys: dict[type[models.Model], set[int]] = defaultdict(set)
    for name, rows in item.content["rows"].items():
        for field in noun(name).hangs_on:
            other = noun(name).model._meta.get_field(field).related_model
            keys[other].update(row[field] for row in rows if row.get(field))
    for name, key, *_ in item.content["links"]:
        keys[model_called(name)].add(key)
    return keys


def _read(item: BinItem) -> Reading:
    """Its rows, with the keys they had; none is written yet."""
    reading = Reading(item.owner, same_keys=True)
    reading.find = _finder(item, reading.report.notes)
    for kind in all_nouns():
        for values in item.content["rows"].get(kind.name, ()):
            reading.read(kind, values)
    return reading


def _write(reading: Reading) -> None:
    try:
        with transaction.atomic():
            reading.write()
    except (IntegrityError, DataError):
        words = gettext(
            "Something else has taken its place since, so what you deleted stays in the bin."
        )
        raise NotRestored(words) from None


def _item_with(kind: Noun, key: int, item: BinItem) -> BinItem | None:
    """The other item of the bin that has this row.

    It was deleted later: a row loses what it refers to when that is deleted before. So of two items
    never does each wait for the other.
    """
    others = BinItem.objects.filter(owner=item.owner_id, pk__gt=item.pk)
    for other in others.filter(content__rows__has_key=kind.name):
        if any(row["key"] == key for row in other.content["rows"][kind.name]):
            return other
    return None


def _belongs_to(other: BinItem) -> str:
    words = gettext("It belongs to “%(name)s”, which is in the bin, too. Restore that first.")
    return words % {"name": other}


def _refuse_taken(item: BinItem, row: Owned) -> None:
    """Raise `NotRestored` where another row has the place of the main row, or holds on to it."""
    if not row._state.adding:
        words = gettext(
            "There is “%(name)s” by now, which counts as the same. Once you have renamed that, "
            "this can be restored."
        )
        if item.merged_into:
            words = gettext("There is another “%(name)s” by now, so the two stay one record.")
        raise NotRestored(words % {"name": row})
    if item.merged_into and (reason := why_inseparable(item)):
        raise NotRestored(reason)


def _finder(item: BinItem, notes: Counter[str]) -> Callable[[Noun, int], Any]:
    """Finds what its rows refer to; what they cannot be without is made again by its name.

    What is in the bin has to come back before: the reference would be lost for good, and what is
    made a second time has no place for the answers, notes or history of the first.
    """

    def find(kind: Noun, key: int) -> Any:
        if row := all_rows_of(kind.model, item.owner_id).filter(pk=key).first():
            return row
        name = item.content["names"].get(kind.name, {}).get(str(key)) if kind.stand_in else None
        other = _item_with(kind, key, item)
        # What was merged comes back only where the two are meant to be apart.
        if other and (name or not other.merged_into):
            raise NotRestored(_belongs_to(other))
        if not (kind.stand_in and name):
            return None
        same = kind.stand_in(item.owner, name)
        if str(same) != name:
            words = gettext(
                "“%(name)s” is no longer there. “%(other)s”, which counts as the same, has its "
                "place."
            )
            notes[words % {"name": name, "other": same}] += 1
        return same

    return find


def _link(item: BinItem) -> None:
    """Restore the references and list entries of other rows to it, where nothing else has taken
    their place."""
    for name, key, field, target in item.content["links"]:
        rows = all_rows_of(model_called(name), item.owner_id).filter(pk=key, **{field: None})
        # An update cannot join the table of the owner.
        found = list(rows.values_list("pk", flat=True))
        rows.model._base_manager.filter(pk__in=found).update(**{field: target})
    for name, key, field, target in item.content["lists"]:
        for row in all_rows_of(noun(name).model, item.owner_id).filter(pk=key):
            getattr(row, field).add(target)
