"""What is known, gathered from the record before a letter is drafted. Nothing here is guessed."""

import datetime
from dataclasses import dataclass

from django.db.models import prefetch_related_objects

from accounts.models import Letterhead
from applications.models import Application, Contact, InterviewRound, Verdict
from letters.drafting.position import bare_position
from letters.kinds import Kind


@dataclass(frozen=True)
class PersonMet:
    contact_id: int
    name: str
    greeting: str = ""
    role: str = ""
    email: str = ""


def is_same(person: PersonMet | None, other: PersonMet | None) -> bool:
    return bool(person and other and person.contact_id == other.contact_id)


@dataclass(frozen=True)
class RoundHeld:
    round_id: int
    number: int
    held_on: datetime.date | None
    people: tuple[PersonMet, ...] = ()
    best_moment: str = ""


@dataclass(frozen=True)
class Facts:
    """The facts of one letter. An empty text or None is a fact that is not known."""

    company: str
    position: str
    today: datetime.date
    writer_name: str = ""
    writer_email: str = ""
    writer_phone: str = ""
    qualification: str = ""
    rounds: tuple[RoundHeld, ...] = ()
    recipient: PersonMet | None = None
    round: RoundHeld | None = None  # the one a letter of thanks is about
    heard_on: datetime.date | None = None
    channel: str = ""
    told_by: PersonMet | None = None
    decided_by: PersonMet | None = None
    feedback: str = ""
    referred_by: PersonMet | None = None
    applied_on: datetime.date | None = None
    pay: str = ""
    outcome: str = ""  # the kind of the verdict

    @property
    def people(self) -> tuple[PersonMet, ...]:
        """Everybody met, each once, in the order of meeting."""
        people = [person for met in self.rounds for person in met.people]
        return tuple({person.contact_id: person for person in people}.values())

    def rounds_with(self, person: PersonMet | None) -> tuple[RoundHeld, ...]:
        """The rounds at which `person` was met, in order."""
        return tuple(
            round_held
            for round_held in self.rounds
            if any(is_same(met, person) for met in round_held.people)
        )

    @property
    def moment_round(self) -> RoundHeld | None:
        """The latest round with a moment that was liked best."""
        return next((latest for latest in reversed(self.rounds) if latest.best_moment), None)

    @property
    def best_moment(self) -> str:
        return self.moment_round.best_moment if self.moment_round else ""


def gather(
    application: Application,
    *,
    today: datetime.date,
    recipient: Contact | None = None,
    round: InterviewRound | None = None,
    verdict: Verdict | None = None,
) -> Facts:
    """The facts of a letter about `application`; the same number of queries for any record."""
    head = Letterhead.objects.filter(owner=application.owner_id).first() or Letterhead()
    rounds = [_round(interview_round) for interview_round in rounds_held(application)]
    return Facts(
        company=application.company.name,
        position=bare_position(application.position),
        today=today,
        writer_name=head.name,
        writer_email=head.email,
        writer_phone=head.phone,
        qualification=application.qualification,
        rounds=tuple(rounds),
        recipient=_person(recipient),
        round=next((its for its in rounds if round and its.round_id == round.pk), None),
        heard_on=verdict.heard_on if verdict else None,
        channel=verdict.channel if verdict else "",
        told_by=_person(verdict.told_by) if verdict else None,
        decided_by=_person(verdict.decided_by) if verdict else None,
        feedback=verdict.feedback if verdict else "",
        referred_by=_person(application.referred_by),
        applied_on=application.applied_on,
        pay=application.pay,
        outcome=verdict.kind if verdict else "",
    )


def rounds_held(application: Application) -> list[InterviewRound]:
    """The rounds at which people were met, in order, with their people; read once."""
    prefetch_related_objects([application], "rounds__participations__contact")
    happened = [interview for interview in application.rounds.all() if interview.has_happened]
    return sorted(happened, key=lambda interview_round: interview_round.number)


def likely_recipient(
    application: Application, verdict: Verdict | None, kind: str = ""
) -> Contact | None:
    """Who a letter goes to: who decided, else who told, else who was met most.

    Thanks for a recommendation go to nobody but the person who gave it.
    """
    if kind == Kind.REFERRER_THANKS:
        return application.referred_by
    if verdict and (verdict.decided_by or verdict.told_by):
        return verdict.decided_by or verdict.told_by
    met: dict[Contact, int] = {}
    for interview_round in rounds_held(application):
        for participation in interview_round.participations.all():
            contact = participation.contact
            if participation.part == participation.Part.DECIDES:
                return contact
            met[contact] = met.get(contact, 0) + 1
    return max(met, key=lambda contact: met[contact], default=None)


def _person(contact: Contact | None) -> PersonMet | None:
    if contact is None:
        return None
    return PersonMet(contact.pk, contact.name, contact.greeting, contact.role, contact.email)


def _round(interview_round: InterviewRound) -> RoundHeld:
    participations = interview_round.participations.all()
    people = [_person(participation.contact) for participation in participations]
    return RoundHeld(
        round_id=interview_round.pk,
        number=interview_round.number,
        held_on=interview_round.held_on,
        people=tuple(person for person in people if person),
        best_moment=interview_round.best_moment.strip(),
    )
