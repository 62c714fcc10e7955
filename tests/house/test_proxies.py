"""The configurations of nginx and Caddy in docs/server work as they stand.

Only names, ports and certificates are replaced, and a server in production mode is behind them.
"""

import io
import os
import re
import shutil
import subprocess
import time
import zipfile
from pathlib import Path

import pytest
import urllib3

from tests.documents.files import PDF
from tests.ports import free_port, is_listening
from tests.server import ROOT, Server

pytestmark = [pytest.mark.no_database, pytest.mark.thorough]

NAME = "second-wind.example.org"
PASSWORD = "quiet-desk-by-the-window"
SEED = """
import django; django.setup()
from allauth.account.models import EmailAddress
from tests.conftest import make_person
person = make_person("dana@example.org", "Dana Ruiz")
EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
"""
ADDRESSES = """
import django; django.setup()
from allauth.usersessions.models import UserSession
print(*UserSession.objects.values_list("ip", flat=True))
"""
# As Debian's /etc/nginx/nginx.conf, which reads the files of conf.d.
NGINX = """
user {user};
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/log.txt;
events {{}}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxied;
    include {folder}/second-wind.conf;
}}
"""
CADDY = """
{{
    admin off
    storage file_system {folder}/storage
    auto_https disable_certs
    http_port {http}
    https_port {https}
}}
"""


def replaced(text: str, *pairs: tuple[str, str]) -> str:
    """`text` with each first of the pairs as its second; each must be there."""
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


class Proxy:
    def __init__(self, kind: str, folder: Path, *servers: Server):
        self.folder = folder
        self.servers = [f"127.0.0.1:{server.port}" for server in servers]
        self.http, self.https = free_port(), free_port()
        self.certificate, self.key = folder / "certificate.pem", folder / "key.pem"
        subject = ["-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}"]
        new = ["-x509", "-newkey", "rsa:2048", "-noenc", "-days", "2", *subject]
        files = ["-keyout", str(self.key), "-out", str(self.certificate)]
        subprocess.run(["openssl", "req", *new, *files], check=True, capture_output=True)
        with (folder / "log.txt").open("wb") as log:
            self.process = subprocess.Popen(
                getattr(self, kind)(), cwd=folder, env=self.environment, stdout=log, stderr=log
            )
        for port in (self.http, self.https):
            self.wait_for(port)

    @property
    def environment(self) -> dict[str, str]:
        # Caddy keeps things at home.
        return os.environ | {"HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder)}

    def nginx(self) -> list[str]:
        text = (ROOT / "docs/server/nginx.conf").read_text()
        [line] = re.findall(r"\n    server 127\.0\.0\.1:8000.*;", text)
        servers = "".join(line.replace("127.0.0.1:8000", server) for server in self.servers)
        site = replaced(
            text,
            (line, servers),
            ("    listen [::]:80;\n", ""),
            ("    listen [::]:443 ssl http2;\n", ""),
            ("listen 80;", f"listen 127.0.0.1:{self.http};"),
            ("listen 443 ssl", f"listen 127.0.0.1:{self.https} ssl"),
            (f"/etc/letsencrypt/live/{NAME}/fullchain.pem", str(self.certificate)),
            (f"/etc/letsencrypt/live/{NAME}/privkey.pem", str(self.key)),
        )
        (self.folder / "second-wind.conf").write_text(site)
        user = "root" if os.geteuid() == 0 else "nobody"
        main = self.folder / "nginx.conf"
        main.write_text(NGINX.format(folder=self.folder, user=user))
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        return [program, "-p", str(self.folder), "-c", str(main)]

    def caddy(self) -> list[str]:
        text = (ROOT / "docs/server/Caddyfile").read_text()
        if len(self.servers) > 1:
            text = replaced(text, ("# health_", "health_"), ("# lb_", "lb_"))
        site = replaced(
            text,
            ("reverse_proxy 127.0.0.1:8000 {", f"reverse_proxy {' '.join(self.servers)} {{"),
            (f"\n{NAME} {{\n", f"\n{NAME} {{\n\ttls {self.certificate} {self.key}\n"),
        )
        places = {"folder": self.folder, "http": self.http, "https": self.https}
        (self.folder / "Caddyfile").write_text(CADDY.format(**places) + site)
        return ["caddy", "run", "--adapter", "caddyfile", "--config", "Caddyfile"]

    def wait_for(self, port: int) -> None:
        for _ in range(300):
            if is_listening(port):
                return
            assert self.process.poll() is None, (self.folder / "log.txt").read_text()
            time.sleep(0.1)
        raise TimeoutError((self.folder / "log.txt").read_text())

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=20)


class Visitor:
    """A browser at 127.0.0.2, as far as these tests need one."""

    def __init__(self, proxy: Proxy):
        self.origin = f"https://{NAME}:{proxy.https}"
        self.cookies: dict[str, str] = {}
        common = {"timeout": 40, "retries": False, "source_address": ("127.0.0.2", 0)}
        self.over_http = urllib3.HTTPConnectionPool("127.0.0.1", proxy.http, **common)
        self.pool = urllib3.HTTPSConnectionPool(
            "127.0.0.1",
            proxy.https,
            ca_certs=str(proxy.certificate),
            server_hostname=NAME,
            assert_hostname=NAME,
            **common,
        )

    def ask(self, method: str, address: str, fields=None, **headers: str):
        headers = {
            "Host": self.origin.removeprefix("https://"),
            "Origin": self.origin,
            "Referer": self.origin + address,
            "Cookie": "; ".join(f"{name}={word}" for name, word in self.cookies.items()),
        } | headers
        answer = self.pool.request(method, address, fields=fields, headers=headers, redirect=False)
        for cookie in answer.headers.getlist("Set-Cookie"):
            name, word = re.match(r"(\w+)=([^;]*)", cookie).groups()
            self.cookies[name] = word
        return answer

    def send(self, address: str, fields: dict, **headers: str):
        """Send the form at `address`, with the token that its page holds."""
        page = self.ask("GET", address).data.decode()
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)[1]
        return self.ask("POST", address, fields | {"csrfmiddlewaretoken": token}, **headers)

    def sign_in(self, **headers: str):
        words = {"login": "dana@example.org", "password": PASSWORD}
        return self.send("/account/login/", words, **headers)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("server")
    server = Server(
        folder,
        DJANGO_SETTINGS_MODULE="tests.installation_settings",
        FILES=str(folder / "files"),
        MODE="production",
        SECRET_KEY="".join(chr(33 + number % 90) for number in range(80)),
        ALLOWED_HOSTS=NAME,
        EMAIL_URL="smtp://localhost:25",
        BEHIND_PROXY="true",
    )
    server.run("manage.py", "collectstatic", "--noinput", "--verbosity=0")
    server.run("-c", SEED)
    server.start()
    yield server
    server.kill()


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def proxy(request, server, tmp_path_factory):
    proxy = Proxy(request.param, tmp_path_factory.mktemp(request.param), server)
    yield proxy
    proxy.stop()


@pytest.fixture
def visitor(proxy):
    return Visitor(proxy)


def test_one_signs_in_from_an_address_with_a_port(visitor):
    answer = visitor.sign_in()

    assert answer.status == 302, answer.data
    assert "sessionid" in visitor.cookies
    assert b"dana@example.org" in visitor.ask("GET", "/account/email/").data


def test_a_form_from_elsewhere_is_refused(visitor):
    answer = visitor.sign_in(Origin="https://elsewhere.example.org")

    assert answer.status == 403
    assert "sessionid" not in visitor.cookies


def test_the_address_of_the_visitor_arrives_and_not_one_that_was_made_up(visitor, server):
    visitor.sign_in(**{"X-Forwarded-For": "198.51.100.7"})
    visitor.ask("GET", "/today/", **{"X-Forwarded-For": "198.51.100.7"})

    assert set(server.run("-c", ADDRESSES).split()) == {"127.0.0.2"}


def test_a_file_of_nine_megabytes_is_kept(visitor):
    visitor.sign_in()
    file = PDF + bytes(9_000_000)

    answer = visitor.send(
        "/documents/add/", {"kind": "cv", "name": "Large", "file": ("cv.pdf", file)}
    )

    assert answer.status == 302, answer.data
    assert b"Large" in visitor.ask("GET", "/documents/").data


def test_a_file_of_twelve_megabytes_is_refused_in_words(visitor):
    visitor.sign_in()
    file = PDF + bytes(12_000_000)

    answer = visitor.send(
        "/documents/add/", {"kind": "cv", "name": "Too large", "file": ("cv.pdf", file)}
    )

    assert answer.status == 422
    assert "This file is larger than 10 MB." in answer.data.decode()
    assert b"Too large" not in visitor.ask("GET", "/documents/").data


def test_an_archive_may_be_larger_than_any_file_and_only_at_its_address(visitor):
    visitor.sign_in()
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("archive.json", '{"format": "second-wind-archive", "version": 1}')
        archive.writestr("photographs.bin", bytes(40_000_000))
    file = ("mine.zip", content.getvalue())

    taken = visitor.send("/account/archive/", {"file": file})
    assert taken.status == 302, taken.data
    assert re.fullmatch(r"/account/archive/\d+/", taken.headers["Location"])

    elsewhere = {"kind": "cv", "name": "Far too large", "file": file}
    assert refused(visitor, "/documents/add/", elsewhere)
    assert refused(visitor, taken.headers["Location"], {"file": file})
    assert b"Far too large" not in visitor.ask("GET", "/documents/").data


def refused(visitor, address: str, fields: dict) -> bool:
    """Whether the proxy does not let it through: it says so, or hangs up on what comes.

    Some releases of Caddy say that the server behind took no more, 502.
    """
    try:
        return visitor.send(address, fields).status in (413, 502)
    except urllib3.exceptions.ProtocolError:
        return True


def test_plain_http_leads_to_https(visitor):
    answer = visitor.over_http.request(
        "GET", "/search/?q=a", headers={"Host": NAME}, redirect=False
    )

    assert answer.status in {301, 308}
    assert re.fullmatch(rf"https://{NAME}(:\d+)?/search/\?q=a", answer.headers["Location"])


def test_browsers_are_told_to_come_by_https(visitor):
    assert "max-age=" in visitor.ask("GET", "/").headers["Strict-Transport-Security"]


def test_a_style_sheet_arrives_to_be_kept_for_long(visitor):
    page = visitor.ask("GET", "/").data.decode()
    answer = visitor.ask("GET", re.search(r'href="(/static/[^"]+\.css)"', page)[1])

    assert answer.status == 200
    assert "immutable" in answer.headers["Cache-Control"]


def test_a_style_sheet_is_found_by_the_name_that_another_release_gave_it(visitor):
    ours = visitor.ask("GET", "/static/css/parts.css")
    theirs = visitor.ask("GET", "/static/css/parts.0123456789ab.css")

    assert (theirs.status, theirs.data) == (200, ours.data)
    assert "immutable" not in theirs.headers["Cache-Control"]
    assert visitor.ask("GET", "/static/css/nothing.0123456789ab.css").status == 404


def test_a_long_address_reaches_the_server(visitor):
    answer = visitor.ask("GET", "/?" + "a" * 3900)

    assert answer.status == 200


def test_health_answers(visitor):
    answer = visitor.ask("GET", "/health")

    assert (answer.status, answer.data) == (200, b"ok")
