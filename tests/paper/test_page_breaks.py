"""Where a letter breaks into pages, and what stays together."""

import io
import subprocess
from bisect import bisect_left

import pytest
from pypdf import PdfReader

from paper.typefaces import TYPEFACES
from paper.typesetting import export_pdf, preview
from tests.paper.samples import BODY, printed_letter

pytestmark = pytest.mark.no_database


def test_a_letter_takes_one_page_where_tightening_allows_it_and_two_where_not():
    assert len(preview(printed_letter(body=f"{BODY}\n\n" * 3))) == 1
    assert len(preview(printed_letter(body=f"{BODY}\n\n" * 8))) == 2


def test_page_two_has_a_running_head():
    pdf = export_pdf(printed_letter(body=f"{BODY}\n\n" * 8))
    second = PdfReader(io.BytesIO(pdf)).pages[1].extract_text()

    assert "Adaeze Okafor" in second
    assert "Page 2 of 2" in second


def test_the_closing_is_never_torn_apart():
    for count in range(60, 110, 7):
        pages = PdfReader(
            io.BytesIO(export_pdf(printed_letter(body="A line of text.\n\n" * count)))
        ).pages
        last = pages[-1].extract_text()
        assert "With warm regards," in last
        assert "Dana Ruiz" in last
        assert "A line of text." in last


SENTENCE = "These are plain words of a long letter which goes on and on. "


def lines_of(body: str, **changes) -> list[list[str]]:
    """The lines of each page, from top to bottom."""
    pdf = export_pdf(printed_letter(body=body, **changes))
    command = ["pdftotext", "-layout", "-", "-"]
    pages = subprocess.run(command, input=pdf, check=True, capture_output=True).stdout.decode()
    return [
        [line.strip() for line in page.splitlines() if line.strip()]
        for page in pages.removesuffix("\f").split("\f")
    ]


@pytest.mark.parametrize("layout", ["us", "din-b"])
@pytest.mark.parametrize("start", ["", "A short one.\n\n"])
def test_a_last_paragraph_longer_than_a_page_begins_on_the_first(layout, start):
    first, second = lines_of(start + SENTENCE * 98, layout=layout)
    assert len(first) > 30
    assert "With warm regards," in second


def shortest_on_two_pages(**set_in) -> list[str]:
    """The eight shortest texts that need a second page, where the engine could take one for
    enough."""

    def page_count(text: str) -> int:
        return len(preview(printed_letter(body=text, **set_in)))

    texts = [(SENTENCE * 110)[:length] for length in range(3_600, 6_400, 40)]
    first = bisect_left(texts, 2, key=page_count)
    assert page_count(texts[first - 1]) == 1
    return texts[first : first + 8]


@pytest.mark.thorough
@pytest.mark.parametrize("typeface", TYPEFACES)
def test_the_closing_takes_the_last_two_lines_of_the_text_along(typeface):
    set_in = {"layout": "uk", "paper": "a4", "typeface": typeface}
    for text in shortest_on_two_pages(**set_in):
        first, second = lines_of(text, **set_in)
        assert second.index("With warm regards,") >= 3  # the running head and two lines
        assert len(first) > 25


def sizes_of(letter) -> list[float]:
    """The size of the letters of "plain" on each page."""
    sizes: list[float] = []

    def look(text, cm, tm, _font, size):
        if "plain" in text:
            sizes.append(size * abs(tm[0] * cm[0]))

    firsts = []
    for sheet in PdfReader(io.BytesIO(export_pdf(letter))).pages:
        sizes.clear()
        sheet.extract_text(visitor_text=look)
        firsts += sizes[:1]
    return firsts


@pytest.mark.thorough
@pytest.mark.parametrize("typeface", TYPEFACES)
def test_a_letter_that_needs_two_pages_is_not_crowded_on_them(typeface):
    set_in = {"layout": "uk", "paper": "a4", "typeface": typeface}
    for text in shortest_on_two_pages(**set_in):
        sizes = sizes_of(printed_letter(body=text, **set_in))
        assert sizes == pytest.approx([TYPEFACES[typeface].size] * 2, abs=0.1)


LEADS = {
    "**My own heading**": "What it is about. " * 20,
    "I liked these:": "- the tour\n- the rota",
}


@pytest.mark.thorough
@pytest.mark.parametrize("lead", LEADS)
def test_what_leads_to_something_does_not_end_a_page(lead):
    words = lead.strip("*")
    for count in range(8, 24):
        after = f"{SENTENCE}\n\n" * 30
        body = f"{SENTENCE}\n\n" * count + f"{lead}\n\n{LEADS[lead]}\n\n{after}"
        for page in lines_of(body)[:-1]:
            assert page[-1] != words


def test_a_letter_of_headings_alone_is_set():
    pages = lines_of("**A heading**\n\n" * 120)
    assert sum(line == "A heading" for page in pages for line in page) == 120


def test_a_last_item_of_a_list_stays_with_the_closing_too():
    for count in range(28, 40):
        *_, last = lines_of("- one thing\n" * count + "- the last thing")
        assert "With warm regards," in last
        assert any("the last thing" in line for line in last)
