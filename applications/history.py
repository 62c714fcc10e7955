"""Applications, interviews and people with what hangs on them, for their pages."""

from typing import Any

from django.db.models import F, Prefetch, Q, prefetch_related_objects
from django.utils import timezone

from applications.models import Contact, InterviewRound, Note, Participation, Verdict
from applications.models.application_queryset import ApplicationQuerySet
from applications.models.interview_round_queryset import (
    WHETHER_IT_TOOK_PLACE,
    InterviewRoundQuerySet,
)
from applications.their_answers import HAS_ANSWER_TO_RECORD

# What the lists on the pages of a person and of a company show.
_ITS_APPLICATION = (
    "application__position",
    "application__company__name",
    "application__company__notes_stopped_on",
)
_OF_A_ROUND = (
    "application",
    *WHETHER_IT_TOOK_PLACE,
    "debrief__dismissed_at",
)
_OF_A_PART = (
    "contact",
    "part",
    *(f"round__{name}" for name in _OF_A_ROUND),
    "round__application__stage",
    "round__application__ended_as",
    *(f"round__{name}" for name in _ITS_APPLICATION),
)
_OF_AN_ENDING = ("application", "heard_on", "reopened_on")
_OF_NEWS = ("told_by", "decided_by", "heard_on", "is_day_known", "their_words", *_ITS_APPLICATION)

# What hangs on a row is asked for by that row alone: asked for the person's own, too, SQLite reads
# all that they have.


def with_history(applications: ApplicationQuerySet) -> ApplicationQuerySet:
    """Everything that hangs on them; the same number of queries however long a history is."""
    rounds = InterviewRound.objects.select_related("debrief").order_by("number")
    people = Participation.objects.select_related("contact__company")
    verdicts = Verdict.objects.select_related("told_by__company", "decided_by__company")
    return (
        applications.with_silence(timezone.localdate())
        .annotate(is_answered=HAS_ANSWER_TO_RECORD)
        .select_related("company", "referred_by__company")
        .prefetch_related(Prefetch("rounds", rounds))
        .prefetch_related("events", "dated_notes", "reminders", "letters", "tags")
        .prefetch_related(Prefetch("rounds__participations", people))
        .prefetch_related(Prefetch("verdicts", verdicts))
    )


def with_what_passed(applications: ApplicationQuerySet) -> ApplicationQuerySet:
    """Interviews with their people, letters, calls and endings; the same number of queries for any
    number."""
    rounds = InterviewRound.objects.select_related("debrief").only(*_OF_A_ROUND).order_by("number")
    people = Contact.objects.only("name")
    calls = Note.objects.filter(is_contact=True).only("application", "happened_on", "is_contact")
    beside: list[Any] = [
        Prefetch("rounds", rounds),
        Prefetch("rounds__people", people),
        Prefetch("dated_notes", calls),
    ]
    return applications.prefetch_related(*beside, "letters", "verdicts")


def with_people(rounds: InterviewRoundQuerySet) -> InterviewRoundQuerySet:
    """Who was there, what was written about it, and how the application ended."""
    people = Participation.objects.select_related("contact__company")
    rounds = rounds.select_related("application__company", "application__owner", "debrief")
    return rounds.prefetch_related(Prefetch("participations", people), "application__verdicts")


def parts_of(contact: Contact) -> list[Participation]:
    """Those of a person in interviews, the latest first; how the applications ended that have."""
    latest = (F("round__starts_at").desc(nulls_last=True), "-round")
    rows = contact.participations.select_related("round__application__company", "round__debrief")
    parts = list(rows.only(*_OF_A_PART).order_by(*latest))
    ended = [part.round.application for part in parts if part.round.application.ended_as]
    prefetch_related_objects(ended, Prefetch("verdicts", Verdict.objects.only(*_OF_AN_ENDING)))
    return parts


def verdicts_by(contact: Contact) -> list[Verdict]:
    """What a person told or decided, the latest first."""
    rows = Verdict.objects.filter(Q(told_by=contact) | Q(decided_by=contact))
    rows = rows.select_related("application__company").only(*_OF_NEWS)
    return list(rows.order_by("-heard_on"))
