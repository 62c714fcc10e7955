"""Reminders on their day, and what has gone quiet; all of it can be put off and switched off."""

import datetime

import pytest
import time_machine
from django.urls import reverse

from applications.models import Application, Contact, Event, Reminder
from tests.applications.asking import post
from tests.forms import version_in
from tests.searches import DAY, NOW, add_round, edit, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
ONE_DAY = datetime.timedelta(days=1)


@pytest.fixture
def application(person) -> Application:
    return make_application(person)


def today(client) -> str:
    return client.get(reverse("today:today")).content.decode()


def make_reminder(application, **fields) -> Reminder:
    fields = {"text": "Ring Ana", "due_on": NOW.date()} | fields
    return Reminder.objects.create(owner=application.owner, application=application, **fields)


def test_a_reminder_stands_on_today_from_its_day(signed_in, application):
    fields = {"text": "Ask about the rota", "due_on": "2026-11-25", "application": application.pk}
    post(signed_in, "add_reminder", **fields)
    today(signed_in)  # says once that it is noted
    assert "Ask about the rota" not in today(signed_in)
    assert "Ask about the rota" in signed_in.get(application.get_absolute_url()).content.decode()

    with time_machine.travel(NOW + datetime.timedelta(days=3), tick=False):
        signed_in.force_login(application.owner)
        page = today(signed_in)
    assert "Ask about the rota" in page
    assert "overdue" not in page.lower()


def test_done_is_told_on_the_timeline_and_can_be_taken_back(signed_in, application):
    reminder = make_reminder(application)
    answer = signed_in.post(
        reverse("applications:finish_reminder", args=[reminder.pk]) + "?from=today", follow=True
    )
    undo = reverse("applications:undo_reminder", args=[reminder.pk])
    page = answer.content.decode()
    assert f'action="{undo}' in page
    assert "Undo" in page
    assert application.events.filter(kind="reminder_done").count() == 1
    post(signed_in, "finish_reminder", reminder.pk)
    assert application.events.filter(kind="reminder_done").count() == 1

    signed_in.post(undo)
    reminder.refresh_from_db()
    assert reminder.done_at is None
    assert not application.events.filter(kind="reminder_done").exists()


def test_taken_back_it_is_done_nowhere_though_it_is_about_another_application_now(
    signed_in, person, application
):
    reminder = make_reminder(application)
    post(signed_in, "finish_reminder", reminder.pk)
    reminder.refresh_from_db()
    edit(reminder, application=make_application(person, company="Haven"))
    post(signed_in, "undo_reminder", reminder.pk)

    reminder.refresh_from_db()
    assert reminder.done_at is None
    assert not Event.objects.filter(kind="reminder_done").exists()


def test_ticked_off_in_another_tab_and_then_put_off_it_comes_again(signed_in, application):
    reminder = make_reminder(application)
    post(signed_in, "finish_reminder", reminder.pk)
    post(signed_in, "snooze_reminder", reminder.pk, until="tomorrow")

    reminder.refresh_from_db()
    assert reminder.done_at is None
    assert reminder.due_on == NOW.date() + ONE_DAY
    assert not application.events.filter(kind="reminder_done").exists()


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ({"until": "tomorrow"}, "2026-11-25"),
        ({"until": "week"}, "2026-12-01"),
        ({"until": "day", "on": "2027-01-08"}, "2027-01-08"),
    ],
)
def test_it_can_be_put_off(signed_in, application, fields, day):
    reminder = make_reminder(application)
    post(signed_in, "snooze_reminder", reminder.pk, **fields)
    reminder.refresh_from_db()
    assert reminder.due_on.isoformat() == day


@pytest.mark.parametrize("on", ["", "2026-11-24", "soon"])
def test_a_day_that_is_none_is_told(signed_in, application, on):
    reminder = make_reminder(application)
    answer = post(signed_in, "snooze_reminder", reminder.pk, until="day", on=on)
    assert answer.status_code == 422
    assert "on" in answer.context["snooze"].errors
    reminder.refresh_from_db()
    assert reminder.due_on == NOW.date()


def test_bad_input_keeps_what_was_typed(signed_in, application):
    answer = post(signed_in, "add_reminder", text="x" * 300, due_on="never")
    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"text", "due_on"}
    assert "x" * 300 in answer.content.decode()


def test_pausing_leaves_reminders_out_and_loses_none(signed_in, person, application):
    make_reminder(application)
    signed_in.post(reverse("accounts:hints"), {"reminders_paused": "on", "hints_at_quiet": "on"})
    assert "Ring Ana" not in today(signed_in)
    signed_in.post(reverse("accounts:hints"), {"hints_at_quiet": "on"})
    assert "Ring Ana" in today(signed_in)


@pytest.mark.parametrize(
    ("stage", "days", "is_said"),
    [
        ("saved", 300, False),
        ("applied", 20, False),
        ("applied", 21, True),
        ("screening", 9, False),
        ("screening", 10, True),
        ("offer", 50, False),
    ],
)
def test_an_application_is_said_to_be_quiet_by_its_stage(signed_in, person, stage, days, is_said):
    application = make_application(person, stage=stage)
    application.events.update(happened_on=NOW.date() - datetime.timedelta(days=days))
    page = today(signed_in)
    assert ("Gone quiet" in page) is is_said
    assert (f"{days} days" in page) is is_said


def test_a_round_to_come_is_no_silence_and_a_cancelled_one_is(signed_in, application):
    add_round(application, starts_at=NOW + datetime.timedelta(days=20))
    application.events.update(happened_on=DAY - datetime.timedelta(days=60))
    assert "Gone quiet" not in today(signed_in)
    application.rounds.update(outcome="cancelled")
    assert "Gone quiet" in today(signed_in)


def test_a_quiet_one_can_be_let_be_until_something_happens(signed_in, application):
    application.events.update(happened_on=NOW.date() - datetime.timedelta(days=40))
    post(signed_in, "dismiss_quiet_hint", application.pk)
    assert "Gone quiet" not in today(signed_in)

    post(signed_in, "restore_quiet_hint", application.pk)
    assert "Gone quiet" in today(signed_in)
    signed_in.post(reverse("accounts:hints"), {})
    assert "Gone quiet" not in today(signed_in)


@pytest.mark.parametrize("count", [1, 30])
def test_today_asks_no_more_for_any_number(signed_in, person, count, django_assert_max_num_queries):
    for number in range(count):
        application = make_application(person, company=f"Company {number}")
        make_reminder(application)
        application.events.update(happened_on=NOW.date() - datetime.timedelta(days=40))
    with django_assert_max_num_queries(14):
        page = today(signed_in)
    assert page.count("today-row") == min(count, 3) + min(count, 2)


@pytest.mark.parametrize("count", [1, 20])
def test_the_page_of_reminders_asks_the_same_for_any_number(
    signed_in, person, count, django_assert_num_queries
):
    for number in range(count):
        application = make_application(person, company=f"Company {number}")
        make_reminder(application, text=f"Ring {number}")
        ana = Contact.objects.create(owner=person, name=f"Ana {number}")
        about_ana = {"text": f"Ask {number}", "contact": ana, "due_on": NOW.date()}
        Reminder.objects.create(owner=person, **about_ana)
        make_reminder(application, text=f"Told {number}").finish(on=NOW.date())
        ended = make_application(person, company=f"Company {number}", position="Cook")
        make_reminder(ended, text=f"Late {number}", due_on=NOW.date() - number * ONE_DAY)
        ended.archive()
    with django_assert_num_queries(6):
        page = signed_in.get(reverse("applications:reminders")).content.decode()
    for words in ("Ring", "Ask", "Told", "Late"):
        assert f"{words} {count - 1}" in page


def test_two_tabs_do_not_overwrite_each_other_s_reminder_unread(signed_in, application):
    reminder = make_reminder(application)
    address = reminder.get_absolute_url()
    version = version_in(signed_in.get(address))
    about = {"application": application.pk, "row_version": version}
    signed_in.post(address, about | {"text": "Ring Wei", "due_on": "2026-11-24"})
    answer = signed_in.post(address, about | {"text": "Ring Jo", "due_on": "2026-12-01"})

    assert answer.status_code == 422
    page = answer.content.decode()
    assert ">Remind me to: Ring Wei\nDay: 24 November 2026</div>" in page
    reminder.refresh_from_db()
    assert (reminder.text, reminder.due_on) == ("Ring Wei", NOW.date())

    again = {
        "text": "Ring Jo",
        "due_on": "2026-12-01",
        "row_version": version_in(answer),
    }
    signed_in.post(address, about | again)
    reminder.refresh_from_db()
    assert (reminder.text, reminder.due_on) == ("Ring Jo", datetime.date(2026, 12, 1))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-12-01", "“Past” is set for 1 December 2026.</p>"),
        ("2027-01-01", "“Past” is set for 1 January 2027.</p>"),
        (
            "2020-01-01",
            "“Past” is set for 1 January 2020. That day has passed, so it is due right away.</p>",
        ),
    ],
)
def test_the_day_of_a_reminder_is_said_with_its_year(signed_in, day, words):
    answer = signed_in.post(
        reverse("applications:add_reminder"), {"text": "Past", "due_on": day}, follow=True
    )
    assert words in answer.content.decode()


@pytest.mark.parametrize("act", ["archive", "close"])
def test_reminders_of_what_is_over_stand_apart_and_remind_of_nothing(signed_in, application, act):
    reminder = make_reminder(application)
    apart = "Of applications that are closed or archived"
    shown = signed_in.get(reverse("applications:reminders")).text
    done = reverse("applications:finish_reminder", args=[reminder.pk])
    assert (done in shown, apart in shown) == (True, False)

    if act == "archive":
        application.archive()
    else:
        application.close_with("withdrew", on=DAY)
    shown = signed_in.get(reverse("applications:reminders")).text
    assert (done in shown, apart in shown) == (False, True)
    assert reminder.get_absolute_url() in shown
    assert reminder.text not in today(signed_in)


def test_a_reminder_is_told_with_the_words_it_has_by_now(person):
    application = make_application(person)
    reminder = application.reminders.create(owner=person, text="Ring", due_on=DAY)
    Reminder.objects.filter(pk=reminder.pk).update(text="Ring Wei Li")
    reminder.finish(on=DAY)
    Reminder.objects.get(pk=reminder.pk).finish(on=DAY)
    assert application.events.get(kind="reminder_done").details["text"] == "Ring Wei Li"


def test_where_some_are_set_aside_none_is_open_and_there_were_some(signed_in, person):
    address = reverse("applications:reminders")
    assert "No reminders yet." in signed_in.get(address).text
    application = make_application(person)
    application.reminders.create(owner=person, text="Call them", due_on=DAY)
    application.close_with("turned_down", on=DAY)
    page = signed_in.get(address).text
    assert "No reminder is open." in page
    assert "No reminders yet." not in page


def test_what_is_still_to_do_for_a_job_that_was_accepted_goes_on(signed_in, person):
    taken = make_application(person, company="Mill Trust", position="Keeper", stage="offer")
    left = make_application(person, company="Bell Library", position="Clerk")
    for application in (taken, left):
        make_reminder(application, text=f"Write to {application.company}", due_on=NOW.date())
    taken.close_with("offer_accepted", on=NOW.date())
    left.close_with("turned_down", on=NOW.date())
    page = signed_in.get(reverse("today:today")).text
    assert "Write to Mill Trust" in page
    assert "Write to Bell Library" not in page
