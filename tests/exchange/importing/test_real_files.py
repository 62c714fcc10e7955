"""The real lists: what was counted by hand is what the import does, and no cell is in no count."""

from dataclasses import replace
from pathlib import Path

import pytest
from django.utils import timezone

from exchange.importing.files.refusal import FileRefused
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.writing import write_plan
from tests.exchange.importing.expected import EXPECTED, Expected
from tests.exchange.importing.lists import lost_cells, written_by

FOLDER = Path(__file__).resolve().parents[4] / "shared/data/csv"
COUNTS = ("rows", "created", "merged", "asked", "skipped", "notes")

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(
        not FOLDER.is_dir(), reason="the folder of real samples is not beside this one"
    ),
]


def counted(person, name: str) -> Expected:
    """What the import would do with a real file."""
    try:
        file_import = open_upload(person, (FOLDER / name).read_bytes(), name)
    except FileRefused as refusal:
        return Expected(0, refused=refusal.text)
    plan = opened_file(file_import).plan()
    notes = sum(len(row.notes) for row in plan.rows)
    return Expected(len(plan.rows), notes=notes, **plan.count())


def test_every_real_file_gives_what_was_counted_by_hand(person, capsys):
    """The table is printed, so that it can be looked at."""
    found = {path.name: counted(person, path.name) for path in sorted(FOLDER.iterdir())}
    with capsys.disabled():
        print(f"\n{'file':44}" + "".join(f"{count:>9}" for count in COUNTS))
        for name, counts in found.items():
            numbers = "".join(f"{getattr(counts, count):9}" for count in COUNTS)
            print(f"{name:44}" + (f" refused: {counts.refused}" if counts.refused else numbers))
    assert found == {name: replace(counts, why="") for name, counts in EXPECTED.items()}


@pytest.mark.parametrize("name", [name for name in EXPECTED if not EXPECTED[name].refused])
def test_no_cell_of_a_real_file_is_lost(name, person):
    file_import = open_upload(person, (FOLDER / name).read_bytes(), name)
    opened = opened_file(file_import)
    plan = opened.plan()
    assert [row.number for row in plan.rows] == [record.number for record in opened.records]
    assert all(row.reason for row in plan.rows if row.result != "created")
    assert write_plan(file_import, plan, today=timezone.localdate())
    rows_of = written_by(file_import)
    assert len(rows_of) == EXPECTED[name].created + EXPECTED[name].merged
    assert lost_cells(opened, rows_of) == []
