"""An archive that somebody gives us: read with care, looked at first, and only then written."""

from collections.abc import Callable
from typing import IO, Any

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DataError, IntegrityError, transaction
from django.utils.translation import gettext

from documents.formats import format_of
from documents.models import Document
from exchange.archive import rows_path
from exchange.archive.opened import Archive, Faults
from records.nouns import Noun, all_nouns
from records.reading import Reading, Report, Unreadable
from records.storage import discard

LARGEST_ARCHIVE = 300 * 1024 * 1024


class Restoring:
    """What an archive would bring into the account of `owner`, and the bringing."""

    def __init__(self, owner, file: IO[bytes]):
        self.owner, self._archive = owner, Archive(file)
        self._reading = Reading(owner)
        self.file_bytes = 0
        for noun in all_nouns():
            names = noun.names
            for line, values in self._archive.rows(noun):
                self._read(noun, line, values)
                for name in values.keys() - names if isinstance(values, dict) else ():
                    self.faults.add_field(rows_path(noun.name), line, name)

    def _read(self, noun: Noun, line: int, values: Any) -> None:
        """One row, unless it cannot be read."""
        try:
            if not noun.files or self._has_file(noun, values):
                self._reading.read(noun, values)
        except Unreadable as reason:
            self.faults.add_line(rows_path(noun.name), line, reason)

    @property
    def faults(self) -> Faults:
        return self._archive.faults

    @property
    def report(self) -> Report:
        return self._reading.report

    def write(self, *, first: Callable[[], None] = lambda: None) -> None:
        """Bring it in; `first` begins the transaction of the rows, and what it raises stops it.

        Raises `Unreadable`, `QuotaFull` or `StorageUnreachable`; then nothing has changed.
        """
        stored: list[Document] = []
        try:
            for key, document in self._reading.new("document").items():
                stored.append(self._keep(document, self._reading.files["document", key]))
                self._reading.settle("document", key, stored[-1])
            with transaction.atomic():
                first()
                self._reading.write()
        except BaseException as error:
            _take_back(stored)
            if not isinstance(error, IntegrityError | DataError):
                raise
            words = gettext("The rows of this archive contradict each other. Nothing was changed.")
            raise Unreadable(words) from None

    def _has_file(self, noun: Noun, values: Any) -> bool:
        """Whether the content of a file is there and of a kind that is kept; says so if not."""
        path = values.get("file") if isinstance(values, dict) else None
        try:
            upload = self._upload(path)
        except Unreadable as reason:
            self.faults.add_file(str(path), reason)
            return False
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
