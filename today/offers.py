"""Notes that could go out, of all applications at once. Each is an offer, and any can be left."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import batched
from typing import Any

from django.db.models import Prefetch

from applications.models import Application, Contact, Event, Participation, Verdict
from applications.models.application_queryset import ApplicationQuerySet
from letters.kinds import Kind
from letters.models import Letter
from letters.occasions import Occasion, accepted_on, occasions, offer_key
from today.news import NEWS_IS_FRESH, THANKS_ARE_FRESH, newest

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
        occasion = self.occasion
        about = occasion.round or self.application.verdict
        return offer_key(occasion.kind, about.pk if about else None, occasion.variant)

    def __str__(self) -> str:
        return f"{self.label}, {self.application.company}"


def offers(user, on: datetime.date, most: int) -> list[Offer]:
    """The `most` that could be written on that day, the latest news first, without what was left.

    At most nine queries, whatever there is; none while the person has paused all reminders. Only
    the few applications with the latest news are read, and more where these yield too little.
    """
    if user.reminders_paused:
        return []
    found: list[Offer] = []
    for some in batched(newest(user, on), most, strict=False):
        found += offers_about(Application.objects.for_user(user).filter(pk__in=some), on)
        if len(found) >= most:
            break
    return sorted(found, key=lambda one: one.on, reverse=True)[:most]


def offers_about(applications: ApplicationQuerySet, on: datetime.date) -> list[Offer]:
    """What could be written on that day about these `applications` of one person."""
    accepted = cache(accepted_on)
    return [offer for one in _with_history(applications) for offer in _of(one, on, accepted)]


def _of(
    application: Application, on: datetime.date, accepted: Callable[[int], list[datetime.date]]
) -> list[Offer]:
    """Thanks for a round are one offer, however many people there are to thank."""
    found: dict[str, Offer] = {}
    for one in occasions(application, today=on, accepted=accepted):
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
        # A note to keep in touch has its own days.
        has_time = occasion.kind == Kind.KEEP_IN_TOUCH or on - verdict.heard_on <= NEWS_IS_FRESH
        return verdict.heard_on if has_time and occasion.kind in AFTER_THE_NEWS else None
    held_on = occasion.round.held_on if occasion.round else None
    is_fresh = occasion.kind in WHILE_IT_RUNS and held_on and on - held_on <= THANKS_ARE_FRESH
    return held_on if is_fresh else None


def _with_history(applications: ApplicationQuerySet) -> ApplicationQuerySet:
    verdicts = Verdict.objects.select_related("told_by", "decided_by")
    people = Participation.objects.select_related("contact")
    letters = Letter.objects.only(
        "application", "kind", "round", "recipient", "created_at", "state"
    )
    beside: list[Any] = [
        "rounds",
        Prefetch("rounds__participations", people),
        Prefetch("verdicts", verdicts),
        Prefetch("letters", letters),
        Prefetch("events", Event.objects.only("application", "happened_on")),
    ]
    return (
        applications.filter(archived_at=None)
        .select_related("company", "referred_by")
        .defer("posting", "notes")
        .prefetch_related(*beside)
    )
