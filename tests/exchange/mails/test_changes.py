"""Mails that move or cancel an interview."""

import datetime

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from applications.models import InterviewRound
from exchange.models import ReceivedMail
from tests.exchange.mails.handing_in import decide, hand_in, values
from tests.exchange.mails.test_messages import calendar, made
from tests.searches import add_round, reschedule

pytestmark = pytest.mark.django_db


def moved_mail(*lines: str, method: str = "REQUEST", text: str = "This event has been changed."):
    entry = calendar(*lines, method=method)
    return bytes(made(text, subject="Updated invitation: Interview at Haven", calendar=entry))


@pytest.fixture
def appointment(application):
    """Two interviews to come; the first is the next one."""
    rounds = []
    for day in (3, 20):
        interview_round = add_round(application, [])
        starts_at = datetime.datetime(2030, 12, day, 10, tzinfo=datetime.UTC)
        InterviewRound.objects.filter(pk=interview_round.pk).update(
            starts_at=starts_at, outcome="planned"
        )
        rounds.append(interview_round)
    return rounds[0]


def test_an_updated_invitation_moves_the_interview(signed_in, person, application, appointment):
    person.time_zone = "Europe/Berlin"
    person.save()
    content = moved_mail(
        "DTSTART:20301204T130000Z", "DTEND:20301204T140000Z", "SUMMARY:Interview at Haven"
    )
    mail = hand_in(signed_in, file=content)
    assert mail.kind == "cancellation"
    address = decide(signed_in, mail)
    assert address == reverse("exchange:mail_change", args=[mail.pk])
    page = signed_in.get(address)
    assert page.context["interview_round"] == appointment
    assert not page.context["is_called_off"]
    typed = values(page.context["reschedule_form"])
    assert str(typed["starts_at"]) == "2030-12-04T14:00"
    appointment.refresh_from_db()
    assert appointment.starts_at.day == 3

    assert signed_in.post(address, typed).status_code == 302
    appointment.refresh_from_db()
    assert appointment.starts_at == datetime.datetime(2030, 12, 4, 13, tzinfo=datetime.UTC)
    assert appointment.outcome == "planned"
    assert not ReceivedMail.objects.exists()
    assert "This event has been changed." in application.dated_notes.get().text


def test_a_cancelled_entry_cancels_the_interview_at_its_time(signed_in, application, appointment):
    content = moved_mail(
        "DTSTART:20301220T100000Z", "SUMMARY:Interview at Haven", method="CANCEL", text="Sorry."
    )
    mail = hand_in(signed_in, file=content)
    address = decide(signed_in, mail)
    page = signed_in.get(address)
    later = application.rounds.get(number=2)
    assert (page.context["interview_round"], page.context["is_called_off"]) == (later, True)
    typed = values(page.context["cancel_form"])
    assert typed["cancelled_by"] == "them"

    signed_in.post(address, typed | {"cancelled_because": "The manager is ill"})
    later.refresh_from_db()
    assert (later.outcome, later.cancelled_because) == ("cancelled", "The manager is ill")
    appointment.refresh_from_db()
    assert appointment.outcome == "planned"
    assert not ReceivedMail.objects.exists()


def test_words_alone_move_or_cancel_and_another_interview_can_be_meant(
    signed_in, application, appointment
):
    text = "I'm afraid I have to call off our interview for the Cook role at Haven."
    mail = hand_in(signed_in, file=bytes(made(text)))
    address = decide(signed_in, mail)
    assert signed_in.get(address).context["is_called_off"]
    later = application.rounds.get(number=2)
    page = signed_in.get(address, {"round": later.pk})
    assert page.context["interview_round"] == later
    assert signed_in.get(address, {"round": "x"}).context["interview_round"] == appointment

    wrong = signed_in.post(f"{address}?round={later.pk}", {"starts_at": "never"})
    assert wrong.status_code == 422
    assert "call off" in wrong.content.decode()
    assert wrong.context["interview_round"] == later
    assert wrong.context["reschedule_form"]["starts_at"].value() == "never"
    assert ReceivedMail.objects.count() == 1
    wrong = signed_in.post(address, {"cancelled_because": "x" * 301})
    assert (wrong.status_code, list(wrong.context["cancel_form"].errors)) == (
        *(422, ["cancelled_because"]),
    )
    assert ReceivedMail.objects.count() == 1
    assert not application.rounds.exclude(outcome="planned").exists()

    moved = hand_in(signed_in, text="Can we do Wednesday instead of Tuesday? The Cook role, Haven.")
    address = decide(signed_in, moved, application=application.pk)
    assert not signed_in.get(address).context["is_called_off"]


def test_a_time_that_another_tab_has_set_is_shown_and_the_mail_stays(
    signed_in, application, appointment
):
    content = moved_mail("DTSTART:20301204T130000Z", "SUMMARY:Interview at Haven")
    mail = hand_in(signed_in, file=content)
    address = decide(signed_in, mail)
    typed = values(signed_in.get(address).context["reschedule_form"])
    set_there = datetime.datetime(2030, 12, 9, 8, tzinfo=datetime.UTC)
    appointment.refresh_from_db()
    reschedule(appointment, starts_at=set_there, time_zone="UTC", minutes=None)

    answer = signed_in.post(f"{address}?round={appointment.pk}", typed)
    assert answer.status_code == 422
    assert "9 December 2030" in answer.content.decode()
    appointment.refresh_from_db()
    assert appointment.starts_at == set_there
    assert ReceivedMail.objects.count() == 1


def test_a_moved_interview_that_is_not_on_record_is_added_or_noted(signed_in, application):
    content = moved_mail("DTSTART:20301204T130000Z", "SUMMARY:Interview at Haven")
    mail = hand_in(signed_in, file=content)
    assert decide(signed_in, mail) == reverse("exchange:mail_round", args=[mail.pk])
    text = "We have to cancel the interview for the Cook role at Haven."
    mail = hand_in(signed_in, file=bytes(made(text)))
    assert decide(signed_in, mail) == reverse("exchange:mail_note", args=[mail.pk])
    change = signed_in.get(reverse("exchange:mail_change", args=[mail.pk]))
    assert (change.status_code, change.url) == (302, reverse("exchange:mail_note", args=[mail.pk]))


def test_an_entry_of_a_whole_day_becomes_an_interview_with_a_day_alone(
    signed_in, person, application
):
    entry = calendar("DTSTART;VALUE=DATE:20301203", "SUMMARY:Interview at Haven")
    mail = hand_in(signed_in, file=bytes(made("Interview for the Cook role", calendar=entry)))
    address = decide(signed_in, mail)
    typed = values(signed_in.get(address).context["form"])
    assert typed["is_day_only"] is True
    assert signed_in.post(address, typed | {"is_day_only": "on"}).status_code == 302
    interview_round = application.rounds.get()
    assert interview_round.when == datetime.date(2030, 12, 3)

    # Moved to another day, it is the round of that day that is meant, though another comes first.
    later = application.add_round(
        on=timezone.localdate(),
        starts_at=datetime.datetime(2030, 12, 1, 9, tzinfo=datetime.UTC),
    )
    content = moved_mail("DTSTART;VALUE=DATE:20301203", "SUMMARY:Interview at Haven")
    mail = hand_in(signed_in, file=content.replace(b"Updated", b"Updated:"))
    mail.kind = "cancellation"
    mail.application = application
    mail.save()
    page = signed_in.get(reverse("exchange:mail_change", args=[mail.pk]))
    assert page.context["interview_round"] == interview_round
    assert page.context["interview_round"] != later
    assert page.context["reschedule_form"]["is_day_only"].value() is True


@pytest.mark.parametrize(
    "words",
    [
        "We need to move our interview from Friday 18 December at 10:00 to Monday, 21 December 2026"
        " at 15:30 (CET).",
        "Unfortunately we have to reschedule our interview from 18 December 2026, 10:00 to"
        " 21 December 2026, 15:30.",
        "We have to reschedule our interview to Monday, 21 December 2026 at 15:30.",
        "Your interview, originally scheduled for Friday, 18 December at 10:00, has to be"
        " rescheduled. The new time is Monday, 21 December at 15:30.",
        "Leider müssen wir unser Vorstellungsgespräch vom Freitag, den 18.12.2026 um 10:00 Uhr auf"
        " Montag, den 21.12.2026 um 15:30 Uhr verschieben.",
        "Nous devons déplacer notre entretien du vendredi 18 décembre 2026 à 10h00 au lundi"
        " 21 décembre 2026 à 15h30.",
        "Tenemos que aplazar la entrevista del viernes 18 de diciembre de 2026 a las 10:00 al lunes"
        " 21 de diciembre de 2026 a las 15:30.",
        "Leider müssen wir unser Gespräch am Freitag, 18. Dezember um 10 Uhr verschieben. Wir"
        " schlagen Ihnen Montag, den 21. Dezember 2026 um 15:30 Uhr vor.",
        "I am sorry, I cannot make our call on Friday, 18 December at 10:00 and need to reschedule."
        " May I suggest Monday, 21 December at 15:30?",
        "Nous devons reporter l’entretien du vendredi 18 décembre 2026 à 10h00. Nous vous"
        " proposons le lundi 21 décembre 2026 à 15h30.",
        "Tenemos que mover la entrevista del viernes 18 de diciembre de 2026 a las 10:00. Le"
        " proponemos el lunes 21 de diciembre de 2026 a las 15:30.",
    ],
)
def test_of_from_and_to_the_new_time_is_proposed_beside_the_text(signed_in, application, words):
    old = datetime.datetime(2026, 12, 18, 10, tzinfo=datetime.UTC)
    with time_machine.travel(datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.UTC), tick=False):
        add_round(application, starts_at=old, outcome="planned")
        mail = hand_in(signed_in, file=bytes(made(words)))
        address = decide(signed_in, mail, kind="cancellation")
        page = signed_in.get(address)
        form = page.context["reschedule_form"]
        assert str(form["starts_at"].value())[:16].replace(" ", "T") == "2026-12-21T15:30"
        assert words[:40] in page.content.decode()
        assert page.context["is_called_off"] is False


def test_one_that_is_called_off_proposes_no_new_time(signed_in, application):
    old = datetime.datetime(2026, 12, 18, 10, tzinfo=datetime.UTC)
    words = "Unfortunately we have to cancel our interview on Friday, 18 December 2026 at 10:00."
    with time_machine.travel(datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.UTC), tick=False):
        add_round(application, starts_at=old, outcome="planned")
        mail = hand_in(signed_in, file=bytes(made(words)))
        assert mail.invitation == {}
        assert signed_in.get(decide(signed_in, mail)).context["is_called_off"] is True


def test_where_no_new_time_is_told_none_stands_in_its_form(signed_in, application):
    old = datetime.datetime(2026, 12, 18, 10, tzinfo=datetime.UTC)
    words = "We need to reschedule our interview on Friday, 18 December 2026. Which day suits you?"
    with time_machine.travel(datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.UTC), tick=False):
        add_round(application, starts_at=old, outcome="planned")
        mail = hand_in(signed_in, file=bytes(made(words)))
        form = signed_in.get(decide(signed_in, mail, kind="cancellation")).context[
            "reschedule_form"
        ]
    assert not form["starts_at"].value()
