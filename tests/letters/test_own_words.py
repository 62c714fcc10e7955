"""Our English drafts are written by ourselves: they repeat no run of the letter that began it."""

import hashlib
import itertools
import re
from pathlib import Path

import pytest

from letters.kinds import KINDS, Kind
from tests.letters.samples import LI, bare_facts, draft_of, every_fact, full_facts

pytestmark = pytest.mark.no_database

SUMS = {
    line
    for line in Path(__file__).with_name("coach_letter_runs.txt").read_text().splitlines()
    if not line.startswith("#")
}
RECORDS = {
    "full": full_facts(),
    "every fact": every_fact(),
    "another told": full_facts(told_by=LI),
    "to nobody by name": full_facts(recipient=None, qualification=""),
    "bare": bare_facts(),
}


def runs_of_five(text: str) -> dict[str, str]:
    """Each run of five words by its sum."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", text.lower()))
    runs = (" ".join(words[start : start + 5]) for start in range(len(words) - 4))
    return {hashlib.sha256(run.encode()).hexdigest()[:20]: run for run in runs}


@pytest.mark.parametrize("record", RECORDS)
@pytest.mark.parametrize("kind", Kind)
def test_no_five_words_in_a_row_are_those_of_the_coachs_letter(kind, record):
    repeated = []
    for language, variant in itertools.product(("en-us", "en-gb"), KINDS[kind].variants):
        made = draft_of(kind, variant, language, RECORDS[record])
        runs = runs_of_five(f"{made.subject}\n{made.greeting}\n{made.body}\n{made.closing}")
        assert runs
        repeated += [run for run_sum, run in runs.items() if run_sum in SUMS]
    assert repeated == []


def test_the_sums_are_read_as_they_were_made():
    assert len(SUMS) > 70
    assert all(re.fullmatch(r"[0-9a-f]{20}", run_sum) for run_sum in SUMS)
