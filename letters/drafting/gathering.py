"""From the record to the facts of a letter."""

import datetime

from django.db.models import prefetch_related_objects

from accounts.models import Letterhead
from applications.models import Application, Contact, InterviewRound, Verdict
from letters.drafting.fact_table import Record, person_met, read_facts
from letters.drafting.facts import Facts, RoundHeld
from letters.kinds import Kind


def gather(
    application: Application,
    *,
    today: datetime.date,
    recipient: Contact | None = None,
    round: InterviewRound | None = None,
    verdict: Verdict | None = None,
) -> Facts:
    """The facts of a letter about `application`; the same number of queries for any record."""
    letterhead = Letterhead.objects.filter(owner=application.owner_id).first()
    record = Record(
        application=application,
        letterhead=letterhead or Letterhead(),
        today=today,
        recipient=recipient,
        rounds=tuple(_round(interview_round) for interview_round in rounds_held(application)),
        round=round,
        verdict=verdict,
    )
    return read_facts(record)


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


def _round(interview_round: InterviewRound) -> RoundHeld:
    participations = interview_round.participations.all()
    people = [person_met(participation.contact) for participation in participations]
    return RoundHeld(
        round_id=interview_round.pk,
        number=interview_round.number,
        held_on=interview_round.held_on,
        people=tuple(person for person in people if person),
        best_moment=interview_round.best_moment.strip(),
    )
