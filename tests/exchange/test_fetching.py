"""The one guarded way out, against websites that are slow or broken."""

import socket
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange import fetching
from exchange.fetching import FetchError, Trouble, decoded, fetch
from tests.exchange.troubles import trouble
from tests.exchange.websites import redirect, send, served

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    "address",
    [
        *("", "linden mill", "//example.org/", "file:///etc/passwd", "ftp://example.org/a"),
        *("gopher://example.org/", "javascript:alert(1)", "http://", "http://a b/", "http://[::1"),
        *("http://dana:secret@example.org/", "http://example.org:99999/", "http://ex\x00ample.org"),
        "http://" + "a" * 70 + ".example.org/",
        "http://example.org/" + "a" * 3000,
    ],
)
def test_what_is_no_address_of_the_web_is_refused(address):
    assert trouble(address) == Trouble.ADDRESS


def test_a_page_is_read_by_who_says_who_they_are(website):
    website.pages["/jobs/7?a=b"] = "<title>Köchin</title>"

    page = fetch(website.address("/jobs/7?a=b#top"))

    assert (page.status, page.markup) == (200, "<title>Köchin</title>")
    assert website.paths == ["/robots.txt", "/jobs/7?a=b"]
    for _path, headers in website.asked:
        assert headers["User-Agent"].startswith("SecondWind/")
        assert "Cookie" not in headers
        assert "Referer" not in headers


def test_other_ports_of_an_allowed_machine_stay_closed(website):
    with served() as other:
        assert trouble(other.address("/")) == Trouble.NOT_PUBLIC
        assert other.asked == []


def test_an_installation_can_forbid_it(website, settings):
    settings.FETCH_PAGES = False
    assert trouble(website.address("/")) == Trouble.OFF
    assert website.asked == []


def test_redirects_are_followed_and_each_is_asked_for_leave(website):
    website.pages |= {"/a": redirect("/b?ä=1"), "/b?%C3%A4=1": "There"}
    page = fetch(website.address("/a"))
    assert (page.markup, page.address) == ("There", website.address("/b?%C3%A4=1"))


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("http://127.0.0.1/", Trouble.NOT_PUBLIC),
        ("http://169.254.169.254/latest/", Trouble.NOT_PUBLIC),
        ("http://[::ffff:127.0.0.1]/", Trouble.NOT_PUBLIC),
        ("file:///etc/passwd", Trouble.ADDRESS),
        ("http://[::1", Trouble.ADDRESS),
        ("//user:word@127.0.0.1/", Trouble.ADDRESS),
        ("/a", Trouble.REDIRECTS),
    ],
)
def test_a_redirect_leads_nowhere_else(website, to, expected):
    website.pages["/a"] = redirect(to)
    assert trouble(website.address("/a")) == expected


def test_robots_are_kept_out_by_pattern_and_by_name(website):
    website.pages["/robots.txt"] = (
        "User-agent: *\nDisallow: /private*\nAllow: /private/jobs\n\n"
        "User-agent: SecondWind\nDisallow: /*?secret=\nAllow: /\n"
    )
    website.pages |= {"/a?secret=1": "No", "/private": "Yes"}
    assert trouble(website.address("/a?secret=1")) == Trouble.ROBOTS
    assert fetch(website.address("/private")).markup == "Yes"
    assert "/a?secret=1" not in website.paths


def test_robots_that_are_out_of_order_keep_everybody_out(website):
    website.pages["/robots.txt"] = lambda handler: send(handler, "", status=503)
    assert trouble(website.address("/")) == Trouble.UNREACHABLE
    assert website.paths == ["/robots.txt"]


def test_robots_are_asked_where_a_redirect_leads(website, settings):
    with served() as other:
        settings.FETCH_ALSO_FROM = [website.place, other.place]
        other.pages |= {"/robots.txt": "User-agent: *\nDisallow: /", "/": "No"}
        website.pages["/"] = redirect(other.address("/"))
        assert trouble(website.address("/")) == Trouble.ROBOTS
        assert other.paths == ["/robots.txt"]


def test_what_has_not_changed_is_not_sent_again(website):
    def page(handler):
        is_known = handler.headers["If-None-Match"] == '"7"'
        send(handler, "" if is_known else "Ad", status=304 if is_known else 200, ETag='"7"')

    website.pages["/"] = page
    first = fetch(website.address("/"))
    again = fetch(website.address("/"), etag=first.etag, last_modified="no\r\nCookie: a")
    assert (first.status, first.etag, first.markup) == (200, '"7"', "Ad")
    assert (again.status, again.markup) == (304, "")
    assert "Cookie" not in website.asked[-1][1]


def test_a_name_that_nobody_knows_is_said_so(monkeypatch):
    def look_up(*args, **kwargs):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert trouble("https://jobs.example/") == Trouble.UNREACHABLE


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(fetching, "PATIENCE", 0.6)


def dripping(first: bytes, drop: bytes):
    """Sends `first` and then for ever a little more."""

    def answer(handler, ends):
        handler.wfile.write(first)
        while not ends.wait(0.05):
            handler.wfile.write(drop)

    return answer


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("first", "drop"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", b"a"),
        (b"HTTP/1.1 200 OK\r\nX-A: ", b"a"),
        (b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        (b"", b""),
    ],
)
def test_a_website_that_drips_is_left(website, impatient, first, drop):
    website.pages["/"] = lambda handler: dripping(first, drop)(handler, website.ends)
    started = time.monotonic()
    assert trouble(website.address("/")) == Trouble.SLOW
    assert time.monotonic() - started < 6


def test_names_that_take_their_time_are_left(monkeypatch, impatient):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: time.sleep(5))
    started = time.monotonic()
    assert trouble("https://jobs.example/") == Trouble.SLOW
    assert time.monotonic() - started < 4


def test_an_endless_page_is_left(website):
    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        while not website.ends.is_set():
            handler.wfile.write(b"a" * 65536)

    website.pages["/"] = endless
    assert trouble(website.address("/")) == Trouble.LARGE


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (lambda handler: send(handler, b"\x89PNG", kind="image/png"), Trouble.NO_PAGE),
        (lambda handler: send(handler, b"a", Content_Encoding="br"), Trouble.NO_PAGE),
        (lambda handler: send(handler, b"a", Content_Encoding="gzip"), Trouble.UNREACHABLE),
        (lambda handler: handler.wfile.write(b"what\r\n\r\n"), Trouble.UNREACHABLE),
        (lambda handler: handler.wfile.write(b"HTTP/1.1 99999 X\r\n\r\n"), Trouble.UNREACHABLE),
        (lambda handler: None, Trouble.UNREACHABLE),
        (
            lambda handler: handler.wfile.write(
                b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            ),
            Trouble.UNREACHABLE,
        ),
    ],
)
def test_what_is_no_page_is_said_so(website, answer, expected):
    website.pages["/"] = answer
    assert trouble(website.address("/")) == expected


def test_what_a_website_refuses_is_told_by_its_status(website):
    page = fetch(website.address("/gone"))
    assert (page.status, page.markup) == (404, "")


def test_few_are_read_at_once(website):
    waiting = [fetching._ways_out.acquire(blocking=False) for _ in range(fetching.MOST_AT_ONCE)]
    try:
        assert all(waiting)
        assert trouble(website.address("/")) == Trouble.BUSY
        assert website.asked == []
    finally:
        for _ in waiting:
            fetching._ways_out.release()
    assert fetch(website.address("/")).status == 404


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        ("Köchin".encode(), "", "Köchin"),
        ("Köchin".encode("cp1252"), "", "Köchin"),
        ("Köchin".encode("latin-1"), "text/html; charset=ISO-8859-1", "Köchin"),
        ("Köchin".encode("utf-8-sig"), "text/html; charset=latin-1", "Köchin"),
        ("Köchin".encode("utf-16"), "", "Köchin"),
        (
            '<meta charset="shift_jis">仕事'.encode("shift_jis"),
            "",
            '<meta charset="shift_jis">仕事',
        ),
        (b"a", "text/html; charset=punycode", "a"),
        (b"a", "text/html; charset=../../etc", "a"),
    ],
)
def test_a_page_is_read_in_its_own_letters(content, kind, expected):
    assert decoded(content, kind) == expected


@given(st.text(), st.binary(max_size=200))
@settings(max_examples=200)
def test_odd_addresses_and_answers_raise_nothing_else(address, content):
    with pytest.raises(FetchError):
        fetching._url_of(f"x{address}")
    assert isinstance(decoded(content, address), str)
