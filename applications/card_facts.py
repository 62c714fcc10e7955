"""What a card of the board or a row of the table shows of an application, beside its own fields."""

import datetime
from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import (
    Aggregate,
    Case,
    Count,
    DateField,
    Expression,
    F,
    Field,
    IntegerField,
    Max,
    Min,
    OuterRef,
    QuerySet,
    Subquery,
)
from django.utils import timezone

from applications.models import Application, Event, InterviewRound, Participation, Reminder, Verdict
from applications.models.application_queryset import ApplicationQuerySet, due_day
from applications.models.compiled import CompiledOnce
from applications.models.interview_round_queryset import took_place
from applications.models.silence import quiet_since
from frame.localized import as_date


def with_card_facts(applications: ApplicationQuerySet, *names: str) -> ApplicationQuerySet:
    """Adds those of `CARD_FACTS` that are named, in one query however many rows there are."""
    facts = {name: CARD_FACTS[name]() for name in names}
    return applications.select_related("company").defer("posting", "notes").annotate(**facts)


def _figure(rows: QuerySet, by: str, figure: Aggregate) -> Subquery:
    """One figure about the rows that belong to an application."""
    rows = rows.filter(**{by: OuterRef("pk")}).order_by().annotate(by=F(by)).values("by")
    return Subquery(rows.annotate(figure=figure).values("figure")[:1])


def _round_count() -> Subquery:
    return _figure(InterviewRound.objects.not_called_off(), "application", Count("pk"))


def _people_count() -> Subquery:
    people = Count("contact", distinct=True)
    return _figure(Participation.objects.all(), "round__application", people)


def _last_event_on() -> Subquery:
    return _figure(Event.objects.all(), "application", Max("happened_on"))


def _next_round_at() -> Subquery:
    rounds = InterviewRound.objects.coming(timezone.now()).filter(application=OuterRef("pk"))
    return Subquery(rounds.order_by("starts_at").values("starts_at")[:1])


def _next_round() -> Subquery:
    rounds = InterviewRound.objects.coming(timezone.now()).filter(application=OuterRef("pk"))
    return Subquery(rounds.order_by("starts_at").values("pk")[:1])


def _next_round_is_day_only() -> Subquery:
    rounds = InterviewRound.objects.coming(timezone.now()).filter(application=OuterRef("pk"))
    return Subquery(rounds.order_by("starts_at").values("is_day_only")[:1])


def _last_outcome() -> Subquery:
    rounds = InterviewRound.objects.filter(took_place(timezone.now()), application=OuterRef("pk"))
    latest = rounds.order_by(F("starts_at").desc(nulls_last=True), "-number")
    return Subquery(latest.values("outcome")[:1])


def _reopened_on() -> Subquery:
    return _figure(Verdict.objects.all(), "application", Max("reopened_on"))


def _next_reminder_on() -> Subquery:
    return _figure(Reminder.objects.active(), "application", Min("due_on"))


def _quiet_since() -> Case:
    return quiet_since(Application, timezone.localdate())


def _once(build: Callable[[], Subquery | Case], field: type[Field]) -> Callable[[], Expression]:
    compiled = CompiledOnce(build, Application, field())
    return lambda: compiled


def next_round_when(row: Mapping[str, Any]) -> datetime.date | None:
    """When the next round of a row with these facts begins; the day where only that is known."""
    at = row["next_round_at"]
    return as_date(at) if at and row["next_round_is_day_only"] else at


# Counts, days, for `next_round_at` a moment in UTC and for `next_round` its key; None for nothing.
CARD_FACTS: dict[str, Callable[[], Expression | Subquery]] = {
    "round_count": _once(_round_count, IntegerField),
    "people_count": _once(_people_count, IntegerField),
    "last_event_on": _once(_last_event_on, DateField),
    "next_round_at": _next_round_at,
    "next_reminder_on": _once(_next_reminder_on, DateField),
    "next_round": _next_round,
    "next_round_is_day_only": _next_round_is_day_only,
    "last_outcome": _last_outcome,
    "reopened_on": _once(_reopened_on, DateField),
    "due_day": _once(due_day, DateField),
    "quiet_since": _quiet_since,
}
