"""Many interviews at once."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import batched
from typing import TYPE_CHECKING, Self

from django.db.models import F, Prefetch, Q, prefetch_related_objects
from django.utils import timezone

from accounts.ownership import A_FEW, OwnedQuerySet
from accounts.time_zone import midnight
from applications.models.event import Event
from applications.models.round_outcome import CALLED_OFF, TAKEN_PLACE, RoundOutcome
from applications.models.taking_place import is_coming, was_overtaken
from applications.models.verdict import Verdict

if TYPE_CHECKING:
    from applications.models.interview_round import InterviewRound

# Above every number of a round: where numbers wait while others take their places.
OUT_OF_THE_WAY = 16_000

# The columns that tell when an interview is and whether it took place, for a page of many.
WHETHER_IT_TOOK_PLACE = (
    "number",
    "starts_at",
    "is_day_only",
    "time_zone",
    "minutes",
    "outcome",
    "best_moment",
    "notes",
)


class InterviewRoundQuerySet(OwnedQuerySet["InterviewRound"]):
    def coming(self, now: datetime.datetime) -> Self:
        """Planned rounds that are not over; the one that runs now still counts."""
        return self.filter(is_coming(now))

    def ahead(self, now: datetime.datetime) -> Self:
        """The coming rounds of applications that run, the nearest first."""
        running = self.coming(now).filter(application__ended_as="", application__archived_at=None)
        return running.order_by("starts_at", "pk")

    def that_took_place(self, at_once: int = A_FEW) -> Iterator["InterviewRound"]:
        """Those with a day that took place until now, as each itself says.

        One query, and one more for so many `at_once` where one of their applications has ended.
        """
        endings = Verdict.objects.only("application", "heard_on", "reopened_on")
        begun = Q(outcome=RoundOutcome.PLANNED, starts_at__lte=timezone.now())
        recorded = Q(outcome__in=TAKEN_PLACE, starts_at__isnull=False)
        for some in batched(self.filter(begun | recorded).few_at_once(), at_once, strict=False):
            ended = [row.application for row in some if row.application.ended_as]
            prefetch_related_objects(ended, Prefetch("verdicts", endings))
            yield from (row for row in some if row.has_taken_place)

    def not_called_off(self) -> Self:
        """Those that were held or still stand: no cancelled one, none to which nobody came."""
        return self.exclude(outcome__in=CALLED_OFF)

    def taking_place(self, now: datetime.datetime) -> Self:
        """All but those that an ending overtook, and those to come of what is archived."""
        is_over = Q(application__archived_at__isnull=False) | ~Q(application__ended_as="")
        return self.exclude(is_over, starts_at__gte=now).exclude(was_overtaken())

    def on_days(self, first: datetime.date, last: datetime.date) -> Self:
        """Rounds that begin on one of these days as the clocks of the current time zone count."""
        days = datetime.timedelta(days=1)
        return self.filter(
            starts_at__gte=midnight(first), starts_at__lt=midnight(last + days)
        ).order_by("starts_at", "pk")

    def take_back_outcomes(self, changes: Iterable[Event]) -> None:
        """Let the rounds of which these lines tell have the outcome from before, where they still
        have the one that is told."""
        rounds: dict[tuple[str, str], list[int]] = defaultdict(list)
        for change in changes:
            details = change.details
            rounds[details["outcome"], details["was"]].append(details["round"])
        for (outcome, was), keys in rounds.items():
            still = self.filter(pk__in=keys, outcome=outcome)
            still.update(outcome=was, changed_at=timezone.now())

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
