"""Whoever signs a mail from an address of many is its person, and their firm its company."""

import pytest

from exchange.mails.message import read_mail
from exchange.mails.sender import company_of
from exchange.mails.signature import Signature, signature_of
from exchange.models import ReceivedMail
from tests.exchange.mails.signatures import SIGNED

pytestmark = pytest.mark.no_database


def received(sender: str, text: str) -> ReceivedMail:
    head = f"From: {sender}\nSubject: News\nContent-Type: text/plain; charset=utf-8\n\n"
    mail = read_mail(f"{head}{text}\n".encode())
    return ReceivedMail(
        sender_name=mail.sender_name,
        sender_address=mail.sender_address,
        text=mail.text,
        company=company_of(mail),
    )


@pytest.mark.parametrize(("sender", "text", "signed"), SIGNED)
def test_the_person_and_the_company_come_from_the_signature(sender, text, signed):
    mail = received(sender, text)
    assert (mail.sender_person, mail.company) == signed
    # The address of many is nobody's own.
    expected = [(signed[0], "")] if signed[0] else []
    assert [(row["name"], row["email"]) for row in mail.new_people] == expected


@pytest.mark.parametrize(
    ("signature", "role"),
    [
        ("Ana Sousa\nHead of Operations\nHaven GmbH", "Head of Operations"),
        ("Ana Sousa | Recruiter | Haven GmbH", "Recruiter"),
        ("Ana Sousa\nRecruiter bij Zonneveld", "Recruiter"),
        ("Ana Sousa\nHaven GmbH\nGeschäftsführerin", "Geschäftsführerin"),
        ("Ana Sousa\nResponsable recrutement", "Responsable recrutement"),
        ("Ana Sousa\nRecruiterin", "Recruiterin"),
        ("Ana Sousa\nDirectora de Personas", "Directora de Personas"),
        ("Ana Sousa | Recruteuse | Haven GmbH", "Recruteuse"),
        ("Ana Sousa\nDirettrice del personale", "Direttrice del personale"),
        ("Ana Sousa\nHaven GmbH", ""),
        ("Ana Sousa\nManager (Retail), 2nd floor", ""),
        ("Tom Li\nManager", ""),
    ],
)
def test_what_the_sender_does_stands_below_their_name(signature, role):
    mail = received("Ana Sousa <ana@haven.example>", f"See you then.\n\nBest regards\n{signature}")
    assert mail.sender_role == role


def test_a_line_between_signs_signs_without_a_closing():
    text = "Could we talk on Friday?\n\nAnna Meier | HR | Brightwater Ltd"
    assert signature_of(text) == Signature("Anna Meier", "Brightwater Ltd")


def test_whoever_writes_under_their_own_name_stays_the_person():
    text = "See you.\n\nKind regards,\nAnna Meier | HR | Brightwater Ltd"
    mail = received("Tom Li <tom.li@brightwater.example>", text)
    assert (mail.sender_person, mail.company) == ("Tom Li", "Brightwater Ltd")
    tom = {"name": "Tom Li", "email": "tom.li@brightwater.example", "role": ""}
    assert mail.new_people == [tom]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Thanks",
        "Kind regards,",
        "We spoke to Anna Meier, who liked your work.",
        "Please send it to Anna Meier",
        "Guten Tag Dana Ruiz, vielen Dank für Ihre Bewerbung.",
        "Hi Dana | thanks for applying, we read every application. Really.",
        "Kind regards,\nYour team",
        "Viele Grüße\nMarktstraße 12\n12345 Auental",
        "Cordialement,\nwww.verdier.example",
        "Un saludo,\nNos vemos pronto",
    ],
)
def test_what_is_no_signature_names_nobody(text):
    assert signature_of(text) == Signature()
