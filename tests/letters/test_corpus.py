"""The letters of people who never saw the rules: no fault is found where there is none."""

import pytest

from tests.letters.hints_table import HINT_OF_GATE, LANGUAGE_OF_FILE, of_half

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize("file", LANGUAGE_OF_FILE)
def test_no_good_letter_that_the_rules_were_tuned_on_is_scolded(file):
    letters = list(of_half(file, "good", "odd"))

    assert len(letters) == 20
    scolded = {each.identifier: each.found.tripped for each in letters if each.found.tripped}
    assert scolded == {}


@pytest.mark.parametrize("file", LANGUAGE_OF_FILE)
def test_nearly_every_fault_that_the_rules_were_tuned_on_is_found(file):
    letters = list(of_half(file, "fault", "odd"))

    assert len(letters) == 3 * len(HINT_OF_GATE)
    missed = [each.identifier for each in letters if not each.is_found]
    assert len(missed) <= 1, missed
