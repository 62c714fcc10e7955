"""When, to whom and how a sent letter went out can be put right."""

import datetime

import pytest
from django.urls import reverse

from tests.letters.sending import SENT, press
from tests.searches import DAY

pytestmark = pytest.mark.django_db


def test_when_how_and_to_whom_it_went_can_be_corrected(signed_in, letter):
    press(signed_in, "mark_sent", letter, **SENT)
    correct = reverse("letters:correct_sending", args=[letter.pk])
    assert f'href="{correct}" data-dialog>Edit' in signed_in.get(letter.get_absolute_url()).text
    form = signed_in.get(correct).context["form"]
    assert form["sent_by"].value() == SENT["sent_by"]

    day = datetime.date.fromisoformat(str(SENT["sent_on"]))
    too_early = {
        "sent_on": day - datetime.timedelta(days=900),
        "sent_by": "email",
        "sent_to": "Jo",
    }
    assert press(signed_in, "correct_sending", letter, **too_early).status_code == 422
    typed = {
        "sent_on": day,
        "sent_by": "email",
        "sent_to": "Jo Bay",
        "row_version": form["row_version"].value(),
    }
    assert press(signed_in, "correct_sending", letter, **typed).url == letter.get_absolute_url()
    letter.refresh_from_db()
    assert (letter.sent_on, letter.sent_by, letter.sent_to) == (day, "email", "Jo Bay")
    line = letter.application.events.get(kind="letter_sent")
    assert (line.happened_on, line.details["to"]) == (day, "Jo Bay")


def test_it_is_not_sent_after_its_answer(signed_in, letter):
    letter.mark_sent(on=DAY, to="x", by="email")
    letter.mark_answered(answered=True, on=DAY)
    late = {"sent_on": DAY + datetime.timedelta(days=1), "sent_by": "email", "sent_to": "x"}
    answer = press(signed_in, "correct_sending", letter, **late)
    assert "They answered on" in answer.content.decode()


def test_that_no_answer_came_is_not_told_before_it_was_sent(signed_in, letter):
    letter.mark_sent(on=DAY, to="x", by="email")
    letter.mark_answered(answered=False, on=DAY + datetime.timedelta(days=1))
    on = DAY + datetime.timedelta(days=3)
    noted = {"sent_on": on, "sent_to": "x", "sent_by": "post"}
    letter.correct_sending(version=letter.version_of(noted), **noted)

    lines = letter.application.events.filter(kind__in=["letter_sent", "letter_answered"])
    assert [line.happened_on for line in lines] == [on, on]


def test_a_draft_has_nothing_to_correct(signed_in, letter):
    answer = press(signed_in, "correct_sending", letter, **SENT)
    assert answer.url == letter.get_absolute_url()
    letter.refresh_from_db()
    assert letter.state == "draft"


def test_two_tabs_do_not_overwrite_unread_how_it_was_sent(signed_in, letter):
    press(signed_in, "mark_sent", letter, **SENT)
    form = signed_in.get(reverse("letters:correct_sending", args=[letter.pk])).context["form"]
    shown = {name: form[name].value() for name in ("sent_on", "sent_by", "sent_to", "row_version")}
    press(signed_in, "correct_sending", letter, **shown | {"sent_to": "Jo Bay"})

    answer = press(signed_in, "correct_sending", letter, **shown | {"sent_to": "Kim"})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "This was changed in another tab" in page
    assert "To: Jo Bay" in page
    assert 'value="Kim"' in page
    letter.refresh_from_db()
    assert letter.sent_to == "Jo Bay"

    other_field = shown | {"sent_by": "portal"}
    press(signed_in, "correct_sending", letter, **other_field)
    letter.refresh_from_db()
    assert (letter.sent_to, letter.sent_by) == ("Jo Bay", "portal")

    version = answer.context["form"]["row_version"].value()
    again = shown | {"sent_to": "Kim", "row_version": version}
    press(signed_in, "correct_sending", letter, **again)
    letter.refresh_from_db()
    assert (letter.sent_to, letter.sent_by) == ("Kim", "portal")


def test_what_is_noted_of_a_letter_that_was_sent_already_is_shown_again_and_corrects_it(
    signed_in, letter
):
    press(signed_in, "mark_sent", letter, **SENT)
    assert press(signed_in, "mark_sent", letter, **SENT).url == letter.get_absolute_url()
    other = {"sent_on": str(DAY), "sent_by": "email", "sent_to": "Jo Bay"}
    answer = press(signed_in, "mark_sent", letter, **other)
    assert answer.status_code == 422
    assert "This letter is marked as sent already." in answer.text
    form = answer.context["form"]
    assert {name: form[name].value() for name in other} == other
    letter.refresh_from_db()
    assert letter.sent_to == SENT["sent_to"]

    again = other | {"row_version": form["row_version"].value()}
    assert press(signed_in, "mark_sent", letter, **again).url == letter.get_absolute_url()
    letter.refresh_from_db()
    assert (letter.sent_on, letter.sent_by, letter.sent_to) == (DAY, "email", "Jo Bay")


def test_what_another_tab_marks_as_sent_first_is_not_said_to_be_marked_now(letter):
    noted = {"on": DAY, "to": "x", "by": "email"}
    assert letter.mark_sent(**noted)
    assert not letter.mark_sent(**noted | {"to": "y"})
    assert letter.sent_to == "x"
