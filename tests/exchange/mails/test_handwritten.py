"""Mails of many kinds, tuned with: of two jobs, of hiring that pauses, of interviews that move."""

import json
from pathlib import Path

import pytest

from applications.models import Application, InterviewRound
from exchange.mails.kinds import REFUSALS, guess_two
from exchange.mails.message import read_mail
from exchange.mails.proposing import guess_of
from exchange.models import ReceivedMail
from tests.exchange.mails.handing_in import PAGE, decide, hand_in, values
from tests.searches import add_round, make_application

MAILS = json.loads(Path(__file__).with_name("handwritten.json").read_text())
OF_TWO_JOBS = [mail for mail in MAILS if len(mail["kinds"]) > 1]
MOVED = [mail for mail in MAILS if mail["kinds"] == ["cancellation"]]


def wire(mail) -> bytes:
    head = (
        f"From: {mail['from']}\nSubject: {mail['subject']}\nDate: Mon, 4 Jan 2027 09:00:00 +0100\n"
    )
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n{mail['text']}".encode()


@pytest.mark.no_database
@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: mail["id"])
def test_a_mail_is_what_its_writer_meant(mail):
    content = read_mail(wire(mail))
    guesses = [guess for guess, _part in guess_two(content.text)] or [guess_of(content, None)]
    kinds = ["refusal*" if guess.kind in REFUSALS else str(guess.kind) for guess in guesses]
    wanted = ["refusal*" if kind in REFUSALS else kind for kind in mail["kinds"]]
    assert kinds == wanted
    assert ("job_closed" in mail["kinds"]) == (guesses[0].kind == "job_closed")


@pytest.mark.django_db
@pytest.mark.parametrize("mail", OF_TWO_JOBS, ids=lambda mail: mail["id"])
def test_a_no_for_one_job_and_an_invitation_for_another_are_two_proposals(signed_in, person, mail):
    first, second = mail["jobs"]
    mine = make_application(person, company="Haven", position=first)
    hand_in(signed_in, file=wire(mail))
    refused, invited = ReceivedMail.objects.order_by("pk")

    assert (refused.kind in REFUSALS, invited.kind) == (True, "invitation")
    assert refused.text == invited.text == mail["text"]
    assert invited.invitation["starts_at"][:4] == "2027"
    assert invited.application != mine
    assert str(invited.position).casefold() in ("", second.casefold())
    # Handed in once more, it is there already.
    hand_in(signed_in, file=wire(mail))
    assert ReceivedMail.objects.count() == 2
    assert Application.objects.count() == 1


@pytest.mark.django_db
def test_each_of_two_proposals_goes_to_the_application_of_its_job(signed_in, person):
    lead = make_application(person, company="Tidewell", position="Team Lead")
    support = make_application(person, company="Tidewell", position="Senior Support Specialist")
    hand_in(signed_in, file=wire(OF_TWO_JOBS[0]))
    refused, invited = ReceivedMail.objects.order_by("pk")

    assert (refused.application, invited.application) == (lead, support)
    page = signed_in.get(PAGE).text
    assert "This email is about two jobs." in page
    assert refused.get_absolute_url() in page
    assert invited.get_absolute_url() in page


@pytest.mark.django_db
@pytest.mark.parametrize("mail", MOVED, ids=lambda mail: mail["id"])
def test_an_interview_that_is_moved_in_words_is_no_second_one(
    client, person, application, mail, time_machine
):
    time_machine.move_to("2027-01-04T10:00:00+01:00")
    client.force_login(person)
    interview_round = add_round(application, [])
    InterviewRound.objects.filter(pk=interview_round.pk).update(
        starts_at="2027-01-12T09:00:00Z", outcome="planned"
    )
    received = hand_in(client, file=wire(mail))
    address = decide(client, received, application=application.pk)
    page = client.get(address)
    assert page.context["interview_round"] == interview_round
    typed = values(page.context["reschedule_form"])
    assert typed["starts_at"] == mail["time"]

    assert client.post(address, typed).status_code == 302
    assert application.rounds.count() == 1
