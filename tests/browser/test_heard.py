"""What a screen reader hears: what a dialog is about, what is reached, no word while one types."""

import datetime
import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from letters.beginning import come_second
from tests.searches import DAY, edit, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def application(person):
    application = make_near_miss(person)
    morning = datetime.datetime(2026, 11, 16, 9, tzinfo=datetime.UTC)
    for interview_round in application.rounds.all():
        edit(interview_round, on=DAY, starts_at=morning)
    return application


def test_a_dialog_says_what_it_is_about_and_what_opens_it_says_that_it_does(
    signed_in_page, live_server, application
):
    page = signed_in_page
    page.goto(live_server.url + application.get_absolute_url())
    link = page.get_by_role("link", name="Close application…")
    expect(link).to_have_attribute("aria-haspopup", "dialog")
    link.click()
    dialog = page.get_by_role("dialog", name="How did it end?")
    expect(dialog).to_have_accessible_description("Assistant Manager at Larkfield")
    dialog.get_by_text("What you remember").click()
    for name in ("Someone new who told you", "Someone new who decided"):
        expect(dialog.get_by_label(name)).to_have_count(1)


def test_cards_are_announced_by_their_position_and_their_dialogs_after_a_move_too(
    signed_in_page, live_server, application
):
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:board"))
    card = page.get_by_role("article", name="Assistant Manager")
    expect(card).to_have_count(1)
    expect(card.get_by_role("link", name=re.compile("^Move "))).to_have_attribute(
        "aria-haspopup", "dialog"
    )


def test_stages_are_said_to_be_reached_or_not(signed_in_page, live_server, application):
    page = signed_in_page
    page.goto(live_server.url + application.get_absolute_url())
    steps = page.locator(".step")
    expect(steps.first).to_contain_text("reached")
    expect(steps.last).to_contain_text("not reached yet")


def test_nothing_is_announced_while_a_letter_is_written_and_saved(
    signed_in_page, context, live_server, application
):
    page = signed_in_page
    page.goto(live_server.url + come_second(application, on=DAY).get_absolute_url())
    heard = page.locator("[data-save-trouble]")
    state = page.locator("[data-save-state]")
    body = page.get_by_role("textbox", name="Letter", exact=True)
    page.evaluate(
        """() => {
          window.announced = []
          const note = (region) => region.textContent.trim() && announced.push(region.textContent)
          for (const region of document.querySelectorAll("[role=status], [aria-live]"))
            new MutationObserver(() => note(region)).observe(
              region, { childList: true, characterData: true, subtree: true })
        }"""
    )
    with page.expect_response(re.compile("/save/$")):
        body.press_sequentially("Some words. ")
    expect(state).to_have_text(re.compile("^Saved"))
    assert page.evaluate("announced") == []

    context.set_offline(True)
    body.press_sequentially("More. ")
    expect(heard).to_have_text(re.compile("^Not saved yet"))
    context.set_offline(False)
    expect(heard).to_have_text(re.compile("^Saved"), timeout=30_000)


def test_the_number_of_matches_is_put_into_a_line_that_was_there_before(today_page, application):
    page = today_page
    page.keyboard.press("/")
    dialog = page.get_by_role("dialog", name="Search")
    says = dialog.get_by_role("status")
    expect(says).to_have_text("")
    page.evaluate("window.line = document.querySelector('dialog [role=status]')")
    dialog.get_by_role("searchbox").fill("okafor")
    expect(says).to_have_text(re.compile("match"))
    assert page.evaluate("line.isConnected && line.textContent !== ''")
    expect(dialog.get_by_role("searchbox")).to_have_accessible_description(
        "The arrow keys lead through the matches."
    )


def test_a_day_of_the_month_leads_to_its_list_where_it_has_entries(
    signed_in_page, live_server, application
):
    page = signed_in_page
    interview_round = application.rounds.last()
    month = f"{interview_round.starts_at:%Y-%m}"
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 844})
        page.goto(f"{live_server.url}{reverse('exchange:month')}?month={month}")
        days = page.locator(".month-day a")
        assert 1 <= days.count() < page.locator(".month-day").count()
        first_entry = page.locator(".month-entries a").first.get_attribute("href")
        days.first.click()
        expect(page.locator(f"a[href='{first_entry}']").first).to_be_visible()
        expect(page.get_by_role("heading", name="Calendar")).to_be_visible()


def test_a_dialog_that_a_key_opened_gives_the_focus_back_to_the_page_on_a_narrow_screen(
    today_page,
):
    page = today_page
    page.set_viewport_size({"width": 800, "height": 800})
    page.keyboard.press("n")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("main")).to_be_focused()


def test_saving_in_a_dialog_leaves_the_focus_where_it_was_in_every_engine(
    engine, live_server, application
):
    engine.open(live_server.url + application.get_absolute_url())
    fact = "document.querySelector('[href$=\"/facts/qualification/\"]')"
    engine.until(f"return {fact}?.getAttribute('aria-haspopup')")
    engine.run(f"{fact}.click()")
    engine.until("return document.querySelector('dialog[open] textarea, dialog[open] [type=text]')")
    engine.run(
        "document.documentElement.dataset.left = '';"
        "const field = document.querySelector('dialog[open] textarea, dialog[open] [type=text]');"
        "field.value = 'Twelve years of early shifts';"
        "field.form.requestSubmit(field.form.querySelector('button'))"
    )
    engine.until(
        "return document.readyState === 'complete' && !('left' in document.documentElement.dataset)"
    )
    engine.until(f"return document.activeElement === {fact}")


def test_a_letter_s_field_shows_all_of_its_words_in_every_engine(engine, live_server, application):
    letter = come_second(application, on=DAY)
    engine.open(live_server.url + letter.get_absolute_url())
    field = "document.querySelector('#words [name=body]')"
    engine.until(f"return {field}.scrollHeight <= {field}.clientHeight + 1")
    engine.run(
        f"{field}.value += '\\n'.repeat(30) + 'The end.';"
        f"{field}.dispatchEvent(new InputEvent('input', {{bubbles: true}}))"
    )
    engine.until(f"return {field}.scrollHeight <= {field}.clientHeight + 1")
