"""Which fact each drafted paragraph came from, while the writer has left it as it was."""

import re
from dataclasses import dataclass

from django.urls import reverse

from applications.models import Contact
from letters.drafting import Draft
from letters.models import Letter


@dataclass(frozen=True)
class Source:
    """A recorded fact and the address of its record."""

    name: str
    address: str


@dataclass(frozen=True)
class Sourced:
    """The beginning of a paragraph and what it was made from."""

    start: str
    sources: tuple[Source, ...]


def provenance(letter: Letter) -> list[Sourced]:
    """The paragraphs that still stand as drafted, each with its facts; one query."""
    if not letter.drafted:
        return []
    standing = set(re.split(r"\n\s*\n", letter.body))
    paragraphs = [p for p in Draft.from_json(letter.drafted).paragraphs if p.text in standing]
    keys = {int(fact[8:]) for p in paragraphs for fact in p.facts if fact.startswith("contact:")}
    names = dict(
        Contact.objects.filter(owner=letter.owner_id, pk__in=keys).values_list("pk", "name")
    )
    return [
        Sourced(_start(p.text), tuple(s for fact in p.facts if (s := _source(fact, letter, names))))
        for p in paragraphs
    ]


def _start(text: str) -> str:
    words = text.split()
    return " ".join(words[:6]) + ("…" if len(words) > 6 else "")


def _source(fact: str, letter: Letter, names: dict[int, str]) -> Source | None:
    kind, _, key = fact.partition(":")
    application = letter.application.get_absolute_url()
    if kind == "contact":
        if int(key) not in names:
            return None
        return Source(names[int(key)], reverse("applications:contact", args=[key]))
    if kind == "round":
        return Source("the moment you liked best", reverse("applications:round", args=[key]))
    return {
        "company": Source(
            "the company", reverse("applications:company", args=[letter.application.company_id])
        ),
        "position": Source("the position", application),
        "application": Source("what you bring", application),
        "verdict": Source("how the news came", application),
        "letterhead": Source("your letterhead", reverse("accounts:letterhead")),
    }.get(kind)
