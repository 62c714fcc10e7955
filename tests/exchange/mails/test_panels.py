"""Invitations that name several people beside their sender: whom one meets, where, and how long."""

import datetime
import json
from pathlib import Path

import pytest

from exchange.mails.appointments import appointment_in
from exchange.mails.kinds import MailKind
from exchange.mails.meeting_lengths import minutes_in
from exchange.mails.message import Mail, read_pasted
from exchange.mails.proposing import guess_of
from tests.exchange.mails.handing_in import decide, hand_in, values
from tests.searches import make_application

# `not_read` are the columns that the words of a mail tell and nobody reads yet (docs/mails.md).
INVITATIONS = json.loads(Path(__file__).with_name("panels.json").read_text())
TODAY = datetime.date(2026, 1, 2)


def read(text: str):
    mail = Mail(sender_name="Ana Sousa", sender_address="ana@haven.example", text=text)
    return appointment_in(mail, "Europe/Madrid", TODAY)


@pytest.mark.no_database
@pytest.mark.parametrize("row", INVITATIONS, ids=lambda row: row["id"])
def test_who_where_and_how_long_are_read_as_a_mail_tells_them(row):
    mail = read_pasted(row["text"])
    found = appointment_in(mail, "Europe/Madrid", TODAY)
    read_columns = {"kind": guess_of(mail, None).kind == MailKind.INVITATION}
    if found:
        people = sorted((person.name, person.role) for person in found.people)
        wanted = sorted((person["name"], person["role"]) for person in row["people"])
        read_columns |= {
            "starts_at": found.starts_at.isoformat()[:16] == row["starts_at"],
            "people": [name for name, _ in people] == [name for name, _ in wanted],
            "roles": people == wanted,
            "minutes": found.minutes == row["minutes"],
            "place": found.place == row["place"],
            "way": found.format == row["way"],
        }
    columns = ("kind", "starts_at", "people", "roles", "minutes", "place", "way")
    assert [name for name in columns if not read_columns.get(name)] == row["not_read"]


@pytest.mark.django_db
def test_a_pasted_invitation_fills_the_form_with_all_of_them_and_not_its_sender(signed_in, person):
    application = make_application(person, company="Lindenwerk", position="Frontend-Entwicklerin")
    (row,) = [row for row in INVITATIONS if row["id"] == "de-panel"]
    mail = hand_in(signed_in, text=row["text"])
    form = values(
        signed_in.get(decide(signed_in, mail, application=application.pk)).context["form"]
    )
    assert form["met"].splitlines() == [
        "Katrin Vogel (Leiterin Produktentwicklung)",
        "Markus Brenner (Teamleiter Frontend)",
        "Aylin Demir",
    ]
    assert (form["minutes"], form["place"]) == (60, row["place"])


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("The interview lasts an hour.", 60),
        ("A 45-minute interview.", 45),
        ("Das Gespräch dauert eineinhalb Stunden.", 90),
        ("L’entretien dure 1h30.", 90),
        ("La entrevista durará hora y media.", 90),
        ("The interview takes 45 to 60 minutes.", 60),
        ("Please arrive 10 minutes early for the interview.", None),
        ("The interview is 10 minutes by bus from here.", None),
        ("Wir antworten nach dem Gespräch innerhalb von 24 Stunden.", None),
        ("L’entretien commence à 9h30.", None),
        ("30 minutes with Anna, then 60 minutes with Tom at the interview.", None),
    ],
)
def test_a_length_is_read_where_the_words_are_about_how_long_it_lasts(words, minutes):
    assert minutes_in(words) == minutes


@pytest.mark.no_database
@pytest.mark.parametrize(
    "words",
    [
        "Ein Ersatztermin wird gesucht.",
        "If you have questions, contact Anna Berg (HR Manager).",
        "Thank you for your call with Rachel Osei (Head of Product).",
        "You will meet Conference Room.",
        "Please meet us at Garrick House, Wellington Street.",
        "Address: Garrick Insurance, Wellington House, 22 Park Row",
    ],
)
def test_who_is_only_thanked_or_to_be_asked_and_what_is_no_person_is_not_met(words):
    found = read(f"Your interview is on 8 December 2026 at 14:30.\n\n{words}")
    assert found.people == ()


@pytest.mark.no_database
def test_the_address_in_a_signature_is_not_the_place():
    found = read(
        "Your interview is on 8 December 2026 at 14:30 by video.\n\nKind regards\nAna Sousa\n"
        "Address: 4 Harbor Street, Kiel\n"
    )
    assert (found.place, found.format) == ("", "video")


@pytest.mark.no_database
def test_what_is_written_small_behind_nach_is_no_town():
    found = read("Am 8.12.2026 um 14:30 Uhr. Wir laden Sie nach dem guten Austausch herzlich ein.")
    assert found.place == ""
