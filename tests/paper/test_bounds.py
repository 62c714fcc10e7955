"""What reaches the engine is bounded in every field, and no real text is touched."""

import contextlib
import dataclasses
import io
import json
import time
import unicodedata
from collections.abc import Iterable

import pytest
from docx import Document

from letters.gaps import gaps_in
from letters.models import Letter
from paper.bounds import MOST_FOLLOWING, bounded
from paper.characters import can_print
from paper.docx import docx
from paper.letter import PrintedLetter
from paper.plain_text import plain_text
from paper.typesetting import TypesettingFailed, bounded_page, preview
from tests.paper.engine_time import engine_seconds
from tests.paper.hostile import HOSTILE, hostile_letter
from tests.paper.samples import printed_letter
from tests.yardstick import slowness

pytestmark = pytest.mark.no_database

# The first sentence of the Universal Declaration of Human Rights, or a name, as people write it.
REAL = {
    "English": "Dear Zoë, naïve façades cost £20 – “nothing” more…",
    "decomposed Vietnamese": unicodedata.normalize(
        "NFD", "Tất cả mọi người sinh ra đều được tự do"
    ),
    "decomposed Greek": unicodedata.normalize("NFD", "Ὅλοι οἱ ἄνθρωποι γεννιοῦνται ἐλεύθεροι"),
    "Russian": "Все люди рождаются свободными и равными",
    "Hebrew with points and accents": "בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם",
    "Arabic with vowels": "يُولَدُ جَمِيعُ النَّاسِ أَحْرَارًا مُتَسَاوِينَ",
    "Persian with non-joiners": "می\u200cخواهم نامه\u200cای بنویسم",
    "Devanagari": "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता",
    "Devanagari with joiners": "क्\u200dष र्\u200dय",
    "Bengali": "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে",
    "Tamil": "மனிதப் பிறிவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர்",
    "Thai": "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในศักดิ์ศรี น้ำ",
    "Georgian": "ყველა ადამიანი იბადება თავისუფალი",
    "Armenian": "Բոլոր մարդիկ ծնվում են ազատ",
    "Ethiopic": "የሰው ልጅ ሁሉ ሲወለድ ነጻ",
    "both directions": "Dear דנה, see גרסה 2 of محمد\u200f.",
}


@pytest.mark.parametrize("script", REAL)
def test_real_text_of_every_script_is_left_as_it_is(script):
    text = REAL[script]
    assert all(can_print(character) for character in text)
    assert bounded(text) == text
    body = "\n\n".join([text] * 3)
    page = json.loads(bounded_page(printed_letter(body=body, smart_punctuation=False)))
    (first, *_) = page["blocks"]
    assert first["pieces"] == [[False, [[text, False, False, ""]]]]


def printed_fields() -> list[str]:
    """The fields of a letter that hold words of a person."""
    choices = {"language", "layout", "paper", "typeface"}
    letter = printed_letter()
    return [
        field.name
        for field in dataclasses.fields(PrintedLetter)
        if field.name not in choices and isinstance(getattr(letter, field.name), str | tuple)
    ]


def texts_of(data) -> list[str]:
    if isinstance(data, str):
        return [data]
    values = (
        data.values() if isinstance(data, dict) else data if isinstance(data, list | tuple) else []
    )
    return [text for value in values for text in texts_of(value)]


def longest_following(text: str) -> int:
    longest = run = 0
    for character in text:
        follows = unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}
        run = run + 1 if follows else 0
        longest = max(longest, run)
    return longest


@pytest.mark.parametrize("field", printed_fields())
def test_a_run_of_marks_is_bounded_in_every_printed_field(field):
    marks = "Q" + "\u0301\u0323" * 100
    is_lines = isinstance(getattr(printed_letter(), field), tuple)
    letter = printed_letter(layout="din-b", **{field: (marks, marks) if is_lines else marks})

    texts = [text for text in texts_of(json.loads(bounded_page(letter))) if "Q\u0301" in text]
    assert texts
    assert {longest_following(text) for text in texts} == {MOST_FOLLOWING}
    assert any(marks in text.replace("\u200b", "") for text in texts_of(letter.page_data()))


def test_word_and_plain_text_have_every_character_that_was_written():
    marks = "a" + "\u0301" * 40
    letter = printed_letter(body=f"{marks} 𓀀")
    paragraphs = [paragraph.text for paragraph in Document(io.BytesIO(docx(letter))).paragraphs]
    assert f"{marks} 𓀀" in paragraphs
    assert f"{marks} 𓀀" in plain_text(letter)


def test_what_no_face_has_is_a_box_in_the_picture_alone():
    letter = printed_letter(body="𓀀 and 😀")
    assert json.loads(bounded_page(letter))["blocks"][0]["pieces"][0][1][0][0] == "□ and □"
    assert letter.page_data()["blocks"][0]["pieces"][0][1][0][0] == "𓀀 and 😀"
    assert [found.character for found in letter.unprintable()] == ["𓀀", "😀"]


def test_line_separators_of_unicode_count_as_ends_of_lines():
    assert len(preview(printed_letter(body="a\u2028b\u2029c"))) == 1
    with pytest.raises(TypesettingFailed, match="600 line breaks"):
        preview(printed_letter(body="a\u2028" * 1_000))


def test_a_letter_past_the_caps_can_still_be_had_in_word():
    assert docx(printed_letter(body="a\n" * 700)).startswith(b"PK")


def processor_time(work, *arguments) -> float:
    started = time.thread_time()
    with contextlib.suppress(TypesettingFailed):
        work(*arguments)
    return time.thread_time() - started


@pytest.mark.thorough
def test_no_text_keeps_the_code_before_the_engine_busy():
    def taken(kind: str) -> tuple[float, float]:
        text = HOSTILE[kind]
        gaps = processor_time(gaps_in, text(12_000))
        return gaps, processor_time(bounded_page, hostile_letter(text))

    def too_slow(kinds: Iterable[str]) -> dict[str, tuple[float, float]]:
        times = {kind: taken(kind) for kind in kinds}
        slow = slowness()
        return {
            kind: (gaps, page)
            for kind, (gaps, page) in times.items()
            if gaps > 0.2 * slow or page > 0.5 * slow
        }

    # Garbage that was collected meanwhile takes no time of the second try.
    assert too_slow(too_slow(HOSTILE)) == {}


# The kinds that took longest before their runs were bounded, and those that take longest now.
WORST = [
    "one mark on one letter",
    "marks broken by grapheme joiners",
    "marks broken by word joiners",
    "marks on spaces",
    "thirty marks on every letter",
    "vowels on one Arabic letter",
    "accents on one Hebrew letter",
    "Thai sara am",
    "selectors on one letter",
    "marks of Adlam",
    "direction marks",
    "Japanese",
]


@pytest.mark.thorough
@pytest.mark.parametrize("kind", WORST)
def test_the_worst_letters_are_set_well_within_the_deadline(kind):
    taken = engine_seconds(hostile_letter(HOSTILE[kind]), patience=60)
    assert taken is not None
    assert taken < 2.5 or taken < 2.5 * slowness()


def test_a_hostile_letter_fills_every_field_that_the_form_takes():
    letter = hostile_letter(HOSTILE["one mark on one letter"])
    for name in ("subject", "greeting", "closing", "signature_name", "place", "body"):
        assert len(getattr(letter, name)) == Letter._meta.get_field(name).max_length
