"""Texts in small letters without accents, as the patterns of a language read them."""

import re
import unicodedata
from functools import cache


def without_escapes(text: str) -> str:
    """Text without the marks a draft escapes."""
    return unicodedata.normalize("NFC", text.replace("\\", ""))


def flat(text: str) -> str:
    """Text in small letters without accents, sign for sign as long as unescaped text is."""
    return "".join(map(_flat_sign, without_escapes(text)))


@cache
def _flat_sign(sign: str) -> str:
    letter = _AS_PLAIN.get(sign) or unicodedata.normalize("NFD", sign)[0].lower()[0]
    in_patterns = letter.isascii() or unicodedata.category(letter)[0] not in "LMC"
    return letter if in_patterns else _FOREIGN


# Letters and marks no pattern holds: as one word, whatever their script, since every word of a text
# costs each pattern a look.
_FOREIGN = "\N{LATIN LETTER BILABIAL CLICK}"
_AS_PLAIN = {"’": "'", "‘": "'", "ß": "s", "œ": "o", "Œ": "o", "\xa0": " ", "\u202f": " "}


@cache
def pattern_of(words: str) -> re.Pattern[str]:
    """A pattern of a language for flat text; it begins where a word does."""
    flattened = re.sub(r"\\.|.", lambda sign: _flat_in_pattern(sign.group()), words)
    return re.compile(rf"(?<!\w)(?:{flattened})")


def _flat_in_pattern(sign: str) -> str:
    return sign if sign.startswith("\\") else _flat_sign(sign)


def bare(text: str) -> str:
    """Text without the marks a draft escapes, in one spacing."""
    return " ".join(text.replace("\\", "").replace("’", "'").split())


def stands_in(noted: str, text: str) -> bool:
    """Whether words of the record stand in `text`, whatever their capitals and full stop."""
    return bare(noted).rstrip(".!… ").casefold() in bare(text).casefold()
