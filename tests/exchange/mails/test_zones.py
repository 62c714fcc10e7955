"""Time zones that a calendar file names without describing them."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from exchange.mails.invitations import invitations_in
from exchange.mails.zones import zone_named
from tests.exchange.mails.test_messages import calendar
from tests.yardstick import within

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(GMT-08.00) Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(UTC+01:00) Brüssel, Kopenhagen, Madrid, Paris", "Europe/Madrid"),
        ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"),
        ("(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"),
        ("(UTC+10:00) Canberra, Melbourne, Sydney", "Australia/Canberra"),
    ],
)
@pytest.mark.parametrize("quoted", [True, False])
def test_a_zone_is_known_by_its_cities_or_its_name_in_windows(name, zone, quoted):
    written = f'"{name}"' if quoted else name
    start = f"DTSTART;TZID={written}:20260703T100000"
    folded = f"{start[:60]}\r\n {start[60:]}"
    (found,) = invitations_in(calendar(folded, "DURATION:PT1H").encode())
    assert found.starts_at == datetime.datetime(2026, 7, 3, 10, tzinfo=ZoneInfo(zone))
    assert found.zone("Asia/Tokyo") == zone


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("tzone://Microsoft/Utc", 0),
        ("(UTC) Coordinated Universal Time", 0),
        ("UTC", 0),
        ("UTC+2", 2),
        ("GMT-0330", -3.5),
        ("(UTC-03:00) Brasilia", -3),
        # Berlin is elsewhere: the offset is surer.
        ("(UTC+05:00) Berlin", 5),
    ],
)
def test_of_any_other_the_offset_counts(name, hours):
    (found,) = invitations_in(calendar(f"DTSTART;TZID={name}:20261203T100000").encode())
    assert found.starts_at.utcoffset() == datetime.timedelta(hours=hours)
    assert not found.is_floating


@pytest.mark.parametrize(
    "name", ["Customized Time Zone", "tzone://Microsoft/Custom", "UTC+77", "(Berlin", "", ":" * 500]
)
def test_a_name_that_says_nothing_is_no_zone(name):
    assert zone_named(name) is None


def test_a_name_without_end_is_not_read():
    with within(1):
        assert zone_named("(UTC+01:00) " + "(" * 100_000) is not None


def test_the_zone_that_a_file_describes_itself_counts_more_than_its_name():
    name = "(UTC+01:00) Amsterdam, Berlin"
    rules = [
        *("BEGIN:VTIMEZONE", f"TZID:{name}", "BEGIN:STANDARD", "DTSTART:16010101T000000"),
        *("TZOFFSETFROM:+0400", "TZOFFSETTO:+0400", "END:STANDARD", "END:VTIMEZONE"),
    ]
    text = calendar(f'DTSTART;TZID="{name}":20261203T100000')
    text = text.replace("BEGIN:VEVENT", "\r\n".join([*rules, "BEGIN:VEVENT"]))
    (found,) = invitations_in(text.encode())
    assert found.starts_at.utcoffset() == datetime.timedelta(hours=4)
