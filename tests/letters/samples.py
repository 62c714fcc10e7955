"""Facts as the tests need them."""

import datetime
from functools import cache
from typing import Any

from letters.drafting.draft import Draft, draft
from letters.drafting.facts import Facts, PersonMet, RoundHeld
from letters.drafting.spoken import speak
from letters.kinds import Kind

OKAFOR = PersonMet(1, "Adaeze Okafor", "Dear Ms Okafor")
LI = PersonMet(2, "Wei Li", "Dear Mr Li")
ANA = PersonMet(3, "Ana Sousa", "Dear Ana")
MOMENT = "The half hour on how you rebuilt the weekend rota."

MOMENTS = {
    "en-us": MOMENT,
    "en-gb": MOMENT,
    "de": "die halbe Stunde darüber, wie Sie den Dienstplan neu gebaut haben",
    "fr": "la demi-heure sur votre nouveau planning du week-end",
    "es": "la media hora sobre cómo rehicieron los turnos del fin de semana",
    "it": "la mezz’ora su come avete riorganizzato i turni del fine settimana",
}

STRENGTH = "retail-operations background"
STRENGTHS = {
    "en-us": STRENGTH,
    "en-gb": STRENGTH,
    "de": "zehn Jahre Erfahrung im Einzelhandel",
    "fr": "dix ans d’expérience dans le commerce",
    "es": "diez años de experiencia en el comercio",
    "it": "dieci anni di esperienza nel commercio",
}


def full_facts(**changes: Any) -> Facts:
    values: dict[str, Any] = {
        "company": "Larkfield",
        "position": "Assistant Manager",
        "today": datetime.date(2026, 11, 24),
        "writer_name": "Dana Ruiz",
        "writer_email": "dana@example.org",
        "writer_phone": "+1 555 0134",
        "qualification": STRENGTH,
        "rounds": (
            RoundHeld(1, 1, datetime.date(2026, 11, 2), (LI,)),
            RoundHeld(2, 2, datetime.date(2026, 11, 9), (OKAFOR, ANA), MOMENT),
        ),
        "recipient": OKAFOR,
        "heard_on": datetime.date(2026, 11, 23),
        "channel": "phone",
        "told_by": OKAFOR,
    }
    return Facts(**(values | changes))


def every_fact() -> Facts:
    """A record with every fact there is, and each other than in `SAMPLE`."""
    return full_facts(
        qualification="Six Sigma",  # in any language
        channel="email",
        told_by=LI,
        feedback="how calmly you spoke",
        referred_by=PersonMet(7, "Jo Smith", "Dear Jo"),
        applied_on=datetime.date(2026, 9, 1),
        pay="48,000 a year",
        place="Leeds",
        outcome="came_second",
        recipient_is_outside=True,
        round=full_facts().rounds[0],
    )


def bare_facts() -> Facts:
    """Company and position, which every application has, and nothing else."""
    return Facts("Larkfield", "Assistant Manager", datetime.date(2026, 11, 24))


# The same records are told in every kind of letter, and a test after another looks at the drafts.
spoken = cache(speak)


@cache
def draft_of(kind: Kind, variant: str, language: str, facts: Facts) -> Draft:
    return draft(kind, variant, spoken(facts, language))
