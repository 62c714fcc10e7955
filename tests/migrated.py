"""A database as `migrate` leaves a new one: made once in a run of the tests, and copied.

tests/house/test_starting.py and tests/upgrades look at migrating itself.
"""

import contextlib
import fcntl
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg

ROOT = Path(__file__).resolve().parents[1]
# The folder of this run, as tests/postgresql.py names it to every process of the run.
FOLDER = "MIGRATED"
TEMPLATE = "migrated"


def file_for(path: Path) -> None:
    """Lay it at `path`, as a SQLite file."""
    with _made("rows.sqlite3") as made:
        if not made.exists():
            new = made.with_suffix(".new")
            _migrate(f"sqlite:///{new}")
            new.rename(made)
    shutil.copyfile(made, path)
    # As Python makes one: which journal it gets is for what starts on it to say.
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode=DELETE")


def database_for(server: str, name: str) -> None:
    """Make it under `name` on the PostgreSQL at `server`, in the place of one of that name."""
    with (
        _made(TEMPLATE) as made,
        psycopg.connect(server, autocommit=True) as connection,
    ):
        if not made.exists():
            connection.execute(f"CREATE DATABASE {TEMPLATE}")
            _migrate(server.replace("/postgres?", f"/{TEMPLATE}?"))
            made.touch()
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")


@contextlib.contextmanager
def _made(name: str) -> Iterator[Path]:
    """Where it is, or is to be made, while no other process looks."""
    folder = os.open(os.environ[FOLDER], os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield Path(os.environ[FOLDER], name)
    finally:
        os.close(folder)


def _migrate(url: str) -> None:
    own = {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    subprocess.run(
        [sys.executable, "-W", "error", "manage.py", "migrate", "--verbosity=0"],
        cwd=ROOT,
        env=os.environ | own,
        check=True,
    )
