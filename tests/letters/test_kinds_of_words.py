"""Sentences somebody thought up around the words of each gate, gate by gate.

In `corpus/kinds/*.tsv` a line is `fine` or a gate, a tab, and a sentence. What is fine holds words
that a fault could be said in: other, old and young people and new machines in a story of the talks,
what was surprising or not known there, a door said formally, an address that is the same.
"""

import pytest

from letters.hints import score
from tests.letters.hints_table import CORPUS
from tests.letters.test_good_sentences import reading_with

pytestmark = pytest.mark.no_database

KINDS = CORPUS / "kinds"
FILES = sorted(path.stem for path in KINDS.glob("*.tsv"))


def tripped_by_each(file: str) -> list[tuple[str, str, set[str]]]:
    lines = (KINDS / f"{file}.tsv").read_text().splitlines()
    parts = (line.partition("\t") for line in lines)
    return [
        (label, words, set(score(reading_with(words, file)).tripped))
        for label, _tab, words in parts
    ]


@pytest.mark.parametrize("file", FILES)
def test_words_of_a_fault_trip_no_gate_in_a_story_or_a_kind_word(file):
    fine = [row for row in tripped_by_each(file) if row[0] == "fine"]

    assert len(fine) >= 100
    assert [(words, gates) for _label, words, gates in fine if gates] == []


@pytest.mark.parametrize("file", FILES)
def test_what_hurt_or_clumsy_people_write_is_found(file):
    faults = [row for row in tripped_by_each(file) if row[0] != "fine"]

    assert len(faults) >= 50
    assert [(label, words) for label, words, gates in faults if label not in gates] == []
