"""The name a file came with, made safe to give back."""

import re
import unicodedata
from pathlib import PurePosixPath

from documents.formats import Format

LONGEST = 120  # characters, of the 255 bytes a file system takes


def kept_name(name: str, form: Format) -> str:
    """`name` without folders and hidden characters, ending as a file of its format should."""
    name = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    name = "".join(
        character if unicodedata.category(character)[0] != "C" else " " for character in name
    )
    name = " ".join(re.sub(r'[:*?"<>|]', " ", name).split()).strip(". ")
    path = PurePosixPath(name or "file")
    extension = path.suffix.lstrip(".").lower()
    if extension not in form.extensions:
        return f"{_short(name or 'file')}.{form.extensions[0]}"
    return f"{_short(path.stem)}.{extension}"


def _short(stem: str) -> str:
    # 200 bytes leave room for the extension, whatever the script.
    return stem[:LONGEST].encode()[:200].decode(errors="ignore").rstrip(". ") or "file"
