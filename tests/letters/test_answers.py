"""Whether an answer to a letter came, and on which day."""

import datetime
from importlib import import_module

import pytest
import time_machine
from django.apps import apps
from django.urls import reverse
from django.utils import timezone

from applications.last_contact import with_last_contact
from applications.models import Contact
from letters.models import Letter, TooLate
from near_misses.standing import near_misses
from tests.letters.sending import SENT, press
from tests.searches import DAY

pytestmark = pytest.mark.django_db


def test_the_timeline_names_the_letter_and_an_answered_one_is_not_taken_back(signed_in, letter):
    press(signed_in, "mark_sent", letter, **SENT)
    assert "Take it back" in signed_in.get(letter.get_absolute_url()).content.decode()
    press(signed_in, "mark_answered", letter, answered="1")
    assert "Take it back" not in signed_in.get(letter.get_absolute_url()).content.decode()
    page = signed_in.get(letter.application.get_absolute_url()).content.decode()
    assert "Letter answered: After coming second" in page
    assert "Letter sent to Adaeze Okafor: After coming second" in page


def test_who_hears_that_they_answered_is_led_on(signed_in, letter):
    """`letter` is of an application that has ended."""
    add_note = reverse("applications:add_note", args=[letter.application_id])
    add_round = reverse("applications:add_round", args=[letter.application_id])
    add_reminder = f"{reverse('applications:add_reminder')}?application={letter.application_id}"
    press(signed_in, "mark_sent", letter, **SENT)
    assert add_note not in signed_in.get(letter.get_absolute_url()).text

    press(signed_in, "mark_answered", letter, answered="1")
    letter.refresh_from_db()
    page = signed_in.get(letter.get_absolute_url()).text
    assert f'href="{add_note}?on={letter.answered_on}" data-dialog' in page
    assert f'href="{add_reminder}"' in page
    assert add_round not in page

    letter.application.reopen(on=timezone.localdate())
    page = signed_in.get(letter.get_absolute_url()).text
    assert f'href="{add_round}"' in page
    assert add_reminder not in page


@pytest.mark.parametrize(
    ("answered", "state", "line"),
    [("1", "answered", "Letter answered"), ("0", "unanswered", "No answer to the letter")],
)
def test_whether_an_answer_came_is_noted_once(signed_in, letter, answered, state, line):
    letter.mark_sent(on=DAY, to="x", by="email")
    noted = press(signed_in, "mark_answered", letter, answered=answered)
    assert "Noted: " in signed_in.get(noted.url).text
    press(signed_in, "mark_answered", letter, answered=answered)
    letter.refresh_from_db()

    assert letter.state == state
    page = signed_in.get(letter.application.get_absolute_url()).content.decode()
    assert page.count(line) == 1


def answer_line(letter):
    return letter.application.events.get(kind="letter_answered")


def test_the_day_of_an_answer_is_today_or_an_earlier_one_and_can_be_corrected(signed_in, letter):
    press(signed_in, "mark_sent", letter, **SENT)
    with time_machine.travel(datetime.datetime(2026, 11, 27, 9, tzinfo=datetime.UTC), tick=False):
        page = signed_in.get(letter.get_absolute_url()).text
        assert 'name="answered_on" value="2026-11-27"' in page
        press(signed_in, "mark_answered", letter, answered="1")
        letter.refresh_from_db()
        assert letter.answered_on == answer_line(letter).happened_on == datetime.date(2026, 11, 27)

        for wrong in ("2026-11-20", "2026-11-28", "soon"):
            answer = press(signed_in, "mark_answered", letter, answered="1", answered_on=wrong)
            assert answer.status_code == 422
            assert list(answer.context["form"].errors) == ["answered_on"]
        earlier = {"answered": "1", "answered_on": "2026-11-24"}
        assert press(signed_in, "mark_answered", letter, **earlier).status_code == 302
    letter.refresh_from_db()
    assert letter.answered_on == answer_line(letter).happened_on == datetime.date(2026, 11, 24)
    press(signed_in, "mark_answered", letter, answered="0")
    letter.refresh_from_db()
    assert (letter.state, letter.answered_on) == ("unanswered", None)
    assert answer_line(letter).details["answered"] is False


def test_no_line_says_that_no_answer_came_once_it_had_come(letter):
    letter.mark_sent(on=DAY, to="x", by="email")
    later = [DAY + datetime.timedelta(days=number) for number in range(5)]
    lines = letter.application.events.filter(kind="letter_answered").order_by("happened_on")

    def noted():
        return [(line.happened_on, line.details["answered"]) for line in lines.all()]

    letter.mark_answered(answered=False, on=later[2])
    letter.mark_answered(answered=True, on=later[4])
    assert noted() == [(later[2], False), (later[4], True)]
    letter.mark_answered(answered=False, on=later[4])
    assert noted() == [(later[2], False)]
    letter.mark_answered(answered=True, on=later[3])
    letter.mark_answered(answered=True, on=later[1])
    assert noted() == [(later[1], True)]


def test_an_answer_is_the_last_contact_of_the_application_and_of_the_person(signed_in, letter):
    press(signed_in, "mark_sent", letter, **SENT)
    letter.refresh_from_db()
    letter.mark_answered(answered=True, on=datetime.date(2026, 11, 24))
    [near_miss] = near_misses(letter.owner, letter.answered_on, [letter.application_id])
    assert near_miss.last_contact_on == datetime.date(2026, 11, 24)
    [person] = with_last_contact(Contact.objects.filter(pk=letter.recipient_id), timezone.now())
    assert person.last_contact_on == datetime.date(2026, 11, 24)


def test_a_letter_answered_before_days_of_answers_were_noted_has_that_of_its_line(letter):
    letter.mark_sent(on=DAY, to="x", by="email")
    letter.mark_answered(answered=True, on=datetime.date(2026, 11, 24))
    Letter.objects.update(answered_on=None)
    import_module("letters.migrations.0017_fill_answered_on").fill(apps, None)
    letter.refresh_from_db()
    assert letter.answered_on == datetime.date(2026, 11, 24)


def test_what_another_tab_noted_meanwhile_decides(letter):
    letter.mark_sent(on=DAY, to="", by="email")
    in_another_tab = Letter.objects.get(pk=letter.pk)
    in_another_tab.mark_answered(answered=True, on=DAY)
    with pytest.raises(TooLate):
        letter.unsend()
    letter.mark_answered(answered=True, on=DAY)
    events = letter.application.events
    assert Letter.objects.get(pk=letter.pk).state == "answered"
    assert events.filter(kind="letter_answered").count() == 1
    assert events.filter(kind="letter_sent").count() == 1
