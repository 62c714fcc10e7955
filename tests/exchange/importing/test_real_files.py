"""Real lists, and lists made by hand: what was counted is what becomes of them, no cell lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from django.utils import timezone

from exchange.importing.files.refusal import FileRefused
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.reading import read_record
from exchange.importing.writing import write_plan
from tests.exchange.importing.expected import EXPECTED, EXPECTED_OF_MADE, Expected
from tests.exchange.importing.lists import lost_cells, written_by

REAL = Path(__file__).resolve().parents[4] / "shared/data/csv"
MADE = Path(__file__).with_name("made")
EXPECTED_OF = {REAL / name: counts for name, counts in EXPECTED.items()} | {
    MADE / name: counts for name, counts in EXPECTED_OF_MADE.items()
}
COUNTS = ("rows", "created", "merged", "asked", "skipped", "notes")

needs_real_lists = pytest.mark.skipif(
    not REAL.is_dir(), reason="the folder of real samples is not beside this one"
)
pytestmark = pytest.mark.django_db


def counted(person, path: Path) -> Expected:
    """What the import would do with a file."""
    try:
        file_import = open_upload(person, path.read_bytes(), path.name)
    except FileRefused as refusal:
        return Expected(0, refused=refusal.text)
    opened = opened_file(file_import)
    plan = opened.plan()
    numbers = {row.number for row in plan.written}
    written = [record for record in opened.records if record.number in numbers]
    notes = sum(len(read_record(record, opened.reading).rest) for record in written)
    return Expected(len(plan.rows), notes=notes, **plan.count())


@pytest.mark.parametrize("folder", [pytest.param(REAL, marks=needs_real_lists), MADE])
def test_every_file_gives_what_was_counted_by_hand(folder, person, capsys):
    """The table is printed, so that it can be looked at."""
    found = {path.name: counted(person, path) for path in sorted(folder.iterdir())}
    with capsys.disabled():
        print(f"\n{'file':44}" + "".join(f"{count:>9}" for count in COUNTS))
        for name, counts in found.items():
            numbers = "".join(f"{getattr(counts, count):9}" for count in COUNTS)
            print(f"{name:44}" + (f" refused: {counts.refused}" if counts.refused else numbers))
    expected = {path: counts for path, counts in EXPECTED_OF.items() if path.parent == folder}
    assert found == {path.name: replace(counts, why="") for path, counts in expected.items()}


@pytest.mark.thorough
@pytest.mark.no_database
@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.name, marks=[needs_real_lists] if path.parent == REAL else [])
        for path, counts in EXPECTED_OF.items()
        if not counts.refused
    ],
)
def test_no_cell_of_a_file_is_lost(path, person):
    file_import = open_upload(person, path.read_bytes(), path.name)
    opened = opened_file(file_import)
    plan = opened.plan()
    assert [row.number for row in plan.rows] == [record.number for record in opened.records]
    assert all(row.reason for row in plan.rows if row.result != "created")
    assert write_plan(file_import, plan, today=timezone.localdate())
    rows_of = written_by(file_import)
    assert len(rows_of) == EXPECTED_OF[path].created + EXPECTED_OF[path].merged
    assert lost_cells(opened, rows_of) == []
