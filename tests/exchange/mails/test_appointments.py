"""An interview that only the words of a mail tell of, and the application that it is about."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from applications.models import Contact
from exchange.mails.appointments import appointment_in
from exchange.mails.message import Mail
from exchange.mails.proposing import fitting_application
from exchange.models import ReceivedMail
from tests.exchange.mails.handing_in import decide, hand_in, values
from tests.exchange.mails.test_messages import made
from tests.searches import add_round, make_application

TODAY = datetime.date(2026, 11, 27)
AT_HALF_PAST_TWO = datetime.datetime(2026, 12, 8, 14, 30)
HERE = ZoneInfo("Europe/Madrid")


def read(text: str):
    mail = Mail(sender_name="Ana Sousa", sender_address="ana@haven.example", text=text)
    return appointment_in(mail, "Europe/Madrid", TODAY)


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("text", "starts_at", "minutes", "place", "people"),
    [
        (
            "Your interview: Tuesday, 8 December 2026 at 14:30 (CET), on video.\n"
            "Link: https://meet.google.com/abc\n\nYou will meet Maria Gomez (Head of Care) and me.",
            AT_HALF_PAST_TWO.replace(tzinfo=HERE), None, "https://meet.google.com/abc",
            ["Maria Gomez", "Ana Sousa"],
        ),
        (
            "gern laden wir Sie am 8.12.2026 um 14:30 Uhr nach Kiel, Kaistraße 4, ein. Bitte "
            "bestätigen Sie den Termin bis zum 3.12.2026.",
            AT_HALF_PAST_TWO, None, "Kiel, Kaistraße 4", [],
        ),
        (
            "Wir freuen uns auf das Gespräch mit Frau Dr. Maria Gomez und mir am 8.12. von 14.30 "
            "bis 15.15 Uhr.\nOrt: Kaistraße 4",
            AT_HALF_PAST_TWO, 45, "Kaistraße 4", ["Maria Gomez", "Ana Sousa"],
        ),
        (
            "Nous vous invitons le mardi 8 décembre à 14h30. Vous rencontrerez Claire Martin.\n"
            "Lieu : 4 rue du Port",
            AT_HALF_PAST_TWO, None, "4 rue du Port", ["Claire Martin"],
        ),
        (
            "Le invitamos el 8 de diciembre a las 14:30 h. Hablará con Marta López y Juan Pérez.",
            AT_HALF_PAST_TWO, None, "", ["Marta López", "Juan Pérez"],
        ),
        (
            "We would like to meet you on December 8, 2:30 to 3 pm ET.",
            AT_HALF_PAST_TWO.replace(tzinfo=ZoneInfo("America/New_York")), 30, "", [],
        ),
        (
            "The call is on Tuesday, December 8 at 2:30 PM CT.",
            AT_HALF_PAST_TWO.replace(tzinfo=ZoneInfo("America/Chicago")), None, "", [],
        ),
        (
            "The call is on Tuesday, December 8 at 2:30 PM MT.",
            AT_HALF_PAST_TWO.replace(tzinfo=ZoneInfo("America/Denver")), None, "", [],
        ),
    ],
)  # fmt: skip
def test_day_time_place_and_people_are_read_in_the_words(text, starts_at, minutes, place, people):
    found = read(text)
    assert (found.starts_at, found.minutes, found.place) == (starts_at, minutes, place)
    assert found.starts_at.tzinfo == starts_at.tzinfo
    assert [person.name for person in found.people] == people


@pytest.mark.no_database
@pytest.mark.parametrize(
    "text",
    [
        "Would 8 December at 10:00 or 9 December at 11:00 suit you?",
        "Would 8 December at 10:00 or 14:00 suit you?",
        "Please answer by 4 December 2026.",
        "We met on 2 November 2026 at 10:00.",
        "Room 10.30, 8 December.",
        "",
    ],
)
def test_a_choice_a_day_to_answer_by_and_what_is_past_are_no_appointment(text):
    assert read(text) is None


@pytest.mark.django_db
def test_an_invitation_in_words_fills_the_form_and_stands_beside_it(signed_in, person):
    person.time_zone = "Europe/Madrid"
    person.save()
    application = make_application(person, company="Haven", position="Cook")
    text = (
        "We would like to invite you to an interview for the Cook role on Tuesday, 8 December 2026 "
        "at 14:30.\nPlace: Harbor 4\n\nYou will meet Maria Gomez and me."
    )
    mail = hand_in(signed_in, file=bytes(made(text)))
    assert (
        "Its words name 8 Dec 2026, 14:30 (Madrid)." in signed_in.get(mail.get_absolute_url()).text
    )
    shown = signed_in.get(decide(signed_in, mail, application=application.pk))
    form = values(shown.context["form"])
    assert str(form["starts_at"]).startswith("2026-12-08T14:30")
    assert form["place"] == "Harbor 4"
    assert form["met"].splitlines()[0] == "Maria Gomez"
    assert "We would like to invite you" in shown.text


def mail_of(person, **facts) -> ReceivedMail:
    return ReceivedMail(owner=person, **facts)


@pytest.mark.django_db
def test_a_job_in_the_subject_and_a_known_signer_tell_the_application(person):
    job = "Coordinadora de turnos"
    application = make_application(person, company="Clínica Sol", position=job)
    make_application(person, company="Haven", position="Cook")
    subject, text = f"Su candidatura a {job.lower()}", "Lo lamentamos. Un saludo, Marta López"
    mail = mail_of(person, kind="refusal", subject=subject, text=text)
    assert fitting_application(mail) == application

    other = make_application(person, company="Hospital Norte", position=job)
    assert fitting_application(mail) is None
    add_round(other, [("Marta López", "")])
    assert Contact.objects.get().name == "Marta López"
    assert fitting_application(mail) == other
    unnamed = mail_of(person, kind="refusal", subject="Su candidatura", text=text)
    assert fitting_application(unnamed) == other


@pytest.mark.django_db
def test_a_list_of_jobs_is_about_none_of_the_companies_in_it(person):
    application = make_application(person, company="Nu Corp", position="Analyst")
    facts = {"kind": "other", "company": "Nu Corp", "sender_name": "JobAlerts"}
    assert fitting_application(mail_of(person, **facts, sender_address="n@jobs.example")) is None
    assert (
        fitting_application(mail_of(person, **facts, sender_address="hr@nu-corp.example"))
        == application
    )


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("We now meet at 2.30pm on Friday 4th December (not 2pm).", "14:30"),
        ("The interview is now at 10.30am on Thursday 10th December (not 10am).", "10:30"),
        ("Your interview on 10 December is at 3 pm instead of 1 pm.", "15:00"),
        ("Das Gespräch am 10. Dezember beginnt um 14:30 Uhr statt um 14 Uhr.", "14:30"),
        ("L’entretien du 10 décembre aura lieu à 14h30 au lieu de 14h.", "14:30"),
        ("La entrevista del 10 de diciembre será a las 14:30 (no a las 14:00).", "14:30"),
        ("Il colloquio del 10 dicembre sarà alle 14:30 anziché alle 14:00.", "14:30"),
    ],
)
def test_a_time_that_it_is_not_is_none(words, at):
    found = read(words)
    assert found is not None
    assert f"{found.starts_at:%H:%M}" == at
