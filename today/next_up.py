"""What is next, in the order in which it matters on a bad day."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from applications.gone_quiet import days_quiet, gone_quiet
from applications.models import Application, InterviewRound, Reminder
from letters.models import Letter
from today.open_occasions import OpenOccasion, open_occasions

MOST_ROWS = 7
ROUNDS_AHEAD = datetime.timedelta(days=7)


@dataclass(frozen=True)
class NextUp:
    """The blocks of Today. Each list holds at most `MOST_ROWS` rows."""

    rounds: list[InterviewRound]
    letters: list[Letter]
    occasions: list[OpenOccasion]
    reminders: list[Reminder]
    quiet: list[tuple[Application, int]]
    saved: list[Application]
    has_any: bool

    is_quiet: bool


def next_up(user, now: datetime.datetime) -> NextUp:
    """Rounds of the next seven days, letters in draft, notes one could send, reminders,
    applications gone quiet.

    On a day with nothing, a saved job. At most sixteen queries, whatever there is.
    """
    on = timezone.localdate(now)
    mine = Application.objects.for_user(user)
    letters = (
        Letter.objects.for_user(user)
        .filter(state__in=[Letter.State.DRAFT, Letter.State.READY])
        .select_related("application__company", "recipient")
    )
    blocks: dict[str, Any] = {
        "rounds": list(_rounds(user, now)),
        "letters": list(letters[:MOST_ROWS]),
        "occasions": open_occasions(user, on, MOST_ROWS),
        "reminders": list(_reminders(user, on)),
        "quiet": [(application, days_quiet(application, on)) for application in _quiet(user, on)],
    }
    if any(blocks.values()):
        return NextUp(**blocks, saved=[], has_any=True, is_quiet=False)
    saved = list(mine.open().filter(stage="saved").select_related("company")[:1])
    return NextUp(**blocks, saved=saved, has_any=bool(saved) or mine.exists(), is_quiet=True)


def _rounds(user, now: datetime.datetime):
    coming = (
        InterviewRound.objects.for_user(user)
        .coming(now)
        .filter(application__ended_as="", application__archived_at=None)
        .filter(starts_at__lte=now + ROUNDS_AHEAD)
        .select_related("application__company")
        .defer("notes", "application__posting", "application__notes")
        .prefetch_related("people")
        .order_by("starts_at")
    )
    return coming[:MOST_ROWS]


def _reminders(user, on: datetime.date):
    if user.reminders_paused:
        return Reminder.objects.none()
    due = Reminder.objects.for_user(user).due(on).select_related("application__company", "contact")
    return due[:MOST_ROWS]


def _quiet(user, on: datetime.date):
    if not user.hints_at_quiet:
        return Application.objects.none()
    return gone_quiet(Application.objects.for_user(user), on)[:MOST_ROWS]
