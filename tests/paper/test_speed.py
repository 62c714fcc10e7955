"""What the product's page costs beside the engine alone; `make bench` says it exactly."""

import time

import pytest

from bench.letters import bare, distinct, times
from paper.typesetting import export_pdf
from tests.paper.engine_time import processor_seconds_of

pytestmark = pytest.mark.no_database

LETTERS = [distinct(number) for number in range(20)]
MOST = 6  # times a bare compile; the goal of `make bench` is 3


def test_a_letter_costs_the_engine_a_few_times_what_its_bare_words_do():
    start = time.process_time()
    times(bare, LETTERS)
    of_bare_words = time.process_time() - start

    letters = processor_seconds_of(lambda: [export_pdf(letter) for letter in LETTERS])
    assert letters < MOST * of_bare_words
