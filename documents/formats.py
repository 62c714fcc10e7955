"""The format of a file, told from its content; its name and what the browser says do not count."""

import re
import zipfile
from dataclasses import dataclass
from typing import BinaryIO

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext
from lxml import etree

from frame.zip_files import BROKEN


@dataclass(frozen=True)
class Format:
    """A kind of file that is accepted. The first of `extensions` is the usual one.

    The `label` is stored; names like "PDF", the same in every language, are shown as they are.
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
# As other editors write it. All are text; only how a browser has to read them differs.
UTF_16 = Format(TEXT.label, "text/plain; charset=utf-16", TEXT.extensions)
LATIN = Format(TEXT.label, "text/plain; charset=windows-1252", TEXT.extensions)

FORMATS = (PDF, DOCX, ODT, RTF, PNG, JPEG, WEBP, TEXT)
ACCEPTED = ",".join(f".{extension}" for kind in FORMATS for extension in kind.extensions)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
# A reader of PDF looks so far for the beginning: mail programs and scanners put bytes before it.
_PDF_WITHIN = 1024
_PDF = b"%PDF-"
_BEGINNINGS = {
    _PDF: PDF,
    b"{\\rtf": RTF,
    b"\x89PNG\r\n\x1a\n": PNG,
    b"\xff\xd8\xff": JPEG,
}
_TYPES_OF_PARTS = "[Content_Types].xml"
_LARGEST_LIST = 1024 * 1024
_MAIN_PART = f"{DOCX.content_type}.main+xml"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED = _("This Word document is protected by a password. Save it without one, or as PDF.")
# Streams of the container that Office wrote until 2003, and still writes around what is encrypted.
_STREAMS = {
    "EncryptedPackage": _PROTECTED,
    "WordDocument": _(
        "This is a Word document of the old format (DOC). Save it as DOCX or as PDF first."
    ),
}
_OTHER_OFFICE = _("This is a file of the old Office formats. Save it as PDF first.")
_MACROS = _("This document has macros in it. Save it without macros, or as PDF.")
_PHOTO = _("This is a photo in the HEIC format. Save it as JPEG first.")


def label_of_format(content_type: str) -> str:
    """What the format of this content type is called, in the language that is being spoken."""
    if content_type in (form.content_type for form in (TEXT, UTF_16, LATIN)):
        return pgettext("file type", "Text")
    labels = (form.label for form in FORMATS if form.content_type == content_type)
    return next(labels, "")


def format_of(file: BinaryIO) -> Format | None:
    """The format of `file`, or None for one that is not accepted. The file is read from its
    start."""
    file.seek(0)
    beginning = file.read(_PDF_WITHIN)
    for signature, form in _BEGINNINGS.items():
        if beginning.startswith(signature):
            return form
    if beginning[:4] == b"RIFF" and beginning[8:12] == b"WEBP":
        return WEBP
    if beginning.startswith(b"PK"):
        return _packed(file)
    text = _text(file)
    return PDF if _PDF in beginning and not (text and _is_prose(file)) else text


def why_refused(file: BinaryIO) -> str | Promise:
    """What kind of file `format_of` refused, and what to do instead; "" where there is nothing
    to say."""
    file.seek(0)
    content = file.read()
    if content.startswith(_OLE):
        named = (words for name, words in _STREAMS.items() if name.encode("utf-16-le") in content)
        return next(named, _OTHER_OFFICE)
    if content.startswith(b"PK") and any(_is_macro(name) for name in _names_in(file)):
        return _MACROS
    if content[4:8] == b"ftyp" and content[8:12] in (b"heic", b"heix", b"mif1", b"msf1"):
        return _PHOTO
    return ""


def claimed_by(name: str, form: Format) -> Format | None:
    """The format that the name `name` promises, where the file has no such format but really is
    `form`.

    A different kind of picture, or an ending that stands for plain text, misleads nobody and gives
    None.
    """
    extension = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    claimed = next((candidate for candidate in FORMATS if extension in candidate.extensions), None)
    if claimed in (None, TEXT, form) or {claimed, form} <= {PNG, JPEG, WEBP}:
        return None
    return claimed


def _packed(file: BinaryIO) -> Format | None:
    """Word and OpenDocument are ZIP archives; any other archive is refused, and so are macros."""
    names = _names_in(file)
    if any(_is_macro(name) for name in names):
        return None
    if "mimetype" in names:
        content_type = _part(file, "mimetype").decode("ascii", "replace").strip()
        return ODT if content_type == ODT.content_type else None
    return DOCX if _main_part(file, names) else None


def _names_in(file: BinaryIO) -> set[str]:
    """The names in an archive; none where it cannot be read."""
    try:
        with zipfile.ZipFile(file) as archive:
            return set(archive.namelist())
    except BROKEN:
        return set()


def _part(file: BinaryIO, name: str) -> bytes:
    """The beginning of one file of an archive; b"" where there is none that can be read."""
    try:
        with zipfile.ZipFile(file) as archive, archive.open(name) as inner:
            return inner.read(_LARGEST_LIST)
    except (KeyError, *BROKEN):
        return b""


def _is_macro(name: str) -> bool:
    return name.startswith(("Basic/", "Scripts/")) or name.endswith("vbaProject.bin")


def _main_part(file: BinaryIO, names: set[str]) -> str | None:
    """The part with the text. Its name is up to the program that wrote it: Word on the web uses
    another one than Word."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        types = etree.fromstring(_part(file, _TYPES_OF_PARTS), parser)
    except etree.XMLSyntaxError:
        return None
    listed = {
        (part.get("PartName") or "").removeprefix("/").casefold()
        for part in types.iterfind("{*}Override")
        if part.get("ContentType") == _MAIN_PART
    }
    return next((name for name in names if name.casefold() in listed), None)


def _text(file: BinaryIO) -> Format | None:
    """Text that is not empty and has no control characters: in UTF-8, or else as Windows writes
    it."""
    file.seek(0)
    content = file.read()
    marked = content.startswith(_UTF_16_MARKS)
    readings = ((UTF_16, "utf-16"),) if marked else ((TEXT, "utf-8-sig"), (LATIN, "cp1252"))
    for form, encoding in readings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return form if text and not _CONTROL.search(text) else None
    return None


def _is_prose(file: BinaryIO) -> bool:
    """Whether it is a text that only mentions PDF, and not a PDF written in ASCII."""
    file.seek(0)
    return b"%%EOF" not in file.read()
