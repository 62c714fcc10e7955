"""A site as docs/server.md builds it: two hosts on one PostgreSQL and one S3, behind a proxy."""

import contextlib
import copy
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

from tests.documents.s3 import S3Server
from tests.house.test_proxies import NAME, Proxy
from tests.house.test_upgrading import nginx
from tests.installations import Bucket
from tests.ports import free_port, is_listening
from tests.postgresql import Cluster
from tests.server import ROOT, Server
from tests.smtp import MailServer

EMAIL = "dana@example.org"
NOT_THE_CODE = shutil.ignore_patterns(".*", "__pycache__", "var", "static-collected")


def copy_of_the_code(folder: Path) -> Path:
    """The code of this folder, ready to be served."""
    shutil.copytree(ROOT, folder, ignore=NOT_THE_CODE)
    return _with_static_files(folder)


def code_of_the_release_before(folder: Path) -> Path:
    """The code of the commit UPGRADE_FROM, or of the last tag, with its own packages.

    Where there is neither it is the code of this folder, and only a style sheet differs.
    """
    last_tag = _git("describe", "--tags", "--abbrev=0").decode().strip()
    if commit := os.environ.get("UPGRADE_FROM") or last_tag:
        folder.mkdir()
        packed = _git("archive", commit)
        subprocess.run(["tar", "--extract"], input=packed, cwd=folder, check=True)
        subprocess.run(["make", "--silent", "install"], cwd=folder, check=True)
        # Both hosts share the packages, which are large.
        packages = (folder / ".venv").rename(folder.with_name("packages"))
        (folder / ".venv").symlink_to(packages)
        return folder
    shutil.copytree(ROOT, folder, ignore=NOT_THE_CODE)
    with (folder / "static/css/site.css").open("a") as styles:
        styles.write("/* As it was. */\n")
    return _with_static_files(folder)


def _git(*arguments: str) -> bytes:
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, capture_output=True, check=False).stdout


def _with_static_files(folder: Path) -> Path:
    command = [sys.executable, "manage.py", "collectstatic", "--noinput", "--verbosity=0"]
    own = {"DJANGO_SETTINGS_MODULE": "config.settings"}
    subprocess.run(command, cwd=folder, env=os.environ | own, check=True)
    return folder


def wait_until(holds, seconds: float = 60) -> None:
    ends = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > ends:
            raise TimeoutError(holds)
        time.sleep(0.05)


class S3BehindADoor:
    """What the server holds outlives a time in which it is out of reach."""

    def __init__(self, folder: Path):
        self.server = S3Server()
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        folder.mkdir()
        command = nginx(folder, [self.server.port], self.port)
        # Bodies that do not fit into memory go into the folder, which only its owner may enter.
        self.command = command + (["-g", "user root;"] if os.geteuid() == 0 else [])

    def open(self) -> None:
        self.door = subprocess.Popen(self.command, stderr=subprocess.DEVNULL)
        wait_until(lambda: is_listening(self.port))

    def close(self) -> None:
        self.door.terminate()
        self.door.wait(timeout=20)


class Site:
    """`hosts` serve `code`, each from a folder of its own. close() ends everything."""

    def __init__(self, folder: Path, code: Path, proxy: str = "nginx"):
        self.folder = folder
        with contextlib.ExitStack() as ending:
            self.cluster = Cluster()
            ending.callback(self.cluster.stop)
            self.server = self.cluster.start()
            self.s3 = S3BehindADoor(folder / "s3")
            ending.callback(self.s3.server.stop)
            self.s3.open()
            ending.callback(self.s3.close)
            self.mail = MailServer()
            ending.callback(self.mail.stop)
            self.mail.start()
            environment = self._environment(self.new_database("wind"), Bucket(self.s3.url))
            self.hosts = [
                self._host(name, code, environment, ending) for name in ("first", "second")
            ]
            made = self.hosts[0].run("manage.py", "make_person", EMAIL, "--make-password")
            self.password = made.split()[-1]
            (folder / "proxy").mkdir()
            self.proxy = Proxy(proxy, folder / "proxy", *self.hosts)
            ending.callback(self.proxy.stop)
            self.close = ending.pop_all().close

    def new_database(self, name: str) -> str:
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        return self.server.replace("/postgres?", f"/{name}?")

    def _environment(self, database: str, bucket: Bucket) -> dict[str, str]:
        return bucket.environment | {
            "MODE": "production",
            "SECRET_KEY": "".join(chr(33 + number % 90) for number in range(80)),
            "ALLOWED_HOSTS": NAME,
            "BEHIND_PROXY": "true",
            "EMAIL_URL": f"smtp://127.0.0.1:{self.mail.port}",
            "DATABASE_URL": database,
            "DRAIN_SECONDS": "5",
            "WEB_PROCESSES": "2",
        }

    def _host(self, name: str, code: Path, environment: dict, ending) -> Server:
        folder = self.folder / name
        folder.mkdir()
        root = shutil.copytree(code, folder / code.name, symlinks=True)
        host = Server(folder, root, **environment)
        host.start()
        ending.callback(host.kill)
        return host

    def start_again(self, host: Server, code: Path | None = None) -> None:
        """As the service does, and back when it is well; with other code, where that is said."""
        if code:
            host.root = self._upgraded(host, code)
        host.run("manage.py", "prepare")
        host.start()
        wait_until(lambda: host.ask("GET", "/health")[0] == 200)

    def _upgraded(self, host: Server, code: Path) -> Path:
        """As `make install` leaves it: what was collected for the release before stays."""
        folder = host.log.parent / code.name
        shutil.copytree(host.root / "static-collected", folder / "static-collected")
        return shutil.copytree(code, folder, dirs_exist_ok=True)

    def restored(self, archive: Path) -> Server:
        """That backup on a machine of its own: a fresh database and an empty bucket."""
        new = copy.copy(self.hosts[0])
        new.environment = self.hosts[0].environment | Bucket(self.s3.url).environment
        new.environment["DATABASE_URL"] = self.new_database("restored")
        new.run("manage.py", "restore", str(archive))
        return new

    @contextlib.contextmanager
    def database_stopped(self) -> Iterator[None]:
        self.cluster.halt()
        try:
            yield
        finally:
            self.cluster.serve()

    @contextlib.contextmanager
    def database_hanging(self) -> Iterator[None]:
        self.cluster.send(signal.SIGSTOP)
        try:
            yield
        finally:
            self.cluster.send(signal.SIGCONT)

    @contextlib.contextmanager
    def files_stopped(self) -> Iterator[None]:
        self.s3.close()
        try:
            yield
        finally:
            self.s3.open()

    @contextlib.contextmanager
    def files_hanging(self) -> Iterator[None]:
        self.s3.server.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.s3.server.process.send_signal(signal.SIGCONT)

    @contextlib.contextmanager
    def mail_stopped(self) -> Iterator[None]:
        self.mail.stop()
        try:
            yield
        finally:
            self.mail.start()

    @contextlib.contextmanager
    def mail_hanging(self) -> Iterator[None]:
        """The port takes calls, and nobody says a word."""
        with self.mail_stopped(), socket.create_server(("127.0.0.1", self.mail.port)):
            yield
