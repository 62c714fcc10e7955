"""The last day on which there was something between the person and a company or a contact."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Max

from applications.models import Application, Contact
from applications.models.contact import ContactQuerySet
from applications.models.interview_round import took_place


def with_contact_figures(people: ContactQuerySet, now: datetime.datetime) -> ContactQuerySet:
    """What a row shows, in one query: the company, `round_count`, `letter_count`, and the three
    days that `last_contact_on` is the latest of."""
    was_there = took_place(now, "participations__round__")
    rows: Any = people.select_related("company")
    return rows.annotate(
        round_count=Count("participations", distinct=True),
        letter_count=Count("letters", distinct=True),
        last_met_at=Max("participations__round__starts_at", filter=was_there),
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
        days += [interview.held_on for interview in rounds if interview.has_taken_place]
        days += [letter.sent_on for letter in application.letters.all()]
    return max((day for day in days if day), default=None)
