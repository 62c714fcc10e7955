"""What is shown and what is logged when something breaks."""

import contextlib
import errno
import logging
import re
import sqlite3
from functools import partial

import psycopg
import pytest
from django.db import DataError, IntegrityError, InterfaceError, OperationalError, ProgrammingError
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import translation
from django.utils.log import log_response

from config.errors import server_error
from config.logs import DiscreetFormatter


def answer_to(error: BaseException):
    request = RequestFactory().get("/today/")
    try:
        raise error
    except type(error):
        return server_error(request)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (OperationalError("no connection"), 503),
        (InterfaceError("the connection is closed"), 503),
        (OSError(5, "Input/output error"), 503),
        (IntegrityError("UNIQUE constraint failed"), 500),
        (DataError("value too long"), 500),
        (ProgrammingError("no such column"), 500),
        (ZeroDivisionError("a mistake of ours"), 500),
    ],
)
def test_only_what_passes_by_itself_asks_to_try_again(error, status):
    response = answer_to(error)
    page = response.content.decode()

    assert response.status_code == status
    assert ("Retry-After" in response) == (status == 503)
    assert ("try again" in page) == (status == 503)
    assert "<h1" in page
    assert "Nothing can be saved" not in page


@pytest.mark.parametrize("error", [OperationalError("no connection"), ZeroDivisionError("ours")])
def test_a_page_without_a_database_speaks_the_language_of_the_visitor(error):
    with translation.override("de"):
        page = answer_to(error).content.decode()

    assert '<html lang="de"' in page


def caused_by(cause: Exception) -> OperationalError:
    error = OperationalError("as Django wraps it")
    error.__cause__ = cause
    return error


def sqlite_full() -> Exception:
    """The error of a real database that may not grow."""
    with contextlib.closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE TABLE words (text)")
        database.execute("PRAGMA max_page_count = 3")
        try:
            database.execute("INSERT INTO words VALUES (zeroblob(100000))")
        except sqlite3.OperationalError as error:
            return error
    raise AssertionError("it grew")


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        OSError(errno.EDQUOT, "Disk quota exceeded"),
        caused_by(sqlite_full()),
        caused_by(psycopg.errors.DiskFull("could not extend file")),
    ],
)
def test_a_full_disk_is_told_as_what_it_is(error):
    response = answer_to(error)

    assert response.status_code == 503
    page = response.content.decode()
    assert "Nothing can be saved right now" in page
    # Where typed words are is told once.
    assert "this browser keeps it" in page
    assert "copy" not in page


def test_a_file_that_may_not_be_opened_is_no_full_disk():
    """The system's number for it is the one that SQLite has for a full disk."""
    assert errno.EACCES == sqlite3.SQLITE_FULL
    assert "Nothing can be saved" not in answer_to(PermissionError(13, "x")).content.decode()


def formatted(error: Exception) -> str:
    try:
        try:
            raise error
        except type(error) as cause:
            raise RuntimeError("while saving") from cause
    except RuntimeError as raised:
        info = (type(raised), raised, raised.__traceback__)
    record = logging.LogRecord("django.request", logging.ERROR, "", 1, "Failed", None, info)
    return DiscreetFormatter("%(message)s").format(record)


def test_a_log_line_never_quotes_a_row():
    line = formatted(IntegrityError("DETAIL: Failing row contains (Dear Ms Okafor)"))

    assert "Okafor" not in line
    assert "IntegrityError" in line
    assert "RuntimeError: while saving" in line


def test_a_database_that_is_down_takes_one_line_which_says_why_and_where():
    try:
        raise OperationalError("connection failed:\n\tIs the server running?")
    except OperationalError as error:
        info = (type(error), error, error.__traceback__)
    record = logging.LogRecord("django.request", logging.ERROR, "", 1, "Failed", None, info)
    line = DiscreetFormatter("%(levelname)s %(message)s").format(record)

    assert re.fullmatch(
        r"ERROR Failed: OperationalError: connection failed: Is the server running\? "
        r"\(tests/house/test_errors\.py:\d+\)",
        line,
    )


@pytest.mark.parametrize(
    ("status", "level"), [(404, "INFO"), (409, "INFO"), (422, "INFO"), (403, "WARNING")]
)
def test_an_answer_that_only_a_visitor_can_mend_is_no_warning(status, level, caplog):
    caplog.set_level(logging.INFO)
    request = RequestFactory().get("/today/")
    log_response(
        "Answered: %s", request.path, response=HttpResponse(status=status), request=request
    )

    assert [record.levelname for record in caplog.records] == [level]


def test_such_an_answer_is_not_logged_at_all_where_only_warnings_are(caplog):
    caplog.set_level(logging.WARNING)
    request = RequestFactory().get("/today/")
    log_response("Answered: %s", request.path, response=HttpResponse(status=404), request=request)

    assert caplog.records == []


@pytest.mark.django_db
def test_a_form_sent_after_the_session_ended_is_told_that_one_is_signed_out(person):
    browser = Client(enforce_csrf_checks=True)
    came_from = {"referer": "http://testserver/applications/add/"}
    send = partial(browser.post, reverse("applications:add_application"), headers=came_from)

    answer = send()
    assert answer.status_code == 403
    assert "You are signed out" in answer.text
    assert 'href="/applications/add/">Sign in<' in answer.text
    assert "cookies" not in answer.text

    browser.force_login(person)
    answer = send()
    assert answer.status_code == 403
    assert "You are signed out" not in answer.text
    assert "allow cookies for this site" in answer.text
    # Who signs in is not signed out.
    page = Client(enforce_csrf_checks=True).post(reverse("account_login")).text
    assert "You are signed out" not in page
    assert "allow cookies for this site" in page
