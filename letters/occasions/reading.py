"""What the rules read of many applications, in a fixed number of queries."""

from typing import Any

from django.db.models import Prefetch

from applications.models import Participation, Verdict
from applications.models.application_queryset import ApplicationQuerySet
from letters.models import Letter

# What says whether a letter was written, to whom and when.
_OF_A_LETTER = (
    *("application", "kind", "variant", "round", "recipient", "verdict"),
    *("created_at", "state", "sent_on"),
)


def with_letter_history(applications: ApplicationQuerySet) -> ApplicationQuerySet:
    """With rounds and their people, verdicts and letters, for `occasions`; the words stay out."""
    verdicts = Verdict.objects.select_related("told_by", "decided_by")
    people = Participation.objects.select_related("contact")
    beside: list[Any] = [
        "rounds",
        Prefetch("rounds__participations", people),
        Prefetch("verdicts", verdicts),
        Prefetch("letters", Letter.objects.only(*_OF_A_LETTER)),
    ]
    return (
        applications.select_related("company", "referred_by")
        .defer("posting", "notes")
        .prefetch_related(*beside)
    )
