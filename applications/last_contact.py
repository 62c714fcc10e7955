"""The last day on which there was something between the person and a company or a contact."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.db.models import Aggregate, Count, Max, Q, Subquery
from django.db.models.functions import Coalesce

from applications.figures import figure_about
from applications.models import Application, Contact
from applications.models.contact import ContactQuerySet
from applications.models.taking_place import is_confirmed, took_place


def with_contact_figures(people: ContactQuerySet, now: datetime.datetime) -> ContactQuerySet:
    """What a row shows, in one query: `round_count` of the interviews that took place,
    `letter_count`, and what `with_last_contact` adds."""
    was_held = took_place(now, "participations__round__")
    rounds = Count("participations", filter=was_held)
    return with_last_contact(people, now).annotate(
        round_count=Coalesce(_figure("participations", rounds), 0),
        letter_count=Coalesce(_figure("letters", Count("letters")), 0),
    )


def with_last_contact(people: ContactQuerySet, now: datetime.datetime) -> ContactQuerySet:
    """The company, and the three days that `last_contact_on` is the latest of."""
    rows: Any = people.select_related("company")
    return rows.annotate(
        last_met_at=_figure(
            "participations",
            Max(
                "participations__round__starts_at",
                filter=is_confirmed(now, "participations__round__"),
            ),
        ),
        # No answer comes before the letter.
        last_written_on=_figure(
            "letters", Max(Coalesce("letters__answered_on", "letters__sent_on"))
        ),
        last_heard_on=_figure(
            "news_told", Max("news_told__heard_on", filter=Q(news_told__is_day_known=True))
        ),
    )


def _figure(beside: str, figure: Aggregate) -> Subquery:
    """Of the rows that lead to a contact by the relation `beside`, whatever room they are in."""
    return figure_about(Contact.objects.filter(**{f"{beside}__isnull": False}), "pk", figure)


def last_contact(
    applications: Iterable[Application], people: Iterable[Contact] = ()
) -> datetime.date | None:
    """The latest day of an interview known to have taken place, a letter that went to them or was
    answered, a call or message that was noted, or news; None for none.

    `people` come from `with_last_contact`. Without a query for what is prefetched.
    """
    days = [contact.last_contact_on for contact in people]
    for application in applications:
        rounds = application.rounds.all()
        days += [interview.day for interview in rounds if interview.is_confirmed]
        days += [letter.contact_on for letter in application.letters.all() if letter.is_to_them]
        days += [note.happened_on for note in application.dated_notes.all() if note.is_contact]
        for verdict in application.verdicts.all():
            days += [verdict.contact_on, verdict.reopened_on]
    return max((day for day in days if day), default=None)
