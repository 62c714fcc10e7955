"""The database notes by itself which rows search has to read again.

Triggers, and not calls in every door that writes: what is forgotten there would silently not be
found. They only write down that a row is stale (`search.models.StaleEntry`); reading and folding is
done in Python, the same on both databases, by `search.indexing`. What is deleted leaves the index
in the same moment.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db import connections, transaction
from django.db.models import Model

from applications.models import (
    Application,
    Company,
    Contact,
    InterviewRound,
    Note,
    Tag,
    Verdict,
)
from documents.models import Document
from letters.models import Letter
from near_misses.models import RematchSheet
from practice.models import Asking, Debrief, Question, Story
from search.models import Entry, StaleEntry

# Long enough to be nobody else's, since everything of this name is dropped before migrations.
PREFIX = "second_wind_search_"
# What the app was called before its first release: names and a table that tell it is still there.
OLD_PREFIX, OLD_TABLE = "finding_", "finding_mark"
_WORDS = "search_words"
_MARK = f"INSERT INTO {StaleEntry._meta.db_table} (owner_id, kind, key)"
_APPLICATIONS = Application._meta.db_table
_Tagged = Application.tags.through
_ROUNDS = InterviewRound._meta.db_table
_DEBRIEFS = Debrief._meta.db_table
_VERDICTS = Verdict._meta.db_table
_SHEETS = RematchSheet._meta.db_table
_THEIRS = f"(SELECT owner_id FROM {_APPLICATIONS} WHERE id = {{row}}.application_id)"
_OF_THEIR_ROUND = (
    f"(SELECT a.owner_id FROM {_APPLICATIONS} a JOIN {_ROUNDS} i ON i.application_id = a.id "
    "WHERE i.id = {row}.round_id)"
)
_OF_THEIR_VERDICT = (
    f"(SELECT a.owner_id FROM {_APPLICATIONS} a JOIN {_VERDICTS} v ON v.application_id = a.id "
    "WHERE v.id = {row}.verdict_id)"
)

# What stands in the index: its model, and whose the row is.
_NOUNS: dict[str, tuple[type[Model], str]] = {
    Entry.Kind.APPLICATION: (Application, "{row}.owner_id"),
    Entry.Kind.PERSON: (Contact, "{row}.owner_id"),
    Entry.Kind.COMPANY: (Company, "{row}.owner_id"),
    Entry.Kind.LETTER: (Letter, "{row}.owner_id"),
    Entry.Kind.NOTE: (Note, _THEIRS),
    Entry.Kind.ROUND: (InterviewRound, _THEIRS),
    Entry.Kind.DEBRIEF: (Debrief, _OF_THEIR_ROUND),
    Entry.Kind.REMATCH_SHEET: (RematchSheet, _OF_THEIR_VERDICT),
    Entry.Kind.QUESTION: (Question, "{row}.owner_id"),
    Entry.Kind.STORY: (Story, "{row}.owner_id"),
    Entry.Kind.DOCUMENT: (Document, "{row}.owner_id"),
}
_ON_ITS_PAGE = (Entry.Kind.LETTER, Entry.Kind.NOTE, Entry.Kind.ROUND)


@dataclass(frozen=True)
class TableTriggers:
    """What one table does on each of `events`; {row} in `actions` is the row that changed."""

    name: str
    model: type[Model]
    events: tuple[str, ...]
    actions: tuple[str, ...]

    def statements(self, vendor: str) -> Iterator[str]:
        for event in self.events:
            verb = event.split()[0]
            name = f"{PREFIX}{self.name}_{verb.lower()}"
            row = "OLD" if verb == "DELETE" else "NEW"
            body = "; ".join(statement.format(row=row) for statement in self.actions)
            yield from _trigger(vendor, name, self.model._meta.db_table, event, body)


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
    model, _ = _NOUNS[kind]
    return (
        f"{_MARK} SELECT a.owner_id, '{kind}', r.id FROM {model._meta.db_table} r "
        f"JOIN {_APPLICATIONS} a ON a.id = r.application_id WHERE {condition}"
    )


def _debrief_marks(condition: str) -> str:
    """Marks for all debriefs that fit; `d` is one, `i` its round and `a` its application."""
    return (
        f"{_MARK} SELECT a.owner_id, '{Entry.Kind.DEBRIEF}', d.id FROM {_DEBRIEFS} d "
        f"JOIN {_ROUNDS} i ON i.id = d.round_id "
        f"JOIN {_APPLICATIONS} a ON a.id = i.application_id WHERE {condition}"
    )


def _sheet_marks(condition: str) -> str:
    """Marks for all rematch sheets that fit, where `a` is the application they belong to."""
    return (
        f"{_MARK} SELECT a.owner_id, '{Entry.Kind.REMATCH_SHEET}', s.id FROM {_SHEETS} s "
        f"JOIN {_VERDICTS} v ON v.id = s.verdict_id "
        f"JOIN {_APPLICATIONS} a ON a.id = v.application_id WHERE {condition}"
    )


def _application_mark(key: str) -> str:
    mark = f"{_MARK} SELECT owner_id, '{Entry.Kind.APPLICATION}', id"
    return f"{mark} FROM {_APPLICATIONS} WHERE {key}"


def table_triggers() -> Iterator[TableTriggers]:
    """For every table whose rows stand in the index, and those that name them."""
    yield from _of_indexed_rows()
    yield from _of_rows_beside()
    yield from _of_names()


def _of_indexed_rows() -> Iterator[TableTriggers]:
    """A row of the index follows its own row."""
    for kind, (model, owner) in _NOUNS.items():
        mark = f"{_MARK} SELECT owner, '{kind}', {{row}}.id FROM (SELECT {owner} AS owner) AS o"
        mark += " WHERE owner IS NOT NULL"
        gone = f"DELETE FROM {Entry._meta.db_table} WHERE kind = '{kind}' AND key = {{row}}.id"
        yield TableTriggers(kind, model, ("INSERT", "UPDATE"), (mark,))
        yield TableTriggers(kind, model, ("DELETE",), (gone, mark))


def _of_rows_beside() -> Iterator[TableTriggers]:
    """What is found of an application or a debrief stands partly in rows that hang on it."""
    of_it = _application_mark("id = {row}.application_id")
    yield TableTriggers("verdict", Verdict, ("INSERT", "UPDATE", "DELETE"), (of_it,))
    yield TableTriggers("tagged", _Tagged, ("INSERT", "DELETE"), (of_it,))
    tagged = f"SELECT application_id FROM {_Tagged._meta.db_table} WHERE tag_id = {{row}}.id"
    yield TableTriggers("tag", Tag, ("UPDATE OF name",), (_application_mark(f"id IN ({tagged})"),))
    asked = _debrief_marks("d.id = {row}.debrief_id")
    yield TableTriggers("asked", Asking, ("INSERT", "UPDATE", "DELETE"), (asked,))
    of_round = _debrief_marks("i.id = {row}.id")
    yield TableTriggers("renumbered", InterviewRound, ("UPDATE OF number",), (of_round,))


def _of_names() -> Iterator[TableTriggers]:
    """A name that other results show, such as that of the company, changes all of them."""
    yield TableTriggers(
        "renamed",
        Application,
        ("UPDATE OF position, company_id",),
        (
            *(_marks(kind, "a.id = {row}.id") for kind in _ON_ITS_PAGE),
            _debrief_marks("a.id = {row}.id"),
            _sheet_marks("a.id = {row}.id"),
        ),
    )
    people = f"{_MARK} SELECT owner_id, '{Entry.Kind.PERSON}', id FROM {Contact._meta.db_table}"
    yield TableTriggers(
        "company_renamed",
        Company,
        ("UPDATE OF name",),
        (
            _application_mark("company_id = {row}.id"),
            f"{people} WHERE company_id = {{row}}.id",
            *(_marks(kind, "a.company_id = {row}.id") for kind in _ON_ITS_PAGE),
            _debrief_marks("a.company_id = {row}.id"),
            _sheet_marks("a.company_id = {row}.id"),
        ),
    )


def _kept_in_step() -> Iterator[str]:
    """SQLite's full-text index follows the entries, as its documentation asks of outside content.

    On PostgreSQL the indexes are part of the table.
    """
    columns = "owner_id, head, words, near"
    insert = f"INSERT INTO {_WORDS} (rowid, {columns}) VALUES (NEW.id, {_of('NEW')})"
    delete = (
        f"INSERT INTO {_WORDS} ({_WORDS}, rowid, {columns}) VALUES ('delete', OLD.id, {_of('OLD')})"
    )
    changes = {"INSERT": insert, "DELETE": delete, "UPDATE": f"{delete}; {insert}"}
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
        models: set[type[Model]] = {StaleEntry, *(triggers.model for triggers in table_triggers())}
        # After a step back some are not there; the step forward brings them again.
        if not {model._meta.db_table for model in models} <= there:
            return
        for triggers in table_triggers():
            for statement in triggers.statements(connection.vendor):
                cursor.execute(statement)
        if connection.vendor == "sqlite":
            for statement in _kept_in_step():
                cursor.execute(statement)
        if plan:
            for kind, (model, owner) in _NOUNS.items():
                whose = owner.format(row="r")
                table = model._meta.db_table
                cursor.execute(f"{_MARK} SELECT {whose}, '{kind}', r.id FROM {table} r")


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
