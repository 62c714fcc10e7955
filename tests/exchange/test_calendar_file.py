"""The calendar's file: what stands in it, and the clocks of other places."""

import datetime
import functools
import re
import subprocess
import sys
from zoneinfo import ZoneInfo

import icalendar
import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from applications.models import InterviewRound
from exchange.calendar_feed import build_calendar, rounds_with_day
from tests.exchange.test_subscription import make_address
from tests.searches import add_round, edit, make_application, reschedule

pytestmark = pytest.mark.django_db


def at(zone: str, *moment: int) -> dict:
    year, month, day, *clock = moment
    starts_at = datetime.datetime(year, month, day, *clock).replace(tzinfo=ZoneInfo(zone))
    return {"starts_at": starts_at, "time_zone": zone, "minutes": 45}


def events_of(person, **options) -> list:
    return list(
        icalendar.Calendar.from_ical(build_calendar(rounds_with_day(person), **options)).events
    )


@pytest.mark.parametrize(
    ("zone", "moment"),
    [
        ("Europe/Berlin", (2026, 3, 29, 1, 30)),
        ("Europe/Berlin", (2026, 3, 29, 3, 30)),
        ("Europe/Berlin", (2026, 10, 25, 2, 30)),
        ("Europe/Berlin", (2026, 10, 25, 9, 0)),
        ("America/New_York", (2026, 11, 1, 1, 30)),
        ("America/New_York", (2027, 3, 14, 9, 0)),
        ("Asia/Kolkata", (2026, 12, 1, 10, 15)),
        ("America/Sao_Paulo", (2026, 12, 1, 10, 0)),
        ("Australia/Lord_Howe", (2026, 12, 1, 10, 0)),
        # Samoa had no 30 December that year.
        ("Pacific/Apia", (2011, 12, 29, 23, 45)),
        ("Pacific/Apia", (2011, 12, 31, 0, 15)),
    ],
)
def test_a_moment_is_the_same_moment_in_every_calendar(person, zone, moment):
    fields = at(zone, *moment)
    add_round(make_application(person), **fields)
    (event,) = events_of(person)
    start, end = event["dtstart"].dt, event["dtend"].dt

    assert start.astimezone(datetime.UTC) == fields["starts_at"].astimezone(datetime.UTC)
    assert end.astimezone(datetime.UTC) - start.astimezone(datetime.UTC) == datetime.timedelta(
        minutes=45
    )
    text = build_calendar(rounds_with_day(person)).decode()
    assert "VTIMEZONE" not in text
    assert "TZID" not in text
    assert f"{moment[3]:02}:{moment[4]:02} ({zone})" in event["description"]


def test_a_round_in_another_zone_names_its_day_where_that_is_another_one(person):
    application = make_application(person)
    there = "Pacific/Auckland"
    add_round(application, **at(there, 2026, 12, 2, 10, 0))
    add_round(application, **at(there, 2026, 12, 2, 16, 0))
    with timezone.override("UTC"):
        lines = [event["description"].splitlines()[-1] for event in events_of(person)]
    assert lines == [f"Wednesday 2 December, 10:00 ({there})", f"16:00 ({there})"]


def test_the_hour_that_comes_twice_keeps_its_own_moment(person):
    second = datetime.datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin"))
    add_round(make_application(person), starts_at=second, time_zone="Europe/Berlin")
    (event,) = events_of(person)
    assert event["dtstart"].dt == datetime.datetime(2026, 10, 25, 1, 30, tzinfo=datetime.UTC)


def test_it_tells_who_and_where_and_no_private_note(person):
    people = [("Adaeze Okafor", "Dear Ms Okafor"), ("Wei, Li; B", "")]
    fields = at("UTC", 2026, 12, 1, 10) | {
        "place": "https://meet.example.org/a?b=1",
        "notes": "Nervous about the rota",
        "prepare": "Read the post",
        "best_moment": "The coffee",
    }
    add_round(make_application(person), people, **fields)
    (event,) = events_of(person)

    assert event["summary"] == "Interview, round 1: Assistant Manager at Larkfield"
    assert event["url"] == "https://meet.example.org/a?b=1"
    assert "With Adaeze Okafor, Wei, Li; B" in event["description"]
    text = build_calendar(rounds_with_day(person)).decode()
    for private in ("Nervous", "Read the post", "coffee", "Dear Ms"):
        assert private not in text
    assert "Nervous" in build_calendar(rounds_with_day(person), with_notes=True).decode()


def test_one_entry_keeps_its_name_and_counts_its_editions(person):
    arranged = add_round(make_application(person), **at("UTC", 2026, 12, 1, 10))
    (before,) = events_of(person)
    reschedule(arranged, on=datetime.date(2026, 11, 24), **at("UTC", 2026, 12, 2, 9))
    (moved,) = events_of(person)
    arranged.cancel(on=datetime.date(2026, 11, 24), by="them")
    (cancelled,) = events_of(person)

    assert before["uid"] == moved["uid"] == cancelled["uid"]
    assert [edition["sequence"] for edition in (before, moved, cancelled)] == [0, 1, 2]
    assert cancelled["status"] == "CANCELLED"
    assert cancelled["summary"].startswith("Cancelled: ")


def test_a_round_to_which_nobody_came_is_called_off_in_the_entry_that_calendars_have(
    signed_in, person
):
    stood_up = add_round(make_application(person), **at("UTC", 2026, 11, 20, 10))
    (before,) = events_of(person)
    edit(stood_up, outcome="no_show", on=datetime.date(2026, 11, 20))
    (after,) = events_of(person)
    feed = signed_in.get(make_address(signed_in)).content

    assert before["status"] == "CONFIRMED"
    assert (after["uid"], after["sequence"]) == (before["uid"], before["sequence"] + 1)
    assert (after["status"], after["transp"]) == ("CANCELLED", "TRANSPARENT")
    assert after["summary"] == "Nobody came: Interview, round 1: Assistant Manager at Larkfield"
    assert after["dtstart"].dt == before["dtstart"].dt
    (fed,) = icalendar.Calendar.from_ical(feed).events
    assert fed == after


def test_one_round_is_downloaded_as_a_file(signed_in, person):
    arranged = add_round(make_application(person), **at("UTC", 2026, 12, 1, 10))
    answer = signed_in.get(reverse("exchange:round_calendar", args=[arranged.pk]))
    assert answer["Content-Disposition"] == 'attachment; filename="Interview, round 1.ics"'
    assert str(arranged.uid) in answer.content.decode()
    without_day = add_round(arranged.application)
    address = reverse("exchange:round_calendar", args=[without_day.pk])
    assert signed_in.get(address).status_code == 404


@pytest.mark.no_database
def test_khal_reads_the_file(person, tmp_path):
    application = make_application(person, company="Müller & Söhne")
    add_round(application, **at("America/New_York", 2026, 12, 1, 10, 0))
    gone = add_round(application, **at("Europe/Berlin", 2026, 12, 2, 9, 0))
    gone.cancel(on=datetime.date(2026, 11, 24), by="them")
    file = tmp_path / "rounds.ics"
    file.write_bytes(build_calendar(rounds_with_day(person)))
    settings = tmp_path / "khal.conf"
    settings.write_text(
        f"[calendars]\n[[mine]]\npath = {tmp_path}/mine\n[locale]\ntimeformat = %H:%M\n"
        "dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
        "longdatetimeformat = %Y-%m-%d %H:%M\nlocal_timezone = Europe/Berlin\n"
        f"default_timezone = Europe/Berlin\n[sqlite]\npath = {tmp_path}/khal.db\n"
    )
    (tmp_path / "mine").mkdir()

    def khal(*words: str) -> str:
        command = [sys.executable, "-m", "khal", "-c", str(settings), *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    khal("import", "--batch", "-a", "mine", str(file))
    listed = khal("list", "--format", "{start-time} {title}", "2026-12-01", "3d")
    assert "16:00 Interview, round 1: Assistant Manager at Müller & Söhne" in listed
    assert "09:00 Cancelled: Interview, round 2" in listed


def test_the_stamps_of_an_entry_follow_everything_it_tells(person):
    arranged = add_round(
        make_application(person), [("Wei Li", "")], notes="Ask", **at("UTC", 2026, 12, 1, 10)
    )
    application, company = arranged.application, arranged.application.company
    (contact,) = arranged.people.all()
    edits = [
        lambda: edit(application, position="Manager"),
        lambda: edit(company, name="Larkfield & Sons"),
        lambda: edit(contact, name="Wei Li Chen"),
        lambda: InterviewRound.objects.filter(pk=arranged.pk).update(notes="Ask more"),
        lambda: application.close_with("withdrew", on=datetime.date(2026, 11, 24)),
        lambda: application.reopen(on=datetime.date(2026, 11, 24)),
    ]
    with time_machine.travel(timezone.now(), tick=False) as clock:
        (before,) = events_of(person)
        for change in edits:
            clock.shift(60)
            assert events_of(person) == [before]
            change()
            (after,) = events_of(person)
            assert after["uid"] == before["uid"]
            assert after["sequence"] == before["sequence"] + 1
            assert after["dtstamp"].dt > before["dtstamp"].dt
            assert after["last-modified"].dt == after["dtstamp"].dt
            before = after
        clock.shift(60)
        (with_notes,) = events_of(person, with_notes=True)
        assert with_notes["dtstamp"].dt == before["dtstamp"].dt


def test_a_link_ends_before_the_comma_behind_it(person):
    place = "https://meet.example.org/a?b=1, ask for Ana"
    add_round(make_application(person), **at("UTC", 2026, 12, 1, 10) | {"place": place})
    (event,) = events_of(person)
    assert event["url"] == "https://meet.example.org/a?b=1"


def test_a_round_ahead_of_what_has_ended_or_is_archived_is_no_date(signed_in, person):
    ended, archived = make_application(person), make_application(person)
    with time_machine.travel(datetime.datetime(2026, 12, 1, 9, tzinfo=datetime.UTC)):
        signed_in.force_login(person)
        address = make_address(signed_in)
        rounds = [add_round(row, **at("UTC", 2026, 12, 3, 10)) for row in (ended, archived)]
        past = add_round(ended, **at("UTC", 2026, 11, 30, 10))
        ended.close_with("turned_down", on=datetime.date(2026, 12, 1))
        archived.archive()
        feed = signed_in.get(address).content.decode()
        page = signed_in.get(reverse("exchange:calendar") + "?from=2026-11-29").content.decode()
        month = signed_in.get(reverse("exchange:month") + "?month=2026-12").content.decode()
        file = signed_in.get(reverse("exchange:round_calendar", args=[rounds[0].pk]))

    assert re.findall("UID:(.*)@", feed) == [str(past.uid)]
    assert past.get_absolute_url() in page
    for interview_round in rounds:
        assert interview_round.get_absolute_url() not in page + month
    assert b"STATUS:CANCELLED" in file.content


def test_deadlines_and_reminders_are_in_the_feed_by_choice_with_an_alarm(signed_in, person):
    with time_machine.travel(datetime.datetime(2026, 12, 1, 9, tzinfo=datetime.UTC)):
        signed_in.force_login(person)
        december = functools.partial(datetime.date, 2026, 12)
        saved = make_application(person, stage="saved", deadline_on=december(4))
        make_application(person, stage="offer", answer_due_on=december(3))
        make_application(person, stage="applied", deadline_on=december(5))
        person.reminders.create(text="Ring Ana", due_on=december(2))
        over = make_application(person, stage="offer", answer_due_on=december(6))
        person.reminders.create(text="Prepare", due_on=december(2), application=over, made_at=None)
        over.close_with("offer_declined", on=december(1))
        without = signed_in.get(make_address(signed_in)).content
        address = make_address(signed_in, with_days="on")
        feed = signed_in.get(address).content
        page = signed_in.get(reverse("exchange:calendar")).content.decode()

        found = {str(row["summary"]): row for row in icalendar.Calendar.from_ical(feed).events}
        assert without.count(b"BEGIN:VEVENT") == 0
        assert {summary: event["dtstart"].dt for summary, event in found.items()} == {
            "Apply: Assistant Manager at Larkfield": december(4),
            "Answer the offer: Assistant Manager at Larkfield": december(3),
            "Ring Ana": december(2),
        }
        assert feed.count(b"BEGIN:VALARM") == feed.count(b"TRIGGER:PT9H") == 3
        assert page.count('class="agenda-entry"') == 3

        uid = found["Apply: Assistant Manager at Larkfield"]["uid"]
        edit(saved, deadline_on=december(8))
        events = icalendar.Calendar.from_ical(signed_in.get(address).content).events
        (moved,) = (event for event in events if event["uid"] == uid)
        assert (moved["dtstart"].dt, moved["sequence"]) == (december(8), 1)
        signed_in.post(reverse("exchange:subscription_notes"), {})
        assert signed_in.get(address).content == without
