"""What a browser fetches for the board, on a first visit and on the next."""

import json
from typing import TYPE_CHECKING

from bench.surroundings import FOLDER

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SEED = """
import json
import django; django.setup()
from django.test import Client
from bench.rows import fill
person, *_ = fill()
client = Client(); client.force_login(person)
print(json.dumps(client.cookies["sessionid"].value))
"""


def main() -> None:
    from playwright.sync_api import sync_playwright

    from tests.browser.conftest import CHROMIUM, FLAGS
    from tests.server import Server

    server = Server(FOLDER, DEBUG="false", ALLOWED_HOSTS="127.0.0.1")
    session = json.loads(server.run("-c", SEED))
    server.start()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            first, next_one = visits(browser, f"http://127.0.0.1:{server.port}", session)
    finally:
        server.kill()
    print("\n## The weight of the board\n")
    print(
        "Bytes over the wire in Chromium, as gunicorn serves them, with the same 10,000 "
        "applications. At most 120 KB in 20 files on a first visit, 6 KB after.\n"
    )
    print("| visit | KB | files |\n|---|---|---|")
    for name, sizes in (("the first", first), ("the next", next_one)):
        print(f"| {name} | {sum(sizes) / 1000:.0f} | {len(sizes)} |")


def visits(browser: "Browser", origin: str, session: str) -> list[list[int]]:
    """The bytes of each file that came from the server, on a first visit and on the next."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.add_cookies([{"name": "sessionid", "value": session, "url": origin}])
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    sizes: list[int] = []
    wire.on("Network.loadingFinished", lambda message: sizes.append(message["encodedDataLength"]))
    files_by_visit = []
    for _ in range(2):
        sizes.clear()
        page.goto(f"{origin}/applications/", wait_until="networkidle")
        assert page.locator(".board-card").count() >= 20
        # Headings have come in their own face, whose weight counts.
        assert page.evaluate("document.fonts.check('600 1em \"Source Serif 4\"')")
        # What the browser has kept comes without a byte.
        files_by_visit.append([size for size in sizes if size])
    context.close()
    return files_by_visit
