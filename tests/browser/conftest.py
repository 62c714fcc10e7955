"""A real Chromium that fails a test on anything the page complains about."""

import re
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Error, sync_playwright

from letters.beginning import come_second
from letters.models import Letter
from scripts import ensure_tools
from tests.browser.engines import PAGE, Chromium, Firefox, WebKit
from tests.searches import DAY, make_near_miss

# Every page opens in a window, and for the address bar of each window Chromium begins a process
# that lays out the lists below it: a third of all that it does.
ADDRESS_BAR = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"]
# Only the last of several lists counts, so what Playwright switches off is in this one, too.
SWITCHED_OFF = [
    *ADDRESS_BAR,
    *["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose"],
    *["HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter"],
    *["PaintHolding", "ThirdPartyStoragePartitioning", "AvoidCorsURLLoaderRestartOnRedirect"],
    *["OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch"],
]
CHROMIUM = ensure_tools.chromium()
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join(SWITCHED_OFF)}",
    # As in tests/settings.py.
    "--accept-lang=en-GB",
]
# What a context cannot be freed of again.
LASTING = ("add_init_script", "expose_binding", "expose_function", "on", "once")
PATIENCE = 8000
PICTURES = Path("test-results")
# The way from logging a job to its letter as a PDF: walked by `make test`, too.
JOURNEY = "test_journey.py"


def pytest_collection_modifyitems(items) -> None:
    """Whatever walks in an engine takes its seconds."""
    for item in items:
        if item.path.parent == Path(__file__).parent and item.path.name != JOURNEY:
            item.add_marker(pytest.mark.thorough)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Keep a picture of the page of a test that failed."""
    report = yield
    page = getattr(item, "funcargs", {}).get("page")
    if report.when == "call" and report.failed and page:
        PICTURES.mkdir(exist_ok=True)
        try:
            page.screenshot(path=PICTURES / f"{re.sub(r'[^a-z0-9_]+', '-', item.name)}.png")
        except Error as error:
            report.sections.append(("picture", f"The page could not be photographed: {error}"))
    return report


@pytest.fixture(scope="session")
def browser():
    assert CHROMIUM, f"Chromium is missing. Try: sudo apt-get install {ensure_tools.SHELL}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def _one_context(browser):
    """A context for all tests that want no special one, and a blank page that stays open in it.

    To open one, load every style and script into it and close it costs four times as much as a
    page of it.
    """
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    for name in LASTING:
        setattr(context, name, _refused)
    yield context, context.new_page()
    context.close()


def _refused(*args, **kwargs):
    raise AssertionError("It would last into the next test; on a page it ends with the page.")


@pytest.fixture
def context(_one_context, live_server):
    """As if it were new, save that styles and scripts are loaded already.

    A clock and what `LASTING` names cannot be taken out: who wants them makes another.
    """
    context, blank = _one_context
    context.set_default_timeout(PATIENCE)
    context.set_default_navigation_timeout(PATIENCE)
    context.clear_cookies()
    context.clear_permissions()
    context.set_extra_http_headers({})
    storage = context.new_cdp_session(blank)
    storage.send("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": "all"})
    storage.detach()
    yield context
    # What a page saves as it goes would arrive when the rows of the test are gone.
    context.set_offline(True)
    for page in context.pages:
        if page is not blank:
            page.close()
    context.set_offline(False)
    context.unroute_all()


@pytest.fixture
def complaints() -> list[str]:
    """What the browser's console said as an error; a test that expects one clears the list."""
    return []


@pytest.fixture(autouse=True)
def _quiet_console(complaints):
    yield
    assert complaints == []


@pytest.fixture
def page(context, complaints, live_server):
    """A page of the product in a fresh context."""
    page = context.new_page()
    watch(page, complaints)
    _route_at_once(page)
    return page


# Anybody's address, whose own answer is a 200.
PROBE = "/robots.txt"
UNTIL_ROUTED = """async (probe) => {
  while ((await fetch(probe, { cache: "no-store" })).status !== 204);
}"""


def _route_at_once(page) -> None:
    """Let `page.route` return only when the page that is open heeds it.

    Chromium tells the page in its own time. What a key or a click makes the page ask for before
    that goes past the route, and `expect_request` does not see it either.
    """
    route = page.route

    def routed(url, handler, **options) -> None:
        route(url, handler, **options)
        if page.url != "about:blank":
            route(f"**{PROBE}", lambda probe: probe.fulfill(status=204), times=1)
            page.evaluate(UNTIL_ROUTED, PROBE)

    page.route = routed


def watch(page, complaints: list[str]) -> None:
    """Gather the errors of the console, but for those that a test asks for by going offline."""

    def hear(message):
        if message.type == "error" and "ERR_INTERNET_DISCONNECTED" not in message.text:
            complaints.append(f"{page.url}: {message.text} {message.location['url']}")

    page.on("console", hear)
    page.on("pageerror", lambda error: complaints.append(str(error)))


@pytest.fixture
def signed_in_page(page, context, live_server, client, person):
    """A page in which `person` is signed in; it has opened none of the product yet."""
    _sign_in(context, client, person, live_server)
    return page


def _sign_in(context, client, person, live_server) -> None:
    client.force_login(person)
    cookie = client.cookies["sessionid"]
    context.add_cookies([{"name": "sessionid", "value": cookie.value, "url": live_server.url}])


@pytest.fixture
def scriptless_context(browser, live_server, client, person):
    """A phone without JavaScript in which `person` is signed in."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    context.set_default_timeout(PATIENCE)
    _sign_in(context, client, person, live_server)
    yield context
    context.close()


@pytest.fixture
def scriptless_page(scriptless_context):
    """A page of that phone; it has opened none of the product yet."""
    return scriptless_context.new_page()


@pytest.fixture
def today_page(signed_in_page, live_server):
    """Today, as `person` sees it."""
    signed_in_page.goto(live_server.url + reverse("today:today"))
    return signed_in_page


@pytest.fixture(scope="session")
def _firefox():
    """One Firefox for all tests; each begins with its own session."""
    firefox = Firefox()
    yield firefox
    firefox.close()


@pytest.fixture(scope="session")
def _webkit():
    webkit = WebKit()
    yield webkit
    webkit.close()


@pytest.fixture(params=["chromium", "firefox", "webkit"])
def engine(request, live_server, client, person):
    """Each of the three engines in turn, in which `person` is signed in."""
    if request.param == "chromium":
        engine = Chromium(request.getfixturevalue("context"))
    else:
        engine = request.getfixturevalue(f"_{request.param}")
    client.force_login(person)
    engine.take_session(client.cookies["sessionid"].value, live_server.url)
    yield engine
    engine.open(live_server.url + PAGE)
    engine.run("localStorage.clear()")


@pytest.fixture
def letter(person) -> Letter:
    return come_second(make_near_miss(person), on=DAY)


@pytest.fixture
def editor(signed_in_page, live_server, letter):
    """The page of `letter`."""
    signed_in_page.goto(live_server.url + letter.get_absolute_url())
    return signed_in_page


@pytest.fixture
def journal(signed_in_page, live_server, application):
    """The page of the `application` that a file of tests has."""
    signed_in_page.goto(live_server.url + application.get_absolute_url())
    return signed_in_page
