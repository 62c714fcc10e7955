"""What balancers and containers are told, and what needs no database."""

import contextlib
import os
import sqlite3
import time
from pathlib import Path

import psycopg
import pytest
from django.db import connection
from django.urls import reverse

from accounts.models import User
from config.health import stopping
from tests.server import Server


@pytest.mark.django_db
def test_the_server_says_that_it_is_well_without_an_account(client):
    response = client.get("/health")

    assert (response.status_code, response.content) == (200, b"ok")
    assert response["Cache-Control"] == "no-store"


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/health", "/alive"])
def test_a_balancer_may_ask_by_address_and_without_https(client, settings, address, logged_errors):
    settings.ALLOWED_HOSTS = ["second-wind.example.org"]
    settings.SECURE_SSL_REDIRECT = True

    assert client.get(address, headers={"Host": "10.0.0.5"}).status_code == 200
    settings.SECURE_SSL_REDIRECT = False
    for page in ("/", "/health/", "/alive/x"):
        assert client.get(page, headers={"Host": "10.0.0.5"}).status_code == 400
    assert len(logged_errors) == 3
    logged_errors.clear()


@pytest.mark.django_db
def test_being_alive_and_the_front_page_ask_the_database_nothing(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert client.get("/alive").content == b"ok"
        assert client.get(reverse("today:welcome")).status_code == 200


@pytest.mark.django_db
def test_a_server_that_was_told_to_stop_wants_no_visitors_and_goes_on_serving(client):
    stopping.set()
    try:
        health = client.get("/health")
        others = {client.get(address).status_code for address in ("/alive", "/")}
    finally:
        stopping.clear()

    assert (health.status_code, health.content) == (503, b"stopping")
    assert others == {200}


@pytest.fixture
def server(tmp_path):
    # Static files are not what this is about: without their manifest no page could be drawn.
    server = Server(tmp_path, DEBUG="true")
    server.start()
    yield server
    server.kill()


@pytest.mark.thorough
@pytest.mark.no_database
def test_without_its_database_a_server_is_alive_and_not_well(server, tmp_path):
    assert server.ask("GET", "/health") == (200, "ok")

    for path in Path(tmp_path).glob("rows.sqlite3*"):
        os.remove(path)

    assert server.ask("GET", "/alive") == (200, "ok")
    assert server.ask("GET", "/health") == (503, "the database does not answer")
    complaint = server.log.read_text().splitlines()[-1]
    assert "WARNING django.request /health: the database does not answer: " in complaint


@contextlib.contextmanager
def somebody_writing():
    """Another process, in the middle of a change that takes too long."""
    if connection.vendor == "sqlite":
        file = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)
        with contextlib.closing(file):
            file.execute("BEGIN IMMEDIATE")
            yield
        return
    with psycopg.connect(**connection.get_connection_params()) as other:
        other.execute("LOCK TABLE accounts_user IN ACCESS EXCLUSIVE MODE")
        yield


@pytest.mark.thorough
@pytest.mark.django_db(transaction=True)
def test_a_lock_is_waited_for_some_seconds_and_then_said_in_words(signed_in, person, logged_errors):
    signed_in.raise_request_exception = False
    with somebody_writing():
        begins = time.monotonic()
        response = signed_in.post(reverse("accounts:hints"), {"reminders_paused": "on"})
        seconds = time.monotonic() - begins

    assert response.status_code == 503
    assert "Second Wind is not available right now" in response.content.decode()
    patience = connection.settings_dict["OPTIONS"].get("timeout", 5)
    assert patience - 1 < seconds < patience + 3
    assert not User.objects.get().reminders_paused
    assert len(logged_errors) == 1
    logged_errors.clear()
