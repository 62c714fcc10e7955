"""Who and what somebody is noted by, as tired people type it: Zoé's mum, a private family."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.drafting.spoken import name_on_an_envelope, speak
from letters.kinds import KINDS, Kind
from letters.languages import LANGUAGES
from letters.languages.greetings import is_department, put_right
from tests.letters.samples import draft_of, full_facts

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Zoe's mum", "en-gb"),
        ("mother of Zoe", "en-us"),
        ("la maman de Zoé", "fr"),
        ("Mutter von Zoe", "de"),
        ("Zoes Mama", "de"),
        ("la madre de Lucía", "es"),
        ("la mamma di Gaia", "it"),
        ("xx (didn't catch name)", "en-gb"),
        ("unbekannt", "de"),
        ("inconnue", "fr"),
        ("n/a", "en-us"),
    ],
)
def test_whoever_is_noted_by_no_name_is_greeted_as_nobody(typed, language):
    name, greeting = put_right(typed, "")
    assert is_department(name, greeting)
    reader = PersonMet(71, name, greeting)
    facts = full_facts(recipient=reader, told_by=None, rounds=(RoundHeld(1, 1, None, (reader,)),))
    nobody = LANGUAGES[language].nobody + LANGUAGES[language].greeting_end
    assert draft_of(Kind.CAME_SECOND, "warm", language, facts).greeting == nobody
    assert name_on_an_envelope(name, language) == ""


@pytest.mark.parametrize("name", ["Mumford Dean", "Padre Luis", "Xu", "Maria Mutter", "Na Li"])
def test_a_name_is_one_whatever_it_holds(name):
    assert not is_department(*put_right(name, ""))


def test_what_a_child_did_is_not_said_of_whoever_reads():
    name, greeting = put_right("la maman de Zoé", "")
    rounds = (RoundHeld(1, 1, None, (PersonMet(72, name, greeting),), "Zoé m'a donné un dessin"),)
    facts = full_facts(recipient=rounds[0].people[0], told_by=None, rounds=rounds)
    assert "Zoé m’a donné un dessin" in draft_of(Kind.CAME_SECOND, "warm", "fr", facts).body


@pytest.mark.parametrize(
    ("language", "company", "words"),
    [
        ("en-gb", "a private family", "with you"),
        ("en-us", "Private Household", "with you"),
        ("fr", "un particulier", "chez vous"),
        ("de", "eine Privatfamilie", "Ihnen"),
        ("es", "una familia", "con usted"),
        ("it", "una famiglia", "presso di Lei"),
    ],
)
def test_an_employer_without_a_name_is_the_reader(language, company, words):
    for kind in (Kind.CAME_SECOND, Kind.STATUS, Kind.DECLINE):
        facts = full_facts(company=company)
        body = draft_of(kind, "warm" if kind == Kind.CAME_SECOND else "plain", language, facts).body
        assert company not in body, kind
    assert words in draft_of(Kind.CAME_SECOND, "warm", language, full_facts(company=company)).body


def test_an_agency_writes_of_a_family_with_its_own_article():
    facts = full_facts(company="a private family", recipient_is_outside=True)
    assert "with a private family" in draft_of(Kind.STATUS, "plain", "en-gb", facts).body


@pytest.mark.parametrize("company", ["Un Toit Pour Tous", "A Place for Us", "Una Mano", "Particip"])
def test_a_name_with_an_article_is_one(company):
    facts = full_facts(company=company)
    assert company in draft_of(Kind.STATUS, "plain", "en-gb", facts).body


@pytest.mark.parametrize(
    ("language", "greeting"),
    [
        ("en-gb", "Dear Sue and Dave,"),
        ("fr", "Bonjour Sue et Dave,"),
        ("es", "Buenos días, Sue y Dave:"),
    ],
)
def test_two_in_one_entry_are_joined_by_a_word(language, greeting):
    both = PersonMet(73, "Sue & Dave")
    rounds = (RoundHeld(1, 1, None, (both,)),)
    facts = full_facts(recipient=both, told_by=None, rounds=rounds)
    assert draft_of(Kind.CAME_SECOND, "warm", language, facts).greeting == greeting


def test_spanish_joins_two_by_e_before_an_i():
    both = PersonMet(73, "Claire & Inés")
    rounds = (RoundHeld(1, 1, None, (both,)),)
    facts = full_facts(recipient=both, told_by=None, rounds=rounds)
    assert "Claire e Inés" in draft_of(Kind.CAME_SECOND, "warm", "es", facts).greeting


def test_a_family_of_whom_nobody_is_known_is_several():
    for language, company, words in (
        ("es", "una familia", "con ustedes"),
        ("it", "una famiglia", "presso di Voi"),
    ):
        facts = full_facts(company=company, recipient=None, told_by=None, rounds=())
        assert words in draft_of(Kind.CAME_SECOND, "warm", language, facts).body


def test_two_at_the_beginning_of_a_note_have_no_article():
    both, bob = PersonMet(73, "Sue & Dave"), PersonMet(74, "Bob")
    rounds = (RoundHeld(1, 1, None, (both,), "Sue and Dave interrupting each other"),)
    facts = full_facts(recipient=bob, told_by=None, rounds=rounds)
    assert speak(facts, "en-gb").moment.text == "Sue and Dave interrupting each other"


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Sir Alan Pike", "Dear Sir Alan,"),
        ("Dame Judith Orr", "Dear Dame Judith,"),
        ("Sir Pike", "Dear Sir Pike,"),
    ],
)
def test_a_knight_is_greeted_by_the_first_name(name, greeting):
    facts = full_facts(recipient=PersonMet(75, name), told_by=None)
    assert speak(facts, "en-gb").greeting == greeting


def test_a_french_office_has_its_capital():
    reader = PersonMet(76, *put_right("Mme la cheffe de service", ""))
    spoken = speak(full_facts(recipient=reader, told_by=None), "fr")
    assert spoken.greeting == "Madame la Cheffe de service,"
    assert spoken.address_in_closing == "Madame la Cheffe de service"


@pytest.mark.parametrize(
    ("company", "at"),
    [
        ("La Poste", "à La Poste"),
        ("Le Monde", "au Monde"),
        ("La Redoute", "chez La Redoute"),
        ("L'Oréal", "chez L'Oréal"),
    ],
)
def test_where_a_french_company_is_worked_at(company, at):
    assert LANGUAGES["fr"].company(company).at == at


@pytest.mark.parametrize(
    ("position", "words"),
    [
        ("stage de fin d'études", "au stage de fin d’études,"),
        ("Stage marketing", "au stage marketing,"),
        ("aide-soignante de nuit", "au poste d’aide-soignante de nuit,"),
    ],
)
def test_an_internship_is_no_post_in_french(position, words):
    subject = draft_of(Kind.CAME_SECOND, "warm", "fr", full_facts(position=position)).subject
    assert words in subject


@pytest.mark.parametrize(
    ("noted", "words"),
    [
        ("la salle vide à 8h, le silence", "à 8 h,"),
        ("le café de 14h30", "de 14 h 30"),
        ("le tour en 4x4", "en 4x4"),
    ],
)
def test_a_french_hour_has_its_spaces(noted, words):
    assert words in LANGUAGES["fr"].moment(noted).text


def test_no_french_letter_speaks_of_a_post_as_an_internship():
    facts = full_facts(position="stage de fin d'études")
    for kind in Kind:
        for variant in KINDS[kind].variants:
            made = draft_of(kind, variant, "fr", facts)
            assert "poste de stage" not in f"{made.subject} {made.body}", (kind, variant)
