"""File names that any system takes, made of what a person typed."""

import re
import unicodedata

from frame.invisible import without_invisible


def safe_file_name(name: str) -> str:
    """`name` without hidden characters and without what a file system would read as more."""
    name = unicodedata.normalize("NFC", without_invisible(name, " "))
    shown = "".join(" " if unicodedata.category(letter)[0] == "C" else letter for letter in name)
    return " ".join(re.sub(r'[\\/:*?"<>|]', " ", shown).split())
