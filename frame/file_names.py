"""File names that any system takes, made of what a person typed."""

import re
import unicodedata

from frame.invisible import without_invisible

LONGEST = 120  # characters
LONGEST_IN_BYTES = 200  # of the 255 that a file system takes: room for an ending, in any script


def safe_file_name(name: str) -> str:
    """`name` without hidden characters and without what a file system would read as more."""
    name = unicodedata.normalize("NFC", without_invisible(name, " "))
    shown = "".join(" " if unicodedata.category(letter)[0] == "C" else letter for letter in name)
    return " ".join(re.sub(r'[\\/:*?"<>|]', " ", shown).split())


def shortened(name: str, longest: int = LONGEST) -> str:
    """The beginning of `name`, of at most `longest` characters, as an ending may follow it."""
    cut = name[:longest].encode()[:LONGEST_IN_BYTES].decode(errors="ignore")
    return cut.rstrip(" .,")
