"""The stages show the days on which they were reached, and no slip is told."""

import datetime

import pytest
import time_machine
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from applications.models import Application, Event
from applications.models.silence import last_contact_on
from applications.models.stage import Stage
from applications.stage_steps import build_steps
from applications.timeline import build_timeline
from tests.searches import NOW, TODAY, add_round, edit

pytestmark = pytest.mark.django_db
A_DAY = datetime.timedelta(days=1)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


def ago(days: int) -> datetime.date:
    return TODAY - days * A_DAY


def add(person, stage="applied", **fields) -> Application:
    """As somebody does who writes it down today."""
    job = {"company": "Larkfield", "position": "Buyer", "stage": stage}
    return Application.objects.log(person, on=TODAY, **job, **fields)


def days(application) -> dict[str, int]:
    """How many days ago each stage was reached, of those that say so."""
    steps = build_steps(Application.objects.get(pk=application.pk))
    return {step.stage.value: (TODAY - step.on).days for step in steps if step.on}


def lines_of(application) -> list[str]:
    shown = build_timeline(Application.objects.get(pk=application.pk), today=TODAY)
    return [line.text for _, lines in shown.days for line in lines]


# Days


def test_the_day_of_applying_is_shown_under_every_later_stage(person):
    for stage in ("applied", "screening", "interviewing", "offer"):
        assert days(add(person, stage, applied_on=ago(42))) == {"applied": 42}


def test_a_stage_that_was_only_typed_today_has_no_day_until_it_is_corrected(person):
    application = add(person, "screening")
    assert days(application) == {}
    logged = application.events.get()
    application.correct_day(logged, on=ago(9))
    assert days(application) == {"screening": 9}


def test_the_first_interview_tells_since_when_it_is_interviewing(signed_in, person):
    application = add(person, "interviewing", applied_on=ago(42))
    add_round(application, starts_at=NOW - 10 * A_DAY)
    first = add_round(application, starts_at=NOW - 20 * A_DAY)
    add_round(application, starts_at=NOW - 30 * A_DAY).cancel(on=TODAY)
    add_round(application, starts_at=NOW - 40 * A_DAY, outcome="no_show")
    assert days(application) == {"applied": 42, "interviewing": 20}
    signed_in.force_login(person)
    page = signed_in.get(application.get_absolute_url()).content.decode()
    assert f'<a class="step-day" href="{first.get_absolute_url()}">' in page


def test_a_move_made_after_the_interview_shows_the_day_of_the_interview(person):
    application = add(person, applied_on=ago(42))
    application.move_to("interviewing", on=TODAY)
    add_round(application, starts_at=NOW - 20 * A_DAY)
    application.move_to("offer", on=TODAY)
    assert days(application) == {"applied": 42, "interviewing": 20, "offer": 0}


def test_timeline_and_steps_tell_one_day_in_whatever_order_interviews_are_written_down(person):
    application = add(person, applied_on=ago(60))
    for day, first in ((12, 12), (30, 30), (45, 45), (20, 45)):
        latest = add_round(application, starts_at=NOW - day * A_DAY)
        assert days(application)["interviewing"] == first
        assert application.events.moves().get().happened_on == ago(first)

    edit(latest, starts_at=NOW - 50 * A_DAY, on=TODAY)
    assert days(application)["interviewing"] == 50
    assert application.events.moves().get().happened_on == ago(50)


def test_an_interview_before_an_earlier_move_leaves_the_order_of_moves(person):
    application = add(person, applied_on=ago(60))
    application.move_to("screening", on=ago(15))
    add_round(application, starts_at=NOW - 12 * A_DAY)
    add_round(application, starts_at=NOW - 30 * A_DAY)
    add_round(application, starts_at=NOW - 40 * A_DAY, outcome="no_show")
    moved_on = [(move.stage, move.happened_on) for move in application.events.moves()]
    assert moved_on == [("screening", ago(15)), ("interviewing", ago(12))]


def test_an_interview_to_come_was_arranged_on_the_day_of_its_move(person):
    application = add(person, applied_on=ago(5))
    add_round(application, starts_at=NOW + 3 * A_DAY)
    application.events.moves().update(happened_on=ago(1))
    assert days(application) == {"applied": 5, "interviewing": 1}


def test_what_was_saved_after_it_was_applied_for_has_no_day_of_saving(person):
    application = add(person, "saved", applied_on=ago(6))
    application.move_to("applied", on=TODAY)
    assert days(application) == {"applied": 6}


def test_a_stage_typed_after_a_later_one_has_no_day(person):
    application = add(person, applied_on=ago(42))
    application.move_to("screening", on=TODAY)
    add_round(application, starts_at=NOW - 20 * A_DAY)
    assert days(application) == {"applied": 42, "interviewing": 20}


# Slips


def test_a_move_set_back_at_once_is_not_told_and_stays_on_record(person, signed_in):
    application = add(person, applied_on=ago(6))
    before, reached = lines_of(application), days(application)
    application.move_to("offer", on=TODAY)
    application.move_to("applied", on=TODAY)
    assert (lines_of(application), days(application)) == (before, reached)
    assert application.events.moves().count() == 2
    signed_in.force_login(person)
    assert "Moved from" not in signed_in.get(application.get_absolute_url()).content.decode()


def test_a_detour_and_slips_one_after_the_other_are_not_told(person):
    application = add(person)
    before = lines_of(application)
    for stage in ("screening", "offer", "applied", "offer", "applied"):
        application.move_to(stage, on=TODAY)
    assert lines_of(application) == before
    application.move_to("screening", on=TODAY)
    assert lines_of(application) == ["Moved from Applied to Screening", *before]


def test_only_what_lies_within_the_detour_is_left_out(person):
    application = add(person)
    for stage in ("screening", "offer", "screening"):
        application.move_to(stage, on=TODAY)
    assert lines_of(application) == ["Moved from Applied to Screening", "Added as Applied"]


def test_moves_of_two_days_are_both_told(person):
    application = add(person)
    application.move_to("screening", on=ago(1))
    application.move_to("applied", on=TODAY)
    assert len([text for text in lines_of(application) if text.startswith("Moved")]) == 2


@pytest.mark.parametrize("between", ["nothing", "a note", "a reminder done", "another day"])
def test_moves_undone_on_their_day_are_not_told_and_bound_no_day(person, clock, between):
    application = add(person)
    application.move_to("screening", on=ago(2))
    clock.shift(60)
    match between:
        case "a note":
            application.dated_notes.create(text="They rang", happened_on=ago(2))
        case "a reminder done":
            reminder = application.reminders.create(owner=person, text="Ring", due_on=TODAY)
            reminder.finish(on=TODAY)
        case "another day":
            application.events.moves().update(written_at=NOW - 2 * A_DAY)
    application.move_to("applied", on=ago(2))
    assert not [text for text in lines_of(application) if text.startswith("Moved")]
    move = application.move_to("offer", on=ago(5))
    assert (move.happened_on, application.stage) == (ago(5), "offer")


# Days ago; no move comes before another.
MOVES = st.lists(st.tuples(st.sampled_from(Stage.values), st.integers(0, 2)), max_size=6).map(
    lambda moves: sorted(moves, key=lambda move: -move[1])
)


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(start=st.sampled_from(Stage.values), moves=MOVES, noted=st.integers(0, 6))
def test_pages_bounds_and_silence_know_the_same_moves(person, start, moves, noted):
    application = add(person, start)
    Event.objects.filter(application=application).update(happened_on=ago(9))
    for number, (stage, days_ago) in enumerate(moves):
        if number == noted:
            application.dated_notes.create(text="Ask", happened_on=ago(days_ago))
        application.move_to(stage, on=ago(days_ago))
    Application.objects.filter(pk=application.pk).update(applied_on=None)
    standing = application.events.standing_moves()
    moves_shown = [line for line in lines_of(application) if line.startswith("Moved")]
    assert len(moves_shown) == len(standing)

    came_to: dict[datetime.date, tuple[Stage, Stage]] = {}
    for move in standing:
        first, _ = came_to.get(move.happened_on, (Stage(move.details["from"]), None))
        came_to[move.happened_on] = (first, Stage(move.stage))
    news = [
        day
        for day, (first, last) in came_to.items()
        if last.step > max(first.step, Stage.APPLIED.step)
    ]
    expected = max(news, default=max([*came_to, ago(9)]))
    row = Application.objects.annotate(last=last_contact_on(Application)).get(pk=application.pk)
    assert row.last == expected


def test_a_saved_job_moved_by_a_slip_has_no_day_of_applying_afterwards(person, signed_in):
    application = add(person, "saved")
    signed_in.force_login(person)
    for before, stage in (("saved", "applied"), ("applied", "saved")):
        move = {"stage": stage, "row_version": before, "stay": "1"}
        signed_in.post(reverse("applications:move", args=[application.pk]), move)
    application.refresh_from_db()
    assert (application.stage, application.applied_on) == ("saved", None)
    with time_machine.travel(NOW + 3 * A_DAY, tick=False):
        application.move_to("applied", on=TODAY + 3 * A_DAY)
    assert application.applied_on == TODAY + 3 * A_DAY


def test_a_day_of_applying_that_was_typed_outlives_a_move_back(person):
    application = add(person, "saved", applied_on=ago(6))
    application.move_to("applied", on=TODAY)
    application.move_to("saved", on=TODAY)
    assert application.applied_on == ago(6)
    assert Stage(application.stage) == Stage.SAVED
    assert application.events.filter(kind=Event.Kind.MOVED).count() == 2
