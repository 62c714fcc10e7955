"""How inserted names bend in the sentences of each language."""

import re
import unicodedata

# French words that begin with an h that keeps its vowel: le haut, not l'haut.
_ASPIRED = re.compile(
    r"(?:hall|halte|handicap|hangar|haras|hardware|haut|head|help|héros|hockey|home|host|hors|huit"
    r"|human|hub)",
    re.IGNORECASE,
)

_NUMBERS = {
    "en": "one two three four five six seven eight nine",
    "de": "eine zwei drei vier fünf sechs sieben acht neun",
    "fr": "un deux trois quatre cinq six sept huit neuf",
    "es": "una dos tres cuatro cinco seis siete ocho nueve",
}


def counted(number: int, language: str) -> str:
    """A count as a sentence writes it: a word up to nine, then figures."""
    words = _NUMBERS[language.partition("-")[0]].split()
    return words[number - 1] if 1 <= number <= len(words) else str(number)


def de(name: str, *, is_proper: bool = False) -> str:
    """French "de" before a name: d'Inria, de Haven, d'assistante, d'hôtesse, de responsable."""
    first = unicodedata.normalize("NFD", name[:1]).casefold()[:1]
    mute_h = first == "h" and not is_proper and not _ASPIRED.match(name)
    # A foreign or a brand name keeps its h; onze and oui take no elision.
    if (first in set("aeiouœæ") or mute_h) and not re.match(r"(?:onze|oui)\b", name, re.IGNORECASE):
        return f"d’{name}"
    return f"de {name}"


def after_a_preposition(name: str, language: str) -> str:
    """A titled name as it stands after "with": mit Herrn Li, con el Sr. Li."""
    if language == "de":
        return re.sub(r"^Herr ", "Herrn ", name)
    if language == "es":
        return re.sub(r"^(?=Sr\. )", "el ", re.sub(r"^(?=Sra\. )", "la ", name))
    return name
