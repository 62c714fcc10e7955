"""Signing out elsewhere while something is sent takes away neither that nor what is said of it."""

import pytest
from django.contrib.sessions.models import Session
from django.db.models.signals import post_save
from django.urls import reverse

from applications.models import Reminder
from documents.models import Document
from tests.documents.files import upload
from tests.searches import DAY

pytestmark = pytest.mark.django_db


@pytest.fixture(params=[Document, Reminder])
def model(request):
    """Just after a row of it is stored, its person signs out in another browser."""

    def sign_out_elsewhere(**_):
        Session.objects.all().delete()

    post_save.connect(sign_out_elsewhere, sender=request.param)
    yield request.param
    post_save.disconnect(sign_out_elsewhere, sender=request.param)


def test_what_was_sent_is_there_and_the_next_page_asks_to_sign_in(signed_in, shelf, model):
    forms = {
        Document: ("documents:add_document", {"kind": "cv", "file": upload("cv.pdf")}),
        Reminder: ("applications:add_reminder", {"text": "Call Jo", "due_on": DAY}),
    }
    page, words = forms[model]
    answer = signed_in.post(reverse(page), words)

    assert answer.status_code == 302
    assert model.objects.count() == 1
    assert "saved_form" in answer.cookies  # the browser lets go of what was typed
    follows = signed_in.get(answer.url)
    assert follows.url.startswith(reverse("account_login"))
