"""How SQLite gives its rows and takes them back: by its online backup, while others write."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from django.core.management import call_command
from django.db import connection

from exchange.backup.archive import BackupError, Manifest
from exchange.backup.counting import rows_by_table

# Seconds that a restore waits for somebody who is writing.
_PATIENCE = 30


def version() -> int:
    return sqlite3.sqlite_version_info[0]


@contextmanager
def snapshot(path: Path) -> Iterator[None]:
    """Write one state of the database to `path`; inside the block Django reads that state."""
    connection.ensure_connection()
    with closing(sqlite3.connect(path)) as copy:
        connection.connection.backup(copy)
    _refuse_damaged(path)
    with _connected_to(path):
        yield


def make_ready(path: Path, manifest: Manifest) -> Path:
    """Bring the rows at `path` up to date, before anything else is touched."""
    _refuse_damaged(path)
    with _connected_to(path):
        if rows_by_table(manifest.rows) != manifest.rows:
            raise BackupError("The archive holds other rows than its manifest says.")
        call_command("migrate", interactive=False, verbosity=0)
    return path


def put_in_place(ready: Path) -> None:
    """Replace every row by those at `ready`, all at once or not at all.

    Written into the file that is there, and not put over it: a process that has the file open then
    sees the new rows, and never its own log beside another's database.
    """
    connection.ensure_connection()
    deadline = time.monotonic() + _PATIENCE

    def give_up_in_time(*_) -> None:
        if time.monotonic() > deadline:
            raise BackupError("Somebody keeps the database busy. Stop the server and the clock.")

    with closing(sqlite3.connect(ready)) as source:
        source.backup(connection.connection, progress=give_up_in_time)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _refuse_damaged(path: Path) -> None:
    try:
        with closing(sqlite3.connect(path)) as copy:
            verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
    except sqlite3.DatabaseError as error:
        verdict = str(error)
    if verdict != "ok":
        raise BackupError(f"The database is damaged: {verdict}.")


@contextmanager
def _connected_to(path: Path) -> Iterator[None]:
    live = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = str(path)
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = live
