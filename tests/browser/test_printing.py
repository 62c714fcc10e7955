"""What comes out of the printer: what is recorded, and a letter alone on its sheets."""

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from letters.writing import come_second
from tests.searches import DAY, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]
INK = "rgb(32, 36, 44)"


def printed(page, folder) -> PdfReader:
    page.pdf(path=folder / "printed.pdf", format="A4", prefer_css_page_size=True)
    return PdfReader(folder / "printed.pdf")


def test_an_application_is_printed_with_its_name_in_dark_ink(
    signed_in_page, live_server, person, tmp_path
):
    page = signed_in_page
    page.emulate_media(color_scheme="dark")
    page.goto(live_server.url + make_near_miss(person).get_absolute_url())
    text = "".join(sheet.extract_text() for sheet in printed(page, tmp_path).pages)
    assert "Assistant Manager" in text
    assert "Adaeze Okafor" in text
    for only_for_the_screen in ("I came second", "Add the note", "Search", "Edit all"):
        assert only_for_the_screen not in text

    heading = page.get_by_role("heading", name="Assistant Manager")
    expect(heading).not_to_have_css("color", INK)
    page.emulate_media(color_scheme="dark", media="print")
    expect(heading).to_have_css("color", INK)


def test_a_letter_is_printed_alone_on_its_sheet(signed_in_page, live_server, person, tmp_path):
    page = signed_in_page
    letter = come_second(make_near_miss(person), on=DAY)
    page.goto(live_server.url + letter.get_absolute_url())
    expect(page.get_by_text("It fits on one page.")).to_be_visible()
    sheets = printed(page, tmp_path).pages
    assert len(sheets) == 1
    page.emulate_media(media="print")
    expect(page.get_by_role("img", name="Page 1 of 1, preview")).to_be_visible()
    for only_for_the_screen in (page.get_by_label("Greeting"), page.get_by_role("heading")):
        expect(only_for_the_screen).to_be_hidden()
    paper = page.get_by_role("img", name="Page 1 of 1, preview").bounding_box()
    assert (paper["x"], paper["y"]) == (0, 0)
