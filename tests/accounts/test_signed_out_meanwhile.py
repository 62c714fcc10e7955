"""Signing out elsewhere while a form is answered takes away neither what it did nor its answer."""

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.urls import reverse

from tests.documents.files import upload
from tests.searches import make_application


def sign_out_elsewhere_after_writing(execute, sql, *rest):
    answer = execute(sql, *rest)
    if sql.startswith(('UPDATE "applications_application"', 'INSERT INTO "documents_document"')):
        Session.objects.all().delete()
    return answer


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["applications:bulk_action", "documents:add_document"])
def test_what_was_sent_is_done_and_the_next_page_asks_to_sign_in(signed_in, person, shelf, page):
    application = make_application(person)
    forms = {
        # What it did is remembered in the session, for Undo.
        "applications:bulk_action": {"chosen": [application.pk], "action": "archive"},
        "documents:add_document": {"kind": "cv", "file": upload("cv.pdf")},
    }
    with connection.execute_wrapper(sign_out_elsewhere_after_writing):
        answer = signed_in.post(reverse(page), forms[page])

    assert answer.status_code == 302
    assert "saved_form" in answer.cookies  # the browser lets go of what was typed
    application.refresh_from_db()
    assert application.archived_at or person.documents.exists()
    follows = signed_in.get(answer.url)
    assert follows.url.startswith(reverse("account_login"))
