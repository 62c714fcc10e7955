"""What is to do while one waits for an answer, and once they are silent or have answered."""

import datetime

import pytest
import time_machine
from django.urls import reverse

from letters.beginning import begin_letter
from letters.kinds import Kind
from tests.applications.tasks import A_DAY, answered, apply, met, words
from tests.searches import NOW, TODAY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_the_day")]
WARM = "btn-warm"


def test_who_applied_waits_and_asks_once_it_is_quiet(person, page):
    application = apply(person, 5)
    assert words(application) == "Waiting for their answer"
    shown = page(application)
    head = shown.partition("<h1")[2].partition('class="menu"')[0]
    assert "Waiting for their answer" in head
    assert "btn-primary" not in head
    assert shown.count("Add an interview<") == 1
    quiet = apply(person, 30)
    assert words(quiet) == "Write a follow-up"
    assert f'href="/letters/begin/{quiet.pk}/?kind=status"' in page(quiet)
    assert WARM not in page(application) + page(quiet)


def test_what_they_said_is_written_down_from_the_card_and_from_the_page(signed_in, person, page):
    application = apply(person, 42)
    answered(application, 2)
    address = reverse("applications:add_note", args=[application.pk])
    link = f'href="{address}" data-dialog>'
    assert link in page(application)
    assert link in signed_in.get(reverse("applications:board")).text

    on = TODAY - 2 * A_DAY
    assert f'value="{on}"' in signed_in.get(f"{address}?on={on}").text
    for wrong in ("", "soon", "2999-01-01"):
        assert f'value="{TODAY}"' in signed_in.get(f"{address}?on={wrong}").text
    signed_in.post(address, {"text": "They decide on Friday", "happened_on": on})
    assert words(application) == "Waiting for their answer"


def test_an_answer_of_long_ago_is_a_silence_again(person):
    application = apply(person, 90)
    answered(application, 40)
    assert words(application) == "Write a follow-up"


def test_a_long_silence_has_the_same_words_on_three_pages_and_the_draft_takes_its_place(
    signed_in, person, page
):
    application = apply(person, 60)
    met(application, 40, "took_place")
    shown = page(application)
    head = shown.partition("<h1")[2].partition('class="menu"')[0]
    board, today = "/applications/", reverse("today:today")
    for text in (head, signed_in.get(board).text):
        assert "Quiet for 40 days" in text
        assert "Write a follow-up" in text
        assert "Any news?" not in text
    box = shown.partition('id="letters-title"')[2].partition("</section>")[0]
    assert "<h3>Follow-up" in box
    assert "Quiet for 40 days" in box
    assert WARM not in shown
    assert "I came second" in head
    assert signed_in.get(today).text.count("Write a follow-up") == 1

    letter = begin_letter(application, Kind.STATUS, today=TODAY)
    head = page(application).partition("<h1")[2].partition('class="menu"')[0]
    assert f'href="{letter.get_absolute_url()}">Write a follow-up</a>' in head
    shown = signed_in.get(today).text
    assert "Gone quiet" not in shown
    assert letter.get_absolute_url() in shown
    letter.mark_sent(on=TODAY, to="", by="email")
    assert words(application) == "Any news?"


def test_what_was_added_today_is_called_quiet_nowhere_until_tomorrow(signed_in, person, page):
    application = apply(person, 42, created_at=NOW - datetime.timedelta(hours=11))
    signed_in.force_login(person)
    pages = ["/applications/", "/applications/table/?quiet=only&columns=quiet", "/"]
    shown = [signed_in.get(address).content.decode() for address in pages]
    assert not [text for text in shown if "uiet for" in text or "Write a follow-up" in text]
    assert "Larkfield" not in shown[1].partition("<tbody")[2]
    with time_machine.travel(NOW + A_DAY, tick=False):
        assert "Quiet for 43 days" in signed_in.get("/applications/").content.decode()
        assert "Write a follow-up" in page(application)
