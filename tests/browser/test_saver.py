"""The states of what saves a letter, against a server that answers as each test says."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.no_database, pytest.mark.django_db(transaction=True)]
# A saver of one field. `answers` is what the server says next: a status with what it tells, 0 for
# none; `sent` is what arrived there, and `states` what was shown.
MADE = """async () => {
  const { Saver } = await import("/static/js/letter/saver.js")
  const desk = { body: "", answers: [], sent: [], states: [], stored: null }
  const form = {
    revision: "1",
    words() { return { body: desk.body, revision: this.revision } },
    fill(words) { desk.body = words.body },
  }
  const store = {
    write: ({ words }) => { desk.stored = words.body },
    clear: () => { desk.stored = null },
  }
  const send = async (words) => {
    desk.sent.push([words.body, words.revision])
    const [status, json] = desk.answers.shift()
    await desk.held
    return { status, json, problem: "There is no connection." }
  }
  const show = (state, details) => desk.states.push(state)
  window.desk = desk
  window.saver = new Saver({ form, store, send, show })
  window.type = (text) => { desk.body = text; saver.changed() }
}"""
SAVED: list[Any] = [200, {"revision": 2, "saved_at": "14:02"}]
NEWER = [409, {"revision": 5, "words": {"body": "Theirs"}, "is_sent": False}]
LOST = [0, None]


@pytest.fixture
def context(browser):
    """One of its own: a clock that was set cannot be taken out again."""
    context = browser.new_context()
    context.set_default_timeout(8000)
    yield context
    context.close()


@pytest.fixture
def desk(page, live_server):
    """A page with the saver; the clock stands, so that it saves when it is asked to."""
    page.clock.install(time=0)
    page.goto(live_server.url)
    page.clock.pause_at(3_600_000)
    page.evaluate(MADE)
    return Desk(page)


class Desk:
    def __init__(self, page):
        self.page = page

    def type(self, text: str) -> None:
        self.page.evaluate("text => type(text)", text)

    def save(self, *answers) -> bool:
        self.page.evaluate("answers => desk.answers.push(...answers)", answers)
        return self.page.evaluate("saver.save()")

    def __getattr__(self, name):
        return self.page.evaluate(f"desk.{name}")


def test_what_is_typed_is_saved_after_a_pause_and_leaves_the_store(desk):
    desk.type("Hello")
    assert (desk.states, desk.stored, desk.sent) == (["writing"], "Hello", [])
    desk.page.evaluate("saved => desk.answers.push(saved)", SAVED)
    desk.page.clock.run_for(500)
    desk.page.wait_for_function("desk.states.at(-1) === 'saved'")

    assert desk.states == ["writing", "saving", "saved"]
    assert (desk.stored, desk.sent) == (None, [["Hello", "1"]])


def test_what_is_typed_while_a_save_is_on_its_way_is_not_taken_for_saved(desk):
    desk.type("Hello")
    desk.page.evaluate("() => { desk.held = new Promise((done) => { desk.release = done }) }")
    desk.page.evaluate("saved => { desk.answers.push(saved, saved); saver.save() }", SAVED)
    desk.type("Hello there")
    desk.page.evaluate("desk.release()")
    desk.page.wait_for_function("desk.states.length === 4")
    assert desk.states == ["writing", "saving", "writing", "writing"]
    assert desk.stored == "Hello there"

    assert desk.save()
    assert (desk.sent[-1], desk.states[-1]) == (["Hello there", 2], "saved")


def test_words_without_an_answer_go_again_before_newer_ones(desk):
    desk.type("Hello")
    assert not desk.save(LOST)
    assert (desk.states[-1], desk.stored) == ("unsaved", "Hello")
    desk.type("Hello there")
    assert desk.save(SAVED, [200, {"revision": 3, "saved_at": "14:03"}])

    assert desk.sent == [["Hello", "1"], ["Hello", "1"], ["Hello there", 2]]
    assert (desk.states[-1], desk.stored) == ("saved", None)


def test_what_was_not_saved_is_tried_again_by_itself(desk):
    desk.type("Hello")
    desk.save(LOST)
    desk.page.evaluate("saved => desk.answers.push(saved)", SAVED)
    desk.page.clock.run_for(2100)
    desk.page.wait_for_function("desk.states.at(-1) === 'saved'")

    assert desk.sent == [["Hello", "1"]] * 2


def test_refused_words_are_sent_again_only_once_they_are_others(desk):
    desk.type("Too long")
    assert not desk.save([422, {"errors": {"body": ["Too long."]}}])
    desk.page.clock.run_for(60_000)
    assert (desk.states[-1], desk.sent) == ("refused", [["Too long", "1"]])

    desk.type("Short")
    assert desk.save(SAVED)
    assert desk.states[-1] == "saved"


def test_a_conflict_saves_nothing_until_somebody_decides(desk):
    desk.type("Mine")
    assert not desk.save(NEWER)
    desk.type("Mine and more")
    assert not desk.save()
    assert desk.states[-2:] == ["conflict", "conflict"]
    assert (desk.sent, desk.stored) == ([["Mine", "1"]], "Mine and more")

    desk.page.evaluate("saved => { desk.answers.push(saved) }", SAVED)
    assert desk.page.evaluate("saver.takeMine()")
    assert (desk.sent[-1], desk.states[-1]) == (["Mine and more", 5], "saved")


def test_taking_the_other_words_saves_the_own_ones_before_them(desk):
    desk.type("Mine")
    desk.save(NEWER)
    desk.page.evaluate("saved => { desk.answers.push(...saved) }", [[200, {"revision": 6}], SAVED])

    assert desk.page.evaluate("saver.takeTheirs()")
    assert (desk.body, desk.sent[-1]) == ("Theirs", ["Theirs", 6])
    assert desk.sent[-2][1] == 5


def test_the_same_words_from_another_tab_are_no_conflict(desk):
    desk.type("Theirs")
    assert desk.save(NEWER, SAVED)

    assert "conflict" not in desk.states
    assert desk.sent == [["Theirs", "1"], ["Theirs", 5]]


def test_a_letter_that_was_deleted_is_not_tried_again_until_somebody_asks(desk):
    desk.type("Hello")
    assert desk.save([404, None]) is False
    desk.type("Hello there")
    desk.page.clock.run_for(120_000)
    assert (desk.states, len(desk.sent)) == (["writing", "saving", "gone"], 1)
    assert desk.stored == "Hello there"

    # It was restored.
    assert desk.save(SAVED) is True
    assert (desk.sent[-1], desk.stored) == (["Hello there", "1"], None)


def test_a_page_that_did_not_come_is_asked_for_again_when_it_may_and_ever_less_often(desk):
    later = [200, SAVED[1] | {"again_in": 60}]
    desk.type("Hello")
    desk.save(later)
    for seconds, sent in [(59, 1), (2, 2), (115, 2), (10, 3)]:
        desk.page.evaluate("later => desk.answers.push(later)", later)
        desk.page.clock.run_for(seconds * 1000)
        desk.page.wait_for_function("saver.state === 'saved'")
        assert len(desk.sent) == sent

    desk.page.evaluate("saved => { desk.answers = [saved] }", SAVED)
    desk.page.clock.run_for(300_000)
    assert len(desk.sent) == 4


def test_a_picture_that_does_not_come_is_asked_for_until_the_typesetter_tries_again(
    desk, complaints
):
    asked = []

    def refuse(route):
        asked.append(route)
        route.fulfill(status=422)

    desk.page.route("**/picture.svg", refuse)
    desk.page.evaluate(
        """async () => {
          const { askAgain } = await import("/static/js/letter/pictures.js")
          const image = new Image()
          image.addEventListener("error", () => { document.title += "." })
          document.title = ""
          image.src = "/picture.svg"
          askAgain(image)
        }"""
    )
    for number, pause in enumerate([2000, 4000, 8000, 16_000, 33_000], 1):
        expect(desk.page).to_have_title("." * number)
        desk.page.clock.run_for(pause - 1000)
        assert len(asked) == number
        desk.page.clock.run_for(1500)
    expect(desk.page).to_have_title("." * 6)
    desk.page.clock.run_for(120_000)
    assert len(asked) == 6
    complaints.clear()  # The browser logs each as a failed resource.
