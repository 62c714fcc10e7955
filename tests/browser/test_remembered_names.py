"""What an older release left in the browser is taken up by the scripts of today."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from letters.beginning import come_second
from tests.searches import DAY, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


def leave_in_browser(page, live_server, key: str, words: dict) -> None:
    """Put words into the storage as the scripts of 0.1 did."""
    page.goto(live_server.url + reverse("accounts:settings"))
    page.evaluate(
        "([key, words]) => localStorage.setItem(key, JSON.stringify({ at: Date.now(), words }))",
        [key, words],
    )


def test_words_of_a_form_come_back(signed_in_page, live_server, person):
    address = reverse("applications:add_note", args=[make_near_miss(person).pk])
    typed = {"isSent": False, "typed": [["text", "Park behind the shop."]]}
    leave_in_browser(signed_in_page, live_server, address, typed)

    signed_in_page.goto(live_server.url + address)
    note = signed_in_page.locator("main form [name=text]")
    expect(note).to_have_value("Park behind the shop.")


def test_words_of_a_letter_come_back_and_are_saved(signed_in_page, live_server, person):
    letter = come_second(make_near_miss(person), on=DAY)
    words = {"subject": letter.subject, "greeting": letter.greeting, "closing": letter.closing}
    words |= {"body": "Typed before the battery died.", "revision": str(letter.revision)}
    leave_in_browser(signed_in_page, live_server, f"letter-{letter.pk}", words)

    with signed_in_page.expect_response("**/save/"):
        signed_in_page.goto(live_server.url + letter.get_absolute_url())
    expect(signed_in_page.locator("[name=body]")).to_have_value(words["body"])
    letter.refresh_from_db()
    assert letter.body == words["body"]


def test_the_dark_theme_stays_dark(signed_in_page, live_server, person):
    signed_in_page.goto(live_server.url + reverse("today:today"))
    signed_in_page.evaluate("localStorage.setItem('theme', 'dark')")
    signed_in_page.reload()
    expect(signed_in_page.locator("html")).to_have_attribute("data-bs-theme", "dark")
