"""The hints beside a letter are those of the words that are saved, however answers overtake."""

import re

import pytest
from playwright.sync_api import expect

from letters.beginning import come_second
from letters.models import Letter
from tests.searches import DAY, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
BARE = "Thank you for the talks about the Assistant Manager position."
RESPECT = "You could say in a few words that you respect their decision"
# Every text that was ever shown as hints.
RECORD = """() => {
  const hints = document.querySelector("[data-hints]")
  window.shown = []
  new MutationObserver(() => shown.push(hints.textContent)).observe(hints, { childList: true })
}"""
PAST_THE_PAUSE = 1000  # ms


@pytest.fixture
def context(browser):
    """One of its own: a clock that was set cannot be taken out again."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(8000)
    yield context
    context.close()


@pytest.fixture
def letter(person) -> Letter:
    return come_second(make_near_miss(person), on=DAY)


@pytest.fixture
def editor(signed_in_page, live_server, letter):
    signed_in_page.clock.install()
    signed_in_page.goto(live_server.url + letter.get_absolute_url())
    signed_in_page.evaluate(RECORD)
    return signed_in_page


def write(editor, words: str) -> None:
    with editor.expect_response("**/save/"):
        editor.get_by_role("textbox", name="Letter", exact=True).fill(words)
    expect(editor.locator("[data-save-state]")).to_have_text(re.compile("^Saved"))


def hint_of(editor):
    return editor.locator("[data-hints]").get_by_text(RESPECT).first


def put_aside(editor) -> None:
    editor.get_by_role("button", name=re.compile("^Not this one ?: You could say in a few")).click()


@pytest.mark.parametrize("status", [0, 503])
def test_hints_that_do_not_come_are_asked_for_again(editor, complaints, status):
    def fail(route):
        route.fulfill(status=status, body="") if status else route.abort()

    editor.route("**/notes/", fail, times=2)
    write(editor, BARE)
    for wait in (PAST_THE_PAUSE, 2100):
        with editor.expect_request("**/notes/") as failing:
            editor.clock.run_for(wait)
        failing.value.response()
    with editor.expect_response("**/notes/"):
        editor.clock.run_for(5100)
    expect(hint_of(editor)).to_be_visible()
    complaints.clear()  # The browser logs what failed.


def test_a_hint_put_aside_does_not_come_back_with_a_save(editor, letter):
    write(editor, BARE)
    editor.clock.run_for(PAST_THE_PAUSE)
    expect(hint_of(editor)).to_be_visible()
    routes: list = []
    editor.route("**/hint/", lambda route: routes.append(route))
    with editor.expect_request("**/hint/"):
        put_aside(editor)
    write(editor, BARE + " Again.")
    editor.clock.run_for(PAST_THE_PAUSE)
    editor.evaluate("fetch('/')")
    with editor.expect_response("**/hint/"):
        routes[0].continue_()
    editor.clock.run_for(PAST_THE_PAUSE)
    expect(hint_of(editor)).to_have_count(0)
    letter.refresh_from_db()
    assert letter.put_aside == ["respect"]


def test_two_hints_put_aside_at_once_are_both_gone(editor, letter):
    write(editor, BARE)
    editor.clock.run_for(PAST_THE_PAUSE)
    expect(hint_of(editor)).to_be_visible()
    buttons = editor.locator("[data-hints] button").all()
    keys = [button.get_attribute("value") for button in buttons[:2]]
    routes: list = []
    editor.route("**/hint/", lambda route: routes.append(route), times=1)
    with editor.expect_request("**/hint/"):
        buttons[0].click()
    buttons[1].click()
    routes[0].continue_()
    for key in keys:
        expect(editor.locator(f"[data-hints] button[value={key}]")).to_have_count(0)
    letter.refresh_from_db()
    assert sorted(letter.put_aside) == sorted(keys)
