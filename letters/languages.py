"""Which language some words are in, told by the small words that only one of them has."""

import re
from collections import Counter

NAMES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}
# Small words of one of the four languages and of no other, "a", "on" or "es" not among them.
_SMALL_WORDS = {
    "en": "the and of to you your is was were are have had with for that this they their there"
    " how what when which would from been it we our my his her about who by not but am",
    "de": "der das und ist nicht mit ich sie wir ihre ihren ihr ihnen auf dass wie was im zu zum"
    " zur den dem ein eine einen war waren haben hatte für von bei auch noch nach wenn über mir"
    " mich sich unser unsere am als des",
    "fr": "le les et est une des du dans avec pour vous nous votre vos notre nos je qui que ce"
    " cette sont était étaient avez au aux sur pas mais où leur leurs ont ils elles",
    "es": "el le los las y una del con por para usted ustedes su sus que nos como muy pero fue era"
    " han había más este esta lo al mi sobre cuando todos",
}
_OF_WORD: dict[str, set[str]] = {}
for _tongue, _words in _SMALL_WORDS.items():
    for _word in _words.split():
        _OF_WORD.setdefault(_word, set()).add(_tongue)


def language_of(text: str) -> str:
    """The language `text` is evidently in: en, de, fr or es; empty where it cannot be told.

    At least two small words must speak for it, and three times as many as for any other.
    """
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = Counter(one for word in words for one in _OF_WORD.get(word, ()))
    (first, most), (_, next_most) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return first if most >= 2 and most >= 3 * next_most else ""
