"""Opens an uploaded or pasted file by its content, whatever its name says, and refuses anything
else."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import PurePath

from django.conf import settings
from django.utils.translation import gettext

from exchange.importing.files.decoding import decode
from exchange.importing.files.delimited import LONGEST_CELL, read_text
from exchange.importing.files.opendocument import read_opendocument
from exchange.importing.files.refusal import FileRefused, refuse_too_many
from exchange.importing.files.workbook import MOST_COLUMNS, read_workbook
from exchange.importing.importers import importer_of
from exchange.importing.records import Line, Sheet
from frame.zip_files import BROKEN

# A spreadsheet unpacks to ten or thirty times its size; a bomb to thousands of times.
UNPACKED = 40
LEAST_UNPACKED = 8 * 1024 * 1024
MOST_PARTS = 5_000
_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")
# Written before what looks like a formula: by our own export, and by others.
_GUARD = re.compile(r"^'(?=[=+\-@\t\r＝＋－＠])")
# What spreadsheets write for a linked cell, in the languages of their formulas.
_HYPERLINK = re.compile(
    r'^(?:of:)?=(?:HYPERLINK|LIEN_HYPERTEXTE|HIPERV[IÍ]NCULO|COLLEG\.IPERTESTUALE)\(\s*"([^"]+)"'
    r'\s*(?:[;,]\s*"((?:[^"]|"")*)"\s*)?\)$',
    re.IGNORECASE,
)
_TABULAR = (".csv", ".tsv", ".txt")
# No reader of these is within bounds: 5 KB can claim cells that take python-calamine 4 GB, and
# 2 MB take xlrd 180 MB.
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_SPREADSHEETS = {
    b"%PDF-": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"{\\rtf": "RTF",
    b"\x1f\x8b": "GZIP",
}


def is_known(sheet: Sheet) -> bool:
    """Whether a layout is known by name."""
    return importer_of(sheet) is not None


def open_file(
    content: bytes,
    name: str,
    *,
    is_wanted: Callable[[Sheet], bool] = is_known,
    most_rows: int | None = None,
) -> list[Sheet]:
    """The sheets of a file that have anything in them, at least one.

    Of an archive of tables those that are wanted, or all of them where none is. They have as many
    rows as an import takes, or `most_rows`.

    Raises `FileRefused`, which says why, for everything else.
    """
    if not content.strip(b"\0 \t\r\n"):
        raise FileRefused(gettext("This file is empty."))
    sheets = _read(content, name, is_wanted)
    if not sheets:
        raise FileRefused(gettext("There is nothing in this file."))
    for sheet in sheets:
        _refuse_too_much(sheet, most_rows or settings.IMPORT_ROWS)
    return [_storable(sheet) for sheet in sheets]


def _storable(sheet: Sheet) -> Sheet:
    """The sheet without the few characters that no database takes, and without the sign that keeps
    a text from being taken for a formula."""
    lines = (
        Line(
            line.number,
            tuple(_GUARD.sub("", _linked(_UNSTORABLE.sub("", cell))) for cell in line.cells),
        )
        for line in sheet.lines
    )
    return Sheet(sheet.name, tuple(lines))


def _linked(cell: str) -> str:
    """The label and the address of a linked cell that is a formula; any other cell as it is."""
    found = _HYPERLINK.match(cell.strip())
    if not found:
        return cell
    address, label = found[1], (found[2] or "").replace('""', '"').strip()
    return f"{label} ({address})" if label and label != address else address


def _read(content: bytes, name: str, is_wanted: Callable[[Sheet], bool]) -> list[Sheet]:
    if content.startswith(b"PK"):
        return _read_archive(content, is_wanted)
    if content.startswith(_OLD_OFFICE):
        text = gettext(
            "This is a workbook of an old Excel, or one with a password. Open it, save it as XLSX "
            "or CSV, and choose that file."
        )
        raise FileRefused(text)
    for beginning, kind in _NO_SPREADSHEETS.items():
        if content.startswith(beginning):
            raise FileRefused(gettext("This is a %(kind)s file, no spreadsheet.") % {"kind": kind})
    text = decode(content)
    if text.lstrip()[:1] == "<":
        raise FileRefused(gettext("This is a web page or XML. Save it as CSV, XLSX or ODS first."))
    sheet = read_text(text, PurePath(name).stem)
    return [sheet] if sheet.lines else []


def _read_archive(content: bytes, is_wanted: Callable[[Sheet], bool]) -> list[Sheet]:
    """A workbook, or an archive of tables such as the one that LinkedIn sends."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            _refuse_bomb(parts, len(content))
            names = parts.namelist()
            if "xl/workbook.xml" in names:
                return read_workbook(content)
            if "content.xml" in names:
                return read_opendocument(content)
            return _tables(parts, names, is_wanted)
    except BROKEN as damage:
        raise FileRefused(gettext("This file is damaged or protected.")) from damage


def _refuse_bomb(parts: zipfile.ZipFile, packed: int) -> None:
    """A part never unpacks to more than it says of itself, or it is damaged."""
    unpacked = sum(part.file_size for part in parts.infolist())
    most = min(packed * UNPACKED, settings.IMPORT_LARGEST_FILE * UNPACKED // 4)
    if unpacked > max(LEAST_UNPACKED, most) or len(parts.infolist()) > MOST_PARTS:
        raise FileRefused(gettext("This file unpacks to far more than a spreadsheet can hold."))


def _tables(
    parts: zipfile.ZipFile, names: list[str], is_wanted: Callable[[Sheet], bool]
) -> list[Sheet]:
    """The tables that are wanted; of an archive without such, all of them.

    The archive that LinkedIn sends holds messages and much else that is nobody's business here.
    """
    tables: dict[tuple[str, ...], Sheet] = {}
    for name in sorted(names):
        if PurePath(name).suffix.lower() in _TABULAR:
            for sheet in _table(parts, name):
                headings = sheet.lines[0].cells
                tables[headings] = _joined(tables.get(headings), sheet)
    sheets = list(tables.values())
    if not sheets:
        raise FileRefused(gettext("There is no CSV, XLSX or ODS table in this file."))
    return list(filter(is_wanted, sheets)) or sheets


def _table(parts: zipfile.ZipFile, name: str) -> list[Sheet]:
    try:
        sheet = read_text(decode(parts.read(name)), PurePath(name).stem)
    except FileRefused:
        return []
    return [sheet] if sheet.lines else []


def _joined(first: Sheet | None, other: Sheet) -> Sheet:
    """One table that was cut into several files; its rows are counted on."""
    if first is None:
        return other
    last = first.lines[-1].number
    more = (Line(last + line.number, line.cells) for line in other.lines[1:])
    return Sheet(first.name, (*first.lines, *more))


def _refuse_too_much(sheet: Sheet, most_rows: int) -> None:
    refuse_too_many(len(sheet.lines), most_rows)
    for line in sheet.lines:
        if len(line.cells) > MOST_COLUMNS:
            text = gettext("Row %(row)s has more than %(number)s cells.")
            raise FileRefused(text % {"row": line.number, "number": MOST_COLUMNS})
        if any(len(cell) > LONGEST_CELL for cell in line.cells):
            text = gettext("A cell in row %(row)s is longer than %(letters)s characters.")
            raise FileRefused(text % {"row": line.number, "letters": f"{LONGEST_CELL:,}"})
