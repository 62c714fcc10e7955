"""Where the lines of a page may end, and that what is copied from it is what was typed."""

import io

import pytest
from pypdf import PdfReader

from paper.typefaces import TYPEFACES
from paper.typesetting import export_pdf
from tests.paper.samples import printed_letter
from tests.paper.test_page_breaks import lines_of

pytestmark = pytest.mark.no_database


@pytest.mark.thorough
@pytest.mark.parametrize("typeface", TYPEFACES)
def test_no_line_begins_with_a_dash_that_has_no_spaces(typeface):
    words = "the weekend rota—which I liked—and “the garden”—as ever (so far)—or co-owners—all"
    broken_behind = 0
    for length in range(1, 90, 6):
        (lines,) = lines_of(f"{'x' * length} {words}.", typeface=typeface)
        assert not [line for line in lines if line.startswith("—")]
        broken_behind += any(line.endswith("—") for line in lines)
    assert broken_behind


def test_words_with_dashes_are_copied_as_they_were_typed():
    words = "rota—which I—liked—**all**—the 118-HG—more"
    letter = printed_letter(body=words, recipient_lines=("Dana", "Alder Street 118-HG"))
    text = PdfReader(io.BytesIO(export_pdf(letter))).pages[0].extract_text()
    assert words.replace("*", "") in text
    assert "Alder Street 118-HG" in text


def test_a_word_of_many_dashes_stays_on_the_paper():
    (lines,) = lines_of("word—" * 60 + "end")
    assert max(map(len, lines)) < 100


@pytest.mark.thorough
@pytest.mark.parametrize("number", ["118-HG", "7b-III", "12/3-B"])
def test_a_house_number_is_not_torn_at_its_hyphen(number):
    for length in range(1, 40, 2):
        street = f"{'X' * length} Alder Street Building {number}"
        address = ("Dana", street, "Leeds")
        (lines,) = lines_of("Words.", layout="din-b", paper="a4", recipient_lines=address)
        assert any(number in line for line in lines)


def test_a_street_of_two_words_is_broken_at_its_hyphen():
    street = "Johann-Sebastian-Bartholomäus-Oberländer-Maximilian-Straße 12-14"
    address = ("Dana", street, "Leeds")
    (lines,) = lines_of("Words.", layout="din-b", paper="a4", recipient_lines=address)
    assert any(line.endswith("-") for line in lines)
