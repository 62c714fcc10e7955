"""The legal form at the end of a company's name, which seldom makes another company of it."""

import re
from collections.abc import Sequence
from pathlib import Path

from applications.spelling import LONGEST_NAME, company_key
from frame.word_lists import word_lists

_WORDS = word_lists(Path(__file__).with_suffix(".txt"))
ALSO_WORDS = _WORDS["words of other kinds, too"]
LEGAL_FORMS = frozenset(_WORDS["legal forms"]).union(ALSO_WORDS)
_AT_THE_END = LEGAL_FORMS.union(_WORDS["between two"])
# In running text: what is a legal form for certain, with or without dots.
_FORM = "|".join(
    r"(?:\. ?)?".join(form) if len(form) < 5 else form for form in sorted(_WORDS["legal forms"])
)
FORM = rf"\b(?:{_FORM})(?!\w)(?:\.? (?:&|und) co\.?(?: (?:{_FORM})(?!\w))?)?\.?"
_NO_SIGNS = re.compile(r"[^\w\s&+]")


def bare_name(name: str) -> str:
    """A name without the article before it and the legal form behind it: "The Larkfield Inc."
    gives "larkfield"."""
    return bare_key(company_key(name))


def bare_key(key: str) -> str:
    """`bare_name` of a name whose `company_key` this is."""
    words = without_signs(key).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and words[-1] in _AT_THE_END:
        words.pop()
    return " ".join(words)[:LONGEST_NAME]


def name_meant(typed: str, names: Sequence[str]) -> str:
    """Which of the companies of these `names`, alike but for the legal form, is meant by `typed`:
    "ACME" by the one called "Acme GmbH".

    Only where there is a single one, and one of both names has no legal form: two forms are two
    companies. Else what was typed.
    """
    if len(names) != 1:
        return typed
    keys = (company_key(names[0]), company_key(typed))
    is_meant = any(without_signs(key) == bare_key(key) for key in keys)
    return names[0] if is_meant else typed


def without_signs(key: str) -> str:
    """The `key` of a name without what nobody would look for."""
    return _NO_SIGNS.sub("", key)
