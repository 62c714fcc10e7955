"""What is shown and what is logged when something breaks."""

import logging
import re

import pytest
from django.db import IntegrityError, OperationalError
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils.log import log_response

from config.logs import DiscreetFormatter
from today.failure import server_error


@pytest.mark.parametrize(
    ("error", "status"),
    [(OperationalError("no connection"), 503), (OSError(28, "No space left"), 503)]
    + [(ZeroDivisionError("a mistake of ours"), 500)],
)
def test_a_failure_that_passes_is_told_apart_from_a_mistake_of_ours(error, status):
    request = RequestFactory().get("/today/")
    try:
        raise error
    except type(error):
        response = server_error(request)

    assert response.status_code == status
    assert ("Retry-After" in response) == (status == 503)
    assert b"<h1" in response.content


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
        r"\(tests/today/test_failure\.py:\d+\)",
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
