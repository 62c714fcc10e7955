"""Search finds what practice is made of: debriefs, questions and stories."""

import pytest
from django.urls import reverse

from practice.models import Debrief, Question
from search.models import Entry
from tests.search.results import addresses
from tests.searches import DAY, add_round, make_application, make_story, write_debrief

pytestmark = pytest.mark.django_db


@pytest.fixture
def debrief(person) -> Debrief:
    return write_debrief(
        add_round(make_application(person)),
        questions=["Why us?"],
        their_problem="Holes on Sundays",
        off_limits="Whether I want children",
    )


def test_a_debrief_is_found_by_its_words_its_job_and_its_kind(person, debrief, signed_in):
    address = reverse("practice:look_back", args=[debrief.pk])
    for text in ("sundays", "debrief larkfield", "debrief"):
        assert addresses(person, text)[Entry.Kind.DEBRIEF] == [address]
    page = signed_in.get(reverse("search:search"), {"q": "sundays"}).text
    assert "Debrief, Round 1" in page
    assert signed_in.get(address).url == debrief.get_absolute_url()


def test_what_no_other_page_repeats_is_not_found(person, debrief):
    assert addresses(person, "children") == {}


def test_it_follows_the_questions_the_job_and_the_round(person, debrief):
    asking = debrief.askings.get()
    name = f"wished_{asking.pk}"
    debrief.update(version=debrief.version_of([name]), on=DAY, **{name: "The stock count"})
    assert Entry.Kind.DEBRIEF in addresses(person, "stock count")

    application = debrief.round.application
    application.update(version=application.version_of(["position"]), position="Planner")
    assert Entry.Kind.DEBRIEF in addresses(person, "debrief planner")
    debrief.delete()
    assert Entry.Kind.DEBRIEF not in addresses(person, "stock count")


def test_a_debrief_that_was_left_is_none(person):
    Debrief.objects.dismiss(add_round(make_application(person)))
    assert addresses(person, "debrief") == {}


def test_questions_and_stories_are_found_by_their_words(person):
    question = Question.objects.get_or_create_by_text(person, "Why us?")
    question.update(version=question.version_of(["answer"]), answer="For the shoreline")
    story = make_story(person, "The move", situation="We moved to the harbour.")

    assert addresses(person, "shoreline") == {Entry.Kind.QUESTION: [question.get_absolute_url()]}
    assert addresses(person, "harbour") == {Entry.Kind.STORY: [story.get_absolute_url()]}
    assert addresses(person, "story")[Entry.Kind.STORY] == [story.get_absolute_url()]


def test_a_stranger_finds_none_of_it(stranger, debrief):
    assert addresses(stranger, "sundays") == {}
