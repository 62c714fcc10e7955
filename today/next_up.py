"""The page Today: what is next, the most urgent first."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from django.db.models import F, Prefetch, QuerySet
from django.utils import timezone

from applications.models import Application, Contact, InterviewRound, Reminder, Stage
from applications.models.application_queryset import ApplicationQuerySet
from applications.next_task import how_many_await_news, prepare_words
from applications.whom_to_write import SOMEBODY_ASKED, those_not_to_write
from letters.kinds import DECISIONS
from letters.to_send import HAS_FOLLOW_UP_TO_SEND, letters_to_send
from practice.due_cards import due_on, next_round, practised_today
from practice.models.question import A_SESSION
from practice.rounds_without_debrief import rounds_without_debrief
from today.open_occasions import open_occasions

# As much as one looks at, of what has a day ahead and of what can wait; the rest is a click away.
MOST_ROWS = 3
MOST_THAT_WAIT = 2
ROUNDS_AHEAD = datetime.timedelta(days=7)
A_DAY = datetime.timedelta(days=1)
DAYS_AHEAD = datetime.timedelta(days=14)
# As long as thanks are suggested. Older interviews, such as imported ones, wait under Practice.
INTERVIEW_IS_FRESH = datetime.timedelta(days=14)
# Of the applications that may have gone quiet, at first.
MOST_READ = 100
# What the blocks show of each row; a page of a few lines reads no notes and no postings.
_OF_AN_APPLICATION = (
    "position",
    "stage",
    "quiet_dismissed_on",
    "company__name",
)
_ITS_APPLICATION = ("application__position", "application__company__name")
_OF_A_ROUND = (
    "number",
    "format",
    "starts_at",
    "is_day_only",
    "time_zone",
    "minutes",
    "place",
    "prepare",
    "prepared",
    *_ITS_APPLICATION,
)
_OF_A_REMINDER = ("text", "is_theirs", "due_on", "contact__name", *_ITS_APPLICATION)
_OF_A_LETTER = ("kind", "saved_at", "sent_to", "recipient_lines", *_ITS_APPLICATION)


@dataclass(frozen=True)
class Block:
    """The first rows of a block, and whether there are more."""

    rows: list[Any] = field(default_factory=list)
    has_more: bool = False

    def __bool__(self) -> bool:
        return bool(self.rows)

    @classmethod
    def of(cls, found: Sequence[Any] | QuerySet, most: int) -> "Block":
        """The `most` first of what was found. It has at least one more where there are more."""
        rows = list(found[: most + 1])
        return cls(rows[:most], len(rows) > most)


@dataclass(frozen=True)
class RoundAhead:
    """An interview of the week, and the words of its link to prepare, if it is by tomorrow."""

    round: InterviewRound
    prepare_words: str = ""


@dataclass(frozen=True)
class GoneQuiet:
    """An application, the days since the last contact, and whether one may ask how things stand."""

    application: Application
    days: int
    may_ask: bool


@dataclass(frozen=True)
class NextUp:
    """The blocks of the day `on`, the most urgent first. Only where all are empty: a saved job,
    and how many applications await news after an interview."""

    on: datetime.date
    rounds: Block
    debriefs: Block
    deadlines: Block
    reminders: Block
    occasions: Block
    letters: Block
    cards: Block
    quiet: Block
    saved: list[Application] = field(default_factory=list)
    await_news: int = 0
    has_any: bool = True

    @property
    def letters_can_wait(self) -> bool:
        """Whether none of the letters answers an offer, or says that one withdraws."""
        return not any(letter.kind in DECISIONS for letter in self.letters.rows)

    @property
    def blocks(self) -> list[Block]:
        blocks = [getattr(self, block.name) for block in fields(self)]
        return [block for block in blocks if isinstance(block, Block)]

    @property
    def is_quiet(self) -> bool:
        return not any(self.blocks)

    @property
    def applications(self) -> list[Application]:
        """The applications of all blocks, whether a row is one or is about one."""
        rows = [*self.saved, *(row for block in self.blocks for row in block.rows)]
        rows = [row.round if isinstance(row, RoundAhead) else row for row in rows]
        about = [getattr(row, "application", row) for row in rows]
        return [row for row in about if isinstance(row, Application)]


def next_up(user, now: datetime.datetime) -> NextUp:
    """Rounds of the next seven days, debriefs while the interview is fresh, offers and days by
    which to apply, reminders, notes one could send, letters in draft, cards to practise,
    applications gone quiet.

    Where there is none of these, a saved job and how many await news. The number of queries does
    not depend on the number of rows.
    """
    on = timezone.localdate(now)
    mine = Application.objects.for_user(user)
    this_week = Block.of(_this_week(user, now), MOST_ROWS)
    found = NextUp(
        on=on,
        rounds=replace(this_week, rows=[_round_ahead(row, now) for row in this_week.rows]),
        debriefs=_debriefs(user, now),
        deadlines=Block.of(_deadlines(mine, on), MOST_ROWS),
        reminders=Block.of(_reminders(user, on), MOST_ROWS),
        occasions=Block.of(open_occasions(user, on, MOST_THAT_WAIT + 1), MOST_THAT_WAIT),
        letters=Block.of(_letters(user), MOST_THAT_WAIT),
        cards=_cards(user, now, next(iter(this_week.rows), None)),
        quiet=_quiet(user, mine, on),
    )
    if not found.is_quiet:
        return found
    saved = list(mine.open().filter(stage=Stage.SAVED).select_related("company")[:1])
    waiting = how_many_await_news(mine, now)
    has_any = bool(saved or waiting) or mine.exists()
    return replace(found, saved=saved, await_news=waiting, has_any=has_any)


def _this_week(user, now: datetime.datetime) -> QuerySet:
    rounds = InterviewRound.objects.for_user(user).ahead(now)
    rounds = rounds.filter(starts_at__lte=now + ROUNDS_AHEAD)
    rounds = rounds.select_related("application__company").only(*_OF_A_ROUND)
    return rounds.prefetch_related(Prefetch("people", Contact.objects.only("name")))


def _round_ahead(interview_round: Any, now: datetime.datetime) -> RoundAhead:
    is_by_tomorrow = interview_round.day <= timezone.localdate(now) + A_DAY
    words = prepare_words(interview_round.when) if is_by_tomorrow else ""
    return RoundAhead(interview_round, words)


def _debriefs(user, now: datetime.datetime) -> Block:
    if user.reminders_paused:
        return Block()
    rounds = rounds_without_debrief(user, now, MOST_THAT_WAIT + 1, within=INTERVIEW_IS_FRESH)
    return Block.of(rounds, MOST_THAT_WAIT)


def _deadlines(mine, on: datetime.date) -> QuerySet:
    """A day by which to apply is gone once it has passed; an offer waits until it is answered,
    with a day or without."""
    return mine.to_be_done(on, on + DAYS_AHEAD).select_related("company").only(*_OF_AN_APPLICATION)


def _reminders(user, on: datetime.date) -> QuerySet:
    if user.reminders_paused:
        return Reminder.objects.none()
    mine = Reminder.objects.for_user(user)
    return mine.due(on).select_related("application__company", "contact").only(*_OF_A_REMINDER)


def _letters(user) -> QuerySet:
    return letters_to_send(user).select_related("application__company").only(*_OF_A_LETTER)


def _cards(user, now: datetime.datetime, first: InterviewRound | None) -> Block:
    """The cards of one sitting, until one took place today; nobody is reminded of how many more
    wait.

    `first` is the next interview, if there is one this week.
    """
    if user.reminders_paused:
        return Block()
    ahead = first or next_round(user, now)
    round_on = ahead.day if ahead else None
    cards = list(due_on(user, timezone.localdate(now), round_on)[:A_SESSION])
    if cards and practised_today(user, timezone.localdate(now)) >= A_SESSION:
        return Block()
    return Block(cards)


def _quiet(user, mine: ApplicationQuerySet, on: datetime.date) -> Block:
    """Applications gone quiet, the longest first, without those whose hint was dismissed since."""
    if not user.hints_at_quiet:
        return Block()
    rows = _longest_silent(mine, on, MOST_THAT_WAIT + 1)
    near = [row.pk for row in rows if row.somebody_asked]
    asked = those_not_to_write(mine.filter(pk__in=near)) if near else set()
    silent = [GoneQuiet(row, (on - row.quiet_since).days, row.pk not in asked) for row in rows]
    return Block.of(silent, MOST_THAT_WAIT)


def _longest_silent(mine: ApplicationQuerySet, on: datetime.date, most: int) -> list[Any]:
    """The `most` that have been quiet for the longest.

    No application is quiet since before its day of applying. So those with the earliest such days
    are read first, and the others only where they could still be among the `most`.
    """
    waiting = mine.may_go_quiet()
    earliest = waiting.order_by(F("applied_on").asc(nulls_first=True), "pk").values("pk")
    for asked in (Application.objects.filter(pk__in=earliest[:MOST_READ]), waiting):
        shown = asked.select_related("company").only("applied_on", *_OF_AN_APPLICATION)
        silence = shown.with_silence(on).annotate(
            somebody_asked=SOMEBODY_ASKED, has_follow_up=HAS_FOLLOW_UP_TO_SEND
        )
        rows: list[Any] = list(silence.order_by())
        quiet = sorted(filter(_is_hinted_at, rows), key=lambda row: (row.quiet_since, row.pk))
        if len(rows) < MOST_READ or _are_settled(quiet[:most], most, rows):
            break
    return quiet[:most]


def _is_hinted_at(row: Any) -> bool:
    """Whether it has gone quiet and the hint was not dismissed since. A follow-up in draft is on
    the page already, so it needs no hint."""
    if row.has_follow_up or not row.quiet_since:
        return False
    dismissed_on = row.quiet_dismissed_on
    return dismissed_on is None or dismissed_on <= row.quiet_since


def _are_settled(first: list[Any], most: int, rows: list[Any]) -> bool:
    """Whether no application after `rows` can have been quiet for longer than the `first`."""
    latest = max((row.applied_on for row in rows if row.applied_on), default=None)
    return len(first) == most and latest is not None and first[-1].quiet_since < latest
