"""The moment liked best, in the middle of a sentence."""

import re

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.languages.detection import speaks_to_the_reader, without_nothing
from tests.letters.samples import ANA, LI, OKAFOR, draft_of, full_facts

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
        ("de", "die Führung", "Besonders gern erinnere ich mich an die Führung"),
        ("de", "Der Rundgang", "Besonders in Erinnerung geblieben ist mir der Rundgang"),
        ("de", "wie Sie planen", "Besonders in Erinnerung geblieben ist mir, wie Sie planen"),
        ("de", "Wir lachten", "Besonders in Erinnerung geblieben ist mir: Wir lachten"),
        ("fr", "L'atelier", "J’en retiens surtout l’atelier"),
        ("en-us", "How calm everyone was", "I still think of how calm everyone was"),
        ("en-us", "How is it made?", "I still think of the question “How is it made?”, and the"),
        ("de", "Wie ruhig alle waren", "ist mir, wie ruhig alle waren"),
        ("de", "Dass Sie lachten", "ist mir, dass Sie lachten"),
        ("de", "Ihre Frage nach dem Garten", "erinnere ich mich an Ihre Frage nach dem Garten"),
        ("de", "Ihren Hund", "erinnere ich mich an Ihren Hund"),
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
        ("it", "C'era calma", "Ricordo in particolare questo: c’era calma"),
        ("it", "Marta ha riso", "Ricordo in particolare questo: Marta ha riso"),
    ],
)
def test_each_language_says_it_in_its_own_way(language, moment, sentence):
    facts = full_facts(rounds=(RoundHeld(1, 1, None, (OKAFOR,), moment),))
    assert sentence in draft_of(Kind.CAME_SECOND, "warm", language, facts).body


def recalled(language, moment, **changes) -> str:
    """What a letter says of it to somebody who was there."""
    facts = full_facts(
        rounds=(RoundHeld(1, 1, None, (OKAFOR,), without_nothing(moment)),), **changes
    )
    made = draft_of(Kind.THANKS, "plain", language, facts)
    return next((paragraph.text for paragraph in made.paragraphs if paragraph.key == "moment"), "")


IN_ENGLISH = {
    "lab tour": "I still think of the lab tour.",
    "Coffee!": "I still think of the coffee.",
    "THE OFFICE DOG": "I still think of the office dog.",
    "Q & A": "I still think of the Q & A.",
    "Great vibes 😊": "I still think of the great vibes.",
    "Great chat!": "",
    "our conversation": "",
    "our conversation about bees": "I still think of our conversation about bees.",
    "Very interesting case study": "I still think of the very interesting case study.",
    "lab tour, whiteboard, lunch": "I still think of the lab tour, the whiteboard and the lunch.",
    "Tour / lunch": "I still think of the tour and the lunch.",
    "- the tour\n- the lunch": "I still think of the tour and the lunch.",
    "1. Tour\n2. Lunch": "I still think of the tour and the lunch.",
    "- the shop\n- your honesty\n- tea": "I still think of the shop, your honesty and tea.",
    "your office, flooded with light": "I still think of your office, flooded with light.",
    "the smell of bread, coffee and yeast":
        "I still think of the smell of bread, coffee and yeast.",
    "Two hours in the kitchen": "I still think of the two hours in the kitchen.",
    "some of the questions": "I still think of some of the questions.",
    "everyone laughing": "I still think of everyone laughing.",
    "Adaeze showing me round": "I still think of your showing me round.",
    "Mr. Li's honesty": "I still think of Mr. Li’s honesty.",
    "The way Ms. Okafor explained it": "I still think of the way you explained it.",
    "watching the bakers at 4 am": "I still think of watching the bakers at 4 am.",
    "Being treated like a colleague": "I still think of being treated like a colleague.",
    "who was in the room": "I still think of who was in the room.",
    "Probably the tour": "I still think of the tour.",
    "I'd say the tour": "I still think of the tour.",
    "not the coffee, but the view": "I still think of the view.",
    "First time I saw a kiln": "I still think of the first time I saw a kiln.",
    "London office": "I still think of the London office.",
    "IT setup": "I still think of the IT setup.",
    "CTO's presentation": "I still think of the CTO’s presentation.",
    "no-nonsense approach": "I still think of the no-nonsense approach.",
    "tea & biscuits": "I still think of the tea and biscuits.",
    "the CTO still codes": "One thing has stayed with me: the CTO still codes.",
    "left with a smile": "One thing has stayed with me: I left with a smile.",
    "Ms Okafor": "",
    "all good": "",
    "Not the coffee": "",
    "can't remember": "",
    "i loved how calm it was": "I still think of how calm it was.",
    "LOVED THE TEAM LUNCH": "I still think of the team lunch.",
    "really enjoyed meeting the bakers": "I still think of meeting the bakers.",
    "I liked the tour, but it was short":
        "One thing has stayed with me: I liked the tour, but it was short.",
    "the chef let me taste the chili, so good!!":
        "One thing has stayed with me: the chef let me taste the chili.",
    "he let me taste the chili": "",
    "she let me taste the chili": "One thing has stayed with me: you let me taste the chili.",
    "Got to see the archive": "One thing has stayed with me: I got to see the archive.",
    "Was shown the archive": "One thing has stayed with me: I was shown the archive.",
    "Was great": "One thing has stayed with me: It was great.",
    "tasted the dough": "One thing has stayed with me: I tasted the dough.",
    "the team laughs a lot": "One thing has stayed with me: the team laughs a lot.",
    "At the end, Wei walked me to the tram":
        "One thing has stayed with me: At the end, Wei walked me to the tram.",
    "kids sang for me :)": "One thing has stayed with me: kids sang for me.",
    "everyone laughed w/ me": "One thing has stayed with me: everyone laughed with me.",
    "idk, probably the free fries": "I still think of the free fries.",
    "lol the banana story": "I still think of the banana story.",
    "q: what would u change?? my answer made them laugh":
        "One thing has stayed with me: what would you change? My answer made them laugh.",
    "ms okafor's laugh abt the cat": "I still think of your laugh about the cat.",
    "no trick questions": "One thing has stayed with me: that there were no trick questions.",
    "die Führung durch die Halle": "I still think of [die Führung durch die Halle (to translate)].",
}  # fmt: skip
IN_GERMAN = {
    "die nette führung durchs lager":
        "Besonders gern erinnere ich mich an die nette Führung durchs Lager.",
    "dass der chef selber backt":
        "Besonders in Erinnerung geblieben ist mir, dass der Chef selber backt.",
    "wie ihr das mit den bauakten macht":
        "Besonders in Erinnerung geblieben ist mir, wie Sie das mit den Bauakten machen.",
    "wie ihr hund lacht": "Besonders in Erinnerung geblieben ist mir, wie ihr Hund lacht.",
    "super team, mega büro":
        "Besonders in Erinnerung geblieben sind mir super Team und mega Büro.",
    "lab tour, whiteboard, lunch":
        "Besonders in Erinnerung geblieben sind mir Lab Tour, Whiteboard und Lunch.",
    "kinder haben mir ein lied gesungen!!":
        "Besonders in Erinnerung geblieben ist mir: Kinder haben mir ein Lied gesungen.",
    "das hat spaß gemacht": "Besonders in Erinnerung geblieben ist mir: Das hat Spaß gemacht.",
    "eig alles, bes. das team": "Besonders gern erinnere ich mich an das Team.",
    "schnelle zusage fürs gespräch":
        "Besonders in Erinnerung geblieben ist mir: Schnelle Zusage fürs Gespräch.",
    "was frau okafor über die lehrlinge sagt":
        "Besonders in Erinnerung geblieben ist mir, was Sie über die Lehrlinge sagen.",
    "alles neu, alles sauber":
        "Besonders in Erinnerung geblieben ist mir: Alles neu, alles sauber.",
    "puh, glaub der rundgang":
        "Besonders in Erinnerung geblieben ist mir der Rundgang.",
    "wie sie mit den kunden reden":
        "Besonders in Erinnerung geblieben ist mir, wie sie mit den Kunden reden.",
    "Führung": "Besonders gern erinnere ich mich an die Führung.",
    "kaffee": "Besonders in Erinnerung geblieben ist mir der Kaffee.",
    "Gespräch mit Herrn Li": "Besonders gern erinnere ich mich an das Gespräch mit Herrn Li.",
    "Tolles Gespräch!": "",
    "Tolles Büro!": "Besonders gern erinnere ich mich an das tolle Büro.",
    "unser Gespräch": "",
    "Offener Umgang": "Besonders in Erinnerung geblieben ist mir der offene Umgang.",
    "Interessante Fragen": "Besonders gern erinnere ich mich an die interessanten Fragen.",
    "sehr interessante Fallstudie":
        "Besonders gern erinnere ich mich an die sehr interessante Fallstudie.",
    "Führung, Whiteboard, Essen":
        "Besonders in Erinnerung geblieben sind mir Führung, Whiteboard und Essen.",
    "die Führung, das Essen und der Hund":
        "Besonders gern erinnere ich mich an die Führung, das Essen und den Hund.",
    "- die Führung\n- das Essen": "Besonders gern erinnere ich mich an die Führung und das Essen.",
    "- die Ruhe\n- die Luft\n- Tee":
        "Besonders gern erinnere ich mich an die Ruhe, die Luft und Tee.",
    "Ihr Humor, Ihre Ruhe": "Besonders in Erinnerung geblieben sind mir Ihr Humor und Ihre Ruhe.",
    "die Aussicht vom 14. Stock": "Besonders gern erinnere ich mich an die Aussicht vom 14. Stock.",
    "viele gute Fragen": "Besonders gern erinnere ich mich an viele gute Fragen.",
    "Frau Okafors Geschichte": "Besonders gern erinnere ich mich an Ihre Geschichte.",
    "Eure Küche!": "Besonders gern erinnere ich mich an Ihre Küche.",
    "vor allem die Ruhe": "Besonders gern erinnere ich mich an die Ruhe.",
    "Nicht der Kaffee, sondern die Aussicht": "Besonders gern erinnere ich mich an die Aussicht.",
    "Erster Eindruck": "Besonders in Erinnerung geblieben ist mir der erste Eindruck.",
    "super Stimmung": "Besonders gern erinnere ich mich an die super Stimmung.",
    "Tee und Kekse": "Besonders in Erinnerung geblieben sind mir Tee und Kekse.",
    "Herzlicher Empfang, gutes Essen":
        "Besonders in Erinnerung geblieben sind mir herzlicher Empfang und gutes Essen.",
    "Herrn Lis lockere Art": "Besonders gern erinnere ich mich an Herrn Lis lockere Art.",
    "die Nachtschicht (sie hat gesungen)":
        "Besonders gern erinnere ich mich an die Nachtschicht (sie hat gesungen).",
    "alles super": "",
    "Okafor": "",
    "nicht der Kaffee": "",
    "weiß nicht mehr": "",
    "wenn alle lachen": "Besonders in Erinnerung geblieben ist mir der Moment, wenn alle lachen.",
    "als Sie den Plan gezeichnet haben":
        "Besonders in Erinnerung geblieben ist mir der Moment, als Sie den Plan gezeichnet haben.",
    "keine Fangfragen": "Besonders in Erinnerung geblieben ist mir, dass es keine Fangfragen gab.",
    "weil alle ehrlich waren":
        "Besonders in Erinnerung geblieben ist mir, dass alle ehrlich waren.",
    "wo die Tische stehen": "Besonders in Erinnerung geblieben ist mir, wo die Tische stehen.",
    "Wurde herumgeführt": "Besonders in Erinnerung geblieben ist mir: Ich wurde herumgeführt.",
    "War super": "Besonders in Erinnerung geblieben ist mir: Es war super.",
    "ich fand die Führung toll":
        "Besonders gern erinnere ich mich an die Führung.",
    "Das Team lacht viel": "Besonders in Erinnerung geblieben ist mir: Das Team lacht viel.",
    "Der Hund lag unterm Tisch":
        "Besonders in Erinnerung geblieben ist mir: Der Hund lag unterm Tisch.",
    "Ihr habt mich gut empfangen":
        "Besonders in Erinnerung geblieben ist mir: Sie haben mich gut empfangen.",
    "wie lustig du warst": "Besonders in Erinnerung geblieben ist mir, wie lustig Sie waren.",
    "dass ihr euch Zeit genommen habt":
        "Besonders in Erinnerung geblieben ist mir, dass Sie sich Zeit genommen haben.",
    "MITTAGESSEN MIT DEM TEAM":
        "Besonders gern erinnere ich mich an das Mittagessen mit dem Team.",
    "der chef hat mir die backstube gezeigt, mega":
        "Besonders in Erinnerung geblieben ist mir: Der Chef hat mir die Backstube gezeigt.",
    "er hat mir alles gezeigt": "",
    "sie hat mir alles gezeigt":
        "Besonders in Erinnerung geblieben ist mir: Sie haben mir alles gezeigt.",
    "zu sehen, wie Sie arbeiten":
        "Besonders in Erinnerung geblieben ist mir: Zu sehen, wie Sie arbeiten.",
}  # fmt: skip


@pytest.mark.parametrize("language", ["en-us", "en-gb"])
@pytest.mark.parametrize(("moment", "sentence"), IN_ENGLISH.items())
def test_whatever_is_noted_makes_an_english_sentence(language, moment, sentence):
    assert recalled(language, moment) == sentence


@pytest.mark.parametrize(("moment", "sentence"), IN_GERMAN.items())
def test_whatever_is_noted_makes_a_german_sentence(moment, sentence):
    assert recalled("de", moment) == sentence


@pytest.mark.parametrize(
    ("language", "moment"),
    [
        ("en-us", "how we laughed about bees"),
        ("en-gb", "our talk about bees"),
        ("de", "wie wir über Bienen lachten"),
        ("de", "unser Gespräch über Bienen"),
    ],
)
def test_who_was_not_there_reads_who_else_is_meant_by_we(language, moment):
    stranger = PersonMet(9, "Kim Brenner")

    def letter(*people):
        rounds = (RoundHeld(1, 1, None, people, moment), RoundHeld(2, 2, None, (OKAFOR,)))
        facts = full_facts(rounds=rounds, recipient=stranger, told_by=None)
        return draft_of(Kind.CAME_SECOND, "warm", language, facts).body

    assert re.search("bees|Bienen", letter(LI))
    assert not re.search("bees|Bienen", letter())


@pytest.mark.parametrize(
    "moment", ["du hast so gelacht", "dein Lachen", "euer Hund", "wie ihr euch helft"]
)
def test_a_german_moment_between_friends_is_for_who_was_there(moment):
    assert speaks_to_the_reader(moment)


def test_french_is_not_taken_for_a_german_you():
    assert not speaks_to_the_reader("la visite du fournil")


@pytest.mark.parametrize("language", ["en-us", "en-gb", "de"])
def test_who_was_at_the_only_talk_is_named_once(language):
    stranger = PersonMet(9, "Kim Brenner")
    moment = {"de": "die Führung"}.get(language, "the tour")
    facts = full_facts(
        rounds=(RoundHeld(1, 1, None, (ANA,), moment),), recipient=stranger, told_by=None
    )
    for kind in (Kind.CAME_SECOND, Kind.FINALIST):
        body = draft_of(kind, "warm", language, facts).body
        assert moment in body
        assert body.count("Ana") == 1


@pytest.mark.parametrize("language", ["en-us", "en-gb", "de"])
def test_whose_talk_it_was_is_said_where_nothing_else_says_it(language):
    stranger, moment = PersonMet(9, "Kim Brenner"), {"de": "die Führung"}.get(language, "the tour")

    def letter(moment, *others):
        rounds = (
            RoundHeld(1, 1, None, (stranger,)),
            RoundHeld(2, 2, None, (ANA,), moment),
            RoundHeld(3, 3, None, others),
        )
        facts = full_facts(rounds=rounds, recipient=stranger, told_by=None)
        return draft_of(Kind.CAME_SECOND, "warm", language, facts).body

    assert letter(moment).count("Ana") == 1
    assert letter(moment, LI).count("Ana") == 2
    # Her name is in the moment itself.
    of_hers = {"de": "wie offen Ana war"}.get(language, "how open Ana was")
    assert letter(of_hers, LI).count("Ana") == 2
