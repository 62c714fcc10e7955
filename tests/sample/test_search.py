"""The made-up search: every state occurs in it, and nothing in it contradicts itself."""

import datetime
from collections import Counter

import pytest
from django.utils import timezone

from applications.models import (
    InterviewRound,
)
from sample import search
from sample.days import working_day
from tests.sample.conftest import NOON, build_on
from tests.sample.contradictions import contradictions

pytestmark = pytest.mark.django_db

A_DAY = datetime.timedelta(days=1)
# Every weekday and the turn of a month, with those who look at it here and there.
ZONES = [search.TIME_ZONE, "Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles"]
DAYS = [(NOON + number * A_DAY, ZONES[number % 4]) for number in range(7)]
# By `make fuzz`: each of another fortnight, where it takes place.
FURTHER = [(NOON + number * A_DAY, search.TIME_ZONE) for number in range(7, 21)]


@pytest.fixture
def at(monkeypatch):
    """Lets the clock of the product stand at a moment."""

    def stand(now: datetime.datetime) -> None:
        monkeypatch.setattr(timezone, "now", lambda: now.astimezone(datetime.UTC))

    return stand


@pytest.mark.thorough
@pytest.mark.no_database
@pytest.mark.parametrize(
    ("now", "time_zone"),
    [*DAYS, *(pytest.param(*day, marks=pytest.mark.slow) for day in FURTHER)],
)
def test_nothing_contradicts_itself_whatever_day_it_is_and_whoever_looks_at_it(at, now, time_zone):
    at(now)
    maya = build_on(now, time_zone)
    with timezone.override(maya.zone):
        assert contradictions(maya, now) == []

    rounds = InterviewRound.objects.for_user(maya)
    zones = Counter(rounds.values_list("time_zone", flat=True))
    assert time_zone == search.TIME_ZONE or search.TIME_ZONE not in zones
    assert zones[time_zone] > zones.total() / 2
    own = [row.wall_clock for row in rounds if row.time_zone == time_zone and row.wall_clock]
    assert all(8 <= moment.hour <= 18 for moment in own)


@pytest.mark.no_database
@pytest.mark.parametrize("today", [NOON.date() + number * A_DAY for number in range(7)])
def test_working_days_never_change_their_order(today):
    days = [working_day(today, ago) for ago in range(30, -30, -1)]

    assert days == sorted(set(days))
    assert all(day.weekday() < 5 for day in days)
    assert working_day(today, 0) <= today < working_day(today, -1)
