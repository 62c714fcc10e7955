"""Two tabs on one application at the same moment leave one history, and it is true."""

import contextlib
import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import Letterhead
from applications.models import Application, Contact, InterviewRound, NewPerson, Stage, Verdict
from frame.gone_meanwhile import GoneMeanwhile
from records.models import BinItem
from tests.searches import DAY, add_round, edit, make_application, reschedule
from tests.tabs import at_once, tab

pytestmark = pytest.mark.django_db(transaction=True)


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
        lambda: Application.objects.get(pk=keys[3]).move_to("interviewing"),
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


def test_an_outcome_and_a_new_time_at_once_do_not_wait_for_each_other_for_ever(person):
    now = timezone.now()
    interview_round = add_round(make_application(person), starts_at=now, time_zone="UTC")

    def again():
        return InterviewRound.objects.get(pk=interview_round.pk)

    for number in range(1, 16):
        outcome = "passed" if number % 2 else "took_place"
        starts_at = now + datetime.timedelta(days=number)
        at_once(
            lambda outcome=outcome: edit(again(), on=DAY, outcome=outcome),
            lambda at=starts_at: reschedule(again(), starts_at=at, time_zone="UTC", minutes=30),
        )
    interview_round.refresh_from_db()
    assert (interview_round.starts_at, interview_round.outcome) == (starts_at, "passed")


def test_correcting_an_ending_and_taking_it_back_at_once_leave_one_of_both(person):
    for number in range(8):
        application = make_application(person, position=f"Position {number}")
        verdict = application.close_with("turned_down", on=DAY)

        def correct(key=verdict.pk):
            if found := Verdict.objects.filter(pk=key).first():
                with contextlib.suppress(GoneMeanwhile):
                    edit(found, kind="no_answer")

        at_once(correct, lambda own=application, key=verdict.pk: own.take_back_ending(key))
        application.refresh_from_db()
        assert application.ended_as == getattr(application.verdicts.first(), "kind", "")


def test_what_is_deleted_in_two_tabs_at_once_is_in_the_bin_once(person):
    for number in range(6):
        application = make_application(person, position=f"Position {number}")
        address = reverse("applications:delete_application", args=[application.pk])
        tabs = [tab(person), tab(person)]
        at_once(*(lambda client=client, at=address: client.post(at) for client in tabs))
        assert BinItem.objects.filter(content__key=application.pk).count() == 1


def test_two_people_merged_into_each_other_at_once_are_merged_once(person):
    company = make_application(person).company
    for number in range(6):
        first, second = (
            Contact.objects.create(owner=person, company=company, name=f"Wei Li {number}")
            for _ in range(2)
        )

        def merge(client, target, duplicate):
            address = reverse("applications:merge_contact", args=[target.pk])
            client.post(address, {"other": duplicate.pk})

        ways = [(tab(person), first, second), (tab(person), second, first)]
        at_once(*(lambda way=way: merge(*way) for way in ways))
        assert Contact.objects.filter(name=first.name).count() == 1
        assert BinItem.objects.filter(title=first.name).count() == 1


def test_reopening_and_correcting_an_ending_at_once_leave_it_open(person):
    for number in range(10):
        application = make_application(person, position=f"Position {number}")
        verdict = application.close_with("turned_down", on=DAY)
        at_once(
            lambda row=verdict: edit(row, kind="no_answer"),
            lambda own=application: own.reopen(on=DAY),
        )
        application.refresh_from_db()
        assert (application.ended_as, application.verdict) == ("", None)
        assert application.verdicts.get().kind == "no_answer"


@pytest.mark.thorough
@pytest.mark.parametrize("step", ["finish_reminder", "undo_reminder"])
def test_a_reminder_is_done_or_open_again_while_its_application_is_deleted(person, step):
    for number in range(10):
        application = make_application(person, position=f"Position {number}")
        reminder = application.reminders.create(owner=person, text="Ring", due_on=DAY)
        if step == "undo_reminder":
            reminder.finish(on=DAY)
        delete = reverse("applications:delete_application", args=[application.pk])
        done = reverse(f"applications:{step}", args=[reminder.pk])
        first, second = tab(person), tab(person)
        at_once(
            lambda client=first, at=delete: client.post(at),
            lambda client=second, at=done: client.post(at),
        )
        assert not Application.objects.exists()
        assert BinItem.objects.filter(content__key=application.pk).count() == 1


def test_the_first_letterhead_sent_from_two_tabs_at_once_is_one(person):
    address = reverse("accounts:letterhead")
    for _ in range(4):
        Letterhead.objects.all().delete()
        tabs = [tab(person), tab(person)]
        at_once(*(lambda client=client: client.post(address, {"name": "Dana"}) for client in tabs))
        assert Letterhead.objects.get().name == "Dana"


@pytest.mark.thorough
def test_somebody_named_in_two_jobs_at_once_is_written_down_once(person):
    """Both have looked for the name before either has written it down."""
    cello, viola = (make_application(person, position=name) for name in ("Cello", "Viola"))
    named = NewPerson("Ana Okafor")
    at_once(
        lambda: Contact.objects.get_or_create_named(named, cello),
        lambda: Contact.objects.get_or_create_named(named, viola),
        after_reading=Contact._meta.db_table,
    )
    assert Contact.objects.count() == 1
