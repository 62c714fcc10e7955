"""Triggers of the database that note which rows search has to read again.

Triggers, and not calls in every door that writes: a forgotten call would silently leave something
unfound. They only note that a row is stale (`search.models.StaleEntry`); `search.indexing` reads
and folds in Python, the same for both databases. A deleted row leaves the index at once.
"""

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import partial

from django.db import connections, transaction
from django.db.models import Model

from accounts.models import User
from applications.models import (
    Application,
    Company,
    Contact,
    InterviewRound,
    Note,
    Participation,
    Reminder,
    Tag,
    Verdict,
)
from documents.models import Document
from letters.models import Letter
from near_misses.models import RematchSheet
from practice.models import Asking, Debrief, Preparation, Promise, Question, Story
from search.models import Entry, StaleEntry

# Long enough to be nobody else's, since what has this name and is not ours goes before migrations.
PREFIX = "second_wind_search_"
# What the app was called before its first release: names and a table that tell it is still there.
OLD_PREFIX, OLD_TABLE = "finding_", "finding_mark"
_DEFINITIONS = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT proname, pg_get_triggerdef(pg_trigger.oid) || prosrc "
    "FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid",
}
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
    Entry.Kind.REMINDER: (Reminder, "{row}.owner_id"),
    Entry.Kind.ROUND: (InterviewRound, _THEIRS),
    Entry.Kind.DEBRIEF: (Debrief, _OF_THEIR_ROUND),
    Entry.Kind.REMATCH_SHEET: (RematchSheet, _OF_THEIR_VERDICT),
    Entry.Kind.QUESTION: (Question, "{row}.owner_id"),
    Entry.Kind.STORY: (Story, "{row}.owner_id"),
    Entry.Kind.DOCUMENT: (Document, "{row}.owner_id"),
}
_ABOUT_ONE = (Entry.Kind.LETTER, Entry.Kind.NOTE, Entry.Kind.REMINDER, Entry.Kind.ROUND)


@dataclass(frozen=True)
class TableTriggers:
    """What one table does on each of `events` to have rows of `kind` read again.

    {row} in `actions` is the row that changed.
    """

    name: str
    kind: str
    model: type[Model]
    events: tuple[str, ...]
    actions: tuple[str, ...]

    @property
    def names(self) -> list[str]:
        return [_name(self.name, event) for event in self.events]

    def create(self, cursor, vendor: str) -> None:
        for event, name in zip(self.events, self.names, strict=True):
            row = "OLD" if event == "DELETE" else "NEW"
            body = "; ".join(statement.format(row=row) for statement in self.actions)
            for statement in _trigger(vendor, name, self.model._meta.db_table, event, body):
                cursor.execute(statement)


def _name(name: str, event: str) -> str:
    return f"{PREFIX}{name}_{event.split()[0].lower()}"


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
        yield TableTriggers(kind, kind, model, ("INSERT", "UPDATE"), (mark,))
        yield TableTriggers(kind, kind, model, ("DELETE",), (gone, mark))
    # The last row of a person to go: with it go the marks of all the others.
    none_left = f"DELETE FROM {StaleEntry._meta.db_table} WHERE owner_id = {{row}}.id"
    yield TableTriggers("account", Entry.Kind.DOCUMENT, User, ("DELETE",), (none_left,))


def _of_rows_beside() -> Iterator[TableTriggers]:
    """What is found of an application, a round or a debrief stands partly in rows that hang on
    it."""
    application, debrief, interview = Entry.Kind.APPLICATION, Entry.Kind.DEBRIEF, Entry.Kind.ROUND
    always, renamed = ("INSERT", "UPDATE", "DELETE"), ("UPDATE OF name",)
    of_it = _application_mark("id = {row}.application_id")
    yield TableTriggers("verdict", application, Verdict, always, (of_it,))
    yield TableTriggers("tagged", application, _Tagged, ("INSERT", "DELETE"), (of_it,))
    tagged = f"SELECT application_id FROM {_Tagged._meta.db_table} WHERE tag_id = {{row}}.id"
    of_tag = _application_mark(f"id IN ({tagged})")
    yield TableTriggers("tag", application, Tag, renamed, (of_tag,))
    asked = _debrief_marks("d.id = {row}.debrief_id")
    yield TableTriggers("asked", debrief, Asking, always, (asked,))
    yield TableTriggers("promised", debrief, Promise, always, (asked,))
    met = _marks(interview, "r.id = {row}.round_id")
    yield TableTriggers("met", interview, Participation, always, (met,))
    yield TableTriggers("prepared", interview, Preparation, always, (met,))
    of_round = _debrief_marks("i.id = {row}.id")
    yield TableTriggers("renumbered", debrief, InterviewRound, ("UPDATE OF number",), (of_round,))


def _of_names() -> Iterator[TableTriggers]:
    """A name that other results show, such as that of the company, changes all of them."""
    marks: dict[str, Callable[[str], str]] = {
        **{kind: partial(_marks, kind) for kind in _ABOUT_ONE},
        Entry.Kind.DEBRIEF: _debrief_marks,
        Entry.Kind.REMATCH_SHEET: _sheet_marks,
    }
    people = f"{_MARK} SELECT owner_id, '{Entry.Kind.PERSON}', id FROM {Contact._meta.db_table}"
    of_company = {
        Entry.Kind.APPLICATION: _application_mark("company_id = {row}.id"),
        Entry.Kind.PERSON: f"{people} WHERE company_id = {{row}}.id",
        **{kind: those("a.company_id = {row}.id") for kind, those in marks.items()},
    }
    position = ("UPDATE OF position, company_id",)
    for kind, those in marks.items():
        action = those("a.id = {row}.id")
        yield TableTriggers(f"renamed_{kind}", kind, Application, position, (action,))
    for kind, action in of_company.items():
        name = f"company_renamed_{kind}"
        yield TableTriggers(name, kind, Company, ("UPDATE OF name",), (action,))


def _kept_in_step() -> dict[str, list[str]]:
    """SQLite's full-text index follows the entries, as its documentation asks of outside content.

    The statements by the name of their trigger. On PostgreSQL the indexes are part of the table.
    """
    columns = "owner_id, head, words, near"
    insert = f"INSERT INTO {_WORDS} (rowid, {columns}) VALUES (NEW.id, {_of('NEW')})"
    delete = (
        f"INSERT INTO {_WORDS} ({_WORDS}, rowid, {columns}) VALUES ('delete', OLD.id, {_of('OLD')})"
    )
    changes = {"INSERT": insert, "DELETE": delete, "UPDATE": f"{delete}; {insert}"}
    table = Entry._meta.db_table
    return {
        _name("words", event): list(_trigger("sqlite", _name("words", event), table, event, body))
        for event, body in changes.items()
    }


def _of(row: str) -> str:
    return ", ".join(f"{row}.{column}" for column in ("owner_id", "head", "words", "near"))


def create_triggers(sender, using: str, **_) -> None:
    """Put the triggers in place after migrations.

    What one that was missing would have marked may have changed unwatched: all rows of its kind are
    read again. Each is put in place by itself: who has locked a table waits for no other.
    """
    connection = connections[using]
    with connection.cursor() as cursor:
        # After a step back some are not there; the step forward brings them again.
        if not _tables(connection.vendor) <= set(connection.introspection.table_names(cursor)):
            return
        before = _in_database(connection, cursor).keys()
        for kind in _NOUNS:
            _create_triggers_of(kind, connection, cursor, before)
        if connection.vendor == "sqlite":
            _follow_entries(cursor, before, using)


def _create_triggers_of(kind: str, connection, cursor, before: Set[str]) -> None:
    def is_missing(triggers: TableTriggers) -> bool:
        return not before >= set(triggers.names)

    of_kind = [triggers for triggers in table_triggers() if triggers.kind == kind]
    *others, last = sorted(of_kind, key=is_missing)
    for triggers in others:
        with transaction.atomic(using=connection.alias):
            triggers.create(cursor, connection.vendor)
    # Together: a start that is cut short before leaves one missing, and the next reads all again.
    with transaction.atomic(using=connection.alias):
        last.create(cursor, connection.vendor)
        if is_missing(last):
            cursor.execute(_marks_of_all(kind))


def _marks_of_all(kind: str) -> str:
    """Marks for all rows of a kind, and for those that are gone and still have an entry."""
    model, owner = _NOUNS[kind]
    whose, table = owner.format(row="r"), model._meta.db_table
    return (
        f"{_MARK} SELECT {whose}, '{kind}', r.id FROM {table} r UNION "
        f"SELECT owner_id, kind, key FROM {Entry._meta.db_table} WHERE kind = '{kind}'"
    )


def _tables(vendor: str) -> set[str]:
    models: set[type[Model]] = {StaleEntry, *(triggers.model for triggers in table_triggers())}
    tables = {model._meta.db_table for model in models}
    return tables | {_WORDS} if vendor == "sqlite" else tables


def _follow_entries(cursor, before: Set[str], using: str) -> None:
    in_step = _kept_in_step()
    with transaction.atomic(using=using):
        for statements in in_step.values():
            for statement in statements:
                cursor.execute(statement)
        if not before >= in_step.keys():
            cursor.execute(f"INSERT INTO {_WORDS} ({_WORDS}) VALUES ('rebuild')")


def drop_triggers(sender, using: str, plan: Sequence = (), apps=None, **_) -> None:
    """Take away, before migrations, the triggers that know a table which these alter.

    SQLite alters a table by building it anew under another name, and stops at a trigger that knows
    the old one. The others go on watching. Those that this release does not have go for good.
    Each goes by itself: who has locked a table waits for no other.
    """
    if not plan:
        return
    connection = connections[using]
    drop = "TRIGGER {name}" if connection.vendor == "sqlite" else "FUNCTION {name} CASCADE"
    ours = {name for triggers in table_triggers() for name in triggers.names} | {*_kept_in_step()}
    altered = _altered(plan, apps)
    with connection.cursor() as cursor:
        for name, definition in _in_database(connection, cursor).items():
            if name not in ours or any(table in definition for table in altered):
                cursor.execute(f"DROP {drop.format(name=name)}")


def _altered(plan: Sequence, apps) -> set[str]:
    """The tables that the migrations of a plan may alter, of those in `apps`, which come before.

    A step that runs Python or SQL names no model: it changes rows, which the triggers see.
    """
    steps = ((migration, step) for migration, _ in plan for step in migration.operations)
    names = {
        (migration.app_label, getattr(step, "model_name", getattr(step, "name", "")).lower())
        for migration, step in steps
    }
    models: dict[str, dict[str, type[Model]]] = apps.all_models
    return {models[app][name]._meta.db_table for app, name in names if name in models[app]}


def _in_database(connection, cursor) -> dict[str, str]:
    """The triggers that are there, those of the app's old name too, and how each is defined."""
    tables = connection.introspection.table_names(cursor)
    prefixes = (PREFIX, OLD_PREFIX) if OLD_TABLE in tables else (PREFIX,)
    cursor.execute(_DEFINITIONS[connection.vendor])
    return {name: text for name, text in cursor.fetchall() if name.startswith(prefixes)}
