"""What happens on which day, for the calendar's pages."""

import calendar
import datetime
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from django.utils import timezone
from django.utils.translation import gettext

from applications.models import Application, InterviewRound, Reminder
from applications.models.interview_round import InterviewRoundQuerySet
from applications.next_step import due_task

WEEK = datetime.timedelta(days=7)
# Far beyond any search, and far enough from the ends of the calendar to count with.
YEARS = range(1970, 2200)
# What a line of the calendar shows of a round, and of an application that has a day.
_OF_A_ROUND = (
    *("number", "format", "starts_at", "is_day_only", "time_zone", "minutes", "place", "outcome"),
    *("application__position", "application__company__name"),
)
_OF_AN_APPLICATION = ("position", "stage", "company__name")


@dataclass(frozen=True)
class Entry:
    """One thing on one day. Without `starts_at` it belongs to the whole day.

    `short_title` is for where there is little room; `kind` says what belongs to a whole day.
    """

    on: datetime.date
    title: str
    address: str
    short_title: str = ""
    starts_at: datetime.datetime | None = None
    is_cancelled: bool = False
    kind: str = ""
    round: InterviewRound | None = None


@dataclass(frozen=True)
class Day:
    """What is shown of one day; of a month, where there is little room, `more` are left out."""

    on: datetime.date
    entries: list[Entry]
    more: int = 0

    @property
    def count(self) -> int:
        return len(self.entries) + self.more

    def at_a_glance(self, most: int, count: int) -> "Day":
        """The first entries, `most` of the `count` that there are."""
        shown = self.entries[: min(most, count)]
        return Day(self.on, shown, count - len(shown))


@dataclass(frozen=True)
class Glance:
    """The first entries of each day, in order; `rest` is the day from which none are counted."""

    days: list[Day]
    rest: datetime.date | None


def entries(user, first: datetime.date, last: datetime.date, most: int) -> list[Entry]:
    """What falls on these days as the person counts them, in order; four queries.

    The first `most` of them: nobody reads more at once.
    """
    rounds = InterviewRound.objects.for_user(user).on_days(first, last)
    found = [
        *_of_rounds(rounds.taking_place(timezone.now())[:most]),
        *_due_days(user, first, last, most),
        *_reminders(user, first, last, most),
    ]
    return _in_order(found)[:most]


def glance(user, first: datetime.date, last: datetime.date, *, each_day: int, most: int) -> Glance:
    """The `each_day` first entries of these days, of `most` that are counted; five queries.

    Of the other rounds only the moments are read.
    """
    rounds = InterviewRound.objects.for_user(user).on_days(first, last)
    moments = rounds.taking_place(timezone.now()).values_list("pk", "starts_at")[: most + 1]
    found = [*_due_days(user, first, last, most + 1), *_reminders(user, first, last, most + 1)]
    days = [entry.on for entry in found]
    shown = []
    for on, same in groupby(moments, key=lambda moment: timezone.localdate(moment[1])):
        keys = [key for key, _starts_at in same]
        days += [on] * len(keys)
        shown += keys[:each_day]
    days.sort()
    counts = Counter(days[:most])
    found += _of_rounds(rounds.filter(pk__in=shown))
    of_days = [
        day.at_a_glance(each_day, counts[day.on])
        for day in days_with(_in_order(found))
        if day.on in counts
    ]
    return Glance(of_days, days[most] if len(days) > most else None)


def _in_order(found: Iterable[Entry]) -> list[Entry]:
    """By day; what belongs to the whole of it comes first."""
    return sorted(found, key=lambda entry: (entry.on, entry.starts_at is not None))


def _of_rounds(rounds: InterviewRoundQuerySet) -> Iterator[Entry]:
    rows = rounds.select_related("application__company").prefetch_related("people")
    for interview_round in rows.only(*_OF_A_ROUND):
        is_day_only = interview_round.is_day_only
        yield Entry(
            on=timezone.localdate(interview_round.starts_at),
            title=str(interview_round.application),
            short_title=interview_round.application.company.name,
            address=interview_round.get_absolute_url(),
            starts_at=None if is_day_only else interview_round.starts_at,
            kind=gettext("Interview") if is_day_only else "",
            is_cancelled=interview_round.is_cancelled,
            round=interview_round,
        )


def _due_days(user, first: datetime.date, last: datetime.date, most: int) -> Iterator[Entry]:
    mine = Application.objects.for_user(user).due_between(first, last)
    for application in mine.select_related("company").only(*_OF_AN_APPLICATION)[:most]:
        yield Entry(
            on=application.due_day,  # type: ignore[attr-defined]
            title=str(application),
            short_title=application.company.name,
            address=application.get_absolute_url(),
            kind=due_task(application.stage),
        )


def _reminders(user, first: datetime.date, last: datetime.date, most: int) -> Iterator[Entry]:
    if user.reminders_paused:
        return
    mine = Reminder.objects.for_user(user).active().filter(due_on__range=(first, last))
    for reminder in mine[:most]:
        yield Entry(
            on=reminder.due_on,
            title=reminder.words,
            short_title=reminder.words,
            address=reminder.get_absolute_url(),
            kind=gettext("Reminder"),
        )


def days_with(found: list[Entry]) -> list[Day]:
    """The days on which there is something."""
    return [Day(on, list(same)) for on, same in groupby(found, key=lambda entry: entry.on)]


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
