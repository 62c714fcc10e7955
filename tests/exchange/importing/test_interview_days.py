"""Interviews whose days stand in one cell."""

import datetime

import pytest

from applications.models import Application
from exchange.importing.interview_days import interview_days
from exchange.importing.opened import opened_file
from tests.exchange.importing.lists import bring_in, make_import

pytestmark = pytest.mark.django_db
# That the day comes first another row shows.
HEADINGS = "Company,Role,Interview?\nMill,Cook,20/10/26 09:15\n"
TWO = ["2026-10-12", "2026-11-02"]


def rounds_of(person, cell: str, headings: str = HEADINGS) -> list[tuple[str, str]]:
    bring_in(person, f'{headings}Haven,Buyer,"{cell}"\n')
    rounds = Application.objects.get(position="Buyer").rounds.order_by("number")
    return [(str(row.day or ""), row.notes) for row in rounds]


@pytest.mark.parametrize(
    "cell",
    [
        *("12/10/26; 2/11/26", "12/10/26, 2/11/26", "12/10/26 & 2/11/26", "12/10/26&2/11/26"),
        *("12/10/26 + 2/11/26", "12/10/26 and 2/11/26", "12/10/26 und 2/11/26"),
        *("12/10/26\n2/11/26", "12/10/26 / 2/11/26", "12/10/26 et 2/11/26", "12/10/26 y 2/11/26"),
        *("12/10; 2/11", "12 Oct 2026, 2 Nov 2026", "Oct 12, 2026, Nov 2, 2026"),
        *("12 Oct and 2 Nov", "12.10.26; 2.11.26", "2026-10-12; 2026-11-02"),
        *(
            "12/10/26 10:00; 2/11/26 at 2pm",
            "1st: 12/10/26, 2nd: 2/11/26",
            "1. 12/10/26\n2. 2/11/26",
        ),
        *("12/10/26 (Teams), 2/11/26 (on site)", "Phone: 12/10/26; Panel: 2/11/26"),
        "12/10/26 10:00-11:00; 2/11/26 14:00–15:00",
    ],
)
def test_each_day_of_a_cell_is_an_interview(person, cell):
    assert [day for day, _ in rounds_of(person, cell)] == TWO


def test_each_interview_has_its_own_words_and_time(person):
    found = rounds_of(person, "12/10/26 10:00 (Teams); 2/11/26 (on site)")
    assert found == [
        ("2026-10-12", "Interview?: 12/10/26 10:00 (Teams)"),
        ("2026-11-02", "Interview?: 2/11/26 (on site)"),
    ]
    first, second = Application.objects.get(position="Buyer").rounds.order_by("number")
    assert (first.format, second.format) == ("video", "on_site")
    assert (first.wall_clock, second.is_day_only) == (datetime.datetime(2026, 10, 12, 10), True)


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("12/10/26 (Teams)", ["2026-10-12"]),
        ("12/10/26 10:30 - 11:30", ["2026-10-12"]),
        ("12/10/26 – 14/10/26", ["2026-10-12"]),
        ("12/10/26 (cancelled)", [""]),
        ("12/10/26 (moved); 2/11/26", [""]),
        ("12/10/26; then Ana rings", [""]),
        ("2/3", [""]),
    ],
)
def test_a_day_beside_which_more_stands_is_read_where_it_is_certain(person, cell, days):
    found = rounds_of(person, cell)
    assert found == [(day, f"Interview?: {cell}") for day in days]


@pytest.mark.parametrize(
    ("others", "day"),
    [("20/10/26", "2026-10-12"), ("10/20/26", "2026-02-11"), ("20/10/26; 21/10/26", "2026-10-12")],
)
def test_which_number_is_the_day_the_other_days_of_the_column_say(person, others, day):
    head = f"Company,Role,Interview\nMill,Cook,{others}\n"
    assert rounds_of(person, "12/10/26; 2/11/26", head)[0][0] == day


def test_where_nothing_says_which_number_is_the_day_the_row_is_asked_about(person):
    text = "Company,Role,Interview\nHaven,Buyer,12/10/26; 2/11/26\n"
    (row,) = opened_file(make_import(person, text)).plan().rows
    assert (row.result, row.reason) == ("asked", "day")


def test_of_several_days_in_a_block_nobody_knows_who_was_in_which(person):
    head = "Company,Role,Interview 1 Date,Interviewer 1,Interview 1 Notes\n"
    text = head + "Haven,Buyer,2026-03-02; 2026-03-09,Ana Sousa,Hard\n"
    bring_in(person, text)
    job = Application.objects.get()
    days = [(str(row.day), row.people.count()) for row in job.rounds.order_by("number")]
    assert days == [("2026-03-02", 0), ("2026-03-09", 0)]
    assert (job.notes, job.company.contacts.get().name) == ("Interview 1 Notes: Hard", "Ana Sousa")


@pytest.mark.no_database
def test_a_day_without_a_year_is_of_that_of_the_file_alone():
    assert interview_days("12/10; 2/11", None) == []
    assert [found.day for found in interview_days("12/10; 2/11", 2026)] == [
        "12/10/2026",
        "2/11/2026",
    ]
