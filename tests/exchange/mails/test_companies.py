"""Where the name of a company ends, and who is met there instead."""

import pytest

from exchange.mails.message import Mail
from exchange.mails.sender import company_of

pytestmark = pytest.mark.no_database


def named_in(sentence: str, address: str = "jo.roe@gmail.com") -> str:
    text = f"Dear Ann,\n\n{sentence}\n\nBest,\nJo"
    return company_of(Mail("Jo Roe", address, "News", text=text))


@pytest.mark.parametrize(
    "sentence",
    [
        "We invite you to an interview with Tom Smith at our London office.",
        "Your interview with Tom Smith at the London office is on Monday.",
        "An interview with Tom Smith in our new building, please.",
        "This is about an interview with Tom Smith from our sales team.",
    ],
)
def test_whoever_is_met_at_their_place_is_no_company(sentence):
    assert named_in(sentence) == ""
    assert named_in(sentence, "jo.roe@haven.example") == "Haven"


@pytest.mark.parametrize(
    ("sentence", "company"),
    [
        ("Your interview with Tom Smith at Haven Ltd on Monday.", "Haven Ltd"),
        ("Your interview with Tom Smith from Haven Inn.", "Haven Inn"),
        ("Your interview with University of Texas at Austin.", "University of Texas at Austin"),
        ("Your interview with Morgan Stanley.", "Morgan Stanley"),
        ("Your interview at Haven Inn at our Leeds site.", "Haven Inn"),
        ("Your interview at Haven Inn at 10 am on Monday.", "Haven Inn"),
        ("Thank you for your application with Haven Inn at our Leeds site.", "Haven Inn"),
        ("Ihre Bewerbung um die Stelle bei Krone in unserem Haus.", "Krone"),
        ("Votre candidature au poste chez Dupont dans nos bureaux.", "Dupont"),
    ],
)
def test_a_company_ends_before_the_place_and_the_time(sentence, company):
    assert named_in(sentence) == company
