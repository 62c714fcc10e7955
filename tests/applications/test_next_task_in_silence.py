"""What is to do while one waits for an answer, and once they are silent or have answered."""

import pytest
from django.urls import reverse

from applications.models import Application
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.occasions import occasions
from tests.applications.tasks import A_DAY, answered, apply, met, words
from tests.searches import TODAY

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


def test_what_is_added_today_is_quiet_everywhere_by_the_day_it_was_applied_for(
    signed_in, person, page
):
    signed_in.force_login(person)
    for company, days in (("Larkfield", 42), ("Fennmoor", 0)):
        applied_on = (TODAY - days * A_DAY).isoformat()
        typed = {"company_name": company, "position": "Nurse", "stage": "applied"}
        signed_in.post(reverse("applications:add_application"), typed | {"applied_on": applied_on})
    application = Application.objects.get(company__name="Larkfield")

    card = signed_in.get("/applications/").text
    assert card.count("Quiet for 42 days") == 1
    quiet_alone = signed_in.get("/applications/table/?quiet=only&columns=quiet").text
    rows = quiet_alone.partition("<tbody")[2]
    assert "Larkfield" in rows
    assert "Fennmoor" not in rows
    today = signed_in.get(reverse("today:today")).text
    assert today.count("Write a follow-up") == 1
    assert "Larkfield" in today.partition("Gone quiet")[2]
    assert "Write a follow-up" in page(application)
    status = [note for note in occasions(application, today=TODAY) if note.kind == Kind.STATUS]
    assert [note.reason for note in status] == ["Quiet for 42 days"]
