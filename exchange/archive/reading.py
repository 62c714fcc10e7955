"""An archive that somebody gives us: read with care, looked at first, and only then written."""

import json
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DataError, IntegrityError
from django.utils.translation import gettext

from documents.formats import format_of
from documents.models import Document
from exchange.archive import FORMAT, HEAD, VERSION, rows_path
from records.nouns import Noun, all_nouns
from records.reading import Reading, Report, Unreadable
from records.storage import discard

LARGEST_ARCHIVE = 300 * 1024 * 1024
MOST_MEMBERS = 100_000
LARGEST_HEAD = 1024 * 1024
LONGEST_LINE = 4 * 1024 * 1024
MOST_BYTES = 256 * 1024 * 1024  # of all rows, unpacked
PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What reading a ZIP that is broken or made to break raises.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError)


class Archive:
    """An archive that was opened. Raises `Unreadable`, in words for its person."""

    def __init__(self, file: IO[bytes]):
        try:
            self._zip = zipfile.ZipFile(file)
        except _BROKEN:
            raise Unreadable(gettext("This file is not a ZIP archive.")) from None
        self._members = {about.filename: about for about in self._zip.infolist()}
        if len(self._members) > MOST_MEMBERS:
            raise Unreadable(gettext("There are too many files in this archive."))
        self._left = MOST_BYTES
        self._check_head()

    def _check_head(self) -> None:
        if HEAD not in self._members:
            words = gettext(
                "This is not an archive of Second Wind. It has no %(file)s; choose the ZIP file "
                "that you downloaded under Account."
            )
            raise Unreadable(words % {"file": HEAD})
        head = _parsed(b"".join(self._chunks(HEAD, LARGEST_HEAD)))
        if not isinstance(head, dict) or head.get("format") != FORMAT:
            raise Unreadable(gettext("This is not an archive of Second Wind."))
        if head.get("version") != VERSION:
            words = gettext("This archive was made by another version of Second Wind.")
            raise Unreadable(words)

    def rows(self, noun: Noun) -> Iterator[Any]:
        """The rows of a noun as plain values."""
        path = rows_path(noun.name)
        if path not in self._members:
            return
        line = b""
        for chunk in self._chunks(path, self._left):
            self._left -= len(chunk)
            *lines, line = (line + chunk).split(b"\n")
            yield from (_parsed(one_line) for one_line in lines if one_line.strip())
            if len(line) > LONGEST_LINE:
                raise Unreadable(gettext("A row of this archive is too long."))
        if line.strip():
            yield _parsed(line)

    def content(self, path: str, most: int) -> bytes | None:
        """A file in it of at most so many bytes; None where there is no such file."""
        if path not in self._members:
            return None
        return b"".join(self._chunks(path, most))

    def _chunks(self, path: str, most: int) -> Iterator[bytes]:
        about = self._members[path]
        if about.flag_bits & 1 or about.compress_type not in PACKINGS:
            raise Unreadable(gettext("This archive is locked or packed in an unusual way."))
        size = 0
        try:
            with self._zip.open(about) as entry:
                while chunk := entry.read(64 * 1024):
                    size += len(chunk)
                    # What the ZIP says about its sizes may be wrong: what comes out counts.
                    if size > most:
                        raise Unreadable(gettext("This archive is too large once it is unpacked."))
                    yield chunk
        except _BROKEN:
            raise Unreadable(gettext("This archive is damaged.")) from None


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise Unreadable(gettext("A part of this archive cannot be read.")) from None


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


class Restoring:
    """What an archive would bring into the account of `owner`, and the bringing."""

    def __init__(self, owner, file: IO[bytes]):
        self.owner, self._archive = owner, Archive(file)
        self._reading = Reading(owner)
        self.file_bytes = 0
        for noun in all_nouns():
            for values in self._archive.rows(noun):
                if not noun.files or self._has_file(noun, values):
                    self._reading.read(noun, values)

    @property
    def report(self) -> Report:
        return self._reading.report

    @property
    def room_left(self) -> int:
        """Bytes that the person has left for files."""
        return Document.objects.room_left(self.owner)

    def write(self) -> None:
        """Bring it in. Raises `Unreadable`, `QuotaFull` or `StorageUnreachable`; then nothing has
        changed."""
        stored: list[Document] = []
        try:
            for key, document in self._reading.new("document").items():
                stored.append(self._keep(document, self._reading.files["document", key]))
                self._reading.settle("document", key, stored[-1])
            self._reading.write()
        except BaseException as error:
            _take_back(stored)
            if not isinstance(error, IntegrityError | DataError):
                raise
            words = gettext("The rows of this archive contradict each other. Nothing was changed.")
            raise Unreadable(words) from None

    def _has_file(self, noun: Noun, values: Any) -> bool:
        """Whether the content of a file is there and of a kind that is kept; says so if not."""
        upload = self._upload(values.get("file")) if isinstance(values, dict) else None
        if upload is None or format_of(upload) is None:
            words = gettext("%(noun)s is left out. Its content is missing or of an unknown type.")
            self.report.note(words, noun=noun.label)
            return False
        self.file_bytes += upload.size or 0
        return True

    def _upload(self, path: Any) -> Any:
        content = self._archive.content(str(path), settings.LARGEST_FILE)
        name = str(path).rsplit("/", 1)[-1]
        return None if content is None else SimpleUploadedFile(name or "file", content)

    def _keep(self, document: Document, path: str) -> Document:
        upload = self._upload(path)
        file_format = format_of(upload) if upload else None
        if upload is None or file_format is None:
            raise Unreadable(gettext("This archive is damaged."))
        facts = {name: getattr(document, name) for name in ("kind", "version", "uploaded_at")}
        return Document.objects.keep(self.owner, upload, file_format, name=document.name, **facts)


def _take_back(documents: list[Document]) -> None:
    for document in documents:
        path = str(document.file)
        document.delete()
        discard(path)
