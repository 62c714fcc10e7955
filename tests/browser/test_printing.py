"""What comes out of the printer: what is recorded, and a letter alone on its sheets."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import expect
from pypdf import PdfReader

from applications.models import Contact
from letters.beginning import come_second
from paper.layouts import PAPERS
from tests.searches import DAY, MOMENT, edit, make_application, make_near_miss

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
    to_press = ("I came second", "Add note", "Search", "Edit all", "Add a detail", "Deadline")
    for only_for_the_screen in (*to_press, "Reminders", "Documents", "Job ad"):
        assert only_for_the_screen not in text

    heading = page.get_by_role("heading", name="Assistant Manager")
    expect(heading).not_to_have_css("color", INK)
    page.emulate_media(color_scheme="dark", media="print")
    expect(heading).to_have_css("color", INK)


def test_a_round_and_a_person_are_printed_as_text_and_not_as_a_form(
    signed_in_page, live_server, person, tmp_path
):
    page = signed_in_page
    interview_round = make_near_miss(person).rounds.last()
    edit(interview_round, on=DAY, notes="They rebuild the rota in spring.", outcome="passed")
    okafor = interview_round.people.get(name="Adaeze Okafor")
    facts = {"note": "Reads mail in the evening.", "email": "adaeze@example.org"}
    edit(okafor, company="Larkfield", **facts)
    for address, noted in (
        (
            interview_round.get_absolute_url(),
            ["Larkfield", MOMENT, "They rebuild the rota in spring.", "Adaeze Okafor"],
        ),
        (okafor.get_absolute_url(), ["Reads mail in the evening.", "adaeze@", "Dear Ms Okafor"]),
    ):
        page.goto(live_server.url + address)
        sheets = printed(page, tmp_path).pages
        assert len(sheets) == 1
        text = " ".join(sheets[0].extract_text().split())
        for words in noted:
            assert words in text
        for only_for_the_screen in ("Save", "Before", "New people", "Phone", "Delete interview"):
            assert only_for_the_screen not in text


def test_a_full_board_is_printed_on_two_sheets_at_most(
    signed_in_page, live_server, person, tmp_path
):
    for number in range(60):
        stage = ("saved", "applied", "screening", "interviewing")[number % 4]
        make_application(person, company=f"Hayfield and Daughters {number}", stage=stage)
    page = signed_in_page
    page.goto(live_server.url + "/applications/")
    sheets = printed(page, tmp_path).pages
    assert len(sheets) <= 2
    text = " ".join("".join(sheet.extract_text() for sheet in sheets).split())
    for words in ("Screening", "Assistant Manager", "Hayfield and Daughters 59"):
        assert words in text


@pytest.mark.parametrize("paper", PAPERS)
def test_a_letter_is_printed_alone_on_its_sheet(
    signed_in_page, live_server, person, tmp_path, paper
):
    page = signed_in_page
    letter = come_second(make_near_miss(person), on=DAY)
    letter.update(version=str(letter.revision), paper=paper)
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


def test_no_row_of_a_list_is_torn_apart(signed_in_page, live_server, person, tmp_path):
    for number in range(40):
        name, role = f"Person{number:02}", f"{'Coordinator of the shops. ' * 7} Title{number:02}"
        Contact.objects.create(owner=person, name=name, role=role)
    page = signed_in_page
    page.goto(live_server.url + reverse("applications:people"))
    texts = [sheet.extract_text() for sheet in printed(page, tmp_path).pages]
    assert len(texts) > 1
    for text in texts:
        names, titles = (set(re.findall(rf"{word}(\d\d)", text)) for word in ("Person", "Title"))
        assert names == titles


def test_what_is_only_for_paper_is_not_on_the_screen(signed_in_page, live_server, person):
    page = signed_in_page
    page.goto(live_server.url + make_near_miss(person).rounds.last().get_absolute_url())
    expect(page.locator(".on-paper")).to_be_hidden()
