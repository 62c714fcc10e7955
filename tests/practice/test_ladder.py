"""When a card comes: never twice a day, never lost, tighter before an interview, no flood."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice.ladder import RUNGS, TOP, due_after, packed, practised_by, rung_after

pytestmark = pytest.mark.no_database
DAY = datetime.date(2026, 11, 20)
days = st.integers(0, 400).map(lambda number: DAY + datetime.timedelta(days=number))
rungs = st.integers(0, TOP)


def test_the_ladder_is_one_three_seven_fourteen_thirty_days():
    rung, gaps = 0, []
    for _ in range(6):
        gaps.append((due_after(DAY, rung) - DAY).days)
        rung = rung_after(rung, went_well=True, was_blank=False)
    assert gaps == [1, 3, 7, 14, 30, 30]


@given(rungs, st.booleans(), st.booleans())
def test_a_blank_begins_again_and_nothing_leaves_the_ladder(rung, went_well, was_blank):
    after = rung_after(rung, went_well=went_well, was_blank=was_blank)
    assert 0 <= after <= TOP
    if was_blank:
        assert after == 0
    elif not went_well:
        assert after == rung


@given(days, rungs, st.none() | days)
def test_a_card_never_comes_again_on_the_day_it_was_practised(practised_on, rung, round_on):
    assert packed(due_after(practised_on, rung), practised_on, round_on) > practised_on


@given(days, rungs, st.none() | days)
def test_an_interview_ahead_brings_a_card_sooner_and_never_later(practised_on, rung, round_on):
    due_on = due_after(practised_on, rung)
    comes_on = packed(due_on, practised_on, round_on)
    assert comes_on <= due_on
    if round_on and round_on > practised_on:
        assert comes_on <= round_on


@given(days, days)
def test_the_gaps_grow_tighter_towards_the_interview(practised_on, round_on):
    """Practised whenever it comes, it comes on ever shorter gaps, and at last on every day."""
    gaps = []
    while practised_on < round_on:
        comes_on = packed(due_after(practised_on, TOP), practised_on, round_on)
        gaps.append((comes_on - practised_on).days)
        practised_on = comes_on
    assert gaps == sorted(gaps, reverse=True)
    if gaps:
        assert practised_on == round_on
        assert gaps[-1] == 1
        assert max(gaps) <= RUNGS[TOP]


@given(days, days, days)
@settings(max_examples=400)
def test_the_database_is_asked_for_the_same_as_a_single_card(on, practised_on, round_on):
    round_on = max(on, round_on)
    far_off = due_after(on, TOP) + datetime.timedelta(days=1000)
    is_due = packed(far_off, practised_on, round_on) <= on
    if practised_on < round_on:
        assert is_due == (practised_on <= practised_by(on, round_on))
