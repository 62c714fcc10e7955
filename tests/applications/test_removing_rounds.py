"""What an interview leaves when it is deleted, and what comes back with it."""

import datetime

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from records.bin import restore
from records.models import BinItem
from tests.searches import DAY, add_round, edit, make_application

pytestmark = pytest.mark.django_db


def journey(application) -> list[str]:
    """The stage, and the moves with their days."""
    application.refresh_from_db()
    moves = application.events.moves()
    return [application.stage, *(f"{move.stage} {move.happened_on:%d %b}" for move in moves)]


def test_with_the_only_round_goes_the_move_that_was_made_for_it(signed_in, person):
    signed_in.force_login(person)
    application = make_application(person, applied_on=datetime.date(2026, 10, 1))
    at = datetime.datetime(2026, 10, 24, 9, tzinfo=datetime.UTC)
    slip = add_round(application, starts_at=at)
    assert journey(application) == ["interviewing", "interviewing 24 Oct"]

    address = reverse("applications:remove_round", args=[slip.pk])
    answer = signed_in.post(address, follow=True)
    assert "Round 1 is in the bin, and the application is under Applied again." in answer.text
    assert journey(application) == ["applied"]
    assert "Moved from Applied to Interviewing" not in answer.text

    with time_machine.travel(timezone.now() + datetime.timedelta(days=3), tick=False):
        signed_in.post(reverse("records:restore", args=[BinItem.objects.get().pk]))
    assert journey(application) == ["interviewing", "interviewing 24 Oct"]
    page = signed_in.get(application.get_absolute_url()).text
    assert "Round 1 deleted" not in page
    again = application.rounds.get()
    again.remove(on=DAY)
    assert journey(application) == ["applied"]
    restore(BinItem.objects.get())
    edit(application.rounds.get(), on=DAY, starts_at=None)
    assert journey(application) == ["interviewing", "interviewing 20 Nov"]


@pytest.mark.parametrize(
    "rests_on", ["round", "move", "by_hand", "ending", "day", "reached_before"]
)
def test_a_move_on_which_something_rests_stays_without_the_round(person, rests_on):
    application = make_application(person)
    if rests_on == "reached_before":
        application.move_to("interviewing", on=DAY)
    first = add_round(application)
    match rests_on:
        case "round":
            add_round(application)
        case "move":
            application.move_to("offer", on=DAY)
        case "by_hand":
            application.move_to("screening", on=DAY)
            application.move_to("interviewing", on=DAY)
        case "day":
            application.correct_day(application.events.moves().get(), on=DAY)
        case "ending":
            application.close_with("finalist", on=DAY)
    before = journey(application)
    first.remove(on=DAY)
    assert journey(application) == before


def test_the_move_goes_with_the_last_round_and_comes_back_with_whichever_is_first(person):
    application = make_application(person)
    first, second = add_round(application), add_round(application)
    items = [first.remove(on=DAY), second.remove(on=DAY)]
    assert journey(application) == ["applied"]
    for item in items:
        restore(item)
        assert application.events.moves().count() == 1
    application.refresh_from_db()
    assert application.stage == "interviewing"


@pytest.mark.parametrize("stage", ["applied", "screening"])
def test_a_round_that_comes_back_leaves_the_stage_where_it_was_put_by_hand(person, stage):
    application = make_application(person)
    slip = add_round(application)
    application.move_to(stage, on=DAY)
    before = journey(application)
    restore(slip.remove(on=DAY))
    assert journey(application) == before
