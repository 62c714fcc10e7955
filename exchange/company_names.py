"""The names by which one company is known: "DB (Deutsche Bahn)", "Google Germany GmbH", "AWS"."""

import re
from dataclasses import dataclass
from pathlib import Path

from accounts.countries import suggest_country
from applications.legal_forms import LEGAL_FORMS, bare_name
from frame.folding import folded
from frame.word_lists import word_lists

_IN_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_WORDS = word_lists(Path(__file__).with_name("company_names.txt"))
_REGIONS = frozenset(_WORDS["regions"])
_BEFORE_COUNTRY = frozenset(_WORDS["before a country"])
_SMALL = _BEFORE_COUNTRY.union(_WORDS["small"])
_FORMER = re.compile(
    r"^(?:formerly|former|previously|now|ex|fka|aka|ehemals|früher|vormals|jetzt|anciennement|antes)"
    r"\b[\s.:-]*",
    re.IGNORECASE,
)
# What stands in brackets and is no second name.
_NO_NAME = re.compile(
    r"\b(?:acquired|part of|via|remote|contract\w*|freelance|self[ -]employed|hybrid|yc|nasdaq|"
    r"nyse|startup|stealth|gehort zu|teil von|filiale|groupe|group|a division)\b|[:/]|\d{4}"
)


@dataclass(frozen=True)
class CompanyNames:
    """What a company is compared by: `name` without its legal form, the `other` one in brackets,
    `short` without the country at its end; `initials` of three words or more in small letters, or
    an abbreviation in capitals. Empty where there is none."""

    name: str
    other: str = ""
    short: str = ""
    initials: str = ""


def company_names(company: str) -> CompanyNames:
    """The names of a company as somebody wrote it."""
    brackets = _IN_BRACKETS.findall(company)
    outside = _IN_BRACKETS.sub(" ", company).strip()
    name = bare_name(outside) or bare_name(company)
    other = next((other for text in brackets if (other := _second_name(text))), "")
    short = _without_country(name)
    return CompanyNames(name, "" if other == name else other, short, _initials(outside, name))


def _second_name(text: str) -> str:
    text = _FORMER.sub("", text.strip())
    name = bare_name(text)
    is_none = _NO_NAME.search(folded(text)) or name in LEGAL_FORMS or _is_country(name)
    return "" if is_none or len(name) < 2 else name


def _is_country(name: str) -> bool:
    return name in _REGIONS or bool(suggest_country(name))


def _without_country(name: str) -> str:
    """The name before the country at its end; empty where there is none."""
    words = name.split()
    for length in (3, 2, 1):
        before = words[:-length]
        if before and before[-1] not in _BEFORE_COUNTRY and _is_country(" ".join(words[-length:])):
            return bare_name(" ".join(before))
    return ""


def _initials(company: str, name: str) -> str:
    letters = re.sub(r"\W", "", company)
    if " " not in name and letters.isupper() and letters.isalpha() and 3 <= len(letters) <= 6:
        return letters
    words = [word for word in name.split() if word[0].isalpha()]
    large = [word for word in words if folded(word) not in _SMALL]
    chosen = large if len(large) > 2 else words
    return "".join(word[0] for word in chosen) if 3 <= len(chosen) <= 6 else ""
