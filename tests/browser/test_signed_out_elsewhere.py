"""Signing out in another tab: what is typed here is not kept any more, and the page says so."""

import pytest
from django.urls import reverse
from playwright.sync_api import Dialog, expect

from applications.models import Application
from letters.beginning import come_second
from tests.conftest import PASSWORD
from tests.searches import DAY, make_application, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def application(person) -> Application:
    return make_application(person)


def sign_out_elsewhere(context, live_server):
    other = context.new_page()
    other.goto(live_server.url + reverse("today:today"))
    other.locator("[data-sign-out]").first.evaluate("form => form.requestSubmit()")
    other.wait_for_url("**/")
    expect(other.locator("[data-sign-out]")).to_have_count(0)
    return other


def sign_in(page, live_server):
    page.goto(live_server.url + reverse("account_login"))
    page.get_by_label("Email").fill("dana@example.org")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Today")


def test_a_letter_left_open_after_signing_out_promises_no_more_than_the_page(
    signed_in_page, live_server, context, person, complaints
):
    letter = come_second(make_near_miss(person), on=DAY)
    page = signed_in_page
    page.goto(live_server.url + letter.get_absolute_url())
    other = sign_out_elsewhere(context, live_server)
    page.get_by_role("textbox", name="Letter", exact=True).fill("All is said.")
    expect(page.get_by_text("your words are only here").first).to_be_visible()
    expect(page.get_by_text("Your words are kept in this browser")).to_have_count(0)
    sign_in(other, live_server)
    expect(page.locator("[data-state=saved]").first).to_be_visible(timeout=20_000)
    letter.refresh_from_db()
    assert letter.body == "All is said."
    complaints.clear()  # The browser logs the refusal as a failed resource.


@pytest.mark.parametrize("is_typed_before", [True, False])
def test_signing_out_elsewhere_is_said_where_words_are_left_until_one_is_signed_in_again(
    journal, live_server, context, application, is_typed_before
):
    alert = journal.get_by_role("alert").filter(has_text="your words are only here")
    note = journal.get_by_role("textbox", name="Note")
    if is_typed_before:
        note.fill("Parking behind the mill.")
    other = sign_out_elsewhere(context, live_server)
    if not is_typed_before:
        expect(alert).to_have_count(0)
        note.fill("Parking behind the mill.")
    expect(alert).to_have_count(1)
    expect(alert).to_contain_text("You are signed out. Sign in again in another tab.")
    assert "Parking" not in journal.evaluate("JSON.stringify(localStorage)")
    with journal.expect_event("dialog") as asked:
        journal.evaluate("setTimeout(() => location.reload())")
    assert asked.value.type == "beforeunload"
    asked.value.dismiss()
    expect(note).to_have_value("Parking behind the mill.")

    sign_in(other, live_server)
    expect(alert).to_have_count(0)
    journal.reload()
    expect(note).to_have_value("Parking behind the mill.")


def test_what_is_sent_after_signing_out_elsewhere_is_held_and_nothing_is_asked(
    journal, live_server, context, complaints
):
    journal.get_by_role("textbox", name="Note").fill("Parking behind the mill.")
    sign_out_elsewhere(context, live_server)
    expect(journal.get_by_role("alert").filter(has_text="only here")).to_have_count(1)
    asked: list[Dialog] = []
    journal.on("dialog", lambda dialog: asked.append(dialog))
    journal.get_by_role("button", name="Add note").click()
    expect(journal.get_by_role("heading", name="You are signed out")).to_be_visible()
    assert "Parking behind the mill." in journal.content()
    assert asked == []
    complaints.clear()  # The browser logs the refusal as a failed resource.
