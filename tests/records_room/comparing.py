"""Two accounts side by side: equal but for keys."""

import json
from functools import cache
from typing import Any

from records.nouns import all_nouns
from records.writing import as_plain, rows_of

Rows = dict[str, list[dict[str, Any]]]


def written(user) -> Rows:
    """Everything of the person as plain values."""
    return {noun.name: [as_plain(noun, row) for row in rows_of(noun, user)] for noun in all_nouns()}


def comparable(rows: Rows) -> dict[str, list[str]]:
    """The same without keys: each relation by what it leads to, each list in an order of its own.

    What a relation leads to is told by its own values, and the rows by how often there is one.
    """
    names = {name: {row["key"]: _bare(name, row) for row in those} for name, those in rows.items()}
    return {
        name: sorted(json.dumps(_led_on(name, row, names), sort_keys=True) for row in those)
        for name, those in rows.items()
    }


def _noun(name: str):
    return next(noun for noun in all_nouns() if noun.name == name)


@cache
def _relations(name: str) -> dict[str, str]:
    noun = _noun(name)
    by_model = {other.model: other.name for other in all_nouns()}
    columns = [*noun.fields, *noun.lists]
    return {
        column.name: by_model[column.related_model] for column in columns if column.related_model
    }


def _bare(name: str, row) -> str:
    """A row by what it says itself."""
    noun = _noun(name)
    hidden = {"key", "file", *_relations(name), *noun.mentions, *noun.unique_everywhere}
    return json.dumps({field: row[field] for field in row if field not in hidden}, sort_keys=True)


def _led_on(name: str, row, names) -> dict[str, Any]:
    noun, relations = _noun(name), _relations(name)
    found: dict[str, Any] = {"": _bare(name, row)}
    for field, other in relations.items():
        keys = row[field] if isinstance(row[field], list) else [row[field]]
        found[field] = sorted(str(names[other].get(key)) for key in keys)
    for field, swapped in noun.mentions.items():
        met: list = []

        def swap(other: str, key, met=met):
            met.append((other, str(names[other].get(key))))
            return 1 if key in names[other] else None

        found[field] = [swapped(row[field], swap), sorted(met)]
    return found


def without_activity(person):
    """All rows as plain values, but for when the timeline got its latest line."""
    rows = written(person)
    for row in rows["application"]:
        del row["active_at"]
    return rows
