"""How words are compared, the same for both databases."""

import pytest

from search.words import LONGEST, slips, words_of, words_to_keep

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Night Welder", ["night", "welder"]),
        ("Łódź, Zürich & Smørrebrød", ["lodz", "zurich", "smorrebrod"]),
        ("STRASSE Straße", ["strasse", "strasse"]),
        ("dana@example.org", ["dana", "example", "org"]),
        ("C++ / C#, 24/7", ["c", "c", "24", "7"]),
        ("株式会社", ["株", "式", "会", "社"]),
        ("دانا رويز", ["دانا", "رويز"]),
        ("snake_case 'quoted' \"x\" OR NEAR( *", ["snake", "case", "quoted", "x", "or", "near"]),
        ("\x00\u202e  ", []),
        ("a" * 100, ["a" * LONGEST]),
    ],
)
def test_words_lose_case_accents_and_signs(text, words):
    assert words_of(text) == words


def test_a_name_with_an_apostrophe_is_kept_both_ways():
    assert words_to_keep("O’Brien and O'Brien, d'Emma") == [
        *("o", "brien", "and", "d", "emma", "obrien", "demma"),
    ]


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
