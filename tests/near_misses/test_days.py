"""On the day on which a rule begins or ends to hold it does, and not on the day before."""

import datetime
from contextlib import contextmanager

import pytest
import time_machine
from django.utils import timezone

from applications.models import Application
from tests.near_misses.random_life import Life
from tests.near_misses.rules_from_rows import A_DAY, AFTER_A_LOSS, LAST_DAY, Rows

pytestmark = [pytest.mark.django_db, pytest.mark.thorough]
DAYS_OF_A_LOSS = {day + step for days in AFTER_A_LOSS.values() for day in days for step in (-1, 1)}


@pytest.mark.parametrize(("seed", "writes"), [(0, False), (2, False), (1, True), (3, True)])
def test_each_rule_holds_to_the_day(seed, writes):
    life = Life(seed, "answered")
    with on_its_day(life):
        begin(life)
        life.check(number=1)
        rows = Rows(life.user, life.today)
    for days in range(1, LAST_DAY + 3):
        life.now += A_DAY
        if days in DAYS_OF_A_LOSS or changes_around(rows, life.today):
            with on_its_day(life):
                life.check(number=1)
                if writes:
                    life.write()
                    life.answer()
                rows = Rows(life.user, life.today)


@contextmanager
def on_its_day(life: Life):
    with time_machine.travel(life.now, tick=False), timezone.override(life.user.zone):
        yield


def begin(life: Life) -> None:
    """Two near misses, and a job that was filled by somebody else after an interview."""
    life.begin()
    Application.objects.get(owner=life.user, ended_as="").close_with("turned_down", on=life.today)


def changes_around(rows: Rows, today: datetime.date) -> bool:
    """Whether another note fits today than yesterday, or will tomorrow."""
    fitting = []
    for rows.today in (today - A_DAY, today, today + A_DAY):
        fitting.append([rows.note_that_fits(application) for application in rows.applications])
    return not fitting[0] == fitting[1] == fitting[2]
