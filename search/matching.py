"""Conditions for entries that have certain words, written for each database so that both answer
alike."""

from collections.abc import Sequence

from django.db import connection
from django.db.models import BooleanField
from django.db.models.expressions import RawSQL

from search.markers import Alternatives
from search.words import slips


def having(
    owner_id: int, column: str, words: Sequence[Alternatives], *, near: bool = False
) -> RawSQL:
    """Whether an entry has, for every word, one that begins with it; a condition for `filter`.

    One that `is_whole` has to be the word. `column` is head or words. With `near`, one that is a
    slip of the finger away will do, too. What the interface calls an entry counts as its words: of
    `search.markers.with_markers` come those that mean it in the language that is being spoken.
    """
    ask = _sqlite if connection.vendor == "sqlite" else _postgresql
    sql, values = ask(owner_id, column, words, near)
    return RawSQL(sql, values, output_field=BooleanField())  # noqa: S611  its words are values


def _sqlite(owner_id: int, column: str, words: Sequence[Alternatives], near: bool):
    conditions = [f'owner_id : "{owner_id}"']
    for word in words:
        sign = "" if word.typed.is_whole else " *"
        terms = [f'{column} : "{spelling}"{sign}' for spelling in word.typed.spellings]
        terms += [f'{column} : "{marker}"' for marker in word.markers]
        if near and (slipped := slips(word.typed.word)):
            any_slip = " OR ".join(f'"{slip}"' for slip in sorted(slipped))
            terms.append(f"near : ({any_slip})")
        conditions.append(f"({' OR '.join(terms)})")
    found = "SELECT rowid FROM search_words WHERE search_words MATCH %s"
    return f"search_entry.id IN ({found})", [" AND ".join(conditions)]


def _postgresql(owner_id: int, column: str, words: Sequence[Alternatives], near: bool):
    conditions, values = [], []
    for word in words:
        sign = "" if word.typed.is_whole else ":*"
        terms = [f"'{spelling}'{sign}" for spelling in word.typed.spellings]
        terms += [f"'{marker}'" for marker in word.markers]
        condition = f"{_vector(column)} @@ %s::tsquery"
        queries = [" | ".join(terms)]
        if near and (slipped := slips(word.typed.word)):
            condition = f"({condition} OR {_vector('near')} @@ %s::tsquery)"
            queries.append(" | ".join(f"'{slip}'" for slip in sorted(slipped)))
        conditions.append(condition)
        values += queries
    return f"({' AND '.join(conditions)})", values


def _vector(column: str) -> str:
    return f"search_vector(search_entry.{column})"
