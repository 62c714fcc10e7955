"""An archive of one database goes into the other and back: with SQLite as the other, always."""

import io
import itertools
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from exchange.archive.reading import Restoring
from tests.conftest import make_person
from tests.documents.files import lay_files_into
from tests.exchange.test_archive import archive, rows_in
from tests.records import make_record
from tests.records_room.any_search import make_any_search
from tests.records_room.comparing import comparable
from tests.warm_start import run_python

# Without a transaction: it would be idle while the other process works.
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def write_searches(folder: Path) -> None:
    """Archives of a whole record and of searches that were drawn, out of the database here."""
    numbers = itertools.count()

    @given(st.data())
    @settings(
        max_examples=5,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def write_one(data):
        number = next(numbers)
        person = make_person(f"from{number}@example.org", "Dana Ruiz")
        make_any_search(data.draw, person)
        (folder / f"drawn{number}.zip").write_bytes(archive(person).getvalue())

    write_one()
    person = make_person("whole@example.org", "Dana Ruiz")
    make_record(person, mark="Žluťoučký 🐎")
    (folder / "whole.zip").write_bytes(archive(person).getvalue())


def pass_on(folder: Path) -> None:
    """Into a database of SQLite, in a process of its own, and out of it."""
    environment = os.environ | {
        "DATABASE_URL": f"sqlite:///{folder}/rows.sqlite3",
        "DJANGO_SETTINGS_MODULE": "tests.installation_settings",
        "FILES": str(folder / "files"),
    }
    for command in (["manage.py", "migrate", "-v0"], ["tests/exchange/pass_on.py", str(folder)]):
        done = run_python(command, environment)
        assert done.returncode == 0, done.stderr


def contents(content: io.BytesIO) -> tuple[list[bytes], list[str]]:
    """What is in it beside the rows: files by their content, letters by their name and kind."""
    with zipfile.ZipFile(content) as packed:
        files = [packed.read(name) for name in packed.namelist() if name.startswith("files/")]
        letters = [name.split(" ", 1)[1] for name in packed.namelist() if "letters/" in name]
    return sorted(files), sorted(letters)


def test_what_came_out_of_one_database_comes_out_of_the_other_and_back(tmp_path, settings):
    lay_files_into(tmp_path / "shelf", settings)
    folder = tmp_path / "archives"
    folder.mkdir()
    write_searches(folder)
    pass_on(folder)

    paths = sorted(folder.glob("*.zip"))
    assert len(paths) > 3
    for path in paths:
        first = io.BytesIO(path.read_bytes())
        there = io.BytesIO(path.with_suffix(".again").read_bytes())
        assert comparable(rows_in(there)) == comparable(rows_in(first)), path.stem
        assert contents(there) == contents(first)

        user = make_person(f"back-{path.stem}@example.org", "Dana Ruiz")
        user.letterhead.delete()
        restoring = Restoring(user, there)
        assert not restoring.report.notes
        restoring.write()
        back = archive(user)
        assert comparable(rows_in(back)) == comparable(rows_in(first)), path.stem
        assert contents(back) == contents(first)
