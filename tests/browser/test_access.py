"""Every page passes axe in both themes, fits a phone, and works by keyboard."""

from collections.abc import Iterator
from operator import attrgetter

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

from tests.addresses import every_address
from tests.searches import make_near_miss
from tests.visitors import Answer, answers, every_visitor

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
PARTS = 6  # so that processes side by side share the pages
ADDRESSES = sorted(every_address(), key=attrgetter("name"))
WIDTHS = (1440, 820, 390)
# What shows nobody a page, though it does not refuse to be opened.
NO_PAGES = {
    "accounts:invitation": "leads on to the page that signs up",
    "accounts:signature": "a picture, where there is one",
    "account_confirm_login_code": "nobody signs in by a code that was mailed",
    "account_set_password": "everybody has a password",
    "exchange:calendar_feed": "a calendar",
    "letters:open_mail": "leads on to the program for mail",
    "mfa_login_webauthn": "for a script",
    "moved_applications": "leads on from where the board used to be",
    "moved_offers": "leads on from where occasions used to be",
    "moved_search": "leads on from where search used to be",
}
STICKS_OUT = """() => {
  const page = document.documentElement
  if (page.scrollWidth <= innerWidth) return []
  const wide = [...page.querySelectorAll("body *")].filter(
    (one) => one.getBoundingClientRect().right > innerWidth
  )
  return [wide.at(-1)?.outerHTML.slice(0, 200) ?? "what no element shows"]
}"""
DARK = "document.documentElement.dataset.bsTheme = 'dark'"


@pytest.mark.parametrize("part", range(PARTS))
def test_pages_have_no_barriers_a_machine_can_find_and_fit_a_phone(
    context, page, live_server, complaints, part
):
    page.emulate_media(reduced_motion="reduce")
    found: list[tuple] = []
    for answer in different_pages(ADDRESSES[part::PARTS]):
        open_as_its_visitor(context, page, live_server, answer)
        assert complaints == []
        page.evaluate(AXE_SCRIPT)
        found += [(answer.address, "light", *barrier) for barrier in barriers(page)]
        for width in WIDTHS:
            found += [(answer.address, width, html) for html in sticks_out(page, width)]
        page.evaluate(DARK)
        # Only the colours change with the theme.
        found += [
            (answer.address, "dark", *barrier) for barrier in barriers(page, "color-contrast")
        ]
        complaints.clear()  # What axe itself tries out is not the page's.
    assert found == [], "\n".join(map(str, found))


def different_pages(addresses) -> Iterator[Answer]:
    """Every page that opens for anybody, once where several are made of the same elements."""
    known, without = set(), {address.name for address in addresses}
    for visitor in every_visitor():
        for answer in answers(visitor, addresses):
            if answer.html or answer.status in (200, 405):
                without.discard(answer.view)
            if answer.html and (key := (answer.view, answer.elements)) not in known:
                known.add(key)
                yield answer
    assert without == set(NO_PAGES) & {address.name for address in addresses}


def open_as_its_visitor(context, page, live_server, answer: Answer) -> None:
    context.clear_cookies()
    cookies = {
        name: cookie.value for name, cookie in answer.visitor.client.cookies.items() if cookie.value
    }
    context.add_cookies(
        [{"name": name, "value": value, "url": live_server.url} for name, value in cookies.items()]
    )
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(live_server.url + answer.address)
    assert page.url == live_server.url + answer.address


def barriers(page, *rules: str) -> list[tuple[str, str]]:
    options = {"preload": False, "resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = list(rules)
    report = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [(violation["id"], violation["nodes"][0]["html"][:160]) for violation in report]


def sticks_out(page, width: int) -> list[str]:
    """The innermost of what makes the page wider than the screen, if it is."""
    page.set_viewport_size({"width": width, "height": 844})
    return page.evaluate(STICKS_OUT)


@pytest.fixture
def address(live_server, person) -> str:
    """The page of an application that goes on."""
    return live_server.url + make_near_miss(person).get_absolute_url()


def test_a_dialog_opens_closes_and_returns_the_focus_by_keyboard(signed_in_page, address):
    page = signed_in_page
    page.goto(address)
    link = page.get_by_role("link", name="Another ending")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="How did it end?")).to_be_visible()

    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="How did it end?")).to_be_hidden()
    expect(link).to_be_focused()


def test_saving_in_a_dialog_leaves_one_at_the_fact_that_was_edited(signed_in_page, address):
    page = signed_in_page
    page.goto(address)
    fact = page.get_by_role("link", name="Edit: What you bring")
    for words in ("Twelve years of early shifts", ""):
        fact.press("Enter")
        page.get_by_role("dialog").get_by_role("textbox").fill(words)
        page.get_by_role("dialog").get_by_role("textbox").press("Enter")
        expect(page.get_by_role("dialog")).to_have_count(0)
        if words:
            expect(page.get_by_text(words)).to_be_visible()
            expect(fact).to_be_focused()
    # An empty one has gone back to those that can be noted.
    expect(page.get_by_role("link", name="What you bring")).to_be_focused()


def test_a_wrong_form_in_a_dialog_shows_its_message_there(signed_in_page, address, complaints):
    page = signed_in_page
    page.goto(address)
    page.get_by_role("link", name="Another ending").click()
    page.get_by_role("dialog").get_by_role("button", name="Save").click()

    expect(page.get_by_role("dialog")).to_contain_text("This field is required")
    complaints.clear()  # The browser logs the 422 as a failed resource.
