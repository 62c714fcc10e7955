"""What runs every hour, and what brings an installation up to date."""

import contextlib
import datetime
import logging
import os
import runpy
import signal
import subprocess
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone

from accounts.management.commands import clock as clock_command
from accounts.models import SentForm
from config import clock
from tests.server import ROOT, Server

pytestmark = pytest.mark.django_db
CLOCK_AT_ONCE = """
from django.core.management import execute_from_command_line
from accounts.management.commands import clock
clock.FIRST_AFTER = 0
execute_from_command_line(["manage.py", "clock"])
"""


def add_session(key: str, *, hours: int) -> None:
    ends = timezone.now() + datetime.timedelta(hours=hours)
    Session.objects.create(session_key=key, session_data="", expire_date=ends)


def test_the_clock_clears_sessions_that_ended_and_no_others(capsys, settings):
    add_session("ended", hours=-1)
    add_session("running", hours=1)

    call_command("clock", once=True)
    call_command("clock", once=True)

    assert [session.session_key for session in Session.objects.all()] == ["running"]
    output = "".join(f"{command}: done\n" for command in settings.HOURLY_COMMANDS)
    assert capsys.readouterr().out == output * 2


def test_the_clock_forgets_forms_that_were_sent_days_ago_and_no_others(person):
    days = {"old": 3, "new": 1}
    for fingerprint, ago in days.items():
        sent_at = timezone.now() - datetime.timedelta(days=ago)
        SentForm.objects.create(owner=person, fingerprint=fingerprint, sent_at=sent_at)

    call_command("clock", once=True)

    assert [form.fingerprint for form in SentForm.objects.all()] == ["new"]


def test_a_command_that_fails_is_logged_and_stops_no_other(settings, logged_errors, capsys):
    settings.HOURLY_COMMANDS = ["no_such_command", "clearsessions"]
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


def clocks_of(server: Server) -> list[int]:
    """The process ids of the clocks that this server has started."""
    children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children")
    return [
        int(child)
        for child in children.read_text().split()
        if b"clock" in Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
    ]


def is_there(process: int) -> bool:
    state = Path(f"/proc/{process}/stat")
    return state.exists() and " Z " not in state.read_text()


@pytest.mark.thorough
@pytest.mark.no_database
@pytest.mark.parametrize("end", ["stop", "kill"])
def test_a_server_starts_one_clock_that_ends_with_it(tmp_path, end):
    server = Server(tmp_path)
    server.start()
    try:
        server.ask("GET", "/alive")  # It listens before it has started anything.
        (clock,) = clocks_of(server)
    finally:
        getattr(server, end)()
    ends_by = time.monotonic() + 20
    while is_there(clock) and time.monotonic() < ends_by:
        time.sleep(0.1)
    assert not is_there(clock)


def own_clock() -> int | None:
    """The process id of the clock that this process has started, if one is running."""
    children = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    for child in " ".join(path.read_text() for path in children).split():
        # One that ends in between is none.
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            command = Path(f"/proc/{child}/cmdline").read_bytes().split(b"\0")
            if b"clock" in command and is_there(int(child)):
                return int(child)
    return None


def next_clock(after: int | None) -> int:
    ends_by = time.monotonic() + 20
    while time.monotonic() < ends_by:
        if (found := own_clock()) and found != after:
            return found
        time.sleep(0.05)
    raise TimeoutError


def served_by(config: str = "config/gunicorn.py") -> SimpleNamespace:
    """What gunicorn reads, at the start and at each reload anew."""
    return SimpleNamespace(**runpy.run_path(str(ROOT / config)))


@pytest.mark.no_database
def test_a_clock_that_ends_is_started_again_and_only_a_server_that_ends_has_none(
    monkeypatch, caplog
):
    monkeypatch.setattr(clock, "PAUSE", 0.1)
    monkeypatch.setattr(clock, "_is_over", threading.Event())
    server = SimpleNamespace(LISTENERS=[], log=logging.getLogger("gunicorn"))
    served_by().when_ready(server)
    try:
        first = next_clock(None)
        os.kill(first, signal.SIGKILL)
        second = next_clock(first)
        served_by().on_reload(server)
        third = next_clock(second)
        assert not is_there(second)
    finally:
        served_by().on_exit(server)
    time.sleep(0.3)

    assert not is_there(third)
    assert own_clock() is None
    assert caplog.messages == ["The clock ended, and is started again."] * 2


class TimeOfAMachine:
    """Passes only while somebody sleeps; after three days and two hours the machine ends."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def monotonic(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        if self.seconds > 74 * 3600:
            raise KeyboardInterrupt


def test_a_clock_that_stood_still_for_days_does_not_run_for_each_hour_of_them(monkeypatch):
    machine, runs = TimeOfAMachine(), []

    def run_all(command):
        runs.append(machine.seconds)
        if len(runs) == 1:
            machine.sleep(72 * 3600)

    monkeypatch.setattr(clock_command, "time", machine)
    monkeypatch.setattr(clock_command.Command, "run_all", run_all)
    with pytest.raises(KeyboardInterrupt):
        call_command("clock")

    assert len(runs) == 3


@pytest.mark.thorough
@pytest.mark.no_database
def test_what_the_clock_has_done_is_in_the_log_while_it_runs(tmp_path, settings):
    server, log = Server(tmp_path, PYTHONUNBUFFERED=""), tmp_path / "clock.txt"
    with log.open("wb") as output:
        clock = subprocess.Popen(
            [server.python, "-c", CLOCK_AT_ONCE],
            cwd=server.root,
            env=server.environment,
            stdout=output,
        )
    expected = [f"{command}: done" for command in settings.HOURLY_COMMANDS]
    try:
        waits_until = time.monotonic() + 20
        while log.read_text().splitlines() != expected and time.monotonic() < waits_until:
            time.sleep(0.1)
        assert log.read_text().splitlines() == expected
    finally:
        clock.kill()
        clock.wait()
