"""The facts that a writer's own template may name, as plain texts."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from letters.drafting.fact_table import SAMPLE
from letters.drafting.facts import Facts
from letters.drafting.spoken import Spoken, speak
from paper.characters import clean


class People(list[str]):
    """Names to walk through; printed as a whole they are `listed`, and nobody counts as no."""

    def __init__(self, names: list[str], listed: str):
        super().__init__(names)
        self.listed = listed

    def __liquid__(self) -> bool:
        return bool(self)


@dataclass(frozen=True)
class Placeholder:
    """What a placeholder stands for, in words for the writer, and as the text of one letter."""

    meaning: str
    text: Callable[[Facts, Spoken], str | People]


PLACEHOLDERS: dict[str, Placeholder] = {
    "company": Placeholder("the company", lambda facts, spoken: facts.company),
    "position": Placeholder("the position", lambda facts, spoken: facts.position),
    "recipient.name": Placeholder(
        "the full name of the person it goes to",
        lambda facts, spoken: facts.recipient.name if facts.recipient else "",
    ),
    "recipient.called": Placeholder(
        "that person as you address them", lambda facts, spoken: spoken.reader
    ),
    "recipient.greeting": Placeholder(
        "the greeting of that person", lambda facts, spoken: spoken.greeting.rstrip(",:")
    ),
    "recipient.role": Placeholder(
        "what that person does there",
        lambda facts, spoken: facts.recipient.role if facts.recipient else "",
    ),
    "people_listed": Placeholder(
        "everybody you met, in one row", lambda facts, spoken: spoken.people_listed
    ),
    "people_and_you": Placeholder(
        "the same, with the person it goes to as “you”", lambda facts, spoken: spoken.with_people
    ),
    "people": Placeholder(
        "everybody you met, for {% for %}",
        lambda facts, spoken: People(list(spoken.people), spoken.people_listed),
    ),
    "moment": Placeholder("the moment you liked best", lambda facts, spoken: spoken.moment.text),
    "round_on": Placeholder(
        "the day of the interview round it is about", lambda facts, spoken: spoken.round.on
    ),
    "heard_on": Placeholder("the day of the news", lambda facts, spoken: spoken.heard_on),
    "applied_on": Placeholder("the day you applied", lambda facts, spoken: spoken.applied_on),
    "qualification": Placeholder("what you bring", lambda facts, spoken: spoken.qualification),
    "feedback": Placeholder("the feedback they gave", lambda facts, spoken: spoken.feedback),
    "pay": Placeholder("the pay, as it was said", lambda facts, spoken: spoken.pay),
    "place": Placeholder("where the work is", lambda facts, spoken: spoken.place),
    "referrer": Placeholder("who referred you", lambda facts, spoken: spoken.referrer),
    "me.name": Placeholder("your name", lambda facts, spoken: spoken.writer),
    "me.email": Placeholder("your e-mail address", lambda facts, spoken: spoken.email),
    "me.phone": Placeholder("your phone number", lambda facts, spoken: spoken.phone),
    "me.reach": Placeholder(
        "your phone number or your e-mail address", lambda facts, spoken: spoken.reach
    ),
    "today": Placeholder("the date of the letter", lambda facts, spoken: spoken.today),
}


def template_facts(facts: Facts, spoken: Spoken) -> dict[str, str | People]:
    """What each of `PLACEHOLDERS` stands for in a letter of `facts`; unknown facts are empty."""
    return {
        name: _clean(placeholder.text(facts, spoken)) for name, placeholder in PLACEHOLDERS.items()
    }


def _clean(text: str | People) -> str | People:
    if isinstance(text, People):
        return People([_one_line(name) for name in text], _one_line(text.listed))
    return _one_line(text)


def _one_line(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", clean(text)[0]).strip()


def sample_facts(language: str) -> dict[str, str | People]:
    """What the placeholders stand for in a letter of a made-up search."""
    return template_facts(SAMPLE, speak(SAMPLE, language))
