"""The hints for a stored letter: what the rules of `hints` need, gathered from the record."""

from dataclasses import replace

from letters.drafting.facts import Facts
from letters.hints import Hint, Reading, hints
from letters.models import Letter


def letter_hints(letter: Letter, facts: Facts) -> tuple[Hint, ...]:
    """What the writer of `letter` is told now; the same number of queries for any letter."""
    verdict = letter.application.verdict
    others = Letter.objects.filter(
        owner=letter.owner_id,
        application__company=letter.application.company_id,
        state__in=Letter.FROZEN,
    ).exclude(recipient=letter.recipient_id)
    reading = Reading(
        kind=letter.kind,
        language=letter.language,
        words=letter.words(),
        facts=facts if letter.addressee else replace(facts, recipient=None),
        days_since=verdict.days_since if verdict else None,
        sent_elsewhere=list(others.values_list("body", flat=True)[:50]),
    )
    return hints(reading, put_aside=letter.put_aside)
