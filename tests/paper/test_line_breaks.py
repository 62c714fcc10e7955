"""Where the lines of a page may end, and that what is copied from it is what was typed."""

import io
import random
import re
import string
import subprocess

import pytest
from pypdf import PdfReader

from letters.languages import LANGUAGES
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


@pytest.mark.parametrize(
    "words",
    [
        "rota, **which**—as I *said*—was _new_—and **so—on** and **all**—**bold**—or **part**s—all",
        "rota, **which** – as I *said* -- was _new_ — and **so –** on **– and** *on* – for all",
    ],
)
@pytest.mark.parametrize("language", ["en-us", "de"])
def test_no_line_begins_with_a_dash_behind_a_bold_or_italic_word(words, language):
    body = "\n\n".join(f"{'x' * length} {words}." for length in range(1, 90, 4))
    pages = lines_of(body, language=language)
    assert not [line for page in pages for line in page if line[0] in "—–"]


LONG_WORDS = {
    "de": "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft",
    "en-us": "Hepaticocholangiocholecystenterostomiesantidisestablishmentarianism",
    "fr": "Anticonstitutionnellementhexakosioihexekontahexaphobiquement",
}


@pytest.mark.parametrize(("language", "word"), LONG_WORDS.items())
def test_a_word_longer_than_its_line_is_parted_with_a_hyphen(language, word):
    changes = {
        "subject": f"Words {word}",
        "recipient_lines": (word, "Leeds"),
        "enclosures": (word,),
    }
    body = f"{'Before the word. ' * 3}{word} and behind.\n\n- {word}"
    (lines,) = lines_of(body, language=language, layout="din-b", paper="a4", **changes)
    text = " ".join(lines)
    assert text.count("\u00ad ") >= 2
    assert text.replace("\u00ad ", "").count(word) >= 3


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_long_word_runs_off_the_paper(language, tmp_path):
    chance = random.Random(7)  # noqa: S311
    syllables = [f"{b}{a}{n}" for b in "bcdfgkmprstvz" for a in "aeiouy" for n in "nst"]
    words = ["".join(chance.choices(syllables, k=chance.choice([12, 25, 50]))) for _ in range(25)]
    words += ["".join(chance.choices(string.ascii_letters, k=90)) for _ in range(10)]
    words += ["слово" * 12, "x" * 90, "QwQw" * 15, "la" * 40, "Sch" * 20]
    letter = printed_letter(language=language, layout="din-b", paper="a4", body=" ".join(words))
    (tmp_path / "letter.pdf").write_bytes(export_pdf(letter))
    command = ["pdftotext", "-bbox", tmp_path / "letter.pdf", "-"]
    found = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    ends = [float(end) / 72 * 25.4 for end in re.findall(r'xMax="([\d.]+)"', found)]
    assert max(ends) < 191


def test_words_with_dashes_are_copied_as_they_were_typed():
    words = "rota—which I—**liked**—**all**—the 118-HG—more"
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
