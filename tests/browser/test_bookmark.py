"""The bookmark: what it saw of a page comes in the fragment, fills the form, and is in no log."""

import re
from urllib.parse import unquote

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from applications.models import Application
from tests.exchange.test_postings import JOB, page
from tests.exchange.websites import served

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


def test_the_bookmark_fills_the_form_and_the_person_adds_the_application(
    signed_in_page, live_server, context, person
):
    asked: list[str] = []

    def hear(route) -> None:
        asked.append(route.request.url)
        route.continue_()

    context.route("**", hear)
    signed_in_page.goto(live_server.url + reverse("exchange:job_ad"))
    bookmark = signed_in_page.get_by_role("link", name="Add to Second Wind").get_attribute("href")
    assert bookmark.startswith("javascript:")

    with served() as website:
        website.pages["/favicon.ico"] = ""
        website.pages["/7"] = page(JOB, head="<title>A page</title>", body="<main>Soup.</main>")
        signed_in_page.goto(website.address("/7"))
        with context.expect_page() as opened:
            signed_in_page.evaluate(unquote(bookmark.removeprefix("javascript:")))
        form = opened.value
        expect(form.get_by_role("combobox", name="Company")).to_have_value("Linden & Mill")
        assert "#" not in form.url
        assert not Application.objects.exists()
        assert form.url in [url.partition("#")[0] for url in asked]
        assert [url for url in asked if "Linden" in unquote(url).partition("#")[0]] == []

        form.get_by_role("button", name="Add", exact=True).click()
        expect(form).to_have_url(f"{live_server.url}{Application.objects.get().get_absolute_url()}")
    assert Application.objects.get().link == website.address("/7")


def test_what_cannot_be_dragged_by_a_finger_is_said_otherwise_on_a_phone(
    browser, signed_in_page, context, live_server
):
    address = live_server.url + reverse("exchange:job_ad")
    drag, copy = "Drag this button to the bookmarks", "press it long and copy its link"
    signed_in_page.goto(address)
    expect(signed_in_page.get_by_text(drag)).to_be_visible()
    expect(signed_in_page.get_by_text(copy)).to_be_hidden()

    phone = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    phone.add_cookies(context.cookies())
    page_there = phone.new_page()
    page_there.goto(address)
    expect(page_there.get_by_text(copy)).to_be_visible()
    expect(page_there.get_by_text(drag)).to_be_hidden()
    phone.close()


@pytest.fixture
def ads(settings):
    """A website with two job ads."""
    with served() as website:
        settings.FETCH_ALSO_FROM = [website.place]
        website.pages["/7"] = page(JOB)
        website.pages["/8"] = page(JOB | {"title": "Night Baker", "description": "Bread."})
        yield website


def read_job_ad(browser, link="", text=""):
    if link:
        browser.get_by_label("Link to the job ad").fill(link)
    if text:
        browser.get_by_text("Paste the text instead").click()
        browser.get_by_label("Text of the job ad").fill(text)
    browser.get_by_role("button", name="Read the job ad").click()
    expect(browser.get_by_role("heading", name="Add application")).to_be_visible()


def position_on(browser):
    return browser.get_by_label("Position")


def test_a_link_given_now_wins_over_a_text_that_came_back(signed_in_page, live_server, ads):
    address = live_server.url + reverse("exchange:job_ad")
    signed_in_page.goto(address)
    signed_in_page.get_by_text("Paste the text instead").click()
    signed_in_page.get_by_label("Text of the job ad").fill("Cook at Haven House\n\nYou cook.")
    signed_in_page.goto(live_server.url + reverse("today:today"))
    signed_in_page.goto(address)
    expect(signed_in_page.get_by_label("Text of the job ad")).to_have_value(re.compile("^Cook"))

    read_job_ad(signed_in_page, link=ads.address("/8"))

    expect(position_on(signed_in_page)).to_have_value("Night Baker")


def test_a_text_given_now_is_read_though_a_link_stands_beside_it(signed_in_page, live_server, ads):
    signed_in_page.goto(live_server.url + reverse("exchange:job_ad"))
    read_job_ad(
        signed_in_page, link=ads.address("/8"), text="Position: Cook\nCompany: Haven House\n\nSoup."
    )
    expect(position_on(signed_in_page)).to_have_value("Cook")
    assert ads.paths == []


def test_what_was_read_is_asked_for_no_more(signed_in_page, live_server, ads):
    address = live_server.url + reverse("exchange:job_ad")
    signed_in_page.goto(address)
    read_job_ad(signed_in_page, link=ads.address("/7"))
    signed_in_page.goto(address)
    expect(signed_in_page.get_by_label("Link to the job ad")).to_have_value("")
    assert ads.address("/7") not in signed_in_page.evaluate("JSON.stringify(localStorage)")


def test_what_was_typed_about_an_ad_stays_with_that_ad(
    signed_in_page, live_server, ads, complaints
):
    address = live_server.url + reverse("exchange:job_ad")
    signed_in_page.goto(address)
    read_job_ad(signed_in_page, link=ads.address("/7"))
    position_on(signed_in_page).fill("Shift Manager, mornings")
    signed_in_page.goto(address)
    read_job_ad(signed_in_page, link=ads.address("/8"))
    expect(position_on(signed_in_page)).to_have_value("Night Baker")

    position_on(signed_in_page).fill("")
    signed_in_page.get_by_role("button", name="Add", exact=True).click()
    expect(signed_in_page.locator("[data-error-summary]")).to_be_visible()
    complaints.clear()  # The browser logs the 422.
    position_on(signed_in_page).fill("Baker, nights")
    signed_in_page.get_by_role("button", name="Add", exact=True).click()
    expect(signed_in_page.locator("main h1")).to_contain_text("Baker, nights")

    signed_in_page.goto(address)
    read_job_ad(signed_in_page, link=ads.address("/7"))
    expect(position_on(signed_in_page)).to_have_value("Shift Manager, mornings")


@pytest.mark.parametrize("fragment", ["%", "7", "null", "{}", '{"address": 7}', "%7B", "top"])
def test_another_fragment_sends_nothing(signed_in_page, live_server, fragment):
    signed_in_page.goto(f"{live_server.url}{reverse('exchange:job_ad')}#{fragment}")
    expect(signed_in_page.get_by_role("heading", name="From any page")).to_be_visible()
    expect(signed_in_page.get_by_label("Link to the job ad")).to_have_value("")


def test_pressed_here_the_bookmark_says_where_it_belongs(signed_in_page, live_server):
    signed_in_page.goto(live_server.url + reverse("exchange:job_ad"))
    signed_in_page.get_by_role("link", name="Add to Second Wind").click()
    expect(signed_in_page.get_by_role("status").last).to_contain_text(
        "works from your bookmarks only"
    )
