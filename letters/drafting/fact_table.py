"""Every fact that a letter can use: how it is read from the record, and where else it shows.

A fact is a field of `Facts`, and has one row here.
`tests/letters/test_fact_table.py` names what a new one lacks.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from accounts.models import Letterhead
from applications.models import Application, Contact, InterviewRound, Verdict
from applications.models.participation import Part
from applications.people_met import may_be_of_an_agency, role_for
from applications.unnamed import named
from letters.drafting.facts import Facts, PersonMet, RoundHeld
from letters.drafting.position import bare_position
from letters.languages import LANGUAGES
from letters.languages.detection import without_nothing
from letters.languages.greetings import put_right
from letters.languages.lacking import without_what_is_lacking
from letters.languages.noted import with_capitals_of
from letters.languages.typed_companies import company_name


class Origin(StrEnum):
    """What a fact came from. Drafts name these behind the key of a part, and letters store them.

    The last three stand with the key of a row: `contact:12`.
    """

    COMPANY = "company"
    POSITION = "position"
    APPLICATION = "application"
    VERDICT = "verdict"
    LETTERHEAD = "letterhead"
    CONTACT = "contact"
    ROUND = "round"  # its moment that was liked best
    TALK = "talk"  # a round, whatever was liked


@dataclass(frozen=True)
class LetterRecord:
    """What the facts of one letter are read from; `rounds` are those that were held, in order."""

    application: Application
    letterhead: Letterhead
    today: datetime.date
    recipient: Contact | None
    rounds: tuple[RoundHeld, ...]
    round: InterviewRound | None
    verdict: Verdict | None


@dataclass(frozen=True)
class FactRow:
    """One fact.

    `columns` are the columns behind it, as `app.Model.field`: the fact sheet shows those of an
    application, search finds their words. `placeholders` are the names under which a writer's own
    template has it (of `letters.own_templates.facts.PLACEHOLDERS`), and `sample` is its value in a
    made-up search.
    """

    read: Callable[[LetterRecord], Any]
    origin: Origin | None
    columns: tuple[str, ...]
    placeholders: tuple[str, ...]
    sample: Any


def person_met(contact: Contact | None) -> PersonMet | None:
    if contact is None:
        return None
    name, greeting = put_right(contact.name, contact.greeting)
    return PersonMet(contact.pk, name, greeting, contact.role, contact.email)


def _of_the_verdict(name: str) -> Callable[[LetterRecord], Any]:
    return lambda record: getattr(record.verdict, name) if record.verdict else ""


def _round_chosen(record: LetterRecord) -> RoundHeld | None:
    """The round that was chosen, if any; one that did not take place counts as no talk, and no
    other round takes its place."""
    if record.round is None:
        return None
    key, number = record.round.pk, record.round.number
    not_held = RoundHeld(key, number, None, is_talk=False)
    return next(
        (round_held for round_held in record.rounds if round_held.round_id == key), not_held
    )


def _recipient(record: LetterRecord) -> PersonMet | None:
    reader = person_met(record.recipient)
    return reader and replace(reader, role=role_for(record.application, record.recipient))


def _recipient_is_outside(record: LetterRecord) -> bool:
    """Whether the recipient works elsewhere, or may, or took part as a recruiter, who only passes
    decisions on."""
    if record.recipient is None:
        return False
    application, company_id = record.application, record.recipient.company_id
    parts = {
        participation.part
        for interview_round in application.rounds.all()
        for participation in interview_round.participations.all()
        if participation.contact_id == record.recipient.pk
    }
    is_recruiter = Part.RECRUITER in parts and Part.DECIDES not in parts
    is_elsewhere = company_id not in (None, application.company_id)
    return is_recruiter or is_elsewhere or may_be_of_an_agency(record.recipient, application)


_NOTED = LANGUAGES["en-us"].sample
_NAKAMURA = PersonMet(1, "Emi Nakamura", "Dear Ms Nakamura", _NOTED.role)
_BERG = PersonMet(2, "Tom Berg", "Dear Mr Berg")
_ROUNDS = (
    RoundHeld(1, 1, datetime.date(2026, 4, 21), (_BERG,)),
    RoundHeld(2, 2, datetime.date(2026, 4, 30), (_NAKAMURA,), _NOTED.moment),
)

FACTS: dict[str, FactRow] = {
    "company": FactRow(
        read=lambda record: company_name(named(record.application.company.name)),
        origin=Origin.COMPANY,
        columns=("applications.Company.name",),
        placeholders=("company", "company_at", "company_the", "company_dative"),
        sample="Harbour Books",
    ),
    "position": FactRow(
        read=lambda record: bare_position(
            named(record.application.position), record.application.place
        ),
        origin=Origin.POSITION,
        columns=("applications.Application.position",),
        placeholders=("position", "job", "position_of"),
        sample=_NOTED.position,
    ),
    "today": FactRow(
        read=lambda record: record.today,
        origin=None,  # the letter's own
        columns=("letters.Letter.dated_on",),
        placeholders=("today",),
        sample=datetime.date(2026, 5, 12),
    ),
    "writer_name": FactRow(
        read=lambda record: record.letterhead.name,
        origin=Origin.LETTERHEAD,
        columns=("accounts.Letterhead.name",),
        placeholders=("me.name",),
        sample="Robin Vale",
    ),
    "writer_email": FactRow(
        read=lambda record: record.letterhead.email,
        origin=Origin.LETTERHEAD,
        columns=("accounts.Letterhead.email",),
        placeholders=("me.email", "me.reach"),
        sample="robin@example.org",
    ),
    "writer_phone": FactRow(
        read=lambda record: record.letterhead.phone,
        origin=Origin.LETTERHEAD,
        columns=("accounts.Letterhead.phone",),
        placeholders=("me.phone", "me.reach"),
        sample="+1 555 0100",
    ),
    "qualification": FactRow(
        read=lambda record: with_capitals_of(
            without_what_is_lacking(without_nothing(record.application.qualification)),
            record.application.position,
        ),
        origin=Origin.APPLICATION,
        columns=("applications.Application.qualification",),
        placeholders=("qualification",),
        sample=_NOTED.strength,
    ),
    "rounds": FactRow(
        read=lambda record: record.rounds,
        origin=Origin.ROUND,
        columns=(
            "applications.InterviewRound.best_moment",
            "applications.Contact.name",
            "applications.Participation.rapport",
        ),
        placeholders=("recipient.met", "people_listed", "people_and_you", "people", "moment"),
        sample=_ROUNDS,
    ),
    "recipient": FactRow(
        read=_recipient,
        origin=Origin.CONTACT,
        columns=(
            "applications.Contact.name",
            "applications.Contact.greeting",
            "applications.Contact.role",
            "applications.Contact.email",
        ),
        placeholders=(
            "recipient.name",
            "recipient.called",
            "recipient.greeting",
            "recipient.role",
        ),
        sample=_NAKAMURA,
    ),
    "recipient_is_outside": FactRow(
        read=_recipient_is_outside,
        origin=Origin.CONTACT,
        columns=("applications.Contact.company",),
        placeholders=(),
        sample=False,
    ),
    "round": FactRow(
        read=_round_chosen,
        origin=Origin.TALK,
        columns=("applications.InterviewRound.starts_at",),
        placeholders=("round_on",),
        sample=None,
    ),
    "heard_on": FactRow(
        read=lambda record: record.verdict.known_day if record.verdict else None,
        origin=Origin.VERDICT,
        columns=("applications.Verdict.heard_on",),
        placeholders=("heard_on",),
        sample=datetime.date(2026, 5, 11),
    ),
    "channel": FactRow(
        read=_of_the_verdict("channel"),
        origin=Origin.VERDICT,
        columns=("applications.Verdict.channel",),
        placeholders=(),
        sample="phone",
    ),
    "told_by": FactRow(
        read=lambda record: person_met(record.verdict.told_by) if record.verdict else None,
        origin=Origin.VERDICT,
        columns=("applications.Verdict.told_by",),
        placeholders=(),
        sample=_NAKAMURA,
    ),
    "feedback": FactRow(
        read=lambda record: without_nothing(record.verdict.feedback if record.verdict else ""),
        origin=Origin.VERDICT,
        columns=("applications.Verdict.feedback",),
        placeholders=("feedback",),
        sample=_NOTED.feedback,
    ),
    "referred_by": FactRow(
        read=lambda record: person_met(record.application.referred_by),
        origin=Origin.CONTACT,
        columns=("applications.Application.referred_by",),
        placeholders=("referrer",),
        sample=PersonMet(3, "Ida Moreau", "Dear Ida"),
    ),
    "applied_on": FactRow(
        read=lambda record: record.application.applied_on,
        origin=Origin.APPLICATION,
        columns=("applications.Application.applied_on",),
        placeholders=("applied_on",),
        sample=datetime.date(2026, 4, 2),
    ),
    "pay": FactRow(
        read=lambda record: record.application.pay,
        origin=Origin.APPLICATION,
        columns=("applications.Application.pay",),
        placeholders=("pay",),
        sample=_NOTED.pay,
    ),
    "place": FactRow(
        read=lambda record: record.application.place,
        origin=Origin.APPLICATION,
        columns=("applications.Application.place",),
        placeholders=("place",),
        sample="Bristol",
    ),
    "outcome": FactRow(
        read=_of_the_verdict("kind"),
        origin=Origin.VERDICT,
        columns=("applications.Verdict.kind",),
        placeholders=(),
        sample="",
    ),
}

SAMPLE = Facts(**{name: fact.sample for name, fact in FACTS.items()})


def sample_in(language: str) -> Facts:
    """The facts of a made-up search, noted in the language of the letter."""
    words = LANGUAGES[language].sample
    *earlier, latest = SAMPLE.rounds
    nakamura = replace(_NAKAMURA, role=words.role)
    return replace(
        SAMPLE,
        recipient=nakamura,
        told_by=nakamura,
        position=words.position,
        qualification=words.strength,
        feedback=words.feedback,
        pay=words.pay,
        rounds=(*earlier, replace(latest, people=(nakamura,), best_moment=words.moment)),
    )


def read_facts(record: LetterRecord) -> Facts:
    return Facts(**{name: fact.read(record) for name, fact in FACTS.items()})
