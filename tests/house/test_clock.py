"""What runs every hour, and what brings an installation up to date."""

import datetime

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone

from accounts.management.commands import clock
from accounts.models import SentForm

pytestmark = pytest.mark.django_db


def add_session(key: str, *, hours: int) -> None:
    ends = timezone.now() + datetime.timedelta(hours=hours)
    Session.objects.create(session_key=key, session_data="", expire_date=ends)


def test_the_clock_clears_sessions_that_ended_and_no_others(capsys):
    add_session("ended", hours=-1)
    add_session("running", hours=1)

    call_command("clock", once=True)
    call_command("clock", once=True)

    assert [session.session_key for session in Session.objects.all()] == ["running"]
    told = "".join(f"{command}: done\n" for command in clock.HOURLY)
    assert capsys.readouterr().out == told * 2


def test_the_clock_forgets_forms_that_were_sent_days_ago_and_no_others(person):
    days = {"old": 3, "new": 1}
    for fingerprint, ago in days.items():
        sent_at = timezone.now() - datetime.timedelta(days=ago)
        SentForm.objects.create(owner=person, fingerprint=fingerprint, sent_at=sent_at)

    call_command("clock", once=True)

    assert [form.fingerprint for form in SentForm.objects.all()] == ["new"]


def test_a_command_that_fails_is_logged_and_stops_no_other(monkeypatch, logged_errors, capsys):
    monkeypatch.setattr(clock, "HOURLY", ["no_such_command", "clearsessions"])
    add_session("ended", hours=-1)

    call_command("clock", once=True)

    assert logged_errors == ["accounts.management.commands.clock: no_such_command failed"]
    assert not Session.objects.exists()
    logged_errors.clear()


def test_preparing_twice_keeps_what_is_there(person):
    cache.set("counted", 3)

    call_command("prepare")
    call_command("prepare")

    assert cache.get("counted") == 3
    person.refresh_from_db()
    assert person.letterhead.name == "Dana Ruiz"
