"""What is printed of a near miss, and the one press that ends it."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect
from pypdf import PdfReader

from applications.models import Verdict
from near_misses.models import LONGEST, RematchSheet
from tests.searches import DAY, make_near_miss

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]


def printed(page, folder) -> PdfReader:
    page.pdf(path=folder / "printed.pdf", format="A4", prefer_css_page_size=True)
    return PdfReader(folder / "printed.pdf")


def test_a_full_rematch_sheet_is_one_printed_page(signed_in_page, live_server, person, tmp_path):
    application = make_near_miss(person)
    verdict = application.close_with(
        Verdict.Kind.CAME_SECOND, on=DAY, feedback="More numbers, please. " * 20
    )
    text = ("Forty characters of plans, and some more. " * 20)[:LONGEST]
    words = dict.fromkeys(RematchSheet.FIELDS, text) | {"who_decides": ""}
    RematchSheet.objects.create(verdict=verdict, **words)
    page = signed_in_page
    page.goto(live_server.url + reverse("near_misses:rematch_sheet", args=[application.pk]))
    sheets = printed(page, tmp_path).pages
    assert len(sheets) == 1
    on_paper = " ".join(sheets[0].extract_text().split())
    assert "What I would need to say yes" in on_paper
    assert "Adaeze Okafor" in on_paper
    assert "Edit" not in on_paper


def test_near_misses_are_printed_without_buttons(signed_in_page, live_server, person, tmp_path):
    make_near_miss(person).close_with(Verdict.Kind.FINALIST, on=DAY)
    page = signed_in_page
    page.goto(live_server.url + reverse("near_misses:near_misses"))
    text = printed(page, tmp_path).pages[0].extract_text()
    assert "Larkfield" in text
    assert "Adaeze Okafor" in text
    assert "Put this one to rest" not in text


def test_one_press_puts_it_to_rest_and_one_more_takes_it_back(signed_in_page, live_server, person):
    application = make_near_miss(person)
    application.close_with(Verdict.Kind.FINALIST, on=DAY)
    page = signed_in_page
    page.goto(live_server.url + reverse("near_misses:near_misses"))
    page.get_by_role("button", name="Put this one to rest").click()
    expect(page.get_by_role("heading", name="Near misses")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Put this one to rest")).to_be_visible()
    expect(page).to_have_url(live_server.url + reverse("near_misses:near_misses"))
    application.refresh_from_db()
    assert (application.archived_at, application.notes_stopped_on) == (None, None)
