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


# Organisations whose name needs its article in a sentence, by how the name begins.
_ARTICLES = {
    "en": (
        (r"(?:university|ministry|department|museum|institute|bank|city|college) of\b", "the"),
        (r"(?:british|national|royal) (?:museum|library|gallery|theatre|trust|bank)\b", "the"),
    ),
    "de": (
        (r"(?:(?:technische |freie )?universität|(?:fach)?hochschule|stadt|stiftung)\b", "die"),
        (r".*\b(?:g?gmbh|ag|kg|kgaa|ohg|ug|eg|se)$", "die"),
        (r"(?:landkreis|verein|verband)\b|.*verein\b|.*\be\. ?v\.$", "der"),
        (r"(?:ministerium|museum|institut|klinikum|land)\b", "das"),
    ),
    "fr": (
        (
            r"(?:université|école|institut|association|agence|hôpital|office|académie|union)\b",
            "l’",
        ),
        (r"(?:ville|mairie|fondation|banque|région|société|bibliothèque|maison)\b", "la"),
        (r"(?:ministère|musée|centre|conseil|département|groupe|lycée|théâtre|cabinet)\b", "le"),
    ),
    "es": (
        (r"(?:universidad|fundación|asociación|escuela|agencia|biblioteca|comunidad)\b", "la"),
        (
            r"(?:ministerio|instituto|hospital|ayuntamiento|museo|centro|banco|colegio|grupo)\b",
            "el",
        ),
    ),
}
_DATIVE = {"die": "der", "der": "dem", "das": "dem"}
_ACCUSATIVE = {"die": "die", "der": "den", "das": "das"}


def company_forms(name: str, language: str) -> dict[str, str]:
    """The organisation as the sentences need it.

    `the_company` stands as it is and after "for", `at_company` says where one works,
    `with_company` follows a German dative, `of_company` and `to_company` say "of" and "to".
    """
    tongue = language.partition("-")[0]
    article = _article(name, tongue)
    if tongue == "de":
        dative = f"{_DATIVE[article]} {name}" if article else name
        accusative = f"{_ACCUSATIVE[article]} {name}" if article else name
        return {
            "the_company": accusative,
            "with_company": dative,
            "at_company": f"bei {dative}".replace("bei dem ", "beim "),
        }
    whole = (f"{article}{name}" if article == "l’" else f"{article} {name}") if article else name
    if tongue == "fr":
        at = {"l’": f"à {whole}", "la": f"à {whole}", "le": f"au {name}"}
        of = {"l’": f"de {whole}", "la": f"de {whole}", "le": f"du {name}"}
        return {
            "the_company": whole,
            "at_company": at.get(article, f"chez {name}"),
            "of_company": of.get(article, de(name, is_proper=True)),
            "to_company": at.get(article, f"à {name}"),
        }
    if tongue == "es":
        return {
            "the_company": whole,
            "at_company": f"en {whole}",
            "of_company": f"del {name}" if article == "el" else f"de {whole}",
            "to_company": f"al {name}" if article == "el" else f"a {whole}",
        }
    return {"the_company": whole, "at_company": f"at {whole}"}


def _article(name: str, tongue: str) -> str:
    for pattern, article in _ARTICLES[tongue]:
        if re.match(pattern, name, re.IGNORECASE):
            return article
    return ""
