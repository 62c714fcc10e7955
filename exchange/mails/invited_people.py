"""Who is on the invitation of a calendar file."""

import re
from dataclasses import dataclass
from typing import Any

import icalendar

from exchange.mails.person_names import in_spoken_order
from exchange.mails.vocabulary.senders import ROLE
from exchange.postings.page_text import single_line

ROOM = re.compile(r"\b(room|raum|salle|sala|calendar|resource|conference)\b", re.IGNORECASE)
NO_PERSON = re.compile(
    r"(?:(?:no|do-?_?not)-?_?reply|ne-?pas-?repondre)\b.*|.*@(?:group|resource)\.calendar\.google\.com",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")


@dataclass(frozen=True)
class Person:
    name: str
    email: str = ""
    role: str = ""


def people_of(event: icalendar.Component) -> tuple[Person, ...]:
    """Who invites and who is invited, without rooms and programs; the person is among them, too."""
    rows: list[Any] = []
    for name in ("ORGANIZER", "ATTENDEE"):
        value = event.get(name)
        rows += value if isinstance(value, list) else [value] if value is not None else []
    people = [_person(row) for row in rows]
    unique = {(person.email or person.name).casefold(): person for person in people if person.name}
    return tuple(unique.values())


def _person(row: Any) -> Person:
    """Who it is; without a name where it is nobody."""
    params = getattr(row, "params", {})
    address = re.sub(r"^mailto:", "", str(row), flags=re.IGNORECASE).strip()
    email = address if ADDRESS.fullmatch(address) else ""
    name = single_line(str(params.get("CN", "") or "")).strip("'\" ") or address
    kind = str(params.get("CUTYPE", "")).upper()
    name = name_of_address(name) if ADDRESS.fullmatch(name) else in_spoken_order(name)
    if "@" in name or kind in ("ROOM", "RESOURCE") or ROOM.search(name) or NO_PERSON.match(email):
        name = ""
    return Person(name[:120], email[:254])


def name_of_address(address: str) -> str:
    """ "Omar Ruiz" of "omar.ruiz2@acme.example"; empty for an address that belongs to no person."""
    own = address.partition("@")[0].partition("+")[0]
    if ROLE.fullmatch(own) or len(re.findall(r"\d", own)) > 4:
        return ""
    return " ".join(word.capitalize() for word in re.split(r"[\W\d_]+", own) if word)
