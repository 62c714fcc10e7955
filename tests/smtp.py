"""Real mail servers of the tests' own: one that takes mail, and one that never answers."""

import contextlib
import logging
import socket
import ssl
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from tests.ports import free_port

# A client that hangs up is what some tests are about, and no error of ours.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)


class Inbox:
    """What a server took; it refuses whom it is told to refuse."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.refused = ""

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address == self.refused:
            return f"550 5.1.1 {address} is nobody here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.mails.append(message_from_bytes(envelope.content, policy=default))
        return "250 OK"


class MailServer:
    """Takes mail at `port` between start() and stop(), again and again at the same port."""

    def __init__(self, *, tls: str = "none", certificate: Path | None = None, user=None):
        self.port = free_port()
        self.inbox = Inbox()
        self.used_tls: list[bool] = []
        self.tls, self.user = tls, user
        self.context = None
        if certificate:
            self.context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            self.context.load_cert_chain(certificate)
        self.controller: Controller | None = None

    def check(self, server, session, envelope, mechanism, data) -> AuthResult:
        self.used_tls.append(session.ssl is not None or self.tls == "tls")
        found = (data.login.decode(), data.password.decode())
        return AuthResult(success=found == self.user, handled=False)

    def start(self) -> None:
        options: dict = {"hostname": "127.0.0.1", "port": self.port}
        if self.user:
            options |= {"authenticator": self.check, "auth_required": True}
            options |= {"auth_require_tls": self.tls == "starttls"}
        if self.tls == "tls":
            options["ssl_context"] = self.context
        if self.tls == "starttls":
            options |= {"tls_context": self.context, "require_starttls": True}
        self.controller = Controller(self.inbox, **options)
        self.controller.start()

    def stop(self) -> None:
        if self.controller:
            self.controller.stop()
            self.controller = None


@contextlib.contextmanager
def silent_server():
    """The port of a server that takes the call and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]
