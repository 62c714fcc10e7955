"""The list of letters, and beginning one from it."""

import datetime

import pytest
from django.urls import reverse

from letters.beginning import come_second
from letters.models import Letter
from tests.searches import DAY, make_application, make_near_miss

pytestmark = pytest.mark.django_db


@pytest.fixture
def letter(person) -> Letter:
    return come_second(make_near_miss(person), on=DAY)


def test_the_list_shows_a_sent_letter_under_the_day_it_was_sent(signed_in, letter):
    letter.mark_sent(on=datetime.date(2026, 10, 19), to="", by="post")
    page = signed_in.get(reverse("letters:letter_list")).text
    assert '<time datetime="2026-10-19">19 October</time>' in page
    assert page.count("<time") == 1


def test_a_letter_is_begun_from_the_list_by_choosing_its_application(signed_in, letter, stranger):
    page = signed_in.get(reverse("letters:letter_list")).text
    address = reverse("letters:choose_application")
    assert address in page
    archived = make_application(letter.owner, company="Archived")
    archived.archive()
    theirs = make_application(stranger, company="Theirs")
    choosing = signed_in.get(address).text
    assert "Assistant Manager at Larkfield" in choosing
    assert "Archived" not in choosing
    assert "Theirs" not in choosing

    chosen = signed_in.get(address, {"application": letter.application_id})
    assert chosen.url == reverse("letters:begin", args=[letter.application_id])
    assert signed_in.get(address, {"application": theirs.pk}).status_code == 422


def test_without_an_application_writing_a_letter_begins_with_one(signed_in):
    page = signed_in.get(reverse("letters:choose_application")).text
    assert reverse("applications:add_application") in page
    assert "<select" not in page.split("<main")[1].split("</main>")[0]
