"""How a result is named, in the language that is being spoken."""

import datetime
from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext

from applications.job_title import job_title
from applications.models import InterviewRound
from documents.models import DocumentKind
from frame.localized import short_day
from letters.kinds import Kind as LetterKind
from search.models import Entry


def name_of(entry: Entry) -> tuple[str, str]:
    """Its title, and what is shown beside it."""
    words = _WORDS.get(entry.kind)
    title, detail = words(entry) if words and entry.facts else (entry.title, entry.detail)
    return title, ", ".join(filter(None, [detail, entry.apart]))


def _job(facts: dict[str, Any]) -> str:
    return job_title(facts["position"], facts["company"])


def _letter(entry: Entry) -> tuple[str, str]:
    kind, recipient = str(LetterKind(entry.facts["kind"]).label), entry.facts["to"]
    if recipient:
        # Translators: a letter that was found, "Thanks after an interview, to Adaeze Okafor".
        words = gettext("%(letter)s, to %(person)s")
        return words % {"letter": kind, "person": recipient}, _job(entry.facts)
    return kind, _job(entry.facts)


def _note(entry: Entry) -> tuple[str, str]:
    # Translators: where and when a note was written.
    words = gettext("%(application)s, %(day)s")
    return entry.title, words % {"application": _job(entry.facts), "day": _day(entry)}


def _day(entry: Entry) -> str:
    return short_day(datetime.date.fromisoformat(entry.facts["on"]))


def _reminder(entry: Entry) -> tuple[str, str]:
    return _note(entry) if "company" in entry.facts else (entry.title, _day(entry))


def _round(entry: Entry) -> tuple[str, str]:
    return str(InterviewRound(number=entry.facts["number"])), _job(entry.facts)


def _debrief(entry: Entry) -> tuple[str, str]:
    # Translators: a debrief that was found, "Debrief, Round 2".
    words = gettext("Debrief, %(interview)s")
    interview_round = InterviewRound(number=entry.facts["number"])
    return words % {"interview": interview_round}, _job(entry.facts)


def _rematch_sheet(entry: Entry) -> tuple[str, str]:
    return gettext("Rematch sheet"), _job(entry.facts)


def _document(entry: Entry) -> tuple[str, str]:
    return entry.title, str(DocumentKind(entry.facts["kind"]).label)


_WORDS: dict[str, Callable[[Entry], tuple[str, str]]] = {
    Entry.Kind.LETTER: _letter,
    Entry.Kind.NOTE: _note,
    Entry.Kind.REMINDER: _reminder,
    Entry.Kind.ROUND: _round,
    Entry.Kind.DEBRIEF: _debrief,
    Entry.Kind.REMATCH_SHEET: _rematch_sheet,
    Entry.Kind.DOCUMENT: _document,
}
