"""A round of which only the day is known: typed, shown, over when its day is, and never at an hour
that nobody said."""

import datetime
import re
from zoneinfo import ZoneInfo

import icalendar
import pytest
import time_machine
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from accounts.time_zone import last_moment
from applications.history import with_history
from applications.models import Application, InterviewRound
from applications.models.taking_place import took_place
from applications.table import build_table, chosen_columns
from applications.timeline import build_timeline
from exchange.calendar_feed import build_calendar, rounds_with_day
from practice.rounds_without_debrief import rounds_without_debrief
from records.bin import restore
from tests.forms import type_into
from tests.searches import DAY, NOW, add_round, edit, make_application, reschedule
from today.digest import digest_sections

pytestmark = pytest.mark.django_db
UTC = datetime.UTC
A_DAY = datetime.timedelta(days=1)
FRIDAY = datetime.date(2026, 11, 27)
ROUND = {"format": "video", "time_zone": "UTC", "outcome": "planned"}
# What a clock would show of the moment that stands in the database.
A_TIME = re.compile(r"\b\d{1,2}:\d\d\b")


@pytest.fixture
def application(person) -> Application:
    person.time_zone = "UTC"
    person.save()
    return make_application(person)


def on_day(day: datetime.date, zone: str = "UTC") -> dict:
    starts_at = last_moment(day, ZoneInfo(zone))
    return {"starts_at": starts_at, "is_day_only": True, "time_zone": zone}


def post_round(client, application, **fields):
    address = reverse("applications:add_round", args=[application.pk])
    return client.post(address, ROUND | fields)


def times_in(answer) -> list[str]:
    """The times of day that a page shows in its elements for days and moments."""
    page = answer.content.decode()
    shown = re.findall(r"<time[^>]*>(.*?)</time>", page, re.DOTALL)
    machine = re.findall(r'<time[^>]* datetime="([^"]*)"', page)
    return [words for words in shown + machine if A_TIME.search(words)]


# Typing


@pytest.mark.parametrize(
    "fields",
    [
        {"starts_at": "2026-10-12", "is_day_only": "on"},
        # Without JavaScript the field has a time in any case.
        {"starts_at": "2026-10-12T09:30", "is_day_only": "on"},
        # A browser without such fields leaves the words to the person.
        {"starts_at": "2026-10-12"},
        {"starts_at": "2026-10-12", "is_day_only": "on", "time_zone": "Asia/Tokyo"},
    ],
)
def test_a_day_is_enough(signed_in, application, fields):
    answer = post_round(signed_in, application, **fields)

    interview_round = application.rounds.get()
    assert answer.url == application.get_absolute_url()
    assert interview_round.is_day_only
    assert interview_round.time_zone == "UTC"
    assert interview_round.day == interview_round.held_on == datetime.date(2026, 10, 12)
    page = signed_in.get(interview_round.get_absolute_url())
    assert '<time datetime="2026-10-12">Monday, 12 October 2026</time>' in page.text
    assert times_in(page) == []


def test_a_time_is_none_the_less_a_time_and_nothing_typed_is_no_day(signed_in, application):
    post_round(signed_in, application, starts_at="2026-10-12T09:30")
    post_round(signed_in, application, is_day_only="on")

    timed, undated = application.rounds.order_by("number")
    assert (timed.is_day_only, timed.starts_at.hour) == (False, 9)
    assert (undated.is_day_only, undated.starts_at) == (False, None)


def test_saving_the_form_as_it_came_changes_nothing(signed_in, application):
    interview_round = add_round(application, **on_day(FRIDAY))
    address = reverse("applications:edit_round", args=[interview_round.pk])
    form = signed_in.get(address).context["form"]
    fields = {name: form[name].value() for name in form.fields}
    assert (fields["starts_at"], fields["is_day_only"]) == ("2026-11-27T00:00", True)
    assert type_into(signed_in, address, {k: v for k, v in fields.items() if v}).status_code == 302

    interview_round.refresh_from_db()
    assert interview_round.when == FRIDAY
    assert interview_round.sequence == 0
    assert not application.events.filter(kind="round_changed").exists()


def test_what_another_tab_has_saved_is_shown_as_a_day(signed_in, application):
    interview_round = add_round(application, **on_day(FRIDAY))
    address = reverse("applications:reschedule_round", args=[interview_round.pk])
    form = signed_in.get(address).context["form"]
    reschedule(interview_round, on=DAY, **on_day(FRIDAY + A_DAY), minutes=None)
    typed = {"starts_at": "2026-11-30T10:00", "time_zone": "UTC"}
    answer = signed_in.post(address, typed | {"row_version": form["row_version"].value()})

    assert answer.status_code == 422
    assert "28 Nov 2026" in answer.context["form"].stands
    assert "Only the day is known: Yes" in answer.context["form"].stands
    assert not A_TIME.search(answer.context["form"].stands)


def test_the_timeline_says_how_a_day_became_a_time(application):
    interview_round = add_round(application, **on_day(FRIDAY))
    later = datetime.datetime(2026, 11, 30, 10, tzinfo=UTC)
    reschedule(interview_round, on=DAY, starts_at=later, time_zone="UTC", minutes=None)
    reschedule(interview_round, on=DAY, **on_day(FRIDAY), minutes=None)

    history = with_history(Application.objects.all()).get(pk=application.pk)
    days = build_timeline(history, today=DAY).days
    lines = [line.text for _, lines in days for line in lines if line.kind == "round_changed"]
    assert sorted(lines) == [
        "Round 1 moved from 27 Nov 2026 to 30 Nov 2026, 10:00",
        "Round 1 moved from 30 Nov 2026, 10:00 to 27 Nov 2026",
    ]
    assert InterviewRound.objects.get().sequence == 2


# Over with its day


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland", "America/Los_Angeles"])
@pytest.mark.parametrize(
    ("hours", "is_past"), [(0.2, False), (12, False), (23.9, False), (24.1, True), (25, True)]
)
def test_it_is_over_when_its_day_is(application, zone, hours, is_past):
    interview_round = add_round(application, **on_day(FRIDAY, zone), minutes=30)
    morning = datetime.datetime.combine(FRIDAY, datetime.time.min, ZoneInfo(zone))
    now = morning.astimezone(UTC) + datetime.timedelta(hours=hours)
    rounds = InterviewRound.objects.all()

    with time_machine.travel(now, tick=False), timezone.override(zone):
        assert interview_round.has_taken_place is is_past
        assert interview_round.is_coming(now) is not is_past
        assert interview_round.is_over(now) is is_past
        assert interview_round.day == FRIDAY
        assert rounds.filter(took_place(now)).exists() is is_past
        assert rounds.coming(now).exists() is not is_past
        assert bool(rounds_without_debrief(application.owner, now, 5)) is is_past


def test_a_day_whose_last_hour_the_clocks_skip_is_still_that_day():
    nuuk = ZoneInfo("America/Nuuk")
    day = datetime.date(2026, 3, 28)
    assert last_moment(day, nuuk).astimezone(nuuk).date() == day
    assert last_moment(day, nuuk) == datetime.datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC)


# Where it shows


def test_no_page_shows_a_time_that_nobody_said(signed_in, application):
    with time_machine.travel(NOW, tick=False):
        signed_in.force_login(application.owner)
        ahead = add_round(application, [("Wei Li", "")], **on_day(FRIDAY))
        past_round = add_round(application, [("Ana Sousa", "")], **on_day(FRIDAY - 7 * A_DAY))
        pages = [
            application.get_absolute_url(),
            ahead.get_absolute_url(),
            past_round.get_absolute_url(),
            past_round.people.get().get_absolute_url(),
            reverse("applications:board"),
            reverse("applications:table") + "?columns=next_round",
            reverse("today:today"),
            reverse("exchange:calendar") + "?from=2026-11-23",
            reverse("exchange:month") + "?month=2026-11",
            reverse("practice:preparation", args=[ahead.pk]),
            reverse("practice:debrief", args=[past_round.pk]),
            reverse("practice:debriefs_to_write"),
        ]
        answers = {page: signed_in.get(page) for page in pages}

    assert {page: times_in(answer) for page, answer in answers.items()} == dict.fromkeys(pages, [])
    assert "Prepare for Friday" in answers[reverse("applications:board")].text
    assert "23:59" not in "".join(answer.text for answer in answers.values())
    calendar = answers[reverse("exchange:calendar") + "?from=2026-11-23"].text
    assert calendar.count("Assistant Manager at Larkfield") == 1
    assert "Friday" in calendar


def test_the_table_shows_the_day_alone(application):
    add_round(application, **on_day(FRIDAY))
    with time_machine.travel(NOW, tick=False):
        columns = chosen_columns(["next_round"])
        table = build_table(Application.objects.all(), sort="-logged", columns=columns)
    assert table.rows[0].texts[1:] == ["27 Nov 2026"]


def test_the_calendar_file_has_a_day_and_no_alarm_once_it_is_called_off(person, application):
    interview_round = add_round(application, **on_day(FRIDAY), minutes=30)

    def event():
        return next(
            iter(icalendar.Calendar.from_ical(build_calendar(rounds_with_day(person))).events)
        )

    with time_machine.travel(NOW, tick=False):
        found = event()
        assert (found["DTSTART"].dt, found["DTEND"].dt) == (FRIDAY, FRIDAY + A_DAY)
        assert found["DTSTART"].to_ical() == b"20261127"
        assert "00:00" not in found["DESCRIPTION"]
        assert not A_TIME.search(found["DESCRIPTION"])
        assert len(found.alarms.times) == 1
        at_ten = datetime.datetime(2026, 11, 27, 10, tzinfo=UTC)
        reschedule(interview_round, on=DAY, starts_at=at_ten, time_zone="UTC", minutes=30)
        found = event()
        assert (found["DTSTART"].dt, found["SEQUENCE"]) == (at_ten, 1)
        reschedule(interview_round, on=DAY, **on_day(FRIDAY), minutes=30)
        interview_round.cancel(on=DAY)
        found = event()
    assert (found["DTSTART"].dt, found["STATUS"], found.subcomponents) == (FRIDAY, "CANCELLED", [])


def test_the_daily_mail_names_the_day(person, application):
    add_round(application, **on_day(NOW.date() + A_DAY))
    with time_machine.travel(NOW, tick=False):
        sections = digest_sections(person, timezone.now())
    assert [row.when for section in sections for row in section.rows] == ["Tomorrow"]


def test_a_spreadsheet_of_the_interviews_has_the_day_alone(application):
    interview_round = add_round(application, **on_day(FRIDAY, "Asia/Tokyo"))
    assert interview_round.wall_clock == FRIDAY
    edit(interview_round, on=DAY, notes="They asked about rotas.")
    assert interview_round.wall_clock == FRIDAY


def test_the_bin_gives_a_day_alone_back(application):
    interview_round = add_round(application, **on_day(FRIDAY))
    at_ten = datetime.datetime(2026, 11, 30, 10, tzinfo=UTC)
    reschedule(interview_round, on=DAY, starts_at=at_ten, time_zone="UTC", minutes=None)
    reschedule(interview_round, on=DAY, **on_day(FRIDAY), minutes=None)
    item = interview_round.remove(on=DAY)
    restore(item)

    brought_back = application.rounds.get()
    assert (brought_back.is_day_only, brought_back.when) == (True, FRIDAY)


# Other clocks


def move(client, person, zone: str) -> None:
    """As somebody does who has come to live by the clocks of `zone`."""
    assert client.post(reverse("accounts:time_zone"), {"time_zone": zone}).status_code == 302
    person.refresh_from_db()
    assert person.time_zone == zone


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "Pacific/Auckland", "America/Los_Angeles"])
def test_a_day_stays_that_day_on_every_page_when_its_person_moves(signed_in, application, zone):
    with time_machine.travel(NOW, tick=False):
        signed_in.force_login(application.owner)
        interview_round = add_round(application, **on_day(FRIDAY))
        move(signed_in, application.owner, zone)
        board = signed_in.get(reverse("applications:board")).text
        calendar = signed_in.get(reverse("exchange:calendar") + "?from=2026-11-23").context
        month = signed_in.get(reverse("exchange:month") + "?month=2026-11").context
        with timezone.override(zone):
            columns = chosen_columns(["next_round"])
            table = build_table(Application.objects.all(), sort="-logged", columns=columns)

    interview_round.refresh_from_db()
    assert (interview_round.day, interview_round.time_zone) == (FRIDAY, zone)
    assert interview_round.starts_at == last_moment(FRIDAY, ZoneInfo(zone))
    assert table.rows[0].texts[1:] == ["27 Nov 2026"]
    assert "Prepare for Friday" in board
    assert [day.on for day in calendar["days"] if day.entries] == [FRIDAY]
    days = [day for week in month["weeks"] for day in week]
    assert [day.on for day in days if day.entries] == [FRIDAY]


def test_a_known_time_stays_the_moment_it_is_when_its_person_moves(signed_in, application):
    moment = NOW + A_DAY
    timed = add_round(application, starts_at=moment, time_zone="Europe/Berlin")
    signed_in.force_login(application.owner)
    move(signed_in, application.owner, "Asia/Tokyo")
    timed.refresh_from_db()
    assert (timed.starts_at, timed.time_zone) == (moment, "Europe/Berlin")


def test_the_rounds_are_numbered_by_their_days_by_the_new_clocks(signed_in, application):
    day_alone = add_round(application, **on_day(FRIDAY))
    moment = datetime.datetime(2026, 11, 27, 22, tzinfo=UTC)  # of the next day in Tokyo
    timed = add_round(application, starts_at=moment, time_zone="UTC")
    application.rounds.number_by_day()
    signed_in.force_login(application.owner)
    move(signed_in, application.owner, "Asia/Tokyo")
    assert list(application.rounds.order_by("number")) == [day_alone, timed]


def test_saving_a_form_after_a_move_writes_no_line_that_is_not_so(signed_in, application):
    interview_round = add_round(application, **on_day(FRIDAY))
    signed_in.force_login(application.owner)
    move(signed_in, application.owner, "Asia/Tokyo")
    address = reverse("applications:edit_round", args=[interview_round.pk])
    form = signed_in.get(address).context["form"]
    fields = {name: form[name].value() for name in form.fields if form[name].value()}
    answer = type_into(signed_in, address, fields | {"notes": "They asked about rotas."})

    interview_round.refresh_from_db()
    assert (answer.status_code, interview_round.notes) == (302, "They asked about rotas.")
    assert (interview_round.when, interview_round.sequence) == (FRIDAY, 0)
    assert not application.events.filter(kind="round_changed").exists()


def test_a_day_that_was_in_the_bin_meanwhile_comes_back_on_the_same_day(signed_in, application):
    item = add_round(application, **on_day(FRIDAY)).remove(on=DAY)
    signed_in.force_login(application.owner)
    move(signed_in, application.owner, "America/Los_Angeles")
    item.refresh_from_db()
    restore(item)

    brought_back = application.rounds.get()
    assert (brought_back.day, brought_back.time_zone) == (FRIDAY, "America/Los_Angeles")
    assert brought_back.starts_at == last_moment(FRIDAY, ZoneInfo("America/Los_Angeles"))


# In the database


def test_only_the_day_is_known_of_no_round_without_one(application):
    add_round(application, **on_day(FRIDAY))
    with pytest.raises(IntegrityError), transaction.atomic():
        InterviewRound.objects.update(starts_at=None)


@pytest.mark.thorough
@pytest.mark.django_db(transaction=True)
def test_a_round_from_before_that_rule_has_no_day_and_stays(application):
    undated, dated = add_round(application), add_round(application, **on_day(FRIDAY))
    call_command("migrate", "applications", "0035", verbosity=0)
    InterviewRound.objects.filter(pk=undated.pk).update(is_day_only=True)

    call_command("migrate", verbosity=0)
    assert set(application.rounds.values_list("pk", "is_day_only")) == {
        (undated.pk, False),
        (dated.pk, True),
    }
