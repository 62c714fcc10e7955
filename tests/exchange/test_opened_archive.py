"""An archive that somebody unpacked, looked into or damaged, and packed again."""

import io
import json
import struct
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.urls import reverse

from applications.models import Application
from documents.models import Document
from exchange.archive import faults, rows_path
from exchange.archive.reading import Restoring
from records.models import SetAsideFile
from records.reading import Unreadable
from tests.conftest import make_person
from tests.exchange.archives import archive, changed, rows_in
from tests.records import make_record
from tests.records_room.comparing import comparable

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shelf")]
PAGE = reverse("exchange:archive")
ROWS = rows_path("application")
DEFLATE64 = 9


@pytest.fixture(scope="module")
def bytes_of_archive(django_db_setup, django_db_blocker) -> bytes:
    """Of an account that is gone again, as where somebody restores elsewhere."""
    atomic = transaction.atomic()
    atomic._from_testcase = True  # What is durable may be written within it.
    with django_db_blocker.unblock(), atomic:
        person = make_person("dana@example.org", "Dana Ruiz")
        make_record(person)
        content = archive(person).getvalue()
        transaction.set_rollback(True)
    return content


@pytest.fixture
def good(bytes_of_archive) -> io.BytesIO:
    return io.BytesIO(bytes_of_archive)


def packed_again(content: io.BytesIO, path=str, packing=zipfile.ZIP_DEFLATED, **more: bytes):
    """The same files under the paths that `path` makes of theirs, and some more."""
    copy = io.BytesIO()
    with zipfile.ZipFile(content) as there, zipfile.ZipFile(copy, "w", packing) as out:
        for name in there.namelist():
            out.writestr(path(name), there.read(name))
        for name, text in more.items():
            out.writestr(name, text)
    return copy


def listed(restoring: Restoring) -> list[tuple[str, str, str]]:
    return [(fault.path, fault.lines, fault.reason) for fault in restoring.faults]


def within_folder(name: str) -> str:
    return f"Second Wind, 2026-11-25/{name}"


AGAIN = {
    "as it is": {},
    "within a folder": {"path": within_folder},
    "deeper": {"path": lambda name: f"./Downloads/{within_folder(name)}"},
    "by Windows of old": {"path": lambda name: within_folder(name).replace("/", "\\")},
    "not squeezed": {"packing": zipfile.ZIP_STORED},
    "as bzip2": {"packing": zipfile.ZIP_BZIP2},
    "as LZMA": {"packing": zipfile.ZIP_LZMA},
    "on a Mac": {
        "path": within_folder,
        "__MACOSX/Second Wind, 2026-11-25/._archive.json": b"\0\5\x16\7",
        "__MACOSX/Second Wind, 2026-11-25/records/._tag.jsonl": b"\0\5\x16\7",
        "Second Wind, 2026-11-25/.DS_Store": b"\0\0\0\1Bud1",
        "Second Wind, 2026-11-25/records/.DS_Store": b"\0\0\0\1Bud1",
        "Second Wind, 2026-11-25/": b"",
        "Second Wind, 2026-11-25/records/": b"",
    },
    "where a file is called differently now": {
        "path": lambda name: name.replace("cv.pdf", "c_v.pdf")
    },
}


@pytest.mark.thorough
@pytest.mark.parametrize("how", AGAIN)
def test_packed_again_it_restores_as_before(good, empty, how):
    restoring = Restoring(empty, packed_again(good, **AGAIN[how]))
    assert listed(restoring) == []
    assert not restoring.report.notes
    restoring.write()

    assert comparable(rows_in(archive(empty))) == comparable(rows_in(good))
    assert Document.objects.for_user(empty).count() == 1


def with_line(content: io.BytesIO, line: bytes) -> io.BytesIO:
    """The applications with one more line after the first."""
    with zipfile.ZipFile(content) as packed:
        first, *others = packed.read(ROWS).splitlines()
    return changed(content, **{ROWS: b"\n".join([first, line, *others])})


LINES = {
    "no row": (b"1", "A row has no key."),
    "no json": (b"{}}", "It cannot be read as JSON."),
    "no number": (b'{"key": NaN}', "It cannot be read as JSON."),
    "bytes": (b"\xff\xfe\x00", "It cannot be read as JSON."),
    "cut off": (b'{"key": 5, "position": "Nig', "It cannot be read as JSON."),
    "a deep one": (b"[" * 100_000, "It cannot be read as JSON."),
    "a long one": (b'{"key": "' + b"x" * 5_000_000, "It is too long."),
}


@pytest.mark.parametrize("case", LINES)
def test_a_line_that_cannot_be_read_is_named_and_the_others_restore(good, empty, case):
    line, reason = LINES[case]
    restoring = Restoring(empty, with_line(good, line))
    restoring.write()

    assert listed(restoring) == [(ROWS, "2", reason)]
    assert not restoring.report.notes
    assert empty.applications.count() == len(rows_in(good)["application"])


def test_the_second_row_with_a_key_is_named(good, empty):
    with zipfile.ZipFile(good) as packed:
        first = packed.read(ROWS).splitlines()[0]
    restoring = Restoring(empty, with_line(good, first))

    assert listed(restoring) == [(ROWS, "2", "Two rows have the same key.")]
    assert restoring.report.new["application"] == len(rows_in(good)["application"])


def test_fields_and_kinds_that_are_not_known_are_named_and_the_rest_is_read(good, empty):
    rows = [row | {"mood": "good"} for row in rows_in(good)["application"]]
    more = {ROWS: b"\n".join(json.dumps(row).encode() for row in rows), "records/pet.jsonl": b"{}"}
    restoring = Restoring(empty, changed(good, **more))
    restoring.write()

    assert sorted(listed(restoring)) == [
        (ROWS, f"1–{len(rows)}", "“mood” is not known here and left out."),
        ("records/pet.jsonl", "", "This kind of thing is not known here."),
    ]
    assert empty.applications.count() == len(rows_in(good)["application"])


def test_rows_that_were_lost_are_missed(good, empty):
    rows = rows_in(good)["application"]
    fewer = json.dumps(rows[0]).encode()
    reason = f"It should have {len(rows)} lines and has "

    assert (ROWS, "", f"{reason}1.") in listed(Restoring(empty, changed(good, **{ROWS: fewer})))
    assert (ROWS, "", f"{reason}0.") in listed(Restoring(empty, changed(good, **{ROWS: None})))


def test_without_a_readable_head_the_rows_are_read_all_the_same(good, empty):
    restoring = Restoring(empty, changed(good, **{"archive.json": b"{"}))
    restoring.write()

    assert listed(restoring) == [("archive.json", "", "It cannot be read as JSON.")]
    assert empty.applications.count() == len(rows_in(good)["application"])


def damaged(content: io.BytesIO, name: str) -> io.BytesIO:
    """The ZIP with other bytes in the middle of one of its files."""
    raw = bytearray(packed_again(content, packing=zipfile.ZIP_STORED).getvalue())
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        about = packed.getinfo(name)
    begin = about.header_offset + 30 + len(name)
    raw[begin + about.file_size // 2 : begin + about.file_size // 2 + 4] = b"\0\0\0\0"
    return io.BytesIO(raw)


def test_where_the_zip_is_damaged_the_rest_is_read(good, empty):
    (document,) = rows_in(good)["document"]
    for path in (ROWS, f"files/{document['key']}/cv.pdf"):
        restoring = Restoring(empty, damaged(good, path))
        assert {fault.path for fault in restoring.faults} == {path}
        assert restoring.report.new["company"] > 0
        assert (restoring.report.new["document"] == 0) == (path != ROWS)


def test_the_page_names_what_cannot_be_read_and_its_person_decides(client, good, empty):
    client.force_login(empty)
    content = with_line(good, b"{<b>").getvalue()
    answer = client.post(PAGE, {"file": SimpleUploadedFile("mine.zip", content)})
    page = " ".join(client.get(answer.url).text.split())

    assert "What cannot be read" in page
    assert "line 2 <br>It cannot be read as JSON." in page
    assert "Restore the rest" in page
    client.post(answer.url)
    assert empty.applications.count() == len(rows_in(good)["application"])


def test_where_nothing_can_be_read_there_is_nothing_to_restore(client, good, empty):
    client.force_login(empty)
    gone = {f"records/{name}.jsonl": None for name in rows_in(good)}
    content = changed(good, **gone).getvalue()
    answer = client.post(PAGE, {"file": SimpleUploadedFile("mine.zip", content)})
    page = client.get(answer.url).text

    assert "Nothing in this archive can be read." in page
    assert "Restore the rest" not in page


def test_what_is_all_broken_is_refused(good, empty, monkeypatch):
    monkeypatch.setattr(faults, "MOST_LINES", 100)
    with pytest.raises(Unreadable, match="Too much of this archive cannot be read."):
        Restoring(empty, changed(good, **{ROWS: b"1\n" * 101}))


def zip_of(**members: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as packed:
        for name, text in members.items():
            packed.writestr(name, text)
    return content.getvalue()


def locked(content: bytes) -> bytes:
    """The ZIP as if each file in it had a password, or another packing."""
    return content.replace(b"PK\x01\x02\x14\x03\x14\0\0\0", b"PK\x01\x02\x14\x03\x14\0\1\0")


def in_deflate64(content: bytes) -> bytes:
    stored = struct.pack("<HHH", 20, 0, zipfile.ZIP_STORED)
    return content.replace(stored, struct.pack("<HHH", 20, 0, DEFLATE64))


HEAD = {"archive.json": b'{"format": "second-wind-archive", "version": 1}'}
FOREIGN = {
    "a packed archive": (zip_of(**{"old/Second Wind.zip": b"PK"}), "There is another ZIP file"),
    "spreadsheets": (zip_of(**{"Connections.csv": b"a,b"}), "There are spreadsheets in it"),
    "something else": (zip_of(**{"photo.jpg": b"x"}), "It has no archive.json"),
    "two archives": (
        zip_of(**{"a/archive.json": b"{}", "b/archive.json": b"{}"}),
        "There are several archives in this ZIP file (a/, b/).",
    ),
    "cut off": (zip_of(**HEAD)[:60], "The end of this ZIP file is missing"),
    "RAR": (b"Rar!\x1a\x07\x01\0" * 9, "packed, but not as ZIP"),
    "a text": (b"Hello" * 100, "This file is not a ZIP archive."),
    "with a password": (locked(zip_of(**HEAD)), "It is locked with a password."),
    "in Deflate64": (in_deflate64(zip_of(**HEAD)), "It is packed in a way that cannot be read"),
}


@pytest.mark.parametrize("case", FOREIGN)
def test_what_is_no_archive_gets_a_clear_sentence(signed_in, case):
    content, words = FOREIGN[case]
    answer = signed_in.post(PAGE, {"file": SimpleUploadedFile("mine.zip", content)})

    assert answer.status_code == 422
    assert words in answer.text
    assert not SetAsideFile.objects.exists()
    assert not Application.objects.exists()
