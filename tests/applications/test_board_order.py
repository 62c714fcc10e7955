"""The order of a column: by what comes next or by hand, on a small board and on a full one."""

import datetime

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from applications import hand_order
from applications.board import LOOKED_THROUGH, MOST_CARDS, build_board
from applications.board_order import EACH_COLUMN
from applications.models import Application, InterviewRound, Reminder
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db

A_DAY = datetime.timedelta(days=1)


def positions(person, *, by_hand=False, stage="applied", looked_through=300) -> list[str]:
    mine = Application.objects.for_user(person).filter(archived_at=None)
    today = timezone.localdate()
    board = build_board(mine, today, by_hand=by_hand, looked_through=looked_through)
    return next(
        [card.position for card in column.cards] for column in board.stages if column.value == stage
    )


def make(person, *names: str, **fields) -> list[Application]:
    return [make_application(person, position=name, **fields) for name in names]


def fill(person, count: int = MOST_CARDS + 1) -> None:
    make(person, *(f"Other {number}" for number in range(count)))


@pytest.fixture
def four(person) -> list[Application]:
    """Of which one has an interview in two days, one a reminder tomorrow."""
    rows = make(person, "quiet", "interview", "reminder", "newest")
    at = timezone.now() + 2 * A_DAY
    add_round(rows[1], starts_at=at)
    Application.objects.update(stage="applied")
    tomorrow = timezone.localdate() + A_DAY
    Reminder.objects.create(owner=person, application=rows[2], text="Ring", due_on=tomorrow)
    return rows


@pytest.mark.parametrize("is_full", [False, True])
def test_what_comes_next_is_on_top_and_then_what_was_entered_last(person, four, is_full):
    if is_full:
        fill(person)
        Application.objects.filter(position="newest").update(active_at=timezone.now() + A_DAY)
        assert positions(person)[:3] == ["reminder", "interview", "newest"]
        assert positions(person, looked_through=5)[:3] == ["reminder", "interview", "newest"]
        assert len(positions(person)) == EACH_COLUMN
    else:
        assert positions(person) == ["reminder", "interview", "newest", "quiet"]


@pytest.mark.parametrize("kind", ["reminder", "interview", "deadline"])
def test_what_is_due_in_one_column_takes_no_place_in_another(person, kind):
    """However many there are, of however few applications."""
    due = make(person, *(f"Due {number}" for number in range(60)), stage="saved")
    (later,) = make(person, "later")
    make(person, *(f"Newer {number}" for number in range(40)))
    soon, then = timezone.now() + A_DAY, timezone.now() + 2 * A_DAY
    if kind == "interview":
        _add_rounds([row for row in due for _ in range(3)], soon)
        _add_rounds([later], then)
    elif kind == "reminder":
        _remind([row for row in due for _ in range(3)], soon)
        _remind([later], then)
    else:
        Application.objects.update(deadline_on=soon, answer_due_on=then)
    stage = "offer" if kind == "deadline" else "applied"
    long_ago = timezone.now() - A_DAY
    Application.objects.filter(pk=later.pk).update(stage=stage, active_at=long_ago)
    others = Application.objects.filter(position__startswith="Newer")
    others.update(stage=stage, answer_due_on=None)

    assert positions(person, stage=stage, looked_through=LOOKED_THROUGH)[0] == "later"


def _add_rounds(applications: list[Application], at: datetime.datetime) -> None:
    InterviewRound.objects.bulk_create(
        InterviewRound(application=application, number=number, starts_at=at)
        for number, application in enumerate(applications, 1)
    )


def _remind(applications: list[Application], at: datetime.datetime) -> None:
    Reminder.objects.bulk_create(
        Reminder(
            owner=application.owner,
            application=application,
            text="Ring",
            due_on=timezone.localdate(at),
        )
        for application in applications
    )


def test_many_reminders_of_one_application_hide_no_other_in_its_column(person):
    first, second = make(person, "first", "second")
    fill(person)
    _remind([first] * 200, timezone.now() + A_DAY)
    _remind([second], timezone.now() + 2 * A_DAY)
    long_ago = timezone.now() - A_DAY
    Application.objects.filter(pk__in=[first.pk, second.pk]).update(active_at=long_ago)

    assert positions(person, looked_through=LOOKED_THROUGH)[:2] == ["first", "second"]


def test_of_what_is_for_today_the_newest_is_on_a_full_board(person):
    fill(person)
    today = timezone.localdate()
    for days, row in enumerate(Application.objects.for_user(person).order_by("-pk")):
        row.reminders.create(owner=person, text="Ring", due_on=today - days * A_DAY)
    Application.objects.filter(position="Other 40").update(active_at=timezone.now() + A_DAY)
    shown = positions(person, looked_through=20)
    assert shown[:3] == ["Other 40", f"Other {MOST_CARDS}", f"Other {MOST_CARDS - 1}"]


def test_a_deadline_counts_until_its_day_has_passed(person):
    today = timezone.localdate()
    soon, past, _ = make(person, "soon", "past", "newest", stage="saved")
    Application.objects.filter(pk=soon.pk).update(deadline_on=today)
    Application.objects.filter(pk=past.pk).update(deadline_on=today - A_DAY)
    assert positions(person, stage="saved") == ["soon", "newest", "past"]


def test_a_card_that_was_just_moved_is_on_a_full_board(person):
    old = make_application(person, position="old", stage="saved")
    with time_machine.travel(timezone.now() + A_DAY):
        fill(person)
    with time_machine.travel(timezone.now() + 2 * A_DAY):
        old.move_to("applied", on=timezone.localdate())
        assert positions(person)[0] == "old"


def test_ended_ones_push_no_running_one_off_the_board(person):
    for number in range(MOST_CARDS):
        make_application(person, position=f"Ended {number}").close_with("withdrew", on=DAY)
    make(person, *(f"Running {number}" for number in range(14)))
    assert len(positions(person)) == 14
    mine = Application.objects.for_user(person)
    (ended,) = build_board(mine, DAY).endings
    assert (ended.count, len(ended.cards)) == (MOST_CARDS, EACH_COLUMN)
    assert ended.cards[0].position == f"Ended {MOST_CARDS - 1}"


def test_by_hand_a_card_stays_where_it_was_put(person):
    a, b, c = make(person, "a", "b", "c")
    assert positions(person, by_hand=True) == ["c", "b", "a"]
    hand_order.place_before(a, c.pk)
    assert positions(person, by_hand=True) == ["a", "c", "b"]
    hand_order.place_before(a, None)
    assert positions(person, by_hand=True) == ["c", "b", "a"]
    hand_order.step(a, "up")
    hand_order.step(b, "top")
    assert positions(person, by_hand=True) == ["b", "c", "a"]
    hand_order.step(b, "down")
    hand_order.step(a, "down")
    assert positions(person, by_hand=True) == ["c", "b", "a"]
    make(person, "d")
    assert positions(person, by_hand=True) == ["d", "c", "b", "a"]


@pytest.mark.parametrize("looked_through", [5, 300])
def test_by_hand_a_full_board_shows_what_was_put_on_top(person, looked_through):
    (old,) = make(person, "old")
    fill(person)
    hand_order.step(old, "top")
    shown = positions(person, by_hand=True, looked_through=looked_through)
    assert (shown[0], len(shown)) == ("old", EACH_COLUMN)
    assert shown[1] == f"Other {MOST_CARDS}"


def test_by_hand_what_was_put_on_top_of_one_column_hides_nothing_in_another(person):
    (old,) = make(person, "old", stage="screening")
    Application.objects.filter(pk=old.pk).update(hand_rank=5)
    make(person, *(f"Newer {number}" for number in range(EACH_COLUMN)), stage="screening")
    fill(person, 200)
    Application.objects.filter(stage="screening").exclude(pk=old.pk).update(hand_rank=9)
    Application.objects.filter(stage="applied").update(hand_rank=1)

    shown = positions(person, by_hand=True, stage="screening", looked_through=LOOKED_THROUGH)
    assert shown[0] == "old"


def test_a_place_is_found_however_often_two_neighbours_were_parted(person):
    first, second, *others = make(person, *(f"{number:02}" for number in range(62)))
    hand_order.place_before(first, None)
    for other in others:
        hand_order.place_before(other, first.pk)
    shown = positions(person, by_hand=True)
    assert shown == [second.position, *(other.position for other in others), first.position]


def test_the_order_is_chosen_and_a_card_placed_without_a_script(signed_in, person):
    a, b = make(person, "a", "b")
    board = reverse("applications:board")
    assert "To the top" not in signed_in.get(reverse("applications:move", args=[a.pk])).text
    answer = signed_in.post(reverse("applications:order_board") + "?q=a", {"by_hand": "1"})
    assert answer["Location"] == f"{board}?q=a"
    person.refresh_from_db()
    assert person.board_by_hand
    assert "To the top" in signed_in.get(reverse("applications:move", args=[a.pk])).text

    place = reverse("applications:place", args=[a.pk])
    assert signed_in.post(place, {"step": "up"})["Location"] == board
    assert positions(person, by_hand=True) == ["a", "b"]
    signed_in.post(place, {"before": ""})
    assert positions(person, by_hand=True) == ["b", "a"]
    for nonsense in ({"step": "sideways"}, {"before": "x"}, {"before": str(10**30)}, {}):
        assert signed_in.post(place, nonsense).status_code == 302
    signed_in.post(reverse("applications:order_board"), {"by_hand": "0"})
    person.refresh_from_db()
    assert not person.board_by_hand


def test_the_rest_of_a_column_is_shown_in_the_table_by_the_same_filter(signed_in, person):
    fill(person)
    page = signed_in.get(reverse("applications:board"), {"q": "other"}).text
    assert "?stage=applied&amp;ending=none&amp;q=other" in page


def test_how_much_a_job_is_wanted_is_on_its_card_and_in_the_table(signed_in, person):
    wanted, _ = make(person, "a", "b")
    fact = reverse("applications:edit_fact", args=[wanted.pk, "interest"])
    form = signed_in.get(fact).context["form"]
    version = form["row_version"].value()
    assert signed_in.post(fact, {"interest": "3", "row_version": version}).status_code == 302
    wanted.refresh_from_db()
    assert wanted.interest == 3
    assert signed_in.get(reverse("applications:board")).text.count("I really want it") == 1
    table = signed_in.get(
        reverse("applications:table"), {"column": "interest", "sort": "-interest"}
    )
    assert [row.texts[1] for row in table.context["table"].rows] == ["I really want it", ""]
    assert signed_in.post(fact, {"interest": "4", "row_version": version}).status_code == 422
