"""What is shown and what is logged when something breaks."""

import logging

import pytest
from django.db import IntegrityError, OperationalError
from django.test import RequestFactory

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


def test_a_log_line_says_why_the_database_cannot_be_reached():
    assert "connection refused" in formatted(OperationalError("connection refused"))
