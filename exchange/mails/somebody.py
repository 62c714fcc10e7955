"""Whether a name is somebody's, and no company's."""

import re
from functools import cache
from pathlib import Path

from exchange.mails.vocabulary.senders import LEGAL_FORM, TEAM
from frame.folding import folded
from frame.word_lists import word_lists

_TITLE = re.compile(
    r"(?:mr|ms|mrs|miss|mx|dr|prof|professor|frau|fr|herrn?|hr|mme|mlle|madame|mademoiselle|monsieur"
    r"|m|sr|sra|srta|señora?|señorita|don|doña|d|dña|sig|signora?|dott|dottoressa|mevrouw|meneer)"
    r"(?:\.|\.?ª)?(?: |$)",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"&|\b(?:bank|group|gruppe|stores?|labs?|studios?|partners?|media|solutions?|systems?|consulting"
    r"|services?|school|schule|university|clinic|klinik|hospital|hotel|foundation|stiftung|trust"
    r"|logistics?|foods?|books|press|bakery|cafe|café|restaurant|brothers|sons|söhne|fils|hijos"
    r"|technolog\w+|industries|international|holding|agency|agentur)\b",
    re.IGNORECASE,
)
_AND = re.compile(r",\s*|\s+(?:and|und|et|y|e|en)\s+")
_PARTICLES = {"von", "van", "der", "den", "de", "du", "des", "la", "le", "del", "da", "di", "zu"}
MOST_WORDS = 4


def is_somebody(name: str) -> bool:
    """Whether the name is that of a person, or of several: by a title, or by a given name.

    "Tom Smith Ltd" is a firm that bears its owner's name.
    """
    if _is_of_a_firm(name):
        return False
    return all(map(_is_person, filter(None, _AND.split(name.strip()))))


def is_written_as_name(name: str) -> bool:
    """Whether it may be a person's by how it is written, whatever the given name."""
    words = name.split()
    is_written_so = all(word[0].isupper() or word in _PARTICLES for word in words)
    return len(words) <= MOST_WORDS and is_written_so and not _is_of_a_firm(name)


def _is_of_a_firm(name: str) -> bool:
    words = (_FIRM, LEGAL_FORM, TEAM)
    return any(pattern.search(name) for pattern in words)


def has_title(name: str) -> bool:
    """Whether it begins as only a person's name does: "Frau Vogel"."""
    return _TITLE.match(name) is not None


def _is_person(name: str) -> bool:
    if has_title(name):
        return True
    first_name = re.split(r"[-–]", name.split()[0])[0]
    return is_written_as_name(name) and folded(first_name) in _given_names()


@cache
def _given_names() -> frozenset[str]:
    lists = word_lists(Path(__file__).parent / "vocabulary" / "given_names.txt")
    return frozenset(map(folded, lists["given names"]))
