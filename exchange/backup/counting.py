"""What is in the database: counted for the manifest, and again when it comes back."""

from collections.abc import Iterable

from django.db import connection
from django.db.migrations.recorder import MigrationRecorder


def own_tables() -> list[str]:
    """The tables of this product's models that are there."""
    return sorted(connection.introspection.django_table_names(only_existing=True))


def rows_by_table(tables: Iterable[str]) -> dict[str, int]:
    """How many rows each of `tables` has; one that is not there has none."""
    counted = {}
    existing = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for table in tables:
            counted[table] = 0
            if table in existing:
                name = connection.ops.quote_name(table)
                cursor.execute(f"SELECT count(*) FROM {name}")  # noqa: S608 - quoted
                counted[table] = cursor.fetchone()[0]
    return counted


def applied_migrations() -> dict[str, list[str]]:
    """The names of the migrations that the database has had, by app."""
    applied: dict[str, list[str]] = {}
    for app, name in sorted(MigrationRecorder(connection).applied_migrations()):
        applied.setdefault(app, []).append(name)
    return applied
