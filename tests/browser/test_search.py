"""Search from any page, while one types, by keyboard, on a phone and without JavaScript."""

import pytest
from playwright.sync_api import expect

from tests.searches import make_application, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def application(person):
    return make_near_miss(person)


def test_a_key_opens_it_words_find_and_arrows_lead_to_the_page(
    today_page, live_server, application
):
    page = today_page
    page.keyboard.press("/")
    box = page.get_by_role("dialog", name="Search").get_by_role("searchbox")
    expect(box).to_be_focused()
    page.keyboard.type("assitant")

    found = page.get_by_role("link", name="Assistant Manager Larkfield")
    expect(found).to_be_visible()
    expect(page.get_by_role("status").last).to_have_text(
        "No exact matches. Did you mean one of these?"
    )
    page.keyboard.press("ArrowDown")
    expect(found).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    page.wait_for_url(f"**{application.get_absolute_url()}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Assistant Manager")


def test_one_escape_closes_it_whatever_was_typed(today_page, application):
    page = today_page
    page.keyboard.press("/")
    page.keyboard.type("okafor")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)

    page.keyboard.press("/")
    expect(page.get_by_role("dialog").get_by_role("searchbox")).to_have_value("okafor")


def test_the_dialog_stays_within_a_low_window(today_page, person):
    for number in range(12):
        make_application(person, position=f"Planner {number}")
    page = today_page
    page.set_viewport_size({"width": 1440, "height": 420})
    page.keyboard.press("/")
    page.keyboard.type("plan")
    expect(page.get_by_role("link", name="Planner").first).to_be_visible()

    box = page.get_by_role("dialog").bounding_box()
    assert box["y"] + box["height"] <= 420


def test_enter_leads_to_a_page_that_can_be_kept(today_page, live_server, application):
    page = today_page
    page.keyboard.press("/")
    page.keyboard.type("okafor")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=okafor")
    expect(page.get_by_role("link", name="Adaeze Okafor Larkfield")).to_be_visible()

    page.get_by_role("searchbox").fill("larkf")
    page.wait_for_url("**/search/?q=larkf")
    page.keyboard.press("Escape")
    page.locator("main h1").click()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    expect(page.get_by_role("dialog", name="Search")).to_have_count(0)


def test_a_name_from_right_to_left_stands_where_the_others_stand(
    signed_in_page, live_server, person
):
    make_application(person, position="מנהלת משמרת", company="Haven")
    page = signed_in_page
    page.goto(f"{live_server.url}/search/?q=haven")
    link = page.get_by_role("link", name="מנהלת משמרת Haven")
    starts = [link.get_by_text(words).bounding_box()["x"] for words in ("מנהלת משמרת", "Haven")]
    words = link.get_by_text("מנהלת משמרת").evaluate(
        """one => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return range.getBoundingClientRect().left;
        }"""
    )
    assert [words, words] == starts


def test_without_a_connection_it_says_so_and_keeps_the_words(today_page, context, application):
    page = today_page
    page.keyboard.press("/")
    box = page.get_by_role("dialog", name="Search").get_by_role("searchbox")
    context.set_offline(True)
    page.keyboard.type("okafor")

    expect(page.get_by_role("dialog")).to_contain_text("is not answering right now")
    expect(box).to_have_value("okafor")
    context.set_offline(False)
    page.keyboard.type(" ")
    expect(page.get_by_role("link", name="Adaeze Okafor Larkfield")).to_be_visible()


def test_on_a_phone_without_javascript_it_is_a_page(scriptless_page, live_server, application):
    page = scriptless_page
    page.goto(f"{live_server.url}/today/")
    page.get_by_role("banner").get_by_role("link", name="Search").click()
    page.get_by_role("searchbox").fill("okafor")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="Adaeze Okafor Larkfield").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Adaeze Okafor")
