"""What was tried at a company before, told without a word of blame."""

import datetime
from dataclasses import dataclass

from django.utils.translation import gettext

from applications.models import Application, Verdict
from applications.models.application_queryset import ApplicationQuerySet
from applications.people_met import people_met
from frame.localized import listed, month


@dataclass(frozen=True)
class EarlierTry:
    """Another application at the same company, and one sentence about it."""

    application: Application
    sentence: str


def earlier_tries(application: Application) -> list[EarlierTry]:
    """Those that ended, the latest news first."""
    mine = Application.objects.filter(owner=application.owner_id)
    others = mine.filter(company=application.company_id).exclude(pk=application.pk)
    return tries_among(others)


def tries_among(applications: ApplicationQuerySet) -> list[EarlierTry]:
    """Those of `applications` that ended, the latest news first."""
    rows = (
        applications.exclude(ended_as="")
        .select_related("company")
        .defer("posting", "notes")
        .prefetch_related("verdicts", "rounds__participations__contact")
    )
    tries = [(row, row.verdict) for row in rows if row.verdict]
    tries.sort(key=lambda pair: pair[1].heard_on, reverse=True)
    return [EarlierTry(row, _sentence(row, verdict)) for row, verdict in tries]


def _sentence(application: Application, verdict: Verdict) -> str:
    people = [person.contact.name for person in people_met(application)][:2]
    ending = verdict.short_label(verdict.kind)
    if not people:
        words = gettext("%(month)s: %(ending)s.")
        return words % {"month": month(verdict.heard_on), "ending": ending}
    words = gettext("You spoke with %(people)s in %(month)s. How it ended: %(ending)s.")
    return words % {
        "people": listed(people),
        "month": month(_last_talk(application) or verdict.heard_on),
        "ending": ending,
    }


def _last_talk(application: Application) -> datetime.date | None:
    days = [row.held_on for row in application.rounds.all() if row.has_taken_place and row.held_on]
    return max(days, default=None)
