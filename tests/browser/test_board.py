"""Cards move by dragging, by keyboard and without JavaScript; filters fit a phone."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from applications.models import Application
from tests.searches import make_application, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def application(person) -> Application:
    return make_application(person)


def column(page, name):
    return page.get_by_role("region", name=name)


def drag(page, card, target) -> None:
    """Slowly, as a hand does: a drag begins only after the pointer has moved."""
    start, end = card.bounding_box(), target.bounding_box()
    page.mouse.move(start["x"] + 40, start["y"] + start["height"] - 6)
    page.mouse.down()
    page.mouse.move(start["x"] + 60, start["y"] + 20, steps=4)
    page.mouse.move(end["x"] + 40, end["y"] + 80, steps=8)
    page.mouse.move(end["x"] + 44, end["y"] + 84, steps=2)
    page.mouse.up()


def test_a_card_is_dragged_to_another_stage_and_the_move_undone(
    signed_in_page, live_server, application
):
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:board"))
    card = column(page, "Applied").locator(".board-card")
    drag(page, card, column(page, "Screening"))

    expect(column(page, "Screening").locator(".board-card")).to_have_count(1)
    expect(page.get_by_text("is now under Screening")).to_be_visible()
    application.refresh_from_db()
    assert application.stage == "screening"

    page.get_by_role("button", name="Undo").click()
    expect(column(page, "Applied").locator(".board-card")).to_have_count(1)
    application.refresh_from_db()
    assert application.stage == "applied"
    assert not application.events.moves().exists()


def test_a_card_dragged_to_ended_asks_how_and_stays_until_told(
    signed_in_page, live_server, application
):
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:board"))
    drag(page, column(page, "Applied").locator(".board-card"), column(page, "Ended"))
    expect(page.locator("dialog[open]")).to_be_visible()
    page.keyboard.press("Escape")
    expect(column(page, "Applied").locator(".board-card")).to_have_count(1)
    application.refresh_from_db()
    assert application.ended_as == ""


def test_two_clicks_lead_from_a_card_dropped_on_ended_to_the_draft(
    signed_in_page, live_server, person
):
    application = make_near_miss(person)
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:board"))
    drag(page, column(page, "Interviewing").locator(".board-card"), column(page, "Ended"))
    endings = page.get_by_role("dialog", name="How did it end?")
    expect(endings.get_by_label("I came second")).to_be_checked()
    endings.get_by_label("They turned me down").check()
    expect(endings.get_by_role("button", name="Close application")).to_be_visible()
    endings.get_by_label("I came second").check()
    endings.get_by_role("button", name="Continue").click()
    second = page.get_by_role("dialog", name="You came second")
    # Each field is named by its own label, though both dialogs ask for the same.
    second.get_by_text("What you have filled in so far").click()
    second.get_by_label("Feedback they gave").fill("More numbers.")
    second.get_by_role("button", name="Save and draft the letter").click()
    page.wait_for_url("**/letters/**")
    verdict = application.verdicts.get()
    assert (verdict.kind, verdict.feedback) == ("came_second", "More numbers.")
    assert application.letters.count() == 1


def test_a_move_that_cannot_be_saved_is_said_and_the_card_goes_back(
    signed_in_page, live_server, context, application
):
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:board"))
    context.set_offline(True)
    drag(page, column(page, "Applied").locator(".board-card"), column(page, "Offer"))
    expect(page.get_by_text("The move could not be saved.")).to_be_visible()
    expect(column(page, "Applied").locator(".board-card")).to_have_count(1)


def test_a_card_is_moved_by_keyboard_with_its_day(signed_in_page, live_server, application):
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:board"))
    page.get_by_role("link", name="Move Assistant Manager").focus()
    page.keyboard.press("Enter")
    dialog = page.locator("dialog[open]")
    dialog.get_by_label("Stage").select_option("offer")
    dialog.get_by_label("Day").fill("2026-11-21")
    dialog.get_by_label("Day").press("Enter")
    expect(page.get_by_text("is now under Offer")).to_be_visible()
    assert application.events.moves().get().happened_on.isoformat() == "2026-11-21"
    expect(page.get_by_role("link", name="Move Assistant Manager")).to_be_focused()


def test_a_card_put_to_rest_by_keyboard_leaves_one_at_what_is_said_of_it(
    signed_in_page, live_server, application
):
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:board"))
    page.get_by_role("link", name="Move Assistant Manager").press("Enter")
    page.get_by_role("dialog").get_by_role("button", name="Archive").press("Enter")
    expect(page.get_by_text("is archived")).to_be_visible()
    expect(page.locator(".messages .notice")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()


def test_moving_works_without_javascript(scriptless_page, live_server, application):
    page = scriptless_page
    page.goto(live_server.url + reverse("applications:board"))
    page.get_by_role("link", name="Move Assistant Manager").click()
    page.get_by_label("Stage").select_option("offer")
    page.get_by_role("button", name="Move").click()
    expect(column(page, "Offer").locator(".board-card")).to_have_count(1)
    page.get_by_role("button", name="Undo").click()
    expect(column(page, "Applied").locator(".board-card")).to_have_count(1)


def test_the_quick_dialog_tells_of_an_earlier_try(today_page, live_server, application):
    page = today_page
    page.keyboard.press("n")
    dialog = page.locator("dialog[open]")
    dialog.get_by_label("Company").fill("larkfield")
    dialog.get_by_label("Position").fill("Buyer")
    expect(dialog.get_by_text("You applied here before")).to_be_visible()
    dialog.get_by_label("Position").press("Enter")
    expect(page.get_by_role("heading", name="Buyer")).to_be_visible()


def test_what_is_typed_before_the_quick_dialog_is_there_stands_in_its_first_field(
    today_page, application
):
    page, waiting = today_page, []
    page.route("**/applications/add/", lambda route: waiting.append(route))
    with page.expect_request("**/applications/add/"):
        page.keyboard.press("n")
    page.keyboard.type("Nine / Hayx")
    page.keyboard.press("Backspace")
    expect(page.get_by_role("dialog")).to_have_count(0)
    waiting.pop().continue_()
    company = page.get_by_role("dialog").get_by_label("Company")
    expect(company).to_have_value("Nine / Hay")
    page.keyboard.type("field")
    expect(company).to_have_value("Nine / Hayfield")


def test_the_table_filters_and_moves_many_on_a_phone(signed_in_page, live_server, person):
    make_near_miss(person, position="Planner")
    make_application(person, position="Cook", stage="offer")
    page = signed_in_page
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(live_server.url + reverse("applications:table"))
    page.get_by_role("link", name="Filters and columns").click()
    filters = page.get_by_role("dialog", name="Filters and columns")
    filters.get_by_label("Offer").check()
    filters.get_by_role("button", name="Show").click()
    expect(page.get_by_text("Stage: Offer")).to_be_visible()
    expect(page.get_by_role("link", name="Cook")).to_be_visible()
    expect(page.get_by_role("link", name="Planner")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390

    page.get_by_label("Select all on this page").check()
    page.get_by_role("button", name="Archive").click()
    expect(page.get_by_text("1 application archived.")).to_be_visible()


@pytest.mark.parametrize("width", [640, 1440])
def test_the_ring_around_the_card_in_focus_is_cut_nowhere(
    signed_in_page, live_server, application, width
):
    page = signed_in_page
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(live_server.url + reverse("applications:board") + "?column=applied")
    page.keyboard.press("Tab")
    page.get_by_role("link", name="Assistant Manager", exact=True).focus()
    card = column(page, "Applied").locator(".board-card")
    # Inside of its edge, so that the board cuts nothing of it either.
    expect(card).to_have_css("outline-style", "solid")
    expect(card).to_have_css("overflow", "visible")
    expect(card).to_have_css("outline-offset", "-3px")
