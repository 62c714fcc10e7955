"""The real lists: what was counted by hand is what the import does, and no cell is in no count."""

from pathlib import Path

import pytest

from exchange.importing.files.refusal import FileRefused
from exchange.importing.opened import open_upload, opened_file
from tests.exchange.importing.expected import EXPECTED, Expected

FOLDER = Path(__file__).resolve().parents[4] / "shared/data/csv"

pytestmark = [pytest.mark.django_db]
needs_files = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the folder of real samples is not beside this one"
)


@needs_files
def test_every_real_file_is_counted():
    assert set(EXPECTED) == {path.name for path in FOLDER.iterdir()}


@needs_files
@pytest.mark.parametrize("name", EXPECTED)
def test_a_real_file_gives_what_was_counted_by_hand(name, person):
    expected = EXPECTED[name]
    content = (FOLDER / name).read_bytes()
    if expected.refused:
        with pytest.raises(FileRefused) as refusal:
            open_upload(person, content, name)
        assert refusal.value.text == expected.refused
        return
    file_import = open_upload(person, content, name)
    opened = opened_file(file_import)
    plan = opened.plan()
    count = plan.count()
    notes = sum(len(row.notes) for row in plan.rows)
    found = Expected(
        len(plan.rows),
        created=count["created"],
        merged=count["merged"],
        asked=count["asked"],
        skipped=count["skipped"],
        notes=notes,
        why=expected.why,
    )
    assert found == expected
    assert len(plan.rows) == len(opened.records)
    assert all(row.reason for row in plan.rows if row.result != "created")
