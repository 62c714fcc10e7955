"""Today, people, reminders, files and calendar: by keyboard, on a phone, and without JavaScript."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from applications.models import Contact, Reminder
from documents.models import Document
from tests.browser.walking import WIDTHS, sticks_out
from tests.documents.files import PDF, keep_cv
from tests.searches import add_round, make_application, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
LONG = (
    "Senior Principal Staff Platform Reliability Engineering Manager for Central and Eastern Europe"
)
DAY = datetime.timedelta(days=1)


@pytest.fixture
def search(person) -> list[str]:
    """A search with long names and names from right to left; the addresses of its pages."""
    now = timezone.now()
    long = make_application(person, position=LONG, company="Thornbury" * 12)
    people = [("Maximiliane-Theodora von Hohenstein-Wittelsbach" * 2, ""), ("דנה לוי", "")]
    add_round(long, people, starts_at=now + DAY, place="https://meet.example.org/" + "x" * 120)
    hebrew = make_application(person, position="מנהלת תפעול", company="שדה אילן בע״מ")
    add_round(hebrew, people, starts_at=now - DAY, time_zone="Pacific/Apia")
    near = make_near_miss(person, company="Haven", position="Buyer")
    near.close_with("finalist", on=timezone.localdate() - 30 * DAY)
    due = Reminder.objects.create(owner=person, text="Ring " + "Ana" * 60, due_on=now.date())
    document = keep_cv(person, name="Lebenslauf" * 10, version="Retail" * 9)
    document.enclose_with(long, on=timezone.localdate())
    contact = Contact.objects.filter(company=long.company).first()
    return [
        reverse("today:today"),
        reverse("applications:people"),
        contact.get_absolute_url(),
        reverse("applications:merge_contact", args=[contact.pk]),
        reverse("applications:forget_contact", args=[contact.pk]),
        reverse("applications:companies"),
        long.company.get_absolute_url(),
        reverse("applications:reminders"),
        due.get_absolute_url(),
        reverse("documents:document_list"),
        reverse("documents:add_document"),
        document.get_absolute_url(),
        reverse("exchange:calendar"),
        reverse("exchange:month"),
        reverse("exchange:subscription"),
        reverse("accounts:hints"),
    ]


def press(page, role: str, name: str) -> None:
    """Reach it with the Tab key alone, and press Enter."""
    target = page.get_by_role(role, name=name)
    for _ in range(80):
        page.keyboard.press("Tab")
        if target.evaluate("one => one === document.activeElement"):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"{name} cannot be reached by keyboard")


def test_no_page_with_long_names_is_wider_than_its_window(signed_in_page, live_server, search):
    page = signed_in_page
    too_wide = []
    for address in search:
        page.goto(live_server.url + address)
        too_wide += [(address, width) for width in WIDTHS if sticks_out(page, width)]
    assert too_wide == []


def test_today_is_worked_through_with_the_keyboard(signed_in_page, live_server, person):
    page = signed_in_page
    application = make_near_miss(person)
    application.close_with("finalist", on=timezone.localdate() - 30 * DAY)
    reminder = Reminder.objects.create(owner=person, text="Ring Ana", due_on=timezone.localdate())
    today = live_server.url + reverse("today:today")
    page.goto(today)

    press(page, "button", "Not this one")
    expect(page.get_by_text("No longer shown: Keeping in touch, Larkfield.")).to_be_visible()
    expect(page.get_by_role("heading", name="Notes you could send")).to_be_hidden()
    press(page, "button", "Undo")
    expect(page.get_by_role("heading", name="Notes you could send")).to_be_visible()

    press(page, "button", "Done")
    expect(page.get_by_text("Done: Ring Ana")).to_be_visible()
    press(page, "button", "Undo")
    press(page, "button", "Tomorrow")
    expect(page.get_by_text("is moved to")).to_be_visible()
    reminder.refresh_from_db()
    assert reminder.due_on == timezone.localdate() + DAY

    page.goto(today)
    press(page, "button", "Draft")
    page.wait_for_url("**/letters/**")
    assert application.letters.get().variant == "light"


def test_the_month_keeps_within_a_narrow_phone_and_its_name_on_one_line(
    signed_in_page, live_server
):
    page = signed_in_page
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(live_server.url + reverse("exchange:month") + "?month=2026-09")

    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    name = page.get_by_role("heading", name="September 2026").bounding_box()
    assert name["height"] < 44
    expect(page.get_by_role("link", name="August")).to_be_visible()


@pytest.mark.parametrize("width", [320, 390])
def test_the_word_for_today_is_not_broken_in_its_column(signed_in_page, live_server, person, width):
    person.language = "fr"
    person.save()
    page = signed_in_page
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(live_server.url + reverse("exchange:month"))
    word = page.locator(".today-word")
    expect(word).to_have_text("Aujourd’hui")
    assert word.bounding_box()["height"] < 16
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_people_are_added_made_one_and_forgotten_without_a_script(
    scriptless_page, live_server, person
):
    page = scriptless_page
    page.goto(live_server.url + reverse("applications:people"))
    for company in ("Larkfield", "Haven"):
        page.goto(live_server.url + reverse("applications:add_contact"))
        page.get_by_label("Name").fill("Wei Li")
        page.get_by_label("Company").fill(company)
        page.get_by_role("button", name="Add", exact=True).click()
    page.get_by_role("link", name="Is this the same person?").click()
    expect(page.get_by_text("Company: Larkfield")).to_be_visible()
    page.get_by_role("button", name="Merge").click()
    expect(page.get_by_text("Merged with “Wei Li”.")).to_be_visible()
    assert Contact.objects.get().company.name == "Haven"

    with page.expect_download() as card:
        page.get_by_role("link", name="Download contact (.vcf)").click()
    assert card.value.suggested_filename == "Wei Li.vcf"
    page.locator(".page-head summary").click()
    page.get_by_role("link", name="Delete…").click()
    page.get_by_role("button", name="Forget this person").click()
    expect(page.get_by_text("This person is forgotten.")).to_be_visible()
    assert not Contact.objects.exists()


def test_a_file_is_kept_and_given_back_without_a_script(
    scriptless_page, live_server, person, tmp_path
):
    page = scriptless_page
    make_application(person)
    page.goto(live_server.url + reverse("documents:add_document"))
    page.get_by_label("File").set_input_files(
        {"name": "page.pdf", "mimeType": "application/pdf", "buffer": b"MZ\x90\x00\x03"}
    )
    page.get_by_label("Name").fill("My CV")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("strong", has_text="This type of file is not accepted.")).to_be_visible()
    expect(page.get_by_label("Name")).to_have_value("My CV")

    page.get_by_label("File").set_input_files(
        {"name": "Lebenslauf ü.pdf", "mimeType": "application/pdf", "buffer": PDF}
    )
    page.get_by_label("Application").select_option(label="Assistant Manager at Larkfield")
    page.get_by_role("button", name="Add", exact=True).click()
    assert Document.objects.get().enclosed.get().application.position == "Assistant Manager"

    page.goto(live_server.url + reverse("documents:document_list"))
    with page.expect_download() as download:
        page.get_by_role("link", name="Download").click()
    download.value.save_as(tmp_path / "cv.pdf")
    assert download.value.suggested_filename == "Lebenslauf ü.pdf"
    assert (tmp_path / "cv.pdf").read_bytes() == PDF


def test_reminders_and_the_calendar_s_address_work_without_a_script(
    scriptless_page, live_server, person
):
    page = scriptless_page
    page.goto(live_server.url + reverse("today:today"))
    page.get_by_role("link", name="Reminders").first.click()
    page.get_by_role("link", name="Add reminder").click()
    page.get_by_label("Remind me to").fill("Ring Ana")
    page.get_by_role("button", name="Add reminder").click()
    page.get_by_role("link", name="Ring Ana").click()
    page.get_by_role("button", name="In a week").click()
    assert Reminder.objects.get().due_on == timezone.localdate() + 7 * DAY

    page.goto(live_server.url + reverse("exchange:subscription"))
    page.get_by_role("button", name="Create address").click()
    feed = page.get_by_role("textbox", name="Address").input_value()
    assert page.request.get(feed).text().startswith("BEGIN:VCALENDAR")
    page.goto(live_server.url + reverse("exchange:subscription"))
    page.get_by_role("button", name="Delete the address").click()
    assert page.request.get(feed).status == 404
