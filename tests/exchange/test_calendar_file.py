"""The calendar's file: what stands in it, and the clocks of other places."""

import datetime
import subprocess
import sys
from zoneinfo import ZoneInfo

import icalendar
import pytest
from django.urls import reverse

from exchange.calendar_feed import build_calendar, rounds_with_day
from tests.searches import add_round, make_application, reschedule

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
    assert f"TZID:{zone}" in text


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
