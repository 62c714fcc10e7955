"""A debrief written while another tab changes its interview."""

import pytest

from applications.models import InterviewRound
from tests.searches import DAY, add_round, edit, make_application, write_debrief
from tests.tabs import at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_best_moment_and_an_outcome_at_once_do_not_wait_for_each_other_for_ever(person):
    key = add_round(make_application(person)).pk
    for number in range(1, 16):
        outcome = "passed" if number % 2 else "took_place"
        moment = f"the talk about the rota, {number}"

        def write(words=moment):
            write_debrief(InterviewRound.objects.get(pk=key), best_moment=words, questions=[])

        def note(outcome=outcome):
            edit(InterviewRound.objects.get(pk=key), on=DAY, outcome=outcome)

        at_once(write, note)
    interview_round = InterviewRound.objects.get(pk=key)
    assert (interview_round.best_moment, interview_round.outcome) == (moment, "passed")
