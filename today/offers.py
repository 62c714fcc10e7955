"""Notes that could go out, of all applications at once. Each is an offer, and any can be left."""

import datetime
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, Q
from django.utils import timezone

from applications.models import (
    Application,
    Contact,
    Event,
    InterviewRound,
    Participation,
    Verdict,
)
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import KEEP_IN_TOUCH_AFTER, Occasion, occasions

# An offer stands on Today in its own weeks; the page of the application keeps it for longer.
NEWS_IS_FRESH = datetime.timedelta(days=KEEP_IN_TOUCH_AFTER)
LAST_HELLO = datetime.timedelta(days=395)  # DOMAIN 2.5: a last hello after a year, then rest
THANKS_ARE_FRESH = datetime.timedelta(days=7)
A_DAY = datetime.timedelta(days=1)  # a round elsewhere may be on another day there
NEAR = (Verdict.Kind.CAME_SECOND, Verdict.Kind.FINALIST)
# Silence has a block of its own, another try needs a posting, and nobody is pushed to decide.
WHILE_IT_RUNS = (Kind.THANKS,)
AFTER_THE_NEWS = tuple(one for one in Kind if one not in (Kind.THANKS, Kind.STATUS, Kind.REAPPLY))


@dataclass(frozen=True)
class Offer:
    """One note that could go out, about what happened `on` that day, to each of `people`."""

    application: Application
    occasion: Occasion
    on: datetime.date
    people: tuple[Contact, ...] = ()

    @property
    def label(self) -> str:
        held = self.occasion.round
        return f"Thanks for round {held.number}" if held else self.occasion.label

    @property
    def key(self) -> str:
        """What is left when this one is left: not the next moment, nor the next verdict."""
        occasion, verdict = self.occasion, self.application.verdict
        about = occasion.round or verdict
        parts = (occasion.kind.value, occasion.variant, about.pk if about else None)
        return "-".join(str(part) for part in parts if part)

    def __str__(self) -> str:
        return f"{self.label}, {self.application.company}"


def offers(user, on: datetime.date) -> list[Offer]:
    """What could be written on that day, the latest news first, without what was left.

    Six queries, whatever there is; none while the person has paused all reminders.
    """
    if user.reminders_paused:
        return []
    found = [one for application in _with_something_new(user, on) for one in _of(application, on)]
    return sorted(found, key=lambda one: one.on, reverse=True)


def _of(application: Application, on: datetime.date) -> list[Offer]:
    """Thanks for a round are one offer, however many people there are to thank."""
    found: dict[str, Offer] = {}
    for one in occasions(application, today=on):
        if day := _day_of(one, application, on):
            people = (one.recipient,) if one.recipient else ()
            offer = Offer(application, one, day, people)
            if first := found.get(offer.key):
                offer = replace(first, people=first.people + people)
            found[offer.key] = offer
    return [one for key, one in found.items() if key not in application.let_go]


def _day_of(
    occasion: Occasion, application: Application, on: datetime.date
) -> datetime.date | None:
    """The day of what it is about; None for an occasion that is not for Today."""
    if verdict := application.verdict:
        lasts = LAST_HELLO if occasion.kind == Kind.KEEP_IN_TOUCH else NEWS_IS_FRESH
        is_fresh = occasion.kind in AFTER_THE_NEWS and on - verdict.heard_on <= lasts
        return verdict.heard_on if is_fresh else None
    held_on = occasion.round.held_on if occasion.round else None
    is_fresh = occasion.kind in WHILE_IT_RUNS and held_on and on - held_on <= THANKS_ARE_FRESH
    return held_on if is_fresh else None


def _with_something_new(user, on: datetime.date):
    """Those of the person's applications about which there may be something to write."""
    midnight = timezone.make_aware(datetime.datetime.combine(on, datetime.time.min))
    held = InterviewRound.objects.not_called_off().filter(
        application=OuterRef("pk"),
        starts_at__range=(midnight - THANKS_ARE_FRESH - A_DAY, midnight + 2 * A_DAY),
    )
    news = Verdict.objects.filter(application=OuterRef("pk"), reopened_on=None).filter(
        Q(heard_on__gte=on - NEWS_IS_FRESH) | Q(heard_on__gte=on - LAST_HELLO, kind__in=NEAR)
    )
    verdicts = Verdict.objects.select_related("told_by", "decided_by")
    people = Participation.objects.select_related("contact")
    letters = Letter.objects.only("application", "kind", "round", "recipient", "created_at")
    beside: list[Any] = [
        "rounds",
        Prefetch("rounds__participations", people),
        Prefetch("verdicts", verdicts),
        Prefetch("letters", letters),
        Prefetch("events", Event.objects.only("application", "happened_on")),
    ]
    return (
        Application.objects.for_user(user)
        .filter(archived_at=None)
        .filter(Q(Exists(held), ended_as="") | Exists(news))
        .select_related("company", "referred_by")
        .defer("posting", "notes")
        .prefetch_related(*beside)
    )
