"""One thing to do next by state, the same on the page of an application and on its card."""

import datetime

import pytest
from django.template.loader import get_template
from django.urls import reverse

from applications.board import build_board
from applications.history import with_history
from applications.models import Application
from applications.next_task import Task, how_many_await_news, next_task
from tests.applications.tasks import A_DAY, apply, words
from tests.searches import NOW, TODAY, add_round, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_the_day")]
WARM = "btn-warm"


def test_an_interview_without_a_day_is_dated_before_another_is_added(signed_in, person, page):
    application = apply(person, 3)
    empty = {"format": "phone", "time_zone": "UTC", "outcome": "planned"}
    signed_in.post(reverse("applications:add_round", args=[application.pk]), empty)
    planned = application.rounds.get()
    assert words(application) == "Set the day of round 1"
    address = reverse("applications:edit_round", args=[planned.pk]) + "#id_starts_at"
    assert f'href="{address}">Set the day of round 1</a>' in page(application)
    assert f'href="{address}">Set the day of round 1<' in signed_in.get(
        reverse("applications:board")
    ).text.replace(" data-dialog", "")

    add_round(application, starts_at=NOW - A_DAY, outcome="took_place")
    planned.refresh_from_db()
    assert words(application) == f"Set the day of round {planned.number}"
    add_round(application, starts_at=NOW + A_DAY)
    assert words(application) == "Prepare for tomorrow"


def test_an_interview_without_a_day_is_not_dated_once_one_ended_it_or_an_offer_came(person):
    application = apply(person, 3)
    add_round(application, outcome="planned")
    add_round(application, starts_at=NOW - A_DAY, outcome="ended")
    assert words(application) == "Record how it ended"
    application.move_to("offer", on=TODAY)
    assert words(application) == "Answer the offer"


def test_after_they_called_back_an_interview_is_added_and_nothing_is_asked_of_those_before(
    signed_in, person, page
):
    application = apply(person, 30)
    add_round(application, [("Ana Sousa", "")], starts_at=NOW - 3 * A_DAY)
    assert words(application) == "Any news?"
    application.close_with("came_second", on=TODAY - A_DAY)
    application.reopen(on=TODAY)
    assert words(application) == "Add an interview"
    assert WARM not in page(application)
    assert how_many_await_news(Application.objects.all(), NOW) == 0

    application = Application.objects.get()
    add_round(application, starts_at=NOW - datetime.timedelta(hours=2))
    assert words(application) == "Any news?"
    assert how_many_await_news(Application.objects.all(), NOW) == 1


def test_a_saved_job_is_applied_for_with_one_button(signed_in, person, page):
    link = "https://jobs.example.org/1"
    application = make_application(person, stage="saved", link=link)
    shown = page(application)
    assert words(application) == "I applied"
    assert "Open the job ad" in shown
    assert WARM not in shown

    move = {"stage": "applied", "stay": "1", "row_version": "saved"}
    signed_in.post(reverse("applications:move", args=[application.pk]), move)
    application.refresh_from_db()
    assert (application.stage, application.applied_on) == ("applied", TODAY)
    assert "Open the job ad" not in page(application)


@pytest.mark.parametrize(
    ("hours", "label"),
    [
        (3, "Prepare for today"),
        (-0.9, "Prepare for today"),
        (24, "Prepare for tomorrow"),
        (72, "Prepare for Friday"),
        (24 * 9, "Prepare for 3 Dec"),
    ],
)
def test_a_round_ahead_is_prepared_for_on_its_page(person, page, hours, label):
    application = apply(person, 30)
    add_round(application, starts_at=NOW - 5 * A_DAY)
    ahead = add_round(application, starts_at=NOW + datetime.timedelta(hours=hours))
    shown = page(application)
    assert words(application) == label
    address = reverse("practice:preparation", args=[ahead.pk])
    assert f'href="{address}">{label}</a>' in shown
    assert WARM not in shown


def test_second_place_is_loud_only_after_a_round_without_news(person, page):
    application = apply(person, 30)
    last = add_round(application, starts_at=NOW - 2 * A_DAY)
    assert words(application) == "Any news?"
    assert WARM in page(application)

    application.rounds.filter(pk=last.pk).update(outcome="passed")
    assert words(application) == "Add an interview"
    assert WARM not in page(application)
    application.rounds.filter(pk=last.pk).update(outcome="cancelled")
    assert WARM not in page(application)
    assert "1 interview" not in str(build_board(Application.objects.all(), TODAY))


def test_an_offer_is_answered_and_never_a_loud_second_place(signed_in, person, page):
    due = TODAY + 9 * A_DAY
    application = apply(person, 60, stage="offer", answer_due_on=due)
    add_round(application, starts_at=NOW - 2 * A_DAY)
    shown = page(application)
    assert words(application) == "Answer the offer"
    assert "Answer by 3 December" in shown
    assert WARM not in shown

    close = reverse("applications:close", args=[application.pk])
    form = signed_in.get(f"{close}?kind=offer_accepted")
    assert form.context["form"]["kind"].value() == "offer_accepted"
    assert WARM not in form.content.decode()
    assert "I came second" in form.content.decode()


@pytest.mark.parametrize(("hours", "is_its_day"), [(3, True), (26, False)])
def test_on_the_day_of_an_interview_its_debrief_comes_first(person, page, hours, is_its_day):
    application = apply(person, 30)
    interview = add_round(application, starts_at=NOW - datetime.timedelta(hours=hours))
    actions = page(application).partition("<h1")[2].partition('class="menu"')[0]
    debrief = reverse("practice:debrief", args=[interview.pk])
    assert ((debrief in actions), (WARM in actions)) == (is_its_day, not is_its_day)
    assert "I came second" in actions


def test_after_an_ending_nothing_is_to_do_until_it_is_reopened(person, page):
    application = apply(person, 30)
    add_round(application, starts_at=NOW - 2 * A_DAY)
    application.close_with("turned_down", on=TODAY - A_DAY)
    shown = page(application)
    assert words(application) is None
    for absent in (WARM, "Move to another stage", "No interviews yet"):
        assert absent not in shown
    # One that was forgotten, beside the timeline.
    assert shown.count("Add an interview") == 1
    assert "<summary>How far it got</summary>" in shown

    application.reopen(on=TODAY)
    card = build_board(Application.objects.all(), TODAY).stages[3].cards[0]
    assert "Reopened on 24 November 2026" in page(application)
    assert "Reopened on 24 Nov" in card.facts


def test_what_is_archived_has_nothing_to_do(person, page):
    application = apply(person, 30)
    application.archive()
    row = with_history(Application.objects.all()).get()
    assert next_task(row, NOW) is None
    assert "Write a follow-up" not in page(application)


def test_they_asked_you_in_only_where_a_round_took_place(person, page):
    application = apply(person, 30)
    add_round(application, starts_at=NOW - 2 * A_DAY).cancel(on=TODAY, by="them")
    application.close_with("came_second", on=TODAY)
    assert "They asked you in" not in page(application)


@pytest.mark.parametrize("task", Task)
def test_the_page_has_a_part_for_each_task(task):
    part = get_template(f"applications/application.html#task_{task}")

    assert part.template.nodelist
