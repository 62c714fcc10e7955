"""A storage that is down or wrong costs seconds, says so in words, and loses nothing."""

import errno
import os
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from django.core.files.base import File
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.urls import reverse

from accounts.models import User
from documents.models import Document, Installation
from records.models import BinItem
from tests.documents.files import PDF, keep_cv, lying, upload
from tests.documents.s3 import (
    S3Server,
    broken_server,
    fails,
    hangs,
    lay_files_into_s3,
    stalls,
)
from tests.forms import version_in
from tests.ports import free_port
from tests.searches import DAY, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.thorough]
ADD = "/documents/add/"
WORDS = "Your files cannot be reached right now"
PATIENCE = 10  # seconds: the 5 that a page may take, and as many for a busy machine
BRIEFLY = {"seconds_to_read": 0.3}


@pytest.fixture(scope="module")
def s3_server():
    server = S3Server()
    yield server
    server.stop()


@pytest.fixture
def bucket(s3_server, settings):
    """Files lie in this bucket, which is empty."""
    lay_files_into_s3(s3_server.url, settings)
    return s3_server.add_bucket("second-wind")


@contextmanager
def nobody_there(_):
    yield f"http://127.0.0.1:{free_port()}", None


BROKEN = {
    "hangs": (broken_server, hangs),
    "refuses": (nobody_there, None),
    "fails": (broken_server, fails),
}


@pytest.fixture(params=BROKEN)
def broken(request, settings, person, shelf):
    """A document is kept; then its storage breaks, in each of the ways it can."""
    keep_cv(person)
    server, answer = BROKEN[request.param]
    with server(answer) as (url, _):
        lay_files_into_s3(url, settings, **BRIEFLY)
        yield


@contextmanager
def in_time():
    started = time.monotonic()
    yield
    assert time.monotonic() - started < PATIENCE


def keys(bucket) -> list[str]:
    return [item.key for item in bucket.objects.filter(Prefix="documents/")]


def test_a_file_goes_to_s3_and_comes_back_and_is_deleted_there(
    signed_in, bucket, django_capture_on_commit_callbacks
):
    signed_in.post(ADD, {"kind": "cv", "file": upload("cv.pdf")})
    document = Document.objects.get()
    assert keys(bucket) == [document.file.name]

    response = signed_in.get(reverse("documents:download", args=[document.pk]))
    assert b"".join(response.streaming_content) == PDF
    assert response["Content-Length"] == str(len(PDF))

    with django_capture_on_commit_callbacks(execute=True):
        signed_in.post(reverse("documents:delete_document", args=[document.pk]))
        assert keys(bucket) == [document.file.name]
        BinItem.objects.get().delete_for_good()
    assert keys(bucket) == []


def test_a_large_file_goes_to_s3_and_comes_back_whole(signed_in, bucket):
    content = PDF + bytes(range(256)) * 36_000
    signed_in.post(ADD, {"kind": "cv", "file": upload("cv.pdf", content)})
    document = Document.objects.get()

    response = signed_in.get(reverse("documents:download", args=[document.pk]))
    assert b"".join(response.streaming_content) == content


@pytest.mark.usefixtures("broken")
def test_an_upload_is_refused_in_words_and_nothing_of_it_is_kept(
    signed_in, person, logged_errors, caplog
):
    application = make_application(person)
    form = {"kind": "cv", "name": "My CV", "application": application.pk, "sent_on": str(DAY)}
    with in_time():
        answer = signed_in.post(ADD, form | {"file": upload("a.pdf")})

    page = answer.content.decode()
    assert answer.status_code == 503
    assert f"{WORDS}, so this one was not added. Please try again in a few minutes." in page
    assert 'value="My CV"' in page
    assert Document.objects.count() == 1
    assert not application.enclosed.exists()
    assert not application.events.filter(kind="document_enclosed").exists()
    ours = [line for line in caplog.messages if line.startswith("A file could not be stored: ")]
    assert len(ours) == 1
    assert logged_errors == [f"django.request: Service Unavailable: {ADD}"]
    logged_errors.clear()


@pytest.mark.usefixtures("broken")
def test_a_download_says_so_on_a_page_and_what_needs_no_file_goes_on(signed_in, logged_errors):
    document = Document.objects.get()
    address = reverse("documents:download", args=[document.pk])
    with in_time():
        answer = signed_in.get(address)

    assert answer.status_code == 503
    assert f"<title>{WORDS}" in answer.content.decode()
    assert logged_errors == [f"django.request: Service Unavailable: {address}"]
    logged_errors.clear()
    for page in ("/documents/", document.get_absolute_url(), "/applications/", "/letters/"):
        assert signed_in.get(page).status_code == 200


def chunks_for_half_of_which_is_room(file, chunk_size=None):
    yield file.read(file.size // 2)
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_half_a_file_for_which_there_was_no_room_takes_none(
    signed_in, shelf, monkeypatch, logged_errors
):
    monkeypatch.setattr(File, "chunks", chunks_for_half_of_which_is_room)
    monkeypatch.setattr(InMemoryUploadedFile, "chunks", chunks_for_half_of_which_is_room)

    answer = signed_in.post(ADD, {"file": upload("cv.pdf"), "kind": "cv", "name": "CV"})

    assert answer.status_code == 503
    assert "There is no room left for files on this server, so nothing was added." in answer.text
    assert WORDS not in answer.text
    assert (lying(shelf), Document.objects.count()) == ([], 0)
    logged_errors.clear()


@pytest.mark.usefixtures("broken")
def test_deleting_succeeds_and_leaves_the_content_to_the_clock(
    signed_in, caplog, shelf, django_capture_on_commit_callbacks
):
    document = Document.objects.get()
    with in_time(), django_capture_on_commit_callbacks(execute=True):
        answer = signed_in.post(reverse("documents:delete_document", args=[document.pk]))
        BinItem.objects.get().delete_for_good()

    assert answer.url == "/documents/"
    assert not Document.objects.exists()
    assert len(lying(shelf)) == 1
    assert [line.partition(":")[0] for line in caplog.messages] == [
        "Content that no document names stays for now"
    ]
    assert "cv.pdf" not in caplog.text


@pytest.mark.usefixtures("broken")
def test_a_server_starts_without_its_files_and_says_so(settings, capsys):
    settings.PRODUCTION = True
    with in_time():
        call_command("check_files")

    output = capsys.readouterr().err
    assert output.startswith("Files cannot be reached right now: the bucket second-wind does not")
    assert output.count("\n") == 1
    assert not Installation.objects.exists()


@pytest.mark.usefixtures("broken")
def test_the_clock_removes_nothing_and_says_so_in_one_line(caplog):
    with in_time():
        call_command("remove_orphan_files")

    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith(
        "No orphan file is removed, the storage cannot be reached: "
    )


def test_content_that_stops_on_its_way_is_told_before_an_answer_begins(
    signed_in, person, shelf, settings, logged_errors
):
    document = keep_cv(person)
    with broken_server(stalls) as (url, _):
        lay_files_into_s3(url, settings, **BRIEFLY)
        with in_time():
            answer = signed_in.get(reverse("documents:download", args=[document.pk]))

    assert answer.status_code == 503
    assert WORDS in answer.content.decode()
    logged_errors.clear()


@pytest.mark.django_db(transaction=True)
def test_an_upload_that_hangs_holds_up_nobody(signed_in, person, shelf, settings, logged_errors):
    document = keep_cv(person)
    changed = {
        "kind": "cv",
        "name": "Renamed",
        "version": "",
        "row_version": version_in(signed_in.get(document.get_absolute_url())),
    }

    def add() -> int:
        try:
            return signed_in.post(
                ADD, {"kind": "cv", "file": upload("a.pdf", PDF + b"\n")}
            ).status_code
        finally:
            connection.close()

    with broken_server(hangs) as (url, asked), ThreadPoolExecutor(1) as pool:
        lay_files_into_s3(url, settings)
        uploading = pool.submit(add)
        assert asked.wait(timeout=20)
        signed_in.post(document.get_absolute_url(), changed)
        with transaction.atomic():
            User.objects.select_for_update(no_key=True).get(pk=person.pk)
        assert not uploading.done()
        with in_time():
            assert uploading.result(timeout=20) == 503

    assert [row.name for row in Document.objects.all()] == ["Renamed"]
    logged_errors.clear()


@pytest.mark.parametrize("lies_in", ["shelf", "bucket"])
def test_a_file_that_is_missing_is_told_on_a_page_of_its_own_and_the_row_stays(
    request, signed_in, person, caplog, lies_in
):
    request.getfixturevalue(lies_in)
    document = keep_cv(person, filename="Lebenslauf.pdf")
    document.file.storage.delete(document.file.name)
    answer = signed_in.get(reverse("documents:download", args=[document.pk]))

    page = answer.content.decode()
    assert answer.status_code == 404
    assert "<title>The file is missing" in page
    assert "This page does not exist" not in page
    assert Document.objects.get() == document
    ours = [line for line in caplog.messages if line.startswith("The content of document")]
    assert ours == [f"The content of document {document.pk} is not in the storage"]
    assert "Lebenslauf" not in caplog.text


def refused_start() -> str:
    with pytest.raises(CommandError) as stopped:
        call_command("prepare")
    assert not Installation.objects.exists()
    return str(stopped.value)


def test_a_wrong_bucket_or_key_stops_the_start_of_a_server_with_one_line(
    bucket, s3_server, settings
):
    settings.PRODUCTION = True
    line = "Second Wind cannot start: the bucket {} cannot be used ({}). "
    line += "Set the storage right in .env."

    with s3_server.refusing_every_key():
        assert refused_start() == line.format("second-wind", "InvalidAccessKeyId")
    lay_files_into_s3(s3_server.url, settings, bucket="mistyped")
    assert refused_start() == line.format("mistyped", "NoSuchBucket")


def test_a_second_installation_on_the_same_bucket_is_refused(bucket, settings, person):
    settings.PRODUCTION = True
    call_command("prepare")
    call_command("prepare")
    keep_cv(person)
    Document.objects.all().delete()
    Installation.objects.all().delete()

    with pytest.raises(CommandError, match="the files in the bucket second-wind belong to another"):
        call_command("prepare")
    assert len(keys(bucket)) == 1
    assert len(list(bucket.objects.all())) == 2, "the note and the file"
