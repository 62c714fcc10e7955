"""Every text that a letter can be drafted as: all kinds, tones and languages, from four records.

`python -m tests.letters.all_texts > letters.txt` writes them into one file, to be read by a person
who speaks the language.
"""

import datetime
import os
import sys
from collections.abc import Iterator
from dataclasses import replace

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()

from letters.drafting.draft import Draft
from letters.drafting.facts import Facts, PersonMet, RoundHeld
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from tests.letters.samples import (
    ANA,
    LI,
    MOMENTS,
    OKAFOR,
    STRENGTHS,
    bare_facts,
    draft_of,
    full_facts,
)

MONROE = PersonMet(8, "Tasha Monroe", "Dear Ms Monroe", "Recruiter")


def records(language: str) -> dict[str, Facts]:
    """The facts of a rich, a thin and a messy record, and of one that an agency took part in, as
    somebody writing `language` has them."""
    rounds = (
        RoundHeld(1, 1, datetime.date(2026, 11, 2), (LI,)),
        RoundHeld(2, 2, datetime.date(2026, 11, 9), (OKAFOR, ANA), MOMENTS[language]),
    )
    rich = full_facts(
        rounds=rounds,
        round=rounds[1],
        qualification=STRENGTHS[language],
        feedback="calm",
        referred_by=PersonMet(7, "Jo Smith", "Dear Jo"),
        applied_on=datetime.date(2026, 9, 1),
        pay="48,000",
        place="Leeds",
        outcome="came_second",
    )
    department, mononym = PersonMet(4, "HR team"), PersonMet(5, "Sukarno", "Kính gửi anh Sukarno")
    last_round = RoundHeld(3, 1, None, (department, mononym), "lab tour, whiteboard, lunch")
    messy = full_facts(
        company="Die Johanniter",
        position="assistant manager",
        qualification="Meisterbrief.",
        recipient=mononym,
        told_by=LI,
        channel="email",
        rounds=(last_round,),
        round=last_round,
        referred_by=department,
        pay="40,000 to 48,000",
        writer_phone="",
        outcome="no_answer",
    )
    phone_call = RoundHeld(4, 1, datetime.date(2026, 11, 2), (MONROE,))
    agency = full_facts(
        qualification=STRENGTHS[language],
        rounds=(phone_call,),
        round=phone_call,
        recipient=MONROE,
        recipient_is_outside=True,
        told_by=MONROE,
        channel="email",
        outcome="came_second",
    )
    return {"rich": rich, "thin": bare_facts(), "messy": messy, "agency": agency}


def names() -> Iterator[str]:
    """What each draft is called: its language, kind, tone and record."""
    for language in LANGUAGES:
        for record in ("rich", "thin", "messy", "agency"):
            for kind in Kind:
                for variant in KINDS[kind].variants:
                    yield f"{language} {kind} {variant} {record}"


def written(name: str) -> Draft:
    language, kind, variant, record = name.split()
    facts = _for_its_reader(Kind(kind), records(language)[record])
    return draft_of(Kind(kind), variant, language, facts)


def _for_its_reader(kind: Kind, facts: Facts) -> Facts:
    """Thanks for a recommendation go to whoever gave it."""
    return replace(facts, recipient=facts.referred_by) if kind == Kind.REFERRER_THANKS else facts


def page(name: str, text: Draft) -> str:
    parts = (f"=== {name}: {text.subject}", text.greeting, text.body, text.closing)
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.stdout.write("\n".join(page(name, written(name)) for name in names()))
