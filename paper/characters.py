"""Which characters can stand on the page, and which cannot."""

import bisect
import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache

from django.utils.translation import ngettext

from paper.typefaces import FONT_FOLDER

_LINE_END = re.compile("\r\n?|[\u2028\u2029]")
# Lone surrogates, controls but tab and newline, BOM and noncharacters, bidi embeddings, overrides
# and isolates: none is text, and some turn the text around them.
_NEVER_TEXT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)
_KANA = re.compile("[\u3041-\u30ff\uff66-\uff9f]")
_HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
_JAPANESE, _KOREAN, _CHINESE = "Noto Serif JP", "Noto Serif KR", "Noto Serif SC"
# Where the letters that run from right to left are; most texts have none, and are read no further.
_MAY_TURN = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Joiners, selectors and spaces guide the shaping of their neighbours and need no picture.
_INVISIBLE = set("\t\n \u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u202f\u2060\ufe0e\ufe0f")


@dataclass(frozen=True)
class Unprintable:
    """A character that no letter font has, its Unicode name, and how often it stands there."""

    character: str
    name: str
    count: int

    def __str__(self) -> str:
        words = ngettext(
            # Translators: a character that cannot be printed, and the name Unicode has for it.
            "%(character)s (%(name)s), in one place",
            "%(character)s (%(name)s), in %(count)s places",
            self.count,
        )
        return words % {"character": self.character, "name": self.name, "count": self.count}


def clean(text: str) -> tuple[str, int]:
    """`text` without what is never text, and how many characters that was."""
    return _NEVER_TEXT.subn("", _LINE_END.sub("\n", text))


@cache
def _covered() -> tuple[list[int], list[int]]:
    ranges = json.loads((FONT_FOLDER / "coverage.json").read_text())
    return [first for first, _ in ranges], [last for _, last in ranges]


def can_print(character: str) -> bool:
    firsts, lasts = _covered()
    place = bisect.bisect_right(firsts, ord(character)) - 1
    return character in _INVISIBLE or (place >= 0 and ord(character) <= lasts[place])


def east_asian_faces(text: str) -> tuple[str, ...]:
    """Our Japanese, Korean and Chinese faces, in the order in which a page with `text` asks them.

    The three share characters that each nation draws in its own way. Kana, which only Japanese has,
    make a page Japanese, and Hangul makes it Korean; any other page is Chinese.
    """
    if _KANA.search(text):
        return _JAPANESE, _CHINESE, _KOREAN
    if _HANGUL.search(text):
        return _KOREAN, _JAPANESE, _CHINESE
    return _CHINESE, _JAPANESE, _KOREAN


def without_pictures(text: str) -> str:
    """`text` without the emoji and signs that no letter font has; letters of any script stay."""
    characters = (
        character
        for character in text
        if can_print(character) or unicodedata.category(character)[0] not in "SC"
    )
    return " ".join("".join(characters).split())


def may_turn(text: str) -> bool:
    """Whether anything in it may run from right to left."""
    return bool(_MAY_TURN.search(text))


def begins_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    if not _MAY_TURN.search(text):
        return False
    return next((way for way in map(_way, text) if way), "L") != "L"


def is_turned(text: str) -> bool:
    """Whether most of its letters run from right to left."""
    if not _MAY_TURN.search(text):
        return False
    ways = Counter(map(_way, text))
    return ways["R"] + ways["AL"] > ways["L"]


def _way(character: str) -> str:
    way = unicodedata.bidirectional(character)
    return way if way in ("L", "R", "AL") else ""


def unprintable_in(text: str) -> list[Unprintable]:
    """The characters of `text` that no letter font has, in the order they appear."""
    counts = Counter(clean(text)[0])
    return [
        Unprintable(character, _name(character), count)
        for character, count in counts.items()
        if not can_print(character)
    ]


def _name(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}").lower()
