"""Make docs/editor.png, the picture of the README, from the product itself.

    .venv/bin/python scripts/screenshot_editor.py

It serves an empty database of its own, writes one search into it through the doors the pages use,
and photographs the letter that comes of it. Nothing of yours is read or changed.
"""

import datetime
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "editor.png"
EMAIL, PASSWORD = "dana@example.org", "quiet-desk-by-the-window"
TODAY = datetime.date.today()


def prepare_django(folder: str) -> None:
    sys.path.insert(0, str(ROOT))
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DATABASE_URL": f"sqlite:///{folder}/picture.sqlite3",
        "MODE": "laptop",
        "DEBUG": "true",
        "LOG_LEVEL": "WARNING",
    }
    import django
    from django.core.management import call_command

    django.setup()
    call_command("prepare")


def write_a_search() -> str:
    """One search up to the second place; the address of its letter."""
    from accounts.models import Letterhead, User
    from applications.models import Application, Participation
    from letters.beginning import come_second

    user = User.objects.create_user(EMAIL, PASSWORD)
    address = "418 Alder Street, Apt 3\nPortland, OR 97205"
    Letterhead.objects.create(
        owner=user, name="Dana Ruiz", address=address, phone="+1 555 0134", email=EMAIL
    )
    application = Application.objects.log(
        user,
        company="Larkfield",
        position="Assistant Manager",
        on=TODAY,
        stage="applied",
        qualification="retail-operations background",
    )
    application.company.address = "77 Harbor Road\nPortland, OR 97209"
    application.company.save(update_fields=["address"])
    application.add_round(on=TODAY, format="phone").meet([], [{"name": "Wei Li"}])
    moment = "The half hour on how you rebuilt the weekend rota"
    okafor = {
        "name": "Adaeze Okafor",
        "greeting": "Dear Ms Okafor",
        "role": "Head of Operations",
        "part": Participation.Part.DECIDES,
    }
    last = application.add_round(on=TODAY, format="on_site", best_moment=moment)
    last.meet([], [okafor, {"name": "Ana Sousa"}])
    return come_second(application, on=TODAY).get_absolute_url()


@contextmanager
def serving():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, str(ROOT / "manage.py"), "runserver", "--noreload", address]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        wait_for(f"http://{address}/health")
        yield f"http://{address}"
    finally:
        server.terminate()
        server.wait()


def wait_for(address: str) -> None:
    for _ in range(100):
        try:
            urllib.request.urlopen(address, timeout=1)  # noqa: S310
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
        else:
            return
    sys.exit(f"Nothing answers at {address}.")


def photograph(site: str, letter: str) -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1280, "height": 860}, color_scheme="light")
        page.goto(f"{site}/account/login/?next={letter}")
        page.fill("[name=login]", EMAIL)
        page.fill("[name=password]", PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_url(f"**{letter}")
        page.wait_for_load_state("networkidle")
        PICTURE.parent.mkdir(exist_ok=True)
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        prepare_django(folder)
        letter = write_a_search()
        with serving() as site:
            photograph(site, letter)
