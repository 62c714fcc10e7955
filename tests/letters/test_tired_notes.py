"""Notes as tired people type them: a link, a name in small letters, somebody they do not name."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.drafting.spoken import speak
from letters.kinds import Kind
from letters.languages.detection import worth_telling
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database

BOB = PersonMet(61, "Bob")
ROSA = PersonMet(62, "Rosa")
PAUL = PersonMet(63, "Jean-Paul")
MRS_BERNARD = PersonMet(64, "Mme Bernard", "Madame Bernard")


def moment(language: str, noted: str, reader: PersonMet, *others: PersonMet) -> str:
    rounds = (RoundHeld(1, 1, None, (reader, *others), noted),)
    facts = full_facts(recipient=reader, told_by=None, rounds=rounds)
    return speak(facts, language).moment.text


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("en-gb", "the café (https://cafe.example/menu)", "the café"),
        ("en-us", "lab tour, see www.example.com/lab.", "the lab tour"),
        ("fr", "le café 😀 https://exemple.fr/cafe", "le café"),
        ("de", "der Rundgang: https://beispiel.de/a?b=c", "der Rundgang"),
        ("es", "la visita, ver example.es/visita", "la visita"),
        ("en-us", "the tour of Booking.com", "the tour of Booking.com"),
    ],
)
def test_a_note_is_told_without_its_links(language, noted, words):
    assert moment(language, noted, BOB) == words


def test_nothing_but_a_link_is_no_moment():
    assert worth_telling(" https://exemple.fr/cafe ") == ""
    assert moment("fr", "https://exemple.fr/cafe", BOB) == ""


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("fr", "On a bien ri avec bob", "on a bien ri avec vous"),
        ("en-gb", "I laughed with bob", "I laughed with you"),
        ("en-us", "good laugh with bob", "the good laugh with you"),
    ],
)
def test_a_short_name_in_small_letters_is_the_readers(language, noted, words):
    assert moment(language, noted, BOB) == words


@pytest.mark.parametrize(
    ("language", "noted"),
    [("es", "el jardín con su rosa"), ("it", "il giardino con la rosa"), ("fr", "la petite rose")],
)
def test_what_is_a_word_as_well_has_no_capital(language, noted):
    rose = PersonMet(65, "Rose") if language == "fr" else ROSA
    assert moment(language, noted, BOB, rose) == noted


@pytest.mark.parametrize(
    ("language", "noted"),
    [
        ("fr", "son histoire de la panne"),
        ("fr", "il m'a fait goûter sa soupe"),
        ("fr", "quand elle a ri"),
        ("en-gb", "his story about the outage"),
        ("de", "seine geschichte vom ausfall"),
        ("es", "cómo él lo contó"),
        ("it", "come lui lo ha raccontato"),
    ],
)
def test_of_whom_a_note_speaks_has_to_be_known(language, noted):
    assert moment(language, noted, PAUL, MRS_BERNARD) == ""


def test_a_letter_to_somebody_else_names_of_whom_it_speaks():
    rounds = (RoundHeld(1, 1, None, (MRS_BERNARD,), "quand elle a parlé de ses débuts"),)
    facts = full_facts(recipient=BOB, referred_by=BOB, told_by=None, rounds=rounds)
    body = draft_of(Kind.REFERRER_THANKS, "plain", "fr", facts).body
    assert "avec Mme Bernard, je retiens surtout le moment où elle a parlé" in body


@pytest.mark.parametrize("noted", ["il y avait un chat", "il fallait deviner", "s'il pleut"])
def test_it_is_nobody(noted):
    assert noted in moment("fr", noted, PAUL, MRS_BERNARD)


@pytest.mark.parametrize(
    ("language", "noted", "words"),
    [
        ("en-gb", "saw the lab, it was really cool", "I saw the lab"),
        ("fr", "la visite, c'était super !", "la visite"),
        ("de", "der Rundgang, das war echt toll", "der Rundgang"),
        ("es", "la visita, fue muy bonito", "la visita"),
        ("es", "la visita, ¡fue genial!", "la visita"),
        ("es", "la visita, ¡nos reímos!", "la visita, nos reímos"),
        ("it", "la visita, è stato bellissimo", "la visita"),
    ],
)
def test_what_was_liked_is_told_without_how_it_was(language, noted, words):
    assert moment(language, noted, BOB) == words
