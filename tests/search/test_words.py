"""How words are compared, the same for both databases."""

import pytest

from search.words import (
    LONGEST,
    folded_words,
    pairs_to_keep,
    parts_to_keep,
    slips,
    typed_words,
    words_to_keep,
)

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Night Welder", ["night", "welder"]),
        ("Łódź, Zürich & Smørrebrød", ["lodz", "zurich", "smorrebrod"]),
        ("STRASSE Straße", ["strasse", "strasse"]),
        ("dana@example.org", ["dana", "example", "org"]),
        ("C++ / C#, 24/7", ["cplusplus", "csharp", "24", "7"]),
        ("株式会社", ["株", "式", "会", "社"]),
        ("دانا رويز", ["دانا", "رويز"]),
        ("snake_case 'quoted' \"x\" OR NEAR( *", ["snake", "case", "quoted", "x", "or", "near"]),
        ("\x00\u202e  ", []),
        ("a" * 100, ["a" * LONGEST]),
    ],
)
def test_words_lose_case_accents_and_signs(text, words):
    assert folded_words(text) == words


def test_a_name_with_an_apostrophe_is_kept_both_ways():
    assert words_to_keep("O’Brien and O'Brien, d'Emma") == [
        *("o", "brien", "and", "d", "emma", "obrien", "demma"),
    ]
    for name in ("OʼBrien", "O´Brien", "O‘Brien", "O`Brien"):
        assert words_to_keep(name) == ["o", "brien", "obrien"]


def test_an_umlaut_is_kept_both_ways():
    assert words_to_keep("Müller & Søn") == ["muller", "son", "mueller", "soen"]


def test_what_is_inside_of_a_number_and_of_a_korean_word_is_kept():
    assert parts_to_keep("Ring +49 (0)151 23") == [
        *("4915123", "915123", "15123", "5123"),
    ]
    assert parts_to_keep("삼성전자 LG전자 삼성") == folded_words("성전자 전자")
    assert parts_to_keep("24/7, room 12, since 2024") == []


def test_neighbouring_words_are_kept_as_one():
    assert pairs_to_keep("Thyssen Krupp AG") == ["thyssenkrupp", "kruppag"]


def test_what_is_typed_may_be_one_with_its_neighbour_or_written_with_two_letters():
    first, second = typed_words("Müller Bau")
    assert first.spellings == ("muller", "mueller", "mullerbau")
    assert second.spellings == ("bau", "mullerbau")


@pytest.mark.parametrize("typed", ["0151 234 567", "+49 151 234567", "0049-151-234567"])
def test_a_number_typed_means_it_with_and_without_what_is_dialled_before(typed):
    assert all("151234567" in word.others for word in typed_words(typed))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("okafro", "okafor"),
        ("okafr", "okafor"),
        ("okaffor", "okafor"),
        ("ikafor", "okafor"),
        ("hens", "hans"),
    ],
)
def test_one_slip_of_the_finger_leaves_two_words_near_each_other(typed, meant):
    assert slips(typed) & slips(meant)


@pytest.mark.parametrize(
    ("typed", "other"), [("okafor", "larkfield"), ("li", "le"), ("2024", "2025")]
)
def test_other_words_short_ones_and_numbers_are_not_near(typed, other):
    assert not slips(typed) & slips(other)
