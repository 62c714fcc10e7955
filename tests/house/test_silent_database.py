"""A PostgreSQL that takes connections and says nothing, or is not there."""

import socket
import time
from types import SimpleNamespace

import psycopg
import pytest

from config.databases import POSTGRESQL_OPTIONS, database
from config.postgresql import base
from config.postgresql.outage import PAUSE, Outage, answers
from tests.ports import free_port

pytestmark = pytest.mark.no_database


@pytest.fixture
def silent():
    """The port of a server whose kernel takes connections and whose process never reads them."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


@pytest.fixture
def wrapper(monkeypatch):
    """A connection of Django's own making to a port of this machine, of which nothing is known."""
    monkeypatch.setattr(base, "outage", Outage())

    def wrapper(port: int) -> base.DatabaseWrapper:
        settings = database(f"postgresql://wind@127.0.0.1:{port}/wind")
        defaults = {"TIME_ZONE": None, "AUTOCOMMIT": True, "ATOMIC_REQUESTS": False}
        return base.DatabaseWrapper(defaults | settings, "silent")

    return wrapper


def failure(wrapper) -> tuple[str, float]:
    """Why it could not connect, and after how many seconds."""
    begins = time.monotonic()
    with pytest.raises(psycopg.OperationalError) as caught:
        wrapper.connect()
    return str(caught.value), time.monotonic() - begins


@pytest.mark.thorough
def test_the_first_waits_two_seconds_and_the_next_fail_at_once(wrapper, silent):
    connection = wrapper(silent)

    reason, seconds = failure(connection)
    assert "timeout" in reason
    assert 1 < seconds < 4
    reason, seconds = failure(connection)
    assert reason.startswith("not asked again yet, after: ")
    assert seconds < 0.5


@pytest.mark.thorough
def test_after_a_pause_one_tries_again(wrapper):
    connection = wrapper(free_port())
    assert "refused" in failure(connection)[0]
    assert failure(connection)[0].startswith("not asked again yet")

    time.sleep(PAUSE)

    assert not failure(connection)[0].startswith("not asked again yet")


def test_only_one_thread_at_a_time_tries(monkeypatch):
    outage = Outage()
    outage.begin("gone")
    monkeypatch.setattr(outage, "_quiet_until", 0)

    refused = pytest.raises(psycopg.OperationalError, match="not asked again yet")
    with outage.attempt(), refused, outage.attempt():
        pass
    # It succeeded, so that everybody may.
    with outage.attempt(), outage.attempt():
        pass


def test_silence_is_told_from_a_server_that_is_busy(silent):
    assert not answers(SimpleNamespace(host="localhost", hostaddr="127.0.0.1", port=silent), 0.2)
    gone = SimpleNamespace(host="localhost", hostaddr="127.0.0.1", port=free_port())
    assert not answers(gone, 0.2)


def test_what_the_address_asks_for_wins():
    options = database("postgresql://wind@db/wind?connect_timeout=9&sslmode=require")["OPTIONS"]

    assert {name: str(value) for name, value in options.items()} == {
        name: str(value) for name, value in POSTGRESQL_OPTIONS.items()
    } | {"connect_timeout": "9", "sslmode": "require"}
