"""True stories, what they lack, and which job asks for them."""

import pytest
from django.urls import reverse

from frame.numbered_pages import ROWS
from practice.competence_map import competence_map
from practice.models import Competence, Story
from practice.spoken_length import spoken_seconds
from practice.story_gaps import gaps
from records.models import BinItem
from tests.forms import type_into
from tests.searches import make_application, make_story

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("changes", "lacking"),
    [
        ({}, []),
        ({"action": ""}, ["It does not say yet what you did."]),
        ({"action": "We asked everybody."}, ["It says what “we” did, and not yet what you did."]),
        ({"action": "We asked, and I wrote the rota."}, []),
        ({"action": "Wir fragten alle."}, ["It says what “we” did, and not yet what you did."]),
        ({"result": " "}, ["It does not say yet what came of it."]),
        ({"result": "It was better."}, ["The result has no number."]),
        ({"result": "Ein Drittel weniger, also zwölf."}, []),
        ({"result": "12 %"}, []),
        ({"short_version": ""}, ["There is no version of 90 seconds yet."]),
        ({"short_version": "word " * 400}, ["The short version takes longer than 90 seconds."]),
    ],
)
def test_what_is_missing_is_named_and_nothing_else(person, changes, lacking):
    assert gaps(make_story(person, **changes)) == lacking


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("", 0), ("…", 0), ("word", 5), ("word " * 140, 60), ("日" * 300, 60), ("don't " * 70, 30)],
)
def test_the_spoken_length_is_that_of_calm_speech(text, seconds):
    assert spoken_seconds(text) == seconds


def test_a_story_is_added_edited_and_deleted_on_its_pages(signed_in, person):
    address = reverse("practice:add_story")
    page = signed_in.get(f"{address}?competence=planning")
    assert page.context["form"]["competences"].value() == "planning"
    type_into(signed_in, address, {"title": "The rota", "competences": "planning, leading"})
    story = Story.objects.get()
    assert sorted(map(str, story.competences.all())) == ["leading", "planning"]

    shown = signed_in.get(story.get_absolute_url()).context["form"]
    sent = {name: shown[name].value() for name in ("row_version", "competences_shown")}
    sent |= {"title": "The rota", "result": "12 gaps fewer", "competences": "planning"}
    assert signed_in.post(story.get_absolute_url(), sent).url == story.get_absolute_url()
    story.refresh_from_db()
    assert story.result == "12 gaps fewer"
    assert [str(competence) for competence in story.competences.all()] == ["planning"]

    address = reverse("practice:delete_story", args=[story.pk])
    assert "moves to the bin" in signed_in.get(address).text
    signed_in.post(address)
    assert not Story.objects.exists()

    signed_in.post(reverse("records:restore", args=[BinItem.objects.get().pk]))
    assert [str(competence) for competence in Story.objects.get().competences.all()] == ["planning"]


def test_the_map_begins_with_what_no_story_shows(signed_in, person):
    application = make_application(person)
    address = reverse("practice:competences", args=[application.pk])
    type_into(signed_in, address, {"competences": "leading a team, selling"})
    story = make_story(person)

    rows = competence_map(application.competences.all())

    assert [(str(row.competence), row.stories) for row in rows] == [
        ("selling", []),
        ("leading a team", [story]),
    ]
    page = signed_in.get(address).text
    assert f"{reverse('practice:add_story')}?competence=selling" in page
    assert "selling" in signed_in.get(reverse("practice:stories")).text
    application.archive()
    assert "selling" not in signed_in.get(reverse("practice:stories")).text


def test_stories_are_listed_a_page_at_a_time(signed_in, person, django_assert_max_num_queries):
    for number in range(ROWS + 5):
        make_story(person, title=f"Story {number:02}", competences=["planning"])
    address = reverse("practice:stories")

    def titles(page: int) -> list[str]:
        return [
            str(story) for story, _ in signed_in.get(address, {"page": page}).context["stories"]
        ]

    with django_assert_max_num_queries(12):
        assert titles(1) == [f"Story {number:02}" for number in range(ROWS)]
    assert titles(2) == [f"Story {number:02}" for number in range(ROWS, ROWS + 5)]


def test_a_competence_that_nothing_has_is_offered_no_more(person):
    story = make_story(person, competences=["leading a team"])
    assert Competence.objects.for_user(person).in_use().count() == 1
    story.delete()
    assert Competence.objects.for_user(person).in_use().count() == 0
