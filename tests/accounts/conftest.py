"""A site with a mail server, as a public one has."""

import pytest

from config.mail_server import mail_server
from tests.smtp import MailServer


def use_mail(settings, url: str, **options) -> None:
    backend = "config.mail_backend.EmailBackend"
    settings.MAILERS = {"default": {"BACKEND": backend, "OPTIONS": mail_server(url) | options}}
    settings.EMAIL_HOST_URL = url
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    settings.ACCOUNT_EMAIL_NOTIFICATIONS = True


@pytest.fixture
def server(settings):
    """A mail server that runs, and that the site uses."""
    server = MailServer()
    use_mail(settings, f"smtp://127.0.0.1:{server.port}")
    server.start()
    yield server
    server.stop()
