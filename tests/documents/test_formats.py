"""What a file is, and what it may be called."""

import io

import pytest

from documents.file_names import stored_filename
from documents.formats import (
    DOCX,
    JPEG,
    ODT,
    PDF,
    TEXT,
    UTF_16,
    format_of,
    label_of_format,
    why_refused,
)
from tests.documents.files import PDF as PDF_FILE
from tests.documents.files import archive, docx, odt, ole

pytestmark = pytest.mark.no_database
MAIN = f"{DOCX.content_type}.main+xml"
WORD = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ\x90\x00\x03\x00",
        b"\x7fELF\x02\x01",
        b"plain until a \x00 comes",
        b"\xff\xfe\xfa broke",
        "UTF-16 without a mark".encode("utf-16-le"),
        "UTF-32".encode("utf-32"),
        b"PK\x03\x04 but no archive",
        archive(**{"notes.txt": "any archive"}),
        archive(**WORD, **{"word/vbaProject.bin": "macro"}),
        archive(mimetype="application/vnd.oasis.opendocument.spreadsheet"),
        odt(**{"Basic/Standard/script-lb.xml": "macro"}),
        docx()[:-40],
        b"\x01" * 1020 + b"%PDF-1.7 too late",
        ole("WordDocument"),
        ole("EncryptedPackage"),
    ],
)
def test_what_we_do_not_know_or_could_do_harm_is_no_format(content):
    assert format_of(io.BytesIO(content)) is None


def test_a_damaged_word_file_is_one_or_none_wherever_the_damage_is():
    content = docx()
    places = range(4, len(content), 61)
    cut = [content[:start] + content[start + 6 :] for start in places]
    changed = [content[:start] + b"\xff" * 6 + content[start + 6 :] for start in places]
    assert {format_of(io.BytesIO(content)) for content in cut + changed} == {DOCX, None}


def types(name: str, content_type: str = MAIN) -> str:
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="{name}" ContentType="{content_type}"/></Types>'
    )


def test_a_word_document_may_call_its_main_part_as_it_likes():
    for name in ("word/document.xml", "word/document2.xml", "text/Main.xml"):
        file = archive(**{"[Content_Types].xml": types(f"/{name}"), name: "<w/>"})
        assert format_of(io.BytesIO(file)) == DOCX, name


def test_an_archive_is_no_word_document_without_the_part_that_it_lists():
    template = MAIN.replace("document.main", "template.main")
    for listed in (types("/word/gone.xml"), types("/word/document.xml", template), "<Types", ""):
        file = archive(**{"[Content_Types].xml": listed, "word/document.xml": "<w/>"})
        assert format_of(io.BytesIO(file)) is None, listed
    assert format_of(io.BytesIO(archive(**{"word/document.xml": "<w/>"}))) is None


@pytest.mark.parametrize("before", [b"\r\n", b"\xef\xbb\xbf", b"\x00" * 900, b"-" * 1019])
def test_a_pdf_may_have_bytes_before_it(before):
    assert format_of(io.BytesIO(before + PDF_FILE)) == PDF
    assert format_of(io.BytesIO(before + PDF_FILE.replace(b"obj", b"\xff\x00"))) == PDF


def test_a_text_about_pdf_is_a_text():
    assert format_of(io.BytesIO(b"A file begins with %PDF- where it is one.")) == TEXT


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_text_as_windows_calls_unicode_is_text(encoding):
    text = "Zehn Jahre im Verkauf, 履歴書" if encoding == "utf-16" else "\ufeffLebenslauf"
    form = format_of(io.BytesIO(text.encode(encoding)))
    assert form == UTF_16
    assert form.content_type == "text/plain; charset=utf-16"
    assert label_of_format(form.content_type) == "Text"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (ole("WordDocument"), "old format (DOC)"),
        (ole("EncryptedPackage"), "protected by a password"),
        (ole("Workbook"), "old Office formats"),
        (archive(**WORD, **{"word/vbaProject.bin": "macro"}), "macros"),
        (b"\x00\x00\x00\x18ftypheic", "HEIC"),
    ],
)
def test_what_we_know_but_do_not_take_is_named(content, words):
    file = io.BytesIO(content)
    assert format_of(file) is None
    assert words in str(why_refused(file))


def test_of_anything_else_nothing_is_claimed():
    for content in (b"", b"MZ\x90\x00", archive(**{"notes.txt": "any archive"})):
        assert why_refused(io.BytesIO(content)) == ""


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
