"""Names as address books write them, and as they are said."""

import pytest

from exchange.mails.message import read_mail
from exchange.mails.person_names import in_spoken_order
from exchange.mails.sender import company_of
from exchange.models import ReceivedMail

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Li, Tom (ACME)", "Tom Li"),
        ("Li, Tom (ACME, London", "Tom Li"),
        ("Tom Li [External]", "Tom Li"),
        ("Li; Tom", "Tom Li"),
        ("'Li, Tom'", "Tom Li"),
        ("LI, TOM", "TOM LI"),
        ("Berg, Anna Dr.", "Anna Berg"),
        ("Berg, Prof. Dr. Anna", "Anna Berg"),
        ("García López, María José", "María José García López"),
        ("Beauvoir, Simone de", "Simone de Beauvoir"),
        ("Li, Tom, PhD", "Tom Li"),
        ("Li, Jr., Tom", "Tom Li"),
        ("Tom Li, Ph.D.", "Tom Li"),
        ("Tom Li, Haven GmbH", "Tom Li"),
        ("Haven, Recruiting Team", "Haven"),
        ("Dr. Anna Berg", "Dr. Anna Berg"),
        ("Dr. Li, Tom (ACME/HR)", "Tom Li"),
        ("Ana Sousa", "Ana Sousa"),
        ("(Ana)", "(Ana)"),
        (",", ""),
        ("", ""),
    ],
)
def test_the_given_name_comes_first_and_nothing_stands_beside_it(written, spoken):
    assert in_spoken_order(written) == spoken


@pytest.mark.parametrize(
    ("sender", "person", "company"),
    [
        ('"Li, Tom (ACME)" <tom.li@acme.example>', "Tom Li", "ACME"),
        ("Li, Tom (ACME) <tom.li@mail.example>", "Tom Li", "ACME"),
        ('"Müller, Anna [Nordlicht]" <anna@gmail.com>', "Anna Müller", "Nordlicht"),
        (
            "=?utf-8?q?M=C3=BCller=2C_Anna_=28Nordlicht=29?= <a@gmail.com>",
            "Anna Müller",
            "Nordlicht",
        ),
        ('"Li, Tom (HR, ACME GmbH)" <tom@gmail.com>', "Tom Li", "ACME GmbH"),
        ('"Tom Li | ACME" <tom@gmail.com>', "Tom Li", "ACME"),
        ('"Tom Li (he/him)" <tom@acme.example>', "Tom Li", "Acme"),
        ('"Li, Tom (external)" <tom@acme.example>', "Tom Li", "Acme"),
    ],
)
def test_a_sender_is_a_person_and_a_firm(sender, person, company):
    head = f"From: {sender}\nSubject: Interview\nContent-Type: text/plain; charset=utf-8\n\n"
    mail = read_mail(f"{head}Could we talk on Friday?\n\nTom\n".encode())
    name = company_of(mail)
    row = ReceivedMail(sender_name=mail.sender_name, company=name)
    assert (row.sender_person, name) == (person, company)
