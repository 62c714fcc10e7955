"""Where the next interview may take place, judging by earlier ones.

They are offered, and nothing is filled in: a phone call is mostly followed by something else.
"""

from django.db.models import Case, F, IntegerField, Value, When

from applications.models import Application, InterviewRound

# So many rounds are looked at, and so many places offered.
LOOKED_AT, OFFERED = 20, 5


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


def usual_places(application: Application, rounds: list[InterviewRound]) -> list[str]:
    """Places to choose from, the latest first."""
    places = [row.place for row in rounds] + [application.place]
    return list(dict.fromkeys(filter(None, places)))[:OFFERED]
