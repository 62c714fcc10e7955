"""What the server keeps on its disk is closed to the other users of the machine."""

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from config.private_files import make_private, make_private_file
from tests import migrated
from tests.house.test_house import ROOT
from tests.surroundings import PLAIN

pytestmark = pytest.mark.no_database


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_folder_that_stood_open_is_closed_with_all_that_lies_in_it(tmp_path):
    var = tmp_path / "var"
    for folder in (var, var / "files", var / "mail"):
        folder.mkdir(mode=0o755)
    for name in ("secret-key", "second-wind.sqlite3", "second-wind.sqlite3-wal"):
        (var / name).write_text("x")
        (var / name).chmod(0o644)

    make_private(var)

    assert {rights(path) for path in (var, var / "files", var / "mail")} == {0o700}
    assert {rights(path) for path in var.iterdir() if path.is_file()} == {0o600}


def test_a_folder_that_is_not_there_is_not_made(tmp_path):
    make_private(tmp_path / "var")

    assert not (tmp_path / "var").exists()


@pytest.mark.thorough
def test_every_start_closes_the_database_and_its_journals(tmp_path):
    """As a laptop starts, under the usual mask that lets others read.

    Where none was there: tests/house/test_starting.py.
    """
    database = tmp_path / "own" / "rows.sqlite3"
    database.parent.mkdir()
    migrated.file_for(database)
    database.chmod(0o644)
    environment = PLAIN | {"DATABASE_URL": f"sqlite:///{database}", "PATH": os.environ["PATH"]}
    write = "from django.contrib.sessions.models import Session as S;S.objects.count();input()"
    command = [sys.executable, "manage.py", "prepare"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, umask=0o022)
    shell = [sys.executable, "manage.py", "shell", "--no-imports", "-c", write]
    with subprocess.Popen(
        shell, cwd=ROOT, env=environment, umask=0o022, stdin=subprocess.PIPE, text=True
    ) as running:
        for _ in range(3000):
            if len(list(database.parent.iterdir())) == 3 or running.poll() is not None:
                break
            time.sleep(0.01)
        found = {path.name: rights(path) for path in database.parent.iterdir()}
        running.communicate("\n")

    assert found == dict.fromkeys(["rows.sqlite3", "rows.sqlite3-shm", "rows.sqlite3-wal"], 0o600)


def test_a_database_that_belongs_to_somebody_else_is_left_as_it_is(tmp_path, monkeypatch):
    database = tmp_path / "rows.sqlite3"
    database.touch(0o644)

    def refuse(*args, **kwargs):
        raise PermissionError

    monkeypatch.setattr(os, "chmod", refuse)
    make_private_file(database)

    assert rights(database) == 0o644
