"""Every page speaks through the catalogs, passes axe, fits a phone, and works by keyboard.

The walk speaks the language of tests/pseudo_language.py, whose words are longer than English ones.
What takes longer is in test_look.py.
"""

from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

from applications.models import Application
from tests.browser.walking import (
    ADDRESSES,
    PARTS,
    barriers,
    different_pages,
    open_as_its_visitor,
    sticks_out,
)
from tests.pseudo_language import CODE, bare_texts, words_of_rows, write_catalogs
from tests.searches import make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
PHONE = 390


@pytest.fixture(scope="module")
def catalogs(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("catalogs")
    write_catalogs(folder)
    return folder


@pytest.fixture
def pseudo_language(settings, catalogs, context):
    settings.LOCALE_PATHS = [catalogs]
    settings.LANGUAGES = [*settings.LANGUAGES, (CODE, "Pseudo")]
    settings.LANGUAGE_CODE = CODE
    context.set_extra_http_headers({"Accept-Language": CODE})


@pytest.mark.usefixtures("pseudo_language")
@pytest.mark.parametrize("part", range(PARTS))
def test_pages_speak_through_the_catalogs_have_no_barriers_and_fit_a_phone(
    context, page, live_server, complaints, part
):
    page.emulate_media(reduced_motion="reduce")
    page.add_init_script(AXE_SCRIPT)  # Sent once, and not again to every page.
    found: list[tuple] = []
    for answer in different_pages(ADDRESSES[part::PARTS]):
        bare = bare_texts(answer.html, words_of_rows())
        found += [(answer.address, "bare", text) for text in bare]
        open_as_its_visitor(context, page, live_server, answer)
        assert complaints == []
        found += [(answer.address, *barrier) for barrier in barriers(page)]
        found += [(answer.address, html) for html in sticks_out(page, PHONE)]
        complaints.clear()  # What axe itself tries out is not the page's.
    assert found == [], "\n".join(map(str, found))


@pytest.fixture
def address(live_server, person) -> str:
    """The page of an application that goes on."""
    return live_server.url + make_near_miss(person).get_absolute_url()


def test_a_dialog_opens_closes_and_returns_the_focus_by_keyboard(signed_in_page, address):
    page = signed_in_page
    page.goto(address)
    link = page.get_by_role("link", name="Close application…")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="How did it end?")).to_be_visible()

    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="How did it end?")).to_be_hidden()
    expect(link).to_be_focused()


@pytest.mark.parametrize(("height", "scrolls"), [(900, False), (560, True)])
def test_what_a_long_dialog_is_for_is_in_reach_and_nothing_with_the_focus_lies_under_it(
    signed_in_page, address, height, scrolls
):
    page = signed_in_page
    page.set_viewport_size({"width": 1440, "height": height})
    page.goto(address)
    page.get_by_role("link", name="Close application…").press("Enter")
    dialog = page.get_by_role("dialog", name="How did it end?")
    close = dialog.get_by_role("button")
    expect(close).to_be_in_viewport(ratio=1)
    expect(dialog.get_by_label("I came second")).to_be_focused()
    body = dialog.locator("[data-dialog-body]")
    assert body.evaluate("it => it.scrollHeight > it.clientHeight") is scrolls

    dialog.get_by_text("What you remember").press("Enter")
    page.keyboard.press("Tab")
    while not close.evaluate("it => it === document.activeElement"):
        field = dialog.locator(":focus").bounding_box()
        first_line = min(field["height"], 44)  # A browser scrolls to where one types.
        assert field["y"] + first_line <= close.bounding_box()["y"]
        page.keyboard.press("Tab")


def test_saving_in_a_dialog_leaves_one_at_the_fact_that_was_edited(signed_in_page, address):
    page = signed_in_page
    page.goto(address)
    page.get_by_text("More details", exact=True).click()
    fact = page.get_by_role("link", name="Edit: Your strength")
    for words in ("Twelve years of early shifts", ""):
        fact.press("Enter")
        page.get_by_role("dialog").get_by_role("textbox").fill(words)
        page.get_by_role("dialog").get_by_role("textbox").press("Enter")
        expect(page.get_by_role("dialog")).to_have_count(0)
        if words:
            expect(page.get_by_text(words)).to_be_visible()
            expect(fact).to_be_focused()
    # An empty one has gone back to those that can be noted.
    expect(page.get_by_role("link", name="Your strength")).to_be_focused()


def test_a_wrong_form_in_a_dialog_shows_its_message_there(signed_in_page, address, complaints):
    page = signed_in_page
    page.goto(address)
    page.get_by_role("link", name="Add application").click()
    page.get_by_role("dialog").get_by_role("button", name="Add", exact=True).click()

    expect(page.get_by_role("dialog")).to_contain_text("This field is required")
    complaints.clear()  # The browser logs the 422 as a failed resource.


def test_the_same_added_in_two_dialogs_is_two_and_by_a_double_click_one(signed_in_page, address):
    page = signed_in_page
    page.goto(address)
    for _ in range(2):
        page.get_by_role("link", name="Add application").click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("Company").fill("Haven")
        dialog.get_by_label("Position").fill("Buyer")
        with page.expect_navigation():
            dialog.get_by_role("button", name="Add", exact=True).dblclick()
        expect(page.get_by_role("heading", name="Buyer", level=1)).to_be_visible()
    assert Application.objects.filter(position="Buyer").count() == 2
