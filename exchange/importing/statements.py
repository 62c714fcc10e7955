"""Statements that are made before the transaction which runs them: Django takes longer to make the
statement for many rows than a database to run it, and meanwhile nobody else could write."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import batched
from typing import Any

from django.db import connection, models, transaction
from django.db.models import sql

from applications.models.folded import FoldedField

AT_ONCE = 500
# What a compiler makes: the text and its parameters.
Statement = tuple[str, Sequence[Any]]


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
                [connection.ops.quote_name(table), model._meta.pk.column, count],
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
    """Statements that store new rows of one kind; a key that they lack the database gives them."""
    if not rows:
        return []
    model = type(rows[0])
    fields = [field for field in model._meta.concrete_fields if rows[0].pk or not field.primary_key]
    fitting = connection.ops.bulk_batch_size(fields, rows)
    statements = []
    for several in batched(rows, min(AT_ONCE, fitting), strict=False):
        query = sql.InsertQuery(model)
        query.insert_values(fields, list(several))
        statements += query.get_compiler(connection=connection).as_sql()
    return statements


def to_update(row: models.Model, names: Iterable[str]) -> Statement:
    """The statement that stores these fields of a row, and what is folded of them."""
    written = set(names)
    fields = [
        field
        for field in row._meta.concrete_fields
        if field.name in written or (isinstance(field, FoldedField) and written & set(field.of))
    ]
    query: Any = type(row)._base_manager.filter(pk=row.pk).query.chain(sql.UpdateQuery)
    query.add_update_fields([(field, None, field.pre_save(row, False)) for field in fields])
    return query.get_compiler(connection=connection).as_sql()


def run(statements: Iterable[Statement]) -> None:
    with connection.cursor() as cursor:
        for text, parameters in statements:
            cursor.execute(text, parameters)
