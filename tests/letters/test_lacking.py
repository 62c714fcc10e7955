"""A strength that says what its writer lacks, and words that every language borrows."""

import pytest

from letters.drafting.gathering import gather
from letters.languages.detection import is_foreign, is_foreign_strength
from letters.languages.lacking import without_what_is_lacking
from tests.searches import DAY, make_application


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("noted", "left"),
    [
        ("no experience", ""),
        ("No previous experience, but keen to learn", "keen to learn"),
        ("keine Berufserfahrung", ""),
        ("noch keine, aber lernwillig", "lernwillig"),
        ("keine Erfahrung in der Pflege, aber Geduld", "Geduld"),
        ("pas encore d’expérience", ""),
        ("sin experiencia pero con ganas", "con ganas"),
        ("nessuna esperienza ma tanta voglia di imparare", "tanta voglia di imparare"),
        ("keine Angst vor Höhe", "keine Angst vor Höhe"),
        ("no fear of heights", "no fear of heights"),
        ("no experience needed", "no experience needed"),
    ],
)
def test_a_letter_does_not_tell_what_its_writer_lacks(noted, left):
    assert without_what_is_lacking(noted) == left


@pytest.mark.no_database
def test_words_that_every_language_borrows_are_not_foreign():
    assert not is_foreign("alle per du", "de")
    assert not is_foreign_strength("Kochlehre und sechs Jahre à la carte", "de")
    assert is_foreign("la visite de la cuisine", "de")


def test_what_is_lacking_is_no_fact_of_a_letter(person):
    application = make_application(person, qualification="noch keine, aber lernwillig")
    assert gather(application, today=DAY).qualification == "lernwillig"
