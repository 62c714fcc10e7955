"""What is next, in the order in which it matters on a bad day."""

import datetime
from dataclasses import dataclass

from django.utils import timezone

from applications.models import Application, InterviewRound, Reminder
from letters.models import Letter
from today.offers import Offer, offers

MOST_ROWS = 7
ROUNDS_AHEAD = datetime.timedelta(days=7)


@dataclass(frozen=True)
class NextUp:
    """The blocks of Today. Each list holds at most `MOST_ROWS` rows."""

    rounds: list[InterviewRound]
    letters: list[Letter]
    offers: list[Offer]
    reminders: list[Reminder]
    quiet: list[tuple[Application, int]]
    saved: list[Application]
    has_any: bool

    @property
    def is_quiet(self) -> bool:
        blocks = (self.rounds, self.letters, self.offers, self.reminders, self.quiet)
        return not any(blocks)


def next_up(user, now: datetime.datetime) -> NextUp:
    """Rounds of the next seven days, letters in draft, notes that could go out, reminders,
    applications gone quiet.

    On a day with nothing, a saved job. At most thirteen queries, whatever there is.
    """
    on = timezone.localdate(now)
    mine = Application.objects.for_user(user)
    rounds = (
        InterviewRound.objects.for_user(user)
        .coming(now)
        .filter(application__in=mine.open(), starts_at__lte=now + ROUNDS_AHEAD)
        .select_related("application__company")
        .prefetch_related("people")
        .order_by("starts_at")
    )
    letters = (
        Letter.objects.for_user(user)
        .filter(state__in=[Letter.State.DRAFT, Letter.State.READY])
        .select_related("application__company", "recipient")
    )
    saved = mine.open().filter(stage="saved").select_related("company")
    return NextUp(
        rounds=list(rounds[:MOST_ROWS]),
        letters=list(letters[:MOST_ROWS]),
        offers=offers(user, on)[:MOST_ROWS],
        reminders=list(_reminders(user, on)),
        quiet=[(one, one.days_quiet(on)) for one in _quiet(user, on)],
        saved=list(saved[:1]),
        has_any=mine.exists(),
    )


def _reminders(user, on: datetime.date):
    if user.reminders_paused:
        return Reminder.objects.none()
    due = Reminder.objects.for_user(user).due(on).select_related("application__company", "contact")
    return due[:MOST_ROWS]


def _quiet(user, on: datetime.date):
    if not user.hints_at_quiet:
        return Application.objects.none()
    return Application.objects.for_user(user).gone_quiet(on)[:MOST_ROWS]
