"""The table under a hand: its controls come with the first tick, and cells are edited in place."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.searches import DAY, make_application

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
COLUMNS = "?column=company&column=stage&column=pay&column=interest"


@pytest.fixture
def application(person):
    make_application(person, company="Haven", position="Cook")
    return make_application(person)


@pytest.fixture
def table(signed_in_page, live_server, application):
    signed_in_page.goto(live_server.url + reverse("applications:table") + COLUMNS)
    return signed_in_page


def row(page, text: str):
    return page.get_by_role("row").filter(has_text=text)


def test_controls_come_with_the_first_tick(table):
    close = table.get_by_role("button", name="Close", exact=True)
    expect(close).to_be_hidden()
    row(table, "Larkfield").get_by_role("checkbox").check()
    expect(close).to_be_visible()
    expect(table.get_by_role("form", name="Selected").get_by_role("status")).to_have_text("1")
    close.click()
    expect(table.get_by_text("1 application closed.")).to_be_visible()
    table.get_by_role("button", name="Undo").click()
    expect(table.get_by_text("Undone.")).to_be_visible()
    expect(close).to_be_hidden()


def test_what_was_ticked_is_forgotten_where_one_comes_back(table, application):
    row(table, "Haven").get_by_role("checkbox").check()
    expect(table.get_by_role("button", name="Close", exact=True)).to_be_visible()
    address = table.url
    table.goto(address.replace("/applications/table/", "/"))
    table.goto(address)
    expect(row(table, "Haven").get_by_role("checkbox")).not_to_be_checked()
    expect(table.get_by_text("What you typed here before is back.")).to_have_count(0)


def test_in_german_the_bar_leaves_the_rows_in_sight_and_no_column_is_cut(
    signed_in_page, live_server, person
):
    person.language = "de"
    person.save()
    job = make_application(person, company="Botanischer Garten am Fluss", applied_on=DAY)
    job.tag(["in der Nähe"])
    job.move_to("interviewing", on=DAY)
    job.close_with("offer_accepted", on=DAY)
    page = signed_in_page
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(live_server.url + reverse("applications:table"))
    page.locator("tbody [name=chosen]").check()
    bar = page.get_by_role("form", name="Ausgewählt")
    assert bar.bounding_box()["height"] < 170
    box = page.locator(".table-box")
    assert box.evaluate("box => box.scrollWidth - box.clientWidth") == 0


SPARE_ROOM = """select => {
    const style = getComputedStyle(select);
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = style.font;
    const words = pen.measureText(select.selectedOptions[0].text).width;
    return select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
        - words;
}"""


@pytest.mark.parametrize("ending", ["no_answer", "role_closed", "withdrew"])
def test_how_it_ended_is_read_whole_in_the_bar(table, ending):
    table.set_viewport_size({"width": 1440, "height": 900})
    row(table, "Haven").get_by_role("checkbox").check()
    kind = table.get_by_label("How it ended")
    kind.select_option(ending)
    assert kind.evaluate(SPARE_ROOM) > -1


def test_a_cell_is_edited_by_keyboard_alone(table, application):
    row(table, "Haven").get_by_role("checkbox").check()
    cell = row(table, "Larkfield").get_by_role("link", name="Pay")
    cell.press("Enter")
    field = table.get_by_role("textbox", name="Pay")
    expect(field).to_be_focused()
    field.press("Escape")
    expect(cell).to_be_focused()

    cell.press("Enter")
    field.fill("52,000 a year")
    field.press("Enter")
    expect(row(table, "Larkfield").get_by_role("link", name="52,000 a year Pay")).to_be_focused()
    expect(row(table, "Haven").get_by_role("checkbox")).to_be_checked()
    application.refresh_from_db()
    assert application.pay == "52,000 a year"


def test_a_stage_is_changed_in_its_cell_and_the_move_undone(table, application):
    row(table, "Larkfield").get_by_role("link", name="Applied Stage").click()
    table.locator(".inline-form [name=stage]").select_option("screening")
    table.locator(".inline-form").get_by_role("button", name="Move").click()
    expect(row(table, "Larkfield").get_by_role("link", name="Screening Stage")).to_be_visible()
    application.refresh_from_db()
    assert application.stage == "screening"
    table.get_by_role("button", name="Undo").click()
    expect(table.get_by_text("The move is undone.")).to_be_visible()


def test_what_is_wrong_in_a_cell_is_said_there(table, application, complaints):
    row(table, "Larkfield").get_by_role("link", name="Pay").click()
    field = table.get_by_role("textbox", name="Pay")
    field.fill("x" * 200)
    field.press("Enter")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_value("x" * 200)
    complaints.clear()  # The browser logs the 422.


def test_without_a_script_a_cell_leads_to_the_form_of_its_fact(
    signed_in_page, live_server, application
):
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:table") + COLUMNS)
    address = row(page, "Larkfield").get_by_role("link", name="Pay").get_attribute("href")
    assert address == reverse("applications:edit_fact", args=[application.pk, "pay"])
