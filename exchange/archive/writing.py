"""What is in an archive, file by file."""

import json
import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext

from documents.models import Document
from exchange.archive import FORMAT, HEAD, MISSING, VERSION, rows_path
from exchange.archive.streaming import CHUNK, Member
from frame.file_names import safe_file_name, shortened
from letters.gaps import gaps_left
from letters.models import Letter
from letters.printed import printed
from paper.plain_text import plain_text
from paper.typesetting import TypesettingError, export_pdf
from records.nouns import Noun, all_nouns, noun_of
from records.storage import StorageUnreachable, reaching_files
from records.writing import as_plain, count_of, rows_of

logger = logging.getLogger(__name__)

MOST_LOST = 20  # seconds that an archive waits in all for what then fails


class NoPatience(Exception):
    """Too much time was lost with what failed, and it is not tried again."""


class Patience:
    """How long is still waited for what may give no answer; what fails at once costs nothing."""

    def __init__(self) -> None:
        self.left: float = MOST_LOST

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Raises `NoPatience` where there is no time left to lose."""
        if self.left <= 0:
            raise NoPatience
        began = time.monotonic()
        try:
            yield
        except Exception:
            self.left -= time.monotonic() - began
            raise


def archive_of(user) -> Iterator[Member]:
    """Every file of the archive of this person, each read when its turn comes."""
    missing: list[str] = []
    files, pages = Patience(), Patience()
    counts = {noun.name: count_of(noun, user) for noun in all_nouns()}
    head = {
        "format": FORMAT,
        "version": VERSION,
        "written_at": timezone.now().isoformat(),
        "rows": counts,
    }
    yield _text(HEAD, json.dumps(head, indent=2))
    yield _text("README.txt", _readme())
    for noun in all_nouns():
        yield Member(rows_path(noun.name), _lines(noun, user))
    for document in Document.objects.for_user(user).order_by("pk").iterator():
        yield from _file(document, missing, files)
    for letter in Letter.objects.for_user(user).with_record().order_by("pk").iterator():
        yield _letter(letter, pages)
    if missing:
        yield _text(MISSING, "".join(f"{path}\n" for path in missing))


def _readme() -> str:
    """What is in the archive, in the language of the pages."""
    about_letters = gettext(
        "your letters as they print, to read anywhere; as text where a page could not be made"
    )
    about_records = gettext(
        "everything as JSON, a row a line: what Second Wind reads when you restore this archive"
    )
    about_head = gettext(
        "%(file)s says which kind of archive it is, and how many rows there are of each kind."
    )
    lines = (
        gettext("This is everything that you have in Second Wind."),
        "",
        f"letters/   {about_letters}",
        f"files/     {gettext('the files that you added')}",
        f"records/   {about_records}",
        about_head % {"file": HEAD},
    )
    return "".join(f"{line}\n" for line in lines)


def file_path(document: Document) -> str:
    """Where the content of a document is in the archive."""
    return f"files/{document.pk}/{document.filename}"


def _text(path: str, text: str) -> Member:
    return Member(path, [text.encode()])


def _lines(noun: Noun, user) -> Iterator[bytes]:
    for row in rows_of(noun, user):
        values = as_plain(noun, row) | _paths(row)
        yield json.dumps(values, ensure_ascii=False).encode() + b"\n"


def _paths(row: Any) -> dict[str, str]:
    """Files are called as they are in the archive."""
    return {"file": file_path(row)} if noun_of(type(row)).model is Document else {}


def _file(document: Document, missing: list[str], patience: Patience) -> Iterator[Member]:
    path = file_path(document)
    try:
        # Read before it is begun: what broke off in the middle would end the whole archive.
        with patience.trying(), reaching_files(), document.open_content() as file:
            content = file.read()
    except (FileNotFoundError, StorageUnreachable, NoPatience) as error:
        logger.warning("A file is not in the archive of its person: %s", type(error).__name__)
        missing.append(path)
    else:
        yield Member(path, _pieces(content), is_packed=True)


def _pieces(content: bytes) -> Iterator[bytes]:
    return (content[start : start + CHUNK] for start in range(0, len(content), CHUNK))


def _letter(letter: Letter, patience: Patience) -> Member:
    page = printed(letter)
    name = safe_file_name(f"{letter.get_kind_display()}, {letter.application.company}")
    path = f"letters/{letter.pk} {shortened(name, 60)}"
    if not gaps_left(letter):
        with suppress(TypesettingError, NoPatience), patience.trying():
            pdf = export_pdf(page, person=letter.owner_id)
            return Member(f"{path}.pdf", [pdf], is_packed=True)
    return _text(f"{path}.txt", plain_text(page))
