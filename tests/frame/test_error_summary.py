"""What is wrong is counted by fields, in every language of the pages."""

import pytest
from django.urls import reverse
from django.utils import timezone

from frame.form_pages import errors_in
from tests.searches import make_application

pytestmark = pytest.mark.django_db
WORDS = {
    "en-us": ("One thing needs your attention.", "2 things need your attention."),
    "de": ("Eine Angabe braucht noch einen Blick.", "2 Angaben brauchen noch einen Blick."),
    "fr": ("Un point est à revoir.", "2 points sont à revoir."),
    "es": ("Hay una cosa que revisar.", "Hay 2 cosas que revisar."),
}


@pytest.mark.parametrize("language", WORDS)
def test_a_field_with_two_errors_is_one_thing(signed_in, person, language):
    person.language = language
    person.save(update_fields=["language"])
    address = reverse("applications:add_note", args=[make_application(person).pk])
    today = timezone.localdate().isoformat()
    faulty = {
        "text": ({"text": "", "happened_on": today}, 0),
        "happened_on": ({"text": "Rang", "happened_on": "2200-01-01"}, 0),
        "both": ({"text": "", "happened_on": "2200-01-01"}, 1),
    }
    for typed, count in faulty.values():
        answer = signed_in.post(address, typed)
        assert answer.status_code == 422
        assert WORDS[language][count] in answer.text
        assert WORDS[language][1 - count] not in answer.text


def test_all_that_is_wrong_with_the_field_is_said(signed_in, person):
    address = reverse("applications:add_note", args=[make_application(person).pk])
    form = signed_in.post(address, {"text": "Rang", "happened_on": "2200-01-01"}).context["form"]
    assert len(form.errors["happened_on"]) == 2
    (error,) = errors_in(form)
    assert all(text in error.text for text in form.errors["happened_on"])
