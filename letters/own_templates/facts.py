"""The facts that a writer's own template may name, as plain texts."""

import datetime
import re

from letters.drafting.facts import Facts, PersonMet, RoundHeld
from letters.drafting.spoken import Spoken, speak
from paper.characters import clean

PLACEHOLDERS = {
    "company": "the company",
    "position": "the position",
    "recipient.name": "the full name of the person it goes to",
    "recipient.called": "that person as you address them",
    "recipient.greeting": "the greeting of that person",
    "recipient.role": "what that person does there",
    "people_listed": "everybody you met, in one row",
    "people_and_you": "the same, with the person it goes to as “you”",
    "people": "everybody you met, for {% for %}",
    "moment": "the moment you liked best",
    "round_on": "the day of the interview round it is about",
    "heard_on": "the day of the news",
    "applied_on": "the day you applied",
    "qualification": "what you bring",
    "feedback": "the feedback they gave",
    "pay": "the pay, as it was said",
    "referrer": "who referred you",
    "me.name": "your name",
    "me.email": "your e-mail address",
    "me.phone": "your phone number",
    "me.reach": "your phone number or your e-mail address",
    "today": "the date of the letter",
}


class People(list[str]):
    """Names to walk through; printed as a whole they are `listed`, and nobody counts as no."""

    def __init__(self, names: list[str], listed: str):
        super().__init__(names)
        self.listed = listed

    def __liquid__(self) -> bool:
        return bool(self)


def template_facts(facts: Facts, spoken: Spoken) -> dict[str, str | People]:
    """What each of `PLACEHOLDERS` stands for in a letter of `facts`; unknown facts are empty."""
    texts = {name: _one_line(text) for name, text in _texts(facts, spoken).items()}
    people = [_one_line(name) for name in spoken.people]
    return texts | {"people": People(people, texts["people_listed"])}


def _texts(facts: Facts, spoken: Spoken) -> dict[str, str]:
    to = facts.recipient
    return {
        "company": facts.company,
        "position": spoken.position,
        "recipient.name": to.name if to else "",
        "recipient.called": spoken.reader,
        "recipient.greeting": spoken.greeting.rstrip(",:"),
        "recipient.role": to.role if to else "",
        "people_listed": spoken.people_listed,
        "people_and_you": spoken.with_people,
        "moment": spoken.moment.text,
        "round_on": spoken.round.on,
        "heard_on": spoken.heard_on,
        "applied_on": spoken.applied_on,
        "qualification": spoken.qualification,
        "feedback": spoken.feedback,
        "pay": spoken.pay,
        "referrer": spoken.referrer,
        "me.name": spoken.writer,
        "me.email": spoken.email,
        "me.phone": spoken.phone,
        "me.reach": spoken.reach,
        "today": spoken.today,
    }


def _one_line(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", clean(text)[0]).strip()


_NAKAMURA = PersonMet(1, "Emi Nakamura", "Dear Ms Nakamura", "Head of Operations")
_BERG = PersonMet(2, "Tom Berg", "Dear Mr Berg")
SAMPLE = Facts(
    company="Harbour Books",
    position="Shop Manager",
    today=datetime.date(2026, 5, 12),
    writer_name="Robin Vale",
    writer_email="robin@example.org",
    writer_phone="+1 555 0100",
    qualification="experience with small teams",
    rounds=(
        RoundHeld(1, 1, datetime.date(2026, 4, 21), (_BERG,)),
        RoundHeld(
            2, 2, datetime.date(2026, 4, 30), (_NAKAMURA,), "the walk through the children’s room"
        ),
    ),
    recipient=_NAKAMURA,
    heard_on=datetime.date(2026, 5, 11),
    channel="phone",
    told_by=_NAKAMURA,
    feedback="your calm with customers",
    referred_by=PersonMet(3, "Ida Moreau", "Dear Ida"),
    applied_on=datetime.date(2026, 4, 2),
    pay="52,000 a year",
)


def sample_facts(language: str) -> dict[str, str | People]:
    """What the placeholders stand for in a letter of a made-up search."""
    return template_facts(SAMPLE, speak(SAMPLE, language))
