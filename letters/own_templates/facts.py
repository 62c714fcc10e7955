"""The facts that a writer's own template may name, as plain texts."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from letters.drafting.fact_table import sample_in
from letters.drafting.facts import Facts
from letters.drafting.spoken import Spoken, speak
from letters.languages import LANGUAGES
from paper.characters import clean


class People(list[str]):
    """Names to walk through; printed as a whole they are `listed`, and nobody counts as no."""

    def __init__(self, names: list[str], listed: str):
        super().__init__(names)
        self.listed = listed

    def __liquid__(self) -> bool:
        return bool(self)


class Missing(str):
    """A fact that is not known, to a template; printed, it shows which."""

    def __liquid__(self) -> bool:
        return False


@dataclass(frozen=True)
class Placeholder:
    """What a placeholder stands for, in words for the writer, and as the text of one letter.

    It is offered to templates in its `language` alone, if it has one, and works in all.
    """

    meaning: str | Promise
    text: Callable[[Facts, Spoken], str | People]
    language: str = ""


def _named(words: str, recorded: str) -> str:
    return words if recorded else Missing(words)


PLACEHOLDERS: dict[str, Placeholder] = {
    # No letter is about no company and no position: a place for either is a gap to fill in.
    "company": Placeholder(
        _("Company"),
        lambda facts, spoken: facts.company or Missing(LANGUAGES[spoken.language].company_gap),
    ),
    # With the article that its language gives it: chez Larkfield, à la Mairie de Lille.
    "company_at": Placeholder(
        _("Company, as the place where one works"),
        lambda facts, spoken: _named(spoken.company.at, facts.company),
    ),
    "company_the": Placeholder(
        _("Company, with its article if it has one"),
        lambda facts, spoken: _named(spoken.company.the, facts.company),
    ),
    # Who is wished well: Ihnen und der Larkfield GmbH.
    "company_dative": Placeholder(
        _("Company, as it stands after the German “mit”"),
        lambda facts, spoken: _named(spoken.company.dative or spoken.company.the, facts.company),
        language="de",
    ),
    "position": Placeholder(
        # As a sentence of the language writes it: nurse, Krankenschwester, infirmière.
        _("Position"),
        lambda facts, spoken: _named(spoken.position, facts.position),
    ),
    # Poste d’infirmière; stage de fin d’études, which is none.
    "job": Placeholder(
        _("Position, with the French word for what it is: “poste d’infirmière”, “stage”"),
        lambda facts, spoken: _named(spoken.job, facts.position),
        language="fr",
    ),
    # Post of nurse, als Krankenschwester, d’infirmière.
    "position_of": Placeholder(
        _("Position, as it goes on behind the word for a post"),
        lambda facts, spoken: _named(spoken.of_position, facts.position),
    ),
    "recipient.name": Placeholder(
        _("Full name of the recipient"),
        lambda facts, spoken: facts.recipient.name if facts.recipient else "",
    ),
    "recipient.called": Placeholder(
        _("The recipient as you address them"), lambda facts, spoken: spoken.reader
    ),
    "recipient.greeting": Placeholder(
        _("Greeting for the recipient"), lambda facts, spoken: spoken.greeting.rstrip(",:")
    ),
    "recipient.role": Placeholder(
        _("What the recipient does there"),
        lambda facts, spoken: facts.recipient.role if facts.recipient else "",
    ),
    "recipient.met": Placeholder(
        _("The recipient, if you have talked with them"),
        lambda facts, spoken: spoken.reader if spoken.met and spoken.talks.ours else "",
    ),
    "people_listed": Placeholder(
        _("Everybody you met, in one line"), lambda facts, spoken: spoken.people_listed
    ),
    "people_and_you": Placeholder(
        _("Everybody you met, with the recipient as “you”"),
        lambda facts, spoken: spoken.with_people,
    ),
    "people": Placeholder(
        _("Everybody you met, one by one"),
        lambda facts, spoken: People(list(spoken.people), spoken.people_listed),
    ),
    # A letter about one interview tells the moment of that and of no other.
    "moment": Placeholder(
        _("The moment you liked best"),
        lambda facts, spoken: (spoken.round if facts.round else spoken).moment.text,
    ),
    "round_on": Placeholder(
        _("Day of the interview the letter is about"), lambda facts, spoken: spoken.round.on
    ),
    "heard_on": Placeholder(_("Day of the news"), lambda facts, spoken: spoken.heard_on),
    "applied_on": Placeholder(_("Day you applied"), lambda facts, spoken: spoken.applied_on),
    "qualification": Placeholder(_("Your strength"), lambda facts, spoken: spoken.qualification),
    "feedback": Placeholder(_("Their feedback"), lambda facts, spoken: spoken.feedback),
    "pay": Placeholder(_("Pay"), lambda facts, spoken: spoken.pay_offered),
    "place": Placeholder(_("Place of work"), lambda facts, spoken: spoken.place),
    "referrer": Placeholder(_("Person who referred you"), lambda facts, spoken: spoken.referrer),
    "me.name": Placeholder(_("Your name"), lambda facts, spoken: spoken.writer),
    "me.email": Placeholder(_("Your email address"), lambda facts, spoken: spoken.email),
    "me.phone": Placeholder(_("Your phone number"), lambda facts, spoken: spoken.phone),
    "me.reach": Placeholder(
        _("Your phone number or email address"), lambda facts, spoken: spoken.reach
    ),
    "today": Placeholder(_("Date of the letter"), lambda facts, spoken: spoken.today),
}


def template_facts(facts: Facts, spoken: Spoken) -> dict[str, str | People]:
    """What each of `PLACEHOLDERS` stands for in a letter of `facts`; unknown facts are empty, or
    `Missing` where a gap stands for them."""
    return {
        name: _clean(placeholder.text(facts, spoken)) for name, placeholder in PLACEHOLDERS.items()
    }


def _clean(text: str | People) -> str | People:
    if isinstance(text, People):
        return People([_one_line(name) for name in text], _one_line(text.listed))
    return Missing(text) if isinstance(text, Missing) else _one_line(text)


def _one_line(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", clean(text)[0]).strip()


@cache
def sample_facts(language: str) -> Mapping[str, str | People]:
    """What the placeholders stand for in a letter of a made-up search, which is always the same."""
    facts = sample_in(language)
    return MappingProxyType(template_facts(facts, speak(facts, language)))
