"""The moment liked best, in the middle of a sentence."""

import pytest

from letters.drafting import draft
from letters.facts import RoundHeld
from letters.kinds import Kind
from letters.moments import is_phrase
from tests.letters.samples import LI, full_facts

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("language", "moment", "phrase"),
    [
        ("en-us", "the tour of the bakery", True),
        ("en-us", "the half hour on how you were hiring", True),
        ("en-us", "the way they laughed", True),
        ("en-us", "how you were hiring", True),
        ("en-us", "The tour was great", False),
        ("en-us", "that they laughed", False),
        ("en-us", "the tour. And the bread", False),
        ("de", "die Führung durch die Leitwarte", True),
        ("de", "die Frage, was neu ist", True),
        ("de", "Das Gespräch war lustig", False),
        ("fr", "L'atelier", True),
        ("fr", "la question de savoir ce qui est neuf", True),
        ("fr", "La visite était belle", False),
        ("es", "la charla sobre los cuadernos", True),
        ("es", "La visita fue muy bonita", False),
    ],
)
def test_only_a_phrase_lets_a_sentence_go_on(language, moment, phrase):
    assert is_phrase(moment, language) is phrase


@pytest.mark.parametrize(
    ("language", "moment", "sentence"),
    [
        ("en-us", "The tour was great.", "One thing has stayed with me: The tour was great."),
        ("de", "die Führung", "Besonders gern denke ich an die Führung."),
        ("de", "Der Rundgang", "Besonders in Erinnerung geblieben ist mir der Rundgang."),
        ("de", "wie Sie planen", "Besonders in Erinnerung geblieben ist mir, wie Sie planen."),
        ("de", "Wir lachten", "Besonders in Erinnerung geblieben ist mir: Wir lachten."),
        ("fr", "L'atelier", "J’en retiens surtout l'atelier."),
        ("fr", "On a ri", "J’en retiens surtout ceci : On a ri."),
        ("es", "La charla", "Me quedo sobre todo con la charla."),
        ("es", "Nos reímos", "Me quedo sobre todo con esto: Nos reímos."),
    ],
)
def test_each_language_says_it_in_its_own_way(language, moment, sentence):
    facts = full_facts(rounds=(RoundHeld(1, 1, None, (LI,), moment),))
    assert sentence in draft(Kind.CAME_SECOND, "warm", language, facts).body
