"""SQL statements made before the transaction that runs them.

For many rows `bulk_create` takes longer to make its statements than a database to run them, and
during that time nobody else could write.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db import connection, models, transaction

from applications.models.folded import FoldedField

# The text, and its parameters for each row.
Statement = tuple[str, Sequence[Sequence[Any]]]


def give_keys(rows: Iterable[models.Model]) -> None:
    """Give new rows, not stored yet, keys that no other row will ever get."""
    new: dict[type[models.Model], list[models.Model]] = defaultdict(list)
    for row in rows:
        new[type(row)].append(row)
    with transaction.atomic():
        for model, several in new.items():
            for row, key in zip(several, _new_keys(model, len(several)), strict=True):
                row.pk = key


def _new_keys(model: type[models.Model], count: int) -> Iterable[int]:
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, %s)) FROM generate_series(1, %s)",
                [_quoted(table), model._meta.pk.column, count],
            )
            return [key for (key,) in cursor.fetchall()]
        # Where SQLite notes the largest key that a table ever had.
        cursor.execute(
            "UPDATE sqlite_sequence SET seq = seq + %s WHERE name = %s RETURNING seq",
            [count, table],
        )
        if not (found := cursor.fetchone()):
            found = (count,)
            cursor.execute(
                "INSERT INTO sqlite_sequence (name, seq) VALUES (%s, %s)", [table, count]
            )
        return range(found[0] - count + 1, found[0] + 1)


def to_insert(rows: Sequence[models.Model]) -> list[Statement]:
    """What stores new rows of one kind; a key that they lack the database gives them."""
    if not rows:
        return []
    meta = rows[0]._meta
    fields = [field for field in meta.concrete_fields if rows[0].pk or not field.primary_key]
    names = ", ".join(_quoted(field.column) for field in fields)
    places = ", ".join("%s" for _ in fields)
    # Names of our own tables and columns; the values are parameters.
    text = f"INSERT INTO {_quoted(meta.db_table)} ({names}) VALUES ({places})"  # noqa: S608
    return [(text, [[_stored(row, field, is_new=True) for field in fields] for row in rows])]


def to_update(row: models.Model, names: Iterable[str]) -> Statement:
    """What stores these fields of a row, and what is folded of them."""
    meta, written = row._meta, set(names)
    fields = [
        field
        for field in meta.concrete_fields
        if field.name in written or (isinstance(field, FoldedField) and written & set(field.of))
    ]
    changes = ", ".join(f"{_quoted(field.column)} = %s" for field in fields)
    key = _quoted(meta.pk.column)
    text = f"UPDATE {_quoted(meta.db_table)} SET {changes} WHERE {key} = %s"  # noqa: S608
    return text, [[*(_stored(row, field, is_new=False) for field in fields), row.pk]]


def run(statements: Iterable[Statement]) -> None:
    """Run them; those that follow each other with the same text as one."""
    with connection.cursor() as cursor:
        for text, several in groupby(statements, key=itemgetter(0)):
            cursor.executemany(text, [row for _, rows in several for row in rows])


def _quoted(name: str | None) -> str:
    return connection.ops.quote_name(name or "")


def _stored(row: models.Model, field: models.Field, *, is_new: bool) -> Any:
    """What the database gets for a field of a row."""
    return field.get_db_prep_save(field.pre_save(row, is_new), connection)
