"""The server killed in the middle of saving: what it had acknowledged is there again."""

import contextlib
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from urllib.parse import urlencode

import pytest

pytestmark = pytest.mark.no_database

ROOT = Path(__file__).resolve().parents[2]
SEED = """
import json
import django; django.setup()
from django.test import Client
from letters.writing import come_second
from tests.conftest import make_person
from tests.searches import DAY, make_near_miss
person = make_person("dana@example.org", "Dana Ruiz")
letter = come_second(make_near_miss(person), on=DAY)
client = Client(); client.force_login(person)
session = client.cookies["sessionid"].value
print(json.dumps([f"/letters/{letter.pk}/", f"sessionid={session}", letter.words()]))
"""


class Server:
    """The product as it is served, on a database in a folder of its own."""

    def __init__(self, folder: Path):
        self.environment = os.environ | {
            "DATABASE_URL": f"sqlite:///{folder}/rows.sqlite3",
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "WEB_PROCESSES": "1",
            "DEBUG": "true",
        }
        self.log = folder / "log.txt"
        self.run("manage.py", "migrate", "--verbosity=0")
        self.address, self.cookies, self.words = json.loads(self.run("-c", SEED))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def run(self, *arguments: str) -> str:
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, cwd=ROOT, env=self.environment, check=True, capture_output=True, text=True
        ).stdout

    def start(self) -> None:
        command = ["-m", "gunicorn", "config.wsgi", "--config", "config/gunicorn.py"]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, *command, "--bind", f"127.0.0.1:{self.port}"],
                cwd=ROOT,
                env=self.environment,
                start_new_session=True,
                stdout=log,
                stderr=log,
            )
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            except ConnectionRefusedError:
                time.sleep(0.1)
        self.kill()
        raise TimeoutError(self.log.read_text())

    def kill(self) -> None:
        """Everything at once, as when the power goes."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def ask(self, method: str, address: str, **form: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = {"Cookie": self.cookies, "Content-Type": "application/x-www-form-urlencoded"}
        with contextlib.closing(connection):
            connection.request(method, address, urlencode(form), headers)
            answer = connection.getresponse()
            body = answer.read().decode()
        if given := re.match(r"csrftoken=\w+", answer.getheader("Set-Cookie") or ""):
            self.cookies = f"{self.cookies.split(';')[0]}; {given[0]}"
        return answer.status, body

    def look(self) -> tuple[str, str, str]:
        """The body in the editor, its revision, and the token its form sends."""
        status, page = self.ask("GET", self.address)
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
    server = Server(tmp_path)
    server.start()
    yield server
    server.kill()


def test_no_acknowledged_word_is_lost_when_the_server_is_killed(server):
    acknowledged = -1

    def write():
        nonlocal acknowledged
        _, revision, token = server.look()
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
        kept = int(server.look()[0].removeprefix("Words number ").removesuffix("."))
        assert kept in (acknowledged, acknowledged + 1)
        acknowledged = kept
