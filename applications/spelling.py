"""How texts are compared: without case, accents and ways of writing a sign, and alike on SQLite and
PostgreSQL."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from frame.folding import APOSTROPHES, HYPHENS, folded, with_signs_alike
from frame.invisible import without_invisible

LONGEST_NAME = 160
# Every word is a condition of its own, and a database takes only so many.
WORDS_LOOKED_FOR = 10
# In people's names they stand or not: "El-Sayed" is "El Sayed", and "O’Neil" is "ONeil".
HYPHEN, APOSTROPHE = HYPHENS[0], APOSTROPHES[0]
_WITHOUT_THEM = str.maketrans({HYPHEN: " ", APOSTROPHE: ""})
# "s.a", "g.m.b.h"
_LETTERS_WITH_DOTS = re.compile(r"\w(\.\w)+")


def normalised(text: str) -> str:
    """The text in lower case, with one way of writing each character and without invisible ones;
    accents stay."""
    if text.isascii():
        return with_signs_alike(text.lower())
    seen_alike = unicodedata.normalize("NFKC", with_signs_alike(without_invisible(text)))
    return unicodedata.normalize("NFKC", seen_alike.casefold())


def name_key(name: str) -> str:
    """The same for two spellings of a name that differ only in case, spaces, the encoding of
    accents or the kind of an apostrophe or hyphen."""
    # Some letters are two in lower case: a long name must still fit its column.
    return " ".join(words_of(normalised(name)))[:LONGEST_NAME]


def person_key(name: str) -> str:
    """As `name_key`, and without regard to hyphens and apostrophes; for comparing people."""
    return name_key(name_key(name).translate(_WITHOUT_THEM)) or name_key(name)


def folded_person(text: str) -> str:
    """What was typed of a person's name as `Contact.objects.with_bare_names` compares it."""
    words = words_of(folded(text).translate(_WITHOUT_THEM))
    return " ".join(words or words_of(folded(text)))


def of_that_name(people: Iterable[Any], name: str) -> list[Any]:
    """Those of the name as it is written, or else in another way of writing it."""
    alike = [row for row in people if person_key(row.name) == person_key(name)]
    return [row for row in alike if name_key(row.name) == name_key(name)] or alike


def company_key(name: str) -> str:
    """As `name_key`, and without regard to dots and commas of abbreviations: "ACME, Inc." and
    "Acme inc" have the same."""
    words = (_without_signs(word) for word in words_of(normalised(name)))
    return " ".join(filter(None, words))[:LONGEST_NAME] or name_key(name)


def _without_signs(word: str) -> str:
    bare = word.rstrip(".,")
    return bare.replace(".", "") if _LETTERS_WITH_DOTS.fullmatch(bare) else bare


def lacks_capitals(name: str) -> bool:
    """Whether a name was typed in small letters alone; a short one may be meant so: dm."""
    return name.islower() and len(name) > 2 and "@" not in name


def words_of(text: str) -> list[str]:
    """The words of a text. A NUL, which PostgreSQL cannot be asked for, parts them like a space."""
    return text.replace("\x00", " ").split()


def search_words(text: str) -> list[str]:
    """What to search for: the first few words that were typed, folded."""
    return words_of(folded(text))[:WORDS_LOOKED_FOR]
