"""An interview that was called off takes place after all: at another time, or as it was."""

import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from applications.history import with_history
from applications.models import Application, InterviewRound
from applications.timeline import build_timeline
from tests.forms import type_into
from tests.searches import DAY, add_round, edit, make_application, reschedule

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
BERLIN = ZoneInfo("Europe/Berlin")
MORNING = datetime.datetime(2026, 12, 1, 10, 0, tzinfo=BERLIN)
LATER = datetime.datetime(2026, 12, 3, 14, 30, tzinfo=BERLIN)
AFTER = datetime.date(2026, 12, 7)
NEW_TIME = {"starts_at": "2026-12-03T14:30", "time_zone": "Europe/Berlin", "minutes": "45"}


@pytest.fixture
def arranged(person) -> InterviewRound:
    return add_round(make_application(person), starts_at=MORNING, time_zone="Europe/Berlin")


def changes_told(interview_round) -> list[str]:
    history = with_history(Application.objects.all()).get(pk=interview_round.application_id)
    days = build_timeline(history, today=timezone.localdate()).days
    return [line.text for _, lines in days for line in lines if line.kind == "round_changed"]


def address(name: str, interview_round) -> str:
    return reverse(f"applications:{name}", args=[interview_round.pk])


def test_one_to_which_nobody_came_takes_place_at_a_time_to_come(signed_in, arranged):
    yesterday = timezone.now() - datetime.timedelta(days=1)
    edit(arranged, on=DAY, starts_at=yesterday, outcome="no_show")
    type_into(signed_in, address("reschedule_round", arranged), NEW_TIME)

    arranged.refresh_from_db()
    assert (arranged.starts_at, arranged.outcome) == (LATER, "planned")
    ahead = InterviewRound.objects.for_user(arranged.application.owner).ahead(timezone.now())
    assert list(ahead) == [arranged]
    lines = changes_told(arranged)
    assert lines[0].startswith("Round 1 moved from")
    assert lines[1:3] == ["Round 1 takes place after all", "Round 1: Nobody came"]


def test_one_to_which_nobody_came_stays_so_where_its_past_time_is_corrected(signed_in, arranged):
    now = timezone.now()
    edit(arranged, on=DAY, starts_at=now - datetime.timedelta(days=1), outcome="no_show")
    earlier = now - datetime.timedelta(days=2)
    reschedule(arranged, on=DAY, starts_at=earlier, time_zone="Europe/Berlin", minutes=45)

    arranged.refresh_from_db()
    assert (arranged.starts_at, arranged.outcome) == (earlier, "no_show")


def test_nobody_stayed_away_on_a_day_to_come(signed_in, arranged):
    fields = {"time_zone": "Europe/Berlin", "starts_at": "2026-12-03T14:30", "outcome": "no_show"}
    answer = type_into(signed_in, address("edit_round", arranged), fields)

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["outcome"]


@pytest.mark.parametrize("outcome", ["took_place", "passed", "ended", "no_show"])
def test_a_mistaken_cancelling_leaves_what_had_come_of_it(arranged, outcome):
    edit(arranged, on=AFTER, outcome=outcome)
    lines = changes_told(arranged)
    with time_machine.travel(LATER, tick=False):
        arranged.cancel(on=AFTER, by="me")
        arranged.take_place_after_all(on=AFTER)

    arranged.refresh_from_db()
    assert (arranged.outcome, arranged.cancelled_by) == (outcome, "")
    assert changes_told(arranged) == lines


def test_what_had_come_of_a_cancelled_one_is_not_said_of_a_day_to_come(arranged):
    edit(arranged, on=DAY, outcome="passed")
    arranged.cancel(on=DAY)
    edit(arranged, on=DAY, starts_at=LATER)
    arranged.take_place_after_all(on=DAY)

    assert arranged.outcome == "planned"
