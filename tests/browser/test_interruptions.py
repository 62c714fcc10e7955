"""When the network, the session, another tab or a hand slips, no word is lost and none doubled."""

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse
from playwright.sync_api import expect

from applications.models import Application
from tests.browser.test_board import column, drag
from tests.searches import DAY, edit, make_application, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
PASSWORD = "quiet-desk-by-the-window"


@pytest.fixture
def application(person) -> Application:
    return make_application(person)


@pytest.fixture
def board(signed_in_page, live_server, application):
    signed_in_page.goto(live_server.url + reverse("applications:board"))
    return signed_in_page


def card(page, name):
    return column(page, name).locator(".board-card")


def edit_pay(page, words: str):
    page.locator("summary", has_text="More details").click()
    page.get_by_role("link", name="Pay").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Pay").fill(words)
    return dialog


def test_a_drag_keeps_what_the_board_is_filtered_by(board, live_server, person):
    make_application(person, position="Cook")
    board.goto(live_server.url + reverse("applications:board") + "?q=assistant")
    drag(board, card(board, "Applied"), column(board, "Screening"))
    expect(card(board, "Screening")).to_have_count(1)
    expect(card(board, "Applied")).to_have_count(0)
    board.get_by_role("button", name="Undo").click()
    expect(card(board, "Applied")).to_have_count(1)
    expect(board.get_by_role("searchbox")).to_have_value("assistant")


def test_a_drag_after_the_session_ended_says_so_and_the_card_goes_back(board, application):
    Session.objects.all().delete()
    drag(board, card(board, "Applied"), column(board, "Offer"))
    expect(board.get_by_text("You are signed out.")).to_be_visible()
    expect(card(board, "Applied")).to_have_count(1)
    application.refresh_from_db()
    assert application.stage == "applied"


def test_a_drag_of_what_another_tab_deleted_says_so(board, application, complaints):
    application.delete()
    drag(board, card(board, "Applied"), column(board, "Offer"))
    expect(board.get_by_text("This application is no longer there.")).to_be_visible()
    expect(card(board, "Applied")).to_have_count(1)
    complaints.clear()  # The browser logs the 404.


def test_a_second_drag_while_the_first_is_on_its_way_is_kept_too(board, application):
    # A card that still slides into its place cannot be taken.
    board.emulate_media(reduced_motion="reduce")
    board.reload()
    waiting: list = []
    board.route("**/move/", lambda route: route.continue_() if waiting else waiting.append(route))
    drag(board, card(board, "Applied"), column(board, "Screening"))
    drag(board, card(board, "Screening"), column(board, "Offer"))
    waiting[0].continue_()
    expect(board.get_by_text("is now under Offer")).to_be_visible()
    expect(card(board, "Offer")).to_have_count(1)
    moves = [move.details["to"] for move in application.events.moves()]
    assert moves == ["screening", "offer"]


def test_words_in_a_dialog_outlive_a_lost_connection(journal, context, application):
    dialog = edit_pay(journal, "52,000 a year")
    context.set_offline(True)
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_text("There is no connection.")).to_be_visible()
    expect(dialog.get_by_label("Pay")).to_have_value("52,000 a year")

    context.set_offline(False)
    dialog.get_by_role("button", name="Save").click()
    expect(journal.get_by_text("52,000 a year")).to_be_visible()


def test_a_long_dialog_on_a_phone_shows_that_the_connection_is_lost(
    journal, context, live_server, application
):
    journal.set_viewport_size({"width": 390, "height": 844})
    journal.goto(live_server.url + application.get_absolute_url())
    journal.get_by_role("link", name="Close application…").click()
    dialog = journal.get_by_role("dialog")
    dialog.get_by_label("They turned me down").check()
    context.set_offline(True)
    dialog.get_by_role("button", name="Close application").click()
    expect(dialog.get_by_text("There is no connection.")).to_be_in_viewport(ratio=0.99)


def test_words_in_a_dialog_outlive_the_session(journal, context, live_server):
    dialog = edit_pay(journal, "52,000 a year")
    Session.objects.all().delete()
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_text("You are signed out.")).to_be_visible()

    other = context.new_page()
    other.goto(live_server.url + reverse("account_login"))
    other.get_by_label("Email").fill("dana@example.org")
    other.get_by_label("Password").fill(PASSWORD)
    other.get_by_role("button", name="Sign in", exact=True).click()
    expect(other.get_by_role("heading", level=1)).to_have_text("Today")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_be_hidden()
    expect(journal.get_by_text("52,000 a year")).to_be_visible()


def test_words_in_a_dialog_outlive_cookies_that_were_cleared(journal, context, complaints):
    dialog = edit_pay(journal, "52,000 a year")
    context.clear_cookies()
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_text("You are signed out.")).to_be_visible()
    expect(dialog.get_by_label("Pay")).to_have_value("52,000 a year")
    complaints.clear()  # The browser logs the 403.


def test_a_double_click_writes_one_note_and_opens_one_dialog(journal, application):
    journal.get_by_role("textbox", name="Note").fill("Parking behind the building.")
    journal.get_by_role("button", name="Add note").dblclick()
    expect(journal.get_by_text("Parking behind the building.")).to_be_visible()
    assert application.dated_notes.count() == 1

    # Before its scripts run a page leads to another page instead.
    journal.wait_for_load_state("load")
    journal.get_by_role("link", name="Close application…").dblclick()
    expect(journal.get_by_role("dialog")).to_be_visible()
    journal.wait_for_load_state("networkidle")
    assert journal.locator("dialog[open]").count() == 1


def test_a_company_s_name_is_completed_while_it_is_typed(today_page, person):
    for number in range(30):
        make_application(person, company=f"Haven {number:02}")
    page = today_page
    page.keyboard.press("n")
    field = page.get_by_role("dialog").get_by_label("Company")
    choices = page.locator("dialog datalist option")
    expect(choices).to_have_count(8)
    field.press_sequentially("haven 1")
    expect(choices.first).to_have_attribute("value", "Haven 10")
    field.press_sequentially("9")
    expect(choices).to_have_count(1)
    expect(choices.first).to_have_attribute("value", "Haven 19")


def test_moves_are_seen_and_undone_far_down_a_phone(signed_in_page, live_server, person):
    for number in range(25):
        make_near_miss(person, company=f"Company {number}", position=f"Position {number}")
    page = signed_in_page
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(live_server.url + reverse("applications:board"))
    page.get_by_role("link", name="Move Position 3 at Company 3").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Stage").select_option("offer")
    dialog.get_by_role("button", name="Move").click()
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_in_viewport()
    undo.click()
    expect(page.get_by_text("The move is undone.")).to_be_visible()
    assert Application.objects.get(position="Position 3").stage == "interviewing"


def test_the_menu_of_an_application_is_whole_on_a_phone(journal, application):
    journal.set_viewport_size({"width": 390, "height": 844})
    journal.locator("summary", has_text="More actions").press("Enter")
    button = journal.get_by_role("button", name="Archive")
    box = button.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    button.press("Enter")
    expect(journal.get_by_text("is archived")).to_be_visible()
    journal.get_by_role("link", name="Archived").click()
    expect(journal.get_by_role("link", name="Assistant Manager")).to_be_visible()
    application.refresh_from_db()
    assert application.archived_at is not None


def test_a_round_is_arranged_moved_and_removed_without_javascript(
    scriptless_page, live_server, application
):
    page = scriptless_page
    page.goto(live_server.url + application.get_absolute_url())
    page.get_by_role("link", name="Add an interview").click()
    page.get_by_label("Day and time").fill("2030-05-10T10:30")
    page.get_by_label("People").fill("Wei Li\nAna Sousa")
    page.get_by_text("Before the interview").click()
    page.get_by_label("To prepare").fill("Read the report")
    page.get_by_role("button", name="Save interview").click()
    page.get_by_role("link", name="Round 1", exact=True).last.click()
    expect(page.get_by_role("link", name="Ana Sousa", exact=True)).to_be_visible()
    page.get_by_label("Read the report").check()
    page.get_by_role("button", name="Save checklist").click()
    expect(page.get_by_label("Read the report")).to_be_checked()

    page.get_by_role("link", name="Reschedule").click()
    page.get_by_label("Day and time").fill("2030-05-12T09:00")
    page.get_by_role("button", name="Save the new time").click()
    expect(page.get_by_text("Sunday, 12 May 2030, 09:00")).to_be_visible()
    page.locator("summary", has_text="More actions").click()
    page.get_by_role("link", name="Delete interview").click()
    page.get_by_role("button", name="Delete").click()
    expect(
        page.get_by_text("Round 1 is in the bin, and the application is under Applied")
    ).to_be_visible()
    assert application.rounds.count() == 0


def test_words_sent_after_the_session_ended_are_sent_again_without_javascript(
    scriptless_page, live_server, person, application
):
    page = scriptless_page
    page.goto(live_server.url + application.get_absolute_url())
    words = "Parking behind the mill.\n\n  Ring first."
    page.get_by_role("textbox", name="Note").fill(words)
    Session.objects.all().delete()
    page.get_by_role("button", name="Add note").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You are signed out")
    typed = page.get_by_role("region", name="What you typed")
    expect(typed).to_contain_text("Parking behind the mill.")

    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Sign in in a new tab").click()
    other = opened.value
    other.get_by_label("Email").fill(person.email)
    other.get_by_label("Password").fill(PASSWORD)
    other.get_by_role("button", name="Sign in", exact=True).click()
    expect(other.get_by_role("heading", level=1)).to_have_text("Today")
    page.get_by_role("button", name="Send it again").click()
    expect(page.get_by_text(f"You are signed in as {person.email}.")).to_be_visible()
    page.get_by_role("button", name="Send it again").click()
    expect(page.locator(".note-text")).to_contain_text("Ring first.")
    assert application.dated_notes.get().text.splitlines() == words.splitlines()


BACK_AGAIN = "What you typed here before is back"


def test_notes_of_a_round_outlive_a_page_that_was_put_away(signed_in_page, live_server, person):
    page = signed_in_page
    interview_round = make_near_miss(person).rounds.last()
    address = live_server.url + reverse("applications:edit_round", args=[interview_round.pk])
    page.goto(address)
    page.get_by_text("Name, length, time zone, notes").click()
    page.get_by_label("Notes").fill("They rebuild the rota in spring.")
    page.goto("about:blank")
    page.goto(address)
    expect(page.get_by_label("Notes")).to_have_value("They rebuild the rota in spring.")
    expect(page.get_by_text(BACK_AGAIN)).to_be_visible()

    page.get_by_role("button", name="Save interview").click()
    expect(page.get_by_role("link", name="Edit", exact=True)).to_be_visible()
    interview_round.refresh_from_db()
    assert interview_round.notes == "They rebuild the rota in spring."
    page.goto(address)
    expect(page.get_by_text(BACK_AGAIN)).to_be_hidden()


def test_words_kept_in_the_browser_never_overwrite_newer_ones_unread(
    signed_in_page, live_server, person, complaints
):
    page = signed_in_page
    interview_round = make_near_miss(person).rounds.last()
    address = live_server.url + reverse("applications:edit_round", args=[interview_round.pk])
    page.goto(address)
    page.get_by_text("Name, length, time zone, notes").click()
    page.get_by_label("Notes").fill("From the phone.")
    edit(interview_round, on=DAY, notes="From the laptop.")
    page.goto(address)
    expect(page.get_by_label("Notes")).to_have_value("From the phone.")
    page.get_by_role("button", name="Save interview").click()
    expect(page.get_by_label("The saved version")).to_contain_text("From the laptop.")
    interview_round.refresh_from_db()
    assert interview_round.notes == "From the laptop."
    complaints.clear()  # The browser logs the 422.


def test_a_note_sent_after_the_session_ended_is_there_again_after_signing_in(
    journal, live_server, application, client, person, context
):
    journal.get_by_role("textbox", name="Note").fill("Parking behind the mill.")
    Session.objects.all().delete()
    journal.get_by_role("button", name="Add note").click()
    expect(journal.get_by_role("heading", name="Sign In")).to_be_visible()

    client.force_login(person)
    value = client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": value, "url": live_server.url}])
    journal.goto(live_server.url + application.get_absolute_url())
    expect(journal.get_by_role("textbox", name="Note")).to_have_value("Parking behind the mill.")
    journal.get_by_role("button", name="Add note").click()
    expect(journal.locator(".note-text")).to_have_text("Parking behind the mill.")
    expect(journal.get_by_role("textbox", name="Note")).to_have_value("")


def test_kept_words_can_be_left(journal):
    journal.get_by_role("textbox", name="Note").fill("Never mind.")
    journal.reload()
    journal.get_by_role("button", name="Discard it").click()
    expect(journal.get_by_role("textbox", name="Note")).to_have_value("")
    journal.reload()
    expect(journal.get_by_text(BACK_AGAIN)).to_be_hidden()


def test_signing_out_leaves_no_words_in_the_browser(journal, live_server):
    journal.get_by_role("textbox", name="Note").fill("Only for me.")
    journal.evaluate("localStorage.setItem('theme', 'dark')")
    assert "Only for me." in journal.evaluate("JSON.stringify(localStorage)")
    journal.goto(live_server.url + reverse("accounts:settings"))
    journal.get_by_role("main").get_by_role("button", name="Sign out").click()
    expect(journal.get_by_role("link", name="Sign in").first).to_be_visible()
    assert journal.evaluate("Object.entries(localStorage)") == [["theme", "dark"]]
