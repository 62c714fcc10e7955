"""A backup is made while the server goes on, and restored whole or not at all."""

import json
import re
import shutil
import stat

import pytest

from exchange.backup.archive import BackupError
from exchange.backup.postgresql import refuse_older_than
from tests.documents.s3 import S3Server
from tests.house.test_house import ROOT
from tests.installations import Bucket

pytestmark = pytest.mark.thorough

# Each transaction writes two notes that belong together, one after the other, for ever.
WRITER = """
import django; django.setup()
from itertools import count
from django.db import transaction
from applications.models import Application, Note
from tests.searches import DAY
application = Application.objects.get()
for number in count():
    with transaction.atomic():
        for side in ("left", "right"):
            text = f"{side} {number}"
            Note.objects.create(application=application, text=text, happened_on=DAY)
    print(number, flush=True) if number == 50 else None
"""
PAIRS = """
import django; django.setup()
from applications.models import Note
for side in ("left", "right"):
    texts = Note.objects.filter(text__startswith=side).values_list("text", flat=True)
    numbers = sorted(int(text.split()[1]) for text in texts)
    assert numbers == list(range(len(numbers)))
    print(len(numbers))
"""
FIND = """
import django; django.setup()
from accounts.models import User
from applications.models import Application, Note
from search.results import find_in
from tests.searches import DAY
person = User.objects.get()
application, words = Application.objects.get(), "the lighthouse keeper"
Note.objects.create(application=application, text=words, happened_on=DAY)
for words in ("Larkfield", "lighthouse"):
    print(find_in(person, words).count)
"""


@pytest.fixture(scope="module")
def s3():
    server = S3Server()
    yield server
    server.stop()


def test_everything_comes_back_from_a_backup_in_a_folder(make, archive, state):
    other = make("other")

    output = other.manage("restore", str(archive))

    assert output.startswith("Restored accounts 1, rows ")
    assert ", files 3, " in output
    assert other.run("manage.py", "check_files").stderr == ""
    assert other.state == state
    assert state.count(" True\n") == 3


def test_everything_comes_back_from_a_backup_of_s3(make, s3, tmp_path):
    home = make("home", **Bucket(s3.url).environment)
    home.seed()
    archive = str(tmp_path / "backup.tar.gz")
    home.manage("backup", archive)
    elsewhere, in_folder = make("elsewhere", **Bucket(s3.url).environment), make("in_folder")

    elsewhere.manage("restore", archive)
    in_folder.manage("restore", archive)

    assert elsewhere.state == home.state == in_folder.state
    assert home.state.count(" True\n") == 3


def test_an_archive_goes_through_standard_output_and_input(source, state, make):
    done = source.run("manage.py", "backup", "-", text=False)
    other = make("other")
    back = other.run("manage.py", "restore", "-", input=done.stdout, text=False)

    assert done.stderr.startswith(b"Backed up accounts 1, rows ")
    assert back.returncode == 0, back.stderr
    assert other.state == state


def test_only_its_owner_may_read_an_archive_and_nothing_is_left_beside_it(source, tmp_path):
    source.manage("backup", str(tmp_path / "backup.tar.gz"))

    assert [path.name for path in tmp_path.iterdir()] == ["backup.tar.gz"]
    assert stat.S_IMODE((tmp_path / "backup.tar.gz").stat().st_mode) == 0o600


def test_a_backup_under_load_holds_one_moment(home, make, tmp_path):
    archive, other = str(tmp_path / "backup.tar.gz"), make("other")
    with home.busy(WRITER):
        home.manage("backup", archive)

    other.manage("restore", archive)

    left, right = map(int, other.tell(PAIRS).split())
    assert left == right > 50
    assert int(home.tell(PAIRS).split()[0]) > left


def test_what_is_restored_is_found_and_what_is_written_then_too(make, archive):
    other = make("other")
    other.manage("restore", str(archive))

    old, new = other.tell(FIND).split()

    assert int(old) > 0
    assert int(new) == 1


def test_a_file_that_went_while_the_backup_ran_is_named(home, make, tmp_path):
    lost = next(path for path in (home.folder / "files" / "documents").rglob("*") if path.is_file())
    lost.unlink()
    archive = str(tmp_path / "backup.tar.gz")

    made = home.run("manage.py", "backup", archive)
    back = make("other").run("manage.py", "restore", archive)

    assert made.returncode == back.returncode == 0
    assert ", files 2, " in made.stdout
    assert made.stderr.startswith("Not in the storage any more: documents/")
    assert lost.name in made.stderr
    assert lost.name in back.stderr


def test_a_storage_that_has_none_of_the_files_stops_the_backup_and_the_older_stays(home, archive):
    before = archive.read_bytes()
    shutil.rmtree(home.folder / "files")

    refusal = home.refusal("backup", str(archive))

    assert refusal.startswith("The storage has none of the 3 files that the rows name.")
    assert archive.read_bytes() == before
    assert sorted(path.name for path in archive.parent.iterdir()) == ["backup.tar.gz", "home"]


def test_an_empty_database_is_no_backup(make, tmp_path):
    refusal = make("empty").refusal("backup", str(tmp_path / "backup.tar.gz"))

    assert refusal == "The database is empty: there is nothing to back up."


def test_a_folder_that_is_not_there_is_said_in_words(home, tmp_path):
    refusal = home.refusal("backup", str(tmp_path / "nowhere" / "backup.tar.gz"))

    assert refusal.startswith("The backup could not be written: ")


@pytest.mark.parametrize(
    ("version", "reason"),
    [
        ("echo 'pg_dump (PostgreSQL) 15.18'", "the pg_dump here is version 15"),
        ("exit 127", "pg_dump is missing"),
    ],
)
def test_a_pg_dump_older_than_its_server_is_refused_with_what_to_install(
    monkeypatch, tmp_path, version, reason
):
    program = tmp_path / "pg_dump"
    program.write_text(f"#!/bin/sh\n{version}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")

    with pytest.raises(BackupError) as refused:
        refuse_older_than(17, "pg_dump")

    assert str(refused.value) == (
        f"This needs pg_dump of PostgreSQL 17 or newer, and {reason}. "
        "Install the package postgresql-client-17."
    )


def test_the_image_has_the_client_of_the_database_it_is_composed_with():
    server = re.search(r"image: postgres:(\d+)", (ROOT / "compose.yaml").read_text())[1]
    client = re.search(r"postgresql-client-(\d+)", (ROOT / "Dockerfile").read_text())[1]

    assert client == server


def test_an_older_backup_is_brought_up_to_date(home, make, state, tmp_path):
    home.manage("migrate", "search", "zero")
    home.manage("backup", str(tmp_path / "old.tar.gz"))
    other = make("other")

    other.manage("restore", str(tmp_path / "old.tar.gz"))

    assert "[X] 0002" in other.manage("showmigrations", "search")
    rows = [row for row in json.loads(state.splitlines()[0]) if "search" not in row["model"]]
    back = json.loads(other.state.splitlines()[0])
    assert [row for row in back if "search" not in row["model"]] == rows
    assert int(other.tell(FIND).split()[0]) > 0
