"""Whatever is pressed in whatever order, nothing fails, and Undo gives back what was there."""

import json

import pytest

from records.nouns import all_nouns
from records.reading import Reading
from tests.conftest import make_person
from tests.house.random_walk import Walk
from tests.records_room.comparing import comparable, written

pytestmark = [pytest.mark.django_db, pytest.mark.thorough]


# The further ones are for `make fuzz`.
@pytest.mark.parametrize(
    "seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 10))]
)
def test_a_random_walk_breaks_nothing_and_comes_back_from_the_archive(seed):
    walk = Walk(seed)
    walk.go(60)
    assert walk.faults == []
    assert walk.undone  # else it showed nothing of Undo

    empty = make_person("empty@example.org", "Dana Ruiz")
    empty.letterhead.delete()
    first = json.loads(json.dumps(written(walk.user)))
    reading = Reading(empty)
    for noun in all_nouns():
        for values in first[noun.name]:
            reading.read(noun, values)
    reading.write()
    assert comparable(written(empty)) == comparable(first)
