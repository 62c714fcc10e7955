"""Files on their way in."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory

from frame.uploads import UploadField

pytestmark = pytest.mark.no_database


def test_no_more_of_a_file_is_written_than_the_page_takes_and_its_size_is_known(settings):
    settings.LARGEST_FILE, settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 100_000, 0
    sent = {"file": SimpleUploadedFile("a.pdf", b"x" * 300_000), "name": "Long one"}
    request = RequestFactory().post("/", sent)

    file = request.FILES["file"]

    assert file.size == 300_000
    assert len(file.read()) <= 100_000
    assert request.POST["name"] == "Long one"
    request.close()


def test_a_file_of_just_as_many_bytes_is_taken(settings):
    settings.LARGEST_FILE = 100
    file = SimpleUploadedFile("a.pdf", b"x" * 100)
    assert UploadField().clean(file) == file
    assert UploadField().up_to == "Up to 100 bytes."
