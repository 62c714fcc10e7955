"""The frame around every page: with large text, in low windows, in colors of the system."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.searches import make_application, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]

# What of the element with the focus is not hidden under a bar.
IS_COVERED = """() => {
  const box = document.activeElement.getBoundingClientRect();
  if (document.activeElement.closest(".bottom-bar, .top-bar")) return false;
  const [top, bottom] = [".top-bar", ".bottom-bar"].map(
    (bar) => document.querySelector(bar).getBoundingClientRect());
  return box.height > 0 && (box.bottom <= top.bottom || box.top >= bottom.top);
}"""


def test_what_has_the_focus_is_never_under_a_bar(signed_in_page, live_server, person):
    page = signed_in_page
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(live_server.url + make_near_miss(person).get_absolute_url())
    for _ in range(60):
        page.keyboard.press("Tab")
        assert not page.evaluate(IS_COVERED), page.evaluate("document.activeElement.outerHTML")


def test_large_text_stays_inside_of_the_rail(signed_in_page, live_server):
    page = signed_in_page
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(live_server.url + reverse("today:today"))
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    lines = page.locator(".rail > :is(a, button)").evaluate_all(
        """all => all.map(one => {
            const range = document.createRange();
            range.selectNodeContents(one.lastChild);
            const inside = one.getBoundingClientRect().right;
            const boxes = [...range.getClientRects()];
            return [one.textContent, boxes.length, boxes.every(box => box.right <= inside)];
        })"""
    )
    assert len(lines) > 7
    assert [line for line in lines if line[1:] != [1, True]] == []


def test_in_a_low_window_the_rail_can_be_scrolled_to_its_end(signed_in_page, live_server):
    page = signed_in_page
    page.set_viewport_size({"width": 1100, "height": 420})
    page.goto(live_server.url + reverse("today:today"))
    account = page.locator(".rail").get_by_role("link", name="Account")
    account.scroll_into_view_if_needed()
    expect(account).to_be_in_viewport(ratio=1)
    assert page.evaluate("scrollY") == 0


def test_colors_of_the_system_still_tell_the_current_page_and_stage(
    signed_in_page, live_server, person
):
    page = signed_in_page
    page.emulate_media(forced_colors="active")
    page.goto(live_server.url + reverse("applications:board"))
    borders = page.locator(".rail-link").evaluate_all(
        "all => all.map(one => [one.ariaCurrent, getComputedStyle(one).borderTopWidth])"
    )
    assert {width for current, width in borders if current} == {"2px"}
    assert {width for current, width in borders if not current} == {"0px"}
    page.goto(live_server.url + make_near_miss(person).get_absolute_url())
    fills = page.locator(".step").evaluate_all(
        "all => all.map(one => getComputedStyle(one, '::before').backgroundColor)"
    )
    assert len(set(fills)) > 1


def test_the_theme_is_chosen_on_the_account_page(signed_in_page, live_server):
    page = signed_in_page
    page.goto(live_server.url + reverse("accounts:settings"))
    expect(page.get_by_label("Same as my device")).to_be_checked()
    page.get_by_label("Dark").check()
    expect(page.locator("html")).to_have_attribute("data-bs-theme", "dark")
    page.reload()
    expect(page.get_by_label("Dark")).to_be_checked()
    page.get_by_label("Same as my device").check()
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-bs-theme", "light")


def test_what_a_phone_draws_around_the_page_follows_the_theme(signed_in_page, live_server):
    page = signed_in_page
    page.emulate_media(color_scheme="dark")
    page.goto(live_server.url + reverse("accounts:settings"))
    bar = page.locator("meta[name=theme-color]")
    expect(bar).to_have_attribute("content", "#14171c")
    page.get_by_label("Light").check()
    expect(bar).to_have_attribute("content", "#faf8f4")
    page.reload()
    expect(bar).to_have_attribute("content", "#faf8f4")
    page.get_by_label("Same as my device").check()
    expect(bar).to_have_attribute("content", "#14171c")


def test_a_tall_dialog_is_scrolled_inside_of_its_round_corners(signed_in_page, live_server, person):
    make_near_miss(person)
    page = signed_in_page
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto(live_server.url + reverse("applications:table"))
    page.get_by_role("link", name="Filters and columns").click()
    dialog = page.get_by_role("dialog")
    assert dialog.evaluate("dialog => dialog.scrollHeight <= dialog.clientHeight")
    show = dialog.get_by_role("button", name="Show")
    show.scroll_into_view_if_needed()
    expect(show).to_be_in_viewport(ratio=1)
    assert page.evaluate("scrollY") == 0


FORGETS_THE_BUTTON = """
  window.FormData = class extends FormData { constructor(form) { super(form) } }
"""


def test_a_browser_that_forgets_which_button_was_pressed_opens_pages_instead_of_dialogs(
    signed_in_page, live_server, person
):
    page = signed_in_page
    page.add_init_script(FORGETS_THE_BUTTON)
    application = make_application(person)
    page.goto(live_server.url + application.get_absolute_url())
    page.get_by_role("link", name="Close application…").click()
    expect(page).to_have_url(live_server.url + reverse("applications:close", args=[application.pk]))
    expect(page.get_by_role("heading", name="How did it end?")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_keys_of_one_letter_can_be_switched_off_for_good(signed_in_page, live_server):
    page = signed_in_page
    settings = live_server.url + reverse("accounts:settings")
    switch = page.get_by_label("Use the keys n, / and ? in this browser")
    page.goto(settings)
    switch.uncheck()
    page.goto(live_server.url + reverse("today:today"))
    page.keyboard.press("n")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_have_count(0)

    page.goto(settings)
    expect(switch).not_to_be_checked()
    switch.check()
    page.get_by_role("heading", name="Account").click()
    page.keyboard.press("n")
    expect(page.get_by_role("dialog")).to_be_visible()
