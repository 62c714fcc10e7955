"""EMAIL_URL: what it may say, and that real servers take the mail it sends."""

import subprocess
import sys
import time
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import quote

import pytest
from django.core.mail import EmailMessage
from hypothesis import given
from hypothesis import strategies as st

from config.mail_server import mail_server, sender, site_domain
from tests.accounts.conftest import use_mail
from tests.certificates import make_certificate
from tests.smtp import MailServer, silent_server
from tests.surroundings import PLAIN

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.no_database,
    # The test's server says so of a password without TLS, which is what the test is about.
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS"),
]
USER, PASSWORD = "name@example.org", "p/w#?:@ %&"


def mail() -> EmailMessage:
    return EmailMessage("Subject", "Body", "Second Wind <wind@example.org>", ["dana@example.org"])


def security(url: str) -> str:
    options = mail_server(url)
    assert not (options.get("use_tls") and options.get("use_ssl"))
    return "starttls" if options.get("use_tls") else "tls" if options.get("use_ssl") else "none"


@pytest.mark.parametrize(
    ("url", "host", "port", "user", "tls"),
    [
        # As before.
        ("smtp://mail.example.org", "mail.example.org", 587, None, "none"),
        ("smtp://localhost:25", "localhost", 25, None, "none"),
        ("smtp://me:secret@mail.example.org:2525/", "mail.example.org", 2525, "me", "starttls"),
        ("smtps://me:secret@mail.example.org", "mail.example.org", 465, "me", "tls"),
        ("smtps://mail.example.org", "mail.example.org", 465, None, "tls"),
        # The address as the user.
        ("smtp://me@an.org:secret@mail.host", "mail.host", 587, "me@an.org", "starttls"),
        (
            "smtp://me%40an.org:secret@mail.host",
            "mail.host",
            587,
            "me@an.org",
            "starttls",
        ),
        # TLS without a user, a user without TLS.
        ("smtp://mail.host?tls=starttls", "mail.host", 587, None, "starttls"),
        ("smtp://mail.host?tls=tls", "mail.host", 465, None, "tls"),
        ("smtp://me:secret@mail.host?tls=none", "mail.host", 587, "me", "none"),
        ("smtps://mail.host:465/?tls=tls", "mail.host", 465, None, "tls"),
        # IPv6.
        ("smtp://[::1]:1025", "::1", 1025, None, "none"),
        ("smtps://me:secret@[2001:db8::25]", "2001:db8::25", 465, "me", "tls"),
    ],
)
def test_an_address_says_host_port_user_and_tls(url, host, port, user, tls):
    options = mail_server(url)

    assert (options["host"], options["port"], options.get("username")) == (host, port, user)
    assert options.get("password") == ("secret" if user else None)
    assert security(url) == tls


PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=20)


@given(PRINTABLE, PRINTABLE)
def test_any_user_and_password_can_be_said_when_encoded(user, password):
    options = mail_server(f"smtp://{quote(user, safe='')}:{quote(password, safe='')}@mail.host:25")

    assert (options["username"], options["password"]) == (user, password)
    assert (options["host"], options["port"]) == ("mail.host", 25)


@pytest.mark.thorough
@pytest.mark.parametrize(
    "url",
    [
        "mail.example.org",
        "http://me:hunter2@mail.example.org",
        "smtp://",
        "smtp://me@mail.example.org",
        "smtp://me:hunter2@",
        "smtp://me:hunter2@mail.example.org:port",
        "smtp://me:hunter2@mail.example.org:99999",
        "smtp://me:hunter2@mail.example.org:0",
        "smtp://me:hunter2@mail.example.org?tls=yes",
        "smtp://me:hunter2@mail.example.org/path",
        "smtps://me:hunter2@mail.example.org?tls=none",
        "smtp://me:hunter2ü@mail.example.org",
        "smtp://me:hunter2%0A@mail.example.org",
        "smtp://me:hunter2@::1",
    ],
)
def test_a_wrong_address_stops_the_start_in_one_line_without_the_password(url):
    done = subprocess.run(
        [sys.executable, "-c", "import config.settings"],
        cwd=ROOT,
        env=PLAIN | {"EMAIL_URL": url},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode != 0
    assert done.stderr.startswith("Second Wind cannot start: EMAIL_URL ")
    assert done.stderr.count("\n") == 1
    assert "hunter2" not in done.stderr


@pytest.mark.parametrize(
    ("written", "name", "address"),
    [
        ("Second Wind <wind@example.org>", "Second Wind", "wind@example.org"),
        ("wind@example.org", "Second Wind", "wind@example.org"),
        ("Wind <wind@>", None, None),
        ("Careers at Example <wind@example.org>", "Careers at Example", "wind@example.org"),
        ("example.org", None, None),
        ("", None, None),
    ],
)
def test_mails_come_from_a_name_and_an_address(written, name, address):
    if address is None:
        with pytest.raises(ValueError, match="not an address"):
            sender(written)
    else:
        assert parseaddr(sender(written)) == (name, address)


@pytest.mark.parametrize(
    ("mail_from", "hosts", "domain"),
    [
        ("Second Wind <wind@example.org>", ["wind.example.net"], "example.org"),
        ("Second Wind <wind@localhost>", ["wind.example.net"], "wind.example.net"),
        ("Second Wind <wind@localhost>", [".example.net"], "example.net"),
        ("Second Wind <wind@localhost>", ["*"], "localhost"),
    ],
)
def test_the_identifiers_of_mails_carry_the_sites_domain(mail_from, hosts, domain):
    assert site_domain(mail_from, hosts) == domain


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return make_certificate(
        tmp_path_factory.mktemp("tls") / "certificate.pem", "localhost", "127.0.0.1"
    )


@pytest.fixture(params=["none", "starttls", "tls"])
def guarded(request, certificate):
    """A server that demands a user, with each kind of TLS."""
    server = MailServer(
        tls=request.param,
        certificate=None if request.param == "none" else certificate,
        user=(USER, PASSWORD),
    )
    server.start()
    yield server
    server.stop()


def url_of(server, password=PASSWORD) -> str:
    user, password = quote(USER, safe=""), quote(password, safe="")
    return f"smtp://{user}:{password}@127.0.0.1:{server.port}?tls={server.tls}"


def test_mail_leaves_with_the_address_as_user_and_every_kind_of_tls(
    guarded, certificate, settings, monkeypatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    use_mail(settings, url_of(guarded))

    mail().send()

    assert [taken["Subject"] for taken in guarded.inbox.mails] == ["Subject"]
    assert guarded.used_tls == [guarded.tls != "none"]


def test_a_wrong_password_or_a_certificate_nobody_trusts_sends_nothing(
    guarded, certificate, settings, monkeypatch
):
    use_mail(settings, url_of(guarded))
    if guarded.tls != "none":
        with pytest.raises(OSError, match="certificate verify failed"):
            mail().send()
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    use_mail(settings, url_of(guarded, password="another"))
    with pytest.raises(OSError, match="535"):
        mail().send()

    assert guarded.inbox.mails == []


def test_starttls_that_the_server_does_not_offer_sends_nothing_in_the_clear(settings):
    server = MailServer()
    server.start()
    use_mail(settings, f"smtp://127.0.0.1:{server.port}?tls=starttls")

    with pytest.raises(OSError, match="STARTTLS"):
        mail().send()
    server.stop()

    assert server.inbox.mails == []


@pytest.mark.thorough
def test_a_server_that_never_answers_is_given_up_after_a_few_seconds(settings):
    with silent_server() as port:
        use_mail(settings, f"smtp://127.0.0.1:{port}")
        began = time.monotonic()
        with pytest.raises(OSError, match="timed out"):
            mail().send()

    assert 4 < time.monotonic() - began < 9
