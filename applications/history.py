"""An application with all that its page shows."""

from django.db.models import Prefetch
from django.utils import timezone

from applications.models import InterviewRound, Participation, Verdict
from applications.models.application_queryset import ApplicationQuerySet


def with_history(applications: ApplicationQuerySet) -> ApplicationQuerySet:
    """Everything that hangs on them; the same number of queries however long a history is."""
    rounds = InterviewRound.objects.select_related("debrief").order_by("number")
    people = Participation.objects.select_related("contact__company")
    verdicts = Verdict.objects.select_related("told_by__company", "decided_by__company")
    return (
        applications.with_silence(timezone.localdate())
        .select_related("company", "referred_by__company")
        .prefetch_related(Prefetch("rounds", rounds))
        .prefetch_related("events", "dated_notes", "reminders", "letters", "tags")
        .prefetch_related(Prefetch("rounds__participations", people))
        .prefetch_related(Prefetch("verdicts", verdicts))
    )
