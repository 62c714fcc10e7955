"""What can stand on the page, and what is taken out before it gets there."""

import sys
import unicodedata

import pytest

from paper.characters import begins_right_to_left, clean, is_turned, unprintable_in

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    "text",
    [
        "Ełżbieta Łącka, Ångström, Øystein",
        "Ελένη Παπαδοπούλου",
        "Наталія Коваль",
        "דנה כהן",
        "محمد الأحمد",
        "अनिता देसाई",
        "สมชาย",
        "ნინო",
        "Արամ",
        "“quotes” – dashes — … € £ § ½ №",
        "non\u00a0breaking and\u200bbreakable",
    ],
)
def test_names_of_many_scripts_can_be_printed(text):
    assert unprintable_in(text) == []


def test_what_no_font_has_is_named_and_counted_in_order():
    found = unprintable_in("𓀀 😀 ok 😀")

    assert [(entry.character, entry.count) for entry in found] == [("𓀀", 1), ("😀", 2)]
    assert str(found[1]) == "😀 (grinning face), in 2 places"


@pytest.mark.parametrize(
    ("text", "cleaned", "count"),
    [
        ("a\x00b", "ab", 1),
        ("\ufeffhello", "hello", 1),
        ("a\u202eb\u202c", "ab", 2),
        ("a\ud800b", "ab", 1),
        ("a\r\nb\rc\td", "a\nb\nc\td", 0),
        ("plain", "plain", 0),
    ],
)
def test_what_is_never_text_is_taken_out_and_counted(text, cleaned, count):
    assert clean(text) == (cleaned, count)


def test_a_text_runs_as_unicode_says_of_its_letters():
    """Every character, with a letter of the other direction behind it."""
    for character in map(chr, range(sys.maxunicode + 1)):
        runs_left = unicodedata.bidirectional(character) in ("R", "AL")
        assert begins_right_to_left(f"{character}a") == runs_left, hex(ord(character))
        assert is_turned(f"{character * 2}a") == runs_left, hex(ord(character))
