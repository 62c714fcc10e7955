"""The one guarded way out, against websites that are slow, broken or mean."""

import ast
import datetime
import gzip
import ipaddress
import socket
import ssl
import time
import zlib

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange import fetching
from exchange.fetching import FetchError, Trouble, decoded, fetch, is_public
from tests.exchange.websites import redirect, send, served
from tests.house.test_house import ROOT, tracked

pytestmark = pytest.mark.no_database

PRIVATE = [
    *("0.0.0.1", "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.9.9.9"),
    *("169.254.169.254", "172.16.0.1", "192.0.0.192", "192.168.1.1", "198.18.0.1", "224.0.0.1"),
    *("239.1.1.1", "240.0.0.1", "255.255.255.255", "168.63.129.16"),
    *("::", "::1", "::7f00:1", "fe80::1", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1"),
    *("::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe"),
    *("64:ff9b:1::a00:1", "2002:7f00:1::", "2001:0:7f00:1::", "2001:db8::1", "100::1"),
]
PUBLIC = ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"]


@pytest.fixture
def website(settings):
    with served() as website:
        settings.FETCH_ALSO_FROM = [website.place]
        yield website


def trouble(address: str) -> Trouble:
    with pytest.raises(FetchError) as error:
        fetch(address)
    return error.value.trouble


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_that_is_not_public_is_none(address):
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_is_one(address):
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        *("http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://0x7f.1/"),
        *("http://[::1]/", "http://[::ffff:10.0.0.1]/", "http://0/", "https://127.1/"),
        "http://169.254.169.254/latest/meta-data/",
    ],
)
def test_nothing_on_the_machine_or_beside_it_is_reached(address):
    assert trouble(address) == Trouble.NOT_PUBLIC


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


def answering(monkeypatch, answers: dict[str, list[str]]) -> list[str]:
    """Name servers that give each name its answers in turn, the last for ever; who was asked."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def look_up(host, port, *args, **kwargs):
        if host not in answers:
            return real(host, port, *args, **kwargs)
        asked.append(host)
        left = answers[host]
        return real(left.pop(0) if len(left) > 1 else left[0], port, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


def test_the_address_that_was_checked_is_the_one_connected_to(website, monkeypatch):
    with served(host="127.0.0.2", port=website.port) as inside:
        website.pages["/"] = "Public"
        inside.pages["/"] = "Secret"
        addresses = ["127.0.0.1", "127.0.0.1", "127.0.0.2"]
        asked = answering(monkeypatch, {"jobs.example": addresses})

        assert fetch(website.address("/", host="jobs.example")).markup == "Public"
        assert asked == ["jobs.example", "jobs.example"]
        assert website.asked[0][1]["Host"] == f"jobs.example:{website.port}"

        assert trouble(website.address("/", host="jobs.example")) == Trouble.NOT_PUBLIC
        assert inside.asked == []


def test_a_name_with_an_address_inside_among_others_is_refused(website, monkeypatch):
    real = socket.getaddrinfo

    def look_up(host, port, *args, **kwargs):
        if host != "jobs.example":
            return real(host, port, *args, **kwargs)
        rows = [real(address, port, *args, **kwargs) for address in ("127.0.0.1", "10.0.0.1")]
        return [row for found in rows for row in found]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert trouble(website.address("/", host="jobs.example")) == Trouble.NOT_PUBLIC
    assert website.asked == []


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
    assert time.monotonic() - started < 3


def test_names_that_take_their_time_are_left(monkeypatch, impatient):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: time.sleep(1.5))
    started = time.monotonic()
    assert trouble("https://jobs.example/") == Trouble.SLOW
    assert time.monotonic() - started < 1.2


def test_an_endless_page_is_left(website):
    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        while not website.ends.is_set():
            handler.wfile.write(b"a" * 65536)

    website.pages["/"] = endless
    assert trouble(website.address("/")) == Trouble.LARGE


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress], ids=["gzip", "deflate"])
def test_a_bomb_is_not_unpacked(website, pack):
    name = "gzip" if pack is gzip.compress else "deflate"
    website.pages["/"] = lambda handler: send(
        handler, pack(b"a" * 200 * 1024 * 1024), Content_Encoding=name
    )
    website.pages["/small"] = lambda handler: send(handler, pack(b"Ad"), Content_Encoding=name)
    assert trouble(website.address("/")) == Trouble.LARGE
    assert fetch(website.address("/small")).markup == "Ad"


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


@pytest.fixture
def certificate(tmp_path, monkeypatch):
    """A certificate for jobs.example, which this test's machine trusts, ready to be served."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "jobs.example")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("jobs.example")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = made.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    trusted, both = tmp_path / "trusted.pem", tmp_path / "both.pem"
    trusted.write_bytes(pem)
    both.write_bytes(pem + secret)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(both)
    return context


def test_a_certificate_is_for_the_name_that_was_asked_for(certificate, settings, monkeypatch):
    answering(monkeypatch, {"jobs.example": ["127.0.0.1"], "other.example": ["127.0.0.1"]})
    with served(context=certificate) as website:
        settings.FETCH_ALSO_FROM = [website.place]
        website.pages["/"] = "Safe"
        assert fetch(website.address("/", host="jobs.example")).markup == "Safe"
        website.asked.clear()
        assert trouble(website.address("/", host="other.example")) == Trouble.CERTIFICATE
        assert website.asked == []


def test_a_certificate_that_nobody_vouches_for_is_none(certificate, settings, monkeypatch):
    answering(monkeypatch, {"jobs.example": ["127.0.0.1"]})
    monkeypatch.delenv("SSL_CERT_FILE")
    with served(context=certificate) as website:
        settings.FETCH_ALSO_FROM = [website.place]
        assert trouble(website.address("/", host="jobs.example")) == Trouble.CERTIFICATE


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
@settings(max_examples=200, deadline=None)
def test_odd_addresses_and_answers_raise_nothing_else(address, content):
    with pytest.raises(FetchError):
        fetching._url_of(f"x{address}")
    assert isinstance(decoded(content, address), str)


OUTWARDS = {
    *("socket", "ssl", "http.client", "urllib.request", "urllib3", "requests", "httpx", "aiohttp"),
    *("ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc", "asyncio", "socketserver"),
    *("websockets", "botocore", "boto3", "pycurl"),
}
# They serve, or are no part of what is served.
BESIDE_THE_PRODUCT = {"config", "scripts", "bench", "tests"}


def outward_imports(path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        match node:
            case ast.Import(names=aliases):
                names |= {alias.name for alias in aliases}
            case ast.ImportFrom(module=str(module), names=aliases):
                names |= {module, *(f"{module}.{alias.name}" for alias in aliases)}
    return {name for name in names if name in OUTWARDS or name.partition(".")[0] in OUTWARDS}


def test_nothing_else_opens_a_connection_outwards():
    paths = {path.relative_to(ROOT): path for path in tracked("*.py")}
    found = {
        name.as_posix()
        for name, path in paths.items()
        if name.parts[0] not in BESIDE_THE_PRODUCT and outward_imports(path)
    }
    assert found == {
        "exchange/fetching.py",
        # The mail server and the storage that the operator named.
        "accounts/mail.py",
        "documents/s3.py",
    }
