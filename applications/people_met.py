"""Whom a person met for an application, and will meet, each once, with their part."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from applications.agency import AGENCY, is_found_through
from applications.models import Application, Contact, InterviewRound, Participation


@dataclass
class PersonInRounds:
    contact: Contact
    latest: Participation
    parts: list[str] = field(default_factory=list)
    rounds: list[int] = field(default_factory=list)

    @property
    def position(self) -> str:
        return self.latest.position


def works_for(contact: Contact, application: Application) -> bool:
    """Whether they work where the job is, as far as is known, or recruit for it from elsewhere."""
    if contact.company_id in (None, application.company_id):
        return True
    return any(part.part == Participation.Part.RECRUITER for part in _parts(contact, application))


def role_for(application: Application, contact: Contact | None) -> str:
    """What somebody does there; empty for whoever works elsewhere or has no part in it.

    The role of somebody who was never met and has no company is not trusted: it may be any note.
    """
    if contact is None or not works_for(contact, application):
        return ""
    is_part_of_it = contact.company_id or _parts(contact, application)
    return contact.role if is_part_of_it else ""


def may_be_of_an_agency(contact: Contact, application: Application) -> bool:
    """Whether an agency may be their employer, as far as is known how the job was found.

    People typed in count as the company's own until somebody names another one, but for whoever
    recruits, or was never met, where an agency took part.
    """
    if contact.company_id not in (None, application.company_id):
        return False
    parts = {part.part for part in _parts(contact, application)}
    if Participation.Part.DECIDES in parts or application.referred_by_id == contact.pk:
        return False
    if application.is_through_agency_of(contact.name, contact.email):
        return True
    source = application.source
    is_recruiter = Participation.Part.RECRUITER in parts or AGENCY.search(contact.role)
    is_likely = is_recruiter or not (parts or contact.role)
    through_an_agency = AGENCY.search(source) and not AGENCY.search(application.company.name)
    may_be = is_found_through(contact.name, source) or (through_an_agency and is_likely)
    deciding = (verdict.decided_by_id for verdict in application.verdicts.all())
    return bool(may_be) and contact.pk not in deciding


def _parts(contact: Contact, application: Application) -> list[Participation]:
    return [
        part
        for interview_round in application.rounds.all()
        for part in interview_round.participations.all()
        if part.contact_id == contact.pk
    ]


def people_met(application: Application) -> list[PersonInRounds]:
    """In the order of meeting; no query when the participations are prefetched."""
    return _people(
        interview_round
        for interview_round in application.rounds.all()
        if interview_round.has_taken_place
    )


def people_to_meet(application: Application) -> list[PersonInRounds]:
    """Those of the rounds that are still to come, in their order."""
    return _people(
        interview_round
        for interview_round in application.rounds.all()
        if interview_round.may_still_come
    )


def people_maybe_met(application: Application) -> list[PersonInRounds]:
    """Those of the rounds that may have taken place."""
    return _people(
        interview_round
        for interview_round in application.rounds.all()
        if interview_round.may_have_taken_place
    )


def _people(rounds: Iterable[InterviewRound]) -> list[PersonInRounds]:
    people: dict[int, PersonInRounds] = {}
    for interview_round in rounds:
        for part in interview_round.participations.all():
            person = people.setdefault(part.contact_id, PersonInRounds(part.contact, part))
            person.rounds.append(interview_round.number)
            person.latest = part
            if (label := part.get_part_display()) not in person.parts:
                person.parts.append(label)
    return list(people.values())
