"""The facts that a writer's own template may name, as plain texts."""

import datetime
import re

from letters.characters import clean
from letters.drafting import spoken_facts
from letters.facts import Facts, PersonMet, RoundHeld
from letters.salutation import called_in, greeting_line, named_together
from letters.typography import spoken_date

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


def template_facts(facts: Facts, language: str) -> dict[str, str | People]:
    """What each of `PLACEHOLDERS` stands for in a letter of `facts`; unknown facts are empty."""
    to, said = facts.recipient, spoken_facts(language, facts)
    greeting, name = (to.greeting, to.name) if to else ("", "")
    names = [called_in(language, one.greeting, one.name) for one in facts.people]
    texts = {
        "recipient.name": name,
        "recipient.called": called_in(language, greeting, name),
        "recipient.greeting": greeting_line(language, greeting, name).rstrip(",:"),
        "recipient.role": to.role if to else "",
        "people_listed": named_together(facts.people, language),
        "people_and_you": said["with_people"],
        "me.name": facts.writer_name,
        "me.email": facts.writer_email,
        "me.phone": facts.writer_phone,
        "me.reach": said["reach"],
        "today": spoken_date(facts.today, language),
    }
    values: dict[str, str | People] = {
        placeholder: _one_line(texts.get(placeholder, said.get(placeholder, "")))
        for placeholder in PLACEHOLDERS
    }
    listed = _one_line(texts["people_listed"])
    return values | {"people": People([_one_line(one) for one in names], listed)}


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
