"""What people note in German, of what they liked and of themselves, inside a sentence."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.languages.german.shorthand import in_full
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database

WOERNER = PersonMet(20, "Sabine Wörner", "Sehr geehrte Frau Wörner")


def thanks(**facts) -> str:
    return draft_of(Kind.THANKS, "plain", "de", full_facts(recipient=WOERNER, **facts)).body


def recalled(moment: str) -> str:
    talk = RoundHeld(1, 1, None, (WOERNER,), moment)
    return thanks(rounds=(talk,), round=talk).split("\n\n")[1]


@pytest.mark.parametrize(
    ("noted", "words"),
    [
        ("Am besten hat mir gefallen, wie offen alle waren.", "mir, wie offen alle waren."),
        ("Mir hat besonders gut gefallen, dass es ruhig war", "mir, dass es ruhig war."),
        ("Ich fand es toll, wie die Azubis mitreden", "mir, wie die Azubis mitreden."),
        ("fand gut dass die Chefin dabei war", "mir, dass die Chefin dabei war."),
        ("Am schönsten war der Rundgang", "ist mir der Rundgang."),
        ("das Schönste war, wie die Kinder lachten", "mir, wie die Kinder lachten."),
        ("Schön fand ich die Führung", "erinnere ich mich an die Führung."),
        ("Was mir gefallen hat: die Ruhe", "erinnere ich mich an die Ruhe."),
        ("hat mich beeindruckt wie sauber alles war", "mir, wie sauber alles war."),
        ("Beeindruckt hat mich die Sauberkeit", "erinnere ich mich an die Sauberkeit."),
        ("Der Rundgang hat mir sehr gefallen", "ist mir der Rundgang."),
        ("Mir haben die Fragen gefallen", "erinnere ich mich an die Fragen."),
        ("ich fand den Rundgang toll", "erinnere ich mich an den Rundgang."),
        # A sentence that says more than that stays one.
        ("Mir gefällt, was Sie vorhaben, und die Ruhe", "ist mir: Mir gefällt, was Sie vorhaben"),
    ],
)
def test_a_letter_does_not_say_twice_that_something_was_liked(noted, words):
    assert words in recalled(noted)


@pytest.mark.parametrize(
    ("noted", "words"),
    [
        ("der Moment in dem alle klatschten", "ist mir der Moment, in dem alle klatschten."),
        ("dass ich gefragt wurde was ich brauche", "dass ich gefragt wurde, was ich brauche."),
        ("die Kinder die gewunken haben", "an die Kinder, die gewunken haben."),
        ("der Test, und die Pause", "sind mir der Test und die Pause."),
        ("wo wir über die Bienen redeten", "der Moment, als wir über die Bienen redeten."),
        ("Torten verzieren dürfen", "mir, dass ich Torten verzieren durfte."),
        ("Der Duft morgens um 5 in der Backstube.", "ist mir der Duft morgens um 5 in der"),
        ("die Art wie Sie zuhören", "an die Art, wie Sie zuhören."),
        ("Hab mich gleich wohl gefühlt", "Ich habe mich gleich wohl gefühlt."),
        ("es war sehr familiär", "Es war sehr familiär."),
        ("Kita-Rundgang u. Gespräch mit den Kindern", "der Kita-Rundgang und das Gespräch mit"),
        ("sehr nettes Gespräch, tolles Team", "an das sehr nette Gespräch und das tolle Team."),
        ("Chefarzt kannte meinen Namen", "ist mir: Der Chefarzt kannte meinen Namen."),
        ("Sie haben mir den OP gezeigt", "ist mir: Sie haben mir den OP gezeigt."),
        ("die offene Art von Frau Wörner", "an Ihre offene Art."),
        ("der trockene Humor von Frau Wörner", "ist mir Ihr trockener Humor."),
        ('"Fehler sind erlaubt"', "ist mir der Satz „Fehler sind erlaubt“."),
        ("Gelände besichtigt", "ist mir: „Gelände besichtigt“."),
    ],
)
def test_a_note_becomes_a_german_sentence(noted, words):
    assert words in recalled(noted)


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("fr", '"Ici on peut se tromper"', "la phrase «\u202fIci on peut se tromper\u202f»"),
        ("es", '"Aquí se puede fallar."', "la frase «Aquí se puede fallar»"),
        ("it", '"Qui si può sbagliare"', "la frase «Qui si può sbagliare»"),
        ("it", 'la frase "qui si può sbagliare"', 'la frase "qui si può sbagliare"'),
    ],
)
def test_what_somebody_said_is_a_sentence_in_quotes(language, noted, words):
    moment = LANGUAGES[language].moment(noted)
    assert moment.is_phrase
    assert str(moment).replace("\u00a0", "\u202f").replace("« ", "«\u202f") == words


@pytest.mark.parametrize(
    ("noted", "sentence"),
    [
        ("Excel sicher", "Ich beherrsche Excel sicher."),
        ("MS Office sehr gut", "Ich beherrsche MS Office sehr gut."),
        ("Englisch fließend", "Ich beherrsche Englisch fließend."),
        ("Promotion in Soziologie", "bringe ich eine Promotion in Soziologie mit."),
        ("Praktikum bei Siemens", "bringe ich ein Praktikum bei Siemens mit."),
        ("Leitung einer Wohngruppe", "bringe ich mit: Leitung einer Wohngruppe."),
        ("Kochlehre und sechs Jahre Hotel", "ich eine Kochlehre und sechs Jahre Hotel mit."),
        ("2. Staatsexamen", "bringe ich das 2. Staatsexamen mit."),
        ("zweites Staatsexamen", "bringe ich das zweite Staatsexamen mit."),
        ("3 jährige Ausbildung", "bringe ich eine 3-jährige Ausbildung mit."),
        ("mobil, eigener PKW", "Ich bringe einen eigenen PKW mit und bin mobil."),
        ("Industriemeister Metall", "Ich bin Industriemeister Metall."),
        ("Dipl.-Ing. Maschinenbau", "Ich bin Dipl.-Ing. Maschinenbau."),
        ("zweisprachig aufgewachsen", "Ich bin zweisprachig aufgewachsen."),
        ("gelernte Köchin, seit 4 Jahren Küchenleitung", "mit: gelernte Köchin, seit 4 Jahren"),
    ],
)
def test_a_strength_becomes_a_german_sentence(noted, sentence):
    assert sentence in thanks(qualification=noted)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("staatl. anerkannt", "staatlich anerkannt"),
        ("Dipl.-Päd.", "Dipl.-Päd."),
        ("inkl. Rufdienst", "inkl. Rufdienst"),
        ("evtl. mehr", "evtl. mehr"),
        ("engl. Texte", "engl. Texte"),
        ("zuverl.", "zuverl."),
    ],
)
def test_only_what_ends_in_lich_is_written_so(short, full):
    assert in_full(short) == full
