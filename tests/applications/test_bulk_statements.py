"""Many applications at once: by few statements, and as each is changed alone."""

import datetime

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from applications.bulk_actions import Done, do, take_back
from applications.models import Application, Event, Tag
from frame.gone_meanwhile import GoneMeanwhile
from tests.searches import DAY, make_application

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "action",
    [
        {"action": "move", "stage": "offer"},
        {"action": "move", "stage": "applied", "on": "2026-11-22"},
        {"action": "close", "kind": "no_answer"},
        {"action": "tag", "tags": "new"},
        {"action": "archive"},
    ],
    ids=lambda action: " ".join(action.values()),
)
def test_an_action_and_its_undo_cost_the_same_with_few_and_with_many(person, action):
    def cost(number: int) -> list[int]:
        for _ in range(number):
            make_application(person, position="Clerk", stage="saved")
        rows = Application.objects.filter(ended_as="", archived_at=None).exclude(stage="offer")
        fields = {name: value for name, value in action.items() if name != "action"}
        fields |= {"on": datetime.date(2026, 11, 22)} if "on" in fields else {}
        fields |= {"tags": ["new"]} if "tags" in fields else {}
        with CaptureQueriesContext(connection) as doing, transaction.atomic():
            done = do(action["action"], rows, **fields)
        if action["action"] == "close":  # letters and outcomes go along, each by its own door
            return [len(doing)]
        with CaptureQueriesContext(connection) as undoing, transaction.atomic():
            assert take_back(person, done)
        return [len(doing), len(undoing)]

    Tag.objects.get_or_create_by_name(person, ["new"])
    cost_of_two, cost_of_twenty = cost(2), cost(20)
    assert cost_of_two == cost_of_twenty


@pytest.mark.parametrize("stages", [["applied", "saved"], ["screening", "applied", "offer"]])
@pytest.mark.parametrize("on", [None, DAY, DAY + datetime.timedelta(days=2)])
def test_many_are_moved_and_moved_back_as_each_is_alone(person, few, stages, on):
    def state() -> list:
        rows = Application.objects.order_by("pk").values_list("stage", "applied_on", "ended_as")
        lines = Event.objects.order_by("application", "pk")
        return [list(rows), list(lines.values_list("kind", "happened_on", "details"))]

    running = Application.objects.filter(ended_as="").order_by("pk")
    before = state()
    expected: list[list] = []
    moves: list[Event] = []
    with transaction.atomic():
        for stage in stages:
            moves += filter(None, [row.move_to(stage, on=on) for row in running])
            expected.append(state())
        for move in reversed(moves):
            move.refresh_from_db()
            assert move.application.take_back(move)
        expected.append(state())
        transaction.set_rollback(True)
    assert state() == before

    acts, states = [], []
    for stage in stages:
        acts.append(do("move", running, stage=stage, on=on))
        states.append(state())
    assert all(take_back(person, done) for done in reversed(acts))
    assert [*states, state()] == expected


def test_what_is_no_action_is_done_to_nothing(person, few):
    nurse = Application.objects.filter(position="Nurse")
    with pytest.raises(ValueError, match="frobnicate"):
        do("frobnicate", nurse)
    with pytest.raises(ValueError, match="frobnicate"):
        take_back(person, Done("frobnicate", keys=[nurse.get().pk]))

    assert nurse.get().archived_at is not None


def test_nothing_is_done_where_somebody_deleted_a_row_meanwhile(person, few):
    rows = list(Application.objects.filter(ended_as=""))
    Application.objects.get(position="Cook").delete()

    with pytest.raises(GoneMeanwhile):
        do("archive", rows)

    assert Application.objects.filter(archived_at=None, ended_as="").count() == 1
