"""What was tried at a company before, told without a word of blame."""

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from applications.models import Application, Participation, Verdict
from applications.models.interview_round_queryset import took_place
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
    companies: Collection[int], *, other_than: Application | None = None
) -> list[EarlierTry]:
    """The few that ended last at these companies of one person; two queries at most."""
    standing = Verdict.objects.filter(application__company__in=companies, reopened_on=None)
    if other_than:
        standing = standing.exclude(application=other_than)
    names = ("application", "application__position", "kind", "heard_on")
    latest = list(standing.order_by("-heard_on", "-pk").values_list(*names)[:MOST_TRIES])
    talks = _talks([key for key, *_ in latest]) if latest else {}
    return [
        EarlierTry(
            position,
            reverse("applications:application", args=[key]),
            _sentence(kind, heard_on, talks.get(key, [])),
        )
        for key, position, kind, heard_on in latest
    ]


def _talks(applications: Iterable[int]) -> dict[int, list[Talk]]:
    """Whom the person met in the rounds of each application, in the order of the rounds."""
    past = took_place(timezone.now(), "round__")
    rows = Participation.objects.filter(past, round__application__in=applications)
    names = ("round__application", "contact__name", "round__starts_at")
    talks: dict[int, list[Talk]] = {}
    for key, name, starts_at in rows.order_by("round__number", "pk").values_list(*names):
        on = timezone.localdate(starts_at) if starts_at else None
        talks.setdefault(key, []).append(Talk(name, on))
    return talks


def _sentence(kind: str, heard_on: datetime.date, talks: list[Talk]) -> str:
    people = list(dict.fromkeys(talk.name for talk in talks))[:MOST_PEOPLE]
    ending = Verdict.short_label(kind)
    if not people:
        words = gettext("%(month)s: %(ending)s.")
        return words % {"month": month(heard_on), "ending": ending}
    words = gettext("You spoke with %(people)s in %(month)s. How it ended: %(ending)s.")
    return words % {
        "people": listed(people),
        "month": month(max((talk.on for talk in talks if talk.on), default=heard_on)),
        "ending": ending,
    }
