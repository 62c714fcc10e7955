"""The name a file came with, made safe to give back."""

from pathlib import PurePosixPath

from documents.formats import Format
from frame.file_names import safe_file_name

LONGEST = 120  # characters, of the 255 bytes a file system takes


def stored_filename(name: str, file_format: Format) -> str:
    """`name` without folders and hidden characters, ending as a file of its format should."""
    name = safe_file_name(name.replace("\\", "/").rsplit("/", 1)[-1]).strip(". ")
    path = PurePosixPath(name or "file")
    extension = path.suffix.lstrip(".").lower()
    if extension not in file_format.extensions:
        return f"{_short(name or 'file')}.{file_format.extensions[0]}"
    return f"{_short(path.stem)}.{extension}"


def _short(stem: str) -> str:
    # 200 bytes leave room for the extension, whatever the script.
    return stem[:LONGEST].encode()[:200].decode(errors="ignore").rstrip(". ") or "file"
