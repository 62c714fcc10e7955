"""Whoever presses a button by keyboard goes on where it was, though its page comes anew."""

import datetime
import re

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Page, expect

from applications.models import Note, Reminder
from records.bin import put_into_bin
from tests.searches import DAY, add_round, make_application, make_near_miss, write_debrief

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
A_DAY = datetime.timedelta(days=1)


def make_reminders(person, *words: str) -> None:
    due_on = timezone.localdate()
    for text in words:
        Reminder.objects.create(owner=person, text=text, due_on=due_on)


def button(page: Page, name: str):
    """Its name may have a space before what only screen readers meet."""
    return page.get_by_role("button", name=re.compile(f"^{name.replace(':', ' ?:')}$"))


def press(page: Page, name: str) -> None:
    button(page, name).press("Enter")


def test_done_on_today_leads_to_the_next_row_and_its_undo_back_to_the_row(
    signed_in_page, live_server, person
):
    make_reminders(person, "Call Ada", "Call Bea", "Call Cid")
    page = signed_in_page
    page.goto(live_server.url + reverse("today:today"))

    press(page, "Done: Call Bea")
    expect(button(page, "Done: Call Cid")).to_be_focused()
    expect(button(page, "Done: Call Cid")).to_have_accessible_description("Done: Call Bea")
    press(page, "Done: Call Cid")
    expect(button(page, "Done: Call Ada")).to_be_focused()

    press(page, "Undo")
    expect(button(page, "Done: Call Cid")).to_be_focused()


def test_after_the_last_row_one_is_at_the_message_and_undo_is_the_next_key(
    signed_in_page, live_server, person
):
    make_reminders(person, "Call Ada")
    page = signed_in_page
    page.goto(live_server.url + reverse("today:today"))

    press(page, "Done: Call Ada")
    expect(page.locator(".messages .notice")).to_be_focused()
    page.keyboard.press("Tab")
    expect(button(page, "Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(button(page, "Done: Call Ada")).to_be_focused()


def test_with_a_pointer_one_sees_what_is_said_and_the_keyboard_goes_on_in_the_row(
    signed_in_page, live_server, person
):
    make_reminders(person, *(f"Call number {number}" for number in range(1, 5)))
    page = signed_in_page
    page.set_viewport_size({"width": 390, "height": 500})
    page.goto(live_server.url + reverse("today:today"))

    button(page, "Done: Call number 3").click()
    expect(button(page, "Undo")).to_be_in_viewport()
    expect(button(page, "Done: Call number 4")).to_be_focused()


def test_what_has_gone_elsewhere_leaves_the_next_page_at_its_top(
    signed_in_page, live_server, person
):
    make_reminders(person, "Call Ada", "Call Bea")
    page = signed_in_page
    page.goto(live_server.url + reverse("today:today"))

    press(page, "Done: Call Ada")
    page.goto(live_server.url + reverse("applications:reminders"))
    page.goto(live_server.url + reverse("today:today"))
    assert page.evaluate("document.activeElement === document.body")


def bin_rows(person) -> str:
    for words in ("Call Ada", "Call Bea", "Call Cid"):
        put_into_bin(Reminder.objects.create(owner=person, text=words, due_on=DAY))
    return reverse("records:bin_page")


def test_who_deletes_for_good_goes_on_in_the_next_row_of_the_bin(
    signed_in_page, live_server, person
):
    page = signed_in_page
    page.goto(live_server.url + bin_rows(person))

    page.get_by_role("link", name="Delete for good… Call Bea").press("Enter")
    button(page, "Delete for good").press("Enter")
    expect(page.get_by_text("Deleted for good.")).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("^Delete for good… "))).to_have_count(2)
    expect(page.locator("main a:focus")).to_have_text(re.compile("Call (Ada|Cid)"))


def test_a_button_that_takes_the_place_of_another_takes_its_focus(
    signed_in_page, live_server, person
):
    write_debrief(add_round(make_application(person)))
    page = signed_in_page
    page.goto(live_server.url + reverse("practice:lessons"))

    press(page, "I am working on this: Breathe first")
    expect(button(page, "Stop: Breathe first")).to_be_focused()
    page.keyboard.press("Enter")
    expect(button(page, "I am working on this: Breathe first")).to_be_focused()


@pytest.mark.parametrize("has_keys", [True, False])
def test_who_saves_the_form_of_a_page_is_at_what_is_said_of_it(
    signed_in_page, live_server, person, has_keys
):
    interview_round = add_round(make_application(person))
    page = signed_in_page
    page.goto(live_server.url + reverse("practice:debrief", args=[interview_round.pk]))
    page.get_by_label("Their biggest problem").fill("Shifts nobody wants")
    save = button(page, "Save debrief")
    save.press("Enter") if has_keys else save.click()

    message = page.locator(".messages .notice")
    expect(message).to_contain_text("The debrief is saved.")
    expect(message).to_be_focused()
    expect(message).to_be_in_viewport()


def test_what_leads_to_another_page_leaves_one_at_what_is_said_there_and_undo_is_the_next_key(
    signed_in_page, live_server, person
):
    application = make_near_miss(person)
    page = signed_in_page
    page.goto(live_server.url + application.get_absolute_url())
    page.get_by_role("link", name="Close application…").press("Enter")
    page.get_by_role("dialog").get_by_label("I came second").press("Space")
    press(page, "Continue")
    press(page, "Save and draft the letter")

    page.wait_for_url("**/letters/*/")
    expect(page.locator(".messages .notice")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()


def test_where_nothing_is_said_the_next_key_is_the_first_of_the_page_and_not_of_its_frame(
    signed_in_page, live_server, person
):
    application = make_application(person)
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:add_round", args=[application.pk]))
    press(page, "Save interview")

    expect(page.get_by_role("heading", level=1)).to_contain_text(application.position)
    expect(page.locator("main")).to_be_focused()
    page.get_by_role("link", name="People", exact=True).click()
    assert page.evaluate("document.activeElement === document.body")


def test_what_is_done_to_ticked_rows_leaves_one_at_what_is_said_of_it(
    signed_in_page, live_server, person
):
    make_application(person)
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:table"))

    page.locator("[name=chosen]").press("Space")
    press(page, "Archive")
    expect(page.locator(".messages .notice")).to_be_focused()


def test_who_sorts_the_table_stays_at_the_heading_of_the_column(
    signed_in_page, live_server, person
):
    make_application(person)
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:table"))

    heading = page.locator("thead").get_by_role("link", name="Company")
    heading.press("Enter")
    expect(page.locator("th[aria-sort=ascending] a")).to_be_focused()
    heading.press("Enter")
    expect(page.locator("th[aria-sort=descending] a")).to_be_focused()


@pytest.mark.parametrize("name", ["board", "table", "people", "companies"])
def test_who_searches_goes_on_at_what_was_found(signed_in_page, live_server, person, name):
    make_near_miss(person)
    page = signed_in_page
    page.goto(live_server.url + reverse(f"applications:{name}"))

    field = page.get_by_role("main").get_by_role("search").locator("[name=q]")
    field.fill("a")
    field.press("Enter")
    page.wait_for_url("**q=a**")

    search = page.get_by_role("main").get_by_role("button", name="Search", exact=True)
    expect(search).to_be_focused()


def test_who_deletes_a_note_goes_on_at_the_next_one(signed_in_page, live_server, person):
    application = make_application(person)
    for days in (3, 2, 1):
        Note.objects.create(
            application=application, text=f"Words of {days}", happened_on=DAY - days * A_DAY
        )
    page = signed_in_page
    page.goto(live_server.url + application.get_absolute_url())

    page.locator(f"#note-{Note.objects.get(text='Words of 2').pk} a", has_text="Delete").press(
        "Enter"
    )
    page.get_by_role("dialog").get_by_role("button", name="Delete").press("Enter")
    expect(page.get_by_text("Words of 2")).to_have_count(0)
    expect(page.locator(f"#note-{Note.objects.get(text='Words of 3').pk} a:focus")).to_have_text(
        "Delete"
    )


def test_a_note_that_is_left_on_today_leads_to_the_next(signed_in_page, live_server, person):
    for company in ("Alder", "Birch"):
        starts_at = timezone.now() - 3 * A_DAY
        okafor = [("Adaeze Okafor", "Dear Ms Okafor")]
        add_round(make_application(person, company=company), okafor, starts_at=starts_at)
    page = signed_in_page
    page.goto(live_server.url + reverse("today:today"))
    left = page.get_by_role("button", name=re.compile("^Not this one"))
    number = left.count()
    assert number > 1

    left.first.press("Enter")
    expect(left).to_have_count(number - 1)
    expect(left.first).to_be_focused()
