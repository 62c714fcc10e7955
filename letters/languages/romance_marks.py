"""The marks around a French, Spanish or Italian note: bullets, pictures, excitement."""

import re

from letters.languages.noted import in_a_line

LIST_MARK = re.compile(r"\s*(?:[-–—*•·]|1[.)])\s")
_BULLET = re.compile(r"^(?:[-–—•*·>]+\s+)+")
_PRAISED = re.compile(r"(?:\s+\++|\+{3,})$")  # accueil +++, and not C++
_PICTURES = re.compile(
    r"\s*\([!?]+\)|\s*[\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]+|\s+[:;]-?[)D](?=\s|$)"
)


def without_marks(typed: str) -> str:
    """What was typed, without a bullet before it, pictures, and marks of excitement around it."""
    is_list = "\n" in typed.strip() or LIST_MARK.match(typed)
    line = in_a_line(typed) if is_list else typed
    text = _PICTURES.sub("", " ".join(line.split()))
    text = _PRAISED.sub("", text)
    text = _BULLET.sub("", text).strip()
    text = text.rstrip(".!… \u202f\u00a0")
    return text.replace("¡", "").lstrip() if "!" not in text else text
