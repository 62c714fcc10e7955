"""The product as it is served: its own processes, on a database in a folder of its own."""

import contextlib
import http.client
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlencode

from tests import migrated
from tests.ports import free_port, is_listening
from tests.warm_start import ROOT, run_python

SIGN_IN = """
import django; django.setup()
from django.test import Client
from tests.conftest import make_person
client = Client(); client.force_login(make_person("dana@example.org", "Dana Ruiz"))
print(client.cookies["sessionid"].value)
"""


class Server:
    """One gunicorn on a free port; `cookies` is sent with everything that is asked.

    The code is that in `root`, which may be changed before it starts again, with the packages that
    are installed there or, where none are, with those of the tests.
    """

    def __init__(self, folder: Path, root: Path = ROOT, **environment: str):
        self.root = root
        self.environment = os.environ | {
            "DATABASE_URL": f"sqlite:///{folder}/rows.sqlite3",
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "WEB_PROCESSES": "1",
            **environment,
        }
        self.log = folder / "log.txt"
        self.cookies = ""
        # Measuring needs a server, too, in no run of the tests.
        if root == ROOT and "DATABASE_URL" not in environment and migrated.FOLDER in os.environ:
            migrated.file_for(folder / "rows.sqlite3")
        self.run("manage.py", "prepare")
        self.port = free_port()

    @property
    def python(self) -> str:
        own = self.root / ".venv/bin/python"
        return str(own) if own.exists() else sys.executable

    def run(self, *arguments: str) -> str:
        if self.root == ROOT:
            done = run_python(arguments, self.environment)
        else:
            done = subprocess.run(
                [self.python, *arguments],
                cwd=self.root,
                env=self.environment,
                check=False,
                capture_output=True,
                text=True,
            )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def sign_in(self) -> None:
        """Make a person, whose session is in `cookies` from now on."""
        self.cookies = f"sessionid={self.run('-c', SIGN_IN).strip()}"

    def start(self) -> None:
        command = ["-m", "gunicorn", "config.wsgi", "--config", "config/gunicorn.py"]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [self.python, *command, "--bind", f"127.0.0.1:{self.port}"],
                cwd=self.root,
                env=self.environment,
                start_new_session=True,
                stdout=log,
                stderr=log,
            )
        for _ in range(300):
            if is_listening(self.port):
                return
            time.sleep(0.1)
        self.kill()
        raise TimeoutError(self.log.read_text())

    def kill(self) -> None:
        """Everything at once, as when the power goes; back when the last process is gone.

        Only the first is ours to wait for. Until the others are gone too, one of them may still
        take a connection, which then breaks in the hands of whoever asks next.
        """
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        while is_listening(self.port):
            time.sleep(0.01)

    def stop(self) -> None:
        """As an operator stops it: what it has begun is done."""
        self.process.terminate()
        self.process.wait(timeout=60)

    def ask(self, method: str, address: str, **form: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = {"Cookie": self.cookies, "Content-Type": "application/x-www-form-urlencoded"}
        with contextlib.closing(connection):
            connection.request(method, address, urlencode(form), headers)
            answer = connection.getresponse()
            body = answer.read().decode()
        if cookie := re.match(r"csrftoken=\w+", answer.getheader("Set-Cookie") or ""):
            self.cookies = f"{self.cookies.split(';')[0]}; {cookie[0]}"
        return answer.status, body
