"""Where the parts of a letter stand on its page, in millimetres."""

import io
import re
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from paper.layouts import LAYOUTS
from paper.typefaces import TYPEFACES
from paper.typesetting import export_pdf
from tests.paper.samples import printed_letter
from tests.paper.test_docx import LANGUAGES, picture, words_at

pytestmark = pytest.mark.no_database

CAPITAL = 0.65 * 11.5 / 72 * 25.4
SHORT_BODY = (
    "Thank you for considering me for the Assistant Manager position, and for the call.\n\n"
    "I enjoyed talking with you and Ana. I respect your decision and wish you all the best.\n\n"
    "If the position opens up again, please get in touch. I would gladly work for Larkfield."
)


@pytest.fixture
def places(tmp_path):
    """The feet of the words of a letter's first page."""

    def places_of(layout: str, **changes) -> list[tuple[str, float, float]]:
        file: Path = tmp_path / "letter.pdf"
        paper = "us-letter" if layout == "us" else "a4"
        language = changes.pop("language", LANGUAGES[layout])
        letter = printed_letter(layout=layout, language=language, paper=paper, **changes)
        file.write_bytes(export_pdf(letter))
        return words_at(file)

    return places_of


def foot_of(word: str, words: list[tuple[str, float, float]]) -> float:
    return next(foot for found, _, foot in words if found == word)


@pytest.mark.parametrize("layout", ["din-a", "din-b"])
@pytest.mark.parametrize("count", [1, 4, 7])
def test_a_long_return_line_is_read_whole_above_the_address(places, layout, count):
    words = places(
        layout,
        sender_name="Maximiliane-Charlotte Freifrau von und zu Hohenstein-Waldenburg",
        sender_lines=("Rückgebäude Schwanthalerhöhe bei Familie Oberhuber",) * count,
        recipient_lines=("Empfängerin",),
    )
    window, ends = LAYOUTS[layout].window, [f for w, _, f in words if w == "Oberhuber"]
    line = window.return_line + window.return_line_height
    # Beside the window they stand once more.
    assert sum(foot < line and x < 105 for w, x, foot in words if w == "Oberhuber") == count
    assert len(ends) == 2 * count
    assert not [w for w, x, foot in words if line < foot < window.address and x < 105]


@pytest.mark.parametrize("layout", ["din-a", "din-b"])
@pytest.mark.parametrize(
    ("name", "address"), [("Dana Whitfield", ("", "Leeds")), ("", ("", "Leeds")), ("Dana", ())]
)
def test_a_line_is_drawn_between_a_sender_and_an_address_alone(tmp_path, layout, name, address):
    ends = {"sender_name": name, "sender_lines": (), "recipient_lines": address}
    letter = printed_letter(layout=layout, language="de", paper="a4", **ends)
    (tmp_path / "letter.pdf").write_bytes(export_pdf(letter))
    page, dots = picture(tmp_path / "letter.pdf"), 40 / 25.4
    window = LAYOUTS[layout].window
    foot = window.return_line + window.return_line_height
    beside = (window.left, foot - 1, window.left + window.address_width, foot + 1)
    line = page.crop(tuple(mm * dots for mm in beside))
    assert (min(line.tobytes()) < 250) == bool(name and address)


@pytest.mark.thorough
@pytest.mark.parametrize("typeface", TYPEFACES)
@pytest.mark.parametrize("layout", ["din-a", "din-b"])
@pytest.mark.parametrize("count", range(3, 9))
def test_an_address_of_long_lines_ends_within_its_window(places, layout, typeface, count):
    line = "Main Department of the Development of Persons and Organisations Foot"
    words = places(layout, recipient_lines=(line,) * count, typeface=typeface)
    window = LAYOUTS[layout].window
    feet = [foot for word, _, foot in words if word == "Foot"]
    assert len(feet) == count
    assert max(feet) < window.address + window.address_height + 1.2


def columns(**changes) -> dict[str, float]:
    """Where words begin; Poppler would have right-to-left lines in another order."""
    found = {}

    def look(text, cm, tm, *_):
        if text.split():
            found[text.split()[0]] = (tm[4] * cm[0] + cm[4]) / 72 * 25.4

    PdfReader(io.BytesIO(export_pdf(printed_letter(**changes)))).pages[0].extract_text(
        visitor_text=look
    )
    return found


def test_a_page_runs_the_way_its_text_does():
    """And a line in it the way it does by itself."""
    hebrew = {"body": "Alpha תודה רבה על השיחה Omega", "greeting": "שלום First שלום Second"}
    turned = columns(**hebrew)
    assert turned["Alpha"] > turned["Omega"]
    assert turned["First"] > turned["Second"]
    assert min(turned["November"], turned["Larkfield"]) > 150

    straight = columns(**hebrew | {"body": "Alpha תודה Omega to us all here"})
    assert straight["Alpha"] < straight["Omega"]
    assert straight["First"] < straight["Second"]
    assert max(straight["November"], straight["Larkfield"]) < 35


def test_a_paragraph_that_begins_with_a_name_from_elsewhere_keeps_its_way():
    ends = {"greeting": "סמירה שלום First שלום Second", "recipient_lines": ("Ms סמירה",)}
    straight = columns(body="סמירה Alpha was kind to תודה Omega of us", **ends)
    assert straight["Alpha"] < straight["Omega"]
    assert straight["First"] > straight["Second"]
    assert straight["Ms"] < 35


@pytest.mark.thorough
@pytest.mark.parametrize("typeface", TYPEFACES)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_long_words_and_addresses_stay_within_their_columns(layout, typeface, tmp_path):
    long = (
        "Rindfleischetikettierungsueberwachungsstelle",
        "maximiliane.hohenstein-waldenburg@example-mail.de",
        "https://www.linkedin.com/in/maximiliane.hohenstein.waldenburg",
    )
    body = f"See {long[0]} and {long[1]}, or {long[2]}.\n\n" * 3
    letter = printed_letter(
        language="de",
        layout=layout,
        typeface=typeface,
        paper="a4",
        sender_lines=long,
        recipient_lines=long,
        enclosures=long,
        signature_name=long[0],
        body=body,
    )
    (tmp_path / "letter.pdf").write_bytes(export_pdf(letter))
    command = ["pdftotext", "-bbox", tmp_path / "letter.pdf", "-"]
    found = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    ends = [float(end) / 72 * 25.4 for end in re.findall(r'xMax="([\d.]+)"', found)]
    assert max(ends) < 191


def test_a_long_german_word_is_parted_by_its_rules(places):
    """A name of few letters never is."""
    word = "Qualitaetssicherungsprozesse"
    body = " ".join([f"wie Sie {word} und die Abteilung Oberlaenderin sehen"] * 12)
    parted = [w for w, *_ in places("din-b", body=body) if w.endswith(("-", "\u00ad"))]
    assert parted
    assert all(word.startswith(part.rstrip("-\u00ad")) for part in parted)


def test_an_address_gets_no_hyphen_that_is_not_its_own(places):
    host = "qualitaetssicherungsprozesse"
    body = " ".join([f"wie Sie auf https://{host}.example.org und anderswo sehen"] * 12)
    assert not [w for w, *_ in places("din-b", body=body) if w.endswith(("-", "\u00ad"))]


@pytest.mark.parametrize("layout", ["uk", "fr", "es"])
def test_a_letter_without_a_sender_begins_at_the_top(places, layout):
    top = min(foot for *_, foot in places(layout, sender_name="", sender_lines=()))
    assert top < 30
    nameless = places(layout, sender_name="", sender_lines=("418 Alder Street",))
    assert min(foot for *_, foot in nameless) == pytest.approx(foot_of("418", nameless), abs=0.1)


@pytest.mark.parametrize("layout", ["din-a", "din-b"])
def test_without_an_address_nothing_stands_above_it(places, layout):
    lines = ("418 Alder Street",)
    words = places(layout, sender_lines=lines, recipient_lines=())
    assert [word for word, *_ in words].count("Alder") == 1


@pytest.mark.parametrize("layout", ["din-a", "din-b"])
def test_the_block_beside_the_window_ends_well_above_the_subject(places, layout):
    lines = (*("A line of the address of the sender, and more",) * 10, "dana@example.org")
    words = places(layout, sender_lines=lines)
    assert foot_of("2026", words) < foot_of("Assistant", words) - CAPITAL - 3


@pytest.mark.parametrize("word", ["سميرة", "שמירה", "สมชาย", "田中", "शर्मा"])
def test_a_word_of_another_script_does_not_push_its_lines_apart(places, word):
    text = "I enjoyed the talk with you and the walk through the garden a great deal. "
    words = places("us", body=f"{text * 2}{word} joined. {text * 2}")
    feet = sorted({round(f, 2) for w, _, f in words if w in {"enjoyed", "garden", "talk", "walk"}})
    steps = [low - high for high, low in pairwise(feet)]
    assert len(steps) >= 3
    assert max(steps) == pytest.approx(min(steps), abs=0.05)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_there_is_room_to_sign(places, layout):
    words = places(layout, closing="Sincerely", signature_name="Xenia", body=SHORT_BODY)
    assert 15 <= foot_of("Xenia", words) - foot_of("Sincerely", words) - CAPITAL <= 20


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_full_page_leaves_room_to_sign_too(places, layout):
    body = "\n\n".join([SHORT_BODY * 2] * 3)
    words = places(layout, closing="Sincerely", signature_name="Xenia", body=body)
    assert 15 <= foot_of("Xenia", words) - foot_of("Sincerely", words) - CAPITAL <= 20


@pytest.mark.parametrize("layout", ["din-a", "din-b"])
def test_two_blank_lines_stand_between_subject_and_greeting(places, layout):
    words = places(layout, body="Alpha\nBravo", subject="Subject")
    line = foot_of("Bravo", words) - foot_of("Alpha", words)
    greeting = foot_of("Dear", words)
    assert greeting - foot_of("Subject", words) == pytest.approx(3 * line, abs=0.5)


def test_a_list_right_behind_another_has_a_gap_above_it(places):
    words = places("us", body="- Alpha\n- Bravo\n  1. Inner\n\n1. Charlie\n2. Delta\n\nEcho")
    feet = [foot_of(w, words) for w in ("Alpha", "Bravo", "Inner", "Charlie", "Delta", "Echo")]
    item, nested, lists, numbered, paragraph = (low - high for high, low in pairwise(feet))
    assert item == pytest.approx(nested, abs=0.05) == pytest.approx(numbered, abs=0.05)
    assert lists == pytest.approx(paragraph, abs=0.05)
    assert lists > item + 1


@pytest.mark.parametrize("layout", ["us", "uk", "fr", "es"])
def test_a_short_letter_reaches_into_the_lower_half_of_its_page(places, layout):
    words = places(layout, body=SHORT_BODY, signature_name="Xenia")
    assert foot_of("Xenia", words) > 0.64 * (279.4 if layout == "us" else 297)


def test_a_french_letter_is_signed_on_the_right(places):
    columns = {w: x for w, x, _ in places("fr", signature_name="Xenia")}
    assert columns["Xenia"] == pytest.approx(columns["Adaeze"], abs=0.5)


@pytest.mark.parametrize(("count", "label"), [(1, "Anlage"), (2, "Anlagen")])
def test_german_enclosures_stand_below_their_label_which_has_no_colon(places, count, label):
    words = places("din-b", enclosures=("Lebenslauf", "Zeugnis")[:count])
    by_name = {w: (x, foot) for w, x, foot in words}
    (label_x, label_foot), (x, foot) = by_name[label], by_name["Lebenslauf"]
    assert (x, foot > label_foot) == (pytest.approx(label_x, abs=0.5), True)
