"""Which fact each drafted paragraph came from, while the writer has left it as it was."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext

from applications.models import Contact
from letters.drafting.draft import Draft, Paragraph
from letters.drafting.fact_table import FACTS, Origin
from letters.drafting.facts import Facts
from letters.drafting.spoken import speak
from letters.hints.flat_text import stands_in
from letters.models import Letter
from letters.own_templates.facts import PLACEHOLDERS


@dataclass(frozen=True)
class Source:
    """A recorded fact, the address of its record, and its words where the name is not enough."""

    name: str
    address: str
    value: str = ""


@dataclass(frozen=True)
class Sourced:
    """The beginning of a paragraph and what it was made from."""

    start: str
    sources: tuple[Source, ...]


def provenance(letter: Letter, facts: Facts) -> list[Sourced]:
    """The paragraphs that still stand as drafted, each with its facts; one query at most."""
    if not letter.drafted:
        return []
    standing = set(re.split(r"\n\s*\n", letter.body))
    paragraphs = [p for p in Draft.from_json(letter.drafted).paragraphs if p.text in standing]
    rows = _Rows(letter, facts, paragraphs)
    return [Sourced(_start(p.text), tuple(_sources(p, rows))) for p in paragraphs]


def _start(text: str) -> str:
    words = text.split()
    return " ".join(words[:6]) + ("…" if len(words) > 6 else "")


def _sources(paragraph: Paragraph, rows: "_Rows") -> Iterator[Source]:
    """What is known of each fact that the paragraph was made from."""
    for fact in paragraph.facts:
        origin, _, key = fact.partition(":")
        # A letter keeps the names of its day: one that is no origin any more has no source.
        find = SOURCES.get(origin)
        if find and (source := find(rows, paragraph.text, int(key or 0))):
            yield source


class _Rows:
    """The rows the facts of a letter come from, read at once."""

    def __init__(self, letter: Letter, facts: Facts, paragraphs: list[Paragraph]):
        self.application, self.facts = letter.application, facts
        self.spoken = speak(facts, letter.language)
        names = [fact.partition(":") for p in paragraphs for fact in p.facts]

        def keys(*origins: Origin) -> set[int]:
            return {int(key) for origin, _, key in names if origin in origins and key}

        # Which `facts` were gathered from, with their people.
        self.rounds = {round.pk: round for round in self.application.rounds.all()}
        parts = [part for round in self.rounds.values() for part in round.participations.all()]
        met = {part.contact_id: part.contact for part in parts}
        others = Contact.objects.filter(owner=letter.owner_id)
        self.contacts = met | others.in_bulk(keys(Origin.CONTACT) - met.keys())


def _company(rows: _Rows, text: str, key: int) -> Source | None:
    company = rows.application.company
    # A letter leaves the legal form out.
    if not stands_in(company.name.split()[0], text):
        return None
    return Source(gettext("Company"), company.get_absolute_url(), company.name)


def _position(rows: _Rows, text: str, key: int) -> Source:
    application = rows.application
    return Source(gettext("Position"), application.get_absolute_url(), application.position)


def _application(rows: _Rows, text: str, key: int) -> Source | None:
    """The first fact of the application whose words stand there."""
    for name, fact in FACTS.items():
        if fact.origin != Origin.APPLICATION or not getattr(rows.facts, name):
            continue
        placeholder = PLACEHOLDERS[fact.placeholders[0]]
        words = str(placeholder.text(rows.facts, rows.spoken))
        if stands_in(words, text):
            return Source(str(placeholder.meaning), rows.application.get_absolute_url(), words)
    return None


def _verdict(rows: _Rows, text: str, key: int) -> Source | None:
    facts = rows.facts
    if not (facts.channel or facts.told_by or facts.feedback):
        return None
    return Source(gettext("How you heard"), rows.application.get_absolute_url())


def _letterhead(rows: _Rows, text: str, key: int) -> Source | None:
    facts = rows.facts
    words = (facts.writer_name, facts.writer_phone, facts.writer_email)
    if not any(part and stands_in(part, text) for part in words):
        return None
    return Source(gettext("Your letterhead"), reverse("accounts:letterhead"))


def _contact(rows: _Rows, text: str, key: int) -> Source | None:
    contact = rows.contacts.get(key)
    return Source(contact.name, contact.get_absolute_url()) if contact else None


def _round(rows: _Rows, text: str, key: int) -> Source | None:
    interview_round = rows.rounds.get(key)
    moment = interview_round.best_moment if interview_round else ""
    worded = (moment, rows.spoken.moment.text, rows.spoken.round.moment.text)
    if interview_round and moment and any(words and stands_in(words, text) for words in worded):
        name = gettext("The moment you liked best")
        return Source(name, interview_round.get_absolute_url(), moment)
    return _talk(rows, text, key)


def _talk(rows: _Rows, text: str, key: int) -> Source | None:
    interview_round = rows.rounds.get(key)
    if not interview_round:
        return None
    name = gettext("Round %(number)s") % {"number": interview_round.number}
    return Source(name, interview_round.get_absolute_url())


SOURCES: dict[str, Callable[[_Rows, str, int], Source | None]] = {
    Origin.COMPANY: _company,
    Origin.POSITION: _position,
    Origin.APPLICATION: _application,
    Origin.VERDICT: _verdict,
    Origin.LETTERHEAD: _letterhead,
    Origin.CONTACT: _contact,
    Origin.ROUND: _round,
    Origin.TALK: _talk,
}
