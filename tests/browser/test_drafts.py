"""What is typed into any form of the product is there again until it is saved."""

import json
import re

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse
from playwright.sync_api import Error, expect

from applications.models import Note
from tests.addresses import every_address
from tests.browser.test_interruptions import BACK_AGAIN, PASSWORD
from tests.house.test_privacy import keys  # noqa: F401 - a fixture
from tests.house.test_versions import addresses_with, forms_on, is_typed_into
from tests.searches import make_application

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]

# Changes every word and choice of the forms that post, as hands would; the letter editor has tests
# of its own. A script that saves a tick at once saves these, too.
TYPE = """() => {
  const typed = {
    email: "typed@example.org", url: "https://example.org/typed", number: "45",
    date: "2026-11-19", "datetime-local": "2026-11-19T10:30", time: "10:30", tel: "+1 555 0199",
  }
  for (const form of document.querySelectorAll("form[method=post]:not([data-editor] form)")) {
    for (const field of form.elements) {
      if (field.matches("[type=hidden], [type=file], [readonly], :disabled, button")) continue
      if (field.matches("select")) {
        field.selectedIndex = field.length - 1
      } else if (field.matches("[type=checkbox]")) {
        field.checked = !field.checked
      } else if (field.matches("[type=radio]")) {
        field.checked = true
      } else if (field.matches("input, textarea")) {
        field.value = typed[field.type] ?? `${field.value} Typed`.trim()
      } else continue
      for (const kind of ["input", "change"]) {
        field.dispatchEvent(new Event(kind, { bubbles: true }))
      }
    }
  }
}"""
# What stands in them: texts, and which boxes are ticked.
STANDS = """() => [...document.querySelectorAll("form[method=post]:not([data-editor] form)")]
  .filter((form) => !form.querySelector("[type=password], [autocomplete=one-time-code]"))
  .map((form) => [...form.elements]
    .filter((field) => field.matches("input, textarea, select") && field.name)
    .filter((field) => !field.matches("[type=hidden], [type=file], [data-selection]"))
    .map((field) => [field.name, field.matches("[type=checkbox], [type=radio]")
      ? `${field.value} ${field.checked}` : field.value]))"""
# How far below the line that says that they are back the form goes on, in pixels.
GAPS = """() => [...document.querySelectorAll(".words-back")].map((line) => {
  const isShown = (each) =>
    each.getClientRects().length && !each.matches(".visually-hidden")
  let next = line.nextElementSibling
  while (next && !isShown(next)) next = next.nextElementSibling
  return next ? next.getBoundingClientRect().top - line.getBoundingClientRect().bottom : 99
})"""
KEPT = "() => JSON.stringify(Object.entries(localStorage))"


def pages_with_forms(client, keys) -> list[str]:  # noqa: F811
    others = [
        reverse(address.name)
        for address in every_address()
        if not address.is_ours and not address.keys and address.name != "script_words"
    ]
    return [
        address
        for address in dict.fromkeys([*addresses_with(keys), *others])
        if any(is_typed_into(form) for form in forms_on(client, address))
    ]


def missing(typed: list, found: list) -> list:
    """The fields of `typed` that are not there again; an empty row more is no loss."""
    there = [field for form in found for field in form]
    return [field for form in typed for field in form if field not in there]


def sign_in_as(context, client, live_server, person) -> None:
    client.force_login(person)
    value = client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": value, "url": live_server.url}])


def test_words_and_choices_of_every_form_outlive_a_reload_and_a_lost_connection(
    signed_in_page,
    live_server,
    context,
    client,
    stranger,
    keys,  # noqa: F811
):
    page = signed_in_page
    addresses = pages_with_forms(client, keys)
    assert len(addresses) > 40
    lost, gaps, walked = {}, {}, 0
    for address in addresses:
        page.goto(live_server.url + address)
        before = page.evaluate(STANDS)
        page.evaluate(TYPE)
        typed = page.evaluate(STANDS)
        walked += typed != before
        page.reload()
        lost[address] = missing(typed, page.evaluate(STANDS))
        gaps[address] = page.evaluate(GAPS)
        context.set_offline(True)
        with pytest.raises(Error):
            page.reload()
        context.set_offline(False)
        page.goto(live_server.url + address)
        lost[address] += missing(typed, page.evaluate(STANDS))
    assert {address: fields for address, fields in lost.items() if fields} == {}
    assert sum(map(len, gaps.values())) > 40
    assert {address: gap for address, gap in gaps.items() if min(gap, default=99) < 12} == {}
    assert walked > 40
    assert "Typed" in page.evaluate(KEPT)

    sign_in_as(context, client, live_server, stranger)
    page.goto(live_server.url + reverse("applications:add_application"))
    assert "Typed" not in json.dumps(page.evaluate(STANDS))
    assert page.evaluate(KEPT) == json.dumps(
        [["drafts-of", str(stranger.pk)]], separators=(",", ":")
    )


def test_whoever_presses_cancel_finds_the_form_as_it_was(
    signed_in_page,
    live_server,
    client,
    keys,  # noqa: F811
):
    page = signed_in_page
    any_form, with_way_out = "form[method=post]:not([data-editor] form)", "form:has([data-cancel])"
    types, stands = (script.replace(any_form, with_way_out) for script in (TYPE, STANDS))
    cancel = page.locator("form[method=post] a", has_text=re.compile("^Cancel$"))
    back: dict[str, list] = {}
    unmarked: list[str] = []
    walked = 0
    for address in pages_with_forms(client, keys):
        page.goto(live_server.url + address)
        unmarked += [address] * cancel.and_(page.locator(":not([data-cancel])")).count()
        if not cancel.count():
            continue
        before = page.evaluate(stands)
        page.evaluate(types)
        walked += "draft:" in page.evaluate(KEPT)
        cancel.first.click()
        page.wait_for_load_state()
        page.goto(live_server.url + address)
        back |= {address: fields} if (fields := missing(before, page.evaluate(stands))) else {}
        assert "draft:" not in page.evaluate(KEPT)
    assert unmarked == []
    assert walked > 20
    assert back == {}


@pytest.fixture
def application(person):
    return make_application(person)


def note_in(page):
    return page.get_by_role("textbox", name="Note")


def add_application(page):
    page.wait_for_load_state()  # A key is heard once the scripts are there.
    page.keyboard.press("n")
    return page.get_by_role("dialog")


def test_a_dialog_that_was_closed_opens_with_what_was_typed(journal):
    dialog = add_application(journal)
    dialog.get_by_label("Company").fill("Larkfield")
    dialog.locator("summary", has_text="More details").click()
    dialog.get_by_label("Text of the job ad").fill("We look for somebody who likes mornings.")
    journal.keyboard.press("Escape")
    expect(dialog).to_be_hidden()

    dialog = add_application(journal)
    expect(dialog.get_by_text(BACK_AGAIN)).to_be_visible()
    expect(dialog.get_by_label("Company")).to_have_value("Larkfield")
    expect(dialog.get_by_label("Text of the job ad")).to_be_visible()
    expect(dialog.get_by_label("Text of the job ad")).to_have_value(
        "We look for somebody who likes mornings."
    )
    dialog.get_by_role("button", name="Discard it").click()
    expect(dialog.get_by_label("Company")).to_have_value("")

    journal.keyboard.press("Escape")
    dialog = add_application(journal)
    expect(dialog.get_by_text(BACK_AGAIN)).to_have_count(0)


def test_a_dialog_that_was_cancelled_opens_empty(journal):
    dialog = add_application(journal)
    dialog.get_by_label("Company").fill("Larkfield")
    assert "Larkfield" in journal.evaluate(KEPT)
    dialog.get_by_role("link", name="Cancel").click()
    expect(dialog).to_be_hidden()
    assert "Larkfield" not in journal.evaluate(KEPT)

    dialog = add_application(journal)
    expect(dialog.get_by_label("Company")).to_have_value("")
    expect(dialog.get_by_text(BACK_AGAIN)).to_have_count(0)


@pytest.mark.parametrize("way", ["Escape", "Cancel"])
def test_a_cell_of_the_table_is_left_with_its_words_or_without(journal, live_server, way):
    journal.goto(live_server.url + reverse("applications:table"))
    cell = journal.locator("a[data-inline][href*='applied_on']")
    cell.click()
    field = journal.locator(".inline-form input[type=date]")
    shown = field.input_value()
    field.fill("2026-10-05")
    if way == "Escape":
        field.press("Escape")
    else:
        journal.get_by_role("button", name="Cancel").click()
    cell.click()
    expect(field).to_have_value("2026-10-05" if way == "Escape" else shown)


def test_what_was_saved_does_not_come_back(journal, live_server, application):
    note_in(journal).fill("Parking behind the building.")
    journal.get_by_role("button", name="Add note").click()
    expect(journal.locator(".note-text")).to_have_text("Parking behind the building.")
    expect(note_in(journal)).to_have_value("")
    dialog = add_application(journal)
    dialog.get_by_label("Company").fill("Larkfield")
    dialog.get_by_label("Position").fill("Cook")
    dialog.get_by_role("button", name="Add", exact=True).click()
    expect(journal.locator("main h1")).to_contain_text("Cook")
    dialog = add_application(journal)
    expect(dialog.get_by_label("Company")).to_have_value("")
    assert "Larkfield" not in journal.evaluate(KEPT)


def test_words_that_were_refused_come_back_after_leaving(journal, live_server, complaints):
    address = live_server.url + reverse("applications:add_application")
    journal.goto(address)
    journal.get_by_label("Company").fill("Larkfield")
    journal.get_by_role("button", name="Add", exact=True).click()
    expect(journal.locator("[data-error-summary]")).to_be_visible()
    expect(journal.get_by_text(BACK_AGAIN)).to_have_count(0)
    complaints.clear()  # The browser logs the 422.

    journal.goto(live_server.url + reverse("today:today"))
    journal.goto(address)
    expect(journal.get_by_label("Company")).to_have_value("Larkfield")


def test_a_button_stays_under_the_pointer_while_the_page_learns_more(
    journal, live_server, complaints
):
    journal.goto(live_server.url + reverse("applications:add_application"))
    journal.get_by_label("Company").fill("Larkfield")
    journal.get_by_role("button", name="Add", exact=True).hover()
    with journal.expect_response("**/earlier/**") as learned:
        journal.mouse.down()
    learned.value.finished()
    journal.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    journal.mouse.up()
    expect(journal.locator("[data-error-summary]")).to_be_visible()
    complaints.clear()  # The browser logs the 422.


def test_two_tabs_keep_their_own_words(journal, context, live_server, application):
    other = context.new_page()
    other.goto(live_server.url + application.get_absolute_url())
    note_in(journal).fill("From the first tab.")
    note_in(other).fill("From the second tab.")
    other.get_by_role("button", name="Add note").click()
    expect(other.locator(".note-text")).to_have_text("From the second tab.")

    journal.reload()
    expect(note_in(journal)).to_have_value("From the first tab.")
    journal.get_by_role("button", name="Add note").click()
    expect(journal.locator(".note-text")).to_have_count(2)
    other.goto(live_server.url + application.get_absolute_url())
    expect(note_in(other)).to_have_value("")


def test_a_tab_that_was_closed_leaves_its_words_to_the_next(context, journal, live_server):
    address = journal.url
    note_in(journal).fill("Typed in a tab that is gone.")
    journal.close()
    page = context.new_page()
    page.goto(address)
    expect(note_in(page)).to_have_value("Typed in a tab that is gone.")


def test_after_signing_in_again_one_is_where_one_was_with_one_s_words(
    journal, live_server, application
):
    note_in(journal).fill("Parking behind the mill.")
    Session.objects.all().delete()
    journal.get_by_role("button", name="Add note").click()
    journal.get_by_label("Email").fill("dana@example.org")
    journal.get_by_label("Password").fill(PASSWORD)
    journal.get_by_role("button", name="Sign in", exact=True).click()
    expect(journal).to_have_url(live_server.url + application.get_absolute_url())
    expect(note_in(journal)).to_have_value("Parking behind the mill.")
    journal.get_by_role("button", name="Add note").click()
    expect(journal.locator(".note-text")).to_have_text("Parking behind the mill.")
    assert Note.objects.count() == 1


def test_a_form_from_before_signing_in_again_leads_back_to_itself(
    journal, context, live_server, application, complaints
):
    note_in(journal).fill("Parking behind the mill.")
    context.clear_cookies(name="csrftoken")
    journal.get_by_role("button", name="Add note").click()
    journal.get_by_role("link", name="Open the form again").click()
    expect(journal).to_have_url(live_server.url + application.get_absolute_url())
    expect(note_in(journal)).to_have_value("Parking behind the mill.")
    complaints.clear()  # The browser logs the 403.


def test_words_go_by_themselves_after_two_weeks(journal):
    note_in(journal).fill("Long ago.")
    journal.evaluate("""() => {
      for (const [key, text] of Object.entries(localStorage)) {
        if (!key.startsWith("draft:")) continue
        const draft = JSON.parse(text)
        draft.at -= 14 * 24 * 3600 * 1000 + 60000
        localStorage.setItem(key, JSON.stringify(draft))
      }
    }""")
    journal.reload()
    expect(note_in(journal)).to_have_value("")
    assert "Long ago." not in journal.evaluate(KEPT)


def test_on_a_shared_computer_nothing_is_kept(page, live_server, application, person, context):
    page.goto(
        live_server.url + reverse("account_login") + f"?next={application.get_absolute_url()}"
    )
    page.get_by_label("Email").fill(person.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_label("This is a shared computer").check()
    page.get_by_role("button", name="Sign in", exact=True).click()
    note_in(page).fill("Only for me.")
    assert page.evaluate(KEPT) == '[["shared-computer","1"]]'
    page.reload()
    expect(note_in(page)).to_have_value("")
    (cookie,) = (cookie for cookie in context.cookies() if cookie["name"] == "sessionid")
    assert cookie["expires"] == -1


def test_an_old_tab_keeps_nothing_once_somebody_has_signed_out(
    journal, context, live_server, application
):
    other = context.new_page()
    other.goto(live_server.url + reverse("accounts:settings"))
    other.get_by_role("main").get_by_role("button", name="Sign out").click()
    expect(other.get_by_role("link", name="Sign in").first).to_be_visible()
    note_in(journal).fill("After signing out.")
    assert journal.evaluate(KEPT) == "[]"


def test_the_address_of_a_form_says_so_when_it_is_opened(
    journal, live_server, application, complaints
):
    journal.goto(live_server.url + reverse("applications:archive", args=[application.pk]))
    expect(journal.get_by_role("heading", level=1)).to_have_text(
        "There is nothing to see at this address"
    )
    complaints.clear()  # The browser logs the 405.
