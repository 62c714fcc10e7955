"""The calendar's pages: agenda and month, in the person's own time."""

import datetime
import re
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse

from applications.models import Reminder
from exchange.agenda import days_with, entries
from exchange.views import calendar
from tests.searches import add_round, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]


def page(client, name="calendar", **query) -> str:
    return " ".join(client.get(reverse(f"exchange:{name}"), query).text.split())


def test_a_round_late_in_new_york_stands_on_the_next_day_in_berlin(signed_in, person):
    person.time_zone = "Europe/Berlin"
    person.save()
    late = datetime.datetime(2026, 12, 1, 20, tzinfo=ZoneInfo("America/New_York"))
    add_round(make_application(person), starts_at=late, time_zone="America/New_York")
    for name in ("calendar", "month"):
        shown = page(signed_in, name, month="2026-12")
        assert "Wednesday 2 December" in shown
        assert "02:00" in shown
    assert "Tuesday, 20:00 in New York" in page(signed_in)


@pytest.mark.parametrize(
    ("outcome", "words"), [("cancelled", "Cancelled"), ("no_show", "Nobody came")]
)
def test_a_round_at_which_nobody_met_is_struck_and_said(signed_in, person, outcome, words):
    application = make_application(person)
    morning = datetime.datetime(2026, 11, 24, 9, tzinfo=datetime.UTC)
    add_round(application, starts_at=morning, outcome=outcome)
    shown, month = page(signed_in), page(signed_in, "month")
    assert '<s class="cancelled">' in shown
    assert f'<span class="tag">{words}</span>' in shown
    assert '<li class="is-cancelled">' in month
    assert f'<span class="visually-hidden"> {words}</span>' in month
    company = signed_in.get(application.company.get_absolute_url()).text
    assert f"· {words}" in " ".join(company.split())


def test_a_reminder_has_its_day_unless_all_are_paused(signed_in, person):
    Reminder.objects.create(owner=person, text="Ring Ana", due_on=datetime.date(2026, 12, 3))
    assert "Ring Ana" in page(signed_in)
    assert "Ring Ana" in page(signed_in, "month", month="2026-12")
    person.reminders_paused = True
    person.save()
    assert "Ring Ana" not in page(signed_in)


def test_strangers_rounds_are_not_there(signed_in, stranger):
    moment = datetime.datetime(2026, 12, 1, 9, tzinfo=datetime.UTC)
    add_round(make_application(stranger, company="Elsewhere"), starts_at=moment)
    assert "Elsewhere" not in page(signed_in) + page(signed_in, "month", month="2026-12")


@pytest.mark.parametrize("asked", ["", "soon", "2026-13", "99999-01", "0001-01-01", "2026-02-30"])
def test_a_day_that_is_none_shows_today(signed_in, asked):
    assert "24 Nov 2026" in page(signed_in, **{"from": asked})
    assert "November 2026" in page(signed_in, "month", month=asked)


@pytest.mark.parametrize(
    ("language", "first", "name"),
    [("de", "Mo", "Montag"), ("en-gb", "Mon", "Monday"), ("en", "Sun", "Sunday")],
)
def test_a_week_begins_as_it_does_in_the_language_of_the_person(
    signed_in, person, language, first, name
):
    person.language = language
    person.save(update_fields=["language"])

    shown = page(signed_in, "month")

    assert re.search(r'<abbr title="([^"]*)">([^<]*)<', shown).groups() == (name, first)


@pytest.mark.parametrize("count", [1, 30])
def test_the_pages_ask_the_same_for_any_number(signed_in, person, count, django_assert_num_queries):
    for number in range(count):
        moment = datetime.datetime(2026, 11, 25, 9, number, tzinfo=datetime.UTC)
        add_round(make_application(person), [("Wei Li", "")], starts_at=moment)
    for name, asked in (("calendar", 6), ("month", 5)):
        with django_assert_num_queries(asked):
            page(signed_in, name)


def test_a_month_shows_the_first_of_a_day_and_counts_the_others(person):
    day = datetime.date(2026, 11, 25)
    Reminder.objects.create(owner=person, text="Ring Ana", due_on=day)
    for hour in (12, 9, 10, 11):
        moment = datetime.datetime(2026, 11, 25, hour, tzinfo=datetime.UTC)
        add_round(make_application(person, company=f"At {hour}"), starts_at=moment)

    (found,) = days_with(entries(person, day, day, 10, in_short=True))
    shown = found.at_a_glance(3)

    assert [entry.short_title for entry in shown.entries] == ["Ring Ana", "At 9"]
    assert shown.more == 3
    assert found.at_a_glance(5) == found


def test_a_month_of_more_than_can_be_counted_leads_to_the_day_from_which_it_goes_on(
    signed_in, person, monkeypatch
):
    monkeypatch.setattr(calendar, "MOST_OF_MONTH", 3)
    for day in (24, 25, 25, 25, 26):
        moment = datetime.datetime(2026, 11, day, 12, tzinfo=datetime.UTC)
        add_round(make_application(person), starts_at=moment)
    address = reverse("exchange:calendar")

    shown = page(signed_in, "month")

    assert f'href="{address}?from=2026-11-25"> There are more entries.' in shown
    assert shown.count(f'href="{address}?from=2026-11-24"') == 1
    assert f'href="{address}?from=2026-11-26"' not in shown
    monkeypatch.setattr(calendar, "MOST_OF_MONTH", 5)
    assert "There are more entries" not in page(signed_in, "month")


def test_a_day_of_which_not_all_was_counted_says_no_number(signed_in, person, monkeypatch):
    monkeypatch.setattr(calendar, "MOST_OF_MONTH", 10)
    for day in (24, 25):
        for number in range(6):
            on = datetime.date(2026, 11, day)
            Reminder.objects.create(owner=person, text=f"Ring {day} {number}", due_on=on)

    shown = page(signed_in, "month")

    assert re.findall(r"and \d+ more", shown) == ["and 4 more"]
    assert shown.count("<bdi>Ring 25") == 3
    assert f'href="{reverse("exchange:calendar")}?from=2026-11-25"> There are more' in shown


@pytest.mark.parametrize("in_short", [True, False])
def test_what_comes_after_the_last_that_is_shown_is_left_out_whatever_it_is(person, in_short):
    for day in (24, 25, 27):
        moment = datetime.datetime(2026, 11, day, 12, tzinfo=datetime.UTC)
        add_round(make_application(person), starts_at=moment)
        Reminder.objects.create(
            owner=person, text=f"Ring {day}", due_on=datetime.date(2026, 11, day)
        )
    first, last = datetime.date(2026, 11, 24), datetime.date(2026, 11, 27)

    found = entries(person, first, last, 3, in_short=in_short)

    assert [(entry.on.day, entry.kind) for entry in found] == [
        (24, "Reminder"),
        (24, ""),
        (25, "Reminder"),
    ]
