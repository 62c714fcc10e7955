"""Whoever kept an address of before still gets to the page."""

import pytest
from django.urls import reverse

from tests.searches import make_near_miss

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("ask", ["get", "head"])
def test_an_old_page_leads_on_with_its_query(client, person, ask):
    application = make_near_miss(person)
    answer = getattr(client, ask)(f"/search/{application.pk}/rounds/add/?next=/today/")
    assert answer.status_code == 301
    address = reverse("applications:add_round", args=[application.pk])
    assert answer["Location"] == f"{address}?next=/today/"
    assert client.get("/find/?q=n%C3%A4h").headers["Location"] == "/search/?q=n%C3%A4h"


def test_a_form_that_was_open_meanwhile_brings_its_words_along(signed_in, person):
    application = make_near_miss(person)
    note = {"text": "Park behind the shop.", "happened_on": "2026-11-20"}
    answer = signed_in.post(f"/search/{application.pk}/notes/add/", note)
    assert answer.status_code == 308
    signed_in.post(f"/search/{application.pk}/notes/add/", note, follow=True)
    assert application.dated_notes.get().text == "Park behind the shop."


def test_the_search_has_its_own_page_where_the_board_was(signed_in, person):
    page = signed_in.get("/search/", {"q": "manager"})
    assert page.status_code == 200
    assert "Search" in page.content.decode()


def test_an_old_address_leads_to_no_other_server(client):
    answer = client.get("/search//elsewhere.example/")
    assert answer["Location"].startswith("/applications/")
