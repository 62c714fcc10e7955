"""Days, times and numbers as people write them in each language."""

import datetime
from zoneinfo import available_timezones

import pytest
from django.utils import timezone, translation

from accounts.time_zone import zone_choices
from frame import localized

WEDNESDAY = datetime.date(2026, 11, 25)
AFTERNOON = datetime.datetime(2026, 11, 25, 15, 30, tzinfo=datetime.UTC)


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("language", "day", "short", "time", "begins_on"),
    [
        ("en", "November 25, 2026", "Nov 25, 2026", "3:30\u202fPM", 6),
        ("en-gb", "25 November 2026", "25 Nov 2026", "15:30", 0),
        ("de", "25. November 2026", "25.11.2026", "15:30", 0),
        ("fr", "25 novembre 2026", "25 nov. 2026", "15:30", 0),
        ("es", "25 de noviembre de 2026", "25 nov 2026", "15:30", 0),
    ],
)
def test_a_day_and_a_time_follow_the_language(language, day, short, time, begins_on):
    with translation.override(language), timezone.override("UTC"):
        assert localized.day(WEDNESDAY) == day
        assert localized.short_day(AFTERNOON) == short
        assert localized.clock_time(AFTERNOON) == time
        assert localized.first_weekday() == begins_on


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "Today"),
        (1, "Tomorrow"),
        (-1, "Yesterday"),
        (2, "Friday"),
        (6, "Tuesday"),
        (7, "2 December"),
        (-4, "4 days ago"),
        (-7, "18 November"),
        (-400, "21 October 2025"),
    ],
)
def test_a_near_day_is_told_as_people_tell_it(time_machine, days, words):
    time_machine.move_to(AFTERNOON, tick=False)
    with translation.override("en-gb"), timezone.override("UTC"):
        assert localized.near_day(WEDNESDAY + datetime.timedelta(days=days)) == words


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("language", "days", "alone", "within"),
    [
        ("en-gb", 0, "Today", "today"),
        ("en-gb", 2, "Friday", "Friday"),
        ("de", -2, "Vor 2 Tagen", "vor 2 Tagen"),
        ("de", 2, "Freitag", "Freitag"),
        ("fr", 2, "Vendredi", "vendredi"),
        ("es", -1, "Ayer", "ayer"),
    ],
)
def test_within_a_sentence_a_near_day_begins_small_where_the_language_has_it_so(
    time_machine, language, days, alone, within
):
    time_machine.move_to(AFTERNOON, tick=False)
    on = WEDNESDAY + datetime.timedelta(days=days)
    with translation.override(language), timezone.override("UTC"):
        assert localized.near_day(on) == alone
        assert localized.near_day_within(on) == within


@pytest.mark.no_database
def test_the_first_of_a_month_is_an_ordinal_in_french():
    with translation.override("fr"):
        assert localized.day(datetime.date(2026, 12, 1)) == "1er décembre 2026"
        assert localized.day_of_week(datetime.date(2026, 12, 1)) == "mardi 1er décembre"
        assert localized.day(datetime.date(2026, 12, 11)) == "11 décembre 2026"
        assert localized.day(datetime.date(2026, 12, 21)) == "21 décembre 2026"


@pytest.mark.no_database
def test_a_moment_is_on_the_day_of_whoever_looks():
    late = datetime.datetime(2026, 11, 25, 23, 30, tzinfo=datetime.UTC)
    with translation.override("en-gb"):
        with timezone.override("Europe/Berlin"):
            assert localized.day(late) == "26 November 2026"
        with timezone.override("UTC"):
            assert localized.day(late) == "25 November 2026"


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("language", "rome", "new_york", "size", "bytes_left"),
    [
        ("en", "Rome", "New York", "3.4 MB", "1 byte"),
        ("de", "Rom", "New York", "3,4 MB", "1\xa0Byte"),
        ("fr", "Rome", "New York", "3,4\u202fMo", "1\xa0octet"),
        ("es", "Roma", "Nueva York", "3,4 MB", "1 byte"),
    ],
)
def test_a_city_and_a_size_follow_the_language(language, rome, new_york, size, bytes_left):
    with translation.override(language):
        assert localized.city("Europe/Rome") == rome
        assert localized.city("America/New_York") == new_york
        assert localized.city("America/Argentina/Buenos_Aires") == "Buenos Aires"
        assert localized.city("UTC") == "UTC"
        assert localized.file_size(3_567_890) == size
        assert localized.file_size(1) == bytes_left


@pytest.mark.no_database
def test_minutes_are_counted_in_the_words_of_each_language():
    words = {
        "en-gb": "1 minute, 45 minutes",
        "de": "1 Minute, 45 Minuten",
        "es": "1 minuto, 45 minutos",
    }
    for language, both in words.items():
        with translation.override(language):
            assert f"{localized.minutes(1)}, {localized.minutes(45)}" == both


@pytest.mark.no_database
def test_every_time_zone_can_be_chosen_by_its_city():
    with translation.override("de"):
        choices = dict(zone_choices())
    assert set(choices) == available_timezones()
    assert choices["Europe/Rome"] == "Rom (Europe/Rome)"
    assert list(choices.values()) == sorted(choices.values(), key=str.casefold)
