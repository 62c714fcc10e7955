"""Pages that begin where the one before ended, so that they stay quick and whole while rows come.

A page is named by the sort value and the key of the row it begins after, signed together with the
order, so that an address can be kept but neither made up nor used with another order.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core import signing
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Case, Q, Value, When
from django.db.models.expressions import Combinable

ROWS = 50
_SALT = "applications.keyset"


class _Days(signing.JSONSerializer):
    def dumps(self, obj):
        return json.dumps(obj, separators=(",", ":"), cls=DjangoJSONEncoder).encode("latin-1")


@dataclass(frozen=True)
class Order:
    """By what rows are sorted. `unknown` says which rows lack it: those come last both ways.

    `name` tells it from every other order of the same rows.
    """

    key: Combinable
    unknown: Q | None = None
    descending: bool = False
    name: str = ""


@dataclass(frozen=True)
class Page:
    """The keys of the rows in their order, and the marks of the pages beside it, if any."""

    keys: list[int]
    before: str = ""
    after: str = ""


def page_of(rows, order: Order, *, after: str = "", before: str = "", size: int = ROWS) -> Page:
    """The `size` rows behind the mark `after`, or in front of `before`; else the first ones.

    One query. A mark that was not made here counts as none.
    """
    mark, backwards = _read(after, order), False
    if before and (mark := _read(before, order)):
        backwards = True
    rows = _with_values(rows, order)
    if mark:
        rows = rows.filter(_beyond(mark, order, backwards))
    names = _names(order, backwards)
    found = list(rows.order_by(*names).values_list("sort_unknown", "sort_value", "pk")[: size + 1])
    more, found = len(found) > size, found[:size]
    if backwards:
        found.reverse()
    has_before = more if backwards else bool(mark)
    return _page(found, order, has_before=has_before, has_after=backwards or more)


def sorted_by(rows, order: Order):
    """All `rows` as their pages show them one after the other."""
    return _with_values(rows, order).order_by(*_names(order, backwards=False))


def _with_values(rows, order: Order):
    missing = Case(When(order.unknown, then=Value(1)), default=Value(0)) if order.unknown else None
    return rows.annotate(sort_unknown=missing or Value(0), sort_value=order.key)


def _page(found: Sequence[tuple], order: Order, *, has_before: bool, has_after: bool) -> Page:
    if not found:
        return Page([])
    return Page(
        [key for _, _, key in found],
        before=_mark(found[0], order) if has_before else "",
        after=_mark(found[-1], order) if has_after else "",
    )


def _names(order: Order, backwards: bool) -> list[str]:
    down = "-" if order.descending != backwards else ""
    names = [f"{down}sort_value", f"{down}pk"]
    return ["-sort_unknown" if backwards else "sort_unknown", *names] if order.unknown else names


def _beyond(mark: list[Any], order: Order, backwards: bool) -> Q:
    """What comes behind the marked row in the direction of reading."""
    unknown, value, key = mark
    way = "lt" if order.descending != backwards else "gt"
    behind = Q(**{f"pk__{way}": key})
    if not unknown:
        behind = Q(**{f"sort_value__{way}": value}) | Q(sort_value=value) & behind
    if order.unknown is None:
        return behind
    further = Q(**{f"sort_unknown__{'lt' if backwards else 'gt'}": unknown})
    return further | Q(sort_unknown=unknown) & behind


def _salt(order: Order) -> str:
    return f"{_SALT}.{order.name}.{'down' if order.descending else 'up'}"


def _mark(row: tuple, order: Order) -> str:
    return signing.dumps(row, salt=_salt(order), serializer=_Days)


def _read(mark: str, order: Order) -> list[Any] | None:
    try:
        return signing.loads(mark, salt=_salt(order)) if mark else None
    except signing.BadSignature:
        return None
