"""A time zone that this machine does not know, as after a restore from another one."""

import datetime

import pytest
from django.urls import reverse

from accounts.models import User
from applications.models import InterviewRound
from exchange.calendar_feed import build_calendar, rounds_with_day
from tests.searches import DAY, add_round, edit, make_near_miss

pytestmark = pytest.mark.django_db
PAGES = [
    "today:today",
    "applications:board",
    "applications:table",
    "exchange:calendar",
    "accounts:settings",
    "accounts:time_zone",
]


@pytest.fixture
def lost(person, settings):
    settings.TIME_ZONE = "Europe/Berlin"
    application = make_near_miss(person)
    interview_round = add_round(application, [("Wei Li", "")], starts_at=None)
    nine = datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.UTC)
    edit(interview_round, on=DAY, starts_at=nine, outcome="planned")
    InterviewRound.objects.update(time_zone="Mars/Base")
    User.objects.filter(pk=person.pk).update(time_zone="Mars/Base")
    return InterviewRound.objects.get(pk=interview_round.pk)


def test_no_page_breaks_and_times_are_those_of_the_operator(signed_in, lost):
    addresses = [reverse(name) for name in PAGES]
    addresses += [lost.get_absolute_url(), lost.application.get_absolute_url()]
    addresses += [reverse("applications:edit_round", args=[lost.pk])]
    for address in addresses:
        assert signed_in.get(address).status_code == 200, address
    assert "10:00" in signed_in.get(lost.get_absolute_url()).text
    user = User.objects.get()
    assert user.zone.key == lost.zone.key == "Europe/Berlin"
    assert build_calendar(rounds_with_day(user))


def test_the_account_says_so_until_another_is_chosen(signed_in, lost):
    page = signed_in.get(reverse("accounts:settings")).text
    assert "<bdi>Mars/Base</bdi> is not known here, so times are those of Berlin." in page
    form = signed_in.get(reverse("accounts:time_zone")).context["form"]
    assert form["time_zone"].value() == "Europe/Berlin"
    signed_in.post(reverse("accounts:time_zone"), {"time_zone": "Europe/Lisbon"})
    assert User.objects.get().time_zone == "Europe/Lisbon"
    assert "is not known here" not in signed_in.get(reverse("accounts:settings")).text


@pytest.mark.parametrize("name", ["", "../Berlin", "/etc/passwd", "America", "x" * 64, "UTC\0"])
def test_whatever_is_no_time_zone_breaks_nothing(person, name):
    person.time_zone = name
    assert person.zone.key == "UTC"
