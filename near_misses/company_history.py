"""Earlier applications at a company, in sentences that blame nobody."""

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext

from applications.models import Application, Participation, Verdict
from frame.localized import listed, month

MOST_TRIES = 3
MOST_PEOPLE = 2
# What is read of an ending.
_OF_A_VERDICT = (
    "kind",
    "heard_on",
    "is_day_known",
    *(f"application__{name}" for name in ("position", "applied_on", "created_at")),
)


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
    """The few latest to end at these companies of one person; two queries at most.

    With `before`, only those begun before that application.
    """
    rows = Verdict.objects.filter(application__company__in=companies, reopened_on=None)
    standing = rows.select_related("application").only(*_OF_A_VERDICT)
    newest: Any = standing.order_by("-heard_on", "-pk")
    if before:
        first = _begun(before, before.verdicts.all())
        newest = [row for row in newest if _begun(row.application, [row]) < first]
    latest = list(newest[:MOST_TRIES])
    talks = _talks([row.application_id for row in latest]) if latest else {}
    return [
        EarlierTry(
            row.application.position,
            row.application.get_absolute_url(),
            _sentence(row.kind, row.known_day, talks.get(row.application_id, [])),
        )
        for row in latest
    ]


def _begun(application: Application, verdicts: Iterable[Verdict]) -> tuple[datetime.date, int]:
    """When it was begun: on its day of applying, or else on the first day something is on
    record."""
    known_on = [timezone.localdate(application.created_at), *(row.heard_on for row in verdicts)]
    return application.applied_on or min(known_on), application.pk


def _talks(applications: Iterable[int]) -> dict[int, list[Talk]]:
    """Whom the person is known to have met for each application, in the order of the rounds."""
    rows = Participation.objects.filter(round__application__in=applications)
    rows = rows.select_related("round__debrief", "contact")
    talks: dict[int, list[Talk]] = {}
    for row in rows.order_by("round__number", "pk"):
        if row.round.is_confirmed:
            on = timezone.localdate(row.round.starts_at) if row.round.starts_at else None
            talks.setdefault(row.round.application_id, []).append(Talk(row.contact.name, on))
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
        return words % {"month": month(on), "ending": ending}
    words = gettext("You spoke with %(people)s in %(month)s. How it ended: %(ending)s.")
    return words % {"people": listed(people), "month": month(on), "ending": ending}


def _without_a_month(people: list[str], ending: str) -> str:
    if not people:
        return gettext("How it ended: %(ending)s.") % {"ending": ending}
    words = gettext("You spoke with %(people)s. How it ended: %(ending)s.")
    return words % {"people": listed(people), "ending": ending}
