"""Every page passes axe in both themes, fits a phone, and works by keyboard."""

import datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone
from playwright.sync_api import expect

from letters.kinds import Kind
from letters.writing import begin_letter, come_second
from tests.documents.files import keep_cv
from tests.searches import DAY, add_round, make_application, make_near_miss, make_template

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
WIDE = {"width": 1440, "height": 900}
WIDTHS = (1440, 820, 390)
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter مدير مشروع أول"


@pytest.fixture
def pages(person) -> list[str]:
    running = make_near_miss(person, company="Haven", position="Buyer")
    ended = make_near_miss(person)
    letter = come_second(ended, on=DAY)
    make_application(person, company="Thornbury", stage="saved", position=LONG)
    note = running.dated_notes.create(text=LONG, happened_on=DAY)
    soon = timezone.now() + datetime.timedelta(days=2)
    coming = add_round(running, starts_at=soon, prepare=LONG, time_zone="Asia/Tokyo")
    moment = timezone.now() + datetime.timedelta(hours=1)
    add_round(running, [("Wei Li", "Dear Mr Li")], starts_at=moment)
    add_round(running, starts_at=moment).cancel(on=DAY, by="them")
    reminder = running.reminders.create(owner=person, text="Ring Ana", due_on=DAY)
    template = make_template(person)
    sent = begin_letter(ended, Kind.FEEDBACK, today=DAY)
    sent.mark_sent(on=DAY, to="Adaeze Okafor", by=sent.Channel.POST)
    document = keep_cv(person)
    document.enclose_with(running, on=DAY)
    return [
        "/today/",
        "/applications/",
        "/search/?q=larkfield",
        "/applications/add/",
        f"/applications/{running.pk}/",
        f"/applications/{ended.pk}/",
        f"/applications/{running.pk}/close/",
        f"/applications/{running.pk}/rounds/add/",
        f"/applications/{running.pk}/move/",
        f"/applications/endings/{ended.verdicts.get().pk}/",
        f"/applications/{running.pk}/edit/",
        f"/applications/{running.pk}/facts/posting/",
        f"/applications/{running.pk}/delete/",
        f"/applications/moves/{running.events.moves().last().pk}/",
        f"/applications/notes/{note.pk}/",
        f"/applications/notes/{note.pk}/delete/",
        coming.get_absolute_url(),
        f"{coming.get_absolute_url()}time/",
        f"{coming.get_absolute_url()}cancel/",
        f"{coming.get_absolute_url()}remove/",
        "/applications/table/?since=never",
        "/applications/table/filter/",
        "/applications/table/?resting=only",
        f"/applications/companies/{running.company_id}/",
        f"/applications/people/{letter.recipient_id}/",
        f"/applications/people/{letter.recipient_id}/merge/",
        f"/applications/people/{letter.recipient_id}/forget/",
        "/applications/people/",
        "/applications/companies/",
        "/applications/reminders/",
        f"/applications/reminders/{reminder.pk}/",
        "/documents/",
        "/documents/add/",
        document.get_absolute_url(),
        "/calendar/",
        "/calendar/month/",
        "/calendar/subscription/",
        "/account/hints/",
        f"/letters/come-second/{running.pk}/",
        letter.get_absolute_url(),
        f"/letters/{letter.pk}/history/",
        f"/letters/{letter.pk}/sent/",
        f"/letters/{letter.pk}/save-as-template/",
        sent.get_absolute_url(),
        f"/letters/begin/{running.pk}/",
        "/letters/templates/",
        "/letters/templates/add/",
        template.get_absolute_url(),
        "/letters/",
        "/account/",
        "/account/letterhead/",
        "/account/email/",
        "/account/2fa/",
        "/account/2fa/totp/activate/",
        "/account/2fa/webauthn/add/",
        "/account/password/change/",
        "/account/sessions/",
        "/account/time-zone/",
    ]


@pytest.mark.parametrize("part", [0, 1])
def test_pages_have_no_barriers_a_machine_can_find_and_fit_a_phone(
    signed_in_page, live_server, pages, part, complaints
):
    page = signed_in_page
    page.emulate_media(reduced_motion="reduce")
    found: list[tuple] = []
    for address in pages[part::2]:
        page.goto(live_server.url + address)
        assert complaints == []
        found += [(address, "light", *one) for one in barriers(page)]
        page.evaluate("document.documentElement.dataset.bsTheme = 'dark'")
        # Only the colours change with the theme.
        found += [(address, "dark", *one) for one in barriers(page, runOnly=["color-contrast"])]
        complaints.clear()  # What axe itself tries out is not the page's.
        found += [(address, width) for width in WIDTHS if is_wider_than(page, width)]
        page.set_viewport_size(WIDE)
    assert found == []


def barriers(page, **options) -> list[tuple[str, str]]:
    report = Axe().run(page, options={"preload": False} | options).response["violations"]
    return [(one["id"], one["nodes"][0]["html"][:160]) for one in report]


def is_wider_than(page, width: int) -> bool:
    page.set_viewport_size({"width": width, "height": 844})
    return page.evaluate("document.documentElement.scrollWidth") > width


def test_a_dialog_opens_closes_and_returns_the_focus_by_keyboard(
    signed_in_page, live_server, pages
):
    page = signed_in_page
    page.goto(live_server.url + pages[4])
    link = page.get_by_role("link", name="Another ending")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="How did it end?")).to_be_visible()

    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="How did it end?")).to_be_hidden()
    expect(link).to_be_focused()


def test_saving_in_a_dialog_leaves_one_at_the_fact_that_was_edited(
    signed_in_page, live_server, pages
):
    page = signed_in_page
    page.goto(live_server.url + pages[4])
    fact = page.get_by_role("link", name="Edit: What you bring")
    for words in ("Twelve years of early shifts", ""):
        fact.press("Enter")
        page.get_by_role("dialog").get_by_role("textbox").fill(words)
        page.get_by_role("dialog").get_by_role("textbox").press("Enter")
        expect(page.get_by_role("dialog")).to_have_count(0)
        if words:
            expect(page.get_by_text(words)).to_be_visible()
            expect(fact).to_be_focused()
    # An empty one has gone back to those that can be noted.
    expect(page.get_by_role("link", name="What you bring")).to_be_focused()


def test_a_wrong_form_in_a_dialog_shows_its_message_there(
    signed_in_page, live_server, pages, complaints
):
    page = signed_in_page
    page.goto(live_server.url + pages[4])
    page.get_by_role("link", name="Another ending").click()
    page.get_by_role("dialog").get_by_role("button", name="Save").click()

    expect(page.get_by_role("dialog")).to_contain_text("This field is required")
    complaints.clear()  # The browser logs the 422 as a failed resource.
