"""Which company a mail comes from, and which job it is about."""

import re
from collections.abc import Iterable

from exchange.mails.message import Mail
from exchange.mails.vocabulary.senders import (
    COMPANY_PATTERNS,
    LEGAL_FORM,
    NO_COMPANY,
    NO_TITLE,
    PROGRAMS,
    SECOND_LEVEL,
    SLUG,
    TEAM,
    TITLE_PATTERNS,
)
from exchange.postings.page_text import job_title
from frame.invisible import shown


def company_of(mail: Mail, known: Iterable[str] = ()) -> str:
    """The employer's name: one of those `known` that the mail names, or as its words say it."""
    named = _known(mail, known)
    if named:
        return named
    domain = _name_in(mail.domain)
    found = [*_in_text(mail.subject, COMPANY_PATTERNS), *_in_sender(mail.sender_name)]
    found += _in_text(mail.text[:3000], COMPANY_PATTERNS)
    # The name as the domain spells it is the surest of them.
    for name in found:
        if domain and _squashed(name).startswith(_squashed(domain)[:4]):
            return name
    return found[0] if found else domain


def position_of(mail: Mail) -> str:
    """The job's title, as far as the mail names it."""
    for text in (mail.subject, mail.text[:4000]):
        for name in _in_text(text, TITLE_PATTERNS, "title"):
            return job_title(name)
    return ""


def _known(mail: Mail, known: Iterable[str]) -> str:
    """The longest name of a company on record that is in the mail or in its sender's address."""
    words = f" {_words(mail.subject)} {_words(mail.sender_name)} {_words(mail.text[:4000])} "
    domain = _squashed(_name_in(mail.domain))
    fitting = [
        name
        for name in known
        if (len(_squashed(name)) > 2 and f" {_words(name)} " in words)
        or (domain and _squashed(name) == domain)
    ]
    return max(fitting, key=len, default="")


def _in_text(text: str, patterns: list[re.Pattern[str]], group: str = "company") -> list[str]:
    refused = NO_COMPANY if group == "company" else NO_TITLE
    names = (match[group] for pattern in patterns for match in pattern.finditer(text))
    cleaned = (_cleaned(name) for name in names)
    return [name for name in cleaned if name and not refused.fullmatch(name) and _is_name(name)]


def _is_name(name: str) -> bool:
    """A name is no running text: it has few words, and begins like a name."""
    return len(name.split()) <= 9 and not name[0].islower()


def _in_sender(name: str) -> list[str]:
    """The company in "Ana Sousa - Intelligo", "Stigg Hiring Team", "Haven GmbH"."""
    _person, dash, company = re.sub(r"\s[–—|@]\s", " - ", name).rpartition(" - ")
    is_team = TEAM.search(name) is not None
    found = _cleaned(TEAM.sub("", company if dash else name if is_team else ""))
    at = re.search(r"\b(?:at|from|bei|chez) (.{2,60})$", name)
    names = [
        found,
        _cleaned(TEAM.sub("", at[1])) if at else "",
        name if LEGAL_FORM.search(name) else "",
    ]
    return [name for name in names if name]


def _name_in(domain: str) -> str:
    """The company in a domain, unless a program writes for many from there."""
    parts = [part for part in domain.split(".") if part]
    if len(parts) < 2:
        return ""
    if PROGRAMS.search(domain):
        # "viber.comeet-notifications.com" is written for Viber.
        return parts[0].title() if len(parts) > 2 and not SLUG.fullmatch(parts[0]) else ""
    parts = parts[:-2] if len(parts) > 2 and parts[-2] in SECOND_LEVEL else parts[:-1]
    names = [part for part in parts if not SLUG.fullmatch(part)]
    return names[-1].replace("-", " ").title() if names else ""


def _cleaned(name: str) -> str:
    """Without emoji and signs at its ends."""
    name = re.sub(r"\s+(careers?|jobs|recruit(ing|ment)|hiring|talent)$", "", name, flags=re.I)
    return shown(re.sub(r"^[\W_]+|[^\w.)]+$", "", name)).strip()


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _squashed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())
