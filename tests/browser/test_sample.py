"""A visitor looks around: from the welcome page to a finished letter, without an account."""

import io

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from tests.browser.conftest import watch

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
PATIENCE = 30_000  # milliseconds: the sample is built while one waits


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def visitor(request, browser: Browser, complaints, live_server):
    context = browser.new_context(java_script_enabled=request.param)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    watch(page, complaints)
    yield page
    context.close()


def test_three_presses_lead_from_the_sample_to_a_letter_as_a_pdf(visitor: Page, live_server):
    visitor.goto(live_server.url)
    visitor.get_by_role("button", name="Look around").click()
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Today", timeout=PATIENCE)
    expect(visitor.get_by_text("This is a sample search")).to_be_visible()

    visitor.get_by_role("link", name="Staffing Coordinator at Harbor Street Hospital").click()
    visitor.get_by_role("link", name="I came second").click()
    visitor.get_by_role("button", name="Save and draft the letter").click()

    with visitor.expect_download() as waiting:
        visitor.get_by_role("link", name="Download PDF").first.click()
    pages = PdfReader(io.BytesIO(waiting.value.path().read_bytes())).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert len(pages) == 1
    assert "Thank you for considering me for the Staffing Coordinator position" in words
    assert "how you rebuilt the weekend shifts" in words
    assert "Maya Reyes" in words


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)], ids=["desk", "phone"])
def test_three_clicks_lead_from_the_welcome_page_to_a_letter_as_a_pdf(
    visitor: Page, live_server, size
):
    visitor.set_viewport_size({"width": size[0], "height": size[1]})
    visitor.goto(live_server.url)
    visitor.get_by_role("button", name="Look around").click()  # 1
    see = visitor.get_by_role("link", name="See a letter")
    expect(see).to_be_in_viewport(timeout=PATIENCE)
    see.click()  # 2
    with visitor.expect_download() as waiting:
        visitor.get_by_role("link", name="Download PDF").first.click()  # 3
    text = PdfReader(io.BytesIO(waiting.value.path().read_bytes())).pages[0].extract_text()
    assert "Event Crew Planner" in " ".join(text.split())


def test_from_the_sample_one_gets_to_an_account_of_ones_own(visitor: Page, live_server):
    visitor.goto(live_server.url)
    visitor.get_by_role("button", name="Look around").click()
    visitor.get_by_role("button", name="Create your own account").click()

    expect(visitor).to_have_url(f"{live_server.url}/account/signup/")
    expect(visitor.get_by_role("button", name="Create account")).to_be_visible()
