"""What changed between two texts, word by word."""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Piece:
    """Some words and what became of them: "same", "added" or "removed"."""

    text: str
    change: str


def readable(words: Mapping[str, str]) -> str:
    """Everything a reader of the letter reads, one part below the other."""
    parts = ("recipient_lines", "subject", "greeting", "body", "closing", "signature_name")
    return "\n\n".join(words[part] for part in (*parts, "enclosures") if words.get(part))


def compared(before: str, after: str) -> list[Piece]:
    old, new = (re.findall(r"\s+|\S+", text) for text in (before, after))
    pieces = []
    matcher = difflib.SequenceMatcher(a=old, b=new, autojunk=False)
    for operation, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if operation == "equal":
            pieces.append(Piece("".join(new[new_start:new_end]), "same"))
            continue
        for words, change in (
            (old[old_start:old_end], "removed"),
            (new[new_start:new_end], "added"),
        ):
            if words:
                pieces.append(Piece("".join(words), change))
    return pieces
