"""What is written and read of each model when a person's rows become JSON, and rows again.

A room registers its models in its module `records.py`. Every field of a model is written unless it
is named as left out, with the reason; a model of which nothing is written is named in `LEFT_OUT`.
tests/records_room/test_nouns.py names whatever is neither.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from graphlib import TopologicalSorter
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models
from django.utils.functional import Promise

# From the name of a noun and a key in the JSON to the key of that row here; None where it is gone.
Swap = Callable[[str, Any], int | None]


@dataclass(frozen=True)
class Noun:
    """How rows of `model` are written and read.

    `name` is what they are called in JSON, `label` what a page calls one of them.
    """

    model: Any  # a subclass of `Owned`
    name: str
    label: str | Promise
    # Fields that are not written, each with the reason; those that are made of others when a row
    # is read have their maker in `made`.
    left_out: Mapping[str, str] = field(default_factory=dict)
    made: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    # For each JSON field what it may hold: returns the value, or raises `ValidationError`.
    shapes: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    # For each field whose value holds keys of other rows: the value with those keys swapped.
    mentions: Mapping[str, Callable[[Any, Swap], Any]] = field(default_factory=dict)
    # What must be so of several fields together; raises `ValidationError`.
    check: Callable[[Any], None] | None = None
    # Two rows with the same values here are the same row; one that is here already stays.
    same_as: tuple[str, ...] = ()
    # Relations: a row that hangs only on rows that were here already is there already, too.
    hangs_on: tuple[str, ...] = ()
    # Relations: those rows, too, are locked before it (`records.locking`).
    locked_after: tuple[str, ...] = ()
    # Unique across all people: another copy of the row gets a new one.
    unique_everywhere: tuple[str, ...] = ()
    # For each file field the field that holds its size in bytes.
    sizes: Mapping[str, str] = field(default_factory=dict)
    # Whether a page that counts what there is counts it among the details of the others.
    is_detail: bool = False
    # For the bin: in the person's own words what the row is, and what it belongs to.
    title: Callable[[Any], tuple[str, str]] | None = None
    # What a row is called by such a title, where the title alone is no name; empty where it is.
    named: Callable[[str], str] | None = None
    # Finds or makes, by its title, a row that others cannot do without.
    stand_in: Callable[[Any, str], models.Model] | None = None
    # Puts right, once all are written, what earlier releases wrote otherwise or had no field for,
    # as a migration does with the rows that stayed.
    complete: Callable[[Sequence[Any]], None] | None = None
    # Makes a row fit to what is there by now, before it comes back; says what it changed.
    fit: Callable[[Any], list[str]] | None = None
    # Of the bin: whether it stays away, since something that is there by now has its place.
    gives_way: Callable[[Any], bool] | None = None
    # Puts what is beside a row in order, once it is back.
    settle: Callable[[Any], None] | None = None
    # Clears what is left of rows elsewhere: of the items of one person that have just left the bin
    # for good, those that were merged into another among them.
    gone: Callable[[Sequence[Any]], None] | None = None

    @cached_property
    def fields(self) -> tuple[Any, ...]:
        """The columns that are written: neither the key nor whose row it is."""
        return tuple(
            column
            for column in self.model._meta.concrete_fields
            if not column.primary_key and column.name not in self.left_out and not is_owner(column)
        )

    @cached_property
    def lists(self) -> tuple[Any, ...]:
        """Relations to many rows that have no model of their own in between."""
        return tuple(
            relation
            for relation in self.model._meta.local_many_to_many
            if relation.remote_field.through._meta.auto_created
            and relation.name not in self.left_out
        )

    @property
    def names(self) -> set[str]:
        """What a row may have in JSON."""
        return {"key", *(column.name for column in [*self.fields, *self.lists])}

    @property
    def files(self) -> list[Any]:
        return [column for column in self.fields if isinstance(column, models.FileField)]


_NOUNS: dict[str, Noun] = {}
_BY_MODEL: dict[type[models.Model], Noun] = {}
# Models of which nothing is written, each with the reason.
LEFT_OUT: dict[type[models.Model], str] = {}


def register(*nouns: Noun) -> None:
    """Let rows of these be written and read; once each, when the app is ready."""
    for noun in nouns:
        if noun.name in _NOUNS:
            raise ValueError(f"There is a noun {noun.name} already.")
        _NOUNS[noun.name] = _BY_MODEL[noun.model] = noun
    all_nouns.cache_clear()


def add_mentions(name: str, mentions: Mapping[str, Callable[[Any, Swap], Any]]) -> None:
    """Let a room say which keys stand in fields of the noun `name` of a room below it."""
    known = _NOUNS[name]
    added = replace(known, mentions={**known.mentions, **mentions})
    _NOUNS[name] = _BY_MODEL[known.model] = added
    all_nouns.cache_clear()


def leave_out(reasons: Mapping[type[models.Model], str]) -> None:
    """Say of models why nothing is written of them."""
    LEFT_OUT.update(reasons)


def noun(name: str) -> Noun:
    """The noun of this name; `KeyError` where there is none."""
    return _NOUNS[name]


def noun_of(model: type[models.Model]) -> Noun:
    """The noun of a model; `KeyError` where none is registered."""
    return _BY_MODEL[model]


def model_called(name: str) -> Any:
    """The model of a noun, or one of which nothing is written, by its label."""
    return apps.get_model(name) if "." in name else noun(name).model


@cache
def all_nouns() -> tuple[Noun, ...]:
    """Every noun after those that it refers to, and last those that may mention all of them."""
    graph = {noun.name: set(_referred(noun)) for noun in _NOUNS.values()}
    ordered = [_NOUNS[name] for name in TopologicalSorter(graph).static_order()]
    return tuple(sorted(ordered, key=comes_last))


def comes_last(noun: Noun) -> bool:
    """Whether its values mention other rows, and no row refers to it."""
    return bool(noun.mentions) and not any(
        noun.name in _referred(other) for other in _NOUNS.values()
    )


def _referred(noun: Noun) -> Iterable[str]:
    for column in [*noun.fields, *noun.lists]:
        if column.related_model and column.related_model is not noun.model:
            yield noun_of(column.related_model).name


def is_owner(column: Any) -> bool:
    return bool(column.related_model) and column.related_model._meta.label == (
        settings.AUTH_USER_MODEL
    )
