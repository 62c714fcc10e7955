"""By which day an offer wants its answer."""

import datetime

import pytest

from exchange.mails.answer_day import answer_day_in
from tests.exchange.mails.handing_in import decide, hand_in, values
from tests.exchange.mails.test_messages import made

SINCE = datetime.date(2026, 11, 27)
THE_DAY = datetime.date(2026, 12, 4)


@pytest.mark.no_database
@pytest.mark.parametrize(
    "words",
    [
        "We are delighted to offer you the job. Please let us know by 4 December 2026.",
        "Please let us have your decision by noon on Friday, 4 December.",
        "By Friday, December 4th, 2026 we would need your answer.",
        "The offer is valid until 04.12.2026. You would start on 1 February 2027.",
        "Please sign and return the contract no later than 2026-12-04.",
        "Bitte geben Sie uns bis spätestens Freitag, den 4. Dezember 2026 Bescheid.",
        "Wir freuen uns über Ihre Antwort bis zum 4. Dezember.",
        "Das Angebot ist bis 4.12.2026 gültig.",
        "Merci de nous donner votre réponse d’ici le vendredi 4 décembre 2026.",
        "Nous vous prions de confirmer avant le 4 décembre.",
        "Le rogamos que nos comunique su decisión antes del 4 de diciembre de 2026.",
        "Esperamos su respuesta hasta el viernes 4 de diciembre.",
        "La preghiamo di farci sapere la Sua decisione entro venerdì 4 dicembre 2026.",
        "Laat ons uiterlijk op 4 december 2026 weten wat je antwoord is.",
    ],
)
def test_the_day_by_which_to_answer_is_read_in_every_language(words):
    assert answer_day_in(words, SINCE) == THE_DAY


@pytest.mark.no_database
@pytest.mark.parametrize(
    "words",
    [
        "We are delighted to offer you the job. Your first day is 4 December 2026.",
        "Please let us know when you can start. You would need to move here by 4 December 2026.",
        "Please answer by 4 December, or by 11 December at the latest if you are abroad.",
        "Please let us know by 4 November 2026.",
        "Thank you for our talk on 4 December.",
    ],
)
def test_no_other_day_is_taken_for_it(words):
    assert answer_day_in(words, SINCE) is None


@pytest.mark.django_db
def test_it_stands_in_the_form_and_on_the_application(signed_in, application):
    text = "We are delighted to offer you the position of Cook. Please let us know by {}."
    day = datetime.date.today() + datetime.timedelta(days=7)
    mail = hand_in(signed_in, file=bytes(made(text.format(day.isoformat()))))
    address = decide(signed_in, mail)
    form = signed_in.get(address).context["form"]
    assert form["answer_due_on"].value() == day
    signed_in.post(address, values(form))
    application.refresh_from_db()
    assert (application.stage, application.answer_due_on) == ("offer", day)


@pytest.mark.django_db
def test_an_offer_without_a_day_asks_for_it_and_another_mail_does_not(signed_in, application):
    offer = "We are delighted to offer you the position of Cook."
    form = signed_in.get(decide(signed_in, hand_in(signed_in, file=bytes(made(offer))))).context[
        "form"
    ]
    assert form["answer_due_on"].value() is None
    receipt = "Thank you for your application. We will get back to you by 4 December 2026."
    mail = hand_in(signed_in, file=bytes(made(receipt)))
    form = signed_in.get(decide(signed_in, mail, kind="acknowledgement")).context["form"]
    assert "answer_due_on" not in form.fields
