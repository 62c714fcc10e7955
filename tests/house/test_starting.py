"""Several starts at once bring one database up to date."""

import contextlib
import fcntl
import os
import sqlite3
import subprocess
import sys

import psycopg
import pytest
from django.db import connection

from accounts.management.commands.prepare import LOCK
from tests import migrated
from tests.house.test_private_files import rights
from tests.server import ROOT
from tests.surroundings import PLAIN

pytestmark = pytest.mark.thorough

PREPARE = [sys.executable, "manage.py", "prepare"]


@pytest.fixture
def empty_database(tmp_path, django_db_blocker):
    """The address of a database without tables, of the kind the tests run on."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{tmp_path}/own/rows.sqlite3"
        return
    with django_db_blocker.unblock(), connection._nodb_cursor() as cursor:
        cursor.execute("CREATE DATABASE empty")
        yield os.environ["DATABASE_URL"].replace("/postgres?", "/empty?")
        cursor.execute("DROP DATABASE empty WITH (FORCE)")


def start(command: list[str], url: str, **more: str) -> subprocess.Popen:
    """As on a laptop, under the usual mask that lets others read."""
    environment = os.environ | PLAIN | {"DATABASE_URL": url} | more
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        umask=0o022,
    )


def end_of(process: subprocess.Popen) -> tuple[int, str]:
    out, err = process.communicate(timeout=120)
    return process.returncode, out + err


@pytest.mark.no_database
def test_a_command_starts_while_somebody_writes_for_long(tmp_path):
    file = tmp_path / "rows.sqlite3"
    with contextlib.closing(sqlite3.connect(file)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        check = [sys.executable, "manage.py", "check"]
        code, words = end_of(start(check, f"sqlite:///{file}"))

    assert (code, "no issues" in words) == (0, True), words


def test_two_starts_at_once_both_succeed_and_what_they_make_is_closed_to_others(
    empty_database, tmp_path
):
    starts = [start(PREPARE, empty_database) for _ in range(2)]

    assert [end_of(process) for process in starts] == [(0, ""), (0, "")]
    migrations = [sys.executable, "manage.py", "migrate", "--check"]
    assert end_of(start(migrations, empty_database))[0] == 0
    if connection.vendor == "sqlite":
        folder = tmp_path / "own"
        assert rights(folder) == 0o700
        assert {rights(path) for path in folder.iterdir()} == {0o600}


@pytest.mark.no_database
def test_a_start_lets_readers_and_a_writer_of_a_file_go_on_side_by_side(tmp_path):
    file = tmp_path / "rows.sqlite3"
    migrated.file_for(file)
    assert end_of(start(PREPARE, f"sqlite:///{file}")) == (0, "")
    with contextlib.closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.fixture
def locked(empty_database, tmp_path):
    """The same database, while another start is bringing it up to date."""
    if connection.vendor == "sqlite":
        (tmp_path / "own").mkdir()
        folder = os.open(tmp_path / "own", os.O_RDONLY)
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield empty_database
        os.close(folder)
        return
    with psycopg.connect(empty_database) as other:
        other.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        yield empty_database


def test_a_start_that_waited_long_enough_says_why_in_one_line(locked):
    assert end_of(start([*PREPARE, "--wait", "1"], locked)) == (
        1,
        "CommandError: Another start has been bringing the database up to date for 1 seconds. "
        "Start again when it is done.\n",
    )


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("option", "reason"), [("host=/nowhere", "connection"), ("nonsense=1", "invalid connection")]
)
def test_a_start_without_its_database_says_so_in_one_line(option, reason):
    code, words = end_of(start(PREPARE, f"postgresql://wind@/wind?{option}"))

    assert code == 1
    assert words.startswith(f"CommandError: The database cannot be brought up to date: {reason}")
    assert words.count("\n") == 1
