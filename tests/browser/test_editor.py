"""The editor keeps words through whatever happens to the connection, the tabs and the engine."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect
from pypdf import PdfReader

from paper import typesetting
from tests.browser.editor import SAVED, body_of, cut_off, fail_late, lose, state_of

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


def answer_as_the_release_before(route):
    answer = route.fetch()
    names = ("revision", "saved_at", "pages", "fits", "unprintable")
    words = {name: answer.json()[name] for name in names}
    route.fulfill(response=answer, json=words | {"notes": {"hints": "<p>", "provenance": ""}})


def test_an_answer_of_the_release_before_is_a_save_with_its_pages(editor, complaints, letter):
    editor.route("**/save/", answer_as_the_release_before)
    editor.route("**/notes/", lambda route: route.fulfill(status=404, body=""))
    for number, text in enumerate(["Once.", "A paragraph.\n\n" * 60]):
        with editor.expect_response("**/save/"):
            body_of(editor).fill(text)
        expect(state_of(editor)).to_have_text(SAVED)
        expect(editor.locator("[data-pages] img").nth(number)).to_be_visible()
    for image in editor.locator("[data-pages] img").all():
        expect(image).to_have_js_property("complete", True)
        assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") > 100
    letter.refresh_from_db()
    assert letter.body.count("A paragraph.") == 60
    editor.close()
    complaints.clear()  # The browser logs the 404 as a failed resource.


def test_words_are_saved_though_no_picture_comes(editor, letter):
    routes: list = []
    editor.route("**/page/*", lambda route: routes.append(route))
    with editor.expect_request("**/page/1.svg?*"):
        body_of(editor).fill("On a slow line.")
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert letter.body == "On a slow line."
    for route in routes:
        route.continue_()


@pytest.mark.parametrize("loss", [lose, cut_off, fail_late])
def test_a_save_whose_answer_is_lost_is_no_conflict_while_one_types_on(
    editor, complaints, letter, loss
):
    lost: list = []

    def answer(route):
        lost.append(loss(route)) if len(lost) < 2 else route.continue_()

    editor.route("**/save/", answer)
    body_of(editor).fill("Saved, but nobody said so. ")
    expect(state_of(editor)).to_contain_text("kept in this browser")
    body_of(editor).press("End")
    body_of(editor).press_sequentially("And more.")
    expect(state_of(editor)).to_have_text(SAVED, timeout=15_000)
    expect(editor.locator("[data-conflict]")).to_be_hidden()
    letter.refresh_from_db()
    assert (letter.body, len(lost)) == ("Saved, but nobody said so. And more.", 2)
    complaints.clear()  # The browser logs what was lost.


def test_words_that_cannot_be_saved_stop_what_would_leave_without_them(editor, complaints, letter):
    body_of(editor).fill("NEWWORDS")
    editor.get_by_label("Subject").fill("x" * 201)
    expect(state_of(editor)).to_contain_text("please check the marked field")
    editor.get_by_role("link", name="Mark as sent").click()
    expect(editor.get_by_label("Subject")).to_be_focused()
    expect(editor.get_by_role("dialog")).to_be_hidden()
    editor.get_by_label("Subject").fill("Short")
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert letter.body == "NEWWORDS"
    complaints.clear()


def test_signing_in_again_in_another_tab_is_enough(
    editor, context, complaints, letter, live_server, person
):
    person.set_password("quiet-desk-by-the-window")
    person.save()
    context.clear_cookies()
    body_of(editor).fill("Typed while signed out.")
    expect(state_of(editor)).to_contain_text("kept in this browser")
    other = context.new_page()
    other.goto(live_server.url + reverse("account_login"))
    other.get_by_label("Email").fill(person.email)
    other.get_by_label("Password").fill("quiet-desk-by-the-window")
    other.get_by_role("button", name="Sign in", exact=True).click()
    expect(other.get_by_role("heading", name="Today")).to_be_visible()

    expect(state_of(editor)).to_have_text(SAVED, timeout=20_000)
    letter.refresh_from_db()
    assert letter.body == "Typed while signed out."
    complaints.clear()


def test_enter_in_a_field_saves_and_nothing_more(editor, letter):
    editor.get_by_label("Subject").fill("Another subject")
    editor.get_by_label("Subject").press("Enter")
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert (letter.subject, letter.state) == ("Another subject", "draft")


def test_words_typed_offline_are_sent_when_the_connection_returns(
    editor, context, complaints, letter
):
    context.set_offline(True)
    body_of(editor).fill("Typed in a tunnel.")
    expect(state_of(editor)).to_contain_text("kept in this browser")

    context.set_offline(False)
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert letter.body == "Typed in a tunnel."
    complaints.clear()


def test_words_of_a_closed_offline_tab_come_back_and_are_saved(
    editor, context, complaints, letter, live_server
):
    context.set_offline(True)
    body_of(editor).fill("Typed before the battery died.")
    expect(state_of(editor)).to_contain_text("kept in this browser")
    editor.close()
    context.set_offline(False)

    again = context.new_page()
    again.goto(live_server.url + letter.get_absolute_url())
    expect(body_of(again)).to_have_value("Typed before the battery died.")
    expect(state_of(again)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert letter.body == "Typed before the battery died."
    complaints.clear()


def test_a_session_that_ended_says_so_and_keeps_the_words(editor, context, complaints, letter):
    context.clear_cookies(name="sessionid")
    body_of(editor).fill("Typed after signing out.")

    expect(state_of(editor)).to_contain_text("You are signed out")
    assert "Typed after signing out." in editor.evaluate("JSON.stringify(localStorage)")
    complaints.clear()


def test_a_killed_typesetter_costs_no_word(editor, letter):
    for child in typesetting.workshop().idle:
        child.process.kill()
    body_of(editor).fill("Typed while the engine died.")
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()

    assert letter.body == "Typed while the engine died."


def test_characters_that_cannot_be_printed_are_named(editor):
    body_of(editor).fill("All the best 😀 😀")

    warning = editor.locator("[data-unprintable]")
    expect(warning).to_contain_text("😀 (grinning face), in 2 places")
    expect(body_of(editor)).to_have_value("All the best 😀 😀")


def test_too_long_a_letter_gets_a_message_beside_the_field(editor, complaints, letter):
    before = letter.body
    body_of(editor).fill("word " * 3000)

    expect(editor.locator("[data-error=body]")).to_contain_text("12,000 characters. This one has")
    letter.refresh_from_db()
    assert letter.body == before
    complaints.clear()


def test_without_javascript_the_words_are_saved_and_the_page_is_shown(
    scriptless_page, live_server, letter
):
    page = scriptless_page
    page.goto(live_server.url + reverse("letters:editor", args=[letter.pk]))
    body_of(page).fill("Saved by a plain form.")
    # At the top, beside what says that nothing is saved by itself, and where the text ends.
    save = page.get_by_role("button", name="Save and show the page")
    expect(save).to_have_count(2)
    save.first.click()

    expect(page.get_by_role("img", name="Page 1 of 1, preview")).to_be_in_viewport()
    shown = page.get_by_role("region", name="Page")
    expect(shown.get_by_text(SAVED)).to_be_in_viewport()
    shown.get_by_role("link", name="Go on writing").click()
    expect(body_of(page)).to_be_in_viewport()
    expect(body_of(page)).to_have_value("Saved by a plain form.")
    letter.refresh_from_db()
    assert letter.body == "Saved by a plain form."
    with page.expect_download() as download:
        shown.get_by_role("link", name="Download PDF").click()
    assert "Saved by a plain form." in PdfReader(download.value.path()).pages[0].extract_text()


def test_words_typed_before_the_script_has_arrived_are_saved(signed_in_page, letter, live_server):
    page, waiting = signed_in_page, []
    page.route("**/js/editor*.js", lambda route: waiting.append(route))
    page.goto(live_server.url + letter.get_absolute_url(), wait_until="commit")
    body_of(page).fill("Typed in the first second.")
    with page.expect_response(re.compile("/save/$")):
        waiting[0].continue_()
    expect(state_of(page)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert letter.body == "Typed in the first second."


def test_a_hint_appears_while_writing_and_stays_away_once_put_aside(editor, letter):
    expect(editor.get_by_text("What would make it stronger")).to_have_count(0)
    body_of(editor).fill("Thank you for the talks about the Assistant Manager position.")
    hint = editor.get_by_text("You could say in a few words that you respect their decision").first
    expect(hint).to_be_visible()

    editor.get_by_role("button", name=re.compile("^Not this one ?: You could say in a few")).click()
    expect(hint).to_have_count(0)
    editor.reload()
    expect(editor.get_by_text("What would make it stronger")).to_be_visible()
    expect(hint).to_have_count(0)
    letter.refresh_from_db()
    assert letter.put_aside == ["respect"]


def test_drafting_anew_waits_for_the_last_words(editor, letter):
    body_of(editor).press("Control+End")
    body_of(editor).press_sequentially("\n\nMy own last line.")
    editor.locator("summary", has_text="Adaeze Okafor").click()
    editor.get_by_label("Language").select_option("fr")
    editor.get_by_role("button", name="Redraft").click()

    expect(
        editor.get_by_text("What you wrote stays as it is: your own paragraphs.")
    ).to_be_visible()
    letter.refresh_from_db()
    assert letter.body.startswith("Je vous remercie")
    assert letter.body.endswith("My own last line.")
