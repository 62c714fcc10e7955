"""What one test leaves in the browser, no other finds: they share a context."""

import pytest
from django.urls import reverse

from tests.browser.conftest import LASTING
from tests.exchange.websites import served

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


STORED = """(async () => {
    const files = await navigator.storage.getDirectory();
    const names = [];
    for await (const name of files.keys()) names.push(name);
    const databases = await indexedDB.databases();
    return [
        localStorage.left ?? null, sessionStorage.left ?? null, databases.length, names,
        await caches.keys(),
    ];
})()"""
STORE = """(async () => {
    localStorage.left = sessionStorage.left = "1";
    await new Promise((done) => { indexedDB.open("left").onsuccess = done; });
    await caches.open("left");
    const files = await navigator.storage.getDirectory();
    await files.getFileHandle("left", { create: true });
})()"""


@pytest.fixture(scope="module")
def website():
    """Another origin, the same in each turn."""
    with served(host="localhost") as website:
        website.pages |= {"/": "<p>A page.</p>", "/favicon.ico": "", "/last": ""}
        yield website


@pytest.mark.parametrize("turn", range(2))
def test_nothing_is_left_of_the_test_before(page, context, live_server, website, turn):
    for address in (website.address(), live_server.url + reverse("today:privacy")):
        page.goto(address)
        assert page.evaluate(STORED) == [None, None, 0, [], []]
        page.evaluate(STORE)
    assert context.cookies() == []
    assert page.evaluate("navigator.onLine && innerWidth") == 1440
    assert (
        page.evaluate(
            "navigator.permissions.query({name: 'clipboard-read'})"
            ".then((permission) => permission.state)"
        )
        == "prompt"
    )

    context.add_cookies([{"name": "left", "value": "1", "url": live_server.url}])
    context.grant_permissions(["clipboard-read"])
    context.set_extra_http_headers({"Accept-Language": "de"})
    page.set_viewport_size({"width": 390, "height": 844})
    context.set_default_navigation_timeout(1)
    context.set_offline(True)


@pytest.mark.parametrize("turn", range(2))
def test_what_a_page_says_as_it_goes_does_not_arrive_after_the_test(page, website, turn):
    assert "/last" not in website.paths
    page.goto(website.address())
    page.evaluate(
        "void addEventListener('pagehide',"
        " () => fetch('/last', { keepalive: true }).catch(() => 0))"
    )


def test_what_cannot_be_taken_out_of_the_context_again_is_refused(context):
    for name in LASTING:
        with pytest.raises(AssertionError, match="last into the next test"):
            getattr(context, name)("request", print)
