"""Records as people have them: an employer who is a person, notes with headings, names of two
letters, ranks of old."""

import re

import pytest

from letters.drafting.draft import Draft
from letters.drafting.facts import PersonMet, RoundHeld
from letters.drafting.spoken import Spoken, speak
from letters.hints import hints
from letters.hints.reading import Reading
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.languages.greetings import is_department, put_right
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database

ROSA = PersonMet(31, "Rosa Bellini")
BO = PersonMet(32, "Bo Lund")
COUNTESS = {
    "en-gb": PersonMet(33, "Countess Ada Orr", "Dear Countess Orr"),
    "de": PersonMet(33, "Gräfin von Hohenfels"),
    "fr": PersonMet(33, "Comtesse Éléonore de Fitz-James", "Madame la Comtesse"),
    "es": PersonMet(33, "Condesa Leonor de Ayala", "Estimada Condesa"),
    "it": PersonMet(33, "Contessa Eleonora Orsini", "Gentile Contessa Orsini"),
}


def spoken(language: str, noted: str, reader: PersonMet = BO, *others: PersonMet) -> Spoken:
    rounds = (RoundHeld(1, 1, None, (reader, *others), noted),)
    return speak(full_facts(recipient=reader, told_by=None, rounds=rounds), language)


def moment(language: str, noted: str, reader: PersonMet = BO, *others: PersonMet) -> str:
    return str(spoken(language, noted, reader, *others).moment)


def to_the_household(language: str, kind: Kind, variant: str) -> Draft:
    rounds = (RoundHeld(1, 1, None, (ROSA,)),)
    facts = full_facts(company="Rosa Bellini", recipient=ROSA, told_by=ROSA, rounds=rounds)
    return draft_of(kind, variant, language, facts)


# --- An employer who is nobody else than the reader ----------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_employer_is_you_in_a_letter_to_themselves(language):
    for kind in set(Kind) - {Kind.REFERRER_THANKS}:
        for variant in KINDS[kind].variants:
            made = to_the_household(language, kind, variant)
            assert "Bellini" not in f"{made.subject} {made.body}", (kind, variant)


def test_whoever_is_the_employer_is_wished_well_once():
    wishes = {
        language: to_the_household(language, Kind.DECLINE, "plain").paragraphs[-1].text
        for language in LANGUAGES
    }
    assert wishes["en-us"].endswith("I wish you all the best.")
    assert wishes["en-gb"].endswith("I wish you every success.")
    assert wishes["de"].endswith("wünsche Ihnen alles Gute.")
    assert wishes["es"].endswith("le deseo lo mejor.")
    assert wishes["it"].endswith("auguro ogni bene a Lei.")


def test_a_firm_with_more_in_its_name_is_named():
    rounds = (RoundHeld(1, 1, None, (ROSA,)),)
    facts = full_facts(company="Rosa Bellini Flowers", recipient=ROSA, rounds=rounds)
    assert "Rosa Bellini Flowers" in draft_of(Kind.ACCEPT, "plain", "en-us", facts).body


@pytest.mark.parametrize(
    ("company", "name", "is_the_reader"),
    [
        ("Müller", "Frau Müller", False),  # she may work at the chemist's of that name
        ("Dr. Müller", "Dr. Müller", True),
        ("Dr Ada Müller", "Ada Müller", True),
        ("Ada Müller GmbH", "Ada Müller", False),
    ],
)
def test_who_has_the_name_of_the_company_may_be_it(company, name, is_the_reader):
    facts = full_facts(company=company, recipient=PersonMet(39, name))
    assert facts.is_the_recipient is is_the_reader


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_to_the_employer_themselves_names_the_organisation(language):
    rounds = (RoundHeld(1, 1, None, (ROSA,)),)
    facts = full_facts(company="Rosa Bellini", recipient=ROSA, told_by=ROSA, rounds=rounds)
    made = draft_of(Kind.CAME_SECOND, "warm", language, facts)
    words = {name: getattr(made, name) for name in ("subject", "greeting", "body", "closing")}
    reading = Reading(
        Kind.CAME_SECOND, language, words | {"signature_name": facts.writer_name}, facts
    )
    assert "happy" not in [hint.key for hint in hints(reading)]


# --- Notes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("en-us", "Highlights:\n- shop tour\n- old lathe", "the shop tour and the old lathe"),
        ("en-us", "Best part: lab tour, lunch", "the lab tour and the lunch"),
        ("en-us", "What I saw:\n1. lab tour\n2. lunch", "the lab tour and the lunch"),
        ("de", "Highlights:\n- Rundgang\n- alte Drehbank", "Rundgang, alte Drehbank"),
        ("fr", "Moments forts :\n- visite\n- déjeuner", "la visite et le déjeuner"),
        ("es", "Lo mejor: la visita y el café", "la visita y el café"),
        ("it", "Momenti belli:\n- la visita\n- il pranzo", "la visita e il pranzo"),
    ],
)
def test_the_heading_of_a_note_is_no_moment(language, noted, words):
    assert words in moment(language, noted)
    assert noted.split(":")[0].strip() not in moment(language, noted)


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("en-us", "...the tour of the lab", "the tour of the lab"),
        ("en-us", "…and then the lunch", "the lunch"),
        ("it", "...e poi mi ha chiesto della domenica", "mi ha chiesto della domenica"),
        ("es", "...y luego el paseo", "el paseo"),
    ],
)
def test_a_note_that_goes_on_begins_where_it_says_something(language, noted, words):
    assert moment(language, noted) == words


@pytest.mark.parametrize(
    ("language", "noted"),
    [
        ("en-us", "walking the rows with the owner. the dog too"),
        ("de", "gang durch die weinberge. sein hund auch"),
        ("fr", "tour des vergers. le chien aussi"),
        ("es", "paseo por los naranjos. el perro también"),
        ("it", "giro tra i filari. anche il cane"),
    ],
)
def test_a_second_sentence_begins_with_a_capital(language, noted):
    words = spoken(language, noted, PersonMet(34, "Ann Lee"), BO).moment
    assert re.search(r"\. [A-ZÀ-Þ]", words.text)
    assert not words.is_phrase or language != "en-us"


def test_what_a_stop_shortens_ends_no_sentence():
    assert "approx. two hours" in moment("en-us", "Everything, approx. two hours of it, was new")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quotation_that_ends_a_note_has_no_stop_beside_that_of_the_sentence(language):
    noted = 'Yolanda: "Omnia vincit amor."'
    rounds = (RoundHeld(1, 1, None, (BO,), noted),)
    facts = full_facts(recipient=BO, told_by=None, rounds=rounds)
    assert '."' not in draft_of(Kind.THANKS, "plain", language, facts).body


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("en-us", "latte art contest?", "the latte art contest"),
        ("en-us", "tell me about yourself?", "tell me about yourself?"),
        ("es", "¿y los lunes?", "la pregunta «¿Y los lunes?»"),
        ("en-us", "was it the demo?", "the question “Was it the demo?”"),
        ("fr", "concours de latte art ?", "concours de latte art"),
        ("es", "¿concurso de latte art?", "concurso de latte art"),
        ("it", "gara di latte art?", "gara di latte art"),
        (
            "it",
            "ci assumerebbe se fossimo i bambini?",
            "la domanda «Ci assumerebbe se fossimo i bambini?»",
        ),
        (
            "fr",
            "vous nous embaucheriez demain ?",
            "la question «\u00a0Vous nous embaucheriez demain ?\u00a0»",
        ),
    ],
)
def test_a_thing_with_a_question_mark_is_a_thing_and_a_question_is_quoted(language, noted, words):
    assert moment(language, noted) == words


def test_german_nouns_behind_a_preposition_and_an_article_have_their_capitals():
    assert moment("de", "gang durch die weinberge") == "der Gang durch die Weinberge"
    assert moment("de", "die kinder haben mir ihren vulkan gezeigt").endswith(
        "ihren Vulkan gezeigt"
    )


# --- Whom a note speaks of -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "noted", "to_them", "to_others"),
    [
        ("en-us", "how t.j. explained it", "how you explained it", "how T.J. explained it"),
        ("en-us", "T.J.'s demo", "your demo", "T.J.'s demo"),
        ("de", "t.j. und sein Roboter", "", "T.J. und sein Roboter"),
        ("it", "t.j. che ride", "Lei che ride", "T.J. che ride"),
    ],
)
def test_whoever_is_known_by_initials_is_found_in_a_note(language, noted, to_them, to_others):
    tj = PersonMet(35, "T.J.", "Hey TJ")
    assert moment(language, noted, tj) == to_them
    assert moment(language, noted, BO, tj) == to_others


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("en-gb", "how the Countess unrolled the map", "how you unrolled the map"),
        ("de", "wie die Gräfin die Karte ausrollte", "wie Sie die Karte ausrollten"),
        ("fr", "comment la comtesse a déroulé la carte", "comment vous avez déroulé la carte"),
        ("es", "cómo la condesa desplegó el mapa", "cómo usted desplegó el mapa"),
        ("it", "come la contessa ha aperto la mappa", "come Lei ha aperto la mappa"),
    ],
)
def test_a_rank_with_its_article_is_the_readers(language, noted, words):
    assert moment(language, noted, COUNTESS[language]) == words


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("en-us", "the garden of his grandfather", "the garden of your grandfather"),
        ("de", "der Garten seines Großvaters", "der Garten Ihres Großvaters"),
        ("fr", "le potager de son grand-père", "le potager de votre grand-père"),
        ("it", "l’orto di suo nonno", "l’orto di Suo nonno"),
    ],
)
def test_a_thing_of_what_is_theirs_is_of_yours(language, noted, words):
    reader = PersonMet(36, "Jean Martin", "Dear Mr Martin")
    assert moment(language, noted, reader) == words


@pytest.mark.parametrize(
    "noted", ["und dann hat sie gefragt, was ich sonntags mache", "gut, wie sie fragte"]
)
def test_nobody_is_spoken_of_as_she_in_a_german_letter_to_herself(noted):
    reader = PersonMet(37, "Marie-Luise Otto", "Liebe Marie-Luise")
    assert moment("de", noted, reader) == ""


def test_she_may_be_a_thing_that_a_german_note_names():
    noted = "die Maschine, weil sie so laut war"
    assert moment("de", noted) == noted


# --- Names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "name", "greeting", "words"),
    [
        ("it", "Contessa Eleonora Orsini", "", "la contessa Eleonora Orsini"),
        (
            "it",
            "Marchese Ottone della Rovere",
            "Gentile Marchese",
            "il marchese Ottone della Rovere",
        ),
        ("it", "Col. Marco Belli", "", "il col. Marco Belli"),
        ("es", "Marqués Otón de la Reca", "Estimado Marqués", "el marqués Otón de la Reca"),
        ("es", "Coronel Marcos Bello", "Estimado Coronel", "el coronel Marcos Bello"),
        ("es", "Coronel Marcos Bello", "", "Coronel Marcos Bello"),  # la coronel, perhaps
        ("fr", "Colonel Marc Bell", "Monsieur,", "le colonel Marc Bell"),
        ("fr", "Colonel Marc Bell", "", "Colonel Marc Bell"),
        ("fr", "Marquis Johnson", "", "Marquis Johnson"),  # a first name
    ],
)
def test_a_rank_of_old_has_its_article(language, name, greeting, words):
    other = PersonMet(38, name, greeting)
    rounds = (RoundHeld(1, 1, None, (BO, other)),)
    facts = full_facts(recipient=BO, told_by=None, rounds=rounds)
    assert words in speak(facts, language).with_others


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Jean MARTIN", "Jean Martin"),
        ("MARTIN Jean", "Jean Martin"),
        ("Anne DE LA TOUR", "Anne de la Tour"),
        ("Amara N. Obi, MBA", "Amara N. Obi"),
        ("Sam Lee, Ph.D.", "Sam Lee"),
        ("Sam Lee, Jr.", "Sam Lee, Jr."),
        ("il mio vicino Gino", "Gino"),
    ],
)
def test_a_name_is_read_as_it_is_meant(typed, name):
    assert put_right(typed, "")[0] == name


@pytest.mark.parametrize(
    "typed", ["front desk", "Rezeption", "accueil", "recepción", "reception", "centralino"]
)
def test_a_desk_is_nobody(typed):
    assert is_department(typed, "")


# --- Notes in capitals ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "noted", "to_them", "to_another"),
    [
        ("en-us", "LUNCH WITH SAM", "the lunch with you", "the lunch with Sam"),
        ("en-gb", "SAM WAS FUNNY", "you were funny", "Sam was funny"),
        ("fr", "LE CAFÉ AVEC SAM", "le café avec vous", "le café avec Sam"),
        ("es", "EL CAFÉ CON SAM", "el café con usted", "el café con Sam"),
        ("it", "IL CAFFÈ CON SAM", "il caffè con Lei", "il caffè con Sam"),
    ],
)
def test_who_is_named_in_capitals_is_you_or_has_one(language, noted, to_them, to_another):
    sam = PersonMet(41, "Sam Lee")
    assert moment(language, noted, sam) == to_them
    assert moment(language, noted, BO, sam) == to_another
