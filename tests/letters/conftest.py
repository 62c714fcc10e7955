"""A letter after coming second."""

import pytest

from letters.beginning import come_second
from letters.models import Letter
from tests.searches import DAY, make_near_miss


@pytest.fixture
def letter(person) -> Letter:
    return come_second(make_near_miss(person), on=DAY)
