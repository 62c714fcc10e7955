"""Whatever happens in whatever order, the notes that fit are suggested and no other."""

import pytest
from django.db import transaction

from applications.models import ENDINGS
from tests.near_misses.random_life import TEMPERAMENTS, Life
from tests.near_misses.rules_from_rows import LOST

pytestmark = pytest.mark.django_db
# What each life begins with, and the rules that keep a note back in it.
LIVES = {
    ("answered", 0): {"too_soon", "enough", "over"},
    ("answered", 3): {"enough"},
    ("unheard", 0): {"unanswered", "too_early"},
    ("settled", 0): {"job_taken"},
    ("unwanted", 0): {"asked", "nobody_met"},
    ("restless", 2): {"too_early", "nobody_met"},
    ("tidy", 1): {"archived"},
    ("tired", 0): {"too_soon"},
    ("tired", 2): {"over"},
}


@pytest.mark.thorough
@pytest.mark.parametrize(("temperament", "seed"), LIVES)
def test_in_a_random_life_only_what_the_rules_allow_is_suggested(temperament, seed):
    life = Life(seed, temperament)
    with transaction.atomic():
        life.live()
    assert set(life.stops) >= LIVES[temperament, seed]


@pytest.mark.no_database
def test_the_rules_said_once_more_know_every_loss():
    assert set(LOST) == {kind for kind, ending in ENDINGS.items() if ending.is_lost}


def test_each_temperament_has_a_life():
    assert {temperament for temperament, _seed in LIVES} == set(TEMPERAMENTS)
