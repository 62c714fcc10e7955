"""The last day on which there was something between the person and a company."""

import datetime
from collections.abc import Iterable

from applications.models import Application, Contact


def last_contact(
    applications: Iterable[Application], people: Iterable[Contact]
) -> datetime.date | None:
    """Of rounds held, letters sent and news heard. `people` come `with_contact_facts()`; with
    rounds and letters prefetched nothing is asked."""
    days = [one.last_contact_on for one in people]
    for application in applications:
        days += [held.held_on for held in application.rounds.all() if held.has_happened]
        days += [letter.sent_on for letter in application.letters.all()]
    return max((day for day in days if day), default=None)
