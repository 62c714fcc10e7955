"""An interview around midnight: all pages agree whether it is ahead or over, by one rule."""

import datetime
import re
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from accounts.time_zone import last_moment
from applications.history import with_history
from applications.models import Application, InterviewRound
from applications.models.taking_place import is_over, took_place
from applications.next_step import next_step
from applications.next_task import Task, next_task
from applications.people_met import people_met, people_to_meet
from letters.kinds import Kind
from letters.occasions import occasions
from practice.due_cards import next_round
from practice.rounds_without_debrief import rounds_without_debrief
from tests.searches import add_round, make_application
from today.next_up import next_up

pytestmark = pytest.mark.django_db
HOME = ZoneInfo("Europe/Berlin")
MONDAY, TUESDAY = datetime.date(2026, 11, 23), datetime.date(2026, 11, 24)


def clock(day: datetime.date, words: str) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time.fromisoformat(words), HOME)


def plan(person, day, words: str = "", minutes=None, zone="Europe/Berlin") -> InterviewRound:
    """At the time on the clock at home, or on that day where no time is known."""
    when = {"starts_at": last_moment(day, HOME), "is_day_only": True, "time_zone": HOME.key}
    if words:
        when = {"starts_at": clock(day, words), "minutes": minutes, "time_zone": zone}
    with time_machine.travel(clock(MONDAY, "12:00"), tick=False):
        application = make_application(person, stage="interviewing")
        return add_round(application, [("Ana Sousa", "")], outcome="planned", **when)


@pytest.fixture(autouse=True)
def at_home(person):
    person.time_zone = HOME.key
    person.save()
    with timezone.override(HOME):
        yield


def verdicts_of(client, person, interview_round) -> dict[str, bool]:
    """By the place that says it, whether the interview is over."""
    now = timezone.now()
    application = with_history(Application.objects.filter(pk=interview_round.application_id)).get()
    row, rounds = application.rounds.all()[0], InterviewRound.objects.for_user(person)
    task, step = next_task(application, now), next_step(application, now)
    ahead = [shown.round for shown in next_up(person, now).rounds.rows]
    pages = {
        name: client.get(address).text.partition("<main")[2]
        for name, address in {
            "application": application.get_absolute_url(),
            "round": row.get_absolute_url(),
            "board": reverse("applications:board"),
            "today": reverse("today:today"),
        }.items()
    }
    return {
        "the row": row.has_taken_place,
        "what is coming": not row.is_coming(now),
        "what may come": not row.may_still_come,
        "whom one meets": not people_to_meet(application),
        "whom one met": bool(people_met(application)),
        "the database": rounds.filter(took_place(now)).exists(),
        "its end": rounds.filter(is_over(now)).exists(),
        "what is ahead": not rounds.ahead(now).exists(),
        "cards": next_round(person, now) is None,
        "a debrief": bool(rounds_without_debrief(person, now, 1)),
        "the next task": bool(task) and task.task == Task.NEWS,
        "the next step": step is None,
        "thanks": bool(occasions(application, today=timezone.localdate(), kinds=[Kind.THANKS])),
        "today": row not in ahead,
        "the page of the application": "Prepare for" not in pages["application"],
        "the page of the round": "Thank them" in pages["round"],
        "the card": "Next interview:" not in pages["board"],
        "the page Today": "Interviews in the next seven days" not in pages["today"],
    }


@pytest.mark.thorough
@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Tokyo", "America/New_York"])
@pytest.mark.parametrize(
    ("now", "begun", "minutes", "over"),
    [
        ("23:40", "22:30", None, True),
        ("23:40", "22:45", None, False),
        ("23:40", "23:00", 30, True),
        ("00:00", "23:00", None, True),
        ("00:00", "23:30", None, False),
        ("00:00", "23:30", 30, True),
        ("00:20", "23:15", None, True),
        ("00:20", "23:30", None, False),
        ("00:20", "23:30", 45, True),
        ("00:20", "22:00", 180, False),
        ("00:30", "23:30", None, True),
    ],
)
def test_of_an_interview_of_the_evening_every_page_says_the_same(
    signed_in, person, now, begun, minutes, over, zone
):
    interview_round = plan(person, MONDAY, begun, minutes, zone)
    day = MONDAY if now.startswith("23") else TUESDAY

    with time_machine.travel(clock(day, now), tick=False):
        signed_in.force_login(person)
        by_place = verdicts_of(signed_in, person, interview_round)

    assert [place for place, is_over_there in by_place.items() if is_over_there != over] == []


@pytest.mark.parametrize(
    ("day", "now", "over"),
    [
        (MONDAY, (MONDAY, "23:59"), False),
        (MONDAY, (TUESDAY, "00:00"), True),
        (MONDAY, (TUESDAY, "00:30"), True),
        (TUESDAY, (MONDAY, "23:30"), False),
        (TUESDAY, (TUESDAY, "00:30"), False),
    ],
)
def test_of_an_interview_without_a_time_every_page_says_the_same(signed_in, person, day, now, over):
    interview_round = plan(person, day)

    with time_machine.travel(clock(*now), tick=False):
        signed_in.force_login(person)
        by_place = verdicts_of(signed_in, person, interview_round)

    assert [place for place, is_over_there in by_place.items() if is_over_there != over] == []


def test_what_began_before_midnight_and_still_runs_is_for_today_and_not_for_next_monday(
    signed_in, person
):
    interview_round = plan(person, MONDAY, "23:30")
    with time_machine.travel(clock(TUESDAY, "00:10"), tick=False):
        signed_in.force_login(person)
        page = signed_in.get(interview_round.application.get_absolute_url()).text
        assert "Prepare for today" in page
        assert "Prepare for Monday" not in page
        # It may be over, as nobody but the person knows.
        assert "Record how it went" in signed_in.get(interview_round.get_absolute_url()).text


@pytest.mark.parametrize(
    ("words", "minutes", "now", "is_debrief_first"),
    [
        ("22:00", None, "00:10", True),
        ("23:30", 30, "08:00", True),
        ("", None, "00:10", True),
        ("09:00", None, "00:10", False),
    ],
)
def test_in_the_night_after_it_the_debrief_still_comes_first(
    signed_in, person, words, minutes, now, is_debrief_first
):
    interview_round = plan(person, MONDAY, words, minutes)
    with time_machine.travel(clock(TUESDAY, now), tick=False):
        signed_in.force_login(person)
        page = signed_in.get(interview_round.application.get_absolute_url()).text
    head = page.partition("<main")[2]
    assert ("Write debrief" in head) == is_debrief_first
    assert bool(re.search(r'class="btn btn-warm"[^>]*come-second', head)) != is_debrief_first


@pytest.mark.parametrize(
    ("words", "minutes", "now", "opened"),
    [
        ("23:30", None, "00:20", {"over", "ahead"}),
        ("23:30", 30, "00:20", {"over"}),
        ("00:25", None, "00:20", {"ahead"}),
    ],
)
def test_the_form_asks_what_is_over_and_what_is_ahead_by_the_same_rule(
    signed_in, person, words, minutes, now, opened
):
    day = MONDAY if words.startswith("23") else TUESDAY
    interview_round = plan(person, day, words, minutes)
    address = reverse("applications:edit_round", args=[interview_round.pk])
    with time_machine.travel(clock(TUESDAY, now), tick=False):
        signed_in.force_login(person)
        page = signed_in.get(address).text
    assert set(re.findall(r'data-when="(\w+)" open', page)) == opened
