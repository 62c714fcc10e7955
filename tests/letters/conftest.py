"""A letter after coming second."""

import pytest

from letters.beginning import come_second
from letters.models import Letter
from tests.letters.samples import spoken
from tests.searches import DAY, make_near_miss


@pytest.fixture
def letter(person) -> Letter:
    return come_second(make_near_miss(person), on=DAY)


@pytest.fixture
def each_record_spoken_once(monkeypatch):
    """Templates filled in from the same records again and again, by tests without a database."""
    for module in ("letters.models.template", "letters.asking_wording"):
        monkeypatch.setattr(f"{module}.speak", spoken)
