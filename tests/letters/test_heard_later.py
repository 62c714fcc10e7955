"""What is typed into a form of an ending that is on record already: after going back, or in a
second tab."""

import pytest
from django.urls import reverse

from applications.models import Contact, Verdict
from letters.models import Letter
from tests.letters.test_come_second import letter_words, press
from tests.searches import DAY, add_round, make_application, make_near_miss

pytestmark = pytest.mark.django_db


def test_what_is_typed_at_a_second_press_is_added_and_the_untouched_letter_thanks_for_it(
    signed_in, person
):
    application = make_near_miss(person)
    press(signed_in, application)
    answer = press(
        signed_in,
        application,
        their_words="So close.",
        feedback="My examples convinced them.",
        told_by_name="Rita Newcomer",
    )

    assert answer.url == Letter.objects.get().get_absolute_url()
    verdict = Verdict.objects.get()
    assert (verdict.their_words, verdict.feedback) == ("So close.", "My examples convinced them.")
    assert verdict.told_by == Contact.objects.get(name="Rita Newcomer")
    assert "feedback" in Letter.objects.get().body
    assert "Added to how it ended." in signed_in.get(answer.url).text


def test_a_letter_with_words_of_its_writer_stays_when_more_is_added(signed_in, person):
    application = make_near_miss(person)
    press(signed_in, application)
    letter = Letter.objects.get()
    letter.update(version="1", **letter_words(letter, body="Edited."))
    press(signed_in, application, feedback="My examples convinced them.")

    assert Letter.objects.get().body == "Edited."
    assert Verdict.objects.get().feedback == "My examples convinced them."


def test_other_words_than_those_on_record_stay_in_the_form(signed_in, person):
    application = make_near_miss(person)
    press(signed_in, application, feedback="The first words.")
    answer = press(signed_in, application, feedback="Other words.")

    assert answer.status_code == 422
    assert "Other words." in answer.text
    assert "This application is already closed" in answer.text
    edit = reverse("applications:edit_ending", args=[Verdict.objects.get().pk])
    assert f'href="{edit}"' in answer.text
    assert Verdict.objects.get().feedback == "The first words."


@pytest.mark.parametrize("kind", ["turned_down", "no_answer", "finalist", "withdrew"])
def test_every_other_ending_takes_what_is_added_and_keeps_what_differs_in_the_form(
    signed_in, person, kind
):
    application = make_application(person)
    application.close_with(kind, on=DAY)
    address = reverse("applications:close", args=[application.pk])
    added = signed_in.post(address, {"kind": kind, "their_words": "Somebody closer."})
    assert added.url == application.get_absolute_url()
    assert Verdict.objects.get().their_words == "Somebody closer."

    again = signed_in.post(address, {"kind": kind, "their_words": "Somebody closer."})
    assert again.url == application.get_absolute_url()
    other = signed_in.post(address, {"kind": kind, "their_words": "Somebody else."})
    assert other.status_code == 422
    assert "Somebody else." in other.text
    assert Verdict.objects.get().their_words == "Somebody closer."


def test_a_moment_typed_while_the_only_interview_went_away_stays_in_the_form(signed_in, person):
    application = make_application(person)
    add_round(application, [("Wei Li", "")]).remove(on=DAY)
    answer = press(signed_in, application, best_moment="the cellar")

    assert answer.status_code == 422
    assert "the cellar" in answer.text
    assert not Verdict.objects.exists()
