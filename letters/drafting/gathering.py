"""From the record to the facts of a letter."""

import datetime

from django.db.models import Prefetch, prefetch_related_objects

from accounts.models import Letterhead
from applications.models import Application, Contact, InterviewRound, Participation, Verdict
from letters.drafting.fact_table import Record, person_met, read_facts
from letters.drafting.facts import Facts, RoundHeld
from letters.kinds import Kind
from letters.languages.detection import without_nothing


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
    people = Participation.objects.select_related("contact")
    prefetch_related_objects([application], "rounds", Prefetch("rounds__participations", people))
    happened = [interview for interview in application.rounds.all() if interview.has_taken_place]
    return sorted(happened, key=lambda interview_round: interview_round.number)


def likely_recipient(
    application: Application, verdict: Verdict | None, kind: str = ""
) -> Contact | None:
    """Who a letter goes to: who decides, else who told, else whom the last round was with.

    Thanks for a recommendation go to nobody but the person who gave it.
    """
    if kind == Kind.REFERRER_THANKS:
        return application.referred_by
    parts = [
        participation
        for interview_round in reversed(rounds_held(application))
        for participation in interview_round.participations.all()
    ]
    deciding = [part.contact for part in parts if part.part == Participation.Part.DECIDES]
    decided_by, told_by = (verdict.decided_by, verdict.told_by) if verdict else (None, None)
    return decided_by or next(iter(deciding), told_by) or _lead(parts)


def _lead(parts: list[Participation]) -> Contact | None:
    """The first of those who asked at the latest round with anybody, its host only for want."""
    its = [part for part in parts if part.round_id == parts[0].round_id]
    its.sort(key=lambda part: part.part != Participation.Part.INTERVIEWER)
    return its[0].contact if its else None


def _round(interview_round: InterviewRound) -> RoundHeld:
    participations = interview_round.participations.all()
    people = [person_met(participation.contact) for participation in participations]
    return RoundHeld(
        round_id=interview_round.pk,
        number=interview_round.number,
        held_on=interview_round.held_on,
        people=tuple(person for person in people if person),
        best_moment=without_nothing(interview_round.best_moment),
    )
