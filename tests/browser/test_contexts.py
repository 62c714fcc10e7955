"""What one test leaves in the browser, no other finds: they share a context."""

import pytest
from django.urls import reverse

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


@pytest.mark.parametrize("turn", range(2))
def test_nothing_is_left_of_the_test_before(page, context, live_server, turn):
    page.goto(live_server.url + reverse("today:privacy"))
    assert context.cookies() == []
    assert page.evaluate("localStorage.left ?? sessionStorage.left ?? 'nothing'") == "nothing"
    assert page.evaluate("indexedDB.databases()") == []
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
    page.evaluate("localStorage.left = sessionStorage.left = '1'")
    page.evaluate("new Promise((done) => { indexedDB.open('left').onsuccess = done })")
    page.set_viewport_size({"width": 390, "height": 844})
    context.set_offline(True)
