"""The days after a near miss: counted from the start of whom they chose, never overlapping."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.countries import (
    codes,
    country_choices,
    country_name,
    country_of_zone,
    suggest_country,
)
from letters.occasions.schedule import (
    CUSTOMS,
    ends_on,
    period_on,
    probable_start,
    schedule,
)

pytestmark = pytest.mark.no_database
NEWS = datetime.date(2026, 1, 15)
DAYS = st.dates(datetime.date(2020, 1, 1), datetime.date(2035, 1, 1))
STARTS = st.none() | st.integers(-30, 500)
COUNTRIES = st.sampled_from(["", "BR", *CUSTOMS])


def days_after(country: str, starts_on=None, deleted_after=None) -> dict[str, int]:
    deleted_on = deleted_after and NEWS + datetime.timedelta(days=deleted_after)
    periods = schedule(NEWS, country, starts_on, deleted_on)
    return {period.name: (period.opens_on - NEWS).days for period in periods}


@pytest.mark.parametrize(
    ("country", "days"),
    [
        ("US", {"light": 21, "with_something": 70, "keep_file": 182, "last_hello": 365}),
        ("", {"light": 21, "with_something": 84, "keep_file": 182, "last_hello": 365}),
        ("GB", {"light": 21, "with_something": 117, "keep_file": 182, "last_hello": 365}),
        # Files are deleted after about six months there, and after four weeks.
        ("DE", {"light": 21, "with_something": 147, "keep_file": 168, "last_hello": 365}),
        ("NL", {"keep_file": 14, "with_something": 84, "last_hello": 365}),
        ("FR", {"light": 21, "with_something": 117, "keep_file": 182, "last_hello": 365}),
    ],
)
def test_each_country_has_its_days(country, days):
    assert days_after(country) == days


def test_a_start_that_was_heard_moves_the_note_that_brings_something():
    later = NEWS + datetime.timedelta(days=100)
    assert days_after("US", later)["with_something"] == 156
    assert probable_start(NEWS, "US", later) == later
    assert probable_start(NEWS, "US", NEWS - datetime.timedelta(days=3)) == NEWS


def test_a_day_they_named_for_deleting_the_application_goes_before_what_is_usual():
    named = NEWS + datetime.timedelta(days=100)
    periods = schedule(NEWS, "DE", None, named)
    (note,) = [period for period in periods if period.name == "keep_file"]

    assert (note.opens_on - NEWS).days == 86
    assert note.ends_on == named - datetime.timedelta(days=1)
    assert str(note.reason).startswith("They delete your application on 25 April 2026. ")
    # Later than half a year, where that is what they said, and never on the day of the news.
    assert days_after("DE", deleted_after=300)["keep_file"] == 286
    assert days_after("", deleted_after=10)["keep_file"] == 1
    assert list(days_after("", deleted_after=1)) == ["light", "with_something", "last_hello"]
    assert days_after("DE", deleted_after=900)["keep_file"] == 182


@given(DAYS, COUNTRIES, STARTS)
def test_moments_follow_one_another_without_gap_and_end_within_the_schedule(
    heard_on, country, start
):
    starts_on = None if start is None else heard_on + datetime.timedelta(days=start)
    periods = schedule(heard_on, country, starts_on)

    assert periods[0].opens_on > heard_on
    assert periods[-1].ends_on == ends_on(heard_on)
    for earlier, later in zip(periods, periods[1:], strict=False):
        assert later.opens_on - earlier.ends_on == datetime.timedelta(days=1)
        assert period_on(earlier.ends_on, periods) == earlier
        assert period_on(later.opens_on, periods) == later
    assert period_on(heard_on, periods) is None
    assert period_on(ends_on(heard_on) + datetime.timedelta(days=1), periods) is None


@given(DAYS, COUNTRIES, STARTS, st.integers(-30, 500))
def test_with_a_day_of_deletion_moments_follow_one_another_and_none_is_too_late(
    heard_on, country, start, deleted_after
):
    starts_on = None if start is None else heard_on + datetime.timedelta(days=start)
    deleted_on = heard_on + datetime.timedelta(days=deleted_after)
    periods = schedule(heard_on, country, starts_on, deleted_on)

    assert periods[0].opens_on > heard_on
    assert all(period.opens_on <= period.ends_on for period in periods)
    for earlier, later in zip(periods, periods[1:], strict=False):
        assert later.opens_on > earlier.ends_on
    for period in periods:
        assert period.name != "keep_file" or period.ends_on < deleted_on


@pytest.mark.parametrize(
    ("texts", "country"),
    [
        (["418 Alder Street, Apt 3\nPortland, OR 97205"], "US"),
        (["Olney, MD"], "US"),
        (["Wilmington, DE 19801"], "US"),
        (["Hamburg, DE"], ""),
        (["Rathausmarkt 1\n20095 Hamburg\nDeutschland"], "DE"),
        (["Paris, France"], "FR"),
        (["Calle Mayor 1\n28013 Madrid\nEspaña"], "ES"),
        (["10 High Street\nLeeds\nLS1 4DY"], "GB"),
        (["Damrak 1\n1012 LG Amsterdam"], "NL"),
        (["", "Hamburg", "Wien, Österreich"], "AT"),
        (["Remote"], ""),
        ([""], ""),
    ],
)
def test_an_address_suggests_its_country_and_never_guesses_from_a_town(texts, country):
    assert suggest_country(*texts) == country


def test_every_country_can_be_chosen_by_its_name():
    choices = country_choices()
    assert len(choices) == len(codes()) + 1 > 240
    assert ("DE", "Germany") in choices
    assert set(CUSTOMS) <= codes()
    assert [country_name(""), country_name("FR")] == ["", "France"]


def test_a_time_zone_has_its_country_where_it_has():
    assert [
        country_of_zone(zone) for zone in ("Europe/Berlin", "America/New_York", "UTC", "x")
    ] == [*("DE", "US", "", "")]
