"""On a phone: the bars, and what a finger presses."""

import datetime
import re

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from applications.models import SavedView
from letters.beginning import come_second
from tests.browser.editor import body_of
from tests.searches import DAY, make_application, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def context(browser):
    """A phone, pressed with a finger."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    context.set_default_timeout(8000)
    yield context
    context.close()


def test_the_bar_at_the_top_stays_one_line_under_a_long_name(today_page, live_server, person):
    page = today_page
    height = page.get_by_role("banner").bounding_box()["height"]
    application = make_application(person, company="Thornbury and Fernwood " * 5)
    page.goto(live_server.url + application.get_absolute_url())
    assert page.get_by_role("banner").bounding_box()["height"] == height
    expect(page.get_by_role("banner").get_by_role("link", name="Search")).to_be_in_viewport(ratio=1)


def test_the_bar_at_the_top_names_the_page_once_its_heading_is_out_of_sight(
    signed_in_page, live_server, person
):
    page = signed_in_page
    for number in range(30):
        make_application(person, position=f"Planner {number}")
    page.goto(live_server.url + reverse("applications:board"))
    name = page.locator("[data-bar-name]")
    expect(name).to_have_text("Second Wind")
    page.evaluate("scrollTo(0, 600)")
    expect(name).to_have_text("Board")
    page.evaluate("scrollTo(0, 0)")
    expect(name).to_have_text("Second Wind")


def test_the_words_of_the_menu_stand_in_one_line_beside_their_icons(today_page):
    page = today_page
    page.locator(".bottom-bar summary").tap()
    lines = page.locator(".bottom-bar .menu-list :is(a, button)")
    expect(lines).to_have_count(7)
    looks = lines.evaluate_all(
        """lines => lines.map(line => {
            const range = document.createRange();
            range.selectNode(line.lastChild);
            const [icon, words] = [line.querySelector("svg"), range].map(
              one => one.getBoundingClientRect());
            return [icon.left, words.left - icon.right, getComputedStyle(line).color].join();
        })"""
    )
    assert len(set(looks)) == 1
    assert float(looks[0].split(",")[1]) == 10


def test_the_tools_of_a_letter_stand_close_under_its_name(signed_in_page, live_server, person):
    page = signed_in_page
    near = make_near_miss(person, position="Deputy Head of Retail Operations")
    letter = come_second(near, on=DAY)
    page.goto(live_server.url + letter.get_absolute_url())
    state = page.locator("[data-save-state]").bounding_box()
    tools = page.get_by_role("group", name="Actions").bounding_box()
    assert tools["y"] - (state["y"] + state["height"]) <= 28


def shown_lines_of_body(page) -> float:
    """How many lines of the letter stand above the bar at the bottom, before anybody scrolls."""
    bar = page.locator(".bottom-bar").bounding_box()["y"]
    body = body_of(page)
    height = body.evaluate("field => parseFloat(getComputedStyle(field).lineHeight)")
    return (bar - body.bounding_box()["y"]) / height


def test_a_letter_begins_on_the_first_screen(signed_in_page, live_server, person):
    letter = come_second(make_near_miss(person), on=DAY)
    page = signed_in_page
    page.goto(live_server.url + letter.get_absolute_url())
    assert shown_lines_of_body(page) >= 6
    person.sample_since = timezone.now()
    person.save(update_fields=["sample_since"])
    page.reload()
    assert shown_lines_of_body(page) >= 4
    person.sample_since = None
    person.save(update_fields=["sample_since"])
    person.contacts.filter(letters=letter).update(name="Adaeze Obi")
    page.reload()
    expect(page.get_by_role("button", name="Update the draft")).to_be_visible()
    assert shown_lines_of_body(page) >= 3


def test_a_letter_begins_on_the_first_screen_without_javascript(
    scriptless_page, live_server, person
):
    letter = come_second(make_near_miss(person), on=DAY)
    page = scriptless_page
    page.goto(live_server.url + letter.get_absolute_url())
    assert shown_lines_of_body(page) >= 3
    expect(page.get_by_label("Subject")).to_be_hidden()
    page.get_by_text("Address, date and subject").click()
    page.get_by_label("Subject").fill("Thank you for Friday")
    page.get_by_role("button", name="Save and show the page").first.click()
    letter.refresh_from_db()
    assert letter.subject == "Thank you for Friday"


def test_a_field_that_was_folded_away_comes_to_light_with_its_error(
    signed_in_page, live_server, person, complaints
):
    letter = come_second(make_near_miss(person), on=DAY)
    page = signed_in_page
    page.goto(live_server.url + letter.get_absolute_url())
    head = page.get_by_text("Address, date and subject")
    head.tap()
    page.get_by_label("Subject").fill("x" * 201)
    head.tap()
    expect(page.get_by_label("Subject")).to_be_hidden()
    page.get_by_role("link", name="Download PDF").tap()
    expect(page.get_by_label("Subject")).to_be_focused()
    expect(page.get_by_label("Subject")).to_be_visible()
    complaints.clear()  # The browser logs the 422 as a failed resource.


def test_two_clicks_lead_from_the_application_to_the_finished_draft(
    signed_in_page, live_server, person
):
    application = make_near_miss(person)
    application.rounds.filter(number=2).update(outcome="planned")
    page = signed_in_page
    page.goto(live_server.url + application.get_absolute_url())
    clicks = 0

    def tap(role, name):
        nonlocal clicks
        clicks += 1
        control = page.get_by_role(role, name=name).first
        expect(control).to_be_in_viewport(ratio=1)
        control.tap()

    tap("link", "I came second")
    dialog = page.get_by_role("dialog", name="You came second Assistant Manager at Larkfield")
    expect(dialog.get_by_label("To whom?")).to_be_visible()
    expect(dialog.get_by_label("Feedback they gave")).to_be_hidden()
    tap("button", "Save and draft the letter")

    expect(page.get_by_label("Greeting")).to_have_value("Dear Ms Okafor,")
    assert clicks == 2
    assert application.letters.get().recipient.name == "Adaeze Okafor"


def test_the_form_of_a_letter_has_no_button_for_what_happens_by_itself(
    signed_in_page, live_server, person
):
    letter = come_second(make_near_miss(person), on=DAY)
    page = signed_in_page
    page.goto(live_server.url + letter.get_absolute_url())
    expect(page.get_by_text("Save and show the page")).to_be_hidden()
    page.get_by_text("Address, date and subject").tap()
    page.get_by_role("button", name="Set to tomorrow").tap()
    expect(page.get_by_role("button", name="Set to tomorrow")).to_have_count(0)
    letter.refresh_from_db()
    assert letter.dated_on == timezone.localdate() + datetime.timedelta(days=1)


def test_what_can_be_done_with_ticked_rows_is_at_hand_above_the_bar(
    signed_in_page, live_server, person
):
    for number in range(30):
        make_application(person, position=f"Planner {number}")
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:table"))
    lead = page.get_by_role("link", name="Actions")
    expect(lead).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390

    row = page.get_by_role("row", name="Planner 29")
    tick = row.get_by_role("checkbox").bounding_box()
    page.touchscreen.tap(tick["x"] - 10, tick["y"] + 10)  # Beside the box, in its cell.
    expect(row.get_by_role("checkbox")).to_be_checked()
    expect(lead).to_be_in_viewport(ratio=1)
    line = page.locator(".many-bar").bounding_box()
    bar = page.get_by_role("navigation", name="at the bottom").bounding_box()
    assert line["y"] + line["height"] <= bar["y"] + 1
    assert line["height"] < 70
    tints = row.locator("th, td").evaluate_all(
        """cells => cells.map(one => {
            const own = getComputedStyle(one).backgroundColor;
            return own === "rgba(0, 0, 0, 0)"
              ? getComputedStyle(one.parentElement).backgroundColor : own;
        })"""
    )
    assert set(tints) == {"rgb(232, 240, 243)"}
    lead.tap()
    archive = page.get_by_role("button", name="Archive")
    expect(archive).to_be_in_viewport(ratio=1)
    archive.tap()
    expect(page.get_by_text("1 application archived.")).to_be_visible()


PRESSED = (
    ".btn, .btn-plain, summary, .tabs a, .calendar-views a, .bottom-bar > a, .menu-list > *, "
    ".step-day, .edit-mark, .line-actions a, .to-note a, .tags a, .card-move, .board-more a, "
    ".app-table th a, .tick-cell label, .month-day a, .form-check-label, .saved-views a"
)


TOO_SMALL = """all => all.filter(one => one.checkVisibility())
  .map(one => [one.outerHTML.slice(0, 120), one.getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.width < 44 || box.height < 44))
  .map(([html, box]) => [html, Math.round(box.width), Math.round(box.height)])"""


def test_what_a_finger_presses_is_large_enough(signed_in_page, live_server, person):
    page, too_small = signed_in_page, []
    application = make_near_miss(person)
    application.tag(["near home"])
    application.dated_notes.create(text="Parking behind the mill", happened_on=DAY)
    SavedView.objects.create(owner=person, name="All", query="since=never")
    letter = come_second(make_near_miss(person, company="Haven"), on=DAY)
    for address in (
        "/today/",
        application.get_absolute_url(),
        f"/applications/{application.pk}/move/",
        application.rounds.first().get_absolute_url(),
        f"/applications/rounds/{application.rounds.first().pk}/edit/",
        letter.get_absolute_url(),
        letter.recipient.get_absolute_url(),
        "/applications/",
        "/applications/table/?since=never",
        "/applications/table/filter/",
        "/applications/people/",
        "/applications/reminders/",
        "/calendar/",
        "/calendar/month/",
        "/account/",
    ):
        page.goto(live_server.url + address)
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        too_small += [
            (address, *target) for target in page.locator(PRESSED).evaluate_all(TOO_SMALL)
        ]
    assert too_small == []


def test_whoever_writes_a_note_sees_its_button_above_the_bar(signed_in_page, live_server, person):
    page = signed_in_page
    page.goto(live_server.url + make_application(person).get_absolute_url())
    note, button = page.locator("#note_text"), page.get_by_role("button", name="Add note")
    # Just so that the bar lies over the button.
    note.evaluate("field => scrollBy(0, field.getBoundingClientRect().bottom - innerHeight + 90)")
    bar = page.locator(".bottom-bar").bounding_box()["y"]
    assert button.bounding_box()["y"] > bar
    note.tap()
    button.evaluate(
        """(button, bar) => new Promise((resolve) => {
          const look = () =>
            button.getBoundingClientRect().bottom <= bar ? resolve() : requestAnimationFrame(look);
          look();
        })""",
        bar,
    )


def test_the_table_is_cards_with_the_names_of_its_columns(signed_in_page, live_server, person):
    page = signed_in_page
    make_application(person)
    make_application(person, company="Haven", position="Cook", place="Utrecht")
    page.goto(live_server.url + reverse("applications:table"))
    card = page.get_by_role("row").filter(has_text="Haven")
    shown = card.get_by_role("cell").filter(visible=True)
    label = "cell => getComputedStyle(cell, '::before').content"
    names = [name for name in shown.evaluate_all(f"cells => cells.map({label})") if name != "none"]
    # What is not known takes no line.
    assert names == ['"Company"', '"Stage"', '"Place"', '"Last activity"']
    assert page.evaluate("document.documentElement.scrollWidth") <= 390

    page.get_by_role("columnheader", name="Company").get_by_role("link").tap()
    expect(page.get_by_role("columnheader", name="Company")).to_have_attribute(
        "aria-sort", "ascending"
    )
    expect(page.get_by_role("row").nth(1)).to_contain_text("Haven")


def test_what_else_can_be_done_stands_beside_the_name_and_in_no_row_of_its_own(
    signed_in_page, live_server, person
):
    page = signed_in_page
    page.goto(live_server.url + make_application(person).get_absolute_url())
    name = page.get_by_role("heading", level=1).bounding_box()
    menu = page.locator(".page-head .menu > summary").bounding_box()
    assert menu["y"] < name["y"] + name["height"]
    assert menu["x"] >= name["x"] + name["width"]
    assert menu["x"] + menu["width"] <= 390


@pytest.mark.parametrize("way", ["offline", "signed out"])
def test_that_a_letter_is_not_saved_is_in_sight_further_down(
    signed_in_page, context, live_server, person, complaints, way
):
    page = signed_in_page
    letter = come_second(make_near_miss(person), on=DAY)
    page.goto(live_server.url + letter.get_absolute_url())
    trouble, body = page.locator("[data-save-trouble]"), body_of(page)
    body.fill("Thank you.\n" * 60)
    body.press("End")  # What a first key asks for is there.
    page.get_by_label("Your name").scroll_into_view_if_needed()
    expect(trouble).to_have_class(re.compile("visually-hidden"))
    before = body.bounding_box()
    if way == "offline":
        context.set_offline(True)
    else:
        Session.objects.all().delete()
    body.press_sequentially("Bye.")
    expect(trouble).to_contain_text("Not saved yet.")
    expect(trouble).not_to_have_class(re.compile("visually-hidden"))
    expect(trouble).to_be_in_viewport(ratio=1)
    top_bar = page.get_by_role("banner").bounding_box()
    assert trouble.bounding_box()["y"] >= top_bar["y"] + top_bar["height"]
    body.press_sequentially(" Bye")  # While one types on, it stays.
    expect(trouble).not_to_have_class(re.compile("visually-hidden"))
    assert body.bounding_box()["height"] == before["height"]

    page.evaluate("scrollTo(0, 0)")
    expect(trouble).to_have_class(re.compile("visually-hidden"))
    complaints.clear()
