"""Whatever was recorded: out, in and out again it is the same but for its keys."""

import itertools
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from records.nouns import all_nouns
from records.reading import Reading
from tests.conftest import make_person
from tests.records_room.any_search import make_any_search
from tests.records_room.comparing import comparable, written

pytestmark = pytest.mark.django_db
NUMBERS = itertools.count()


@given(st.data())
@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_search_comes_back_as_it_was(data):
    number = next(NUMBERS)
    person = make_person(f"a{number}@example.org", "Dana Ruiz")
    empty = make_person(f"b{number}@example.org", "Dana Ruiz")
    empty.letterhead.delete()
    make_any_search(data.draw, person)
    first = json.loads(json.dumps(written(person)))

    reading = Reading(empty)
    for noun in all_nouns():
        for values in first[noun.name]:
            reading.read(noun, values)
    reading.write()

    assert not reading.report.notes
    assert comparable(written(empty)) == comparable(first)
