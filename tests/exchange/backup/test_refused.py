"""An archive that is not right, or not meant for this database, is refused and changes nothing."""

import gzip
import io
import json
import shutil
import tarfile

import pytest

from exchange.backup.archive import BackupError
from exchange.backup.restoring import examine

pytestmark = pytest.mark.thorough

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
from records.bin import put_into_bin
put_into_bin(Document.objects.first()).delete_for_good()
"""


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
