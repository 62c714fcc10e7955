"""Dates and figures in a line that runs the other way."""

import io

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from paper.docx import docx
from paper.islands import in_islands
from paper.letter import PrintedLetter
from paper.typesetting import export_pdf
from tests.paper.samples import printed_letter

pytestmark = pytest.mark.no_database

HEBREW, ARABIC = "נפגשנו ב־{} אצלכם", "التقينا {} عندكم"
LEFT_TO_RIGHT = [
    "12. März 2026",
    "12 March",
    "1er mars 2026",
    "12 de marzo de 2026",
    "March 12, 2026",
    "3. Příští 2026",
    "+49 30 123 4567",
    "030 123-4567",
    "2026-03-12",
    "48.000 €",
    "1.234,56 EUR",
    "€ 48,000",
    "8 GB",
]


def islands(text: str) -> list[tuple[str, ...]]:
    return [tuple(island) for island in in_islands(text) if island.way]


@pytest.mark.parametrize("words", LEFT_TO_RIGHT)
@pytest.mark.parametrize("line", [HEBREW, ARABIC])
def test_a_date_or_figure_of_the_west_is_an_island(words, line):
    assert islands(line.format(words)) == [(words, "ltr")]


@pytest.mark.parametrize("words", ["12 במרץ 2026", "12 במרץ", "12 مارس 2026", "١٢ مارس ٢٠٢٦"])
def test_a_date_of_hebrew_or_arabic_in_an_english_line_is_one_from_right_to_left(words):
    assert islands(f"We met on {words} there.") == [(words, "rtl")]


@pytest.mark.parametrize(
    "text",
    [
        "We met on 12 March 2026; call +49 30 123 4567.",
        "עבדנו בשנת 2026 עם Google",
        "משנת 2024 עד 2026",
        "בשעה 12:30",
        "ב־2021 Google",
    ],
)
def test_what_stands_in_order_already_is_none(text):
    assert islands(text) == []


def test_the_parts_are_the_text():
    text = "12 במרץ 2026 and 12. März 2026"
    assert "".join(island.words for island in in_islands(text)) == text
    assert [island.words for island in in_islands("")] == [""]


def column_of(part: str, letter: PrintedLetter) -> tuple[float, int]:
    """Where `part` begins on the page: in which drawn text, and there behind how much."""
    drawn = []

    def look(text, cm, tm, *_):
        if part in text:
            drawn.append((tm[4] * cm[0] + cm[4], text.index(part)))

    PdfReader(io.BytesIO(export_pdf(letter))).pages[0].extract_text(visitor_text=look)
    return drawn[-1]


@pytest.mark.parametrize("line", [HEBREW, ARABIC])
@pytest.mark.parametrize(
    ("words", "first", "second"), [("12. Juli 1987", "12", "Juli"), ("+67 89 123 4567", "67", "12")]
)
def test_the_page_shows_it_from_left_to_right(line, words, first, second):
    letter = printed_letter(
        body=line.format(words), sender_lines=(), date="", place="", subject="", enclosures=()
    )
    assert column_of(first, letter) < column_of(second, letter)


def test_the_page_shows_a_hebrew_date_from_right_to_left():
    letter = printed_letter(body="We met on 12 במרץ 2031 at Larkfield.", sender_lines=(), date="")
    assert column_of("203", letter) < column_of("12", letter)


def test_word_has_it_in_a_run_of_its_own():
    letter = printed_letter(body=HEBREW.format("12. März 2026"))
    paragraphs = Document(io.BytesIO(docx(letter))).paragraphs
    runs = next(p for p in paragraphs if "נפגשנו" in p.text).runs
    turned = [run._element.rPr.find(qn("w:rtl")) is not None for run in runs]
    assert [run.text for run in runs] == ["נפגשנו ב־", "\u202a12. März 2026\u202c", " אצלכם"]
    assert turned == [True, False, True]
