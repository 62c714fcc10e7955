"""The interviews of which a debrief can be written."""

import datetime
from itertools import islice

from django.db.models import Q

from applications.models import InterviewRound

# For how long a debrief is offered once the application has ended; while it runs, always.
OFFERED_AFTER_THE_END = datetime.timedelta(days=30)
# What a line of the debriefs to write shows.
_OF_A_LINE = (
    "number",
    "name",
    "format",
    "outcome",
    "starts_at",
    "is_day_only",
    "minutes",
    "time_zone",
    "best_moment",
    "debrief__dismissed_at",
    "application__position",
    "application__ended_as",
    "application__company__name",
)


def rounds_without_debrief(
    user, now: datetime.datetime, most: int, *, within: datetime.timedelta | None = None
) -> list[InterviewRound]:
    """The `most` newest interviews that are over, have no debrief and were not dismissed; with
    `within`, only those that ended so recently. One query, and one more where one of their
    applications has ended."""
    newest = (
        InterviewRound.objects.for_user(user)
        .filter(
            Q(application__ended_as="") | Q(starts_at__gte=now - OFFERED_AFTER_THE_END),
            application__archived_at=None,
            debrief=None,
        )
        .order_by("-starts_at", "-pk")
        .select_related("application__company", "debrief")
        .only(*_OF_A_LINE)
    )
    if within:
        newest = newest.filter(starts_at__gte=now - within)
    return list(islice(newest.that_took_place(at_once=most), most))
