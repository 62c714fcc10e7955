"""What was typed in a hurry, as the words of a letter have it: apostrophes, adjectives, titles."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import Kind
from letters.languages import LANGUAGES
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize("title", ["Doctor", "Professorin", "Monsieur", "Dottoressa"])
def test_whoever_is_known_by_a_title_alone_is_greeted_and_not_spoken_of(title):
    people = PersonMet(20, title), PersonMet(21, "Ana Bell")
    rounds = (RoundHeld(1, 1, None, people),)
    facts = full_facts(recipient=people[1], told_by=None, rounds=rounds)
    for language in LANGUAGES:
        assert title not in draft_of(Kind.CAME_SECOND, "warm", language, facts).body
    to_them = full_facts(recipient=people[0], told_by=None, rounds=rounds)
    assert title in draft_of(Kind.CAME_SECOND, "warm", "en-us", to_them).greeting


@pytest.mark.parametrize(
    ("typed", "position"),
    [
        ("wiss. Hilfskraft", "wissenschaftliche Hilfskraft"),
        ("Stellv. Küchenchef", "Stellvertretender Küchenchef"),
        ("kaufm. Leiterin", "kaufmännische Leiterin"),
        ("techn. Zeichner/in", "techn. Zeichner/in"),
    ],
)
def test_a_shortened_adjective_bends_with_its_noun(typed, position):
    assert LANGUAGES["de"].position(typed) == position


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_has_one_apostrophe_and_an_address_its_own(language):
    facts = full_facts(
        company="Miller's Mill", position="Baker's Help", writer_email="d'arcy@example.org"
    )
    made = draft_of(Kind.CAME_SECOND, "warm", language, facts)
    text = f"{made.subject} {made.greeting} {made.body}"
    assert "Miller’s Mill" in text
    assert "’s Help" in text
    assert text.replace("d'arcy@example.org", "").count("'") == 0
    assert "d'arcy@example.org" in text
