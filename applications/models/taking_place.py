"""Whether an interview took place: asked of a row, and of the database by the same rules."""

import datetime
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import (
    DateTimeField,
    DurationField,
    ExpressionWrapper,
    F,
    Func,
    OuterRef,
    Q,
    Subquery,
    Value,
)
from django.db.models.functions import Coalesce, TruncDate
from django.db.models.lookups import LessThan, LessThanOrEqual
from django.utils import timezone

from applications.models.round_outcome import CALLED_OFF, TAKEN_PLACE, WITHOUT_WORD, RoundOutcome
from applications.models.stage import Stage
from applications.models.verdict import Verdict

if TYPE_CHECKING:
    from applications.models.application import Application

USUAL_MINUTES = 60  # of a round whose length nobody noted
A_NIGHT = datetime.timedelta(hours=12)
LONGEST = datetime.timedelta(minutes=1440)  # `InterviewRound.minutes` at most


class TakingPlace(models.Model):
    """The methods of `InterviewRound` that say what became of it."""

    if TYPE_CHECKING:  # what it reads of `InterviewRound`
        application: models.ForeignKey["Application", "Application"]
        outcome: models.CharField[str, str]
        starts_at: models.DateTimeField[datetime.datetime | None, datetime.datetime | None]
        is_day_only: models.BooleanField[bool, bool]
        minutes: models.PositiveSmallIntegerField[int | None, int | None]
        best_moment: models.CharField[str, str]
        notes: models.TextField[str, str]

        @property
        def day(self) -> datetime.date | None: ...

    class Meta:
        abstract = True

    @property
    def has_taken_place(self) -> bool:
        """Whether people were really met; `took_place` asks the database the same."""
        return self.has_come and not self.was_overtaken

    @property
    def has_come(self) -> bool:
        """Whether it took place, as far as the application did not end before.

        Without a day only what is known of it says so: an outcome, a moment or notes.
        """
        if self.outcome != RoundOutcome.PLANNED:
            return self.outcome in TAKEN_PLACE
        if self.starts_at is None:
            return bool(self.best_moment or self.notes)
        return self.is_over(timezone.now())

    @property
    def was_overtaken(self) -> bool:
        """Whether it still lay ahead when the application ended, and nothing says that it took
        place all the same; `was_overtaken` asks the database the same.

        Reads how it ended, and whether there is a debrief, unless they were read along.
        """
        if self.outcome != RoundOutcome.PLANNED or self.day is None:
            return False
        verdict = self.application.verdict if self.application.ended_as else None
        return verdict is not None and verdict.heard_on < self.day and not self.is_noted

    @property
    def is_confirmed(self) -> bool:
        """Whether it has taken place, and more says so than that its time is past.

        Of such alone it is said that people talked. `is_confirmed` asks the database the same.
        """
        if self.outcome in TAKEN_PLACE:
            return True
        # Of what is noted no ending says otherwise.
        return self.has_come and (self.starts_at is None or self.is_noted)

    @property
    def is_noted(self) -> bool:
        """Whether something of it was written down that only whoever was there knows."""
        return bool(self.best_moment) or self.has_debrief

    @property
    def has_debrief(self) -> bool:
        """Whether one was written; without a query where it was read along."""
        debrief = getattr(self, "debrief", None)
        return debrief is not None and debrief.dismissed_at is None

    @property
    def awaits_word(self) -> bool:
        """Whether it took place, and what came of it is not recorded."""
        return self.has_taken_place and self.outcome in WITHOUT_WORD

    def is_coming(self, now: datetime.datetime) -> bool:
        """Planned and not over; the one that runs now still counts."""
        is_planned = self.outcome == RoundOutcome.PLANNED and self.starts_at is not None
        return is_planned and not self.is_over(now)

    @property
    def is_without_day(self) -> bool:
        """Whether it is planned, and its day is not known yet."""
        is_planned = self.outcome == RoundOutcome.PLANNED and self.starts_at is None
        return is_planned and not self.has_come

    @property
    def may_still_come(self) -> bool:
        """Whether it is not over and will take place, as far as is known.

        `is_coming` looks at the clock alone. A round without a day counts as past once the
        application got further than its interviews.
        """
        if self.application.ended_as or self.outcome != RoundOutcome.PLANNED:
            return False
        is_beyond = Stage(self.application.stage).step > Stage.INTERVIEWING.step
        return not (self.starts_at is None and is_beyond) and not self.has_taken_place

    @property
    def may_have_taken_place(self) -> bool:
        """Whether it has no day, is no longer ahead, and nothing says what became of it."""
        if self.starts_at or self.outcome != RoundOutcome.PLANNED:
            return False
        return not self.has_taken_place and not self.may_still_come

    def is_over(self, now: datetime.datetime) -> bool:
        """Whether its end is past: an hour after its beginning for want of a length, or its day."""
        end = self._probable_end
        return end is not None and end <= now

    def has_begun(self, now: datetime.datetime) -> bool:
        """Whether its beginning is past; of a day alone it is the end of the day."""
        return self.starts_at is not None and self.starts_at <= now

    def is_fresh(self, now: datetime.datetime) -> bool:
        """Whether it is still its day, or the night after it."""
        end = self._probable_end
        return self.day == timezone.localdate(now) or (end is not None and now < end + A_NIGHT)

    @property
    def _probable_end(self) -> datetime.datetime | None:
        if self.starts_at is None or self.is_day_only:
            return self.starts_at
        return self.starts_at + datetime.timedelta(minutes=self.minutes or USUAL_MINUTES)

    @property
    def is_cancelled(self) -> bool:
        return self.outcome == RoundOutcome.CANCELLED

    @property
    def is_called_off(self) -> bool:
        """Whether nobody met: it was cancelled, or nobody came."""
        return self.outcome in CALLED_OFF


def took_place(now: datetime.datetime, path: str = "") -> Q:
    """What `InterviewRound.has_taken_place` asks, of the rounds that `path` leads to."""
    has_been = is_over(now, path) & ~was_overtaken(path) | _is_described(path)
    is_recorded = _its(path, outcome__in=TAKEN_PLACE)
    return is_recorded | _its(path, outcome=RoundOutcome.PLANNED) & has_been


def was_overtaken(path: str = "") -> Q:
    """What `InterviewRound.was_overtaken` asks, of the rounds that `path` leads to."""
    standing = Verdict.objects.filter(application=OuterRef(f"{path}application"), reopened_on=None)
    ended_on = Coalesce(Subquery(standing.values("heard_on")[:1]), datetime.date.max)
    lay_ahead = Q(LessThan(ended_on, TruncDate(F(f"{path}starts_at"))))
    is_planned = _its(path, outcome=RoundOutcome.PLANNED, starts_at__isnull=False)
    return is_planned & _its(path, application__ended_as__gt="") & lay_ahead & ~is_noted(path)


def is_confirmed(now: datetime.datetime, path: str = "") -> Q:
    """What `InterviewRound.is_confirmed` asks, of the rounds that `path` leads to."""
    is_recorded = _its(path, outcome__in=TAKEN_PLACE)
    # Of what is noted no ending says otherwise.
    has_been = is_over(now, path) & is_noted(path) | _is_described(path)
    return is_recorded | _its(path, outcome=RoundOutcome.PLANNED) & has_been


def _is_described(path: str) -> Q:
    """Of one without a day only what is known of it says that it took place."""
    is_known = _its(path, best_moment__gt="") | _its(path, notes__gt="")
    return _its(path, starts_at=None) & is_known


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
