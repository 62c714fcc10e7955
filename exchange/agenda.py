"""What happens on which day, for the calendar's pages."""

import calendar
import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from django.db.models import Prefetch, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from applications.models import Application, Contact, InterviewRound, Reminder
from applications.models.round_outcome import CALLED_OFF, RoundOutcome
from applications.next_step import due_task
from frame.days import EARLIEST, LATEST

WEEK = datetime.timedelta(days=7)
# Far beyond any search, and far enough from the ends of the calendar to count with.
YEARS = range(EARLIEST, LATEST + 1)
# What a line of the calendar shows of a round, and of an application that has a day.
_OF_A_ROUND = (
    "number",
    "format",
    "starts_at",
    "is_day_only",
    "time_zone",
    "minutes",
    "place",
    "outcome",
    "application__position",
    "application__company__name",
)
_OF_AN_APPLICATION = ("position", "stage", "company__name")
_OF_A_REMINDER = ("text", "is_theirs", "due_on")
_IN_SHORT = (
    "pk",
    "starts_at",
    "is_day_only",
    "outcome",
    "application__position",
    "application__company__name",
)


@dataclass(frozen=True)
class AgendaEntry:
    """One thing on one day. Without `starts_at` it belongs to the whole day.

    `page` and `key` lead to it. `short_title` is for where there is little room; `kind` says what
    belongs to a whole day, and `called_off` why nobody met.
    """

    on: datetime.date
    title: str
    page: str
    key: int
    short_title: str = ""
    starts_at: datetime.datetime | None = None
    called_off: str = ""
    kind: str = ""
    round: InterviewRound | None = None

    @property
    def address(self) -> str:
        return reverse(self.page, args=[self.key])


@dataclass(frozen=True)
class Day:
    """What is shown of one day; of a month, where there is little room, `more` are left out."""

    on: datetime.date
    entries: list[AgendaEntry]
    more: int = 0

    def at_a_glance(self, lines: int, *, is_whole: bool = True) -> "Day":
        """The entries that fit into so many `lines`. Where some are left out, the last line is
        free for their number, unless that is not known because the day was not read to its end."""
        if not is_whole:
            return Day(self.on, self.entries[:lines])
        if len(self.entries) <= lines:
            return self
        shown = self.entries[: lines - 1]
        return Day(self.on, shown, len(self.entries) - len(shown))


@dataclass(frozen=True)
class Agenda:
    """What a page shows of several days. On the day `rest`, if there is one, the next page begins,
    behind `skip` entries of it."""

    days: list[Day]
    rest: datetime.date | None = None
    skip: int = 0


def entries(
    user, first: datetime.date, last: datetime.date, most: int, *, in_short: bool = False
) -> list[AgendaEntry]:
    """The entries of these days, as the person counts days, in order; four queries.

    At most the first `most`. With `in_short` only the time and the names of a round are read: a
    month of 250 then takes less than half the time.
    """
    rounds = InterviewRound.objects.for_user(user).on_days(first, last)
    # An index alone finds them, and no others are read.
    keys = rounds.taking_place(timezone.now()).values("pk")[:most]
    found = list(_of_rounds_in_short(keys) if in_short else _of_rounds(keys))
    if len(found) == most:
        last = found[-1].on
    return _in_order([*found, *_of_whole_days(user, first, last, most)])[:most]


def _in_order(found: list[AgendaEntry]) -> list[AgendaEntry]:
    """By day; what belongs to the whole of it comes first."""
    return sorted(found, key=lambda entry: (entry.on, entry.starts_at is not None))


def _of_rounds(keys: QuerySet) -> Iterator[AgendaEntry]:
    rounds = InterviewRound.objects.filter(pk__in=keys).order_by("starts_at", "pk")
    people = Prefetch("people", Contact.objects.only("name"))
    rows = rounds.select_related("application__company").prefetch_related(people)
    for interview_round in rows.only(*_OF_A_ROUND):
        is_day_only = interview_round.is_day_only
        yield AgendaEntry(
            on=timezone.localdate(interview_round.starts_at),
            title=str(interview_round.application),
            page="applications:round",
            key=interview_round.pk,
            starts_at=None if is_day_only else interview_round.starts_at,
            kind=gettext("Interview") if is_day_only else "",
            called_off=_called_off(interview_round.outcome),
            round=interview_round,
        )


def _of_rounds_in_short(keys: QuerySet) -> Iterator[AgendaEntry]:
    rounds = InterviewRound.objects.filter(pk__in=keys).order_by("starts_at", "pk")
    for key, starts_at, is_day_only, outcome, position, company in rounds.values_list(*_IN_SHORT):
        yield AgendaEntry(
            on=timezone.localdate(starts_at),
            title=position,
            page="applications:round",
            key=key,
            short_title=company,
            starts_at=None if is_day_only else starts_at,
            kind=gettext("Interview") if is_day_only else "",
            called_off=_called_off(outcome),
        )


def _called_off(outcome: str) -> str:
    return str(RoundOutcome(outcome).label) if outcome in CALLED_OFF else ""


def _of_whole_days(
    user, first: datetime.date, last: datetime.date, most: int
) -> Iterator[AgendaEntry]:
    """Entries with a day and no time: days by which to apply or answer, and reminders."""
    yield from _of_due_days(user, first, last, most)
    if not user.reminders_paused:
        yield from _of_reminders(user, first, last, most)


def _of_due_days(
    user, first: datetime.date, last: datetime.date, most: int
) -> Iterator[AgendaEntry]:
    mine = Application.objects.for_user(user).due_between(first, last)
    for application in mine.select_related("company").only(*_OF_AN_APPLICATION)[:most]:
        yield AgendaEntry(
            on=application.due_day,  # type: ignore[attr-defined]
            title=str(application),
            page="applications:application",
            key=application.pk,
            short_title=application.company.name,
            kind=due_task(application.stage),
        )


def _of_reminders(
    user, first: datetime.date, last: datetime.date, most: int
) -> Iterator[AgendaEntry]:
    active = Reminder.objects.for_user(user).active().filter(due_on__range=(first, last))
    for reminder in active.only(*_OF_A_REMINDER)[:most]:
        yield AgendaEntry(
            on=reminder.due_on,
            title=reminder.words,
            page="applications:reminder",
            key=reminder.pk,
            short_title=reminder.words,
            kind=gettext("Reminder"),
        )


def days_with(found: list[AgendaEntry]) -> list[Day]:
    """The days on which there is something."""
    return [Day(on, list(same)) for on, same in groupby(found, key=lambda entry: entry.on)]


def agenda_of(found: list[AgendaEntry], most: int, skipped: int) -> Agenda:
    """As many of the entries `found`, after those `skipped`, as fit on a page. A day is not
    split between pages, unless it alone is more than a page can show."""
    days = days_with(found[:most])
    if len(found) <= most:
        return Agenda(days)
    rest = found[most].on
    if rest == days[0].on:
        return Agenda(days, rest, skipped + most)
    return Agenda([day for day in days if day.on < rest], rest)


def weeks_of(month: datetime.date, first_weekday: int) -> list[list[datetime.date]]:
    """The weeks that cover a month, each beginning with `first_weekday` (Monday is 0)."""
    return calendar.Calendar(first_weekday).monthdatescalendar(month.year, month.month)


def day_from(text: str | None, otherwise: datetime.date) -> datetime.date:
    """The day written as 2026-12-01 or 2026-12; `otherwise` for anything else."""
    try:
        day = datetime.date.fromisoformat(text if text and len(text) > 7 else f"{text}-01")
    except ValueError:
        return otherwise
    return day if day.year in YEARS else otherwise
