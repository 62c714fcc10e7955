"""The ZIP that somebody gives us as their archive, also one that was unpacked and packed again."""

import io
import json
import unicodedata
import zipfile
from collections.abc import Iterator
from typing import IO, Any

from django.utils.translation import gettext

from exchange.archive import FORMAT, HEAD, VERSION, rows_path
from exchange.archive.faults import Faults
from frame.zip_files import BROKEN
from records.nouns import Noun, all_nouns
from records.reading import Unreadable

MOST_MEMBERS = 100_000
LARGEST_HEAD = 1024 * 1024
LONGEST_LINE = 4 * 1024 * 1024
MOST_BYTES = 256 * 1024 * 1024  # of all rows, unpacked
# What a row takes in memory beside its words, and so counts beside them: of short ones there would
# be millions.
ROW_BYTES = 800
# What is read at once: of some packings all that comes out of it is in memory.
PIECE = 4096
PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_ADDED_BY_SYSTEMS = {".DS_Store", "Thumbs.db", "desktop.ini"}
_OTHER_PACKINGS = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zX")


class Archive:
    """An archive that was opened. Raises `Unreadable`, in words for its person.

    What is broken in it is among its `faults`; the rest can be read.
    """

    def __init__(self, file: IO[bytes]):
        self.faults = Faults()
        self._zip = _opened(file)
        self._members = _below_head(_members(self._zip))
        self._left = MOST_BYTES
        self._counts = self._read_head()
        paths = {rows_path(noun.name) for noun in all_nouns()}
        for path in self._members:
            if path.startswith("records/") and path not in paths:
                words = gettext("This kind of thing is not known here.")
                self.faults.add_file(path, words)

    def _read_head(self) -> dict[str, Any]:
        """How many rows there should be of each kind."""
        content = self.content(HEAD, LARGEST_HEAD) or b""
        try:
            head = _parsed(content)
        except Unreadable as reason:
            if not any(path.startswith("records/") for path in self._members):
                raise
            self.faults.add_file(HEAD, reason)
            return {}
        if not isinstance(head, dict) or head.get("format") != FORMAT:
            raise Unreadable(gettext("This is not an archive of Second Wind."))
        if head.get("version") != VERSION:
            words = gettext("This archive was made by another version of Second Wind.")
            raise Unreadable(words)
        counts = head.get("rows")
        return counts if isinstance(counts, dict) else {}

    def rows(self, noun: Noun) -> Iterator[tuple[int, Any]]:
        """The rows of a noun as plain values, each with its line in the file."""
        path, number = rows_path(noun.name), 0
        try:
            for number, line in self._lines(path):
                try:
                    yield number, _parsed(line)
                except Unreadable as reason:
                    self.faults.add_line(path, number, reason)
        except BROKEN:
            words = gettext("The ZIP file is damaged here. What follows in this file is lost.")
            self.faults.add_line(path, number + 1, words)
            return
        self._compare(path, self._counts.get(noun.name), number)

    def _compare(self, path: str, expected: Any, found: int) -> None:
        if isinstance(expected, int) and expected > found:
            words = gettext("It should have %(expected)s lines and has %(found)s.")
            self.faults.add_file(path, words % {"expected": expected, "found": found})

    def _lines(self, path: str) -> Iterator[tuple[int, bytes | None]]:
        """The lines with their numbers; None in place of one that is too long."""
        if path not in self._members:
            return
        try:
            entry = self._entry(path)
        except Unreadable as reason:
            self.faults.add_file(path, reason)
            return
        with entry, io.BufferedReader(entry, PIECE) as lines:  # type: ignore[type-var]
            number = 0
            while line := lines.readline(LONGEST_LINE + 1):
                number += 1
                is_short = len(line) <= LONGEST_LINE
                self._use(ROW_BYTES + len(line))
                while not line.endswith(b"\n") and (line_goes_on := lines.readline(LONGEST_LINE)):
                    self._use(len(line_goes_on))
                    line = line_goes_on
                if not is_short or line.strip():
                    yield number, line if is_short else None

    def _use(self, size: int) -> None:
        # What the ZIP says about its sizes may be wrong: what comes out counts.
        self._left -= size
        if self._left < 0:
            raise Unreadable(gettext("This archive is too large once it is unpacked."))

    def content(self, path: str, most: int) -> bytes | None:
        """A file in it of at most so many bytes; None where there is no such file.

        Raises `Unreadable` where it is larger or damaged.
        """
        path = path if path in self._members else self._alone_in_folder(path)
        if path not in self._members:
            return None
        content = bytearray()
        try:
            with self._entry(path) as entry:
                while piece := entry.read(PIECE):
                    content += piece
                    if len(content) > most:
                        raise Unreadable(gettext("It is too large."))
        except BROKEN:
            raise Unreadable(gettext("The ZIP file is damaged here.")) from None
        return bytes(content)

    def _alone_in_folder(self, path: str) -> str:
        """The path of the only file there: some systems write names in another way."""
        folder = path.rpartition("/")[0] + "/"
        names = [
            member
            for member in self._members
            if folder.startswith("files/")
            and member.startswith(folder)
            and not member.removeprefix(folder).startswith("._")
        ]
        return names[0] if len(names) == 1 else path

    def _entry(self, path: str) -> IO[bytes]:
        about = self._members[path]
        if about.flag_bits & 1:
            words = gettext("It is locked with a password. Unpack it, and pack it without.")
            raise Unreadable(words)
        if about.compress_type not in PACKINGS:
            words = gettext(
                "It is packed in a way that cannot be read here. Unpack it, and pack it as an "
                "ordinary ZIP file."
            )
            raise Unreadable(words)
        try:
            return self._zip.open(about)
        except BROKEN:
            raise Unreadable(gettext("The ZIP file is damaged here.")) from None


def _opened(file: IO[bytes]) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except BROKEN:
        file.seek(0)
        begin = file.read(8)
    if begin.startswith(b"PK"):
        words = gettext(
            "The end of this ZIP file is missing or damaged, as after a download that broke off. "
            "Download or copy it again."
        )
    elif begin.startswith(_OTHER_PACKINGS):
        words = gettext("This file is packed, but not as ZIP. Unpack it, and pack it as ZIP.")
    else:
        words = gettext("This file is not a ZIP archive.")
    raise Unreadable(words)


def _members(packed: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The files in it by their paths, without what systems add."""
    if len(packed.infolist()) > MOST_MEMBERS:
        raise Unreadable(gettext("There are too many files in this archive."))
    members = {}
    for about in packed.infolist():
        path = unicodedata.normalize("NFC", about.filename.replace("\\", "/")).removeprefix("./")
        folder, _, name = path.rpartition("/")
        if name and name not in _ADDED_BY_SYSTEMS and "__MACOSX" not in folder.split("/"):
            members[path] = about
    return members


def _below_head(members: dict[str, zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The files by their paths from where the archive begins, which may be within a folder."""
    heads = [path for path in members if f"/{path}".endswith(f"/{HEAD}")]
    if not heads:
        raise Unreadable(_why_foreign(members))
    depth = min(path.count("/") for path in heads)
    folders = [path.removesuffix(HEAD) for path in heads if path.count("/") == depth]
    if len(folders) > 1:
        words = gettext(
            "There are several archives in this ZIP file (%(folders)s). Choose a ZIP "
            "file of only one."
        )
        raise Unreadable(words % {"folders": ", ".join(folders[:5])})
    return {
        path.removeprefix(folders[0]): about
        for path, about in members.items()
        if path.startswith(folders[0])
    }


def _why_foreign(members: dict[str, zipfile.ZipInfo]) -> str:
    packed = [path for path in members if path.lower().endswith(".zip")]
    if packed:
        words = gettext(
            "There is another ZIP file in this one (%(file)s). Unpack it, and choose that one."
        )
        return words % {"file": packed[0][:200]}
    if any(path.lower().endswith((".csv", ".tsv", ".xlsx", ".ods")) for path in members):
        return gettext(
            "This is not an archive of Second Wind. There are spreadsheets in it: unpack it, and "
            "choose one of them under Account, Import."
        )
    words = gettext(
        "This is not an archive of Second Wind. It has no %(file)s; choose the ZIP file that you "
        "downloaded under Account."
    )
    return words % {"file": HEAD}


def _parsed(content: bytes | None) -> Any:
    if content is None:
        raise Unreadable(gettext("It is too long."))
    try:
        return json.loads(content, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise Unreadable(gettext("It cannot be read as JSON.")) from None


def _refuse_constant(name: str) -> None:
    raise ValueError(name)
