"""Applying again recalls what the record holds of the first time."""

import datetime
import re

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import Kind
from tests.letters.samples import ANA, LI, OKAFOR, draft_of, full_facts

pytestmark = pytest.mark.no_database
FIRST, SECOND, THIRD = (datetime.date(2026, 11, day) for day in (3, 12, 20))
STRANGER = PersonMet(11, "Kim Brenner")


def again(language, **changes) -> str:
    rounds = (RoundHeld(1, 1, FIRST, (LI,)), RoundHeld(2, 2, SECOND, (OKAFOR, ANA)))
    facts = full_facts(**({"recipient": LI, "rounds": rounds} | changes))
    return draft_of(Kind.REAPPLY, "plain", language, facts).body.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en-us", "On November 3, 2026, I talked with you."),
        ("en-gb", "On 3 November 2026 I spoke with you."),
        ("de", "Am 3. November 2026 hatte ich ein Gespräch mit Ihnen."),
        ("fr", "Le 3 novembre 2026, j’ai eu un entretien avec vous."),
        ("es", "El 3 de noviembre de 2026 tuve una conversación con usted."),
        ("it", "Ho già avuto un colloquio con Lei il 3 novembre 2026."),
    ],
)
def test_applying_again_recalls_the_talk_with_the_reader_and_who_was_there(language, words):
    body = again(language)

    assert words in body
    assert not re.search(r"12|Okafor|Ana|pleasure|Freude|plaisir|placer|piacere", body)


def test_applying_again_recalls_the_latest_of_several_talks_with_the_reader():
    rounds = (
        RoundHeld(1, 1, FIRST, (LI,)),
        RoundHeld(2, 2, SECOND, (LI, ANA)),
        RoundHeld(3, 3, THIRD, (OKAFOR,)),
    )
    assert "On November 12, 2026, I talked with you, and with Ana." in again("en-us", rounds=rounds)
    last = again("en-us", rounds=rounds, recipient=STRANGER)
    assert "On November 20, 2026, I talked with Ms Okafor." in last


@pytest.mark.parametrize(
    ("language", "since"),
    [
        ("en-us", "since then"),
        ("en-gb", "since then"),
        ("de", "seither"),
        ("fr", "depuis"),
        ("es", "desde entonces"),
        ("it", "da allora"),
    ],
)
def test_since_then_is_said_only_where_a_time_was_named(language, since):
    applied = again(language, rounds=(), applied_on=FIRST)
    assert since in again(language)
    assert since in applied
    assert since not in again(language, rounds=(), applied_on=None)


@pytest.mark.parametrize(
    ("day", "on"),
    [
        (1, "il 1º settembre"),
        (8, "l’8 settembre"),
        (11, "l’11 settembre"),
        (18, "il 18 settembre"),
    ],
)
def test_an_italian_day_has_the_article_that_its_number_takes(day, on):
    held_on = datetime.date(2026, 9, day)
    body = again("it", rounds=(RoundHeld(1, 1, held_on, (LI,)),))

    assert f"colloquio con Lei {on} 2026." in body
    assert f"l’ho fatto {on} 2026." in again("it", rounds=(), applied_on=held_on)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en-us", "We talked on November 12, 2026."),
        ("en-gb", "We spoke on 12 November 2026."),
        ("de", "Am 12. November 2026 hatte ich ein Gespräch bei Ihnen."),
    ],
)
def test_applying_again_calls_no_talk_with_nobody_a_pleasure(language, words):
    body = again(language, recipient=None, rounds=(RoundHeld(1, 1, SECOND, ()),))
    assert words in body
    assert not re.search(r"enjoyed|pleasure|gern zurück|gefallen", body)
