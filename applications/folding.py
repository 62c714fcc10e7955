"""What two spellings of a text share, so that both databases compare the same plain characters."""

import unicodedata

# Letters with a stroke, and the like, which no decomposition takes apart.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŧ": "t", "ŋ": "n"}
    | {"æ": "ae", "œ": "oe", "þ": "th"}
)


def folded(text: str) -> str:
    """The text without case and accents: "Łódź" and "lodz" become the same."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in decomposed if not unicodedata.combining(one)).translate(_PLAIN)


def normalised(text: str) -> str:
    """The text in lower case and in one way of writing each character; accents stay."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
