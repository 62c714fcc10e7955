"""Applications of which nothing was heard for as long as their stage has patience."""

import datetime
from collections.abc import Callable
from typing import Any

from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, Subquery, Value, When
from django.utils import timezone

from accounts.time_zone import midnight
from applications.models import Application, Event, InterviewRound, Stage
from applications.models.application_queryset import ApplicationQuerySet

A_DAY = datetime.timedelta(days=1)


def gone_quiet(applications: ApplicationQuerySet, on: datetime.date) -> ApplicationQuerySet:
    """Those of `applications` that run and went quiet, the longest quiet first.

    Without those put aside since. Adds `last_event_on` and the rounds that were not called off,
    which `days_quiet` needs; a round still to come is no silence.
    """
    events = Event.objects.filter(application=OuterRef("pk")).order_by("-happened_on")
    rounds = InterviewRound.objects.not_called_off()
    stages = [stage for stage in Stage if stage.quiet_after is not None]
    later_rounds = rounds.filter(application=OuterRef("pk"), starts_at__gte=OuterRef("over"))
    # Company and rounds come after: joined here, they would be read of all before the order.
    return (
        applications.open()
        .filter(stage__in=stages)
        .defer("posting", "notes")
        .annotate(
            # One seek: an aggregate would read every line of the timeline.
            last_event_on=Subquery(events.values("happened_on")[:1]),
            last_day=_by_patience(stages, lambda days: on - days * A_DAY, models.DateField()),
            over=_by_patience(
                stages, lambda days: midnight(on - (days - 1) * A_DAY), models.DateTimeField()
            ),
        )
        .filter(last_event_on__lte=F("last_day"))
        .filter(Q(quiet_dismissed_on=None) | Q(quiet_dismissed_on__lte=F("last_event_on")))
        .exclude(Exists(later_rounds.order_by()))
        .prefetch_related("company", models.Prefetch("rounds", rounds))
        .order_by("last_event_on", "pk")
    )


def days_quiet(application: Application, on: datetime.date) -> int:
    """Whole days since the last line or round; for rows of `gone_quiet`."""
    latest: datetime.date = application.last_event_on  # type: ignore[attr-defined]
    starts = [interview_round.starts_at for interview_round in application.rounds.all()]
    return (on - max([latest, *(timezone.localdate(start) for start in starts if start)])).days


def _by_patience(stages: list[Stage], value: Callable[[int], Any], kind: models.Field) -> Case:
    """For each row the `value` that goes with the days of patience of its stage."""
    alike: dict[Any, list[Stage]] = {}
    for stage in stages:
        alike.setdefault(stage.quiet_after, []).append(stage)
    rules = (When(stage__in=alike[days], then=Value(value(days))) for days in alike)
    return Case(*rules, output_field=kind)
