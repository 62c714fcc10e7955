"""What the tables of the database at hand are made of."""

from django.db import connection


def tables() -> dict[str, list[list[str]]]:
    """The columns and rules of each table. A rule of one column may have any name: Django's."""
    found = {}
    look = connection.introspection
    with connection.cursor() as cursor:
        for table in look.table_names(cursor):
            columns = look.get_table_description(cursor, table)
            rules = [
                (name if len(rule["columns"] or ()) != 1 else "", *rule.values())
                for name, rule in look.get_constraints(cursor, table).items()
            ]
            found[table] = [sorted(map(str, part)) for part in (columns, rules)]
    return found
