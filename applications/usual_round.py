"""How and where the next interview most likely takes place, judging by earlier ones."""

import re
from typing import Any

from django.db.models import Case, F, IntegerField, Value, When

from applications.models import Application, InterviewRound

# So many rounds are looked at, and so many places offered.
LOOKED_AT, OFFERED = 20, 5
# A phone call or a test is mostly followed by something else.
_AGAIN = (InterviewRound.Format.ON_SITE, InterviewRound.Format.VIDEO)
_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)


def last_rounds(application: Application) -> list[InterviewRound]:
    """Rounds at its company, the latest first; those of the application itself before others."""
    is_own = Case(
        When(application=application, then=Value(0)), default=Value(1), output_field=IntegerField()
    )
    # A company belongs to one person; named beside it, all rounds of that person would be read.
    return list(
        InterviewRound.objects.filter(application.at_its_company("application__"))
        .only("application", "format", "place")
        .order_by(is_own, F("starts_at").desc(nulls_last=True), "-pk")[:LOOKED_AT]
    )


def usual_round(application: Application, rounds: list[InterviewRound]) -> dict[str, Any]:
    """The format and place of the application's latest round in `last_rounds`, where the next is
    likely held so again; empty where it had none, since another application says little about it.

    A link to a call is new each time: it is offered, but never filled in.
    """
    own = [row for row in rounds if row.application_id == application.pk]
    if not own or own[0].format not in _AGAIN:
        return {}
    usual = {"format": own[0].format}
    places = [row.place for row in own if row.place and row.format == usual["format"]]
    if places and not _LINK.search(places[0]):
        usual["place"] = places[0]
    return usual


def usual_places(application: Application, rounds: list[InterviewRound]) -> list[str]:
    """Places to choose from, the latest first."""
    places = [row.place for row in rounds] + [application.place]
    return list(dict.fromkeys(filter(None, places)))[:OFFERED]
