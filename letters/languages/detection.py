"""Which language some words are in, told by the small words that only one of them has."""

import re
from collections import Counter

from letters.languages import LANGUAGES

TONGUES = {language.tongue: language for language in LANGUAGES.values()}
_OF_WORD: dict[str, set[str]] = {}
for _tongue, _language in TONGUES.items():
    for _word in _language.small_words.split():
        _OF_WORD.setdefault(_word, set()).add(_tongue)
_READER = re.compile(rf"\b(?:{'|'.join(language.reader for language in TONGUES.values())})\b")
# Of other languages, too: a note is in whatever language its writer thinks in.
_NOTHING = re.compile(
    rf"(?:{'|'.join(language.nothing for language in TONGUES.values())}|n/?a|nil|tbd|todo|x+"
    r"|niente|nulla|nessun[oa]?|niets|geen|ingen(?:ting)?|inget|nic|nada|nenhum[a]?)",
    re.IGNORECASE,
)


def tongue_of(text: str) -> str:
    """The language `text` is evidently in: en, de, fr or es; empty where it cannot be told.

    At least two small words must speak for it, and three times as many as for any other.
    """
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = Counter(tongue for word in words for tongue in _OF_WORD.get(word, ()))
    (first, most), (_, next_most) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return first if most >= 2 and most >= 3 * next_most else ""


def speaks_to_the_reader(text: str) -> bool:
    """Whether it says "you", so that it is true to one employer's people and to nobody else."""
    return bool(_READER.search(text))


def without_nothing(noted: str) -> str:
    """What was noted, without the space around it; empty where it says that there was nothing."""
    words = noted.strip()
    bare = re.sub(r"^[\W_]+|[\W_]+$", "", words)
    return "" if not bare or _NOTHING.fullmatch(bare) else words
