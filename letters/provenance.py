"""Which fact each drafted paragraph came from, while the writer has left it as it was."""

import re
from dataclasses import dataclass

from django.urls import reverse

from applications.models import Contact, InterviewRound
from letters.drafting.draft import Draft, Paragraph
from letters.hints.reading import stands_in
from letters.models import Letter


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


def provenance(letter: Letter) -> list[Sourced]:
    """The paragraphs that still stand as drafted, each with its facts; two queries."""
    if not letter.drafted:
        return []
    standing = set(re.split(r"\n\s*\n", letter.body))
    paragraphs = [p for p in Draft.from_json(letter.drafted).paragraphs if p.text in standing]
    record = _Record(letter, paragraphs)
    return [Sourced(_start(p.text), tuple(record.sources(p))) for p in paragraphs]


def _start(text: str) -> str:
    words = text.split()
    return " ".join(words[:6]) + ("…" if len(words) > 6 else "")


class _Record:
    """The rows the facts of a letter come from, read at once."""

    def __init__(self, letter: Letter, paragraphs: list[Paragraph]):
        self.application = letter.application
        facts = [fact.partition(":") for p in paragraphs for fact in p.facts]
        keys = {
            noun: {int(key) for kind, _, key in facts if kind == noun and key} for noun in _KEYED
        }
        people = Contact.objects.filter(owner=letter.owner_id)
        self.contacts = people.in_bulk(keys["contact"])
        self.rounds = InterviewRound.objects.filter(application=self.application).in_bulk(
            keys["round"] | keys["talk"]
        )

    def sources(self, paragraph: Paragraph):
        """What is known of each fact that the paragraph was made from."""
        for fact in paragraph.facts:
            kind, _, key = fact.partition(":")
            if found := getattr(self, f"_{kind}")(paragraph.text, int(key or 0)):
                yield found

    def _contact(self, text: str, key: int) -> Source | None:
        contact = self.contacts.get(key)
        return Source(contact.name, contact.get_absolute_url()) if contact else None

    def _round(self, text: str, key: int) -> Source | None:
        held = self.rounds.get(key)
        if held and held.best_moment and stands_in(held.best_moment, text):
            return Source("the moment you liked best", held.get_absolute_url(), held.best_moment)
        return self._talk(text, key)

    def _talk(self, text: str, key: int) -> Source | None:
        held = self.rounds.get(key)
        return Source(f"round {held.number}", held.get_absolute_url()) if held else None

    def _company(self, text: str, key: int) -> Source | None:
        company = self.application.company
        # A letter leaves the legal form out.
        if not stands_in(company.name.split()[0], text):
            return None
        return Source("the company", company.get_absolute_url(), company.name)

    def _position(self, text: str, key: int) -> Source:
        application = self.application
        return Source("the position", application.get_absolute_url(), application.position)

    def _application(self, text: str, key: int) -> Source | None:
        noted = {"what you bring": self.application.qualification, "the pay": self.application.pay}
        for name, value in (noted | {"the place": self.application.place}).items():
            if value and stands_in(value, text):
                return Source(name, self.application.get_absolute_url(), value)
        return None

    def _verdict(self, text: str, key: int) -> Source:
        return Source("how the news came", self.application.get_absolute_url())

    def _letterhead(self, text: str, key: int) -> Source:
        return Source("your letterhead", reverse("accounts:letterhead"))


_KEYED = ("contact", "round", "talk")
