"""Reads rows together with the rows that hang on them, in one query however many kinds there are.

The database gives them as JSON beside each row, and they become instances again. The outcome is
that of `prefetch_related`, which asks a question for each relation.
"""

import datetime
import json
import uuid
from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter
from typing import Any, Self

from django.db import models
from django.db.models import Aggregate, JSONField, OuterRef, Subquery
from django.db.models.functions import JSONArray
from django.utils.dateparse import parse_date, parse_datetime

from accounts.ownership import Owned, OwnedQuerySet


class _Rows(Aggregate):
    function = "JSON_GROUP_ARRAY"
    output_field = JSONField()

    def as_postgresql(self, compiler, connection, **extra):
        return self.as_sql(compiler, connection, function="JSONB_AGG", **extra)


class WholeQuerySet[M: Owned](OwnedQuerySet[M]):
    _relations: tuple[str, ...] = ()

    def whole(self, *relations: str) -> Self:
        """Let `row.<relation>.all()` answer without a question, in the order of its model."""
        model: Any = self.model
        rows = self.annotate(**{_beside(name): _rows(model, name) for name in relations})
        rows._relations = relations
        return rows

    def _clone(self):
        rows = super()._clone()
        rows._relations = self._relations
        return rows

    def _fetch_all(self):
        is_new = self._result_cache is None
        super()._fetch_all()
        if is_new and self._relations:
            for one in self._result_cache or ():
                _unfold(one, self._relations)


def _unfold(one: models.Model, relations: Iterable[str]) -> None:
    held = one.__dict__.setdefault("_prefetched_objects_cache", {})
    for name in relations:
        rows = getattr(one, name).get_queryset()
        rows._result_cache = _instances(one, name, one.__dict__.pop(_beside(name)) or [])
        rows._prefetch_done = True
        held[_cache_name(type(one), name)] = rows


def _beside(relation: str) -> str:
    return f"_{relation}_beside"


def _related(model: type[models.Model], name: str) -> tuple[type[models.Model], str]:
    """The model that a relation leads to, and what leads back from there."""
    field: Any = model._meta.get_field(name)
    return field.related_model, field.remote_field.name


def _cache_name(model: type[models.Model], name: str) -> str:
    field: Any = model._meta.get_field(name)
    return field.cache_name if field.auto_created else field.name


@cache
def _rows(model: type[models.Model], name: str) -> Subquery:
    related, back = _related(model, name)
    there = related._default_manager.filter(**{back: OuterRef("pk")}).order_by().values(back)
    columns = [field.attname for field in related._meta.concrete_fields]
    return Subquery(there.annotate(rows=_Rows(JSONArray(*columns))).values("rows"))


def _instances(one: models.Model, name: str, rows: list[list]) -> list[models.Model]:
    related, back = _related(type(one), name)
    fields = related._meta.concrete_fields
    made = []
    for row in rows:
        values = [_reader(field)(value) for field, value in zip(fields, row, strict=True)]
        instance = related.from_db(one._state.db, [field.attname for field in fields], values)
        if not related._meta.get_field(back).many_to_many:
            setattr(instance, back, one)
        made.append(instance)
    for name in reversed([str(key) for key in related._meta.ordering or ()]):
        made.sort(key=attrgetter(_column(related, name.lstrip("-"))), reverse=name.startswith("-"))
    return made


def _column(model: type[models.Model], name: str) -> str:
    field: Any = model._meta.pk if name == "pk" else model._meta.get_field(name)
    return field.attname


@cache
def _reader(field: models.Field) -> Callable[[Any], Any]:
    """From what JSON says to what the field holds."""
    match field:
        case models.DateTimeField():
            return _moment
        case models.DateField():
            return lambda value: parse_date(value) if value else None
        case models.UUIDField():
            return lambda value: uuid.UUID(value) if value else None
        case models.BooleanField():
            return lambda value: None if value is None else bool(value)
        case models.JSONField():
            # SQLite keeps it as text, and gives a text within the JSON.
            return lambda value: json.loads(value) if isinstance(value, str) else value
    return lambda value: value


def _moment(value: str | None) -> datetime.datetime | None:
    moment = parse_datetime(value) if value else None
    return moment.replace(tzinfo=moment.tzinfo or datetime.UTC) if moment else None
