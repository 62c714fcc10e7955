"""A PostgreSQL of the tests' own: made when asked for, on a socket, and gone afterwards.

It starts before Django reads its settings, so it is a plugin and not a fixture.
"""

import contextlib
import glob
import os
import shutil
import signal
import subprocess
import tempfile
from functools import partial
from pathlib import Path

import pytest

from tests import migrated
from tests.surroundings import PLAIN


def pytest_addoption(parser):
    parser.addoption("--database", choices=["sqlite", "postgresql"], default="sqlite")


def binaries() -> str:
    found = glob.glob("/usr/lib/postgresql/*/bin/initdb")
    newest = max(found, key=lambda path: float(path.split("/")[4]), default=None)
    path = newest or shutil.which("initdb")
    if not path:
        pytest.exit("PostgreSQL is missing. Try: sudo apt-get install postgresql", returncode=1)
    return os.path.dirname(os.path.realpath(path))


class Cluster:
    def __init__(self) -> None:
        self.folder = tempfile.mkdtemp(prefix="wind-")
        self.data = os.path.join(self.folder, "data")
        self.bin = binaries()
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")

    def run(self, *command: str) -> None:
        # PostgreSQL refuses to work as root.
        become = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        program = os.path.join(self.bin, command[0])
        # Not from pg_ctl: the server it leaves behind would keep the pipe open.
        heard = subprocess.PIPE if command[0] == "initdb" else None
        done = subprocess.run(
            [*become, program, *command[1:]],
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=heard,
            text=True,
            cwd=self.folder,
            env=os.environ | {"LC_ALL": "C.UTF-8"},
        )
        if done.returncode:
            pytest.exit(f"PostgreSQL did not {command[-1]}: {done.stderr or ''}", returncode=1)

    def start(self) -> str:
        self.run("initdb", "-D", self.data, "-U", "wind", "-A", "trust", "-E", "UTF8", "-N")
        self.serve()
        return f"postgresql://wind@/postgres?host={self.folder}"

    def serve(self) -> None:
        options = f"-c listen_addresses= -c unix_socket_directories={self.folder}"
        options += " -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
        # It would count tables between two tests, find no rows where there will be hundreds, and
        # the plans made from that take ten times as long.
        options += " -c autovacuum=off"
        log = os.path.join(self.folder, "log")
        self.run("pg_ctl", "-D", self.data, "-w", "-l", log, "-o", options, "start")

    def halt(self) -> None:
        self.run("pg_ctl", "-D", self.data, "-w", "-m", "fast", "stop")

    def send(self, sent: signal.Signals) -> None:
        """To every process of it, as when the machine hangs (SIGSTOP) and goes on (SIGCONT)."""
        first = Path(self.data, "postmaster.pid").read_text().split()[0]
        os.kill(int(first), sent)
        of_it = ["pgrep", "-P", first]
        for process in subprocess.run(of_it, capture_output=True, text=True).stdout.split():
            with contextlib.suppress(ProcessLookupError):  # It ended meanwhile.
                os.kill(int(process), sent)

    def stop(self) -> None:
        self.run("pg_ctl", "-D", self.data, "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config):
    if "PYTEST_XDIST_WORKER" in os.environ:
        return  # It lives in the surroundings of the process that began the tests.
    os.environ |= PLAIN
    os.environ[migrated.FOLDER] = tempfile.mkdtemp(prefix="wind-")
    early_config.add_cleanup(partial(shutil.rmtree, os.environ[migrated.FOLDER]))
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # Playwright runs a loop in the test's thread.
    if early_config.known_args_namespace.database == "postgresql":
        cluster = Cluster()
        early_config.add_cleanup(cluster.stop)
        os.environ["DATABASE_URL"] = cluster.start()
