"""The database notes by itself which rows search has to read again.

Triggers, and not calls in every door that writes: what is forgotten there would silently not be
found. They only write down that a row is stale (`search.models.StaleEntry`); reading and folding is
done in Python, the same on both databases, by `search.indexing`. What is deleted leaves the index
in the same moment.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db import connections, transaction

from search.models import Entry, Kind, StaleEntry

# Long enough to be nobody else's, since everything of this name is dropped before migrations.
PREFIX = "second_wind_search_"
# What the app was called before its first release: names and a table that tell it is still there.
OLD_PREFIX, OLD_TABLE = "finding_", "finding_mark"
_WORDS = "search_words"
_MARK = f"INSERT INTO {StaleEntry._meta.db_table} (owner_id, kind, key)"
_THEIRS = "(SELECT owner_id FROM applications_application WHERE id = {row}.application_id)"

# The nouns that have a page of their own in search: table, and whose the row is.
_NOUNS = {
    Kind.APPLICATION: ("applications_application", "{row}.owner_id"),
    Kind.PERSON: ("applications_contact", "{row}.owner_id"),
    Kind.COMPANY: ("applications_company", "{row}.owner_id"),
    Kind.LETTER: ("letters_letter", "{row}.owner_id"),
    Kind.NOTE: ("applications_note", _THEIRS),
    Kind.ROUND: ("applications_interviewround", _THEIRS),
    Kind.DOCUMENT: ("documents_document", "{row}.owner_id"),
}
_ON_ITS_PAGE = (Kind.LETTER, Kind.NOTE, Kind.ROUND)


@dataclass(frozen=True)
class Watch:
    """`does` is one or more statements; {row} in them is the row that changed."""

    name: str
    table: str
    events: tuple[str, ...]
    does: tuple[str, ...]

    def triggers(self, vendor: str) -> Iterator[str]:
        for event in self.events:
            verb = event.split()[0]
            name = f"{PREFIX}{self.name}_{verb.lower()}"
            row = "OLD" if verb == "DELETE" else "NEW"
            body = "; ".join(one.format(row=row) for one in self.does)
            yield from _trigger(vendor, name, self.table, event, body)


def _trigger(vendor: str, name: str, table: str, event: str, body: str) -> Iterator[str]:
    if vendor == "sqlite":
        yield f"DROP TRIGGER IF EXISTS {name}"
        yield f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN {body}; END"
        return
    yield (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN {body}; RETURN NULL; END $$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER {name} AFTER {event} ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {name}()"
    )


def _marks(kind: str, condition: str) -> str:
    """Marks for all rows of a kind that fit, where `a` is the application they belong to."""
    table, _ = _NOUNS[Kind(kind)]
    return (
        f"{_MARK} SELECT a.owner_id, '{kind}', one.id FROM {table} one "
        f"JOIN applications_application a ON a.id = one.application_id WHERE {condition}"
    )


def _application_mark(key: str) -> str:
    return (
        f"{_MARK} SELECT owner_id, '{Kind.APPLICATION}', id "
        f"FROM applications_application WHERE {key}"
    )


def watches() -> Iterator[Watch]:
    """Everything that is watched."""
    for kind, (table, owner) in _NOUNS.items():
        mark = f"{_MARK} SELECT owner, '{kind}', {{row}}.id FROM (SELECT {owner} AS owner) AS o"
        mark += " WHERE owner IS NOT NULL"
        gone = f"DELETE FROM {Entry._meta.db_table} WHERE kind = '{kind}' AND key = {{row}}.id"
        yield Watch(kind, table, ("INSERT", "UPDATE"), (mark,))
        yield Watch(kind, table, ("DELETE",), (gone, mark))
    of_it = _application_mark("id = {row}.application_id")
    yield Watch("verdict", "applications_verdict", ("INSERT", "UPDATE", "DELETE"), (of_it,))
    yield Watch("tagged", "applications_application_tags", ("INSERT", "DELETE"), (of_it,))
    tagged = "SELECT application_id FROM applications_application_tags WHERE tag_id = {row}.id"
    yield Watch(
        "tag", "applications_tag", ("UPDATE OF name",), (_application_mark(f"id IN ({tagged})"),)
    )
    yield Watch(
        "renamed",
        "applications_application",
        ("UPDATE OF position, company_id",),
        tuple(_marks(kind, "a.id = {row}.id") for kind in _ON_ITS_PAGE),
    )
    people = f"{_MARK} SELECT owner_id, '{Kind.PERSON}', id FROM applications_contact"
    yield Watch(
        "company_renamed",
        "applications_company",
        ("UPDATE OF name",),
        (
            _application_mark("company_id = {row}.id"),
            f"{people} WHERE company_id = {{row}}.id",
            *(_marks(kind, "a.company_id = {row}.id") for kind in _ON_ITS_PAGE),
        ),
    )


def _kept_in_step() -> Iterator[str]:
    """SQLite's full-text index follows the entries, as its documentation asks of outside content.

    On PostgreSQL the indexes are part of the table.
    """
    columns = "owner_id, head, words, near"
    put = f"INSERT INTO {_WORDS} (rowid, {columns}) VALUES (NEW.id, {_of('NEW')})"
    take = (
        f"INSERT INTO {_WORDS} ({_WORDS}, rowid, {columns}) VALUES ('delete', OLD.id, {_of('OLD')})"
    )
    changes = {"INSERT": put, "DELETE": take, "UPDATE": f"{take}; {put}"}
    for event, body in changes.items():
        name = f"{PREFIX}words_{event.lower()}"
        yield from _trigger("sqlite", name, Entry._meta.db_table, event, body)


def _of(row: str) -> str:
    return ", ".join(f"{row}.{column}" for column in ("owner_id", "head", "words", "near"))


def create_triggers(sender, using: str, plan: Sequence = (), **_) -> None:
    """Put the triggers in place after migrations, which may have changed any row unwatched."""
    connection = connections[using]
    with transaction.atomic(using=using), connection.cursor() as cursor:
        there = set(connection.introspection.table_names(cursor))
        # After a step back some are not there; the step forward brings them again.
        if not {StaleEntry._meta.db_table, *(one.table for one in watches())} <= there:
            return
        for one in watches():
            for statement in one.triggers(connection.vendor):
                cursor.execute(statement)
        if connection.vendor == "sqlite":
            for statement in _kept_in_step():
                cursor.execute(statement)
        if plan:
            for kind, (table, owner) in _NOUNS.items():
                cursor.execute(
                    f"{_MARK} SELECT {owner.format(row='one')}, '{kind}', one.id FROM {table} one"
                )


def drop_triggers(sender, using: str, plan: Sequence = (), **_) -> None:
    """Take the triggers away before migrations.

    SQLite alters a table by building it anew under another name, and stops at a trigger that knows
    the old one.
    """
    if not plan:
        return
    connection = connections[using]
    names, drop = {
        "sqlite": (
            "SELECT name FROM sqlite_master WHERE type = 'trigger'",
            "DROP TRIGGER {name}",
        ),
        "postgresql": (
            "SELECT proname FROM pg_proc WHERE prorettype = 'trigger'::regtype",
            "DROP FUNCTION {name} CASCADE",
        ),
    }[connection.vendor]
    with transaction.atomic(using=using), connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        prefixes = (PREFIX, OLD_PREFIX) if OLD_TABLE in tables else (PREFIX,)
        cursor.execute(names)
        for (name,) in cursor.fetchall():
            if name.startswith(prefixes):
                cursor.execute(drop.format(name=name))
