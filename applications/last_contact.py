"""The last day on which there was something between the person and a company or a contact."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.db.models import Aggregate, Count, DateField, IntegerField, Max, Q, Subquery
from django.db.models.functions import Coalesce

from applications.figures import figure_about
from applications.models import Application, Contact, InterviewRound, Verdict
from applications.models.compiled import CompiledOnce
from applications.models.contact import ContactQuerySet
from applications.models.taking_place import is_confirmed, took_place

# What tells a person from others, on a line of theirs.
_OF_A_PERSON = ("name", "role", "email", "company__name")


def with_contact_figures(people: ContactQuerySet, now: datetime.datetime) -> ContactQuerySet:
    """What a row shows, in one query: `round_count` of the interviews that took place,
    `letter_count` of the letters that went out, and what `with_last_contact` adds."""
    rounds = InterviewRound.objects.filter(took_place(now))
    return with_last_contact(people, now).annotate(
        round_count=Coalesce(figure_about(rounds, "people", Count("pk")), 0),
        letter_count=_LETTER_COUNT,
    )


def with_last_contact(people: ContactQuerySet, now: datetime.datetime) -> ContactQuerySet:
    """What a line shows of a person, and the three days that `last_contact_on` is the latest of."""
    met = InterviewRound.objects.filter(is_confirmed(now))
    rows: Any = people.select_related("company").only(*_OF_A_PERSON)
    return rows.annotate(
        last_met_at=figure_about(met, "people", Max("starts_at")),
        last_written_on=_LAST_WRITTEN_ON,
        last_heard_on=_LAST_HEARD_ON,
    )


def note_last_contact(
    contact: Contact,
    rounds: Iterable[InterviewRound],
    letters: Iterable[Any],
    news: Iterable[Verdict],
) -> None:
    """Set what `with_last_contact` adds, by what was read already: the rounds in which they took
    part, the letters to them, and the news they told."""
    met = (
        interview_round.starts_at
        for interview_round in rounds
        if interview_round.starts_at and interview_round.is_confirmed
    )
    contact.last_met_at = max(met, default=None)
    contact.last_written_on = max(
        filter(None, (letter.contact_on for letter in letters)), default=None
    )
    contact.last_heard_on = max(filter(None, (row.known_day for row in news)), default=None)


def _figure(beside: str, figure: Aggregate) -> Subquery:
    """Of the rows that lead to a contact by the relation `beside`, whatever room they are in."""
    return figure_about(Contact.objects.filter(**{f"{beside}__isnull": False}), "pk", figure)


def _letter_count() -> Coalesce:
    sent = Q(letters__sent_on__isnull=False)
    return Coalesce(_figure("letters", Count("letters", filter=sent)), 0)


def _last_written_on() -> Subquery:
    # No answer comes before the letter.
    return _figure("letters", Max(Coalesce("letters__answered_on", "letters__sent_on")))


def _last_heard_on() -> Subquery:
    known = Q(news_told__is_day_known=True)
    return _figure("news_told", Max("news_told__heard_on", filter=known))


# What does not depend on the moment.
_LETTER_COUNT = CompiledOnce(_letter_count, Contact, IntegerField())
_LAST_WRITTEN_ON = CompiledOnce(_last_written_on, Contact, DateField())
_LAST_HEARD_ON = CompiledOnce(_last_heard_on, Contact, DateField())


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
