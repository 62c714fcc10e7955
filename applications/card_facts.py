"""What a card of the board or a row of the table shows of an application, beside its own fields."""

from collections.abc import Callable, Iterable

from django.db.models import (
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
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce
from django.utils import timezone

from applications.figures import figure_about
from applications.models import Application, Event, InterviewRound, Participation, Reminder, Verdict
from applications.models.application_queryset import ApplicationQuerySet, due_day
from applications.models.compiled import CompiledOnce
from applications.models.interview_round_queryset import WHETHER_IT_TOOK_PLACE
from applications.models.round_outcome import CALLED_OFF
from applications.models.silence import quiet_since
from applications.their_answers import HAS_ANSWER_TO_RECORD
from applications.whom_to_write import SOMEBODY_ASKED

_OF_A_ROUND = (
    "application",
    *WHETHER_IT_TOOK_PLACE,
)


def with_card_facts(applications: ApplicationQuerySet, *names: str) -> ApplicationQuerySet:
    """Adds those of `CARD_FACTS` that are named, in one query however many rows there are."""
    facts = {name: CARD_FACTS[name]() for name in names}
    return applications.select_related("company").defer("posting", "notes").annotate(**facts)


def _round_count() -> Subquery:
    return figure_about(InterviewRound.objects.not_called_off(), "application", Count("pk"))


def _people_count() -> Subquery:
    people = Count("contact", distinct=True)
    parts = Participation.objects.exclude(round__outcome__in=CALLED_OFF)
    return figure_about(parts, "round__application", people)


def last_event_on() -> Coalesce:
    """The day of the latest line of the timeline.

    Adding is no activity: it counts where there is no other line, on the day of applying if known.
    """
    # The first that its index has: for the greatest all of an application would be read.
    latest = Event.objects.filter(application=OuterRef("pk")).order_by("-happened_on")
    others = latest.exclude(kind=Event.Kind.LOGGED)
    return Coalesce(_first_day(others), F("applied_on"), _first_day(latest))


def _first_day(events: QuerySet[Event]) -> Subquery:
    return Subquery(events.values("happened_on")[:1])


def _reopened_on() -> Subquery:
    return figure_about(Verdict.objects.all(), "application", Max("reopened_on"))


def _next_reminder_on() -> Subquery:
    return figure_about(Reminder.objects.active(), "application", Min("due_on"))


def _once(build: Callable[[], Combinable], field: type[Field]) -> Callable[[], Expression]:
    compiled = CompiledOnce(build, Application, field())
    return lambda: compiled


def rounds_by_application(keys: Iterable[int]) -> dict[int, list[InterviewRound]]:
    """The interviews of each of these applications, with what tells when they are and whether they
    took place; in one query."""
    rounds: dict[int, list[InterviewRound]] = {}
    for interview_round in InterviewRound.objects.filter(application__in=keys).only(*_OF_A_ROUND):
        rounds.setdefault(interview_round.application_id, []).append(interview_round)
    return rounds


# Counts, days and truths; None for nothing.
CARD_FACTS: dict[str, Callable[[], Expression]] = {
    "round_count": _once(_round_count, IntegerField),
    "people_count": _once(_people_count, IntegerField),
    "last_event_on": _once(last_event_on, DateField),
    "next_reminder_on": _once(_next_reminder_on, DateField),
    "reopened_on": _once(_reopened_on, DateField),
    "due_day": lambda: due_day(Application),
    "quiet_since": lambda: quiet_since(Application, timezone.localdate()),
    "somebody_asked": lambda: SOMEBODY_ASKED,
    "is_answered": lambda: HAS_ANSWER_TO_RECORD,
}
