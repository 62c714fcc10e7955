"""The order in which rows of several nouns are locked, so that no tab waits for another for ever.

What a row hangs on is locked before it, and what it only refers to after it: applications come
first, then all that is about them, then companies, people, the bin, and at last the account. Of one
noun it is the order of the keys. Whoever writes to rows of several nouns locks them here, or as
here.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from graphlib import TopologicalSorter
from typing import Any

from django.db import models

from accounts.ownership import Owned, all_rows_of
from records.nouns import all_nouns, noun_of

Keys = Mapping[type[models.Model], set[int]]


@cache
def locking_order() -> tuple[type[Owned], ...]:
    """The models of all nouns, in the order in which their rows are locked."""
    before: dict[type[Owned], set[type[Owned]]] = {kind.model: set() for kind in all_nouns()}
    for kind in all_nouns():
        for column in kind.fields:
            other = column.related_model
            if other and other is not kind.model:
                hangs = column.name in (*kind.hangs_on, *kind.locked_after)
                later, earlier = (kind.model, other) if hangs else (other, kind.model)
                before[later].add(earlier)
    return tuple(TopologicalSorter(before).static_order())


def lock_rows(keys: Keys) -> dict[type[models.Model], set[int]]:
    """Lock the rows of these keys, and all that they hang on, until the transaction ends.

    Returns the keys of those that are still there.
    """
    found = {}
    for model, wanted in _in_order(_with_what_they_hang_on(keys)):
        rows = model._base_manager.filter(pk__in=wanted).order_by("pk").select_for_update()
        found[model] = set(rows.values_list("pk", flat=True))
    return {model: found.get(model, set()) & keys[model] for model in keys}


def lock_all_of(owner_id: int) -> None:
    """Lock all rows of a person; others may go on writing rows that refer to them."""
    for model in locking_order():
        keys = all_rows_of(model, owner_id).values("pk")
        rows = model._base_manager.filter(pk__in=keys).order_by("pk")
        list(rows.select_for_update(no_key=True).values_list("pk", flat=True))


def lock_for_merge(*rows: models.Model) -> None:
    """Lock rows of one noun and all that refers to them."""
    keys: dict[type[models.Model], set[int]] = defaultdict(set)
    for row in rows:
        keys[type(row)].add(row.pk)
        for relation in row._meta.related_objects:
            model = relation.related_model
            if not relation.many_to_many:
                others = model._base_manager.filter(**{relation.field.name: row})
                keys[model].update(others.values_list("pk", flat=True))
    lock_rows(keys)


def _in_order(keys: Keys) -> list[tuple[type[models.Model], set[int]]]:
    """Nouns in their order; after them what nothing is written of."""
    order: dict[type[models.Model], int] = {
        model: place for place, model in enumerate(locking_order())
    }
    last = len(order)
    return sorted(keys.items(), key=lambda item: (order.get(item[0], last), item[0]._meta.label))


def _with_what_they_hang_on(keys: Keys) -> Keys:
    wanted = defaultdict(set, {model: set(some) for model, some in keys.items()})
    for model in reversed(locking_order()):
        kind = noun_of(model)
        for name in kind.hangs_on if wanted[model] else ():
            rows = model._base_manager.filter(pk__in=wanted[model])
            others = rows.exclude(**{name: None}).order_by().values_list(name, flat=True)
            parent: Any = model._meta.get_field(name).related_model
            wanted[parent].update(others)
    return {model: some for model, some in wanted.items() if some}
