"""What a file really is, told from its content; its name and what a browser says do not count."""

import re
import zipfile
from dataclasses import dataclass
from typing import BinaryIO

from django.utils.translation import pgettext


@dataclass(frozen=True)
class Format:
    """A kind of file we keep. The first of `extensions` is the usual one.

    The `label` is stored, and shown where it is a name that is the same in every language.
    """

    label: str
    content_type: str
    extensions: tuple[str, ...]


PDF = Format("PDF", "application/pdf", ("pdf",))
DOCX = Format(
    "Word",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ("docx",),
)
ODT = Format("OpenDocument", "application/vnd.oasis.opendocument.text", ("odt",))
RTF = Format("RTF", "application/rtf", ("rtf",))
PNG = Format("PNG", "image/png", ("png",))
JPEG = Format("JPEG", "image/jpeg", ("jpg", "jpeg", "jpe"))
WEBP = Format("WebP", "image/webp", ("webp",))
TEXT = Format("Text", "text/plain; charset=utf-8", ("txt", "md", "text"))
# As older editors write it. Both are text; only how a browser has to read them differs.
LATIN = Format(TEXT.label, "text/plain; charset=windows-1252", TEXT.extensions)

FORMATS = (PDF, DOCX, ODT, RTF, PNG, JPEG, WEBP, TEXT)
ACCEPTED = ",".join(f".{extension}" for kind in FORMATS for extension in kind.extensions)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BEGINNINGS = {
    b"%PDF-": PDF,
    b"{\\rtf": RTF,
    b"\x89PNG\r\n\x1a\n": PNG,
    b"\xff\xd8\xff": JPEG,
}


def label_of_format(content_type: str) -> str:
    """What the format of this content type is called, in the language that is being spoken."""
    if content_type in (TEXT.content_type, LATIN.content_type):
        return pgettext("file type", "Text")
    labels = (form.label for form in FORMATS if form.content_type == content_type)
    return next(labels, "")


def format_of(file: BinaryIO) -> Format | None:
    """The format of `file`, or None for one we do not keep. The file is read from its start."""
    file.seek(0)
    beginning = file.read(16)
    for signature, form in _BEGINNINGS.items():
        if beginning.startswith(signature):
            return form
    if beginning[:4] == b"RIFF" and beginning[8:12] == b"WEBP":
        return WEBP
    if beginning.startswith(b"PK"):
        return _packed(file)
    return _text(file)


def claimed_by(name: str, form: Format) -> Format | None:
    """The format that a file called `name` says it has, where it is none and really is `form`.

    Nobody is deceived by a picture of another kind, or by an ending that stands for plain text.
    """
    extension = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    claimed = next((candidate for candidate in FORMATS if extension in candidate.extensions), None)
    if claimed in (None, TEXT, form) or {claimed, form} <= {PNG, JPEG, WEBP}:
        return None
    return claimed


def _packed(file: BinaryIO) -> Format | None:
    """Word and OpenDocument are ZIP archives; any other archive is refused, and so are macros."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            if "mimetype" in names:
                with archive.open("mimetype") as inner:
                    content_type = inner.read(100).decode("ascii", "replace").strip()
                macros = any(name.startswith(("Basic/", "Scripts/")) for name in names)
                return ODT if content_type == ODT.content_type and not macros else None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        return None
    is_word = {"[Content_Types].xml", "word/document.xml"} <= names
    return DOCX if is_word and "word/vbaProject.bin" not in names else None


def _text(file: BinaryIO) -> Format | None:
    """Text without control characters and not empty: in UTF-8, else as Windows wrote it."""
    file.seek(0)
    content = file.read()
    if content.startswith(_UTF_16):
        return None
    for form, encoding in ((TEXT, "utf-8-sig"), (LATIN, "cp1252")):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return form if text and not _CONTROL.search(text) else None
    return None
