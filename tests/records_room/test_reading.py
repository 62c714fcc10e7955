"""What was written is read back as it was, and what was changed since breaks nothing."""

import json

import pytest

from records.nouns import all_nouns, noun
from records.reading import Reading, Unreadable
from records.writing import as_plain, rows_of
from tests.documents.files import lay_files_into
from tests.records import make_record
from tests.records_room.comparing import comparable, written

pytestmark = pytest.mark.django_db


@pytest.fixture
def record(person, tmp_path, settings):
    lay_files_into(tmp_path / "shelf", settings)
    make_record(person)
    return written(person)


def read(record, owner) -> Reading:
    reading = Reading(owner)
    for kind in all_nouns():
        for values in record[kind.name]:
            reading.read(kind, values)
    return reading


def test_the_record_has_rows_of_every_noun(record):
    assert [name for name, rows in record.items() if not rows] == []


def test_what_is_read_into_an_empty_account_is_what_was_written(record, empty, person):
    before = comparable(record)
    reading = read(record, empty)
    assert not reading.report.notes
    assert not empty.applications.exists()  # reading is a dry run

    reading.write()

    assert comparable(written(empty)) == before
    assert comparable(written(person)) == before


def test_read_twice_it_is_there_once(record, empty):
    read(record, empty).write()
    again = read(record, empty)
    again.write()

    assert comparable(written(empty)) == comparable(record)
    assert not again.report.new
    assert again.report.already["application"] == len(record["application"])


ODD: list = [
    None,
    True,
    0,
    -1,
    10**30,
    1.5,
    "",
    "x",
    "\x00",
    "\ud800",
    "x" * 50_000,
    [],
    [1],
    {},
    {"a": {}},
]


def test_no_odd_value_of_any_field_fails(record, empty):
    reading, tried = Reading(empty), 0
    for kind in all_nouns():
        values = record[kind.name][0]
        for name in values:
            for odd in ODD:
                try:
                    reading.read(kind, values | {name: odd})
                except Unreadable:
                    assert name == "key"
                reading.rows.pop((kind.name, values["key"]), None)
                tried += 1
        for row in record[kind.name]:
            reading.read(kind, row)
    assert tried > 1000


def test_a_key_of_somebody_else_leads_nowhere(record, empty, person):
    """The keys of an archive are those of another place: here they belong to other people."""
    letter = dict(record["letter"][0])
    reading = Reading(empty)

    assert reading.read(noun("letter"), letter) is None
    assert reading.report.notes
    reading.write()
    assert not empty.letters.exists()


def test_rows_without_a_key_are_refused(empty):
    values: object
    for values in (None, [], "x", {}, {"key": "1"}, {"key": True}, {"key": 2**70}):
        with pytest.raises(Unreadable):
            Reading(empty).read(noun("tag"), values)


def test_a_row_is_what_json_can_hold(person, record):
    for kind in all_nouns():
        for row in rows_of(kind, person):
            assert json.loads(json.dumps(as_plain(kind, row))) == as_plain(kind, row)
