"""Texts without case, accents and ways of writing a sign, to be compared and found."""

import unicodedata

from frame.invisible import without_invisible

# What keyboards, phones and job ads write for the same sign; the first is the one they become.
APOSTROPHES = "'\u2019\u2018\u02bc\u00b4`"
HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_ALIKE = str.maketrans({sign: alike[0] for alike in (APOSTROPHES, HYPHENS) for sign in alike[1:]})
# Letters with a stroke, and the like, which no decomposition takes apart.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŧ": "t", "ŋ": "n"}
    | {"æ": "ae", "œ": "oe", "þ": "th"}
)


def with_signs_alike(text: str) -> str:
    """The text with one apostrophe and one hyphen: "L’Oréal" as a keyboard writes it."""
    return text.translate(_ALIKE)


def folded(text: str) -> str:
    """The text without case and accents: "Łódź" and "lodz" become the same."""
    if text.isascii():
        return with_signs_alike(text.lower())
    # The signs first: decomposed, an acute accent by itself is a space.
    alike = with_signs_alike(without_invisible(text).casefold())
    decomposed = unicodedata.normalize("NFKD", alike)
    stripped = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return stripped.translate(_PLAIN)
