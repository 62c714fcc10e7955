"""What search reads of each noun: its name, what is shown beside the name, and its text.

These are the person's own words. What we name ourselves is read as keys and days, and worded when
it is shown (`search.wording`) and looked for (`search.markers`).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet
from django.utils.text import Truncator

from applications.models import Application, Company, Contact, InterviewRound, Note, Reminder
from applications.posting import without_markup
from documents.models import Document
from letters.models import Letter
from near_misses.models import RematchSheet
from practice.models import Debrief, Question, Story
from search.markers import marker
from search.models import Entry

# Stands between two facts, so that an excerpt does not read them as one sentence.
BETWEEN = " · "


@dataclass(frozen=True)
class Searchable:
    """`title` and `detail` are its name; `also` is searched with the name but not shown.

    `facts` are what its name is worded from where we name it. It is found by `markers` as by its
    name, and by `text_markers` as by its text.
    """

    title: str = ""
    detail: str = ""
    text: str = ""
    also: str = ""
    application_key: int | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    markers: tuple[str, ...] = ()
    text_markers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """`rows` come with all that `read` asks of them."""

    kind: Entry.Kind
    rows: QuerySet
    read: Callable[[Any], Searchable]
    owner_of: Callable[[Any], int] = lambda row: row.owner_id


def _facts(*texts: str) -> str:
    return BETWEEN.join(text for text in texts if text.strip())


def _application(application: Application) -> Searchable:
    words = [(verdict.their_words, verdict.feedback) for verdict in application.verdicts.all()]
    return Searchable(
        title=application.position,
        detail=application.company.name,
        also=application.tag_names,
        text_markers=(marker("ending", application.ended_as),) if application.ended_as else (),
        text=_facts(
            application.notes,
            *(text for pair in words for text in pair),
            application.place,
            application.source,
            application.pay,
            application.qualification,
            application.link,
            without_markup(application.posting),
        ),
    )


def _company(company: Company) -> Searchable:
    return Searchable(
        company.name,
        text=_facts(company.note, company.reapply_rule, company.address, company.website),
    )


def _person(contact: Contact) -> Searchable:
    at = contact.company.name if contact.company else ""
    return Searchable(
        title=contact.name,
        detail=", ".join(part for part in (contact.role, at) if part),
        text=_facts(contact.note, contact.email, contact.phone, contact.greeting),
    )


def _job(application: Application) -> dict[str, str]:
    return {"position": application.position, "company": application.company.name}


def _letter(letter: Letter) -> Searchable:
    job = _job(letter.application)
    return Searchable(
        also=" ".join([letter.recipient_name, *job.values()]),
        facts={"kind": letter.kind, "to": letter.recipient_name, **job},
        markers=(marker("letter"), marker("letter", letter.kind)),
        text=_facts(
            letter.subject,
            letter.body,
            letter.recipient_lines,
            letter.closing,
            letter.enclosures,
            letter.sent_to,
        ),
        application_key=letter.application_id,
    )


def _note(note: Note) -> Searchable:
    job = _job(note.application)
    day = note.happened_on.isoformat()
    return Searchable(
        title=Truncator(" ".join(note.text.split())).chars(80),
        also=" ".join([*job.values(), day]),
        facts={"on": day, **job},
        text=note.text,
        application_key=note.application_id,
    )


def _reminder(reminder: Reminder) -> Searchable:
    """What is to be done by the person or was promised to them."""
    job = _job(reminder.application) if reminder.application else {}
    day = reminder.due_on.isoformat()
    return Searchable(
        title=Truncator(" ".join(reminder.text.split())).chars(80),
        also=" ".join([*job.values(), day]),
        facts={"on": day, **job},
        markers=(marker("reminder"),),
        text=reminder.text,
        application_key=reminder.application_id,
    )


def _round(interview_round: InterviewRound) -> Searchable:
    """With what its people care about, and what was made ready for it."""
    job = _job(interview_round.application)
    preparation = getattr(interview_round, "preparation", None)
    return Searchable(
        also=" ".join([str(interview_round.number), *job.values()]),
        facts={"number": interview_round.number, **job},
        markers=(marker("round"),),
        text=_facts(
            interview_round.name,
            interview_round.best_moment,
            interview_round.notes,
            interview_round.prepare,
            interview_round.place,
            interview_round.cancelled_because,
            *(part.cares_about for part in interview_round.participations.all()),
            *((preparation.to_ask, preparation.to_bring) if preparation else ()),
        ),
        application_key=interview_round.application_id,
    )


def _debrief(debrief: Debrief) -> Searchable:
    """All but the questions they should not have asked, which no other page repeats."""
    interview_round = debrief.round
    job = _job(interview_round.application)
    askings = [(asking.sought, asking.wished) for asking in debrief.askings.all()]
    return Searchable(
        also=" ".join([str(interview_round.number), *job.values()]),
        facts={"number": interview_round.number, **job},
        markers=(marker("debrief"),),
        text=_facts(
            debrief.their_problem,
            debrief.job_and_team,
            debrief.money_and_dates,
            debrief.keep,
            debrief.change,
            debrief.action,
            debrief.hindsight,
            *(text for pair in askings for text in pair),
            *(promise.text for promise in debrief.promises.all()),
        ),
        application_key=debrief.round.application_id,
    )


def _rematch_sheet(sheet: RematchSheet) -> Searchable:
    application = sheet.verdict.application
    job = _job(application)
    return Searchable(
        also=" ".join(job.values()),
        facts=job,
        markers=(marker("rematch"),),
        text=_facts(*(getattr(sheet, name) for name in RematchSheet.FIELDS)),
        application_key=application.pk,
    )


def _question(question: Question) -> Searchable:
    return Searchable(question.text, text=question.answer, markers=(marker("question"),))


def _story(story: Story) -> Searchable:
    parts = (getattr(story, name) for name in (*Story.PARTS, "short_version"))
    return Searchable(story.title, text=_facts(*parts), markers=(marker("story"),))


def _document(document: Document) -> Searchable:
    return Searchable(
        str(document),
        text=_facts(document.filename, document.version),
        facts={"kind": document.kind},
        markers=(marker("document"), marker("document", document.kind)),
    )


SOURCES: tuple[Source, ...] = (
    Source(
        Entry.Kind.APPLICATION,
        Application.objects.select_related("company").prefetch_related("tags", "verdicts"),
        _application,
    ),
    Source(Entry.Kind.PERSON, Contact.objects.select_related("company"), _person),
    Source(Entry.Kind.COMPANY, Company.objects.all(), _company),
    Source(
        Entry.Kind.LETTER,
        Letter.objects.select_related("application__company", "recipient"),
        _letter,
    ),
    Source(
        Entry.Kind.NOTE,
        Note.objects.select_related("application__company"),
        _note,
        lambda note: note.application.owner_id,
    ),
    Source(Entry.Kind.REMINDER, Reminder.objects.select_related("application__company"), _reminder),
    Source(
        Entry.Kind.ROUND,
        InterviewRound.objects.select_related(
            "application__company", "preparation"
        ).prefetch_related("participations"),
        _round,
        lambda interview_round: interview_round.application.owner_id,
    ),
    Source(
        Entry.Kind.DEBRIEF,
        Debrief.objects.written()
        .select_related("round__application__company")
        .prefetch_related("askings", "promises"),
        _debrief,
        lambda debrief: debrief.round.application.owner_id,
    ),
    Source(
        Entry.Kind.REMATCH_SHEET,
        RematchSheet.objects.select_related("verdict__application__company"),
        _rematch_sheet,
        lambda sheet: sheet.verdict.application.owner_id,
    ),
    Source(Entry.Kind.QUESTION, Question.objects.all(), _question),
    Source(Entry.Kind.STORY, Story.objects.all(), _story),
    Source(Entry.Kind.DOCUMENT, Document.objects.all(), _document),
)
