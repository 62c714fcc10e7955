"""What only a real server shows: its log, its limits, and a disk without room."""

import contextlib
import http.client
import json
import re
import resource
import socket
from pathlib import Path

import pytest
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.documents.files import PDF, upload
from tests.server import Server

pytestmark = [pytest.mark.no_database, pytest.mark.thorough]

SECRET = "Kt3-opens_it_all-9fQ2"
SEED = """
import json
import django; django.setup()
from django.test import Client
from tests.conftest import make_person
from tests.searches import make_near_miss
person = make_person("dana@example.org", "Dana Ruiz")
application = make_near_miss(person)
client = Client(); client.force_login(person)
session = client.cookies["sessionid"].value
print(json.dumps([f"/applications/{application.pk}/", f"sessionid={session}"]))
"""
PAGES = [
    "/today/",
    "/search/",
    "/applications/table/",
    "/letters/",
    "/calendar/",
    "/search/?q=buyer",
]
TOKEN = r'name="csrfmiddlewaretoken" value="(\w+)"'


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("served")
    server = Server(folder, DJANGO_SETTINGS_MODULE="tests.served_settings", LOG_LEVEL="INFO")
    server.page, server.cookies = json.loads(server.run("-c", SEED))
    server.start()
    yield server
    server.kill()


def note(server, text: str) -> tuple[int, str]:
    page = server.ask("GET", server.page)[1]
    form = {"csrfmiddlewaretoken": re.findall(TOKEN, page)[0], "text": text}
    return server.ask("POST", f"{server.page}notes/add/", **form)


@contextlib.contextmanager
def no_room(server):
    """No process of the server can write to any file, as on a disk that is full."""
    first = server.process.pid
    workers = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    before = [resource.prlimit(int(pid), resource.RLIMIT_FSIZE) for pid in workers]
    for pid, (_, hard) in zip(workers, before, strict=True):
        resource.prlimit(int(pid), resource.RLIMIT_FSIZE, (0, hard))
    yield
    for pid, limits in zip(workers, before, strict=True):
        resource.prlimit(int(pid), resource.RLIMIT_FSIZE, limits)


def test_on_a_full_disk_everything_can_be_read_and_a_save_is_told(server):
    assert note(server, "Before")[0] == 302
    server.ask("GET", "/search/?q=buyer")  # Reads what was just written.
    with no_room(server):
        read = {page: server.ask("GET", page)[0] for page in (*PAGES, server.page) * 3}
        status, page = note(server, "While full")
        after = {page: server.ask("GET", page)[0] for page in PAGES}
    status_later, _ = note(server, "After")

    assert set(read.values()) | set(after.values()) == {200}
    assert status == 503
    assert "Nothing can be saved right now" in page
    assert "disk of this server is full" in page
    assert status_later == 302
    page = server.ask("GET", server.page)[1]
    assert "Before" in page
    assert "After" in page
    assert "While full" not in page


def test_a_browser_that_is_still_sending_a_file_is_told_that_the_disk_is_full(server):
    page = server.ask("GET", "/documents/add/")[1]
    fields = {"csrfmiddlewaretoken": re.findall(TOKEN, page)[0], "kind": "cv", "name": "Large"}
    files = {"file": upload("cv.pdf", PDF + b"x" * 9_000_000)}
    body = encode_multipart(BOUNDARY, fields | files)
    with no_room(server):
        for _ in range(3):
            connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
            with contextlib.closing(connection):
                headers = {"Cookie": server.cookies, "Content-Type": MULTIPART_CONTENT}
                connection.request("POST", "/documents/add/", body, headers)
                answer = connection.getresponse()
                assert answer.status == 503
                assert "disk of this server is full" in answer.read().decode()


def test_no_line_of_the_server_holds_a_token(server):
    for method in ("GET", "HEAD", "POST", "PUT"):
        for address in (f"/calendar/feed/{SECRET}.ics", f"/account/confirm-email/{SECRET}/"):
            server.ask(method, address)
            server.ask(method, f"{address}?q={'x' * 9000}")
    raw_request(server, f"GET /calendar/feed/{SECRET}.ics HTTP/9.9\r\n\r\n".encode())
    raw_request(server, f"GET /calendar/feed/{SECRET}.ics x HTTP/1.1\r\n\r\n".encode())

    log = server.log.read_text()
    assert "/feed/…" in log
    assert SECRET not in log


PAGES_READ = """
import pathlib, sys
import config.wsgi
from django.conf import settings
from django.db import connections
from django.template import engines
(loader,) = engines["django"].engine.template_loaders
names = {str(name).split(":")[0] for name in loader.get_template_cache}
there = {str(path.relative_to(folder)) for folder in settings.TEMPLATES[0]["DIRS"]
         for path in pathlib.Path(folder).rglob("*.html")}
print(sorted(there - names), [c.alias for c in connections.all() if c.connection],
      "letters.views.editor" in sys.modules)
"""


def test_all_pages_are_read_before_the_first_visitor_and_before_any_database(server):
    """A process that takes the place of another begins with what the first one read."""
    assert server.run("-c", PAGES_READ).strip() == "[] [] True"


def test_no_connection_to_the_database_is_carried_into_a_new_process(server):
    """SQLite's locks are those of one process; each one that serves opens the file by itself."""
    first = server.process.pid
    serving = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    is_open = {pid: "rows.sqlite3" in str(_open_files(pid)) for pid in (str(first), *serving)}

    assert is_open.pop(str(first)) is False
    assert True in is_open.values()


def _open_files(pid: str) -> list[str]:
    with contextlib.suppress(FileNotFoundError):
        return [str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir()]
    return []


def raw_request(server, words: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as line:
        line.sendall(words)
        return line.recv(65536)


def test_asking_for_the_head_alone_is_no_warning(server):
    before = len(server.log.read_text())
    for page in ("/", *PAGES, server.page, "/account/login/", "/health"):
        assert server.ask("HEAD", page)[0] in (200, 302)

    assert server.log.read_text()[before:] == ""


@pytest.mark.parametrize("length", [4200, 6100, 8000])
def test_a_long_address_is_answered_by_a_page_of_ours(server, length):
    status, page = server.ask("GET", f"/search/?q={'x' * length}")

    assert status == (200 if length < 6000 else 414)
    assert "Second Wind" in page


def test_a_text_over_the_limit_is_told_to_a_browser_that_is_still_sending_it(server):
    page = server.ask("GET", server.page)[1]
    form = {"csrfmiddlewaretoken": re.findall(TOKEN, page)[0], "text": "word " * 3_000_000}
    for _ in range(3):
        status, page = server.ask("POST", f"{server.page}notes/add/", **form)
        assert status == 413
        assert "up to 2 MB" in page


def test_a_form_whose_token_is_old_is_told_signed_in_and_signed_out(server):
    for cookies in (server.cookies, ""):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
        with contextlib.closing(connection):
            headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
            connection.request("POST", f"{server.page}notes/add/", "text=x", headers)
            answer = connection.getresponse()
            page = answer.read().decode()
        assert answer.status == 403
        assert ("Please send this form again" in page) == ("Go to " in page) == bool(cookies)
        assert ("You are signed out" in page) == (not cookies)
        assert ('aria-label="Main navigation"' in page) == bool(cookies)
