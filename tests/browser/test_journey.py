"""The main journey, as a person walks it: from signing up to the letter as a PDF.

How long it is, is counted too: from Today, where somebody is signed in, until the PDF is there,
with two interviews and three people. What counts:

- a click: every press of the mouse but the one that puts the cursor into a field;
- a field: every one that is filled in, and of several people each name;
- a key: every Tab, Enter, Space, Escape and arrow, in whatever field or on the way to one. Letters,
  digits and the signs that part names and times are typing, and do not count.
"""

import io
import re

import pytest
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from applications.models import Verdict
from letters.models import Letter

APPLICATION = re.compile(r"/applications/\d+/$")
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def sign_up(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("link", name="Create account").click()
    page.get_by_label("Email").fill("dana@example.org")
    page.get_by_label("Password").fill("quiet-desk-by-the-window")
    page.get_by_role("button", name="Create account").click()
    page.get_by_label("Your name").fill("Dana Ruiz")
    page.get_by_label("Phone").fill("+1 555 0134")
    page.get_by_role("button", name="Save").click()


def log_application(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("Today")
    page.wait_for_load_state()  # A key is heard once the scripts are there.
    page.keyboard.press("n")
    page.get_by_label("Company").fill("Larkfield")
    page.get_by_label("Position").fill("Assistant Manager")
    page.keyboard.press("Enter")
    expect(page).to_have_url(APPLICATION)
    expect(page.get_by_role("heading", level=1)).to_have_text("Assistant Manager")


def add_round(page: Page, when: str, people: str, moment: str = "") -> None:
    page.get_by_role("link", name="Add an interview").click()
    page.get_by_label("Day and time").fill(when)
    page.get_by_role("combobox", name="People").fill(people)
    page.get_by_label("The moment you liked best").fill(moment)
    page.get_by_role("button", name="Save interview").click()


def greet(page: Page, name: str, greeting: str) -> None:
    """On the page of the interview that is shown, say how a letter addresses somebody."""
    page.get_by_role("link", name=f"Edit: {name}").click()
    page.get_by_label("Greeting").fill(greeting)
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def pdf_text(page: Page) -> str:
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download PDF").click()
    assert re.fullmatch(
        r"Letter to .*Larkfield, \d{4}-\d\d-\d\d\.pdf", waiting.value.suggested_filename
    )
    content = waiting.value.path().read_bytes()
    pages = PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_from_signing_up_to_the_letter_as_a_pdf(page, live_server):
    sign_up(page, live_server.url)
    log_application(page)
    add_round(page, "2026-11-10T10:30", "Wei Li")
    moment = "The half hour on how you rebuilt the weekend rota"
    add_round(page, "2026-11-16T14:00", "Adaeze Okafor, Ana Sousa", moment)
    page.get_by_role("link", name="Round 2", exact=True).click()
    greet(page, "Adaeze Okafor", "Dear Ms Okafor")
    page.get_by_role("link", name="Assistant Manager at Larkfield").click()

    # One click on the page, one in the dialog.
    page.get_by_role("link", name="I came second").click()
    page.get_by_role("button", name="Save and draft the letter").click()

    body = page.get_by_role("textbox", name="Letter", exact=True)
    draft = body.input_value()
    assert "the half hour on how you rebuilt the weekend rota" in draft
    with page.expect_response(re.compile("/save/$")):
        body.fill(draft.replace("I respect your decision", "I understand your decision very well"))
    expect(page.locator("[data-save-state]")).to_have_text(re.compile(r"^Saved \d\d:\d\d$"))
    expect(page.get_by_role("img", name="Page 1 of 1, preview")).to_be_visible()

    text = pdf_text(page)
    assert "I understand your decision very well" in text
    for fact in ("Assistant Manager", "Larkfield", "Li", "Okafor", "Ana", "Dana Ruiz"):
        assert fact in text
    assert Letter.objects.count() == Verdict.objects.count() == 1


@pytest.mark.no_database
def test_the_dialog_of_a_card_leads_to_the_draft_in_two_clicks(signed_in_page, person, live_server):
    from tests.searches import make_near_miss

    make_near_miss(person)
    page = signed_in_page
    page.goto(live_server.url + "/applications/")
    page.get_by_role("link", name="Move Assistant Manager at Larkfield").click()
    page.get_by_role("link", name="I came second").click()
    page.get_by_role("button", name="Save and draft the letter").click()

    expect(page.get_by_label("Greeting")).to_have_value("Dear Ms Okafor,")


class Counted:
    """A page on which every click, field and key is counted."""

    def __init__(self, page: Page):
        self.page = page
        self.clicks = self.fields = self.keys = 0

    def click(self, role: str, name: str) -> None:
        self.clicks += 1
        self.page.get_by_role(role, name=name, exact=True).first.click()

    def fill(self, label: str, text: str, *, entries: int = 1) -> None:
        self.fields += entries
        self.page.get_by_label(label).fill(text)

    def key(self, name: str) -> None:
        self.keys += 1
        self.page.keyboard.press(name)

    def go_to(self, target: Locator) -> None:
        """Reach it with the Tab key alone."""
        for _ in range(40):
            if target.first.evaluate("element => element === document.activeElement"):
                return
            self.key("Tab")
        raise AssertionError(f"{target} cannot be reached by keyboard")

    def is_led_to_what_the_page_is_about(self) -> None:
        """Without a key, once the page is there, which its address is before."""
        expect(self.page.locator("main:focus, main :focus")).to_have_count(1)

    def figures(self) -> str:
        return f"{self.clicks} clicks, {self.fields} fields, {self.keys} keys"


@pytest.mark.no_database
def test_the_journey_takes_ten_clicks_and_nine_fields_at_most(today_page, live_server):
    page, counted = today_page, Counted(today_page)
    counted.click("link", "Add application")
    counted.fill("Company", "Larkfield")
    counted.fill("Position", "Assistant Manager")
    counted.click("button", "Add")
    counted.click("link", "Add an interview")
    counted.fill("Day and time", "2026-11-10T10:30")
    counted.fill("People", "Wei Li")
    counted.click("button", "Save interview")
    counted.click("link", "Add an interview")
    counted.fill("Day and time", "2026-11-16T14:00")
    counted.fill("People", "Adaeze Okafor, Ana Sousa", entries=2)
    counted.fill("The moment you liked best", "The half hour on the rota")
    counted.click("button", "Save interview")
    counted.click("link", "I came second")
    counted.click("button", "Save and draft the letter")
    counted.clicks += 1
    text = pdf_text(page)

    print(f"By mouse: {counted.figures()}")
    assert (counted.clicks <= 10, counted.fields <= 9) == (True, True), counted.figures()
    for fact in (
        "Assistant Manager",
        "Larkfield",
        "Li",
        "Okafor",
        "Sousa",
        "half hour on the rota",
    ):
        assert fact in text


@pytest.mark.no_database
def test_the_journey_takes_thirty_five_keys_at_most(today_page, live_server):
    page, counted = today_page, Counted(today_page)
    page.wait_for_load_state()
    page.keyboard.press("n")
    expect(page.get_by_label("Company")).to_be_focused()
    page.keyboard.type("Larkfield")
    counted.go_to(page.get_by_label("Position"))
    page.keyboard.type("Assistant Manager")
    counted.key("Enter")
    expect(page).to_have_url(APPLICATION)
    for when, people, moment in (
        # The same day and time in whatever order the browser's language asks for them.
        ("101020261030A", "Wei Li", ""),
        ("111120261130A", "Adaeze Okafor, Ana Sousa", "The half hour on the rota"),
    ):
        counted.is_led_to_what_the_page_is_about()
        counted.go_to(page.get_by_role("link", name="Add an interview"))
        counted.key("Enter")
        expect(page.get_by_label("Day and time")).to_be_focused()
        page.keyboard.type(when)
        counted.go_to(page.get_by_role("combobox", name="People"))
        page.keyboard.type(people)
        if moment:
            counted.go_to(page.get_by_role("textbox", name="The moment you liked best"))
            page.keyboard.type(moment)
        else:
            counted.key("Enter")
        counted.key("Enter")
        expect(page).to_have_url(APPLICATION)
    counted.is_led_to_what_the_page_is_about()
    counted.go_to(page.get_by_role("link", name="I came second"))
    counted.key("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    counted.key("Enter")
    expect(page.get_by_label("Greeting")).to_be_visible()
    counted.is_led_to_what_the_page_is_about()
    counted.go_to(page.get_by_role("link", name="Download PDF"))
    with page.expect_download() as waiting:
        counted.key("Enter")

    print(f"By keyboard: {counted.figures()}")
    assert counted.keys <= 35, counted.figures()
    text = PdfReader(waiting.value.path()).pages[0].extract_text()
    for fact in (
        "Assistant Manager",
        "Larkfield",
        "Li",
        "Okafor",
        "Sousa",
        "half hour on the rota",
    ):
        assert fact in " ".join(text.split())
