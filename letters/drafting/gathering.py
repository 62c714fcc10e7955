"""From the record to the facts of a letter."""

import datetime

from django.utils import timezone

from accounts.models import Letterhead
from applications.models import Application, Contact, InterviewRound, Participation, Verdict
from applications.whom_to_write import best_recipient, rounds_held, usual_recipient
from letters.drafting.fact_table import LetterRecord, person_met, read_facts
from letters.drafting.facts import Facts, RoundHeld
from letters.drafting.used_moments import used_rounds, without_used_moments
from letters.kinds import Kind
from letters.languages.detection import worth_telling
from letters.languages.greetings import is_department, put_right
from letters.models import Letter


def gather(
    application: Application,
    *,
    today: datetime.date,
    recipient: Contact | None = None,
    round: InterviewRound | None = None,
    verdict: Verdict | None = None,
    letterhead: Letterhead | None = None,
    letter: Letter | None = None,
) -> Facts:
    """The facts of a letter about `application`; the number of queries does not depend on the
    record.

    Moments that an earlier letter has told the same reader are left out (`used_moments`), except
    for a `letter` that was sent. The `letterhead` is read from the database where it is not passed.
    """
    record = LetterRecord(
        application=application,
        letterhead=letterhead or Letterhead.objects.of_person(application.owner_id),
        today=today,
        recipient=recipient,
        rounds=tuple(map(_round, rounds_on_record(application, chosen=round))),
        round=round,
        verdict=verdict,
    )
    facts = read_facts(record)
    if letter and letter.is_frozen:
        return facts
    return without_used_moments(facts, _letters_sent(application, recipient, letter))


def rounds_used_up(application: Application, recipient: Contact | None) -> set[int]:
    """The keys of the rounds whose moment a sent letter has told `recipient`, other than thanks
    for that round."""
    letters = [row for row in _letters_sent(application, recipient) if row.kind != Kind.THANKS]
    if not letters:
        return set()
    rounds = tuple(map(_round, rounds_held(application)))
    today = timezone.localdate()
    record = LetterRecord(application, Letterhead(), today, recipient, rounds, None, None)
    return used_rounds(read_facts(record), letters)


def _letters_sent(
    application: Application, recipient: Contact | None, letter: Letter | None = None
) -> list[Letter]:
    """The letters sent to this reader, without the one that `letter` is a copy of."""
    sent = application.letters.filter(recipient=recipient, state__in=Letter.FROZEN)
    if letter and letter.copied_from_id:
        sent = sent.exclude(pk=letter.copied_from_id)
    return list(sent.only("application", "kind", "body", "language", "drafted"))


def rounds_on_record(
    application: Application, *, chosen: InterviewRound | None = None
) -> list[InterviewRound]:
    """Rounds that a letter may mention, because it is on record that they took place.

    A day that has passed is not enough, except for the round `chosen` to write about.
    """
    return [
        interview_round
        for interview_round in rounds_held(application)
        if interview_round.is_confirmed or interview_round == chosen
    ]


def unconfirmed_rounds(application: Application) -> list[InterviewRound]:
    """Rounds whose day has passed while nothing else says that they took place: no letter
    mentions them."""
    confirmed = rounds_on_record(application)
    return [
        interview_round
        for interview_round in rounds_held(application)
        if interview_round not in confirmed
    ]


def talks_held(application: Application) -> list[InterviewRound]:
    """The rounds held in which people talked."""
    return [
        interview_round for interview_round in rounds_held(application) if interview_round.is_talk
    ]


def latest_talk(application: Application, recipient: Contact | None) -> InterviewRound | None:
    """The latest at which `recipient` was, else the latest of all."""
    talks = talks_held(application)
    theirs = [
        talk
        for talk in talks
        if recipient and any(part.contact == recipient for part in talk.participations.all())
    ]
    return next(reversed(theirs or talks), None)


def likely_recipient(
    application: Application,
    verdict: Verdict | None,
    kind: str = "",
    round: InterviewRound | None = None,
) -> Contact | None:
    """Who a letter goes to: the `usual_recipient`.

    Thanks for a referral go only to the person who gave it, thanks for a round only to people who
    were there. Somebody with a name is preferred to an entry such as "the board".
    """
    if kind == Kind.REFERRER_THANKS:
        return application.referred_by
    if kind == Kind.THANKS and round:
        parts = list(round.participations.select_related("contact"))
        return best_recipient(application, parts, None, prefers=_is_by_name)
    return usual_recipient(application, verdict, prefers=_is_by_name)


def _is_by_name(contact: Contact) -> bool:
    return not is_department(*put_right(contact.name, contact.greeting))


def _round(interview_round: InterviewRound) -> RoundHeld:
    participations = interview_round.participations.all()
    people = [person_met(participation.contact) for participation in participations]
    return RoundHeld(
        round_id=interview_round.pk,
        number=interview_round.number,
        held_on=interview_round.held_on,
        people=tuple(person for person in people if person),
        best_moment=worth_telling(interview_round.best_moment),
        is_talk=interview_round.is_talk,
        is_trial=interview_round.format == InterviewRound.Format.TRIAL,
        distance=tuple(
            (participation.contact_id, participation.rapport == Participation.Rapport.DISTANT)
            for participation in participations
            if participation.rapport is not None
        ),
    )
