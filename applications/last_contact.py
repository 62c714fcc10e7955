"""The last day on which there was something between the person and a company or a contact."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Max, Q

from applications.models import Application, Contact, InterviewRound
from applications.models.contact import ContactQuerySet


def with_contact_figures(people: ContactQuerySet, now: datetime.datetime) -> ContactQuerySet:
    """What a row shows, in one query: the company, `round_count`, `letter_count`, and the three
    days that `last_contact_on` is the latest of."""
    outcomes = InterviewRound.Outcome
    has_happened = Q(participations__round__starts_at__lte=now) & ~Q(
        participations__round__outcome__in=[outcomes.CANCELLED, outcomes.NO_SHOW]
    )
    rows: Any = people.select_related("company")
    return rows.annotate(
        round_count=Count("participations", distinct=True),
        letter_count=Count("letters", distinct=True),
        last_met_at=Max("participations__round__starts_at", filter=has_happened),
        last_written_on=Max("letters__sent_on"),
        last_heard_on=Max("news_told__heard_on"),
    )


def last_contact(
    applications: Iterable[Application], people: Iterable[Contact]
) -> datetime.date | None:
    """Of rounds held, letters sent and news heard. `people` come from `with_contact_figures`; with
    rounds and letters prefetched nothing is asked."""
    days = [contact.last_contact_on for contact in people]
    for application in applications:
        rounds = application.rounds.all()
        days += [interview.held_on for interview in rounds if interview.has_happened]
        days += [letter.sent_on for letter in application.letters.all()]
    return max((day for day in days if day), default=None)
