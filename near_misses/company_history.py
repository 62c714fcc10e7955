"""What was tried at a company before, told without a word of blame."""

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce, Least, TruncDate
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from applications.models import Application, Participation, Verdict
from applications.models.taking_place import is_confirmed
from frame.localized import listed, month

MOST_TRIES = 3
MOST_PEOPLE = 2


@dataclass(frozen=True)
class EarlierTry:
    """Another application at the same company, and one sentence about it."""

    position: str
    address: str
    sentence: str


@dataclass(frozen=True)
class Talk:
    """Somebody who took part in an interview, and its day, if that is known."""

    name: str
    on: datetime.date | None


def earlier_tries(
    companies: Collection[int], *, before: Application | None = None
) -> list[EarlierTry]:
    """The few that ended last at these companies of one person; two queries at most.

    Only those that were begun `before` an application, where one is given.
    """
    rows = Verdict.objects.filter(application__company__in=companies, reopened_on=None)
    standing = _begun_before(before, rows) if before else rows
    names = ("application", "application__position", "kind", "heard_on", "is_day_known")
    latest = list(standing.order_by("-heard_on", "-pk").values_list(*names)[:MOST_TRIES])
    talks = _talks([key for key, *_ in latest]) if latest else {}
    return [
        EarlierTry(
            position,
            reverse("applications:application", args=[key]),
            _sentence(kind, heard_on if is_day_known else None, talks.get(key, [])),
        )
        for key, position, kind, heard_on, is_day_known in latest
    ]


def _begun_before(application: Application, standing: QuerySet[Verdict]) -> QuerySet[Verdict]:
    """Of one without a day of applying, the first day on which anything is known of it counts."""
    known_on = Least(TruncDate("application__created_at"), F("heard_on"))
    rows = standing.annotate(begun_on=Coalesce("application__applied_on", known_on))
    days = [timezone.localdate(application.created_at)]
    days += [verdict.heard_on for verdict in application.verdicts.all()]
    begun_on = application.applied_on or min(days)
    same_day = Q(begun_on=begun_on, application__lt=application.pk)
    return rows.filter(Q(begun_on__lt=begun_on) | same_day)


def _talks(applications: Iterable[int]) -> dict[int, list[Talk]]:
    """Whom the person is known to have met for each application, in the order of the rounds."""
    past = is_confirmed(timezone.now(), "round__")
    rows = Participation.objects.filter(past, round__application__in=applications)
    names = ("round__application", "contact__name", "round__starts_at")
    talks: dict[int, list[Talk]] = {}
    for key, name, starts_at in rows.order_by("round__number", "pk").values_list(*names):
        on = timezone.localdate(starts_at) if starts_at else None
        talks.setdefault(key, []).append(Talk(name, on))
    return talks


def _sentence(kind: str, heard_on: datetime.date | None, talks: list[Talk]) -> str:
    # Whoever was met last, with the month of that day.
    on = max((talk.on for talk in talks if talk.on), default=heard_on)
    lately = [talk for talk in talks if on and talk.on and month(talk.on) == month(on)]
    people = list(dict.fromkeys(talk.name for talk in lately or talks))[:MOST_PEOPLE]
    ending = Verdict.short_label(kind)
    if on is None:
        return _without_a_month(people, ending)
    if not people:
        words = gettext("%(month)s: %(ending)s.")
        return words % {"month": month(heard_on or on), "ending": ending}
    words = gettext("You spoke with %(people)s in %(month)s. How it ended: %(ending)s.")
    return words % {
        "people": listed(people),
        "month": month(on),
        "ending": ending,
    }


def _without_a_month(people: list[str], ending: str) -> str:
    if not people:
        return gettext("How it ended: %(ending)s.") % {"ending": ending}
    words = gettext("You spoke with %(people)s. How it ended: %(ending)s.")
    return words % {"people": listed(people), "ending": ending}
