"""Where one meets and whom, as running text says it."""

import datetime

import pytest

from exchange.mails.appointments import appointment_in
from exchange.mails.meeting_places import place_in_sentences
from exchange.mails.message import Mail
from tests.yardstick import within

pytestmark = pytest.mark.no_database
SIGNED = "\n\nBest regards,\nAna Sousa\nHaven Ltd\n1 Mill Lane, Leeds"
LEIPZIG = "Haus 5, Raum 2.14, Delitzscher Straße 141, 04129 Leipzig"


def read(text: str):
    mail = Mail("Ana Sousa", "ana@haven.example", text=f"Dear Dana,\n\n{text}{SIGNED}")
    found = appointment_in(mail, "Europe/Madrid", datetime.date(2026, 11, 27))
    assert found.starts_at.replace(tzinfo=None) == datetime.datetime(2026, 12, 8, 14, 30)
    return found.place, [person.name for person in found.people]


@pytest.mark.parametrize(
    ("text", "place", "people"),
    [
        (
            "We invite you to an interview on 8 December 2026 at 2:30 pm at our office, 12 Elm "
            "Street, 3rd floor, Boston. You will meet Dana Wells and me.",
            "12 Elm Street, 3rd floor, Boston",
            ["Dana Wells", "Ana Sousa"],
        ),
        (
            "Please come to our office at 12 Elm Street, Boston on 8 December 2026 at 2:30 pm.",
            "12 Elm Street, Boston",
            [],
        ),
        (
            "Wir laden Sie am 8.12.2026 um 14:30 Uhr ein.\nDas Gespräch findet in Haus 5, Raum "
            "2.14, Delitzscher Straße 141,\n04129 Leipzig statt. Es nehmen Herr Tobias Kröger "
            "(Stationsleitung) und ich teil.",
            LEIPZIG,
            ["Tobias Kröger", "Ana Sousa"],
        ),
        (
            "Ihr Termin: 8.12.2026, 14:30 Uhr, in unseren Räumen, Kaistraße 4, 24103 Kiel. Am "
            "Gespräch nimmt auch Frau Berta Holm teil.",
            "Kaistraße 4, 24103 Kiel",
            ["Berta Holm"],
        ),
        (
            "Das Gespräch findet am 8.12.2026 um 14:30 Uhr in unserem Büro in der Kaistraße 4, "
            "24103 Kiel statt.",
            "Kaistraße 4, 24103 Kiel",
            [],
        ),
        (
            "Das Gespräch findet am 8.12.2026 um 14:30 Uhr in unseren Räumen, An der "
            "Kaistraße 4, 24103 Kiel statt.",
            "An der Kaistraße 4, 24103 Kiel",
            [],
        ),
        (
            "Nous vous proposons un entretien le mardi 8 décembre 2026 à 14h30 dans nos locaux, "
            "5 rue Foch à Montpellier, avec M. Paul Serre.",
            "5 rue Foch à Montpellier",
            ["Paul Serre"],
        ),
        (
            "Le esperamos el 8 de diciembre a las 14:30 h en nuestras oficinas, calle Mayor 12, "
            "28013 Madrid, con la Sra. Marta López.",
            "calle Mayor 12, 28013 Madrid",
            ["Marta López"],
        ),
        (
            "La aspettiamo il 8 dicembre 2026 dalle 14:30 presso la nostra sede, via Roma 12, "
            "Torino.",
            "via Roma 12, Torino",
            [],
        ),
    ],
)
def test_a_sentence_tells_where_and_whom_one_meets(text, place, people):
    assert read(text) == (place, people)


@pytest.mark.parametrize(
    "text",
    [
        # No address, an address of something else, and a choice of two.
        "The interview on 8 December 2026 at 2:30 pm takes place at our offices.",
        "See you on 8 December 2026 at 14:30. Our office at 12 Elm Street is open from 9.",
        "The interview is on 8 December 2026 at 14:30 at 12 Elm Street, Boston or held at "
        "9 Oak Road, Salem.",
        "Wir laden Sie am 8.12.2026 um 14:30 Uhr zum Gespräch mit Haven Backwaren ein.",
    ],
)
def test_what_is_not_clear_stays_empty(text):
    place, people = read(text)
    assert place == ""
    assert "Elm Street" not in people


def test_a_label_says_more_than_a_sentence():
    text = f"Das Gespräch am 8.12.2026 um 14:30 Uhr findet in {LEIPZIG} statt.\nOrt: Kaistraße 4"
    assert read(text)[0] == "Kaistraße 4"


@pytest.mark.parametrize(
    "text", ["interview in A, " * 400, "meet at 1 A " * 500, "termin A-" * 600]
)
def test_odd_texts_are_read_in_no_time(text):
    with within(1):
        place_in_sentences(text[:6000])
