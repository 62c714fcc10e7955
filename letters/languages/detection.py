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
