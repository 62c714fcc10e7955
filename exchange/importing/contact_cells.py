"""Reads the cells of people: their names, roles and addresses, and who referred the person."""

import re
from collections.abc import Callable

from applications.spelling import name_key
from exchange.importing.evidence import ReadingRules
from exchange.importing.facts import Facts, NewContact, Reader
from exchange.importing.people import PeopleInCell, read_people
from exchange.importing.records import Cell
from exchange.importing.values import read_email, read_phone, without_links
from frame.folding import folded
from frame.invisible import shown


def read_referrer(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    people = read_people(cell.text).people
    if len(people) == 1 and not facts.referrer:
        facts.referrer, facts.cells[cell.field] = people[0].name, cell
    if facts.referrer != cell.text.strip():
        facts.rest.append(cell)


def read_contact(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    found = read_people(cell.text)
    if not found.people and _is_of_person_before(facts, found):
        return
    for person in found.people:
        person.is_interviewer = "interviewer" in folded(cell.heading)
    facts.contacts += found.people
    if len(found.people) != 1:
        # Of whom of them something is said nobody knows.
        facts.contacts.append(NewContact(""))
    if not found.is_all or without_links(cell.text) != cell.text:
        facts.rest.append(cell)


def _is_of_person_before(facts: Facts, found: PeopleInCell) -> bool:
    """Whether a cell with an address alone tells how to reach the person of the cell before; then
    that is a fact of theirs. An address has to have part of their name in it."""
    known = facts.contacts[-1] if facts.contacts else NewContact("")
    email = found.email if _has_name_in(found.email, known.name) else ""
    if not known.name or bool(email) == bool(found.phone):
        return False
    if (email and known.email) or (found.phone and known.phone):
        return False
    known.email, known.phone = email or known.email, found.phone or known.phone
    return True


def _has_name_in(email: str, name: str) -> bool:
    user = folded(email.partition("@")[0])
    words = [word for word in re.findall(r"\w+", folded(name)) if len(word) > 2]
    return any(word in user for word in words)


def _of_contact(name: str, read: Callable[[str], str]) -> Reader:
    def read_fact(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
        value, known = read(cell.text), facts.contacts[-1:]
        if value and known and known[0].name and not getattr(known[0], name):
            setattr(known[0], name, value)
        else:
            facts.rest.append(cell)

    return read_fact


def read_address(facts: Facts, cell: Cell, reading: ReadingRules) -> None:
    """The address of the person before it, or somebody with their address; words beside it that
    are not the name are a note."""
    found = read_people(cell.text)
    known = facts.contacts[-1] if facts.contacts else NewContact("")
    if not known.name and found.people:
        read_contact(facts, cell, reading)
        return
    email = found.people[0].email if len(found.people) == 1 else read_email(cell.text)
    beside = name_key(cell.text.replace(email, "").strip(" <>()\"'")) if email else ""
    is_taken = bool(email and known.name and not known.email)
    if is_taken:
        known.email = email
    if not is_taken or beside.removeprefix("mailto:") not in ("", name_key(known.name)):
        facts.rest.append(cell)


def _role(text: str) -> str:
    return shown(text) if len(shown(text)) <= 120 else ""


read_role = _of_contact("role", _role)
read_number = _of_contact("phone", read_phone)
