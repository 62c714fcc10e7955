"""A mail that is decided on in two tabs becomes one thing: an interview, a note, or a change."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Event, InterviewRound, Note
from exchange.models import ReceivedMail
from tests.exchange.mails.test_namesakes import make_mail
from tests.forms import forms_on
from tests.searches import add_round, make_application
from tests.tabs import at_once, tab

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def application(person):
    running = make_application(person)
    soon = timezone.now() + datetime.timedelta(days=3)
    add_round(running, starts_at=soon, time_zone="UTC")
    return running


@pytest.mark.parametrize(
    ("page", "kind", "written"),
    [
        ("mail_round", "invitation", InterviewRound),
        ("mail_note", "offer", Note),
        ("mail_change", "cancellation", Note),
    ],
)
def test_a_mail_that_is_decided_on_in_two_tabs_is_recorded_once(
    person, application, page, kind, written
):
    mail = make_mail(person, application, kind)
    address = reverse(f"exchange:{page}", args=[mail.pk])
    before, events = written.objects.count(), Event.objects.count()
    answers = []

    def send(client, form):
        answers.append(form.send(client).status_code)

    tabs = [tab(person), tab(person)]
    forms = [
        next(form for form in forms_on(client.get(address).text, address) if form.action == address)
        for client in tabs
    ]
    both = [lambda own=own: send(*own) for own in zip(tabs, forms, strict=True)]
    at_once(*both, after_reading=ReceivedMail._meta.db_table)

    assert sorted(answers) == [302, 404]
    assert written.objects.count() == before + 1
    assert Event.objects.count() <= events + 2
    assert not ReceivedMail.objects.exists()
