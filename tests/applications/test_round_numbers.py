"""Rounds are numbered by their day, and may have a name."""

import datetime
import importlib

import pytest
from django.apps import apps

from applications.models import (
    InterviewRound,
)
from tests.searches import DAY, add_round, edit, make_application, reschedule

pytestmark = pytest.mark.django_db
UTC = datetime.UTC


def at(day: int) -> datetime.datetime:
    return datetime.datetime(2026, 11, day, 10, tzinfo=UTC)


def numbered(application) -> dict[str, int]:
    return dict(application.rounds.values_list("name", "number"))


def test_rounds_are_numbered_by_their_day_however_they_were_entered(person):
    application = make_application(person)
    second = add_round(application, name="Case", starts_at=at(12))
    undated = add_round(application, name="Some day")
    first = add_round(application, name="Phone", starts_at=at(5))
    assert numbered(application) == {"Phone": 1, "Case": 2, "Some day": 3}
    assert first.number == 1

    second.refresh_from_db()
    reschedule(second, starts_at=at(2), time_zone="UTC", minutes=None)
    assert second.number == 1
    assert numbered(application) == {"Case": 1, "Phone": 2, "Some day": 3}

    InterviewRound.objects.get(name="Phone").remove(on=DAY)
    assert numbered(application) == {"Case": 1, "Some day": 2}
    undated.refresh_from_db()
    edit(undated, on=DAY, starts_at=at(1))
    assert numbered(application) == {"Some day": 1, "Case": 2}


def test_the_timeline_tells_of_a_round_by_the_number_it_has_now(signed_in, person):
    application = make_application(person)
    later = add_round(application, starts_at=at(12))
    reschedule(later, on=at(1).date(), starts_at=at(13), time_zone="UTC", minutes=None)
    add_round(application, starts_at=at(5))

    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert "Round 2 moved from 12 Nov 2026, 10:00 to 13 Nov 2026, 10:00" in page
    assert "Round 1 moved" not in page


def test_an_upgrade_numbers_the_rounds_of_before_by_their_day(person):
    application, other = make_application(person), make_application(person, company="Haven")
    days = {"Phone": at(12), "Case": at(2), "Some day": None}
    for number, (name, starts_at) in enumerate(days.items(), 1):
        application.rounds.create(number=number, name=name, starts_at=starts_at)
    other.rounds.create(number=4, name="Only", starts_at=at(1))

    migration = importlib.import_module("applications.migrations.0026_rounds_by_day")
    migration.number_by_day(apps, None)
    assert numbered(application) == {"Case": 1, "Phone": 2, "Some day": 3}
    assert numbered(other) == {"Only": 1}


def test_a_round_may_have_a_name_and_is_found_by_it(signed_in, person):
    interview_round = add_round(make_application(person), name="Case interview", starts_at=at(12))

    assert interview_round.title == "Round 1: Case interview"
    assert interview_round.get_absolute_url() in signed_in.get("/search/?q=case").content.decode()
