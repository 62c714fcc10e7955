"""Which language some words are in, told by the small words that only one of them has."""

import re
from collections import Counter

from frame.patterns import lazy_pattern
from letters.languages import LANGUAGES
from letters.languages.noted import without_links
from letters.languages.protocol import LetterLanguage

TONGUES = {language.tongue: language for language in LANGUAGES.values()}
# A word of two languages speaks for neither: "con" is Spanish and Italian.
_SHARED = Counter(
    word for language in TONGUES.values() for word in set(language.small_words.split())
)
_OF_WORD = {
    word: tongue
    for tongue, language in TONGUES.items()
    for word in language.small_words.split()
    if _SHARED[word] == 1
}
_LITTLE_WORDS = {
    tongue: {*language.small_words.split(), *language.leading_words.split()}
    for tongue, language in TONGUES.items()
}
_READER = lazy_pattern(
    "|".join(rf"\b(?:{language.reader})\b|{language.to_a_friend}" for language in TONGUES.values())
)
# Of other languages, too: a note is in whatever language its writer thinks in.
_NONE = (
    rf"{'|'.join(language.nothing for language in TONGUES.values())}"
    r"|niets|geen|ingen(?:ting)?|inget|nic|nada|nenhum[a]?"
)
_NOTHING = lazy_pattern(
    # "Nothing, it was awful", and not "Nothing, not even the demo, impressed me as much as …".
    rf"(?:{_NONE}|n[./]?a|nil|tbd|todo|x+)|(?!\w{{1,3}}\b)(?:{_NONE})\s*[,;:.!–—]\W*\w+(?:\W+\w+){{0,2}}",
    re.IGNORECASE,
)
# Marks out of ten, "nothing stood out", "eigentlich nichts"; and not "nothing was rushed".
_NO_MOMENT = lazy_pattern(
    r"\d{1,3}\s?/\s?(?:5|10|100)(?:\W+\w+){0,4}|"
    r"(?:(?:eigentlich|wirklich|ehrlich|gar|so|überhaupt|really|honestly|well|la verdad|que|pues"
    r"|en fait|franchement|vraiment|ben|non|no|beh|proprio|onestamente|h?mm*|um)\W+){0,2}"
    r"(?:nothing|none|nichts|nix|rien|nada|niente|nulla)"
    r"(?:\W+(?!(?:n['’])?(?:was|were|is|felt|seemed|war|wirkte|schien|était|est|semblait|era|fue"
    r"|parecía|sembrava)\b)\w+(?:['’]\w+)?){0,5}",
    re.IGNORECASE,
)
# Languages by their codes, which are no words: zweisprachig (de/en).
_CODES = lazy_pattern(r"\b[a-z]{2}(?:/[a-z]{2})+\b", re.IGNORECASE)
# What kitchens and offices say in every language: à la carte, Chef de Partie, per Du.
_AT_HOME_ANYWHERE = lazy_pattern(
    r"\bà la (?:carte|minute)\b|\b(?:chef|demi chef|commis) de (?:\w+)|\bmise en place\b"
    r"|\bper (?:du|sie)\b|\bart de vivre\b|\b(?:de|en) facto\b|\bpro bono\b",
    re.IGNORECASE,
)
_PRAISE = lazy_pattern("|".join(tongue.only_praise for tongue in TONGUES.values()), re.IGNORECASE)
_PICTURES_AT_THE_END = lazy_pattern(r"[\s\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]+$")


def tongue_of(text: str) -> str:
    """The language `text` is evidently in: a `tongue`, en or de; empty where it cannot be told.

    At least two small words must speak for it, and three times as many as for any other.
    """
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = Counter(_OF_WORD[word] for word in words if word in _OF_WORD)
    (first, most), (_, next_most) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return first if most >= 2 and most >= 3 * next_most else ""


def is_foreign(note: str, tongue: str) -> bool:
    """Whether the few words of `note` are evidently in another language than `tongue`.

    Their articles and prepositions are then two of another language, and more than all little
    words of its own.
    """
    words = re.findall(r"[^\W\d_]+['’]?", _without_borrowed_words(note.casefold()))
    language = TONGUES[tongue]
    own = re.compile(
        f"{language.small_after_a_colon}|{language.verb}|{language.relative}"
        f"|(?i:{language.always_capital})"
    )
    counts = {
        other: sum(word.rstrip("'’") in little_words for word in words)
        for other, little_words in _LITTLE_WORDS.items()
        if other != tongue
    }
    if tongue != "en":  # "I" is a word of English, in capitals, and a figure elsewhere
        counts["en"] += len(re.findall(r"\bI(?= [a-z])", note))
    of_its_own = sum(
        word.rstrip("'’") in _LITTLE_WORDS[tongue] or bool(own.fullmatch(word)) for word in words
    )
    return max(counts.values()) > max(of_its_own, 1)


def _without_borrowed_words(text: str) -> str:
    return _AT_HOME_ANYWHERE.sub(" ", _CODES.sub(" ", text))


def is_foreign_strength(text: str, tongue: str) -> bool:
    """Whether a noted strength is in another language than this: it has words of others, and none
    of its own, or evidently more."""
    if is_foreign(text, tongue):
        return True
    # In capitals they are short for something: Führerschein CE. A degree is called so anywhere.
    bare = re.sub(r"\b(?:Bachelor|Master|Doctor) of\b", "", _without_borrowed_words(text))
    found = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", bare)
    words = {word.casefold() for word in found if not word[1:].isupper()}
    if words & set(TONGUES[tongue].small_words.split()) or _tells_of(tongue, bare):
        return False
    if words & (_OF_WORD.keys() - _LITTLE_WORDS[tongue]):
        return True
    # Only who knows its own words can tell that there are none.
    knows = TONGUES[tongue].strengths != LetterLanguage.strengths
    return knows and any(_tells_of(other, bare) for other in TONGUES if other != tongue)


def _tells_of(tongue: str, strength: str) -> bool:
    return bool(re.search(rf"\b(?:{TONGUES[tongue].strengths})\b", strength, re.IGNORECASE))


def speaks_to_the_reader(text: str) -> bool:
    """Whether it says "you", so that it is true to one employer's people and to nobody else."""
    return bool(_READER.search(text))


def worth_telling(noted: str) -> str:
    """A moment as noted; empty where it says that there was none, or only how it was: "super!"."""
    words = without_nothing(noted)
    bare = re.sub(r"^[\W_]+|[\W_]+$", "", words)
    is_none = _PRAISE.fullmatch(bare) or _NO_MOMENT.fullmatch(bare) or not without_links(words)
    return "" if is_none else words


def without_nothing(noted: str) -> str:
    """What was noted, without the space around it and the little pictures behind it; empty where it
    says that there was nothing."""
    words = _PICTURES_AT_THE_END.sub("", noted).strip()
    bare = re.sub(r"^[\W_]+|[\W_]+$", "", words)
    return "" if not bare or _NOTHING.fullmatch(bare) else words
