"""Endings, reopenings, interviews and answers in two tabs at the same moment: none is lost or
doubled."""

import datetime
from functools import partial
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Event, Verdict
from applications.reopening import take_back_reopening
from frame.undo import undo_address
from letters.beginning import come_second
from letters.models import Letter
from records.models import BinItem
from tests.searches import DAY, add_round, make_application, make_near_miss
from tests.tabs import at_once, tab

pytestmark = pytest.mark.django_db(transaction=True)
TRIES = range(6)
LATER = DAY + datetime.timedelta(days=1)
LATEST = DAY + datetime.timedelta(days=2)


def press(person, name: str, key: int, **fields: Any) -> partial:
    """A form that a tab of its own will send."""
    return partial(tab(person).post, reverse(name, args=[key]), fields)


def press_for_several(person, applications, **fields: Any) -> partial:
    chosen = [application.pk for application in applications]
    words = {"chosen": chosen, "action": "close", **fields}
    return partial(tab(person).post, reverse("applications:bulk_action"), words)


def reopened(person, *, on: datetime.date = LATEST) -> tuple[Application, Verdict]:
    application = make_application(person)
    verdict = application.close_with("turned_down", on=DAY)
    application.reopen(on=on)
    verdict.refresh_from_db()
    return application, verdict


def lines(application: Application, kind: str) -> list[Event]:
    return list(application.events.filter(kind=kind).order_by("pk"))


def assert_one_truth(application: Application) -> None:
    """The board, the endings and the timeline say the same of how it ended, in order."""
    application.refresh_from_db()
    verdicts = list(application.verdicts.order_by("pk"))
    lifted_on = [verdict.reopened_on for verdict in verdicts if verdict.reopened_on]
    standing = [verdict.kind for verdict in verdicts if verdict.reopened_on is None]
    assert application.ended_as == "".join(standing)
    closed = [(line.details["verdict"], line.happened_on) for line in lines(application, "closed")]
    assert closed == [(verdict.pk, verdict.heard_on) for verdict in verdicts]
    assert [line.happened_on for line in lines(application, "reopened")] == lifted_on
    days = [day for row in verdicts for day in (row.heard_on, row.reopened_on) if day]
    assert days == sorted(days)


def assert_true_moves(application: Application) -> None:
    application.refresh_from_db()
    stands = "applied"
    for move in application.events.moves():
        assert move.details["from"] == stands
        stands = move.stage
    assert application.stage == stands


def test_the_day_of_a_reopening_corrected_in_two_tabs_is_one_of_both(person):
    for _ in TRIES:
        application, verdict = reopened(person)
        at_once(
            press(person, "applications:correct_reopening", verdict.pk, on=DAY),
            press(person, "applications:correct_reopening", verdict.pk, on=LATER),
        )
        assert_one_truth(application)
        assert application.verdicts.get().reopened_on in (DAY, LATER)


def test_a_reopening_that_is_corrected_and_undone_at_once_is_undone(person):
    for _ in TRIES:
        application, verdict = reopened(person)
        at_once(
            press(person, "applications:correct_reopening", verdict.pk, on=LATER),
            press(person, "applications:take_back_reopening", verdict.pk),
        )
        assert_one_truth(application)
        assert application.ended_as == "turned_down"


def test_what_is_reopened_in_two_tabs_is_reopened_once(person):
    for _ in TRIES:
        application = make_near_miss(person)
        application.close_with("came_second", on=DAY)
        at_once(*(press(person, "applications:reopen", application.pk) for _ in range(2)))
        assert_one_truth(application)
        assert len(lines(application, "reopened")) == 1


@pytest.mark.parametrize("name", ["applications:close", "letters:come_second"])
def test_no_ending_comes_before_the_reopening_that_another_tab_corrects(person, name):
    for _ in TRIES:
        application, verdict = reopened(person, on=LATER)
        ends = press(person, name, application.pk, kind="withdrew", heard_on=LATER)
        correct = press(person, "applications:correct_reopening", verdict.pk, on=LATEST)
        at_once(correct, ends)
        assert_one_truth(application)


def test_several_do_not_end_before_the_reopening_that_another_tab_corrects(person):
    for _ in TRIES:
        application, verdict = reopened(person, on=LATER)
        rows = [application, make_application(person)]
        ends = press_for_several(person, rows, kind="withdrew", on=LATER)
        at_once(press(person, "applications:correct_reopening", verdict.pk, on=LATEST), ends)
        for row in rows:
            assert_one_truth(row)


def test_no_reopening_comes_before_the_ending_that_another_tab_corrects(person):
    for _ in TRIES:
        application, verdict = reopened(person)
        page = tab(person).get(reverse("applications:edit_ending", args=[verdict.pk]))
        version = page.context["form"]["row_version"].value()
        facts = {"kind": "turned_down", "heard_on": LATEST, "row_version": version}
        at_once(
            press(person, "applications:correct_reopening", verdict.pk, on=DAY),
            press(person, "applications:edit_ending", verdict.pk, **facts),
        )
        assert_one_truth(application)


def test_no_ending_comes_before_the_day_of_applying_that_another_tab_corrects(person):
    for _ in TRIES:
        application = make_application(person, applied_on=DAY)
        fact = reverse("applications:edit_fact", args=[application.pk, "applied_on"])
        client = tab(person)
        version = client.get(fact).context["form"]["row_version"].value()
        at_once(
            partial(client.post, fact, {"applied_on": LATEST, "row_version": version}),
            press(person, "applications:close", application.pk, kind="withdrew", heard_on=LATER),
        )
        assert_one_truth(application)
        ended_on = [verdict.heard_on for verdict in application.verdicts.all()]
        assert (application.applied_on, ended_on) in ((DAY, [LATER]), (LATEST, []))


def test_undoing_a_reopening_loses_nothing_that_another_tab_wrote(person):
    """That it is archived, or when an offer is to be answered, is no line of the timeline."""
    application, verdict = reopened(person)
    as_read = Application.objects.get(pk=application.pk)
    application.archive()
    Application.objects.update(answer_due_on=LATEST)
    assert take_back_reopening(as_read, verdict.pk)
    application.refresh_from_db()
    assert application.archived_at is not None
    assert application.answer_due_on == LATEST


@pytest.mark.parametrize("other", ["one", "several"])
def test_several_that_end_while_another_tab_ends_some_of_them_end_once(person, other):
    for _ in TRIES:
        rows = [make_application(person) for _ in range(4)]
        ends = {
            "one": press(person, "applications:close", rows[2].pk, kind="withdrew"),
            "several": press_for_several(person, rows[::-1], kind="withdrew"),
        }
        at_once(press_for_several(person, rows, kind="no_answer"), ends[other])
        for application in rows:
            assert_one_truth(application)
            assert application.verdicts.count() == 1


def test_several_that_end_while_another_tab_undoes_an_ending_have_one_or_none(person):
    for _ in TRIES:
        rows = [make_application(person) for _ in range(3)]
        verdict = rows[1].close_with("withdrew", on=timezone.localdate())
        at_once(
            press_for_several(person, rows, kind="no_answer"),
            press(person, "applications:take_back_ending", verdict.pk),
        )
        for application in rows:
            assert_one_truth(application)
        kinds = list(rows[1].verdicts.values_list("kind", flat=True))
        assert kinds in ([], ["no_answer"])


def test_several_endings_undone_in_two_tabs_are_undone_once(person):
    for _ in TRIES:
        rows = [make_application(person) for _ in range(3)]
        client, other = tab(person), tab(person)
        words = {"chosen": [row.pk for row in rows], "action": "close", "kind": "no_answer"}
        answer = client.post(reverse("applications:bulk_action"), words, follow=True)
        undo = next(map(undo_address, answer.context["messages"]))
        other.cookies = client.cookies
        at_once(partial(client.post, undo), partial(other.post, undo))
        for application in rows:
            assert_one_truth(application)
            assert not application.verdicts.exists()


def test_the_only_interview_deleted_in_two_tabs_takes_its_move_along_once(person):
    for _ in TRIES:
        application = make_application(person)
        interview = add_round(application)
        at_once(*(press(person, "applications:remove_round", interview.pk) for _ in range(2)))
        assert_true_moves(application)
        assert (application.stage, len(lines(application, "round_removed"))) == ("applied", 1)
        assert BinItem.objects.filter(content__key=interview.pk, noun="round").count() == 1


@pytest.mark.thorough
@pytest.mark.parametrize("other", ["add", "move", "close"])
def test_the_only_interview_deleted_while_another_tab_writes_leaves_a_true_history(person, other):
    for _ in TRIES:
        application = make_application(person)
        interview, key = add_round(application), application.pk
        move = {"stage": "offer", "row_version": "interviewing"}
        writes = {
            "add": partial(Application.objects.get(pk=key).add_round, on=DAY),
            "move": press(person, "applications:move", key, **move),
            "close": press(person, "applications:close", key, kind="withdrew"),
        }
        at_once(press(person, "applications:remove_round", interview.pk), writes[other])
        assert_true_moves(application)
        assert_one_truth(application)
        assert len(lines(application, "round_removed")) == 1
        if other == "add":
            assert application.stage == "interviewing"
            assert [row.number for row in application.rounds.all()] == [1]
        if other == "close":
            assert application.ended_as == "withdrew"


def test_the_day_of_an_answer_noted_in_several_tabs_is_on_one_line(person):
    for _ in TRIES:
        application = make_near_miss(person)
        letter = come_second(application, on=DAY)
        letter.mark_sent(on=DAY, to="x", by="email")
        noted = ({"answered_on": DAY}, {"answered_on": LATER}, {"answered": "0"})
        at_once(
            *(
                press(person, "letters:mark_answered", letter.pk, **{"answered": "1", **words})
                for words in noted
            )
        )
        letter = Letter.objects.get(pk=letter.pk)
        noted_lines = [
            (line.happened_on, line.details["answered"])
            for line in lines(application, "letter_answered")
        ]
        answers = [day for day, answered in noted_lines if answered]
        assert answers == ([letter.answered_on] if letter.state == "answered" else [])
        if letter.state == "unanswered":
            assert (letter.answered_on, len(noted_lines)) == (None, 1)
