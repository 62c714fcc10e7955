"""Two records become one and two again, on a phone without JavaScript, from two tabs."""

import pytest
from playwright.sync_api import expect

from applications.models import Contact
from tests.records_room.comparing import written
from tests.searches import make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


def merge(page, live_server, target, other) -> None:
    page.goto(f"{live_server.url}/applications/people/{target.pk}/merge/")
    page.get_by_role("searchbox").fill(other.name)
    page.get_by_role("button", name="Search").click()
    page.get_by_role("main").get_by_role("link", name=other.name, exact=True).click()
    page.get_by_role("button", name="Merge").click()


def test_undo_in_the_message_and_again_in_another_tab_and_after_going_back(
    scriptless_context, live_server, person
):
    make_near_miss(person)
    wei, okafor = Contact.objects.for_user(person).order_by("pk")[:2]
    before = written(person)
    page, other_tab = scriptless_context.new_page(), scriptless_context.new_page()
    merge(page, live_server, wei, okafor)
    expect(page.get_by_text(f"Merged with “{okafor}”.")).to_be_visible()
    other_tab.goto(f"{live_server.url}/account/bin/")
    expect(other_tab.get_by_text(f"Merged into “{wei}”")).to_be_visible()
    width = other_tab.evaluate("document.documentElement.scrollWidth")
    assert width <= 390

    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("The merge is undone. There are two of them again.")).to_be_visible()
    assert written(person) == before
    other_tab.get_by_role("button", name=f"Restore {okafor}").click()
    expect(other_tab.get_by_role("heading", level=1)).to_have_text("This page does not exist")
    page.go_back()
    page.goto(f"{live_server.url}/applications/people/{okafor.pk}/")
    expect(page.get_by_role("heading", level=1)).to_have_text(okafor.name)
    assert written(person) == before
