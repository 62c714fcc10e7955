"""Small real files, and documents made of them through the door the pages use."""

import io
import zipfile
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from docx import Document as WordFile
from PIL import Image

from config.file_storage import disk
from documents.formats import format_of
from documents.models import Document

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def upload(name: str, content: bytes = PDF, content_type: str = "application/octet-stream"):
    return SimpleUploadedFile(name, content, content_type=content_type)


def archive(**members: str) -> bytes:
    """A ZIP of `members`, by names in which __ stands for a slash."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for name, text in members.items():
            packed.writestr(name.replace("__", "/"), text)
    return buffer.getvalue()


def odt(**more: str) -> bytes:
    return archive(mimetype="application/vnd.oasis.opendocument.text", **more)


def ole(stream: str) -> bytes:
    """The container of old Office files, with a stream of this name."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    return head + bytes(1016) + stream.encode("utf-16-le") + bytes(64)


def docx() -> bytes:
    buffer = io.BytesIO()
    file = WordFile()
    file.add_paragraph("Ten years in retail.")
    file.save(buffer)
    return buffer.getvalue()


def picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (4, 4), "white").save(buffer, kind)
    return buffer.getvalue()


def lay_files_into(folder: Path, settings) -> None:
    """Files lie in `folder` from now on, as a setting would have it."""
    settings.STORAGES = settings.STORAGES | {"default": disk(folder)}


def lying(shelf: Path) -> list[Path]:
    """The contents that lie in the folder `shelf`; the note of the installation is none."""
    return [path for path in (shelf / "documents").rglob("*") if path.is_file()]


def keep_cv(
    user, *, name="CV", version="Retail", content=PDF, filename="cv.pdf", **facts
) -> Document:
    file = upload(filename, content)
    form = format_of(file)
    assert form
    return Document.objects.keep(user, file, form, name=name, version=version, kind="cv", **facts)


def read(response) -> bytes:
    return b"".join(response.streaming_content)
