"""The main journey, as a person walks it: from signing up to the letter as a PDF."""

import io
import re

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from applications.models import Verdict
from letters.models import Letter

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
    expect(page).to_have_url(re.compile(r"/applications/\d+/$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Assistant Manager")


def add_round(page: Page, when: str, people: list[tuple[str, str]], moment: str = "") -> None:
    page.get_by_role("link", name="Add an interview").click()
    page.get_by_label("Day and time").fill(when)
    for row, (name, greeting) in enumerate(people):
        if row:
            page.get_by_role("button", name="Add another person").click()
        page.locator(f"[name=new-{row}-name]").fill(name)
        page.locator(f"[name=new-{row}-greeting]").fill(greeting)
    page.get_by_label("The moment you liked best").fill(moment)
    page.get_by_role("button", name="Save interview").click()


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
    add_round(page, "2026-11-10T10:30", [("Wei Li", "Dear Mr Li")])
    add_round(
        page,
        "2026-11-16T14:00",
        [("Adaeze Okafor", "Dear Ms Okafor"), ("Ana Sousa", "Dear Ana")],
        "The half hour on how you rebuilt the weekend rota",
    )

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


def test_the_dialog_of_a_card_leads_to_the_draft_in_two_clicks(signed_in_page, person, live_server):
    from tests.searches import make_near_miss

    make_near_miss(person)
    page = signed_in_page
    page.goto(live_server.url + "/applications/")
    page.get_by_role("link", name="Move Assistant Manager at Larkfield").click()
    page.get_by_role("link", name="I came second").click()
    page.get_by_role("button", name="Save and draft the letter").click()

    expect(page.get_by_label("Greeting")).to_have_value("Dear Ms Okafor,")
