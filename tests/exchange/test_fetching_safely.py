"""Websites that are mean: private addresses, changing names, bombs, false certificates."""

import gzip
import ipaddress
import socket
import ssl
import zlib

import pytest

from exchange.fetching import Trouble, fetch, is_public
from tests.certificates import make_certificate
from tests.exchange.troubles import trouble
from tests.exchange.websites import send, served

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


@pytest.mark.thorough
@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress], ids=["gzip", "deflate"])
def test_a_bomb_is_not_unpacked(website, pack):
    name = "gzip" if pack is gzip.compress else "deflate"
    website.pages["/"] = lambda handler: send(
        handler, pack(b"a" * 200 * 1024 * 1024), Content_Encoding=name
    )
    website.pages["/small"] = lambda handler: send(handler, pack(b"Ad"), Content_Encoding=name)
    assert trouble(website.address("/")) == Trouble.LARGE
    assert fetch(website.address("/small")).markup == "Ad"


@pytest.fixture
def certificate(tmp_path, monkeypatch):
    """A certificate for jobs.example, which this test's machine trusts, ready to be served."""
    path = make_certificate(tmp_path / "certificate.pem", "jobs.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
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
