"""What a file is, and what it may be called."""

import io

import pytest

from documents.filenames import stored_filename
from documents.formats import DOCX, JPEG, ODT, PDF, TEXT, format_of
from tests.documents.files import archive, docx, odt

pytestmark = pytest.mark.no_database
WORD = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ\x90\x00\x03\x00",
        b"\x7fELF\x02\x01",
        b"plain until a \x00 comes",
        "UTF-16 text".encode("utf-16"),
        b"\xff\xfe\xfa broken",
        b"PK\x03\x04 but no archive",
        archive(**{"notes.txt": "any archive"}),
        archive(**WORD, **{"word/vbaProject.bin": "macro"}),
        archive(mimetype="application/vnd.oasis.opendocument.spreadsheet"),
        odt(**{"Basic/Standard/script-lb.xml": "macro"}),
        docx()[:-40],
        b" %PDF-1.7 after a blank\x01",
    ],
)
def test_what_we_do_not_know_or_could_do_harm_is_no_format(content):
    assert format_of(io.BytesIO(content)) is None


def test_the_two_archives_we_keep_are_told_from_their_inside():
    assert format_of(io.BytesIO(docx())) == DOCX
    assert format_of(io.BytesIO(odt())) == ODT


def test_a_page_or_a_picture_with_scripts_is_only_text():
    for content in (b"<html><script>alert(1)</script>", b"<svg onload='alert(1)'/>"):
        form = format_of(io.BytesIO(content))
        assert form == TEXT
        assert form.content_type == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    ("name", "file_format", "filename"),
    [
        ("cv.pdf", PDF, "cv.pdf"),
        ("CV Final.PDF", PDF, "CV Final.pdf"),
        ("photo.jpeg", JPEG, "photo.jpeg"),
        ("cv.pdf.exe", PDF, "cv.pdf.exe.pdf"),
        ("../../etc/passwd", TEXT, "passwd.txt"),
        ("C:\\Users\\dana\\cv.pdf", PDF, "cv.pdf"),
        ("cv\u202efdp.exe", PDF, "cv fdp.exe.pdf"),
        ('a"b\r\nc.pdf', PDF, "a b c.pdf"),
        (".pdf", PDF, "pdf.pdf"),
        ("", PDF, "file.pdf"),
        ("履歴書.pdf", PDF, "履歴書.pdf"),
        ("u\u0308.pdf", PDF, "ü.pdf"),
    ],
)
def test_a_name_is_made_safe_and_ends_as_its_content(name, file_format, filename):
    assert stored_filename(name, file_format) == filename


def test_a_long_name_fits_a_file_system_in_any_script():
    for letter in ("a", "履"):
        name = stored_filename(letter * 400 + ".pdf", PDF)
        assert len(name.encode()) <= 255
        assert name.endswith(".pdf")
        assert len(name) <= 140
