"""A backup is made while the server goes on, and restored whole or not at all."""

import gzip
import io
import json
import re
import shutil
import stat
import tarfile

import pytest

from exchange.backup.archive import BackupError
from exchange.backup.postgresql import refuse_older_than
from exchange.backup.restoring import examine
from tests.documents.s3 import S3Server
from tests.house.test_house import ROOT
from tests.installations import Bucket, Installation

PEOPLE = """
import django; django.setup()
from accounts.models import User
print(User.objects.count())
"""
TABLES = """
import django; django.setup()
from django.db import connection
print(connection.introspection.table_names())
"""
LATE = """
import django; django.setup()
from tests.conftest import make_person
make_person("late@example.org", "Late")
"""
DELETE_A_FILE = """
from documents.models import Document
from records.bin import put
put(Document.objects.first()).delete_for_good()
"""
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
DELETE_A_FILE = """
from documents.models import Document
from records.bin import put
put(Document.objects.first()).delete_for_good()
"""


@pytest.fixture(scope="module")
def s3():
    server = S3Server()
    yield server
    server.stop()


@pytest.fixture
def make(tmp_path):
    """Makes an installation; without another storage its files lie in a folder."""

    def made(name: str, **environment: str) -> Installation:
        return Installation(tmp_path / name, **environment)

    return made


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """An installation with a person, an application, a letter and three files; only to be read."""
    source = Installation(tmp_path_factory.mktemp("source") / "source")
    source.seed()
    return source


@pytest.fixture(scope="module")
def state(source):
    return source.state


@pytest.fixture(scope="module")
def bytes_of_archive(source):
    path = source.folder / "backup.tar.gz"
    source.manage("backup", str(path))
    content = path.read_bytes()
    path.unlink()
    return content


@pytest.fixture
def archive(bytes_of_archive, tmp_path):
    """A backup of `source`."""
    path = tmp_path / "backup.tar.gz"
    path.write_bytes(bytes_of_archive)
    return path


@pytest.fixture
def home(source, tmp_path):
    """As `source`, and to be changed."""
    return source.copied_to(tmp_path / "home")


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


# --- What a database that holds something asks for ----------------------------------------------


def test_a_database_with_people_is_replaced_only_when_that_is_said(home, archive):
    home.tell(LATE)

    refusal = home.refusal("restore", str(archive))
    unsure = home.refusal("restore", str(archive), "--replace", input="no\n")
    silent = home.refusal("restore", str(archive), "--replace", input="")

    assert refusal.startswith("The database is not empty (accounts: 2).")
    assert unsure == silent == "Nothing was changed."
    assert home.tell(PEOPLE) == "2\n"


@pytest.mark.parametrize(("flags", "answer"), [(["--yes"], ""), ([], "yes\n")])
def test_replacing_brings_the_state_of_the_backup(home, archive, state, flags, answer):
    home.tell(f"{LATE}\n{DELETE_A_FILE}")

    done = home.run("manage.py", "restore", str(archive), "--replace", *flags, input=answer)

    assert done.returncode == 0, done.stderr
    assert home.state == state


def test_a_table_of_a_later_version_is_gone_after_replacing(home, archive):
    table = "CREATE TABLE later (id int, who bigint REFERENCES accounts_user (id))"
    home.tell(f"{TABLES}\nconnection.cursor().execute({table!r})")

    home.manage("restore", str(archive), "--replace", "--yes")

    tables = home.tell(TABLES)
    assert "accounts_user" in tables
    assert "later" not in tables


def test_a_database_of_something_else_stays_as_it_is(make, archive):
    other = make("other")
    other.tell(f"{TABLES}\nconnection.cursor().execute('CREATE TABLE invoices (id int)')")

    refusal = other.refusal("restore", str(archive), "--replace", "--yes")

    assert refusal.startswith("The database of DATABASE_URL has tables of something else")
    assert other.tell(TABLES) == "['invoices']\n"


# --- What is not restored -----------------------------------------------------------------------


def parts_of(archive) -> list[tuple[str, bytes]]:
    with tarfile.open(archive) as tar:
        return [(member.name, tar.extractfile(member).read()) for member in tar]


def pack(archive, parts, kind=tarfile.REGTYPE) -> None:
    with gzip.open(archive, "wb") as squeezed, tarfile.open(fileobj=squeezed, mode="w") as tar:
        for name, content in parts:
            member = tarfile.TarInfo(name)
            member.size = len(content)
            member.type = kind if name != "manifest.json" else tarfile.REGTYPE
            tar.addfile(member, io.BytesIO(content))


def with_manifest(parts, **changes) -> list[tuple[str, bytes]]:
    manifest = json.loads(parts[-1][1]) | changes
    return [*parts[:-1], ("manifest.json", json.dumps(manifest).encode())]


DAMAGED = "The archive is damaged: its parts are not those its manifest names."
NO_BACKUP = "The archive is cut off or damaged, or it is no backup."
WRONG = {
    "cut": (lambda a, p: a.write_bytes(a.read_bytes()[:-2000]), NO_BACKUP),
    "its end cut": (lambda a, p: a.write_bytes(a.read_bytes()[:-4]), NO_BACKUP),
    "its sum changed": (
        lambda a, p: a.write_bytes(a.read_bytes()[:-8] + bytes(4) + a.read_bytes()[-4:]),
        NO_BACKUP,
    ),
    "no archive": (lambda a, p: a.write_text("hello"), NO_BACKUP),
    "empty": (lambda a, p: a.write_bytes(b""), NO_BACKUP),
    "a file changed": (lambda a, p: pack(a, [*p[:-2], (p[-2][0], b"other"), p[-1]]), DAMAGED),
    "a file left out": (lambda a, p: pack(a, [*p[:-2], p[-1]]), DAMAGED),
    "a file twice": (lambda a, p: pack(a, [*p[:-1], p[-2], p[-1]]), DAMAGED),
    "rows changed": (lambda a, p: pack(a, [(p[0][0], p[0][1] + b" "), *p[1:]]), DAMAGED),
    "no manifest": (
        lambda a, p: pack(a, p[:-1]),
        "The archive has no manifest: it is cut off, or no backup.",
    ),
    "more after it": (
        lambda a, p: pack(a, [*p, ("files/more", b"x")]),
        "The archive goes on after its manifest: it is damaged.",
    ),
    "links": (
        lambda a, p: pack(a, [(p[0][0], b""), *p[1:]], kind=tarfile.SYMTYPE),
        "The archive holds something that is no plain file.",
    ),
    "a later format": (
        lambda a, p: pack(a, with_manifest(p, format=2, version="9.0")),
        "The archive has format 2, and this version of Second Wind reads format 1. "
        "Restore it with the version that made it, 9.0.",
    ),
    "of something else": (
        lambda a, p: pack(a, with_manifest(p, product="Ledger")),
        "The archive is one of Ledger.",
    ),
    "a manifest of nothing": (
        lambda a, p: pack(a, [*p[:-1], ("manifest.json", b"[]")]),
        "The manifest of the archive cannot be read.",
    ),
    "a later version": (
        lambda a, p: pack(
            a, with_manifest(p, version="9.0", migrations={"letters": ["0099_later"]})
        ),
        "The archive was made by a newer version (9.0), which has changed the tables since "
        "(letters 0099_later). Update Second Wind first, then restore.",
    ),
    "the other database": (
        lambda a, p: pack(a, with_manifest(p, database="oracle")),
        "The archive holds rows of oracle, and DATABASE_URL names a database of ",
    ),
}


@pytest.mark.parametrize("fault", WRONG)
def test_an_archive_that_is_not_right_is_refused_in_words(archive, fault):
    spoil, reason = WRONG[fault]
    spoil(archive, parts_of(archive))

    with archive.open("rb") as file, pytest.raises(BackupError) as raised:
        examine(file)

    assert str(raised.value).startswith(reason)


def test_a_refused_archive_changes_nothing(make, home, archive):
    home.tell(LATE)
    other = make("other")
    pack(archive, with_manifest(parts_of(archive), rows={"accounts_user": 7}))

    for refused in (
        home.refusal("restore", str(archive), "--replace", "--yes"),
        other.refusal("restore", str(archive)),
    ):
        assert "The archive holds other rows" in refused
    archive.write_bytes(archive.read_bytes()[:-9])
    assert other.refusal("restore", str(archive)) == NO_BACKUP

    assert home.tell(PEOPLE) == "2\n"
    assert other.tell(TABLES) == "[]\n"


def test_files_that_cannot_be_stored_leave_the_rows_as_they_were(home, archive):
    home.tell(LATE)
    shutil.rmtree(home.folder / "files")
    (home.folder / "files").write_text("in the way")

    refusal = home.refusal("restore", str(archive), "--replace", "--yes")

    assert refusal.startswith("The backup could not be restored: ")
    assert home.tell(PEOPLE) == "2\n"


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
