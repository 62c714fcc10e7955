"""Who signed a mail, where the address belongs to no person: "Anna Meier | HR | Haven GmbH"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from exchange.mails.person_names import in_spoken_order
from exchange.mails.somebody import MOST_WORDS, is_somebody, is_written_as_name
from exchange.mails.vocabulary.senders import LEGAL_FORM, TEAM
from exchange.mails.vocabulary.signatures import BEFORE_NAME, CLOSING, JOB, WORKS_AT

LAST_LINES = 14
# Below the closing, down to the address and the telephone.
SIGNED_LINES = 6
# A given name may stand alone before the full one.
FIRST_PARTS = 3
_SIGNS = re.compile(r"\s*[|·•]\s*|\s+(?:[-–—]|//)\s+|\s*,\s+")
# Whom and where, between signs: no more than a few words each.
_ONE_LINE = re.compile(r"[^|·•,.!?]{3,40}(?:\s*[|·•]|\s+//)\s*\S+(?: \S+){0,8}")
_NO_NAME = re.compile(r"\S@|\?|://|www\.|\b(?:tel|phone|fon|mobile?|mobil|fax)\b", re.IGNORECASE)
# In the first of the parts behind the name what they do is found.
ROLE_PARTS = 2
PLAIN_ROLE = re.compile(r"[^\W\d_][^()\[\]<>,;:?!@\d]{1,59}")
_IN_CAPITALS = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+")


@dataclass(frozen=True)
class Signature:
    """The name of whoever signed, as it is said, their company, and what they do there; empty where
    it does not stand there."""

    person: str = ""
    company: str = ""
    role: str = ""


def signature_of(text: str) -> Signature:
    """What stands below the closing of a mail, or in its last line, where that names a person.

    A company stands there with them, or alone with its team.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()][-LAST_LINES:]
    closings = [number for number, line in enumerate(lines) if CLOSING.fullmatch(line)]
    below = lines[closings[-1] + 1 :][:SIGNED_LINES] if closings else lines[-1:]
    if not closings and not all(map(_ONE_LINE.fullmatch, below)):
        return Signature()  # the last words of a mail that nobody signed
    parts = list(_parts(below))
    for number, part in enumerate(parts[:FIRST_PARTS]):
        others = parts[number + 1 :]
        if person := _person(part, others):
            return Signature(person, _company(others), _role(others[:ROLE_PARTS]))
    return Signature("", _company(parts[1:])) if parts and _is_team(parts[0]) else Signature()


def above_signature(text: str) -> str:
    """What the mail says before its closing; all of it where it has none near its end."""
    lines = text.splitlines()
    filled = [number for number, line in enumerate(lines) if line.strip()][-LAST_LINES:]
    closings = [number for number in filled if CLOSING.fullmatch(lines[number].strip())]
    return "\n".join(lines[: closings[-1]]) if closings else text


def _parts(lines: Iterable[str]) -> Iterator[str]:
    """What the lines hold, taken apart at their signs, up to a street or a telephone."""
    for line in lines:
        if _NO_NAME.search(line) or re.search(r"\d{2}", line):
            return
        for part in _SIGNS.split(line):
            if re.search(r"[^\W\d_]", part):
                yield part.strip(" ,;") if LEGAL_FORM.search(part) else part.strip(" .,;")


def _person(part: str, others: Sequence[str]) -> str:
    """The name in a part, as it is said: by a given name, or since a job follows, or, on one line
    with them, a department and a firm."""
    name = re.sub(r"[(\[].*?[)\]]", "", part).strip()
    while match := BEFORE_NAME.match(name):
        name = name[match.end() :]
    words = name.split()
    # The family name first, in capitals: "ROUSSEL Camille".
    family = [word for word in words if _IN_CAPITALS.fullmatch(word)]
    forenames = [word for word in words if word not in family]
    if family and forenames:
        name = " ".join([*forenames, *(word.title() for word in family)])
    name = in_spoken_order(name)
    if not 2 <= len(name.split()) <= MOST_WORDS or JOB.search(name):
        return ""
    is_followed = any(JOB.search(other) for other in others[:1])
    is_followed |= any(_is_team(other) for other in others[:1]) and any(
        LEGAL_FORM.search(other) for other in others[1:2]
    )
    return name if is_somebody(name) or (is_followed and is_written_as_name(name)) else ""


def _is_team(part: str) -> bool:
    return TEAM.search(part) is not None and not LEGAL_FORM.search(part)


def _role(parts: list[str]) -> str:
    """What whoever signed does, as far as one can write it in brackets behind their name."""
    jobs = [WORKS_AT.split(part)[0] for part in parts if JOB.search(part)]
    names = [job for job in jobs if not LEGAL_FORM.search(job) and not is_somebody(job)]
    return next((job for job in names if PLAIN_ROLE.fullmatch(job)), "")


def _company(parts: list[str]) -> str:
    """The full name of a firm, else what is neither a job nor a department nor another person."""
    for part in parts:
        if LEGAL_FORM.search(part):
            return part
    for part in parts:
        behind = WORKS_AT.split(part)
        name = behind[-1] if len(behind) > 1 else part
        is_other = len(behind) < 2 and (JOB.search(part) or TEAM.search(part))
        if name[:1].isupper() and not is_other and not is_somebody(name) and len(name.split()) <= 6:
            return name
    return ""
