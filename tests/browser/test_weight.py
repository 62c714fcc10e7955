"""What a browser fetches for a full board: counts, the same on every machine."""

import pytest

from bench.weight import visits
from tests.server import Server

pytestmark = [pytest.mark.browser, pytest.mark.no_database]
SEED = """
import django; django.setup()
from bench.rows import keep
from django.test import Client
from tests.conftest import make_person
import random
person = make_person("full@example.org", "Dana Ruiz")
keep(person, 400, random.Random(7))
client = Client(); client.force_login(person)
print(client.cookies["sessionid"].value)
"""


def test_a_full_board_is_light_on_a_first_visit_and_lighter_on_the_next(browser, tmp_path):
    server = Server(
        tmp_path,
        DEBUG="false",
        ALLOWED_HOSTS="127.0.0.1",
        DJANGO_SETTINGS_MODULE="tests.collected_settings",
        COLLECTED=str(tmp_path / "static"),
    )
    server.run("manage.py", "collectstatic", "--noinput", "--verbosity=0")
    session = server.run("-c", SEED).split()[-1]
    server.start()
    try:
        first, following = visits(browser, f"http://127.0.0.1:{server.port}", session)
    finally:
        server.kill()
    assert len(first) <= 20, first
    assert sum(first) <= 120_000, first
    assert len(following) == 1, following
    assert sum(following) <= 6_000, following
