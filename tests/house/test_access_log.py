"""What a line about a request may hold."""

import pytest

from config.access_log import address
from tests.server import Server

pytestmark = [pytest.mark.no_database, pytest.mark.thorough]
TOKEN = "x7Jq-a_token_that_opens_a_calendar"


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("/letters/17/", "/letters/17/"),
        ("/static/css/parts.css", "/static/css/parts.css"),
        ("/health", "/health"),
        (f"/calendar/feed/{TOKEN}.ics", "/calendar/feed/<token>.ics"),
        (f"/account/confirm-email/{TOKEN}/", "/account/confirm-email/<key>/"),
        (f"/digest/stop/{TOKEN}/", "/digest/stop/<token>/"),
        (f"/calendar/feed/{TOKEN}.icsx", "(no such address)"),
    ],
)
def test_no_address_is_written_with_the_key_in_it(path, written):
    assert address(path) == written


@pytest.mark.parametrize("asked", ["true", "false"])
def test_requests_are_written_down_where_that_is_asked_for(tmp_path, asked):
    server = Server(tmp_path, DEBUG="true", ACCESS_LOG=asked)
    server.start()
    try:
        server.ask("GET", f"/calendar/feed/{TOKEN}.ics?q=Lovelace")
        server.ask("GET", "/account/login/?next=/letters/17/")
        # A line follows its answer.
        server.stop()
    finally:
        server.kill()

    log = server.log.read_text()
    assert log.count("GET /account/login/ 200 ") == (asked == "true")
    assert log.count("GET /calendar/feed/<token>.ics 404 ") == (asked == "true")
    assert "Lovelace" not in log
    assert "letters/17" not in log
