"""Two tabs on one application at the same moment leave one history, and it is true."""

import threading

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from applications.models import Application, Stage
from tests.searches import DAY, make_application

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*jobs) -> None:
    """Run the jobs in threads of their own, as the processes of a server would."""
    together, failures = threading.Barrier(len(jobs)), []

    def run(job):
        try:
            together.wait(10)
            job()
        except Exception as failure:
            failures.append(failure)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[job]) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def tab(person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def assert_true_history(application) -> None:
    """Each move begins where the one before ended, and the last ends where the card stands."""
    application.refresh_from_db()
    moves = [move.details for move in application.events.moves()]
    stands = "applied"
    for move in moves:
        assert move["from"] == stands
        stands = move["to"]
    assert application.stage == stands


def test_cards_dragged_in_many_tabs_move_once_and_the_others_are_told(person):
    application = make_application(person)
    address = reverse("applications:move", args=[application.pk])
    answers = []

    def drag(client, stage):
        words = {"stage": stage, "row_version": "applied"}
        answers.append(client.post(address, words, follow=True).content.decode())

    stages = [stage for stage in Stage.values if stage != "applied"]
    tabs = [(tab(person), stage) for stage in stages]
    at_once(*(lambda dragged=dragged: drag(*dragged) for dragged in tabs))

    assert_true_history(application)
    assert application.events.moves().count() == 1
    assert sum("was moved in another window" in page for page in answers) == len(stages) - 1


def test_moving_on_and_taking_back_at_once_leave_a_true_history(person):
    application = make_application(person)
    for _ in range(5):
        move = application.move_to("screening", on=DAY)
        back = reverse("applications:take_back", args=[move.pk])
        on = reverse("applications:move", args=[application.pk])
        first, second = tab(person), tab(person)
        at_once(
            lambda first=first, back=back: first.post(back),
            lambda second=second, on=on: second.post(
                on, {"stage": "offer", "row_version": "screening"}
            ),
        )
        assert_true_history(application)
        for left in application.events.moves().reverse():
            application.take_back(left)
        assert_true_history(application)


def test_moving_many_and_moving_one_at_once_leave_a_true_history(person):
    applications = [make_application(person, position=f"Position {number}") for number in range(6)]
    keys = [application.pk for application in applications]
    first, second = tab(person), tab(person)
    words = {"chosen": keys, "action": "move", "stage": "offer"}
    others = words | {"stage": "screening", "chosen": keys[::-1]}
    at_once(
        lambda: first.post(reverse("applications:bulk_action"), words),
        lambda: second.post(reverse("applications:bulk_action"), others),
        lambda: Application.objects.get(pk=keys[3]).move_to("interviewing", on=DAY),
    )
    for application in applications:
        assert_true_history(application)


def test_a_round_added_in_two_tabs_is_two_rounds_with_numbers_of_their_own(person):
    application = make_application(person)
    at_once(
        *(lambda: Application.objects.get(pk=application.pk).add_round(on=DAY) for _ in range(4))
    )
    assert [row.number for row in application.rounds.all()] == [1, 2, 3, 4]
    assert_true_history(application)
