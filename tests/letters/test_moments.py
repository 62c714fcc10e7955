"""The moment liked best, in the middle of a sentence."""

import pytest

from letters.drafting.facts import RoundHeld
from letters.kinds import Kind
from letters.languages import LANGUAGES
from tests.letters.samples import OKAFOR, draft_of, full_facts

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("language", "moment", "phrase"),
    [
        ("en-us", "the tour of the bakery", True),
        ("en-us", "the half hour on how you were hiring", True),
        ("en-us", "the way they laughed", True),
        ("en-us", "how you were hiring", True),
        ("en-us", "The tour was great", False),
        ("en-us", "How calm everyone was", True),
        ("en-us", "Why you were hiring", True),
        ("en-us", "What you said about how we had worked", True),
        ("en-us", "What I liked was the tour", False),
        ("en-us", "How do you bake that?", False),
        ("en-us", "that they laughed", False),
        ("en-us", "the tour. And the bread", False),
        ("de", "die Führung durch die Leitwarte", True),
        ("de", "die Frage, was neu ist", True),
        ("de", "Wie ruhig alle waren", True),
        ("de", "Warum Sie umgezogen sind", True),
        ("de", "Dass alle gelacht haben", True),
        ("de", "Was mir gefiel, war der Garten", False),
        ("de", "Ihren Hund", True),
        ("de", "Das Gespräch war lustig", False),
        ("fr", "L'atelier", True),
        ("fr", "la question de savoir ce qui est neuf", True),
        ("fr", "La visite était belle", False),
        ("fr", "l'idée qu'il a eue", True),
        ("fr", "Comment vous avez tout reconstruit", True),
        ("es", "la charla sobre los cuadernos", True),
        ("es", "La visita fue muy bonita", False),
        ("es", "Cómo han rehecho el turno", True),
        ("es", "Qué tranquilos eran todos", True),
        ("es", "Lo que contó de su equipo", True),
        ("it", "la visita al forno", True),
        ("it", "L'idea che ha avuto", True),
        ("it", "La visita è stata bella", False),
        ("it", "Come avete rifatto i turni", True),
        ("it", "Quando abbiamo parlato dei turni", True),
        ("it", "Che tutti erano tranquilli", True),
        ("it", "Quando siamo entrati era tardi", False),
        ("it", "la visita durò due ore", False),
    ],
)
def test_only_a_phrase_lets_a_sentence_go_on(language, moment, phrase):
    assert LANGUAGES[language].is_phrase(moment) is phrase


@pytest.mark.parametrize(
    ("language", "moment", "sentence"),
    [
        ("en-us", "The tour was great.", "One thing has stayed with me: The tour was great"),
        ("de", "die Führung", "Besonders gern denke ich an die Führung"),
        ("de", "Der Rundgang", "Besonders in Erinnerung geblieben ist mir der Rundgang"),
        ("de", "wie Sie planen", "Besonders in Erinnerung geblieben ist mir, wie Sie planen"),
        ("de", "Wir lachten", "Besonders in Erinnerung geblieben ist mir: Wir lachten"),
        ("fr", "L'atelier", "J’en retiens surtout l'atelier"),
        ("en-us", "How calm everyone was", "I still think of how calm everyone was"),
        ("en-us", "How is it made?", "One thing has stayed with me: How is it made?"),
        ("de", "Wie ruhig alle waren", "ist mir, wie ruhig alle waren"),
        ("de", "Dass Sie lachten", "ist mir, dass Sie lachten"),
        ("de", "Ihre Frage nach dem Garten", "denke ich an Ihre Frage nach dem Garten"),
        ("de", "Ihren Hund", "denke ich an Ihren Hund"),
        ("de", "Ihr Hund", "Besonders in Erinnerung geblieben ist mir Ihr Hund"),
        ("de", "Ihnen beim Backen zuzusehen", "ist mir: Ihnen beim Backen zuzusehen"),
        ("de", "Unser Rundgang", "Besonders in Erinnerung geblieben ist mir unser Rundgang"),
        ("fr", "On a bien ri", "J’en retiens surtout ceci : on a bien ri"),
        ("fr", "La visite était belle", "ceci : la visite était belle"),
        ("fr", "Comment vous travaillez", "J’en retiens surtout comment vous travaillez"),
        ("fr", "Marie a bien ri", "ceci : Marie a bien ri"),
        ("es", "La charla", "Me quedo sobre todo con la charla"),
        ("es", "Nos reímos", "Me quedo sobre todo con esto: nos reímos"),
        ("es", "Cómo trabajan", "Me quedo sobre todo con cómo trabajan"),
        ("es", "Marta se rio mucho", "Me quedo sobre todo con esto: Marta se rio mucho"),
        ("it", "La visita al forno", "Ricordo in particolare la visita al forno"),
        ("it", "L’ora sui turni", "Ricordo in particolare l’ora sui turni"),
        ("it", "Quando avete riso", "Ricordo in particolare il momento in cui avete riso"),
        ("it", "È stato bello", "Ricordo in particolare questo: è stato bello"),
        ("it", "C'era calma", "Ricordo in particolare questo: c'era calma"),
        ("it", "Marta ha riso", "Ricordo in particolare questo: Marta ha riso"),
    ],
)
def test_each_language_says_it_in_its_own_way(language, moment, sentence):
    facts = full_facts(rounds=(RoundHeld(1, 1, None, (OKAFOR,), moment),))
    assert sentence in draft_of(Kind.CAME_SECOND, "warm", language, facts).body
