"""The daily mail: for who asked, at their hour, in their language, once, and never empty."""

import datetime
import os
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
import time_machine
from django.db import connection
from django.db.models.signals import post_init
from django.urls import reverse
from django.utils import timezone, translation

from accounts.models import User
from applications.models import Verdict
from tests.accounts.conftest import use_mail
from tests.conftest import make_person
from tests.house.test_house import ROOT
from tests.searches import DAY, add_round, make_application, make_near_miss
from tests.smtp import MailServer, silent_server
from today.digest import _due_day, send_due_digests, stop_token

pytestmark = pytest.mark.django_db
UTC = datetime.UTC
MORNING = datetime.datetime(2026, 11, 24, 7, 5, tzinfo=UTC)
AN_HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def server(settings):
    server = MailServer()
    use_mail(settings, f"smtp://127.0.0.1:{server.port}")
    settings.SITE_ADDRESS = "https://second-wind.example.org"
    server.start()
    yield server
    server.stop()


@pytest.fixture
def subscriber(person) -> User:
    person.time_zone, person.digest_hour = "UTC", 7
    person.save()
    with time_machine.travel(MORNING, tick=False):
        person.reminders.create(text="Call Jo", due_on=MORNING.date())
    return person


def send(at: datetime.datetime) -> int:
    with time_machine.travel(at, tick=False):
        return send_due_digests(timezone.now())


def test_the_mail_says_what_is_next_in_text_and_html_with_one_press_to_stop(
    server, subscriber, client
):
    near = make_near_miss(subscriber, company="Fernwood")
    near.close_with(Verdict.Kind.FINALIST, on=MORNING.date() - datetime.timedelta(days=21))
    due = make_application(
        subscriber, company="Haven", stage="saved", deadline_on=MORNING.date() + 2 * 24 * AN_HOUR
    )
    with time_machine.travel(MORNING, tick=False):
        add_round(make_application(subscriber), starts_at=MORNING + 26 * AN_HOUR)
        add_round(make_application(subscriber, company="Far"), starts_at=MORNING + 60 * AN_HOUR)
    assert send(MORNING) == 1

    (mail,) = server.inbox.mails
    text = mail.get_body(("plain",)).get_content()
    html = mail.get_body(("html",)).get_content()
    for words in (
        "Interviews today and tomorrow",
        "Assistant Manager at Larkfield",
        "Call Jo",
        "Apply: Assistant Manager at Haven",
        "Keeping in touch, Fernwood",
    ):
        assert words in text
        assert words in html
    assert "at Far" not in text
    assert f"https://second-wind.example.org{due.get_absolute_url()}" in text
    assert mail["To"] == "dana@example.org"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"

    stop = urlsplit(mail["List-Unsubscribe"].strip("<>")).path
    assert "Stop the daily mail?" in client.get(stop).content.decode()
    pressed = client.post(stop, {"List-Unsubscribe": "One-Click"})
    assert "No more daily mail" in pressed.content.decode()
    subscriber.refresh_from_db()
    assert subscriber.digest_hour is None
    assert send(MORNING + 24 * AN_HOUR) == 0


def test_it_comes_once_a_day_however_often_the_clock_runs(server, subscriber):
    hours = [send(MORNING + number * AN_HOUR) for number in range(-7, 41)]
    # What is due is named on its day and on the next, and in no mail after that.
    assert [number for number, count in enumerate(hours) if count] == [7, 31]
    assert send(MORNING + 48 * AN_HOUR) == 0
    assert len(server.inbox.mails) == 2


def test_nothing_to_say_is_no_mail_and_so_is_a_pause(server, subscriber):
    subscriber.reminders.all().delete()
    assert send(MORNING) == 0
    subscriber.reminders.create(text="Call Jo", due_on=MORNING.date())
    subscriber.pause_reminders()
    assert send(MORNING + 24 * AN_HOUR) == 0
    subscriber.resume_reminders(on=MORNING.date())
    assert send(MORNING + 24 * AN_HOUR) == 1


def test_nobody_who_did_not_ask_gets_one(server, subscriber, stranger):
    stranger.reminders.create(text="Call Jo", due_on=MORNING.date())
    sample = make_person("sample@example.org", "Maya")
    sample.reminders.create(text="Call Ruth", due_on=MORNING.date())
    User.objects.filter(pk=sample.pk).update(digest_hour=7, sample_since=MORNING)
    send(MORNING)
    assert [mail["To"] for mail in server.inbox.mails] == ["dana@example.org"]


@pytest.mark.parametrize(
    ("zone", "hour", "at", "is_sent"),
    [
        ("America/Los_Angeles", 7, (2026, 11, 24, 14, 59), False),
        ("America/Los_Angeles", 7, (2026, 11, 24, 15, 0), True),
        # The clocks go forward over the chosen hour, and back over it.
        ("Europe/Berlin", 2, (2026, 3, 29, 1, 0), True),
        ("Europe/Berlin", 2, (2026, 3, 29, 0, 59), False),
        ("Europe/Berlin", 2, (2026, 10, 25, 0, 0), True),
        # A clock that comes hours late.
        ("UTC", 7, (2026, 11, 24, 13, 59), True),
        ("UTC", 7, (2026, 11, 24, 14, 0), False),
    ],
)
def test_the_hour_is_that_of_the_person_s_own_clock(server, subscriber, zone, hour, at, is_sent):
    subscriber.time_zone, subscriber.digest_hour = zone, hour
    subscriber.save()
    subscriber.reminders.update(due_on=datetime.datetime(*at).replace(tzinfo=UTC).date())
    assert send(datetime.datetime(*at).replace(tzinfo=UTC)) == is_sent


def test_an_hour_that_comes_twice_brings_one_mail(server, subscriber):
    subscriber.time_zone, subscriber.digest_hour = "Europe/Berlin", 2
    subscriber.save()
    subscriber.reminders.update(due_on=datetime.date(2026, 10, 25))
    night = datetime.datetime(2026, 10, 25, 0, 10, tzinfo=UTC)
    assert [send(night), send(night + AN_HOUR), send(night + 2 * AN_HOUR)] == [1, 0, 0]


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        # On the other side of the date line it is still the day before, and then the next.
        ("Pacific/Honolulu", [22]),
        ("America/Los_Angeles", [20]),
        ("Europe/Berlin", [11]),
    ],
)
def test_whoever_moves_the_clocks_gets_the_next_mail_on_their_next_morning(
    server, subscriber, zone, hours
):
    subscriber.choose_time_zone("Pacific/Auckland")
    morning = datetime.datetime(2026, 11, 24, 19, 0, tzinfo=UTC)  # of the 25th over there
    subscriber.reminders.update(due_on=datetime.date(2026, 11, 25))
    assert send(morning) == 1
    with time_machine.travel(morning + AN_HOUR, tick=False):
        User.objects.get().choose_time_zone(zone)

    sent = [number for number in range(1, 30) if send(morning + number * AN_HOUR)]
    assert sent == hours


def test_it_speaks_the_language_of_the_person(server, subscriber):
    subscriber.language = "de"
    subscriber.save()
    with translation.override("fr"):
        send(MORNING)
        assert translation.get_language() == "fr"
    html = server.inbox.mails[0].get_body(("html",)).get_content()
    assert '<html lang="de">' in html
    assert "Heute" in html


def test_where_none_is_chosen_it_speaks_as_the_page_it_was_asked_for_on(server, subscriber, client):
    client.force_login(subscriber)
    page = reverse("today:digest")
    client.post(page, {"hour": subscriber.digest_hour}, headers={"accept-language": "fr"})
    subscriber.refresh_from_db()
    subscriber.digest_claimed_on = None
    subscriber.save()
    send(MORNING)
    html = server.inbox.mails[0].get_body(("html",)).get_content()
    assert '<html lang="fr">' in html


def test_a_mail_that_did_not_leave_is_logged_and_not_tried_again(server, subscriber, logged_errors):
    server.inbox.refused = "dana@example.org"
    assert send(MORNING) == 0
    assert logged_errors == [
        "today.digest: A daily mail was not sent: the mail server refused the recipient (550)."
    ]
    logged_errors.clear()
    server.inbox.refused = ""
    assert send(MORNING + AN_HOUR) == 0
    assert send(MORNING + 24 * AN_HOUR) == 1


def test_while_the_mail_server_is_away_the_mails_wait_and_none_comes_twice_or_late(
    server, subscriber, stranger, logged_errors
):
    stranger.time_zone, stranger.digest_hour = "UTC", 7
    stranger.save()
    stranger.reminders.create(text="Call Kim", due_on=MORNING.date())
    server.stop()
    assert [send(MORNING), send(MORNING + AN_HOUR)] == [0, 0]
    (line,) = set(logged_errors)
    assert line.startswith("today.digest: The daily mails wait for the mail server: ")
    assert len(logged_errors) == 2  # one for each run, whoever waits
    logged_errors.clear()

    server.start()
    hours = [send(MORNING + number * AN_HOUR) for number in (2, 3)]

    assert hours == [2, 0]
    receivers = {mail["To"] for mail in server.inbox.mails}
    assert receivers == {"dana@example.org", stranger.email}


def test_the_hour_is_chosen_on_a_page_and_the_first_mail_is_the_next(signed_in, person, settings):
    page = reverse("today:digest")
    with time_machine.travel(MORNING, tick=False):
        signed_in.force_login(person)
        assert "When it comes" in signed_in.get(page).content.decode()
        assert signed_in.post(page, {"hour": "25"}).status_code == 422
        for hour, claimed in (("6", MORNING.date()), ("", MORNING.date()), ("8", MORNING.date())):
            signed_in.post(page, {"hour": hour})
            person.refresh_from_db()
            assert person.digest_hour == (int(hour) if hour else None)
            assert person.digest_claimed_on == claimed
    accounts = reverse("accounts:settings")
    assert "Daily mail" not in signed_in.get(accounts).content.decode()
    settings.EMAIL_HOST_URL = "smtp://mail.example.org"
    assert "Daily mail" in signed_in.get(accounts).content.decode()


def test_nobody_can_stop_the_mails_of_others(client, subscriber):
    token = stop_token(subscriber)
    for wrong in (token[:-1], "1", f"{subscriber.pk}:x", token.replace(":", ".")):
        stop = reverse("today:stop_digest", args=[wrong])
        assert client.post(stop).status_code == 404
    subscriber.refresh_from_db()
    assert subscriber.digest_hour == 7


def database_address() -> str:
    """Where a process of its own finds the database of the test."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()


def clock_sending_to(port: int) -> subprocess.Popen:
    environment = os.environ | {
        "DATABASE_URL": database_address(),
        "EMAIL_URL": f"smtp://127.0.0.1:{port}",
        "DJANGO_SETTINGS_MODULE": "config.settings",
    }
    command = [sys.executable, "manage.py", "send_digests"]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)


@pytest.mark.thorough
@pytest.mark.django_db(transaction=True)
def test_a_mail_whose_clock_was_killed_comes_with_a_later_clock_and_once(server, person):
    now = timezone.now()
    # Where it is noon, so that no midnight comes between.
    User.objects.update(time_zone=f"Etc/GMT{now.hour - 12:+d}", digest_hour=12)
    on = timezone.localdate(timezone=User.objects.get().zone)
    person.reminders.create(text="Call Jo", due_on=on)
    with silent_server() as port, clock_sending_to(port) as clock:
        while not User.objects.exclude(digest_begun_at=None).exists():
            assert clock.poll() is None, clock.communicate()
        clock.kill()
    times = [now + datetime.timedelta(minutes=minutes) for minutes in (10, 60, 120)]
    assert [send(at) for at in times] == [0, 1, 0]
    assert len(server.inbox.mails) == 1


def test_an_error_while_a_mail_is_made_does_not_make_it_again(
    server, subscriber, settings, logged_errors
):
    settings.SITE_ADDRESS = None  # no link can be made of it
    assert send(MORNING) == 0
    assert "could not be made" in logged_errors.pop()
    settings.SITE_ADDRESS = "https://second-wind.example.org"
    assert send(MORNING + AN_HOUR) == 0
    assert send(MORNING + 24 * AN_HOUR) == 1


def test_an_error_with_the_mail_of_one_person_takes_nobody_else_theirs(
    server, subscriber, stranger, logged_errors, monkeypatch
):
    def due_day(user, now):
        assert user != subscriber
        return _due_day(user, now)

    monkeypatch.setattr("today.digest._due_day", due_day)
    User.objects.update(time_zone="UTC", digest_hour=7)
    with time_machine.travel(MORNING, tick=False):
        stranger.reminders.create(text="Call Jo", due_on=MORNING.date())
    assert send(MORNING) == 1
    assert [mail["To"] for mail in server.inbox.mails] == [stranger.email]
    assert "could not be made" in logged_errors.pop()


def test_what_they_promised_is_no_task_of_ones_own(server, subscriber):
    subscriber.reminders.update(is_theirs=True, text="send the contract")
    send(MORNING)
    assert "They promised: send the contract" in server.inbox.mails[0].as_string()


@pytest.mark.thorough
@pytest.mark.django_db(transaction=True)
def test_clocks_that_share_nothing_but_the_database_send_one_mail(server, person):
    now = timezone.now()
    User.objects.update(time_zone="UTC", digest_hour=max(now.hour - 1, 0))
    person.reminders.create(text="Call Jo", due_on=DAY)
    person.reminders.update(due_on=now.date())
    clocks = [clock_sending_to(server.port) for _ in range(3)]
    assert [(clock.communicate(timeout=120)[1], clock.returncode) for clock in clocks] == [
        ("", 0)
    ] * 3
    assert [mail["To"] for mail in server.inbox.mails] == ["dana@example.org"]


@pytest.fixture
def claimed_once_looked_up(person):
    """The clock claims a day when a request has looked its person up, before it writes."""
    looked_up = []

    def claim(sender, instance, **_):
        looked_up.append(instance.pk)
        if len(looked_up) == 1:
            User.objects.filter(pk=instance.pk).update(digest_claimed_on=DAY)

    post_init.connect(claim, sender=User, weak=False)
    yield looked_up
    post_init.disconnect(claim, sender=User)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("accounts:time_zone", {"time_zone": "Asia/Tokyo"}),
        ("accounts:language", {"language": "de"}),
        ("accounts:hints", {"hints_at_quiet": "on"}),
        ("today:digest", {"hour": ""}),
    ],
)
def test_a_choice_saved_while_the_mail_goes_out_does_not_send_it_twice(
    signed_in, claimed_once_looked_up, page, words
):
    assert signed_in.post(reverse(page), words).status_code == 302

    assert claimed_once_looked_up
    assert User.objects.get().digest_claimed_on == DAY
