"""Endings in a real browser: coming second among them, and what was typed goes along."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from applications.models import Application, Contact
from applications.models.company import COMPLETED
from exchange.mails.kinds import MailKind
from exchange.models import ReceivedMail
from tests.searches import add_round, make_application

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def application(person):
    application = make_application(person)
    add_round(application, [("Wei Li", "Dear Mr Li")])
    return application


def choose_second(page) -> None:
    page.get_by_role("link", name="Close application…").click()
    page.get_by_label("I came second").check()
    page.get_by_text("What you remember (optional)").click()
    page.get_by_label("What they said").fill("So close")
    page.get_by_role("button", name="Continue").click()


def test_what_was_typed_among_the_endings_is_in_the_dialog_and_outlives_closing_it(
    signed_in_page, live_server, application
):
    page = signed_in_page
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(live_server.url + application.get_absolute_url())
    choose_second(page)
    heading = page.get_by_role("heading", name="You came second")
    expect(heading).to_be_visible()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_label("What they said")).to_have_value("So close")
    assert dialog.locator(":focus").count() == 1
    page.keyboard.press("Escape")
    expect(heading).to_have_count(0)
    page.goto(f"{live_server.url}/letters/come-second/{application.pk}/")
    expect(page.get_by_label("What they said")).to_have_value("So close")

    page.get_by_role("button", name="Save without a letter").click()
    expect(page.get_by_text("Recorded: Came second.")).to_be_visible()
    assert application.verdicts.get().their_words == "So close"


@pytest.mark.parametrize("opened", ["signed_in_page", "scriptless_page"])
def test_the_day_on_which_they_called_back_is_corrected_at_once_by_keyboard(
    request, live_server, application, opened
):
    today = timezone.localdate()
    ended_on = today - datetime.timedelta(days=9)
    verdict = application.close_with("came_second", on=ended_on)
    page = request.getfixturevalue(opened)
    page.goto(live_server.url + application.get_absolute_url())
    page.get_by_role("button", name="They called back").press("Enter")
    page.get_by_role("link", name="Another day").press("Enter")
    expect(page.get_by_role("heading", name="When was it reopened?")).to_be_visible()
    called_on = today - datetime.timedelta(days=2)
    page.get_by_label("Day").fill(called_on.isoformat())
    page.get_by_label("Day").press("Enter")
    expect(page.get_by_role("heading", name=application.position)).to_be_visible()
    verdict.refresh_from_db()
    assert verdict.reopened_on == called_on


def test_without_javascript_it_leads_there_too(scriptless_page, live_server, application):
    page = scriptless_page
    page.goto(live_server.url + application.get_absolute_url())
    choose_second(page)
    expect(page.get_by_label("What they said")).to_have_value("So close")
    page.get_by_role("button", name="Save without a letter").click()
    expect(page.get_by_text("Recorded: Came second.")).to_be_visible()
    assert application.verdicts.get().their_words == "So close"


def test_the_day_of_applying_shows_beyond_saved_alone(signed_in_page, live_server):
    page = signed_in_page
    page.goto(f"{live_server.url}/applications/add/")
    day = page.get_by_label("Applied on")
    expect(day).to_be_visible()
    page.get_by_label("Stage").select_option("saved")
    expect(day).to_be_hidden()
    page.get_by_label("Stage").select_option("offer")
    expect(day).to_be_visible()


def test_the_day_of_applying_is_today_for_who_applies_now_and_open_for_who_is_further(
    signed_in_page, live_server, person
):
    page, today = signed_in_page, timezone.localdate().isoformat()
    page.goto(f"{live_server.url}/applications/add/")
    day, stage = page.get_by_label("Applied on"), page.get_by_label("Stage")
    expect(day).to_have_value(today)
    stage.select_option("interviewing")
    expect(day).to_have_value("")
    stage.select_option("applied")
    expect(day).to_have_value(today)
    day.fill("2026-03-02")
    stage.select_option("interviewing")
    expect(day).to_have_value("2026-03-02")


def test_a_day_of_applying_out_of_a_mail_stays_whichever_stage_is_chosen(
    signed_in_page, live_server, person
):
    page = signed_in_page
    sent_on = datetime.date(2026, 3, 2)
    mail = ReceivedMail.objects.create(owner=person, kind=MailKind.ACKNOWLEDGEMENT, sent_on=sent_on)
    page.goto(live_server.url + reverse("exchange:mail_application", args=[mail.pk]))
    day, stage = page.get_by_label("Applied on"), page.get_by_label("Stage")
    expect(day).to_have_value("2026-03-02")
    for chosen in ("interviewing", "applied", "offer"):
        stage.select_option(chosen)
        expect(day).to_have_value("2026-03-02")


def test_who_referred_is_completed_from_ones_people(signed_in_page, live_server, person):
    page = signed_in_page
    Contact.objects.create(owner=person, name="Thea Brandt")
    for number in range(COMPLETED):
        Contact.objects.create(owner=person, name=f"Newer {number}")
    page.goto(f"{live_server.url}/applications/add/")
    page.get_by_label("Company").fill("Larkfield")
    page.get_by_label("Position").fill("Buyer")
    page.get_by_text("More details").click()
    field = page.get_by_label("Referred by")
    field.press_sequentially("thea")
    expect(page.locator("#own-people option")).to_have_count(1)
    field.fill("Thea Brandt")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("heading", name="Buyer")).to_be_visible()
    assert Application.objects.get().referred_by.name == "Thea Brandt"
