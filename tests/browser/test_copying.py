"""The letter's text goes to the clipboard, or the button says why it did not."""

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


def test_a_gap_is_named_as_the_reason_why_nothing_was_copied(
    signed_in_page, live_server, context, complaints, person
):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    letter = come_second(make_near_miss(person), on=DAY)
    signed_in_page.goto(live_server.url + letter.get_absolute_url())
    signed_in_page.get_by_text("More formats").click()
    copying = signed_in_page.locator("[data-copy]")
    body = signed_in_page.get_by_role("textbox", name="Letter", exact=True)

    body.fill("Dear [Name]")
    copying.click()
    expect(copying).to_have_text("Not copied: a gap is still to be filled in")
    complaints.clear()  # The browser logs the 422 as a failed resource.

    body.fill("All is said.")
    copying.click()
    expect(copying).to_have_text("Copied")
    assert "All is said." in signed_in_page.evaluate("navigator.clipboard.readText()")


def test_a_menu_among_buttons_has_their_colors(signed_in_page, live_server, person):
    letter = come_second(make_near_miss(person), on=DAY)
    signed_in_page.goto(live_server.url + letter.get_absolute_url())
    beside = signed_in_page.get_by_role("link", name="History")
    menu = signed_in_page.locator("summary", has_text="More formats")
    color = beside.evaluate("link => getComputedStyle(link).color")
    expect(menu).to_have_css("color", color)
    assert menu.bounding_box()["height"] == beside.bounding_box()["height"]


def test_what_is_too_long_for_the_mail_program_can_be_copied_there(
    signed_in_page, live_server, context, complaints, person
):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    letter = come_second(make_near_miss(person), on=DAY)
    letter.update(version="1", body="A long letter. " * 200)
    signed_in_page.goto(live_server.url + reverse("letters:open_mail", args=[letter.pk]))
    copying = signed_in_page.locator("[data-copy]")
    copying.click()
    expect(copying).to_have_text("Copied")
    complaints.clear()  # The browser logs the 422 as a failed resource.
