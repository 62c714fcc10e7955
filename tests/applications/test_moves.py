"""Moves on the page of an application: their days, and how they are taken back."""

import datetime

import pytest
from django.urls import reverse

from applications.stage_steps import build_steps
from tests.applications.asking import post
from tests.searches import DAY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
ONE_DAY = datetime.timedelta(days=1)
TODAY = DAY + datetime.timedelta(days=4)


def test_every_step_has_its_day_and_a_wrong_day_is_corrected(signed_in, application):
    application.move_to("screening", on=TODAY)
    move = application.events.moves().get()
    post(signed_in, "correct_day", move.pk, on="2026-11-22")

    move.refresh_from_db()
    assert move.happened_on == datetime.date(2026, 11, 22)
    days = [step.on for step in build_steps(application)]
    # When it was applied for is not recorded.
    assert days == [None, None, datetime.date(2026, 11, 22), None, None]
    application.applied_on = DAY
    days = [step.on for step in build_steps(application)]
    assert days[:2] == [None, DAY]


@pytest.mark.parametrize(
    ("on", "words"), [("2026-11-25", "in the future"), ("2026-11-20", "before")]
)
def test_a_day_that_would_put_the_moves_out_of_order_is_refused_kindly(
    signed_in, application, on, words
):
    application.move_to("screening", on=datetime.date(2026, 11, 21))
    application.move_to("offer", on=datetime.date(2026, 11, 22))
    last = application.events.moves().last()
    answer = post(signed_in, "correct_day", last.pk, on=on)

    assert answer.status_code == 422
    assert words in answer.context["form"].errors["on"][0]
    last.refresh_from_db()
    assert last.happened_on == datetime.date(2026, 11, 22)


@pytest.mark.parametrize("stage", ["offer", "applied"])
def test_what_has_ended_in_another_window_is_not_moved(signed_in, application, stage):
    application.close_with("turned_down", on=TODAY)
    fields = {"stage": stage, "row_version": "applied", "stay": "1"}
    address = reverse("applications:move", args=[application.pk])
    page = signed_in.post(address, fields, follow=True).text

    assert "was closed in another window: Turned down. Nothing was changed here." in page
    assert "was moved" not in page
    assert not application.events.moves().exists()
    application.refresh_from_db()
    assert (application.stage, application.ended_as) == ("applied", "turned_down")


def set_back(application, stage: str, on: datetime.date) -> None:
    """A move by mistake, set back at once, of which no page tells."""
    before = application.stage
    application.move_to(stage, on=on)
    application.move_to(before, on=on)


def test_a_move_that_was_set_back_bounds_no_later_one(signed_in, application):
    set_back(application, "offer", TODAY)
    fields = {"stage": "screening", "on": "2026-11-21", "row_version": "applied", "stay": "1"}
    post(signed_in, "move", application.pk, **fields)
    application.refresh_from_db()
    assert application.stage == "screening"
    assert application.events.moves().last().happened_on == datetime.date(2026, 11, 21)


def test_a_move_made_again_after_it_was_set_back_bounds_the_next(signed_in, application):
    set_back(application, "screening", TODAY)
    application.move_to("screening", on=TODAY)
    fields = {"stage": "offer", "on": "2026-11-21", "row_version": "screening", "stay": "1"}
    assert post(signed_in, "move", application.pk, **fields).status_code == 422
    application.refresh_from_db()
    assert application.stage == "screening"


def test_a_move_that_was_set_back_bounds_no_day_that_is_corrected(signed_in, application):
    application.move_to("screening", on=datetime.date(2026, 11, 21))
    set_back(application, "offer", datetime.date(2026, 11, 22))
    move = application.events.moves().first()
    assert post(signed_in, "correct_day", move.pk, on="2026-11-23").status_code == 302
    move.refresh_from_db()
    assert move.happened_on == datetime.date(2026, 11, 23)


def test_a_move_that_was_set_back_does_not_date_that_of_an_interview(application):
    set_back(application, "offer", TODAY)
    starts_at = datetime.datetime(2026, 11, 22, 9, tzinfo=datetime.UTC)
    application.add_round(on=TODAY, starts_at=starts_at)
    move = application.events.moves().last()
    assert (move.stage, move.happened_on) == ("interviewing", datetime.date(2026, 11, 22))


def test_the_latest_move_can_be_taken_back_and_no_earlier_one(signed_in, application):
    application.move_to("screening", on=DAY)
    application.move_to("offer", on=DAY)
    first, last = application.events.moves()
    post(signed_in, "take_back", first.pk)
    application.refresh_from_db()
    assert application.stage == "offer"

    post(signed_in, "take_back", last.pk)
    application.refresh_from_db()
    assert application.stage == "screening"
    assert list(application.events.moves()) == [first]


def test_a_move_carries_its_own_day(signed_in, application):
    stay = {"stay": "1", "row_version": "applied"}
    post(signed_in, "move", application.pk, stage="screening", on="2026-11-21", **stay)
    assert application.events.moves().get().happened_on == datetime.date(2026, 11, 21)
    stay["row_version"] = "screening"
    answer = post(signed_in, "move", application.pk, stage="offer", on="2026-11-20", **stay)
    assert answer.status_code == 422
    assert "before" in answer.context["form"].errors["on"][0]
    application.refresh_from_db()
    assert application.stage == "screening"
