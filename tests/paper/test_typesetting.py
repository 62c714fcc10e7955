"""The engine: fast, literal, killable, and true to its standards."""

import dataclasses
import datetime
import io
import itertools
import os
import re
import subprocess
import threading

import page
import pytest
from pypdf import PdfReader

from letters.languages import LANGUAGES
from letters.models.letter import MOST_LINES
from paper import typesetting
from paper.layouts import LAYOUTS
from paper.typefaces import TYPEFACES
from paper.typesetting import TypesettingFailed, export_pdf, preview
from tests.paper.engine_time import engine_seconds
from tests.paper.samples import BODY, printed_letter
from tests.paper.test_docx import words_at
from tests.yardstick import slowness

pytestmark = pytest.mark.no_database


def text_of(letter) -> str:
    pages = PdfReader(io.BytesIO(export_pdf(letter))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_same_words_make_the_same_bytes():
    assert export_pdf(printed_letter()) == export_pdf(printed_letter())


def test_lists_bold_and_italics_are_set_and_their_marks_are_gone():
    text = text_of(printed_letter())

    assert "• the weekend rota" in text
    assert "*" not in text


@pytest.mark.parametrize("layout", ["din-a", "din-b"])
def test_a_long_address_gets_smaller_and_loses_no_line(layout):
    lines = tuple(f"Line {number} of the address" for number in range(1, 10))
    text = text_of(printed_letter(language="de", layout=layout, recipient_lines=lines))
    assert all(line in text for line in lines)


@pytest.mark.parametrize("typeface", TYPEFACES)
@pytest.mark.parametrize("layout", ["din-a", "din-b"])
def test_the_longest_address_that_is_taken_ends_above_the_subject(layout, typeface, tmp_path):
    pdf = tmp_path / "letter.pdf"
    for line in ("short", "AN ADDRESS OF WIDE LETTERS, WHICH TAKES TWO LINES"):
        address = (line,) * MOST_LINES
        letter = printed_letter(layout=layout, typeface=typeface, recipient_lines=address)
        pdf.write_bytes(export_pdf(letter))
        words = words_at(pdf)
        subject = min(low for word, _, low in words if word == "Assistant")
        ends = [low for word, _, low in words if word in line.split()]
        assert len(ends) == MOST_LINES * len(line.split())
        assert max(ends) < subject - 4


@pytest.mark.parametrize("room", range(20, 60, 7))
def test_no_line_of_the_senders_address_ends_or_begins_with_a_dot(room):
    parts = ("1184 Linden Court NW, Apt 4", "W" * (room // 2), "x" * room, "maya@example.org")
    pdf = export_pdf(printed_letter(sender_lines=parts))
    text = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    lines = [line.strip() for line in text.splitlines()]
    assert all(any(part in line for line in lines) for part in parts)
    assert not any(line.startswith("·") or line.endswith("·") for line in lines)


def test_the_file_knows_its_title_author_and_language():
    reader = PdfReader(io.BytesIO(export_pdf(printed_letter(language="de"))))

    assert reader.metadata.title == "Assistant Manager, Dana Ruiz"
    assert reader.metadata.author == "Dana Ruiz"
    assert reader.trailer["/Root"]["/Lang"] == "de-DE"


HOSTILE = [
    '#panic("x")',
    '#import "@preview/x:0.1.0"',
    '#include "/etc/passwd"',
    '#read("/etc/passwd")',
    '#image("x.png")',
    "$x^2$",
    "= Heading",
    "== Heading",
    "@reference",
    "<label>",
    "`raw`",
    "```raw```",
    "// comment",
    "/* comment */",
    "\\u{41}",
    "\\n",
    "~",
    "---- dash",
    "#[content]",
    "#{ 1 + 1 }",
    "#let x = 1",
    "#show: x",
    "#set text(red)",
    "{{ braces }}",
    "{% tag %}",
    "%s %d %n",
    "${HOME}",
    "$(whoami)",
    "'; DROP TABLE letters; --x",
    "<script>alert(1)</script>",
    "<b>bold</b>",
    "&amp; &lt;",
    "https://example.org/a?b=c&d=e#f",
    "mailto:a@example.org",
    "C:\\Windows\\System32",
    "[link](https://example.org)",
    "![image](x.png)",
    "> quote",
    "| a | b |",
    "+ plus",
    "/ term: x",
    "#sys.inputs",
    '#eval("1")',
    "א ב ג",
    "έ λ",
]


def squeezed(text: str) -> str:
    """Letters and signs alone: a page breaks lines and sets quotes as it must."""
    straight = text.translate(str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-"}))
    return "".join(straight.split()).replace("\u200b", "").replace("--", "-").replace("--", "-")


def test_hostile_texts_come_out_literally_in_every_place():
    for hostile in HOSTILE:
        letter = printed_letter(
            sender_name=f"N {hostile}",
            sender_lines=(f"S {hostile}",),
            recipient_lines=(f"R {hostile}",),
            subject=f"U {hostile}",
            greeting=f"G {hostile}",
            body=f"B {hostile}",
            closing=f"C {hostile}",
            signature_name=f"Y {hostile}",
        )
        page_text = squeezed(text_of(letter))
        # In a list a body's mark is a mark; and right-to-left words come out in another order.
        wanted = "א" if "א" in hostile else squeezed(hostile)
        assert page_text.count(wanted) >= 7, hostile
    assert len(HOSTILE) >= 43


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("layout", "language", "typeface"),
    list(itertools.product(LAYOUTS, LANGUAGES, TYPEFACES)),
)
def test_every_layout_language_and_face_keeps_its_standards(layout, language, typeface, tmp_path):
    letter = printed_letter(
        layout=layout,
        language=language,
        typeface=typeface,
        paper=LANGUAGES[language].paper,
        place="Lyon",
        enclosures=("Résumé",),
        body=f"{BODY}\n\n" * 6,
    )
    pdf = export_pdf(letter)
    path = tmp_path / "letter.pdf"
    path.write_bytes(pdf)

    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        report = page.validate_pdf(path, profile=profile)
        messages = {failure.message for failure in report.failures}
        # It takes a last byte of 13 for the end of a line. qpdf looks at every length as well.
        if b"\r\nendstream" in pdf:
            messages.discard("a stream /Length does not match its raw content length")
        assert messages == set()
    subprocess.run(["qpdf", "--check", path], check=True, stdout=subprocess.DEVNULL)


def test_the_engine_warns_of_nothing(caplog):
    for typeface, layout in itertools.product(TYPEFACES, LAYOUTS):
        preview(printed_letter(typeface=typeface, layout=layout, subject="Warned of nothing"))
    assert caplog.records == []


def test_what_the_engine_warns_of_is_in_the_log(caplog):
    unknown = dataclasses.replace(TYPEFACES["inter"], family="Unknown Face")
    preview(dataclasses.replace(printed_letter(), typeface=unknown))
    assert [record.getMessage() for record in caplog.records] == [
        "The typesetter warns: unknown font family: unknown face"
    ]


def test_past_the_caps_the_writer_is_told_which():
    with pytest.raises(TypesettingFailed, match="12,000 characters"):
        preview(printed_letter(body="x" * 12_001))
    with pytest.raises(TypesettingFailed, match="300 paragraphs"):
        preview(printed_letter(body="a\n\n" * 301))


@pytest.mark.parametrize("body", ["a " * 5990, "a\n\n" * 299, "W" * 11_990, "- a\n" * 290])
def test_the_worst_letter_within_the_caps_is_set_within_the_deadline(body):
    taken = engine_seconds(printed_letter(body=body), patience=60)
    assert taken is not None
    assert taken < typesetting.PREVIEW_DEADLINE * slowness()


def test_a_word_too_long_for_a_line_stays_on_the_paper():
    text = text_of(printed_letter(body="x" * 400))
    assert text.count("x" * 10) >= 10
    # One line of the page holds about 90 letters of this face.
    longest = max(len(part) for part in text.split())
    assert longest < 120


def test_a_letter_that_takes_too_long_is_killed_and_the_next_one_works(monkeypatch, caplog):
    monkeypatch.setattr(typesetting, "PREVIEW_DEADLINE", 0.0)
    with pytest.raises(TypesettingFailed):
        preview(printed_letter(subject="Too slow"))
    monkeypatch.undo()

    assert len(preview(printed_letter(subject="Right after"))) == 1


def test_a_dead_child_is_replaced_without_a_word():
    preview(printed_letter(subject="Before"))
    for child in typesetting.workshop().idle:
        child.process.kill()
        child.process.wait()

    assert len(preview(printed_letter(subject="After"))) == 1


def test_where_all_processors_are_busy_a_page_comes_before_a_letter():
    export_pdf(printed_letter())
    child = typesetting.workshop().idle[-1].process

    niceness = os.getpriority(os.PRIO_PROCESS, child.pid)

    assert niceness > os.getpriority(os.PRIO_PROCESS, 0)


def test_a_child_is_retired_after_its_share_of_letters():
    preview(printed_letter(subject="One"))
    child = typesetting.workshop().idle[-1]
    child.letters = typesetting.LETTERS_PER_CHILD
    preview(printed_letter(subject="Two"))

    assert child.process.poll() is not None
    assert typesetting.workshop().idle[-1] is not child


def test_several_people_share_the_engine():
    made, errors = [], []

    def work(person):
        try:
            for number in range(4):
                letter = printed_letter(subject=f"Letter {number} of {person}")
                made.append(len(preview(letter, person=person, patience=60)))
        except Exception as error:
            errors.append(error)

    # One of them always waits.
    turns = typesetting.workshop().turns
    people = range(1, turns.at_once + 2)
    threads = [threading.Thread(target=work, args=(person,)) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (made, errors) == ([1] * 4 * len(people), [])


LONG_ADDRESS = "https://www.example.org/a/very/long/address/that/is/over/forty-five/characters"


def test_an_address_is_a_link_and_can_be_copied_whole(tmp_path):
    mail = "dana.ruiz.of.a.long.and.winding.name@example-company.org"
    word = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenverein"
    letter = printed_letter(body=f"See {LONG_ADDRESS}. Write to {mail}, or {word}.")
    path = tmp_path / "letter.pdf"
    path.write_bytes(export_pdf(letter))

    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()
    raw = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", path, "-"], capture_output=True, check=True
    ).stdout
    copied = "".join(text.replace("\u00ad", "").split())  # parted, a word has a soft hyphen
    assert all(text in copied for text in (LONG_ADDRESS, mail, word))
    assert "\u200b" not in text
    assert re.findall(rb"/URI \((.*?)\)", raw) == [LONG_ADDRESS.encode(), f"mailto:{mail}".encode()]


def test_the_file_has_the_day_of_the_letter(tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(export_pdf(printed_letter(day=datetime.date(2026, 11, 24))))

    about = subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout.decode()
    assert re.search(r"CreationDate: +Tue Nov 24 \S+ 2026", about)
