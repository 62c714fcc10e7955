"""How inserted names bend in the sentences of each language."""

import re
import unicodedata

from letters.articles import article_of, german_accusative, german_dative

# French words whose h is mute: l'hôtesse. Any other, foreign ones among them, keeps its vowel.
_MUTE_H = re.compile(
    r"h(?:abi|aleine|allucin|alt[ée]ro|armoni|éberg|élic|élio|éma|émo|épat|erb|érit|ermé|étéro|eure"
    r"|exa|ispan|isto(?!r(?:y|ian))|iver|oméo|omme|omolog|onn|onor|ôpital|oraire|orizon|orlog|ormon"
    r"|ortic|ospi(?!tality)|ôte|uil|uiss|uître|umain|umanit|umeur|umid|umor|ydr|ygi[èé]n|ymn|ypno"
    r"|ypoth|ystér)",
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
    mute_h = first == "h" and not is_proper and bool(_MUTE_H.match(name))
    # A foreign or a brand name keeps its h; onze and oui take no elision.
    if (first in set("aeiouœæ") or mute_h) and not re.match(r"(?:onze|oui)\b", name, re.IGNORECASE):
        return f"d’{name}"
    return f"de {name}"


# Titles that take an article where somebody is spoken of.
_WITH_ARTICLE = {
    "es": r"(?:sra?|srta|señora?|señorita|dra?|doctora?|profa?|profesora?)\b",
    "fr": r"(?:dre?|docteure?|pr|professeure?)\b",
}
_TITLE_ARTICLES = {"es": {"f": "la", "m": "el"}, "fr": {"f": "la", "m": "le"}}


def after_a_preposition(name: str, language: str, gender: str = "") -> str:
    """A titled name as it stands after "with": mit Herrn Li, con el Sr. Li, avec la Dr Roy."""
    if language == "de":
        return re.sub(r"^Herr ", "Herrn ", name)
    title = re.match(_WITH_ARTICLE.get(language, "(?!)"), name, re.IGNORECASE)
    if not title or not gender:
        return name
    # Spelled out, a title is a common noun: la señora García.
    is_spelled_out = len(title.group()) > 4
    name = name[0].lower() + name[1:] if is_spelled_out else name
    return f"{_TITLE_ARTICLES[language][gender]} {name}"


def company_forms(name: str, language: str) -> dict[str, str]:
    """The organisation as the sentences need it.

    `the_company` stands as it is and after "for", `at_company` says where one works,
    `with_company` follows a German dative, `of_company` and `to_company` say "of" and "to".
    """
    tongue = language.partition("-")[0]
    if tongue == "de":
        dative = german_dative(name)
        return {
            "the_company": german_accusative(name),
            "with_company": dative,
            "at_company": re.sub(r"^bei dem ", "beim ", f"bei {dative}"),
        }
    article = article_of(name, tongue)
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
