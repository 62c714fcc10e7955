"""A person's name as it is said, out of the ways in which address books write it."""

import re

from exchange.mails.vocabulary.senders import LEGAL_FORM, TEAM

_BESIDE = re.compile(r"[(\[<{].*?(?:[)\]>}]|$)")
_RANK = re.compile(
    r"(?:dra?|drs|profa?|mag|ing|dipl-ing|lic|m[rsx]|mrs|sra?|srta|herr|frau|mme|mlle"
    r"|jr|i{2,3}|iv|phd|md|mba|msc|bsc|llm|pmp|cpa|esq|s?phr|shrm-s?cp)",
    re.IGNORECASE,
)


def in_spoken_order(name: str) -> str:
    """The name with the given name first, and without what stands beside it.

    "Tom Li" of "Li, Tom (ACME)" and "Anna Berg" of "Berg, Anna Dr.": a comma would part two people
    where several are typed. Of a name without one, only what is in brackets goes.
    """
    words = _BESIDE.sub(" ", name) if _BESIDE.sub("", name).strip(" ,;'\"") else name
    parts = [" ".join(part.split()) for part in re.split(r"[,;]", words.strip(" '\""))]
    first, *others = [part for part in parts if part] or [""]
    forename = next(filter(None, map(_given_name, others)), "")
    return f"{forename} {_given_name(first) or first}".strip() if forename else first


def _given_name(part: str) -> str:
    """The part without ranks and titles; nothing where it names a firm or its team."""
    if LEGAL_FORM.search(part) or TEAM.search(part):
        return ""
    return " ".join(word for word in part.split() if not _RANK.fullmatch(word.replace(".", "")))
