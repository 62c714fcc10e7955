"""Texts without case and accents, to be compared and found."""

import unicodedata

from frame.invisible import without_invisible

# Letters with a stroke, and the like, which no decomposition takes apart.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŧ": "t", "ŋ": "n"}
    | {"æ": "ae", "œ": "oe", "þ": "th"}
)


def folded(text: str) -> str:
    """The text without case and accents: "Łódź" and "lodz" become the same."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", without_invisible(text).casefold())
    stripped = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return stripped.translate(_PLAIN)
