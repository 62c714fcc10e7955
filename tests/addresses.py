"""Every address of the URLconf, and the rows whose keys they take."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from accounts.ownership import Owned

OURS = (
    "accounts",
    "applications",
    "documents",
    "exchange",
    "records",
    "sample",
    "search",
    "letters",
    "near_misses",
    "practice",
    "today",
)


@dataclass(frozen=True)
class Address:
    """`name` as `reverse` knows it; `keys` by name, each with the name of its converter, if any."""

    name: str
    keys: tuple[tuple[str, str], ...]

    @property
    def is_ours(self) -> bool:
        return self.name.split(":")[0] in OURS

    @property
    def rows(self) -> list[str]:
        """The keys that are primary keys of rows."""
        return [key for key, _ in self.keys if key.endswith("_id")]


def every_address(resolver=None, names=(), keys=()) -> Iterator[Address]:
    """Those of our own apps and those of the packages that have pages here."""
    for pattern in (resolver or get_resolver()).url_patterns:
        converters = pattern.pattern.converters
        taken = [
            (key, type(converters[key]).__name__ if key in converters else "")
            for key in pattern.pattern.regex.groupindex
        ]
        if isinstance(pattern, URLResolver):
            inner = (*names, pattern.namespace) if pattern.namespace else names
            yield from every_address(pattern, inner, (*keys, *taken))
        elif isinstance(pattern, URLPattern):
            yield Address(":".join((*names, pattern.name or "")), (*keys, *taken))


def owned_models() -> list[type[Owned]]:
    return [model for model in apps.get_models() if issubclass(model, Owned)]


def model_of(key: str) -> type[Owned]:
    """The model of the noun that `key` is named after: `round_id` gives `InterviewRound`."""
    noun = key.removesuffix("_id")
    ending = [model for model in owned_models() if model._meta.model_name.endswith(noun)]
    exact = [model for model in ending if model._meta.model_name == noun]
    assert len(exact or ending) == 1, f"{key} is named after no model that somebody owns"
    return (exact or ending)[0]


def plain_keys(address: Address) -> dict[str, int | str]:
    """A value for each key of `address` that is no row's: a page, a fact, a spreadsheet."""
    words = {"table": "people"}
    return {
        key: 1 if kind == "IntConverter" else words.get(key, "pay") for key, kind in address.keys
    }


def ways_to(address: Address, user, **others) -> list[tuple[str, Owned | None]]:
    """`address` with the key of every row of `user` that it can be asked with, and that row.

    A second key is tried with rows that hang on the first, where they do. `others` are keys by
    name that are no keys of such rows.
    """
    keys = plain_keys(address)
    keys |= {key: value for key, value in others.items() if key in keys}
    if not address.rows:
        return [(reverse(address.name, kwargs=keys), None)]
    first, *more = address.rows
    found: list[tuple[str, Owned | None]] = []
    for row in model_of(first).objects.for_user(user).order_by("pk"):
        keys[first] = row.pk
        for other in more:
            related = model_of(other).objects.filter(**{first.removesuffix("_id"): row}).first()
            keys[other] = related.pk if related else 0
        found.append((reverse(address.name, kwargs=keys), row))
    return found
