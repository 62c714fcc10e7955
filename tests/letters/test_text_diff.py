"""What the history shows of a change."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letters.text_diff import Comparer, Piece
from tests.paper.samples import one_letter_words
from tests.yardstick import within

pytestmark = pytest.mark.no_database


def shown(before: str, after: str) -> str:
    marks = {"same": "{}", "added": "+{}+", "removed": "-{}-"}
    return "".join(
        marks[piece.change].format(piece.text) for piece in Comparer().pieces(before, after)
    )


@pytest.mark.parametrize(
    ("before", "after", "marked"),
    [
        (
            "I respect your decision.",
            "I honour your decision.",
            "I -respect-+honour+ your decision.",
        ),
        ("One two three.", "One three.", "One -two- three."),
        ("a b c d", "b c d", "-a- b c d"),
        ("b c d", "a b c d", "+a+ b c d"),
        ("First.\n\nThird.", "First.\n\nNew one.\n\nThird.", "First.\n\n+New one.+\n\nThird."),
        ("First.\n\nGone.\n\nThird.", "First.\n\nThird.", "First.\n\n-Gone.-\n\nThird."),
        (
            "I met Ana today.\n\nGoodbye.",
            "Quite other words.\n\nI met Mr Li today.\n\nGoodbye.",
            "+Quite other words.+\n\nI met -Ana-+Mr Li+ today.\n\nGoodbye.",
        ),
        ("Ana\nHead\nLark", "Ana\nChief\nLark", "Ana\n-Head-+Chief+\nLark"),
        ("", "All new.", "+All new.+"),
        ("", "", ""),
    ],
)
def test_a_change_is_marked_where_it_was_made(before, after, marked):
    assert shown(before, after) == marked


def test_another_language_stands_below_the_old_one_paragraph_by_paragraph():
    before = "Dear Ms Okafor,\n\nThank you for the two talks with you, Mr Li and Ana."
    after = "Sehr geehrte Frau Okafor,\n\nvielen Dank für die beiden Gespräche mit Mr Li und Ana."
    first, second = zip(before.split("\n\n"), after.split("\n\n"), strict=True)
    assert shown(before, after) == "-{}-\n\n+{}+\n\n-{}-\n\n+{}+".format(*first, *second)


TEXTS = st.text(alphabet="ab .\n", max_size=60)


@given(before=TEXTS, after=TEXTS)
def test_nothing_is_lost_or_made_up(before, after):
    pieces = Comparer().pieces(before, after)
    for text, unseen in ((before, "added"), (after, "removed")):
        words = " ".join(piece.text for piece in pieces if piece.change != unseen)
        assert words.split() == text.split()
    if before.split() == after.split() and before == after:
        assert {piece.change for piece in pieces} <= {"same"}


def reworded(seed: int, every: int) -> str:
    """A long letter of twenty paragraphs in which a word of every few is another one each time."""
    pick, words = random.Random(seed), one_letter_words(0).split()  # noqa: S311
    for place in range(0, len(words), every):
        words[place] = pick.choice("ABCDEFG")
    return "\n\n".join(" ".join(words[start : start + 300]) for start in range(0, 6_000, 300))


STEPS = {
    "one paragraph": one_letter_words,
    "a third changed": lambda seed: reworded(seed, every=3),
    "a little changed": lambda seed: reworded(seed, every=15),
    "all changed": lambda seed: reworded(seed, every=1).replace(" ", "\n\n"),
    "paragraphs": lambda seed: "\n\n".join(["ab"[seed % 2]] * 4_000),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_thirty_long_steps_are_compared_within_a_second(step):
    texts = [step(seed) for seed in range(31)]
    comparer = Comparer()
    with within(1):
        pieces = sum(len(comparer.pieces(before, after)) for before, after in pairwise(texts))
    assert pieces < 20_000  # which the page has to draw


def test_what_is_too_much_to_compare_stands_removed_and_added():
    before, after = "First.\n\none two three four", "First.\n\none two 3 four"
    assert Comparer(steps=0).pieces(before, after) == [
        Piece("First.\n\n", "same"),
        Piece("one two three four", "removed"),
        Piece("\n\n", "same"),
        Piece("one two 3 four", "added"),
    ]
