"""An import is undone, but for what somebody worked on since."""

import pytest

from applications.models import (
    Application,
    Company,
    InterviewRound,
    Tag,
    Verdict,
)
from exchange.importing.undoing import undo_import, version_of
from tests.exchange.importing.lists import LIST, bring_in
from tests.house.test_privacy import every_row
from tests.searches import DAY, edit, make_application

pytestmark = pytest.mark.django_db


def test_undoing_leaves_the_record_as_it_was(person):
    make_application(person, company="Haven", position="Buyer")
    before = every_row()
    undo_import(bring_in(person, LIST))
    apart = ("FileImport", "ImportedRow", "StaleEntry", "Entry", "Tag")
    after = every_row()
    for name, rows in before.items():
        assert name in apart or after[name] == rows, name
    assert not Tag.objects.in_use().exists()


def test_what_was_imported_before_rows_kept_their_owner_is_not_taken_for_worked_on(person):
    bring_in(person, LIST)
    rows = [*InterviewRound.objects.all(), *Verdict.objects.all()]
    assert rows
    for row in rows:
        version, row.owner = version_of(row), None
        assert version_of(row) == version


def test_what_was_worked_on_since_stays(person):
    file_import = bring_in(person, LIST)
    buyer, clerk = Application.objects.order_by("position")
    edit(buyer, pay="40,000")
    assert undo_import(file_import) == 1
    assert list(Application.objects.all()) == [buyer]
    assert buyer.rounds.exists()
    assert buyer.verdicts.exists()
    assert {company.name for company in Company.objects.all()} == {"Haven"}
    assert undo_import(file_import) == 0
    assert Application.objects.count() == 1


@pytest.mark.parametrize("noun", ["note", "round", "move", "reminder"])
def test_any_work_on_an_application_keeps_it(person, noun):
    file_import = bring_in(person, LIST)
    clerk = Application.objects.get(position="Clerk")
    match noun:
        case "note":
            clerk.dated_notes.create(text="They rang.", happened_on=DAY)
        case "round":
            clerk.add_round(on=DAY)
        case "move":
            clerk.move_to("offer", on=DAY)
        case "reminder":
            clerk.reminders.create(owner=person, text="Write", due_on=DAY)
    assert undo_import(file_import) == 1
    assert list(Application.objects.all()) == [clerk]


def test_undoing_takes_the_tags_that_the_import_made(person):
    Tag.objects.create(owner=person, key="mine", name="mine")
    file_import = bring_in(person, "Company,Role,Tags\nHaven,Cook,mine; new; other\n")
    Tag.objects.create(owner=person, key="later", name="later")
    make_application(person, company="Mill").tags.add(Tag.objects.get(key="other"))
    undo_import(file_import)
    assert set(Tag.objects.values_list("key", flat=True)) == {"mine", "other", "later"}
