"""What stands behind "at", "bei", "chez", "en" and "presso" without being an employer."""

import pytest

from exchange.mails.message import Mail
from exchange.mails.position import position_of
from exchange.mails.sender import company_of
from exchange.postings.reading import read_text

pytestmark = pytest.mark.no_database
AMOUNTS = [
    ("the position of Receptionist at $48,500 per year", "Receptionist"),
    ("the position of Office Manager at $65,000", "Office Manager"),
    ("the position of Receptionist at USD 48,500 a year", "Receptionist"),
    ("the position of Receptionist at 22.50 an hour", "Receptionist"),
    ("the position of Nurse at 80%", "Nurse"),
    ("the position of Clerk at 32 hours per week", "Clerk"),
    ("die Stelle als Koch bei 3.450 € brutto im Monat", "Koch"),
    ("die Stelle als Koch bei 80 %", "Koch"),
    ("die Stelle als Koch bei 38,5 Stunden", "Koch"),
    ("le poste de comptable chez 2 400 € bruts", "comptable"),
    ("el puesto de Cocinera en 30.000 € al año", "Cocinera"),
    ("la posizione di Contabile presso 1.800 euro al mese", "Contabile"),
    ("your interview at 10:30", ""),
    ("the interview at 3 pm on Monday", ""),
]


@pytest.mark.parametrize(("words", "position"), AMOUNTS)
def test_money_a_rate_a_time_and_a_share_are_no_company(words, position):
    text = f"Dear Ann,\n\nWe write about {words}.\n\nBest,\nJo"
    mail = Mail("Jo Roe", "jo.roe@gmail.com", "About you", text=text)
    assert company_of(mail) == ""
    assert not position or position_of(mail) == position


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("die Stelle als Koch mit einem Gehalt von 3.200 € brutto", "Koch"),
        ("die Stelle als Koch mit einem Jahresgehalt von 45.000 €", "Koch"),
        ("die Stelle als Koch mit Vergütung nach Tarif", "Koch"),
        ("die Stelle als Pflegefachkraft zu 3.200 € im Monat", "Pflegefachkraft"),
        ("die Stelle als Sachbearbeiterin mit 38,5 Stunden", "Sachbearbeiterin"),
        ("the position of Cook for a salary of $52,000", "Cook"),
        ("the role of Waiter for a yearly salary of $48.500", "Waiter"),
        ("the position of Cook with pay of £12.60 an hour", "Cook"),
        ("le poste de cuisinier pour un salaire de 2.400 €", "cuisinier"),
        ("le poste de cuisinier à 2 400 € bruts", "cuisinier"),
        ("el puesto de Cocinero por un sueldo de 1.450 €", "Cocinero"),
        ("la posizione di Cuoco con uno stipendio di 1.800 €", "Cuoco"),
        ("the position of Tester for Java 1.8", "Tester for Java 1.8"),
        ("die Stelle als Referent für Vergütung", "Referent für Vergütung"),
        ("the position of Specialist for Pay Systems", "Specialist for Pay Systems"),
    ],
)
def test_a_position_ends_before_its_pay_and_its_hours(words, position):
    text = f"Dear Ann,\n\nWe offer you {words}.\n\nBest,\nJo"
    mail = Mail("Jo Roe", "jo.roe@gmail.com", "About you", text=text)
    assert position_of(mail) == position


def test_so_does_one_in_a_subject():
    subject = "Offer: Cook for a salary of $52,000"
    mail = Mail("Jo Roe", "jo.roe@gmail.com", subject, text="Dear Ann,\n\nsee you soon.")
    assert position_of(mail) == "Cook"


@pytest.mark.parametrize("name", ["3M", "1&1", "7-Eleven", "23andMe", "42 Berlin"])
def test_a_firm_may_begin_with_a_figure(name):
    text = f"Thank you for the interview with {name}."
    mail = Mail("Jo Roe", "jo.roe@gmail.com", "Thank you", text=text)
    assert company_of(mail) == name


@pytest.mark.parametrize(
    "line",
    [
        "Receptionist at $48,500 per year",
        "Receptionist at 22.50 an hour",
        "Receptionist bei 80 %",
        "Receptionist chez 2 400 € bruts",
    ],
)
def test_nor_are_they_one_in_the_title_of_an_ad(line):
    found = read_text(line)
    assert (found.title, found.company) == ("Receptionist", "")
