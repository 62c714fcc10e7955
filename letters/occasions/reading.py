"""What the rules read of many applications, in a fixed number of queries."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects

from applications.models import Application, Contact, InterviewRound, Participation, Verdict
from applications.models.application_queryset import ApplicationQuerySet
from applications.models.interview_round_queryset import WHETHER_IT_TOOK_PLACE
from letters.models import Letter

_OF_A_CONTACT = ("name", "notes_stopped_on", "company__notes_stopped_on")
# What the rules ask, and what a line of a page says of it; with these beside it.
OF_AN_APPLICATION = (
    "owner",
    "position",
    "place",
    "stage",
    "ended_as",
    "archived_at",
    "notes_stopped_on",
    "applied_on",
    "created_at",
    "dismissed_occasions",
    "postponed_occasions",
    "company__name",
    "company__country",
    "company__address",
    "company__notes_stopped_on",
    "referred_by",
)
BESIDE_AN_APPLICATION = ("company",)
_OF_A_ROUND = (
    "application",
    *WHETHER_IT_TOOK_PLACE,
    "format",
    "debrief__dismissed_at",
)
_OF_A_PERSON_MET = ("round", "part", *(f"contact__{name}" for name in _OF_A_CONTACT))
_OF_A_VERDICT = (
    "application",
    "kind",
    "heard_on",
    "is_day_known",
    "their_words",
    "feedback",
    "hire_starts_on",
    "file_deleted_on",
    "reopened_on",
    *(f"{role}__{name}" for role in ("told_by", "decided_by") for name in _OF_A_CONTACT),
)
# What says whether a letter was written, to whom and when.
_OF_A_LETTER = (
    "application",
    "kind",
    "variant",
    "round",
    "recipient",
    "verdict",
    "created_at",
    "dated_on",
    "state",
    "sent_on",
    "answered_on",
)


def with_letter_history(applications: ApplicationQuerySet) -> ApplicationQuerySet:
    """With rounds and their people, verdicts and letters, for `occasions`; the words stay out."""
    shown = applications.select_related(*BESIDE_AN_APPLICATION).only(*OF_AN_APPLICATION)
    return shown.prefetch_related(*_history())


def read_letter_history(applications: Sequence[Application]) -> None:
    """The same for those whose columns `OF_AN_APPLICATION` are read: four queries, and one more
    where somebody referred the person."""
    prefetch_related_objects(applications, *_history())


def _history() -> list[Any]:
    rounds = InterviewRound.objects.select_related("debrief").only(*_OF_A_ROUND)
    people = Participation.objects.select_related("contact__company").only(*_OF_A_PERSON_MET)
    news = Verdict.objects.select_related("told_by__company", "decided_by__company")
    referrers = Contact.objects.select_related("company").only(*_OF_A_CONTACT)
    return [
        # Few have one, and where none has, nothing is asked.
        Prefetch("referred_by", referrers),
        # By the number alone: by application, too, each would be joined to its own.
        Prefetch("rounds", rounds.order_by("number")),
        Prefetch("rounds__participations", people),
        Prefetch("letters", Letter.objects.only(*_OF_A_LETTER).order_by()),
        Prefetch("verdicts", news.only(*_OF_A_VERDICT)),
    ]
