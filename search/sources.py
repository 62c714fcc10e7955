"""What search reads of each noun: its name, what stands beside the name, and its text."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.text import Truncator

from applications.models import Application, Company, Contact, InterviewRound, Note
from applications.posting import without_markup
from documents.models import Document
from letters.models import Letter
from search.models import Kind

# Stands between two facts, so that an excerpt does not read them as one sentence.
BETWEEN = " · "


@dataclass(frozen=True)
class Told:
    """`title` and `detail` are its name; `also` is searched with the name but not shown."""

    title: str
    detail: str = ""
    text: str = ""
    also: str = ""
    application_key: int | None = None


@dataclass(frozen=True)
class Source:
    """`rows` come with all that `tell` asks of them."""

    kind: Kind
    rows: QuerySet
    tell: Callable[[Any], Told]
    owner_of: Callable[[Any], int] = lambda row: row.owner_id


def _facts(*texts: str) -> str:
    return BETWEEN.join(text for text in texts if text.strip())


def _application(one: Application) -> Told:
    said = [(verdict.their_words, verdict.feedback) for verdict in one.verdicts.all()]
    return Told(
        title=one.position,
        detail=one.company.name,
        also=one.tag_names,
        text=_facts(
            one.notes,
            *(text for pair in said for text in pair),
            one.place,
            one.source,
            one.pay,
            one.qualification,
            one.link,
            without_markup(one.posting),
        ),
    )


def _company(one: Company) -> Told:
    return Told(one.name, text=_facts(one.note, one.address, one.website))


def _person(one: Contact) -> Told:
    at = one.company.name if one.company else ""
    return Told(
        title=one.name,
        detail=", ".join(part for part in (one.role, at) if part),
        text=_facts(one.note, one.email, one.phone, one.greeting),
    )


def _letter(one: Letter) -> Told:
    to = f" to {one.recipient_name}" if one.recipient_name else ""
    return Told(
        title=f"{one.get_kind_display()}{to}",
        detail=str(one.application),
        text=_facts(one.subject, one.body, one.recipient_lines, one.closing),
    )


def _note(one: Note) -> Told:
    return Told(
        title=Truncator(" ".join(one.text.split())).chars(80),
        detail=f"{one.application}, {date_format(one.happened_on, 'j M Y')}",
        text=one.text,
        application_key=one.application_id,
    )


def _round(one: InterviewRound) -> Told:
    return Told(
        title=str(one),
        detail=str(one.application),
        text=_facts(one.best_moment, one.notes, one.prepare, one.place),
    )


def _document(one: Document) -> Told:
    return Told(str(one), detail=one.get_kind_display(), text=one.filename)


SOURCES: tuple[Source, ...] = (
    Source(
        Kind.APPLICATION,
        Application.objects.select_related("company").prefetch_related("tags", "verdicts"),
        _application,
    ),
    Source(Kind.PERSON, Contact.objects.select_related("company"), _person),
    Source(Kind.COMPANY, Company.objects.all(), _company),
    Source(
        Kind.LETTER, Letter.objects.select_related("application__company", "recipient"), _letter
    ),
    Source(
        Kind.NOTE,
        Note.objects.select_related("application__company"),
        _note,
        lambda one: one.application.owner_id,
    ),
    Source(
        Kind.ROUND,
        InterviewRound.objects.select_related("application__company"),
        _round,
        lambda one: one.application.owner_id,
    ),
    Source(Kind.DOCUMENT, Document.objects.all(), _document),
)
