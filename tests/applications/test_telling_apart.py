"""Two applications of one position at one company say what tells them apart, and no others."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.telling_apart import what_tells_apart
from frame.localized import day
from letters.beginning import come_second
from search.models import Entry
from search.results import find_in
from tests.searches import (
    DAY,
    ON_THAT_DAY,
    add_round,
    edit,
    make_application,
    make_near_miss,
)

pytestmark = pytest.mark.django_db
EARLIER = DAY - datetime.timedelta(days=30)


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ({"place": "Leeds"}, {"place": "York"}, ["Leeds", "York"]),
        ({"place": "Leeds"}, {}, ["Leeds", ""]),
        (
            {"applied_on": DAY},
            {"applied_on": EARLIER},
            [f"applied on {day(DAY)}", f"applied on {day(EARLIER)}"],
        ),
        ({"stage": "applied"}, {"stage": "interviewing"}, ["Applied", "Interviewing"]),
        (
            {"created_at": ON_THAT_DAY},
            {"created_at": ON_THAT_DAY - datetime.timedelta(days=30)},
            [f"added on {day(DAY)}", f"added on {day(EARLIER)}"],
        ),
        ({}, {}, ["", ""]),
    ],
)
def test_the_first_fact_that_differs_is_what_is_said(person, first, second, apart):
    same = {"applied_on": None, "stage": "applied"}
    rows = [make_application(person, **same | fields) for fields in (first, second)]
    other = make_application(person, position="Buyer", place="Hull")
    found = what_tells_apart({row.pk: str(row) for row in [*rows, other]})
    assert [found.get(row.pk, "") for row in rows] == apart
    assert other.pk not in found


def test_of_three_all_that_differs_is_said_where_no_fact_does_everywhere(person):
    stages = [("Leeds", "applied"), ("Leeds", "offer"), ("York", "applied")]
    rows = [make_application(person, place=place, stage=stage) for place, stage in stages]
    found = what_tells_apart({row.pk: str(row) for row in rows})
    assert list(found.values()) == ["Leeds, Applied", "Leeds, Offer", "York, Applied"]


def choice_of_a_letter(client) -> str:
    return client.get(reverse("letters:choose_application")).text


def choice_of_a_reminder(client) -> str:
    return client.get(reverse("applications:add_reminder")).text


def today(client) -> str:
    return client.get(reverse("today:today")).text


def search(client) -> str:
    return client.get(reverse("search:search"), {"q": "manager"}).text


@pytest.mark.parametrize("page", [choice_of_a_letter, choice_of_a_reminder, today, search])
def test_pages_that_list_them_together_tell_them_apart(signed_in, person, page):
    due = {"stage": "saved", "deadline_on": timezone.localdate() + datetime.timedelta(days=2)}
    make_application(person, place="Leeds", **due)
    make_application(person, position="Manager", place="Hull", **due)
    assert "Leeds" not in page(signed_in)
    make_application(person, place="York", **due)
    text = page(signed_in)
    assert "Leeds" in text
    assert "York" in text
    assert "Hull" not in text


def test_search_says_which_of_two_a_letter_an_interview_or_a_note_belongs_to(signed_in, person):
    for place in ("Leeds", "York"):
        application = make_near_miss(person, place=place)
        come_second(application, on=DAY)
        application.dated_notes.create(text="Parking behind the mill", happened_on=DAY)
        application.reminders.create(owner=person, text="Ask about parking", due_on=DAY)
    wanted = {
        "parking": {Entry.Kind.NOTE, Entry.Kind.REMINDER},
        "larkfield interview": {Entry.Kind.ROUND},
        "larkfield letter": {Entry.Kind.LETTER},
    }
    for words, kinds in wanted.items():
        groups = find_in(person, words).groups
        details = [
            ["".join(piece.text for piece in result.detail) for result in group.results]
            for group in groups
            if group.kind in kinds
        ]
        assert len(details) == len(kinds)
        for texts in details:
            assert {text.rpartition(", ")[2] for text in texts} == {"Leeds", "York"}

    edit(application, position="Manager")
    groups = find_in(person, "larkfield").groups
    results = [result for group in groups for result in group.results]
    assert not any("Leeds" in piece.text for result in results for piece in result.detail)


def test_today_tells_an_interview_from_the_draft_of_another_try(signed_in, person):
    ahead = make_application(person, place="Leeds")
    add_round(ahead, starts_at=timezone.now() + datetime.timedelta(days=2), outcome="planned")
    assert "Leeds" not in today(signed_in)
    come_second(make_near_miss(person), on=DAY)
    assert "Leeds" in today(signed_in)
