"""Mails and sentences whose kind somebody has read, and what they are taken for."""

import json
from collections import Counter
from pathlib import Path

import pytest

from exchange.mails.kinds import REFUSALS
from scripts.measure_mails import ANOTHER, half_of, kind_of, mails_of, measure
from tests.exchange.real_samples import FOLDER, needs_real_samples

pytestmark = [
    pytest.mark.no_database,
    pytest.mark.usefixtures("sentences_remembered"),
    pytest.mark.thorough,
]
CORPUS = Path(__file__).parent / "corpus"


def assert_understood(mails) -> Counter:
    """No false refusal, nine of ten found, and at most one that wrongly tells of another.

    The counts are returned, for whoever asks more of them.
    """
    counts = measure(mails)
    refusals = {str(kind) for kind in REFUSALS}
    wanted = [mail for mail in mails if kind_of(mail) in refusals]
    found = sum(n for (kind, got), n in counts.items() if {kind, got} <= refusals)

    assert [pair for pair in counts if pair[0] not in refusals and pair[1] in refusals] == []
    assert found >= 0.9 * len(wanted) > 9
    assert sum(n for (kind, got), n in counts.items() if kind not in ANOTHER and got in ANOTHER) < 2
    return counts


@pytest.mark.parametrize(
    "folder",
    [
        CORPUS,
        *(
            CORPUS / name
            for name in (
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "fifteenth",
            )
        ),
    ],
    ids=lambda folder: folder.name,
)
def test_whole_mails_are_understood(folder):
    mails = mails_of(folder)
    assert {file.name for file in folder.glob("*.eml")} == {mail["file"] for mail in mails}
    counts = assert_understood(mails)
    right = sum(n for (kind, got), n in counts.items() if kind == got)
    assert right >= 0.95 * len(mails)


@pytest.mark.parametrize("name", ["wordings.json", "denials.json"])
def test_wordings_by_themselves_are_understood(name):
    assert_understood(mails_of(CORPUS / name))


def found_in(mails) -> tuple[int, int, int]:
    """How many refusals are found, how many are none, and how many wrongly tell of another."""
    refusals = {str(kind) for kind in REFUSALS}
    pairs = measure(mails).items()
    found = sum(n for (kind, got), n in pairs if {kind, got} <= refusals)
    mistaken = sum(n for (kind, got), n in pairs if kind not in refusals and got in refusals)
    others = sum(n for (kind, got), n in pairs if kind not in ANOTHER and got in ANOTHER)
    return found, mistaken, others


def assert_as_good(mails, found, mistaken, others) -> None:
    """Not worse than docs/mails.md says."""
    now = found_in(mails)
    assert (now[0] >= found, now[1] <= mistaken, now[2] <= others) == (True, True, True), now


@pytest.mark.parametrize(
    ("folder", "floor"),
    [
        ("tenth", (18, 0, 0)),
        ("eleventh", (10, 2, 1)),
        ("twelfth", (12, 0, 0)),
        ("fourteenth", (12, 4, 1)),
    ],
)
def test_mails_whose_words_nothing_was_tuned_with_are_understood_as_well_as_is_written(
    folder, floor
):
    assert_as_good(mails_of(CORPUS / folder), *floor)


def test_ordinary_mails_of_another_writer_are_understood():
    """Tuned with were the even numbers; the goals hold with all."""
    mails = mails_of(CORPUS / "sixteenth")
    assert_understood(mails)
    assert_as_good(mails, 33, 0, 0)
    assert_as_good([mail for mail in mails if int(mail["file"][:2]) % 2], 16, 0, 0)


def test_the_second_half_of_the_thirteenth_was_tuned_with_by_nobody():
    unread = [mail for mail in mails_of(CORPUS / "thirteenth") if mail["file"] > "m30.eml"]
    assert_as_good(unread, found=6, mistaken=2, others=1)


def test_mails_of_another_writer_are_understood_where_they_were_tuned_with():
    mails = [mail for mail in mails_of(CORPUS / "thirteenth") if mail["file"] <= "m30.eml"]
    assert_as_good(mails, found=14, mistaken=0, others=0)


# Of 274 refusals that were tuned with, and 222 to 230 others; of 36 and 19, and of 70 and 55, that
# were not.
PHRASES = {
    "en": ((261, 1, 0), (32, 0, 0), (39, 1, 0)),
    "de": ((267, 3, 0), (33, 1, 0), (39, 6, 1)),
    "fr": ((268, 1, 0), (31, 0, 0), (41, 8, 4)),
    "es": ((267, 0, 0), (32, 0, 0), (33, 3, 0)),
}


@pytest.mark.parametrize("language", PHRASES)
def test_sentences_are_understood_in_each_language(language):
    """Not tuned with were the even numbers of the second set, and the whole fourth."""
    mails = mails_of(CORPUS / "phrases" / f"{language}.csv")
    even = [m for m in mails if m["id"].startswith("second") and int(m["id"][-3:]) % 2 == 0]
    fourth = [mail for mail in mails if mail["id"].startswith("fourth")]
    tuned = [mail for mail in mails if mail not in even and mail not in fourth]
    assert (len(even), len(fourth)) == (55, 125)
    for found, floor in zip((tuned, even, fourth), PHRASES[language], strict=True):
        assert_as_good(found, *floor)


@needs_real_samples
def test_real_mails_of_the_half_that_was_put_aside_are_understood():
    mails = json.loads((FOLDER / "emails/open.json").read_text())
    unseen = [m for m in mails if half_of(m) == "unseen" and m["label"] != "ambiguous"]
    assert_understood(unseen)
