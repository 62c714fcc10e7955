"""Many interviews at once."""

import datetime
from typing import TYPE_CHECKING, Any, Self

from django.db.models import DateTimeField, DurationField, ExpressionWrapper, F, Func, Q, Value
from django.db.models.functions import Coalesce
from django.db.models.lookups import LessThanOrEqual

from accounts.ownership import OwnedQuerySet
from accounts.time_zone import midnight
from applications.models.round_outcome import CALLED_OFF, TAKEN_PLACE, RoundOutcome

if TYPE_CHECKING:
    from applications.models.interview_round import InterviewRound

USUAL_MINUTES = 60  # of a round whose length nobody noted
LONGEST = datetime.timedelta(minutes=1440)  # `InterviewRound.minutes` at most
# Above every number of a round: where numbers wait while others take their places.
OUT_OF_THE_WAY = 16_000


def took_place(now: datetime.datetime, path: str = "") -> Q:
    """What `InterviewRound.has_taken_place` asks, of the rounds that `path` leads to."""

    is_described = _its(path, best_moment__gt="") | _its(path, notes__gt="")
    has_been = is_over(now, path) | _its(path, starts_at=None) & is_described
    is_recorded = _its(path, outcome__in=TAKEN_PLACE)
    return is_recorded | _its(path, outcome=RoundOutcome.PLANNED) & has_been


def is_confirmed(now: datetime.datetime, path: str = "") -> Q:
    """What `InterviewRound.is_confirmed` asks, of the rounds that `path` leads to."""
    is_recorded = _its(path, outcome__in=TAKEN_PLACE)
    return is_recorded | took_place(now, path) & (_its(path, starts_at=None) | is_noted(path))


def is_noted(path: str = "") -> Q:
    """What `InterviewRound.is_noted` asks, of the rounds that `path` leads to."""
    has_debrief = _its(path, debrief__isnull=False, debrief__dismissed_at=None)
    return _its(path, best_moment__gt="") | has_debrief


def is_coming(now: datetime.datetime, path: str = "") -> Q:
    """What `InterviewRound.is_coming` asks, of the rounds that `path` leads to."""
    is_planned = _its(path, outcome=RoundOutcome.PLANNED, starts_at__gt=now - LONGEST)
    still_runs = _its(path, is_day_only=False) & ~_has_ended(now, path)
    return is_planned & (_its(path, starts_at__gt=now) | still_runs)


def is_over(now: datetime.datetime, path: str = "") -> Q:
    """What `InterviewRound.is_over` asks, of the rounds that `path` leads to."""
    # The end is reckoned for those of the last day alone.
    has_begun = _its(path, starts_at__lte=now)
    is_long_ago = _its(path, starts_at__lte=now - LONGEST) | _its(path, is_day_only=True)
    return has_begun & (is_long_ago | _has_ended(now, path))


def _has_ended(now: datetime.datetime, path: str) -> Q:
    length = _Minutes(Coalesce(f"{path}minutes", USUAL_MINUTES))
    end = ExpressionWrapper(F(f"{path}starts_at") + length, output_field=DateTimeField())
    return Q(LessThanOrEqual(end, Value(now)))


def _its(path: str, **conditions: Any) -> Q:
    return Q(**{f"{path}{name}": value for name, value in conditions.items()})


class _Minutes(Func):
    """A number of minutes as a duration, which SQLite keeps as microseconds."""

    template = "(%(expressions)s * INTERVAL '1 minute')"
    output_field = DurationField()

    def as_sqlite(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, template="(%(expressions)s * 60000000)", **context)


class InterviewRoundQuerySet(OwnedQuerySet["InterviewRound"]):
    def coming(self, now: datetime.datetime) -> Self:
        """Planned rounds that are not over; the one that runs now still counts."""
        return self.filter(is_coming(now))

    def ahead(self, now: datetime.datetime) -> Self:
        """The coming rounds of applications that run, the nearest first."""
        running = self.coming(now).filter(application__ended_as="", application__archived_at=None)
        return running.order_by("starts_at", "pk")

    def that_took_place(self, now: datetime.datetime) -> Self:
        """Those of `took_place` that have a day."""
        has_been = Q(outcome=RoundOutcome.PLANNED) & is_over(now)
        return self.filter(Q(outcome__in=TAKEN_PLACE) | has_been, starts_at__isnull=False)

    def not_called_off(self) -> Self:
        """Those that were held or still stand: no cancelled one, none to which nobody came."""
        return self.exclude(outcome__in=CALLED_OFF)

    def taking_place(self, now: datetime.datetime) -> Self:
        """All but the rounds to come of an application that has ended or is archived."""
        is_over = Q(application__archived_at__isnull=False) | ~Q(application__ended_as="")
        return self.exclude(is_over, starts_at__gte=now)

    def on_days(self, first: datetime.date, last: datetime.date) -> Self:
        """Rounds that begin on one of these days as the clocks of the current time zone count."""
        days = datetime.timedelta(days=1)
        return self.filter(
            starts_at__gte=midnight(first), starts_at__lt=midnight(last + days)
        ).order_by("starts_at", "pk")

    def take_days_along(self, time_zone: str) -> None:
        """Let rounds of which only the day is known be on that day by the clocks of `time_zone`.

        Such a day is one of the person's own: a Friday stays a Friday, wherever they live.
        """
        elsewhere = self.filter(is_day_only=True).exclude(time_zone=time_zone)
        for interview_round in elsewhere.select_related("application"):
            interview_round.take_day_along(time_zone)

    def number_by_day(self) -> dict[int, int]:
        """Number the rounds of one application from 1 on by their day, those without one last.

        Returns the numbers by the keys of the rounds. By then the application is locked, in the
        same transaction, so that two tabs take turns.
        """
        by_day = self.order_by(F("starts_at").asc(nulls_last=True), "pk")
        rows: list[InterviewRound] = list(by_day.only("number"))
        moved = {row: number for number, row in enumerate(rows, 1) if row.number != number}
        self.filter(pk__in=[row.pk for row in moved]).update(number=F("number") + OUT_OF_THE_WAY)
        for row, number in moved.items():
            row.number = number
        self.bulk_update(moved, ["number"])
        return {row.pk: row.number for row in rows}
