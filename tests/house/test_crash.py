"""The server killed in the middle of saving: what it had acknowledged is there again."""

import http.client
import json
import re
import threading
import time

import pytest

from tests.server import Server

pytestmark = [pytest.mark.no_database, pytest.mark.thorough]

SEED = """
import json
import django; django.setup()
from django.test import Client
from letters.beginning import come_second
from tests.conftest import make_person
from tests.searches import DAY, make_near_miss
person = make_person("dana@example.org", "Dana Ruiz")
letter = come_second(make_near_miss(person), on=DAY)
client = Client(); client.force_login(person)
session = client.cookies["sessionid"].value
print(json.dumps([f"/letters/{letter.pk}/", f"sessionid={session}", letter.words()]))
"""


def look(server) -> tuple[str, str, str]:
    """The body in the editor, its revision, and the token its form sends."""
    status, page = server.ask("GET", server.address)
    assert status == 200
    parts = [
        r'<textarea name="body"[^>]*>\n?(.*?)</textarea>',
        r'name="revision" value="(\d+)"',
        r'name="csrfmiddlewaretoken" value="(\w+)"',
    ]
    body, revision, token = (re.findall(part, page, re.DOTALL)[0] for part in parts)
    return body, revision, token


@pytest.fixture
def server(tmp_path):
    server = Server(tmp_path, DEBUG="true")
    server.address, server.cookies, server.words = json.loads(server.run("-c", SEED))
    server.start()
    yield server
    server.kill()


def test_no_acknowledged_word_is_lost_when_the_server_is_killed(server):
    acknowledged = -1

    def write():
        nonlocal acknowledged
        _, revision, token = look(server)
        form = server.words | {"csrfmiddlewaretoken": token}
        for number in range(acknowledged + 1, acknowledged + 500):
            form |= {"body": f"Words number {number}.", "revision": revision}
            try:
                status, answer = server.ask("POST", f"{server.address}save/", **form)
            except (OSError, http.client.HTTPException):
                return
            assert status == 200
            acknowledged, revision = number, json.loads(answer)["revision"]

    for _ in range(3):
        before = acknowledged
        writer = threading.Thread(target=write)
        writer.start()
        while acknowledged < before + 7 and writer.is_alive():
            time.sleep(0.005)
        server.kill()
        writer.join()
        assert acknowledged > before + 5
        server.start()
        # A save on its way may have arrived without its answer.
        saved = int(look(server)[0].removeprefix("Words number ").removesuffix("."))
        assert saved in (acknowledged, acknowledged + 1)
        acknowledged = saved
