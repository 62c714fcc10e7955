"""What people shorten in German names and positions, in full: Fr. Bauer u. Hr. Stolz."""

import re

from letters.languages.typed_names import DEGREE

# What the names of positions shorten, before a noun of one gender: no Mitarbeiter/in.
_ADJECTIVES_IN_FULL = {
    "wiss": "wissenschaftliche", "techn": "technische", "kaufm": "kaufmännische",
    "stellv": "stellvertretende", "pädag": "pädagogische", "med": "medizinische",
    "exam": "examinierte", "päd": "pädagogische", "handwerkl": "handwerkliche",
}  # fmt: skip
_SHORT_ADJECTIVE = re.compile(
    rf"\b({'|'.join(_ADJECTIVES_IN_FULL)})\. ?([A-ZÄÖÜ][a-zäöüß-]+)(?![\w/*:(])", re.IGNORECASE
)


def name_in_full(name: str) -> str:
    """A name without what was shortened in it: Fr. Bauer u. Hr. Stolz."""
    name = re.sub(r"^Fam\.?(?= [A-ZÄÖÜ])", "Familie", name)
    name = re.sub(r"\bFr\.?(?= \w)", "Frau", re.sub(r"\bHr\.?(?= \w)", "Herr", name))
    return re.sub(r"(?<=\w) (?:u\.|[+&]) (?=\w)", " und ", name)


def without_degree(words: str) -> str:
    """Nobody is called by the field of their degree, nor by two of them: Frau Dr. med. Wörner."""
    words = re.sub(rf"\b((?:Dr|Prof)\.?)(?: (?:{DEGREE}))+(?= \S)", r"\1", words)
    return re.sub(r"\bDr\. (?=Dr\. )", "", words)


def with_names_in_full(noted: str) -> str:
    """`noted` with its titles in full, and without an apostrophe before the s of whose it is."""
    noted = re.sub(r"\bFr\.? (?=[A-ZÄÖÜ])", "Frau ", noted)
    bent = r"(?<=mit )|(?<=von )|(?<=bei )|(?<=an )|(?<=für )|(?<=durch )|(?<=über )"
    owner = r"(?=[A-ZÄÖÜ][\w-]+s (?:[a-zäöüß]+ )?[A-ZÄÖÜ])"
    noted = re.sub(rf"(?:{bent})Hr\.? (?=[A-ZÄÖÜ])|\bHr\.? {owner}", "Herrn ", noted)
    noted = re.sub(r"\bHr\.? (?=[A-ZÄÖÜ])", "Herr ", noted)
    return re.sub(
        r"\b([A-ZÄÖÜ][\w-]+[^\Wsxzß])['’](?=s [A-ZÄÖÜa-zäöüß]*)(?=s (?:\w+ )?[A-ZÄÖÜ])",
        r"\1",
        noted,
    )


def adjectives_in_full(position: str) -> str:
    return _SHORT_ADJECTIVE.sub(_adjective_in_full, position)


def _adjective_in_full(found: re.Match[str]) -> str:
    """wiss. Mitarbeiter is wissenschaftlicher Mitarbeiter, techn. Leitung technische Leitung."""
    adjective, noun = _ADJECTIVES_IN_FULL[found[1].lower()], found[2]
    is_a_man = re.search(
        r"(?:er|ent|ant|ist|eur|or|ot|är|mann|ling|chef|koch|arzt|wart|rat)$", noun
    )
    if not is_a_man and not re.search(r"(?:in|frau|kraft|ung|schaft|enz|e)$", noun):
        return found[0]
    words = f"{adjective}{'r' if is_a_man else ''}"
    return f"{words.capitalize() if found[1][0].isupper() else words} {noun}"
