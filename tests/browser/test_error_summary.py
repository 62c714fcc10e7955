"""What is wrong in a form is said first, and leads to its field: by keyboard, with a reader, in a
dialog, and without JavaScript."""

import datetime

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from tests.browser.test_access import barriers
from tests.searches import make_application

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
ONE_THING = "One thing needs your attention. Nothing was saved."
TWO_THINGS = "2 things need your attention. Nothing was saved."


def send_two_mistakes(page) -> None:
    to_come = timezone.localdate() + datetime.timedelta(days=3)
    page.locator("main form textarea[name=text]").fill("")
    page.locator("main form [name=happened_on]").fill(to_come.isoformat())
    page.get_by_role("button", name="Add note").click()


def test_the_summary_has_the_focus_and_its_links_lead_to_the_fields(
    signed_in_page, live_server, person, complaints
):
    application = make_application(person)
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:add_note", args=[application.pk]))
    send_two_mistakes(page)

    summary = page.get_by_role("group", name=TWO_THINGS)
    expect(summary).to_be_focused()
    expect(summary.get_by_role("link")).to_have_text(["Note", "Day"])
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main form [name=happened_on]")).to_be_focused()
    page.evaluate(AXE_SCRIPT)
    assert barriers(page) == []
    complaints.clear()  # Chromium says that the answer was a 422.


def test_without_javascript_the_summary_has_the_focus_all_the_same(
    scriptless_page, live_server, person
):
    application = make_application(person)
    page = scriptless_page
    page.goto(live_server.url + reverse("applications:add_note", args=[application.pk]))
    send_two_mistakes(page)

    expect(page.get_by_role("group", name=TWO_THINGS)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main form textarea[name=text]")).to_be_focused()


def test_in_a_dialog_the_summary_stands_in_the_dialog(
    signed_in_page, live_server, person, complaints
):
    application = make_application(person)
    note = application.dated_notes.create(text="Parking is free", happened_on=timezone.localdate())
    page = signed_in_page
    page.goto(live_server.url + application.get_absolute_url())
    link = reverse("applications:edit_note", args=[note.pk])
    page.locator(f"a[data-dialog][href='{link}']").click()
    dialog = page.get_by_role("dialog")
    dialog.locator("[name=happened_on]").fill("2200-01-01")
    dialog.get_by_role("button", name="Save").click()

    summary = dialog.get_by_role("group", name=ONE_THING)
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("Please check the year. It has to be between 1970 and 2199.")
    summary.get_by_role("link").first.click()
    expect(dialog.locator("[name=happened_on]")).to_be_focused()
    complaints.clear()  # Chromium says that the answer was a 422.
