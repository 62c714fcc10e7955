"""What a letter is called as a file."""

import datetime

import pytest

from letters.file_names import letter_filename
from letters.languages import LANGUAGES

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("recipient", "company", "name"),
    [
        ("Dana Whitfield", "Fernwood Analytics", "Letter to Dana Whitfield, Fernwood Analytics"),
        ("", "A/B: C*?", "Letter, A B C"),
        ("Hôpital St-Joseph", "hopital st-joseph", "Letter, Hôpital St-Joseph"),
        ("a\u202eb", "..", "Letter to a b"),
        ("x" * 300, "y", "Letter to " + "x" * 98),
        ("字" * 300, "y", "Letter to " + "字" * 63),
    ],
)
def test_file_names_are_safe_and_can_be_found_again(recipient, company, name):
    day = datetime.date(2026, 11, 23)
    names = {"recipient": recipient, "company": company}
    made = letter_filename(LANGUAGES["en-us"].page, **names, dated_on=day, extension="pdf")

    assert made == f"{name}, 2026-11-23.pdf"
    assert len(made.encode()) <= 255


@pytest.mark.parametrize(
    ("language", "recipient", "name"),
    [
        ("fr", "", "Lettre, boulangerie Paul"),
        ("fr", "Marie Dupont", "Lettre à Marie Dupont, boulangerie Paul"),
        ("es", "", "Carta, boulangerie Paul"),
        ("it", "", "Lettera, boulangerie Paul"),
        ("de", "", "Brief, boulangerie Paul"),
    ],
)
def test_a_company_alone_stands_behind_no_word_that_wants_its_article(language, recipient, name):
    day = datetime.date(2026, 11, 23)
    names = {"recipient": recipient, "company": "boulangerie Paul"}
    made = letter_filename(LANGUAGES[language].page, **names, dated_on=day, extension="pdf")
    assert made == f"{name}, 2026-11-23.pdf"
