"""Which company a mail comes from."""

import re
import unicodedata
from collections.abc import Iterable

from applications.agency import AGENCY
from applications.legal_forms import FORM
from exchange.mails.message import Mail
from exchange.mails.signature import signature_of
from exchange.mails.somebody import has_title, is_somebody
from exchange.mails.vocabulary.senders import (
    CLIENT_PATTERNS,
    COMPANY_PATTERNS,
    FOR_SOMEBODY,
    LEGAL_FORM,
    NO_COMPANY,
    NO_TITLE_WORDS,
    NOTIFYING,
    OF,
    PROGRAMS,
    ROLE,
    SECOND_LEVEL,
    SLUG,
    SUBJECT_PARTS,
    TEAM,
)
from exchange.mails.vocabulary.titles import OCCUPATION
from exchange.postings.page_text import squashed
from frame.invisible import shown

CAPITAL = r"[A-ZÀ-Ý][\w&'’-]*"
# A word of a name, and what stands between such.
NAME_WORD = rf"(?:{CAPITAL}|&|und|et|y|e|e\.|of|de|der|di|du|des)"
# A signature stands in the last lines.
LAST_LINES = 12
FEWEST_LETTERS = 4


_MET = r"\b(?i:with|from|mit|von|avec|de|con|met)"
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)(?:[)\]]|$)")
# What stands in brackets beside a name, and is no company.
_NO_FIRM = re.compile(
    r"(?:she|he|they|ze|sie|er|elle|il|ella|él)|(?:her|him|them|hers|ihr|ihm)|extern\w*|intern\w*"
    r"|guest|gast|via .*|mobile|office|home|privat|.*\d.*|.*@.*",
    re.IGNORECASE,
)


def company_of(mail: Mail, known: Iterable[str] = ()) -> str:
    """The employer's name: one of those `known` that the mail names, or as its words say it.

    Of an agency's mail it is the client's, where the mail names one.
    """
    named = _known(mail, known)
    if named:
        return named
    for_whom = names_in(mail.text[:3000], [FOR_SOMEBODY], "company")
    if names := [name for name in for_whom if _may_be_company(name) and _is_firm(name, mail)]:
        return _in_full(names[0], mail)
    sender = _in_full(_sender_of(mail), mail)
    if AGENCY.search(f"{sender} {_name_in(mail.domain)}"):
        return next(iter(names_in(mail.text[:3000], CLIENT_PATTERNS, "company")), sender)
    return sender


def _sender_of(mail: Mail) -> str:
    """The company that sent the mail."""
    domain = _name_in(mail.domain)
    named = _companies_in(mail.subject), _companies_in(mail.text[:3000])
    in_subject, in_text = ([name for name in names if _is_firm(name, mail)] for names in named)
    found = [*in_subject, *_in_sender(mail), *in_text]
    # The name as the address spells it is the surest of them.
    parts = [part for part in parts_of(mail.subject) if not NO_TITLE_WORDS.search(part)]
    spelled = [*found, *parts, *_signed(mail)]
    spelled += [name for name in [_without_team(_own_name(mail))] if name]
    best = max(spelled, key=lambda name: _letters_shared(name, mail), default="")
    if best and _letters_shared(best, mail):
        return best
    spelled_out = _spelled_out(mail)
    by_program = PROGRAMS.search(mail.domain) is not None
    names = [*found, *spelled_out] if by_program else [*spelled_out, *found]
    if by_program:
        names += _under_the_name(mail)
    if not _is_person(mail):
        names += filter(None, [signature_of(mail.text).company])
    return next(iter(names), domain)


def _in_full(name: str, mail: Mail) -> str:
    """The longest that the mail calls it: of Mirasol "Aseguradora Mirasol", as it signs, or what
    it says it is "en Mirasol Seguros"."""
    if not name or LEGAL_FORM.search(name):
        return name
    short = re.escape(name)
    text = re.sub(r"\s+", " ", mail.text[:4000])
    longer = re.findall(rf"\b(?:at|with|en|chez|presso) ({short}(?: {CAPITAL}){{1,3}})", text)
    longer += re.findall(rf"\b({short}(?: {NAME_WORD}){{0,4}} (?i:{FORM}))(?!\w)", text)
    for part in _parts_of_lines(_last_lines(mail)):
        longer += re.findall(rf"^(?:{CAPITAL} ){{0,3}}{short}(?: {NAME_WORD}){{0,5}}$", part)
        longer += re.findall(rf"\b{short}(?: {NAME_WORD}){{1,5}}$", part)
    names = [name for name in longer if not TEAM.search(name) and not OCCUPATION.search(name)]
    return max([*names, name], key=len)


def parts_of(subject: str) -> list[str]:
    """What a subject holds beside what it says of the mail, as it may be a name."""
    parts = (_cleaned(part) for part in SUBJECT_PARTS.split(subject))
    return [part for part in parts if part and _is_name(part) and not re.search(r"\d{3}|^\d", part)]


def _spelled_out(mail: Mail) -> list[str]:
    """The words of the text that the domain writes as one."""
    text = f"{mail.subject}\n{mail.sender_name}\n{mail.text[:4000]}"
    words = re.findall(r"[\w&'.-]+", text)
    # "act.security" is Act Security, too.
    spelled = {_folded(_name_in(mail.domain)), _folded(mail.domain)} - {""}
    windows = (words[n : n + length] for length in range(1, 6) for n in range(len(words)))
    names = (" ".join(window) for window in windows if window[0][0].isupper())
    found = [_cleaned(name) for name in names if _folded(name) in spelled]
    return sorted(found, key=len, reverse=True)


def _last_lines(mail: Mail) -> list[str]:
    lines = (line.strip() for line in mail.text.splitlines())
    return [line for line in lines if line and not re.search(r"[@?]|//", line)][-LAST_LINES:]


def _parts_of_lines(lines: Iterable[str]) -> list[str]:
    """What stands in them, taken apart at their signs."""
    parts = (part for line in lines for part in re.split(r"\s[-–—|·•]\s|[,:]|\s\|", line))
    return [part.strip() for part in parts if len(part) < 70]


def _signed(mail: Mail) -> list[str]:
    """The names in the last lines, under which the company's may be."""
    names = map(_without_team, _parts_of_lines(_last_lines(mail)))
    return [name for name in names if name and _is_name(name) and not _is_said(name)]


def _under_the_name(mail: Mail) -> list[str]:
    """What stands under the name of whoever signed, the company's full name first, if that is the
    sender: neither a job nor a place."""
    lines, name = _last_lines(mail), _own_name(mail)
    if name not in lines:
        return []
    under = [line for line in lines[lines.index(name) + 1 :] if not re.search(r"\d", line)]
    names = [_without_team(part) for part in _parts_of_lines(under)]
    fitting = [name for name in names if name and _is_name(name) and not OCCUPATION.search(name)]
    return sorted(fitting, key=lambda name: LEGAL_FORM.search(name) is None)


def _letters_shared(name: str, mail: Mail) -> int:
    """How many letters of the name the sender's address spells out; none of a person's own."""
    host = _host(mail)
    words = _folded_words(name)
    shared = {word for word in words if len(word) >= FEWEST_LETTERS and word in squashed(host)}
    parts = {part for part in re.split(r"\W+", host) if len(part) >= FEWEST_LETTERS}
    shared |= {part for part in parts if part in "".join(words)}
    letters = sum(len(word) for word in shared)
    is_person = _is_person(mail) and set(words) <= set(_folded_words(_own_name(mail)))
    is_person = is_person and TEAM.search(mail.sender_name) is None
    if not letters or (is_person and 2 * letters <= len(squashed(host))):
        return 0
    # A firm that bears its owner's name has more to it, where it says so.
    return letters + (LEGAL_FORM.search(name) is not None) - is_person


def _host(mail: Mail) -> str:
    """What of the address may spell a company: not a person's part, nor a program's domain."""
    local = mail.sender_address.partition("@")[0]
    own = "" if ROLE.fullmatch(local) or _is_person(mail) else local
    domain = "" if PROGRAMS.search(mail.domain) else mail.domain.rpartition(".")[0]
    return f"{domain.removesuffix('.co')} {own}".casefold()


def _own_name(mail: Mail) -> str:
    """The sender's name without what stands beside it in brackets."""
    return " ".join(_BRACKETS.sub(" ", mail.sender_name).split()) or mail.sender_name


def _is_person(mail: Mail) -> bool:
    """Whether the address is somebody's own, by a word of the name in it."""
    local = mail.sender_address.partition("@")[0]
    if ROLE.fullmatch(local) or NOTIFYING.match(mail.domain):
        return False
    words = _folded_words(mail.sender_name)
    return any(len(word) > 2 and word in _folded(local) for word in words)


def _folded_words(text: str) -> list[str]:
    return [_folded(word) for word in re.findall(r"\w+", text)]


def _folded(text: str) -> str:
    """Letters as addresses have them: "Tröger" is troeger."""
    text = text.casefold().translate({ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue"})
    letters = unicodedata.normalize("NFKD", text)
    return re.sub(r"[^a-z0-9]+", "", letters)


def _known(mail: Mail, known: Iterable[str]) -> str:
    """The longest name of a company on record that is in the mail or in its sender's address."""
    words = f" {plain_words(f'{mail.subject} {mail.sender_name} {mail.text[:4000]}')} "
    domain = squashed(_name_in(mail.domain))
    fitting = [
        name
        for name in known
        if (len(squashed(name)) > 2 and f" {plain_words(name)} " in words)
        or (domain and squashed(name) == domain)
    ]
    return max(fitting, key=len, default="")


def names_in(text: str, patterns: Iterable[re.Pattern[str]], group: str) -> list[str]:
    """What the patterns find as their group of that name, without signs at its ends."""
    found = (match[group] for pattern in patterns for match in pattern.finditer(text))
    return [name for name in map(_cleaned, found) if name]


def _companies_in(text: str) -> list[str]:
    names = names_in(text, COMPANY_PATTERNS, "company")
    return list(filter(_may_be_company, names))


def _may_be_company(name: str) -> bool:
    return not NO_COMPANY.fullmatch(name) and _is_name(name)


def _is_firm(name: str, mail: Mail) -> bool:
    """Whether it is no person's name, or the address is that of a firm which bears it.

    Whom one meets is a person; where one applies may be a firm that is called like one.
    """
    if has_title(name):
        return False
    is_met = re.search(rf"{_MET} {re.escape(name)}", f"{mail.subject}\n{mail.text[:3000]}")
    host = squashed(_host(mail))
    return not (is_met and is_somebody(name)) or all(w in host for w in _folded_words(name))


def _is_name(name: str) -> bool:
    """A name is no running text: it has few words, and begins like a name."""
    return len(name.split()) <= 9 and not name[0].islower()


def _is_said(name: str) -> bool:
    """Whether it is written as words are, and not as a name: "Please reply to this mail"."""
    words = name.split()
    return 2 * sum(word[0].islower() for word in words) > len(words)


def _in_sender(mail: Mail) -> list[str]:
    """The company in "Ana Sousa - Intelligo", "Stigg Hiring Team", "Haven GmbH"."""
    name = _BRACKETS.sub(" ", mail.sender_name)
    person, dash, company = re.sub(r"\s[–—|@]\s", " - ", name).rpartition(" - ")
    local = mail.sender_address.partition("@")[0]
    is_role = ROLE.fullmatch(local) is not None and not _under_the_name(mail)
    is_team = TEAM.search(name) is not None or is_role
    if dash and is_team and _without_team(person):
        company = person
    found = _without_team(company if dash else name if is_team else "")
    at = re.search(r"\b(?:at|from|bei|chez) (.{2,60})$", name)
    names = [
        found,
        _without_team(at[1]) if at else "",
        name.strip() if LEGAL_FORM.search(name) else "",
        *_in_brackets(mail.sender_name),
    ]
    return [name for name in names if name]


def _in_brackets(name: str) -> list[str]:
    """The company in "Li, Tom (Haven)" and "Tom Li [HR, Haven GmbH]"."""
    inside = [part for match in _BRACKETS.finditer(name) for part in re.split("[,;/|]", match[1])]
    names = [_without_team(part) for part in inside if not _NO_FIRM.fullmatch(part.strip())]
    return [name for name in names if len(name) > 1 and _is_name(name)]


def _without_team(name: str) -> str:
    """Without the team at its ends; within a name its words stay: "Hanse Personal GmbH"."""
    name = _cleaned(name)
    spans = [match.span() for match in TEAM.finditer(name)]
    if spans and spans[0][0] == 0:
        return _cleaned(OF.sub("", _without_team(name[spans[0][1] :])))
    if spans and spans[-1][1] == len(name):
        return _without_team(name[: spans[-1][0]])
    return name


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
    name = shown(re.sub(r"^[\W_]+|[^\w.)]+$", "", name)).strip()
    return name if LEGAL_FORM.search(name) else name.rstrip(".")


def plain_words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
