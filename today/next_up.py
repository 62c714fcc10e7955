"""What is next, in the order in which it matters on a bad day."""

import datetime
from dataclasses import dataclass, field, fields, replace
from typing import Any

from django.db.models import Count, Q, QuerySet, Window
from django.utils import timezone

from applications.models import Application, InterviewRound, Reminder, Stage
from applications.next_task import prepare_words
from letters.models import Letter
from practice.due_cards import due_on, practised_today
from practice.models.debrief import rounds_without_debrief
from practice.models.question import A_SESSION
from today.open_occasions import open_occasions

# As much as one looks at, of what has a day ahead and of what can wait; the rest is a click away.
MOST_ROWS = 3
MOST_THAT_WAIT = 2
ROUNDS_AHEAD = datetime.timedelta(days=7)
A_DAY = datetime.timedelta(days=1)
DAYS_AHEAD = datetime.timedelta(days=14)
# An answer to an offer that is late may still be in time.
DAYS_LATE = datetime.timedelta(days=3)


@dataclass(frozen=True)
class Block:
    """The first rows of a block, and how many more there are (of notes: whether)."""

    rows: list[Any] = field(default_factory=list)
    more: int = 0

    def __bool__(self) -> bool:
        return bool(self.rows)

    @classmethod
    def of(cls, found: QuerySet, most: int) -> "Block":
        """The `most` first rows and the count of the others, in one query."""
        rows = list(found.annotate(found_count=Window(Count("pk")))[:most])
        return cls(rows, rows[0].found_count - len(rows) if rows else 0)


@dataclass(frozen=True)
class NextUp:
    """The blocks of Today, the most urgent first, and for a day with nothing a saved job."""

    rounds: Block
    debriefs: Block
    deadlines: Block
    reminders: Block
    occasions: Block
    letters: Block
    cards: Block
    quiet: Block
    saved: list[Application] = field(default_factory=list)
    has_any: bool = True

    @property
    def is_quiet(self) -> bool:
        blocks = (getattr(self, each.name) for each in fields(self))
        return not any(block for block in blocks if isinstance(block, Block))


def next_up(user, now: datetime.datetime) -> NextUp:
    """Rounds of the next seven days, debriefs not yet written, days by which to apply or answer,
    reminders, notes one could send, letters in draft, cards to practise, applications gone quiet.

    On a day with nothing, a saved job. At most twenty-three queries, whatever there is.
    """
    on = timezone.localdate(now)
    mine = Application.objects.for_user(user)
    occasions = open_occasions(user, on, MOST_THAT_WAIT + 1)
    coming = _rounds_ahead(user, now)
    shown = [row for row in coming if row.starts_at <= now + ROUNDS_AHEAD]
    rounds = Block(shown, shown[0].found_count - len(shown) if shown else 0)
    found = NextUp(
        rounds=rounds,
        debriefs=_debriefs(user, now),
        deadlines=Block.of(_deadlines(mine, on), MOST_ROWS),
        reminders=Block.of(_reminders(user, on), MOST_ROWS),
        # How many more there are would take reading them all.
        occasions=Block(occasions[:MOST_THAT_WAIT], len(occasions[MOST_THAT_WAIT:])),
        letters=Block.of(_letters(user), MOST_THAT_WAIT),
        cards=_cards(user, now, next(iter(coming), None)),
        quiet=_quiet(user, mine, on),
    )
    for interview_round in found.rounds.rows:
        interview_round.is_by_tomorrow = interview_round.day <= on + A_DAY
        interview_round.prepare_words = prepare_words(interview_round.starts_at)
    if not found.is_quiet:
        return found
    saved = list(mine.open().filter(stage="saved").select_related("company")[:1])
    return replace(found, saved=saved, has_any=bool(saved) or mine.exists())


def _rounds_ahead(user, now: datetime.datetime) -> list[Any]:
    """The nearest, also those too far ahead for the block, whose rows `found_count` counts."""
    in_block = Count("pk", filter=Q(starts_at__lte=now + ROUNDS_AHEAD))
    rounds = (
        InterviewRound.objects.for_user(user)
        .coming(now)
        .filter(application__ended_as="", application__archived_at=None)
        .annotate(found_count=Window(in_block))
        .select_related("application__company")
        .defer("notes", "application__posting", "application__notes")
        .prefetch_related("people")
        .order_by("starts_at", "pk")
    )
    return list(rounds[:MOST_ROWS])


def _debriefs(user, now: datetime.datetime) -> Block:
    if user.reminders_paused:
        return Block()
    rounds = rounds_without_debrief(user, now, MOST_THAT_WAIT + 1)
    return Block(rounds[:MOST_THAT_WAIT], len(rounds[MOST_THAT_WAIT:]))


def _deadlines(mine, on: datetime.date) -> QuerySet:
    """A day by which to apply is gone once it has passed."""
    late = Q(stage=Stage.SAVED, due_day__lt=on)
    days = mine.due_between(on - DAYS_LATE, on + DAYS_AHEAD).exclude(late)
    return days.select_related("company").defer("posting", "notes")


def _reminders(user, on: datetime.date) -> QuerySet:
    if user.reminders_paused:
        return Reminder.objects.none()
    mine = Reminder.objects.for_user(user)
    return mine.due(on).select_related("application__company", "contact")


def _letters(user) -> QuerySet:
    unsent = [Letter.State.DRAFT, Letter.State.READY]
    mine = Letter.objects.for_user(user).filter(state__in=unsent)
    return mine.select_related("application__company", "recipient")


def _cards(user, now: datetime.datetime, ahead: InterviewRound | None) -> Block:
    """A sitting of cards, until there was one today; how many more wait is nobody's worry."""
    if user.reminders_paused:
        return Block()
    round_on = ahead.day if ahead else None
    cards = list(due_on(user, timezone.localdate(now), round_on)[:A_SESSION])
    if cards and practised_today(user, timezone.localdate(now)) >= A_SESSION:
        return Block()
    return Block(cards)


def _quiet(user, mine, on: datetime.date) -> Block:
    """Applications with their days of silence, the longest first, without those put aside since."""
    if not user.hints_at_quiet:
        return Block()
    # Sorted out here: in a condition the database would look each day up again.
    days = mine.may_go_quiet().with_silence(on)
    days = days.values_list("quiet_since", "pk", "quiet_dismissed_on")
    quiet = sorted(
        (since, key)
        for since, key, dismissed_on in days
        if since and (dismissed_on is None or dismissed_on <= since)
    )
    first = quiet[:MOST_THAT_WAIT]
    shown = mine.select_related("company").defer("posting", "notes")
    applications = shown.in_bulk([key for _, key in first])
    rows = [(applications[key], (on - since).days) for since, key in first if key in applications]
    return Block(rows, len(quiet) - len(first))
