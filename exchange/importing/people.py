"""Reads the people in a cell: their names, with roles and addresses that stand beside them."""

import re
from typing import NamedTuple

from applications.people_named import in_spoken_order
from applications.typed_person import name_and_email
from exchange.importing.values import is_tick, read_email, read_link, read_phone, without_links
from exchange.mails.somebody import is_somebody
from frame.invisible import shown

_PARTS = re.compile(r"\s*[;\n|]\s*")
_AND = re.compile(r"\s+(?:&|\+|and|und|et|y|e|og|och|en)\s+")
_IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)\s*$")
_LONGEST = 120
_ROLE = re.compile(
    r"\b[A-Z]{2,}\b|(?i:\b(?:recruit\w*|manager\w*|head|lead\w*|chef\w*|director\w*|engineer\w*|"
    r"partner\w*|talent|people|team\w*|founder|president|officer|leit\w*|personal\w*|respons\w*|"
    r"assistant\w*|developer|entwickler\w*|owner|referent\w*|consultant|berater\w*|of)\b)"
)


class InCell(NamedTuple):
    """Somebody whom a cell names."""

    name: str
    role: str = ""
    email: str = ""


def read_people(text: str) -> list[InCell]:
    """Everybody whom a cell names; nobody in yes, no, a phone, a link or a bare address."""
    text = without_links(text)
    people = [person for part in _PARTS.split(text) for person in _with_address(shown(part))]
    named = [person for person in people if _may_be_name(person.name)]
    return named if len(named) == len(people) else []


def _with_address(part: str) -> list[InCell]:
    """Of "Brandt, Ruth <ruth@example.org>" one person; of two given names two."""
    part, email = name_and_email(part)
    in_order = in_spoken_order(part)
    if in_order != part:
        names = part.split(",") if is_somebody(in_order) and is_somebody(part) else [in_order]
    else:
        names = []
    people = [InCell(name.strip()) for name in names] or [InCell(*row) for row in _in_part(part)]
    return [people[0]._replace(email=email), *people[1:]] if people and email else people


def _in_part(part: str) -> list[tuple[str, str]]:
    pieces = _AND.split(part)
    if len(pieces) > 1 and all(_is_full_name(_IN_BRACKETS.sub("", piece)) for piece in pieces):
        return [person for piece in pieces for person in _in_part(piece)]
    if found := _IN_BRACKETS.search(part):
        return [(part[: found.start()].strip(), found[1].strip()[:_LONGEST])]
    pieces = [piece.strip() for piece in part.split(",")]
    if len(pieces) > 1 and all(map(_is_full_name, pieces)):
        return [(piece, "") for piece in pieces]
    name, comma, role = part.partition(",")
    if comma and _is_full_name(name) and _ROLE.search(role):
        return [(name.strip(), role.strip()[:_LONGEST])]
    return [(part, "")] if part else []


def _is_full_name(text: str) -> bool:
    """Whether it is a given name and a family name, and no role."""
    words = text.split()
    starts = [word for word in words if word[0].isupper()]
    is_short = 2 <= len(words) <= 4 and len(starts) >= 2 and words[0] == starts[0]
    return is_short and not re.search(r"\d", text) and not _ROLE.search(text)


def _may_be_name(name: str) -> bool:
    has_letters = any(map(str.isalpha, name)) and len(name) <= _LONGEST
    is_other = is_tick(name) or read_email(name) or read_phone(name) or read_link(name)
    return has_letters and not is_other
