"""The hints beside a letter are those of the words that are saved, however answers overtake."""

import re

import pytest
from playwright.sync_api import expect

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
# After how many milliseconds something was ever to happen.
TIMERS = """() => {
  const { setTimeout } = window
  window.delays = []
  window.setTimeout = (call, delay) => (delays.push(delay), setTimeout(call, delay))
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


def first_of(routes: list, editor):
    """The route of a request that was seen: it is handed on a little later."""
    for _ in range(1000):
        if routes:
            break
        editor.evaluate("1")
    return routes[0]


def put_aside(editor) -> None:
    editor.get_by_role("button", name=re.compile("^Not this one ?: You could say in a few")).click()


def test_hints_for_older_words_are_not_shown_once_newer_ones_are_saved(editor, letter):
    routes: list = []
    editor.route("**/notes/", lambda route: routes.append(route), times=1)
    write(editor, BARE)
    with editor.expect_request("**/notes/"):
        editor.clock.run_for(PAST_THE_PAUSE)
    route = first_of(routes, editor)
    answer = route.fetch()
    write(editor, letter.body)
    assert RESPECT in answer.text()
    with editor.expect_event("requestfinished"):
        route.fulfill(response=answer)
    with editor.expect_response("**/notes/"):
        editor.clock.run_for(PAST_THE_PAUSE)
    write(editor, BARE + " Again.")
    expect(hint_of(editor)).to_be_visible()
    assert len([text for text in editor.evaluate("shown") if RESPECT in text]) == 1


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


def test_hints_that_never_come_are_not_asked_for_without_end(editor, complaints):
    editor.evaluate(TIMERS)
    editor.route("**/notes/", lambda route: route.fulfill(status=503, body=""))
    asked = []

    def count(request):
        if request.url.endswith("/notes/"):
            asked.append(request.url)

    editor.on("request", count)
    write(editor, BARE)
    for wait in (800, 2000, 5000, 15_000, 30_000):
        # Once the answer before has been read. No longer: after 20 s an answer is given up.
        editor.wait_for_function("wait => delays.includes(wait)", arg=wait)
        with editor.expect_response("**/notes/"):
            editor.clock.run_for(wait + 100)
    for _ in range(3):
        editor.evaluate("fetch('/')")
        editor.clock.run_for(31_000)
    assert len(asked) == 5
    complaints.clear()


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
        first_of(routes, editor).continue_()
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
    first_of(routes, editor).continue_()
    for key in keys:
        expect(editor.locator(f"[data-hints] button[value={key}]")).to_have_count(0)
    letter.refresh_from_db()
    assert sorted(letter.put_aside) == sorted(keys)
