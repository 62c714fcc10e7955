"""A placeholder that is pressed stands where its writer was typing."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


def test_a_placeholder_goes_where_the_writer_was_typing(signed_in_page, live_server):
    page = signed_in_page
    page.goto(live_server.url + reverse("letters:add_template"))
    body = page.get_by_role("textbox", name="Letter", exact=True)
    subject = page.get_by_role("textbox", name="Subject", exact=True)
    body.fill("Thanks for your time.")
    body.evaluate("field => field.setSelectionRange(11, 15)")
    page.get_by_role("button", name="{{ moment }}", exact=True).click()
    expect(body).to_have_value("Thanks for {{ moment }} time.")
    expect(body).to_be_focused()
    page.keyboard.type(" and")
    expect(body).to_have_value("Thanks for {{ moment }} and time.")

    subject.fill("")
    page.get_by_role("button", name="{{ position }}", exact=True).click()
    expect(subject).to_have_value("{{ position }}")
