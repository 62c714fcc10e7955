"""Days as people write them."""

import datetime

import pytest

from exchange.importing.days import day_readings, order_by_evidence, read_clock, read_day

pytestmark = pytest.mark.no_database

FIFTH = datetime.date(2025, 3, 5)


@pytest.mark.parametrize(
    "text",
    [
        "2025-03-05",
        "2025/3/5",
        "2025.03.05",
        "20250305",
        "2025-03-05 14:30",
        "2025-03-05T14:30:00Z",
        "2025-03-05T10:00:00+02:00",
        "2025-03-05 02:12:28.34446",
        "05.03.2025",
        "5.3.25",
        "Mi, 05.03.2025",
        "5 March 2025",
        "5th March 2025",
        "March 5, 2025",
        "Wednesday, March 5th, 2025 at 3:30 PM",
        "5-Mar-25",
        "5. März 2025, 10:00 Uhr",
        "5 mars 2025",
        "le 5 mars 2025",
        "5 de marzo de 2025",
        "5 de março de 2025",
        "5 marzo 2025",
        "5 maart 2025",
        "5 mars 2025 kl 10:00".replace("kl ", ""),
        "2025年3月5日",
        "45721",
        "45721.5",
        "1741176000",
        "1741176000000",
    ],
)
def test_a_day_is_read_whatever_it_looks_like(text):
    assert read_day(text) == FIFTH


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Before 2025-01-24",
        "March 2025",
        "Nov 5",
        "10/2024",
        "31/31/2025",
        "2025-02-30",
        "123456",
        "2026-2038",
        "R202671483",
        "yesterday",
        "in May",
        "(212) 240-5860",
        "https://example.org/2025/03/05/x",
        "0000-00-00",
        "5 March 2025 or later",
        "99999999999999999999",
    ],
)
def test_what_does_not_say_year_month_and_day_is_no_day(text):
    assert day_readings(text) == {}


def test_a_day_with_two_readings_is_neither_until_somebody_says():
    assert read_day("03/04/2025") is None
    assert read_day("03/04/2025", "day") == datetime.date(2025, 4, 3)
    assert read_day("03/04/2025", "month") == datetime.date(2025, 3, 4)
    assert read_day("13/04/2025", "month") == datetime.date(2025, 4, 13)


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["03/04/2025", "15/01/2025"], "day"),
        (["03/04/2025", "01/15/2025"], "month"),
        (["11/03/24, 11:39 PM"], "month"),
        (["12/09/2026", "05.09.2026"], ""),
        (["03/04/2026", "13.5.2026"], ""),
        (["03/04/2025", "05/06/2025"], ""),
        (["15/01/2025", "01/15/2025"], ""),
        (["2025-01-15", "03/04/2025"], ""),
        ([], ""),
    ],
)
def test_the_other_days_of_a_file_say_what_comes_first(texts, order):
    assert order_by_evidence(texts) == order


def test_nobody_has_applied_on_a_day_to_come():
    latest = datetime.date(2026, 11, 26)
    assert order_by_evidence(["03/12/2026"], latest=latest) == "month"
    assert order_by_evidence(["12/03/2026"], latest=latest) == "day"


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("2025-03-05 14:30", "14:30"),
        ("11/23/24, 11:39 PM", "23:39"),
        ("5. März 2025, 10:00 Uhr", "10:00"),
        ("2025-03-05 00:00:00", None),
        ("05.03.2025", None),
        ("12:30", None),
    ],
)
def test_a_time_of_day_stands_behind_a_day(text, clock):
    found = read_clock(text)
    assert (found and f"{found:%H:%M}") == clock
