"""The only code that opens connections outwards: it reads a page of the web that a person asked
for.

A request says who is asking, obeys robots.txt, takes at most ten seconds and two megabytes, and
goes to public addresses only: a name is looked up once, all its addresses are checked, and the
connection goes to the checked address, so a name server that changes its answer gains nothing.
"""

import codecs
import http.client
import io
import ipaddress
import re
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

from django.conf import settings
from django.db import models
from django.utils.encoding import iri_to_uri
from django.utils.translation import gettext_lazy as _
from protego import Protego

USER_AGENT = "SecondWind/1.0 (a job search journal; reads a job ad when a person asks for it)"
ROBOT = "SecondWind"
PATIENCE = 10  # seconds for everything: names, connections, redirects, robots.txt and the page
PATIENCE_PER_ADDRESS = 4  # seconds; a host whose IPv6 leads nowhere often answers on IPv4
MOST_BYTES = 2 * 1024 * 1024
MOST_ROBOTS_BYTES = 500 * 1024  # RFC 9309, 2.5
MOST_REDIRECTS = 5
MOST_AT_ONCE = 2  # in one process, whose other threads go on serving pages
LONGEST_ADDRESS = 2000
PORTS = {"http": 80, "https": 443}
REDIRECTS = {301, 302, 303, 307, 308}
PAGES = {"", "text/html", "application/xhtml+xml", "text/plain"}
NAT64 = ipaddress.ip_network("64:ff9b::/96")
# Machines that every cloud host reaches although their address looks public.
NOT_PUBLIC = {ipaddress.ip_address("168.63.129.16")}
# Others are rare, and reading some of them takes time that grows with the square of their length.
CHARSETS = re.compile(
    r"utf-?8|utf-?16(-?[lb]e)?|us-ascii|iso-?8859-\d+|latin-?1|(windows|cp)-?125\d|koi8-[ru]"
    r"|shift[_-]jis|euc-(jp|kr)|gb(k|2312|18030)|big5",
    re.IGNORECASE,
)
CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
HOST = re.compile(r"[a-z0-9_.-]+|[0-9a-f:.]+", re.IGNORECASE)

_ways_out = threading.BoundedSemaphore(MOST_AT_ONCE)


class Trouble(models.TextChoices):
    """Why a page was not read."""

    OFF = "off", _("This installation does not look at other websites.")
    ADDRESS = "address", _("This is not the address of a web page.")
    NOT_PUBLIC = "not_public", _("This address does not lead to a public website.")
    UNREACHABLE = "unreachable", _("The website could not be reached.")
    CERTIFICATE = "certificate", _("The website could not prove that it is the right one.")
    ROBOTS = "robots", _("The website asks programs not to read this page.")
    SLOW = "slow", _("The website took too long to answer.")
    LARGE = "large", _("The page is too large to read.")
    NO_PAGE = "no_page", _("There is no page with text at this address.")
    REDIRECTS = "redirects", _("The address leads from one page to another without an end.")
    BUSY = "busy", _("Other pages are being read right now. Try again in a moment.")


class FetchError(Exception):
    """The page was not read, for the reason `trouble`."""

    def __init__(self, trouble: Trouble):
        super().__init__(trouble.label)
        self.trouble = trouble


@dataclass(frozen=True)
class Page:
    """What an address answered; `address` is where redirects led. A 304 has no `markup`."""

    address: str
    status: int
    markup: str
    etag: str = ""
    last_modified: str = ""


def fetch(address: str, *, etag: str = "", last_modified: str = "") -> Page:
    """Read the page at `address`, whatever its status; with `etag` or `last_modified` if changed.

    Raises `FetchError`.
    """
    if not settings.FETCH_PAGES:
        raise FetchError(Trouble.OFF)
    if not _ways_out.acquire(blocking=False):
        raise FetchError(Trouble.BUSY)
    conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    headers = {name: value for name, value in conditions.items() if _is_header_value(value)}
    try:
        return _Look(until=time.monotonic() + PATIENCE).page(address, headers)
    finally:
        _ways_out.release()


def is_public(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether `ip` is on the public internet, and so is the IPv4 address inside it, if any."""
    if isinstance(ip, ipaddress.IPv6Address):
        if inner := ip.ipv4_mapped:
            return is_public(inner)
        if ip in NAT64:
            return is_public(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
        if ip.sixtofour or ip.teredo or ip.is_site_local:
            return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip in NOT_PUBLIC)


def decoded(content: bytes, content_type: str = "") -> str:
    """The text of a page, by its byte order mark, else by the charset that its header or its markup
    names, else as UTF-8, else as Windows-1252."""
    named = CHARSET.search(content_type.encode()) or CHARSET.search(content[:4096])
    charset = named[1].decode() if named else ""
    for mark, name in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16")):
        charset = name if content.startswith(mark) else charset
    for name in (charset, "utf-8"):
        if name == "utf-8-sig" or CHARSETS.fullmatch(name):
            try:
                return content.decode(name)
            except (UnicodeDecodeError, LookupError):
                continue
    return content.decode("cp1252", "replace")


def _is_header_value(text: str) -> bool:
    return bool(text) and text.isascii() and text.isprintable()


@dataclass(frozen=True)
class _Answer:
    status: int
    headers: http.client.HTTPMessage
    content: bytes

    def header(self, name: str) -> str:
        return str(self.headers.get(name, ""))

    @property
    def content_type(self) -> str:
        return self.header("Content-Type").partition(";")[0].strip()


@dataclass(frozen=True)
class _Look:
    """One request for a page with all that belongs to it, until the moment `until`."""

    until: float

    @property
    def left(self) -> float:
        if (left := self.until - time.monotonic()) <= 0:
            raise FetchError(Trouble.SLOW)
        return left

    def page(self, address: str, headers: dict[str, str]) -> Page:
        url, answer = self._follow(address, headers, most=MOST_BYTES, asks_robots=True)
        if answer.content and answer.content_type.lower() not in PAGES:
            raise FetchError(Trouble.NO_PAGE)
        return Page(
            address=url.geturl(),
            status=answer.status,
            markup=decoded(answer.content, answer.header("Content-Type")),
            etag=answer.header("ETag"),
            last_modified=answer.header("Last-Modified"),
        )

    def _follow(
        self, address: str, headers: dict[str, str], *, most: int, asks_robots: bool
    ) -> tuple[SplitResult, _Answer]:
        """The answer at the end of the redirects, with its address."""
        url: SplitResult | None = None
        for _redirect in range(MOST_REDIRECTS + 1):
            url = _url_of(address, url)
            if asks_robots:
                self._ask_robots(url)
            answer = self._ask(url, headers, most)
            if answer.status not in REDIRECTS:
                return url, answer
            address = answer.header("Location")
        raise FetchError(Trouble.REDIRECTS)

    def _ask_robots(self, url: SplitResult) -> None:
        """RFC 9309: without the file everything may be read; when it is out of order, nothing."""
        address = f"{url.scheme}://{url.netloc}/robots.txt"
        _url, answer = self._follow(address, {}, most=MOST_ROBOTS_BYTES, asks_robots=False)
        if answer.status >= 500:
            raise FetchError(Trouble.UNREACHABLE)
        if answer.status == 200:
            rules = Protego.parse(answer.content.decode("utf-8", "replace"))
            if not rules.can_fetch(url.geturl(), ROBOT):
                raise FetchError(Trouble.ROBOTS)

    def _ask(self, url: SplitResult, headers: dict[str, str], most: int) -> _Answer:
        with self._connected(url) as connection:
            target = url._replace(scheme="", netloc="", fragment="").geturl() or "/"
            own = {"Host": url.netloc, "User-Agent": USER_AGENT, "Accept": "text/html, */*;q=0.1"}
            always = {"Accept-Encoding": "gzip", "Connection": "close"}
            connection.request("GET", target, headers=own | always | headers)
            response = connection.getresponse()
            content = b""
            if response.status not in REDIRECTS:
                content = _unpacked(
                    response.read(most + 1), response.getheader("Content-Encoding", ""), most
                )
            return _Answer(response.status, response.headers, content)

    @contextmanager
    def _connected(self, url: SplitResult) -> Iterator[http.client.HTTPConnection]:
        """A connection to a checked address of the host; what fails on it is a `FetchError`."""
        host, port = str(url.hostname), url.port or PORTS[url.scheme]
        connection = http.client.HTTPConnection(host, port)
        try:
            with ExitStack() as open_sockets:
                plain_socket = self._open(self._addresses(host, port), port)
                opened = open_sockets.enter_context(plain_socket)
                if url.scheme == "https":
                    opened = open_sockets.enter_context(self._encrypted(opened, host))
                connection.sock = _TimedSocket(opened, self)
                yield connection
        except ssl.SSLCertVerificationError:
            raise FetchError(Trouble.CERTIFICATE) from None
        except TimeoutError:
            raise FetchError(Trouble.SLOW) from None
        except (OSError, http.client.HTTPException, zlib.error):
            raise FetchError(Trouble.UNREACHABLE) from None

    def _encrypted(self, opened: socket.socket, host: str) -> ssl.SSLSocket:
        # The time-out counts for the handshake as a whole.
        opened.settimeout(self.left)
        return ssl.create_default_context().wrap_socket(opened, server_hostname=host)

    def _addresses(self, host: str, port: int) -> list[str]:
        """Every address of `host`, none of which is anything but public."""
        names = ThreadPoolExecutor(max_workers=1)
        try:
            asked = names.submit(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
            rows = asked.result(self.left)
        except UnicodeError:
            raise FetchError(Trouble.ADDRESS) from None
        finally:
            # A name server that says nothing holds up its thread, and nobody else.
            names.shutdown(wait=False)
        addresses = list(dict.fromkeys(str(row[4][0]) for row in rows))
        if not all(_may_connect(address, port) for address in addresses):
            raise FetchError(Trouble.NOT_PUBLIC)
        return addresses

    def _open(self, addresses: list[str], port: int) -> socket.socket:
        problem: OSError = OSError("no address")
        for address in addresses:
            patience = min(self.left, PATIENCE_PER_ADDRESS)
            try:
                return socket.create_connection((address, port), patience)
            except OSError as error:
                problem = error
        raise problem


class _TimedSocket:
    """What http.client asks of a socket; each reading waits no longer than the look may take."""

    def __init__(self, opened: socket.socket, look: _Look):
        self.opened, self.look = opened, look

    def close(self) -> None:
        """Nothing: http.client lets go of the connection before the answer is read."""

    def sendall(self, content: bytes) -> None:
        self.opened.settimeout(self.look.left)
        self.opened.sendall(content)

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_TimedReader(self.opened, self.look))


class _TimedReader(io.RawIOBase):
    def __init__(self, opened: socket.socket, look: _Look):
        self.opened, self.look = opened, look

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        self.opened.settimeout(self.look.left)
        return self.opened.recv_into(buffer)


def _may_connect(address: str, port: int) -> bool:
    if f"{address}:{port}" in settings.FETCH_ALSO_FROM:
        return True
    # What follows % is the network card of a link-local address.
    return port in PORTS.values() and is_public(ipaddress.ip_address(address.partition("%")[0]))


def _url_of(address: str, base: SplitResult | None = None) -> SplitResult:
    """`address`, seen from `base`, in the characters that a request and a host may have."""
    try:
        url = urlsplit(urljoin(base.geturl() if base else "", iri_to_uri(address.strip())))
        host, port = (url.hostname or "").encode("idna").decode(), url.port
    except ValueError:
        raise FetchError(Trouble.ADDRESS) from None
    is_web = url.scheme in PORTS and HOST.fullmatch(host) and "@" not in url.netloc
    if not is_web or len(url.geturl()) > LONGEST_ADDRESS:
        raise FetchError(Trouble.ADDRESS)
    name = f"[{host}]" if ":" in host else host
    return url._replace(netloc=name if port is None else f"{name}:{port}", path=url.path or "/")


def _unpacked(content: bytes, encoding: str, most: int) -> bytes:
    """The content as it was before it was packed; never more than `most` bytes of it are made."""
    match encoding.strip().lower():
        case "gzip" | "x-gzip" | "deflate":
            # 32: it finds out by itself whether the head is that of gzip or of zlib.
            unpacker = zlib.decompressobj(32 + zlib.MAX_WBITS)
            content = unpacker.decompress(content, most + 1)
            if len(content) <= most and not unpacker.eof:
                raise zlib.error("cut off")
        case encoding if encoding not in ("", "identity"):
            raise FetchError(Trouble.NO_PAGE)
    if len(content) > most:
        raise FetchError(Trouble.LARGE)
    return content
