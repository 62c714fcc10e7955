"""Whom a person met for an application, and will meet, each once, with their part."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from applications.models import Application, Contact, InterviewRound


@dataclass
class PersonMet:
    contact: Contact
    parts: list[str] = field(default_factory=list)
    rounds: list[int] = field(default_factory=list)


def is_ahead(interview_round: InterviewRound) -> bool:
    """Whether it has not begun and takes place, as far as is known."""
    is_planned = interview_round.outcome == InterviewRound.Outcome.PLANNED
    is_running = not interview_round.application.ended_as
    return is_planned and is_running and not interview_round.has_taken_place


def people_met(application: Application) -> list[PersonMet]:
    """In the order of meeting; asks nothing when the participations are prefetched."""
    return _people(
        interview_round
        for interview_round in application.rounds.all()
        if interview_round.has_taken_place
    )


def people_to_meet(application: Application) -> list[PersonMet]:
    """Those of the rounds that are still to come, in their order."""
    return _people(
        interview_round for interview_round in application.rounds.all() if is_ahead(interview_round)
    )


def _people(rounds: Iterable[InterviewRound]) -> list[PersonMet]:
    people: dict[int, PersonMet] = {}
    for interview_round in rounds:
        for part in interview_round.participations.all():
            person = people.setdefault(part.contact_id, PersonMet(part.contact))
            person.rounds.append(interview_round.number)
            if part.get_part_display() not in person.parts:
                person.parts.append(part.get_part_display())
    return list(people.values())
