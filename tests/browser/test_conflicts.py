"""Two tabs with one letter: nothing is overwritten unread, and nothing typed is lost."""

import contextlib
import re

import pytest
from playwright.sync_api import expect

from letters.models import Letter
from records.bin import put_into_bin, restore
from tests.browser.conftest import watch
from tests.browser.editor import SAVED, body_of, lose, save_elsewhere, state_of
from tests.searches import DAY

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
NEWER = "Another tab saved a newer version."
OWN_WORDS, OTHER_WORDS = "Use this tab’s version", "Use the other version"


@pytest.fixture(autouse=True)
def _conflicts_are_logged(complaints):
    """The browser logs each answer 409 as a failed resource."""
    yield
    complaints[:] = [complaint for complaint in complaints if "status of 409" not in complaint]


def type_against(editor, letter, words: str, **theirs: str) -> None:
    """Type `words` into the letter while another tab has saved `theirs`."""
    save_elsewhere(letter, **theirs)
    body_of(editor).fill(words)
    expect(editor.locator("[data-conflict]")).to_be_visible()


@contextlib.contextmanager
def saved_late(editor, button: str):
    """Press `button`; what it saves arrives when all is done that is done within."""
    waiting: list = []
    editor.route("**/save/", lambda route: waiting.append(route), times=1)
    with editor.expect_request("**/save/"):
        editor.get_by_role("button", name=button).click()
    yield
    waiting[0].continue_()


def assert_saved(editor, letter, body: str) -> None:
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert letter.body == body


def test_an_older_tab_overwrites_nothing_and_keeps_its_words(editor, context, complaints, letter):
    other = context.new_page()
    watch(other, complaints)
    other.goto(editor.url)
    body_of(other).fill("Written in the other tab.")
    expect(state_of(other)).to_have_text(SAVED)

    body_of(editor).fill("Written here.")
    expect(editor.get_by_text(NEWER)).to_be_visible()
    letter.refresh_from_db()
    assert letter.body == "Written in the other tab."
    expect(editor.locator("[data-conflict-mine]")).to_contain_text("Written here.")
    expect(editor.locator("[data-conflict-theirs]")).to_contain_text("Written in the other tab.")

    editor.get_by_role("button", name=OWN_WORDS).click()
    assert_saved(editor, letter, "Written here.")


def test_a_conflict_never_takes_the_keys_that_were_meant_for_the_letter(editor, context, letter):
    save_elsewhere(letter, body="Precious.")
    body_of(editor).press_sequentially("Here ")
    expect(editor.get_by_text(NEWER)).to_be_visible()
    expect(body_of(editor)).to_be_focused()
    editor.keyboard.type("and there")
    expect(editor.locator("[data-conflict-mine]")).to_contain_text("Here and there")
    editor.get_by_role("link", name="Download PDF").click()
    expect(editor.get_by_text(NEWER)).to_be_visible()
    letter.refresh_from_db()
    assert letter.body == "Precious."

    editor.get_by_role("button", name=OTHER_WORDS).click()
    expect(body_of(editor)).to_have_value("Precious.")


def test_a_conflict_shows_what_differs_and_nothing_else(editor, letter):
    save_elsewhere(letter, recipient_lines="Wei Li", typeface="inter")
    editor.get_by_label("Recipient").fill("Ana Sousa")
    theirs = editor.locator("[data-conflict-theirs]")
    expect(theirs).to_have_text(re.compile(r"Recipient\s*Wei Li\s*Typeface\s*Inter"))
    expect(editor.locator("[data-conflict-mine]")).to_contain_text("Libertinus Serif")


LONG = "\n\n".join(f"Paragraph {number} {'goes on and on ' * 20}" for number in range(8))


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_what_differs_at_the_end_of_a_long_letter_is_in_sight_from_both_tabs(editor, letter, size):
    width, height = size
    editor.set_viewport_size({"width": width, "height": height})
    type_against(editor, letter, f"{LONG}here.", body=f"{LONG}there.")
    for part, words in (("mine", "here."), ("theirs", "there.")):
        shown = editor.locator(f"[data-conflict-{part}]")
        expect(shown.locator("ins")).to_have_text([words])
        expect(shown.locator("ins")).to_be_in_viewport(ratio=1)
        expect(shown).not_to_contain_text("Paragraph 3")
    box = editor.locator("[data-conflict]")
    assert box.evaluate("box => box.scrollHeight <= box.clientHeight")


def test_a_conflict_shows_all_that_either_tab_has_alone(editor, letter):
    first, second, third = LONG.split("\n\n")[:3]
    own, other = "Words of my own, on their own.", "Quite another paragraph, from there."
    theirs = "\n\n".join([first, third, other])
    type_against(editor, letter, "\n\n".join([first, own, second, third]), body=theirs)
    mine = editor.locator("[data-conflict-mine] ins")
    expect(mine).to_have_text([own, second.strip()])
    expect(editor.locator("[data-conflict-theirs] ins")).to_have_text([other])


def test_a_conflict_of_the_same_paragraphs_in_another_order_shows_them(editor, letter):
    type_against(editor, letter, "Two.\n\nOne.", body="One.\n\nTwo.")
    expect(editor.locator("[data-conflict-mine] .letter-text")).to_have_text("Two. One.")


@pytest.mark.parametrize(("button", "left"), [(OWN_WORDS, "Theirs."), (OTHER_WORDS, "Mine.")])
def test_the_words_that_were_not_chosen_stay_in_the_history(editor, letter, button, left):
    type_against(editor, letter, "Mine.", body="Theirs.")
    editor.get_by_role("button", name=button).click()
    assert_saved(editor, letter, "Theirs." if button == OTHER_WORDS else "Mine.")
    bodies = [revision.words["body"] for revision in letter.revisions.all()]
    assert left in bodies[1:]
    editor.get_by_role("link", name="History").click()
    expect(editor.locator(".history-list li")).to_have_count(len(bodies))


def test_words_of_another_tab_are_a_conflict_after_a_lost_answer_too(editor, complaints, letter):
    editor.route("**/save/", lose, times=1)
    body_of(editor).fill("Saved, but nobody said so.")
    expect(state_of(editor)).to_contain_text("kept in this browser")
    letter.refresh_from_db()
    save_elsewhere(letter, body="Theirs.")
    body_of(editor).fill("Typed on.")
    expect(editor.locator("[data-conflict-theirs]")).to_have_text(re.compile(r"Theirs\.$"))
    letter.refresh_from_db()
    assert letter.body == "Theirs."
    complaints.clear()  # The browser logs the answer that was lost, too.


def test_taking_the_own_words_loses_none_that_are_typed_meanwhile(editor, letter):
    type_against(editor, letter, "Mine", body="Theirs.")
    body_of(editor).press_sequentially(" and more")
    with saved_late(editor, OWN_WORDS):
        body_of(editor).press_sequentially(" and on")
    assert_saved(editor, letter, "Mine and more and on")


def test_taking_the_other_words_loses_none_that_are_typed_meanwhile(editor, letter):
    type_against(editor, letter, "Mine", body="Theirs.", typeface="inter")
    body_of(editor).press_sequentially(" and more")
    with saved_late(editor, OTHER_WORDS):
        expect(body_of(editor)).to_be_focused()
        expect(editor.get_by_label("Typeface")).to_have_value("inter")
        body_of(editor).press("End")
        body_of(editor).press_sequentially(" Typed on.")
    assert_saved(editor, letter, "Theirs. Typed on.")
    assert letter.typeface == "inter"

    editor.get_by_role("button", name="Use this version").click()
    expect(body_of(editor)).to_have_value("Mine and more")
    assert_saved(editor, letter, "Mine and more")


def test_a_conflict_is_over_once_both_tabs_say_the_same(editor, letter):
    type_against(editor, letter, "The sam", body="The same")
    body_of(editor).press("End")
    body_of(editor).press_sequentially("e")
    expect(editor.locator("[data-conflict]")).to_be_hidden()
    expect(state_of(editor)).to_have_text(SAVED)
    body_of(editor).press_sequentially(" and more")
    expect(state_of(editor)).to_have_text("Writing…")
    assert_saved(editor, letter, "The same and more")


def test_a_letter_that_was_sent_meanwhile_says_so_and_keeps_the_words(editor, letter):
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    body_of(editor).fill("Typed too late.")
    expect(editor.get_by_text("This letter was marked as sent in the meantime.")).to_be_visible()
    expect(editor.get_by_role("button", name=OWN_WORDS)).to_be_hidden()
    editor.get_by_role("link", name="Go to the sent letter").click()
    editor.get_by_role("button", name="Take it back").click()
    expect(body_of(editor)).to_have_value("Typed too late.")
    expect(state_of(editor)).to_have_text(SAVED)


def test_a_letter_deleted_in_another_tab_says_so_and_keeps_the_words(editor, letter, complaints):
    key = letter.pk
    item = put_into_bin(letter)
    body_of(editor).fill("Typed too late.")
    notice = editor.locator("[data-gone]")
    expect(notice).to_contain_text("This letter was deleted in the meantime.")
    expect(state_of(editor)).to_have_text("Not saved: this letter was deleted")
    expect(notice.get_by_role("link", name="Go to the bin")).to_be_visible()

    restore(item)
    editor.reload()
    expect(editor.locator("[data-gone]")).to_be_hidden()
    assert_saved(editor, Letter.objects.get(pk=key), "Typed too late.")
    complaints[:] = [complaint for complaint in complaints if "status of 404" not in complaint]
