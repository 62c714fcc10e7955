"""An installation to take pictures of, with fresh tables, served on a free port; and a browser."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.ensure_tools import chromium

ROOT = Path(__file__).resolve().parent.parent
USER_AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
EMAIL = "dana@example.org"
PASSWORD = "quiet-desk-by-the-window"  # noqa: S105


def prepare_django(folder: str) -> None:
    """Set Django up with empty tables in `folder`; nothing of yours is read or changed."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "tests.installation_settings",
        "FILES": f"{folder}/files",
        "DATABASE_URL": f"sqlite:///{folder}/pictures.sqlite3",
        "MODE": "laptop",
        "DEBUG": "true",
        "LOG_LEVEL": "WARNING",
    }
    import django
    from django.core.management import call_command

    django.setup()
    from django.conf import settings

    settings.ALLOWED_HOSTS.append("testserver")
    call_command("prepare")


@contextmanager
def serving():
    """The address of the product while it is served."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # By its name: browsers use passkeys at no IP address.
    address = f"localhost:{port}"
    command = [sys.executable, str(ROOT / "manage.py"), "runserver", "--noreload", address]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        wait_for(f"http://{address}/health")
        yield f"http://{address}"
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str) -> None:
    for _ in range(600):
        try:
            urllib.request.urlopen(address, timeout=1)  # noqa: S310
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
        else:
            return
    sys.exit(f"Nothing answers at {address}.")


def make_person(language: str, email: str = EMAIL):
    """Somebody whose account holds the sample search."""
    from django.core.management import call_command

    from accounts.models import User

    user = User.objects.create_user(email, PASSWORD, language=language)
    call_command("sample_search", email, verbosity=0)
    return user


def session_of(user) -> str:
    """Of `user`, who signs in as people do, so that it is listed where they are signed in."""
    from django.test import Client
    from django.urls import reverse

    client = Client()
    words = {"login": user.email, "password": PASSWORD}
    client.post(reverse("account_login"), words, headers={"user-agent": USER_AGENT})
    return client.cookies["sessionid"].value


@contextmanager
def browsing():
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu"]
        yield playwright.chromium.launch(executable_path=chromium(), args=flags)


def new_page(browser, site: str, session: str, *, theme: str, language: str, **options):
    """A page in that theme and language, signed in where there is a session."""
    context = browser.new_context(color_scheme=theme, locale=language, **options)
    if session:
        context.add_cookies([{"name": "sessionid", "value": session, "url": site}])
    return context.new_page()
