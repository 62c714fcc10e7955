"""What became of a round is the same in the program and in the database, whatever it holds."""

import datetime
import random

import pytest
import time_machine
from django.utils import timezone

from applications.models import InterviewRound
from applications.models.taking_place import (
    is_coming,
    is_confirmed,
    is_noted,
    is_over,
    took_place,
    was_overtaken,
)
from practice.models import Debrief
from tests.searches import make_application

pytestmark = pytest.mark.django_db
A_MINUTE = datetime.timedelta(minutes=1)


def _random_round(choose: random.Random, application, now) -> InterviewRound:
    is_dated, spread = choose.random() < 0.8, choose.choice([90, 1500, 4500])
    return InterviewRound(
        application=application,
        outcome=choose.choice(["planned", "planned", *InterviewRound.Outcome.values]),
        starts_at=now + choose.randint(-spread, spread) * A_MINUTE if is_dated else None,
        is_day_only=is_dated and choose.random() < 0.3,
        minutes=choose.choice([None, 5, 60, 1440]),
        best_moment=choose.choice(["", "the tour"]),
        notes=choose.choice(["", "They asked about rotas."]),
    )


@time_machine.travel(datetime.datetime(2026, 11, 27, 12, tzinfo=datetime.UTC), tick=False)
def test_each_round_and_the_database_agree_on_what_became_of_it(person):
    now, choose = timezone.now(), random.Random(1)  # noqa: S311
    applications = [make_application(person) for _ in range(3)]
    rounds = [
        _random_round(choose, application, now) for application in applications for _ in range(150)
    ]
    for number, interview_round in enumerate(rounds):
        interview_round.number = number
    InterviewRound.objects.bulk_create(rounds)
    for interview_round in rounds[::5]:
        dismissed_at = choose.choice([None, now])
        Debrief.objects.create(round=interview_round, dismissed_at=dismissed_at)
    for application in applications[1:]:
        application.close_with("turned_down", on=now.date())
    applications[2].reopen(on=now.date())

    rows = list(InterviewRound.objects.select_related("application", "debrief"))
    for asked, of_a_row in (
        (took_place(now), lambda row: row.has_taken_place),
        (was_overtaken(), lambda row: row.was_overtaken),
        (is_confirmed(now), lambda row: row.is_confirmed),
        (is_noted(), lambda row: row.is_noted),
        (is_over(now), lambda row: row.is_over(now)),
        (is_coming(now), lambda row: row.is_coming(now)),
    ):
        found = {row.pk for row in rows if of_a_row(row)}
        assert set(InterviewRound.objects.filter(asked).values_list("pk", flat=True)) == found
        assert 0 < len(found) < len(rows)
