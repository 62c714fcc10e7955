"""The legal form at the end of a company's name, which seldom makes another company of it."""

import re
from pathlib import Path

from applications.spelling import LONGEST_NAME, company_key
from frame.word_lists import word_lists

_WORDS = word_lists(Path(__file__).with_suffix(".txt"))
LEGAL_FORMS = frozenset(_WORDS["legal forms"])
_AT_THE_END = LEGAL_FORMS.union(_WORDS["between two"])
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


def without_signs(key: str) -> str:
    """The `key` of a name without what nobody would look for."""
    return _NO_SIGNS.sub("", key)
