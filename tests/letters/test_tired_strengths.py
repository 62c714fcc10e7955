"""Strengths and moments as tired people type them: a bare verb, since when, three letters."""

import pytest

from letters.drafting.facts import PersonMet, RoundHeld
from letters.drafting.position import bare_position
from letters.drafting.spoken import speak
from letters.languages import LANGUAGES
from letters.languages.detection import is_foreign, is_foreign_strength
from letters.languages.typed_companies import company_name
from tests.letters.samples import full_facts

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("noted", "sentence"),
    [
        ("sewed for 10 years", "I sewed for 10 years"),
        ("to manage a class", "I can manage a class"),
        ("Lead teams of 5", "I can lead teams of 5"),
        ("support worker since 2015", "I have been a support worker since 2015"),
        ("I am a nurse since 2010.", "I have been a nurse since 2010"),
        ("nurse for ten years", "I have been a nurse for ten years"),
        ("been a carer for my mum", "I have been a carer for my mum"),
        ("good with 10 year olds", "I am good with 10 year olds"),
        ("mad about bikes", "I am mad about bikes"),
        ("based in Leeds", "I am based in Leeds"),
        ("speed typing", ""),
        ("drive and energy", ""),
    ],
)
def test_what_is_no_thing_is_a_sentence(noted, sentence):
    assert LANGUAGES["en-gb"].strength(noted).sentence == sentence


@pytest.mark.parametrize("noted", ["HR", "PR", "UX"])
def test_a_field_in_three_letters_is_nothing_that_one_has(noted):
    assert LANGUAGES["en-us"].strength(noted).is_nominative


def test_three_letters_of_a_certificate_are_had():
    assert not LANGUAGES["en-us"].strength("DBS").is_nominative


@pytest.mark.parametrize(
    ("noted", "words"),
    [
        ("sing with the little ones", "singing with the little ones"),
        ("see the labs", "seeing the labs"),
        ("Meet the team", "meeting the team"),
        ("play with the kids", "playing with the kids"),
        ("make a cake together", "making a cake together"),
        ("visit to the labs", "the visit to the labs"),
        ("talk about roses", "the talk about roses"),
        ("play by the children", "the play by the children"),
    ],
)
def test_a_bare_verb_is_what_one_did_and_a_thing_is_a_thing(noted, words):
    assert LANGUAGES["en-gb"].moment(noted).text == words


@pytest.mark.parametrize(
    ("tongue", "noted", "is_one"),
    [
        ("fr", "I loved the driving simulator", True),
        ("de", "I laughed with Bob", True),
        ("it", "I ragazzi del laboratorio", False),
        ("en", "I laughed with Bob", False),
    ],
)
def test_an_english_i_tells_of_english(tongue, noted, is_one):
    assert is_foreign(noted, tongue) is is_one


def test_years_in_words_tell_of_french():
    assert is_foreign_strength("dix ans de bus", "en")
    assert not is_foreign_strength("dix ans de bus", "fr")


def test_what_was_typed_without_its_verb_is_said_with_it_to_the_reader():
    reader = PersonMet(81, "Léna")
    rounds = (RoundHeld(1, 1, None, (reader,), "Léna créé deux ateliers"),)
    facts = full_facts(recipient=reader, told_by=None, rounds=rounds)
    assert speak(facts, "fr").moment.text == "vous avez créé deux ateliers"


def test_a_term_with_its_months_is_no_part_of_a_position():
    assert bare_position("Maintenance Technician - FTC 12 months") == "Maintenance Technician"


@pytest.mark.parametrize(
    ("company", "at"),
    [
        ("royal free hospital", "at the Royal Free Hospital"),
        ("Royal Berkshire Hospital", "at the Royal Berkshire Hospital"),
        ("St Thomas' Hospital", "at St Thomas' Hospital"),
        ("Royal Mail", "at Royal Mail"),
    ],
)
def test_a_royal_hospital_has_its_article(company, at):
    assert LANGUAGES["en-gb"].company(company_name(company)).at == at
