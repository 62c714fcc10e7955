"""Since when nothing passed between the person and them: one rule for every page and letter."""

import datetime
from functools import cache, lru_cache

from django.db import models
from django.db.models import (
    Case,
    DateField,
    Exists,
    F,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Greatest, Least, NullIf, TruncDate

from applications.models.compiled import CompiledOnce
from applications.models.event import Event
from applications.models.interview_round import InterviewRound
from applications.models.note import Note
from applications.models.round_outcome import WITHOUT_WORD
from applications.models.stage import Stage

A_DAY = datetime.timedelta(days=1)
# Stages that are only reached by something they did.
BEYOND_APPLIED = [stage for stage in Stage if stage.step > Stage.APPLIED.step]
STAGES_WITH_PATIENCE = [stage for stage in Stage if stage.quiet_after is not None]
_NEVER = Value(datetime.date.min, output_field=DateField())
_NEWS_OF_A_ROUND = [
    InterviewRound.Outcome.PASSED,
    InterviewRound.Outcome.ENDED,
    InterviewRound.Outcome.CANCELLED,
]


@cache
def last_contact_on(applications: type[models.Model]) -> CompiledOnce:
    """The last day on which they did or said something, or on which something went to them.

    A round counts on its day, also while that lies ahead. What the person does alone (drafts,
    notes, reminders, facts) is no contact. Where no contact is known, it is the day of the last
    move, or else of adding the application.
    """
    return CompiledOnce(lambda: _last_contact_on(applications), applications, DateField())


def _last_contact_on(applications: type[models.Model]) -> Coalesce:
    rounds = InterviewRound.objects.not_called_off().filter(
        application=OuterRef("pk"), starts_at__isnull=False
    )
    letters = applications._default_manager.filter(
        pk=OuterRef("pk"), letters__sent_on__isnull=False
    )
    notes = Note.objects.filter(application=OuterRef("pk"), is_contact=True)
    days = (
        F("applied_on"),
        TruncDate(_latest(rounds, "starts_at")),
        _latest(letters, "letters__sent_on"),
        _latest(notes, "happened_on"),
        _latest(_news(), "happened_on"),
    )
    known = Greatest(*(Coalesce(day, _NEVER) for day in days))
    stages = Event.objects.stage_changes().with_net_moves().filter(application=OuterRef("pk"))
    return Coalesce(NullIf(known, _NEVER), _latest(stages, "happened_on"))


@lru_cache(maxsize=100)
def quiet_since(applications: type[models.Model], on: datetime.date) -> CompiledOnce:
    """The day of the last contact, where `on` is later than the stage has patience for; else null.

    Only an application that runs goes quiet. It does so by the days of the record: it makes no
    difference when they were written down.
    """
    return CompiledOnce(lambda: _quiet_since(applications, on), applications, DateField())


def _quiet_since(applications: type[models.Model], on: datetime.date) -> Case:
    fresh = Case(
        *(
            When(stage=stage, then=Value(on - (stage.quiet_after - 1) * A_DAY))
            for stage in STAGES_WITH_PATIENCE
            if stage.quiet_after is not None
        ),
        output_field=DateField(),
    )
    # Compared without being named twice, since it would be looked up twice.
    quiet = NullIf(Least(last_contact_on(applications), fresh), fresh)
    runs = {"ended_as": "", "archived_at": None, "stage__in": STAGES_WITH_PATIENCE}
    return Case(When(**runs, then=quiet), output_field=DateField())


def _latest(rows: QuerySet, day: str) -> Subquery:
    return Subquery(rows.order_by(f"-{day}").values(day)[:1])


def _news() -> QuerySet[Event]:
    """The lines of a timeline that tell of something between both sides."""
    undated = InterviewRound.objects.filter(
        application=OuterRef("application"), starts_at=None, outcome__in=WITHOUT_WORD
    )
    # The kind first: what stands in the details takes longer to read.
    news = (
        Q(kind=Event.Kind.REOPENED)
        | Q(kind=Event.Kind.LETTER_ANSWERED) & Q(details__answered=True)
        | Q(kind=Event.Kind.ROUND_CHANGED) & Q(details__outcome__in=_NEWS_OF_A_ROUND)
        | Q(kind=Event.Kind.ROUND_ADDED) & Q(Exists(undated))
    )
    for stage in BEYOND_APPLIED:
        # A day that led back is no news.
        earlier = [other for other in Stage if other.step < stage.step]
        news |= Q(kind=Event.Kind.MOVED) & Q(details__to=stage, stage_before__in=earlier)
    rows = Event.objects.filter(application=OuterRef("pk")).with_net_moves()
    return rows.filter(news)
