"""The editor keeps words through whatever happens to the connection, the tabs and the engine."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from letters.beginning import come_second
from letters.models import Letter
from paper import typesetting
from tests.browser.conftest import watch
from tests.searches import DAY, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
SAVED = re.compile(r"^Saved \d\d:\d\d$")


@pytest.fixture
def letter(person) -> Letter:
    return come_second(make_near_miss(person), on=DAY)


@pytest.fixture
def editor(signed_in_page, live_server, letter):
    signed_in_page.goto(live_server.url + letter.get_absolute_url())
    return signed_in_page


def body_of(page):
    return page.get_by_role("textbox", name="Letter", exact=True)


def state_of(page):
    return page.locator("[data-save-state]")


def save_elsewhere(letter, **words):
    letter.update(version=str(letter.revision), **words)


def test_an_older_tab_overwrites_nothing_and_keeps_its_words(editor, context, complaints, letter):
    other = context.new_page()
    watch(other, complaints)
    other.goto(editor.url)
    body_of(other).fill("Written in the other tab.")
    expect(state_of(other)).to_have_text(SAVED)

    body_of(editor).fill("Written here.")
    expect(editor.get_by_text("Another tab saved a newer version.")).to_be_visible()
    letter.refresh_from_db()
    assert letter.body == "Written in the other tab."
    expect(editor.locator("[data-conflict-mine]")).to_contain_text("Written here.")
    expect(editor.locator("[data-conflict-theirs]")).to_contain_text("Written in the other tab.")

    editor.get_by_role("button", name="Use this tab’s version").click()
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert letter.body == "Written here."
    complaints.clear()  # The browser logs the 409 as a failed resource.


def test_a_conflict_never_takes_the_keys_that_were_meant_for_the_letter(
    editor, context, complaints, letter
):
    save_elsewhere(letter, body="Precious.")
    body_of(editor).press_sequentially("Here ")
    expect(editor.get_by_text("Another tab saved a newer version.")).to_be_visible()
    expect(body_of(editor)).to_be_focused()
    editor.keyboard.type("and there")
    expect(editor.locator("[data-conflict-mine]")).to_contain_text("Here and there")
    editor.get_by_role("link", name="Download PDF").click()
    expect(editor.get_by_text("Another tab saved a newer version.")).to_be_visible()
    letter.refresh_from_db()
    assert letter.body == "Precious."

    editor.get_by_role("button", name="Use the other version").click()
    expect(body_of(editor)).to_have_value("Precious.")
    complaints.clear()  # The browser logs the 409 as a failed resource.


def test_a_conflict_shows_what_differs_and_nothing_else(editor, complaints, letter):
    save_elsewhere(letter, recipient_lines="Wei Li", typeface="inter")
    editor.get_by_label("Recipient").fill("Ana Sousa")
    theirs = editor.locator("[data-conflict-theirs]")
    expect(theirs).to_have_text(re.compile(r"Recipient\s*Wei Li\s*Typeface\s*Inter"))
    expect(editor.locator("[data-conflict-mine]")).to_contain_text("Libertinus Serif")
    complaints.clear()


def answer_as_the_release_before(route):
    answer = route.fetch()
    names = ("revision", "saved_at", "pages", "fits", "is_busy", "unprintable")
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


def lose(route):
    route.fetch()
    route.abort()


def cut_off(route):
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text()[:9])


def fail_late(route):
    route.fetch()
    route.fulfill(status=503, body="")


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
    complaints.clear()


def test_taking_the_own_words_loses_none_that_are_typed_meanwhile(editor, complaints, letter):
    save_elsewhere(letter, body="Theirs.")
    body_of(editor).fill("Mine")
    expect(editor.locator("[data-conflict]")).to_be_visible()
    body_of(editor).press_sequentially(" and more")
    waiting: list = []
    editor.route("**/save/", lambda route: waiting.append(route), times=1)
    with editor.expect_request("**/save/"):
        editor.get_by_role("button", name="Use this tab’s version").click()
    body_of(editor).press_sequentially(" and on")
    waiting[0].continue_()
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert letter.body == "Mine and more and on"
    complaints.clear()


def test_taking_the_other_words_loses_none_that_are_typed_meanwhile(editor, complaints, letter):
    save_elsewhere(letter, body="Theirs.", typeface="inter")
    body_of(editor).fill("Mine")
    expect(editor.locator("[data-conflict]")).to_be_visible()
    body_of(editor).press_sequentially(" and more")
    waiting: list = []
    editor.route("**/save/", lambda route: waiting.append(route), times=1)
    with editor.expect_request("**/save/"):
        editor.get_by_role("button", name="Use the other version").click()
    expect(body_of(editor)).to_be_focused()
    expect(editor.get_by_label("Typeface")).to_have_value("inter")
    body_of(editor).press("End")
    body_of(editor).press_sequentially(" Typed on.")
    waiting[0].continue_()
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert (letter.body, letter.typeface) == ("Theirs. Typed on.", "inter")

    editor.get_by_role("button", name="Use this version").click()
    expect(body_of(editor)).to_have_value("Mine and more")
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert letter.body == "Mine and more"
    complaints.clear()


def test_a_conflict_is_over_once_both_tabs_say_the_same(editor, complaints, letter):
    save_elsewhere(letter, body="The same")
    body_of(editor).fill("The sam")
    expect(editor.locator("[data-conflict]")).to_be_visible()
    body_of(editor).press("End")
    body_of(editor).press_sequentially("e")
    expect(editor.locator("[data-conflict]")).to_be_hidden()
    expect(state_of(editor)).to_have_text(SAVED)
    body_of(editor).press_sequentially(" and more")
    expect(state_of(editor)).to_have_text("Writing…")
    expect(state_of(editor)).to_have_text(SAVED)
    letter.refresh_from_db()
    assert letter.body == "The same and more"
    complaints.clear()


def test_a_letter_that_was_sent_meanwhile_says_so_and_keeps_the_words(editor, complaints, letter):
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    body_of(editor).fill("Typed too late.")
    expect(editor.get_by_text("This letter was marked as sent in the meantime.")).to_be_visible()
    expect(editor.get_by_role("button", name="Use this tab’s version")).to_be_hidden()
    editor.get_by_role("link", name="Go to the sent letter").click()
    editor.get_by_role("button", name="Take it back").click()
    expect(body_of(editor)).to_have_value("Typed too late.")
    expect(state_of(editor)).to_have_text(SAVED)
    complaints.clear()


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
    browser, live_server, client, person, letter
):
    client.force_login(person)
    context = browser.new_context(java_script_enabled=False)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value}
    context.add_cookies([cookie | {"url": live_server.url}])
    page = context.new_page()
    page.goto(live_server.url + reverse("letters:editor", args=[letter.pk]))
    body_of(page).fill("Saved by a plain form.")
    page.get_by_role("button", name="Save and show the page").click()

    expect(body_of(page)).to_have_value("Saved by a plain form.")
    expect(page.get_by_role("img", name="Page 1 of 1, preview")).to_be_visible()
    letter.refresh_from_db()
    assert letter.body == "Saved by a plain form."
    context.close()


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
