"""Many applications at once: which, and with what beside them."""

import datetime
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Self

from django.db import models, transaction
from django.db.models import Case, Exists, F, Max, OuterRef, Q, Subquery, Value, When
from django.utils import timezone

from accounts.ownership import OwnedQuerySet
from applications.models.company import Company, name_key, search_words
from applications.models.event import Event
from applications.models.stage import Stage

if TYPE_CHECKING:
    from applications.models.application import Application


A_DAY = datetime.timedelta(days=1)
A_MINUTE = datetime.timedelta(minutes=1)


class ApplicationQuerySet(OwnedQuerySet["Application"]):
    @transaction.atomic
    def log(
        self, owner, *, company: str, position: str, on: datetime.date, **fields
    ) -> "Application":
        """Log a new application on day `on`; the company is found by name or made."""
        application = self.create(
            owner=owner,
            company=Company.objects.called(owner, company),
            position=" ".join(position.split()),
            **fields,
        )
        application.record(Event.Kind.LOGGED, on, stage=application.stage)
        return application

    def just_logged(self, now: datetime.datetime, *, company: str, **fields) -> Self:
        """Those logged within the minute before `now` at this company, with just these facts."""
        named = self.filter(company__name_key=name_key(company), **fields)
        return named.filter(created_at__gt=now - A_MINUTE)

    def open(self) -> Self:
        """Those still running: no standing verdict, not put away."""
        return self.filter(ended_as="", archived_at=None)

    def ended(self) -> Self:
        """Those with a standing verdict, not put away."""
        return self.filter(archived_at=None).exclude(ended_as="")

    def how_many(self) -> Iterator[tuple[str, str, int]]:
        """How many there are of each ending (empty while it runs) and stage, in one query."""
        counted = self.order_by().values_list("ended_as", "stage").annotate(models.Count("pk"))
        return counted.iterator()

    def about(self, words: str) -> Self:
        """Those in whose position or company every one of `words` occurs."""
        rows = self
        for word in search_words(words):
            is_company = Q(company__name_folded__contains=word)
            rows = rows.filter(Q(position_folded__contains=word) | is_company)
        return rows

    def with_history(self) -> Self:
        """With all that its page shows; the same number of queries however long it is."""
        from applications.models.interview_round import Participation
        from applications.models.verdict import Verdict

        people = Participation.objects.select_related("contact")
        verdicts = Verdict.objects.select_related("told_by", "decided_by")
        return (
            self.select_related("company", "referred_by")
            .prefetch_related("rounds", "events", "dated_notes", "reminders", "letters", "tags")
            .prefetch_related(models.Prefetch("rounds__participations", people))
            .prefetch_related(models.Prefetch("verdicts", verdicts))
        )

    def with_card_facts(self, *names: str) -> Self:
        """What a card or a row shows, in one query however many there are.

        Adds those of `CARD_FACTS` that are named: `round_count`, `people_count`, `last_event_on`,
        `next_round_at` (UTC moment or None) and `next_reminder_on`.
        """
        facts = {name: CARD_FACTS[name]() for name in names}
        return self.select_related("company").defer("posting", "notes").annotate(**facts)

    def gone_quiet(self, on: datetime.date) -> Self:
        """Running ones of which nothing was heard for as long as their stage has patience.

        The longest quiet first, without those put aside since. Adds `last_event_on` and the rounds
        that were not called off, which `days_quiet` needs; a round still to come is no silence.
        """
        from applications.models.interview_round import InterviewRound

        events = Event.objects.filter(application=OuterRef("pk")).order_by("-happened_on")
        rounds = InterviewRound.objects.not_called_off()
        stages = [stage for stage in Stage if stage.quiet_after is not None]
        held_since = rounds.filter(application=OuterRef("pk"), starts_at__gte=OuterRef("over"))
        # Company and rounds come after: joined here, they would be read of all before the order.
        return (
            self.open()
            .filter(stage__in=stages)
            .defer("posting", "notes")
            .annotate(
                # One seek: an aggregate would read every line of the timeline.
                last_event_on=Subquery(events.values("happened_on")[:1]),
                last_day=_by_patience(stages, lambda days: on - days * A_DAY, models.DateField()),
                over=_by_patience(
                    stages, lambda days: _midnight(on - (days - 1) * A_DAY), models.DateTimeField()
                ),
            )
            .filter(last_event_on__lte=F("last_day"))
            .filter(Q(let_be_on=None) | Q(let_be_on__lte=F("last_event_on")))
            .exclude(Exists(held_since.order_by()))
            .prefetch_related("company", models.Prefetch("rounds", rounds))
            .order_by("last_event_on", "pk")
        )


def _by_patience(stages: list[Stage], value: Callable[[int], Any], kind: models.Field) -> Case:
    """For each row the `value` that goes with the days of patience of its stage."""
    alike: dict[Any, list[Stage]] = {}
    for stage in stages:
        alike.setdefault(stage.quiet_after, []).append(stage)
    rules = (When(stage__in=alike[days], then=Value(value(days))) for days in alike)
    return Case(*rules, output_field=kind)


def _midnight(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time.min))


def _one(rows, by: str, **figure) -> Subquery:
    """One figure about the rows that belong to an application."""
    there = rows.filter(**{by: OuterRef("pk")}).order_by().annotate(by=F(by)).values("by")
    return Subquery(there.annotate(**figure).values(*figure)[:1])


@cache
def _round_count() -> Subquery:
    from applications.models.interview_round import InterviewRound

    return _one(InterviewRound.objects.all(), "application", counted=models.Count("pk"))


@cache
def _people_count() -> Subquery:
    from applications.models.interview_round import Participation

    counted = models.Count("contact", distinct=True)
    return _one(Participation.objects.all(), "round__application", counted=counted)


@cache
def _last_event_on() -> Subquery:
    return _one(Event.objects.all(), "application", latest=Max("happened_on"))


def _next_round_at() -> Subquery:
    from applications.models.interview_round import InterviewRound

    rounds = InterviewRound.objects.coming(timezone.now()).filter(application=OuterRef("pk"))
    return Subquery(rounds.order_by("starts_at").values("starts_at")[:1])


@cache
def _next_reminder_on() -> Subquery:
    from applications.models.reminder import Reminder

    return _one(Reminder.objects.open(), "application", nearest=models.Min("due_on"))


CARD_FACTS: dict[str, Callable[[], Subquery]] = {
    "round_count": _round_count,
    "people_count": _people_count,
    "last_event_on": _last_event_on,
    "next_round_at": _next_round_at,
    "next_reminder_on": _next_reminder_on,
}
