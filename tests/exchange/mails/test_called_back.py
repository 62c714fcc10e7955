"""Whoever was preferred is out of it, and they ask whether one is still interested."""

import datetime

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from exchange.mails.kinds import guess_kind
from frame.undo import undo_address
from tests.exchange.mails.handing_in import decide, hand_in, values
from tests.exchange.mails.invented import MAILS

pytestmark = pytest.mark.django_db
A_DAY = datetime.timedelta(days=1)
ASKS = "Our first choice dropped out. Are you still interested?"


@pytest.mark.parametrize("text", MAILS["called_back"])
def test_a_job_that_comes_back_is_recognised(text):
    assert guess_kind(f"Hello Dana,\n\n{text}\n\nBest wishes\nAna Sousa").kind == "called_back"


@pytest.mark.parametrize(
    "text",
    [
        "The other candidate has dropped out. Are you still interested?",
        "The first applicant withdrew. Let us know if you are still available.",
        "The candidate we had has declined. Would you be interested after all?",
        "Der andere Bewerber hat abgesagt. Haben Sie noch Interesse?",
        "L'autre candidate s'est désistée. Seriez-vous encore disponible ?",
        "La otra candidata se ha retirado. ¿Le sigue interesando?",
        "L'altro candidato si è ritirato. È ancora interessata?",
        "O outro candidato desistiu. Ainda tem interesse?",
        "De andere kandidaat heeft afgezegd. Heeft u nog interesse?",
    ],
)
def test_who_left_and_a_word_of_interest_bring_a_job_back(text):
    assert guess_kind(text).kind == "called_back"


@pytest.mark.parametrize(
    "text",
    [
        "If our first choice drops out, we will come back to you. We chose another candidate.",
        "We decided to go with another candidate. Should they decline, we will contact you.",
        "Are you still interested in the position? Please send us your documents.",
        "Unfortunately we have chosen another candidate, who has accepted.",
        "Sollte unsere erste Wahl abspringen, melden wir uns. Wir wählten jemand anderen.",
        "Nous avons retenu un autre candidat. S'il se désiste, nous vous recontacterons.",
        "The other candidate declined, so we would like to offer you the position after all.",
        "Hemos elegido a otra persona. Si se retira, le avisaremos.",
        # Somebody else has gone, and all that follows is a free hour.
        "As the other applicant dropped out, you have the whole morning.",
        "The first candidate has withdrawn, so we can start at nine. Is Friday still fine?",
        "The person we had at ten has declined, so please come at ten instead.",
        "Der andere Bewerber hat abgesagt, also haben wir den ganzen Vormittag für Sie.",
        "L'autre candidate s'est désistée, vous aurez donc toute la matinée.",
        "La otra candidata se ha retirado, así que tendrá usted toda la mañana.",
        "L'altro candidato si è ritirato, avrà quindi tutta la mattina.",
        "O outro candidato desistiu, por isso terá a manhã toda.",
        "De andere kandidaat heeft afgezegd, u heeft dus de hele ochtend.",
    ],
)
def test_what_may_happen_or_is_offered_at_once_is_something_else(text):
    assert guess_kind(text).kind != "called_back"


@pytest.mark.parametrize(
    ("kind", "leads_to"), [("came_second", "rematch_sheet"), ("turned_down", "application")]
)
def test_it_opens_the_application_again_and_leads_on(signed_in, application, kind, leads_to):
    today = timezone.localdate()
    verdict = application.close_with(kind, on=today - 9 * A_DAY)
    text = f"From: ana@haven.example\nSubject: Cook\nDate: {today - A_DAY}\n\n{ASKS}"
    mail = hand_in(signed_in, text=text)
    assert (mail.kind, mail.application) == ("called_back", application)
    address = decide(signed_in, mail, application=application.pk, kind=mail.kind)
    form = signed_in.get(address).context["form"]
    assert form.fields["moves"].label == "Open it again"
    answer = signed_in.post(address, values(form))

    room = "near_misses" if leads_to == "rematch_sheet" else "applications"
    assert answer.url == reverse(f"{room}:{leads_to}", args=[application.pk])
    verdict.refresh_from_db()
    application.refresh_from_db()
    assert (application.ended_as, verdict.reopened_on) == ("", today - A_DAY)
    assert ASKS in application.dated_notes.get().text
    signed_in.post(undo_address(next(iter(get_messages(answer.wsgi_request)))))
    application.refresh_from_db()
    assert application.ended_as == kind


def test_whoever_is_new_comes_with_what_they_sign_with(signed_in, application):
    text = "From: Ana Sousa <ana@haven.example>\n\nUnfortunately we chose somebody else."
    mail = hand_in(signed_in, text=f"{text}\n\nKind regards\nAna Sousa\nHead of Operations")
    address = decide(signed_in, mail, application=application.pk, kind="refusal")
    name = signed_in.get(address).context["form"].initial["told_by_name"]
    assert name == "Ana Sousa (Head of Operations) <ana@haven.example>"
    close = reverse("applications:close", args=[application.pk])
    signed_in.post(close, {"kind": "turned_down", "told_by_name": name})
    contact = application.owner.contacts.get()
    assert (contact.name, contact.role, contact.email) == (
        *("Ana Sousa", "Head of Operations"),
        "ana@haven.example",
    )
    # Whoever is on record is named as before.
    mail = hand_in(signed_in, text=f"{text} Sorry.\n\nKind regards\nAna Sousa\nHead of People")
    other = decide(signed_in, mail, application=application.pk, kind="invitation")
    met = signed_in.get(other).context["form"].initial["met"]
    assert met == "Ana Sousa"


def test_nothing_opens_what_was_accepted_or_ended_later(signed_in, application):
    today = timezone.localdate()
    mail = hand_in(signed_in, text=f"From: ana@haven.example\nDate: {today - 3 * A_DAY}\n\n{ASKS}")
    application.close_with("turned_down", on=today)
    address = decide(signed_in, mail, application=application.pk, kind="called_back")
    assert "moves" not in signed_in.get(address).context["form"].fields
