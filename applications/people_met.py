"""Whom a person met for an application, each once, with their part."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from applications.models import Contact, InterviewRound


@dataclass
class PersonMet:
    contact: Contact
    parts: list[str] = field(default_factory=list)
    rounds: list[int] = field(default_factory=list)


def people_met(rounds: Iterable[InterviewRound]) -> list[PersonMet]:
    """In the order of meeting; asks nothing when the participations are prefetched."""
    met: dict[int, PersonMet] = {}
    for held in rounds:
        for one in held.participations.all():
            person = met.setdefault(one.contact_id, PersonMet(one.contact))
            person.rounds.append(held.number)
            if one.get_part_display() not in person.parts:
                person.parts.append(one.get_part_display())
    return list(met.values())
