"""Whoever is met is a person: a mail does not come from a company of that name."""

from email.message import EmailMessage

import pytest

from exchange.mails.message import mails_in
from exchange.mails.sender import company_of
from exchange.mails.somebody import is_somebody

pytestmark = pytest.mark.no_database


def company_in(text: str, sender: str = "no-reply@gmail.com", subject: str = "Hello") -> str:
    message = EmailMessage()
    message["From"], message["Subject"] = sender, subject
    message.set_content(text)
    (mail,) = mails_in(bytes(message), most=1)
    return company_of(mail)


@pytest.mark.parametrize(
    "text",
    [
        "Just to confirm your interview with Tom Smith on Monday.",
        "Your interview with Dr. Priya Nair is on 3 March at 10 am.",
        "We look forward to your interview with Anna-Lena Koch and Tom Li next week.",
        "You have an interview with Sarah O'Brien @ 3pm on Tuesday.",
        "Interview with Ms Okafor - Thursday 9:30",
        "Interview with Deepa Rao, Head of People, on Monday",
        "Thanks for your application with Laura Chen last week.",
        "Message from Tom Smith: please call me back about the role.",
        "Ihr Gespräch mit Tom Schmidt am Montag um 10 Uhr bestätigen wir gern.",
        "Ihre Bewerbung bei Frau Annika Vogel ist eingegangen.",
        "Ihre Bewerbung bei Herrn Dr. Weiss vom 3. März.",
        "Ihre Ansprechpartnerin für das Interesse an der Stelle ist Jana Kruse.",
        "Votre entretien avec Paul Mercier est confirmé pour lundi à 14 h.",
        "Votre candidature auprès de Mme Claire Fabre a bien été reçue.",
        "Votre candidature chez Monsieur Bernard a été transmise.",
        "Su entrevista con Javier Soto es el lunes a las 10.",
    ],
)
def test_a_person_who_is_named_is_no_company(text):
    assert company_in(text) == ""
    assert company_in("See you.", subject=text) == ""


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Interview with Google on Monday.", "Google"),
        ("Interview with Larkfield Stores on Monday", "Larkfield Stores"),
        ("Thank you for interviewing with Mark Jones at Redwood Bikes on Friday.", "Redwood Bikes"),
        ("Thank you for your interest in the job at Emma Matratzen.", "Emma Matratzen"),
        ("Vielen Dank für Ihre Bewerbung bei der Weiss GmbH.", "Weiss GmbH"),
        ("Merci pour votre candidature chez Atelier Nord.", "Atelier Nord"),
        ("Gracias por su interés en la empresa Viveros Azul.", "Viveros Azul"),
        ("Su proceso con la empresa Aceites del Sur sigue abierto.", "Aceites del Sur"),
        ("Welcome to Martha Stewart Living Ltd", "Martha Stewart Living Ltd"),
    ],
)
def test_a_company_stays_one(text, company):
    assert company_in(text) == company


def test_a_firm_that_writes_under_its_owners_name_is_one():
    text = "Your interview with Paul Smith on Monday."
    assert company_in(text, sender="jobs@paulsmith.example") == "Paul Smith"


def test_the_firm_below_whoever_signs_is_the_company():
    text = (
        "Your interview with Tom Smith is on Monday.\n\nBest\nTom Smith\nBrightwater Logistics Ltd"
    )
    sender = "Tom Smith <tom.smith@gmail.com>"
    assert company_in(text, sender=sender) == "Brightwater Logistics Ltd"


@pytest.mark.parametrize(
    ("name", "is_person"),
    [
        ("Tom Smith", True),
        ("Élodie Garnier", True),
        ("Anna von der Heide", True),
        ("Frau Kruse", True),
        ("Tom Smith Ltd", False),
        ("Smith & Sons", False),
        ("Grace Hopper Labs", False),
        ("tom thumb", False),
        ("Blue Harbor", False),
    ],
)
def test_somebody_is_known_by_a_title_or_a_given_name(name, is_person):
    assert is_somebody(name) == is_person


@pytest.mark.parametrize(
    ("words", "company"),
    [
        ("Lee & Partners, on behalf of Fernhill Trust", "Fernhill Trust"),
        ("Personalberatung Lee im Auftrag der Fernhill GmbH", "Fernhill GmbH"),
        ("Cabinet Lee, pour le compte de Fernhill", "Fernhill"),
        ("Lee Consultores, en nombre de Fernhill", "Fernhill"),
        ("Lee & Partners, on behalf of our client", "Lee & Partners"),
    ],
)
def test_whoever_writes_on_behalf_of_a_company_is_not_the_company(words, company):
    text = f"We would like to make you an offer.\n\nKaren Lee\n{words}"
    assert company_in(text, sender="Karen Lee <karen@lee-partners.example>") == company
