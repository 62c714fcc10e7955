"""A step of migrations that gives rows the owner of the row they belong to (`OwnerField`)."""

from typing import Any

from django.db.migrations import RunPython
from django.db.models import OuterRef, Subquery

_CREATE = """
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    NEW.owner_id := (SELECT owner_id FROM {parents} WHERE id = NEW.{column});
    RETURN NEW;
END $$;
CREATE TRIGGER {name} BEFORE INSERT ON {table}
    FOR EACH ROW WHEN (NEW.owner_id IS NULL) EXECUTE FUNCTION {name}();
"""


def fill_owners(app: str, model: str, of: str) -> RunPython:
    """Fill `owner` of the rows that are there, from the row `of`.

    On PostgreSQL, which several hosts may share, the database goes on filling it where a host of
    the release before writes a row and does not know of the column. SQLite has one host, and each
    of its starts fills what is missing.
    """

    def fill(apps: Any, schema_editor: Any) -> None:
        rows = apps.get_model(app, model)
        relation = rows._meta.get_field(of)
        parent = relation.related_model._base_manager.filter(pk=OuterRef(relation.attname))
        rows._base_manager.update(owner=Subquery(parent.values("owner")))
        if schema_editor.connection.vendor == "postgresql":
            names = {
                "name": _name(rows),
                "table": rows._meta.db_table,
                "parents": relation.related_model._meta.db_table,
                "column": relation.column,
            }
            schema_editor.execute(_CREATE.format(**names))

    def leave(apps: Any, schema_editor: Any) -> None:
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(f"DROP FUNCTION {_name(apps.get_model(app, model))}() CASCADE")

    return RunPython(fill, leave)


def _name(rows: Any) -> str:
    return f"second_wind_owner_of_{rows._meta.db_table}"
