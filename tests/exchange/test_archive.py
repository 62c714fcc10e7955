"""The whole archive: out, and back in, equal but for keys."""

import errno
import io
import json
import os
import time
import zipfile

import pytest
from django.core.files.base import File
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from lxml.html import fromstring
from pypdf import PdfReader

from applications.models import Application
from documents.disk import DiskStorage
from documents.models import Document
from exchange.archive import opened, reading, rows_path, writing
from exchange.archive.opened import Archive
from exchange.archive.reading import Restoring
from letters.models import Letter
from paper.typesetting import TypesettingStopped
from records.models import SetAsideFile
from records.nouns import all_nouns
from records.reading import Unreadable
from tests.documents.files import lay_files_into, lying
from tests.exchange.archives import archive, changed, rows_in
from tests.records import make_record
from tests.records_room.comparing import comparable, written
from tests.searches import make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shelf")]
PAGE = reverse("exchange:archive")


def test_it_holds_the_rows_the_files_and_the_letters_as_pdf(person):
    make_record(person)
    with zipfile.ZipFile(archive(person)) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
        head = json.loads(packed.read("archive.json"))
        document = Document.objects.for_user(person).get()
        assert packed.read(f"files/{document.pk}/cv.pdf").startswith(b"%PDF")
        letters = [name for name in names if name.startswith("letters/")]
        pdf = next(name for name in letters if name.endswith(".pdf"))
        assert "Thank you for the talk" in PdfReader(io.BytesIO(packed.read(pdf))).pages[
            0
        ].extract_text().replace("\n", " ")

    assert head["rows"]["application"] == Application.objects.for_user(person).count()
    assert len(letters) == head["rows"]["letter"]
    assert "not-included.txt" not in names


def test_what_is_in_it_is_said_in_the_language_of_the_pages(person, client):
    person.language = "de"
    person.save(update_fields=["language"])
    client.force_login(person)
    answer = client.get(reverse("exchange:download_archive"))
    with zipfile.ZipFile(io.BytesIO(answer.getvalue())) as packed:
        assert "alles, was Sie in Second Wind haben" in packed.read("README.txt").decode()


def test_out_and_in_and_out_again_is_the_same(person, empty):
    make_record(person)
    first = archive(person)

    restoring = Restoring(empty, first)
    assert not restoring.report.notes
    assert comparable(written(empty)) == comparable({name: [] for name in written(empty)})
    restoring.write()

    assert comparable(rows_in(archive(empty))) == comparable(rows_in(first))
    assert Document.objects.for_user(empty).get().sha256 == (
        Document.objects.for_user(person).get().sha256
    )


def test_restored_twice_nothing_is_doubled(person, empty):
    make_record(person)
    content = archive(person)
    Restoring(empty, content).write()
    before = comparable(written(empty))
    again = Restoring(empty, content)
    again.write()

    assert not again.report.new
    assert not again.report.notes
    assert again.report.already.total() == sum(len(rows) for rows in rows_in(content).values())
    assert comparable(written(empty)) == before


def test_a_used_account_keeps_what_it_has(person, empty):
    make_record(person)
    mine = make_application(empty, company="Larkfield", position="Night Manager")
    mine.tag(["retail"])
    Restoring(empty, archive(person)).write()

    mine.refresh_from_db()
    assert mine.position == "Night Manager"
    assert empty.companies.filter(name="Larkfield").count() == 1
    assert empty.tags.filter(name="retail").count() == 1
    assert empty.applications.count() == person.applications.count() + 1


def test_by_the_pages_one_looks_first_and_then_restores(person, client, empty, shelf):
    make_record(person)
    client.force_login(empty)
    upload = SimpleUploadedFile("mine.zip", archive(person).getvalue())
    answer = client.post(PAGE, {"file": upload})
    waiting = SetAsideFile.objects.get(owner=empty)
    page = client.get(answer.url)

    assert "What would be added" in page.text
    assert "What does not fit" not in page.text
    assert not empty.applications.exists()
    done = client.post(answer.url, follow=True)
    assert "Your archive is restored." in done.text
    assert comparable(written(empty)) == comparable(written(person))
    assert not SetAsideFile.objects.filter(pk=waiting.pk).exists()
    assert client.post(answer.url).status_code == 404


def test_what_it_would_bring_is_read_once_and_said_in_the_language_of_the_page(
    client, good, empty, monkeypatch
):
    rows = rows_in(good)
    content = changed(
        good,
        **{
            "records/tag.jsonl": b'{"\\u0000\\ud800": 1}\n',
            "records/promise.jsonl": b"{<b>",
        },
    )
    client.force_login(empty)
    answer = client.post(PAGE, {"file": SimpleUploadedFile("mine.zip", content.getvalue())})
    files_read = []

    class Counted(Archive):
        def __init__(self, file):
            files_read.append(file)
            super().__init__(file)

    monkeypatch.setattr(reading, "Archive", Counted)
    pages = [client.get(answer.url) for _ in range(2)]
    assert files_read == []
    kinds = {label: (new, already) for label, new, already in pages[0].context["kinds"]}
    assert kinds["Application"] == (len(rows["application"]), 0)
    details = sum(len(rows[noun.name]) for noun in all_nouns() if noun.is_detail)
    assert 0 < kinds["Details of these"][0] <= details
    assert not kinds.keys() & {"Wording of a question", "Line of the timeline"}
    assert "It cannot be read as JSON." in pages[1].text

    client.post(reverse("accounts:language"), {"language": "de"})
    assert "Nicht als JSON lesbar." in client.get(answer.url).text
    assert len(files_read) == 1


def test_where_the_archive_cannot_be_stored_the_page_says_so(
    person, client, empty, settings, tmp_path, logged_errors
):
    upload = SimpleUploadedFile("mine.zip", archive(person).getvalue())
    (tmp_path / "no-folder").write_text("")
    lay_files_into(tmp_path / "no-folder", settings)
    client.force_login(empty)
    answer = client.post(PAGE, {"file": upload})

    assert answer.status_code == 503
    assert "Your files cannot be reached right now." in answer.text
    assert not SetAsideFile.objects.exists()
    assert logged_errors == [f"django.request: Service Unavailable: {PAGE}"]
    logged_errors.clear()


def test_where_there_is_no_room_for_the_archive_the_page_says_so(
    good, client, empty, monkeypatch, logged_errors
):
    def save(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(DiskStorage, "save", save)
    client.force_login(empty)
    answer = client.post(PAGE, {"file": SimpleUploadedFile("mine.zip", good.getvalue())})

    assert answer.status_code == 503
    assert "There is no room left for files on this server" in answer.text
    logged_errors.clear()


def test_a_file_that_breaks_off_while_it_is_read_ends_no_archive(person, shelf, monkeypatch):
    make_record(person)

    def read(*_):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(File, "read", read, raising=False)
    content = archive(person)
    with zipfile.ZipFile(content) as packed:
        assert packed.testzip() is None
        missing = packed.read("not-included.txt").decode().splitlines()
    assert len(missing) == person.documents.count() > 0


def test_the_page_says_where_a_file_that_could_not_be_read_is_named(signed_in):
    page = " ".join(fromstring(signed_in.get(PAGE).text).text_content().split())
    assert "One that cannot is left out, and not-included.txt in the ZIP names it." in page


def test_what_gives_no_answer_is_waited_for_a_few_times_in_all(person, monkeypatch):
    """A typesetter that hangs costs seconds for a letter, and an archive may have hundreds."""
    make_record(person)
    letters = Letter.objects.for_user(person).count()
    asked = []

    def hang(page, **_):
        asked.append(page)
        time.sleep(0.02)
        raise TypesettingStopped("too long")

    monkeypatch.setattr(writing, "export_pdf", hang)
    monkeypatch.setattr(writing, "MOST_LOST", 0.01)
    content = archive(person)

    assert len(asked) == 1 < letters
    with zipfile.ZipFile(content) as packed:
        texts = [name for name in packed.namelist() if name.startswith("letters/")]
    assert [name[-4:] for name in texts] == [".txt"] * letters


def test_the_download_is_sent_piece_by_piece(signed_in, person):
    make_record(person)
    answer = signed_in.get(reverse("exchange:download_archive"))

    assert answer["Content-Type"] == "application/zip"
    assert answer["Content-Disposition"].startswith("attachment; filename")
    pieces = list(answer.streaming_content)
    assert len(pieces) > 10
    assert max(map(len, pieces)) < 200_000
    assert zipfile.ZipFile(io.BytesIO(b"".join(pieces))).testzip() is None


def test_a_file_that_is_missing_is_named_and_the_rest_is_there(person, shelf, caplog):
    make_record(person)
    for path in lying(shelf):
        path.unlink()
    with zipfile.ZipFile(archive(person)) as packed:
        assert packed.read("not-included.txt").decode().startswith("files/")
    assert "not in the archive" in caplog.text


@pytest.fixture
def good(person):
    make_record(person)
    return archive(person)


HEAD = {"format": "second-wind-archive", "version": 1}
ROWS = rows_path("application")
BROKEN = {
    "no head": ({"archive.json": None}, "This is not an archive of Second Wind. It has no"),
    "a list": ({"archive.json": b"[]"}, "This is not an archive of Second Wind."),
    "another format": ({"archive.json": b'{"format": "x"}'}, "This is not an archive"),
    "a later version": (
        {"archive.json": json.dumps(HEAD | {"version": 2}).encode()},
        "This archive was made by another version",
    ),
}


@pytest.mark.thorough
@pytest.mark.parametrize("case", BROKEN)
def test_what_is_no_archive_is_refused_beside_the_field(signed_in, person, good, case):
    members, words = BROKEN[case]
    before = written(person)
    upload = SimpleUploadedFile("mine.zip", changed(good, **members).getvalue())
    answer = signed_in.post(PAGE, {"file": upload})

    assert answer.status_code == 422
    assert words in answer.text
    assert not SetAsideFile.objects.filter(item=None).exists()
    assert written(person) == before


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7", b"PK\x03\x04" + b"\0" * 100, b"PK\x05\x06" + b"\0" * 18]
)
def test_a_file_that_is_no_zip_is_refused(signed_in, content):
    answer = signed_in.post(PAGE, {"file": SimpleUploadedFile("mine.zip", content)})

    assert answer.status_code == 422
    assert "error-summary" in answer.text or "invalid-feedback" in answer.text


def test_a_bomb_is_not_unpacked(person, good, monkeypatch):
    monkeypatch.setattr(opened, "MOST_BYTES", 10_000_000)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out, zipfile.ZipFile(good) as there:
        for name in there.namelist():
            out.writestr(name, b"\n" * 20_000_000 if name == ROWS else there.read(name))
    assert len(packed.getvalue()) < 1_000_000

    with pytest.raises(Unreadable, match="too large once it is unpacked"):
        Restoring(person, packed)


def test_of_rows_that_say_little_there_are_not_millions(person, good, monkeypatch):
    """Each takes memory, whatever its line has; a few megabytes of ZIP hold a million."""
    monkeypatch.setattr(opened, "MOST_BYTES", 10_000_000)
    tags = b"\n".join(b'{"key": %d, "name": "%d"}' % (key, key) for key in range(1, 20_000))
    assert len(tags) < 1_000_000

    with pytest.raises(Unreadable, match="too large once it is unpacked"):
        Restoring(person, changed(good, **{rows_path("tag"): tags}))


def test_files_that_are_missing_or_strange_are_left_out_and_it_is_said(person, good, empty):
    document = Document.objects.for_user(person).get()
    path = f"files/{document.pk}/cv.pdf"
    for content in (None, b"MZ\x00\x01\xff"):
        restoring = Restoring(empty, changed(good, **{path: content}))
        assert any("Its content is missing" in note for note in restoring.report.notes)
        assert restoring.report.new["document"] == 0
    restoring.write()
    assert not Document.objects.for_user(empty).exists()
    assert empty.applications.count() == person.applications.count()


def test_what_does_not_fit_is_told_by_kind_with_how_often(client, good, empty):
    with zipfile.ZipFile(good) as packed:
        row = json.loads(packed.read(ROWS).splitlines()[0])
    rows = [row | {"key": 10_000 + n, "deadline_on": f"nonsense {n}"} for n in range(300)]
    lines = b"\n".join(json.dumps(row).encode() for row in rows)
    content = changed(good, **{ROWS: lines})
    notes = Restoring(empty, content).report.notes
    [(words, count)] = [(text, count) for text, count in notes.items() if "Deadline" in text]
    assert count == 300
    assert len(notes) < 40

    client.force_login(empty)
    upload = SimpleUploadedFile("mine.zip", content.getvalue())
    page = client.get(client.post(PAGE, {"file": upload}).url)
    assert "(300 times)" in page.text
    assert page.text.count("nonsense") == words.count("nonsense")


def test_where_the_files_do_not_fit_nothing_is_changed(client, good, empty, settings):
    client.force_login(empty)
    upload = SimpleUploadedFile("mine.zip", good.getvalue())
    page = client.post(PAGE, {"file": upload}).url
    settings.FILES_PER_PERSON = 3
    answer = client.post(page, follow=True)

    assert "The files of this archive do not fit." in answer.text
    assert not empty.applications.exists()
    assert not Document.objects.for_user(empty).exists()


def test_what_contradicts_itself_changes_nothing(person, good, empty, shelf):
    with zipfile.ZipFile(good) as packed:
        verdicts = packed.read(rows_path("verdict")).splitlines()
    twice = json.loads(verdicts[0]) | {"key": 999_999}
    content = changed(
        good, **{rows_path("verdict"): b"\n".join([*verdicts, json.dumps(twice).encode()])}
    )
    before = len(lying(shelf))
    with pytest.raises(Unreadable, match="contradict"):
        Restoring(empty, content).write()

    assert not empty.applications.exists()
    assert len(lying(shelf)) == before


def test_a_strangers_archive_is_not_found(client, person, stranger, good):
    client.force_login(person)
    page = client.post(PAGE, {"file": SimpleUploadedFile("a.zip", good.getvalue())}).url
    client.force_login(stranger)

    assert client.get(page).status_code == client.post(page).status_code == 404


def test_a_large_file_may_be_uploaded_here_and_not_among_documents(signed_in, settings, good):
    settings.LARGEST_FILE = 1000
    answer = signed_in.post(PAGE, {"file": SimpleUploadedFile("a.zip", good.getvalue())})
    assert answer.status_code == 302
    page = reverse("documents:add_document")
    answer = signed_in.post(page, {"file": SimpleUploadedFile("a.pdf", b"%PDF-" + b"x" * 2000)})
    assert "This file is larger than" in answer.text
