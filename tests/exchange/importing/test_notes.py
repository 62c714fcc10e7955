"""The check of an import lists all that goes into the notes, and each thing goes there once."""

import pytest

from applications.models import Application, Contact
from exchange.importing.opened import opened_file
from exchange.importing.undoing import undo_import
from exchange.importing.writing import write_plan
from tests.exchange.importing.lists import bring_in, make_import
from tests.searches import DAY, make_application

pytestmark = pytest.mark.django_db

HEADINGS = "Company,Position,Status,Salary,Date Applied,Contact,Contact Email,Size,Notes"


def lines_in_notes(person) -> list[str]:
    lines: list[str] = []
    for application in Application.objects.for_user(person):
        texts = [application.notes, *(note.text for note in application.dated_notes.all())]
        lines += [line for text in texts for line in text.splitlines()]
    return sorted(lines)


def listed_and_written(person, text: str) -> tuple[list[str], list[str]]:
    file_import = make_import(person, f"{HEADINGS}\n{text}")
    before = lines_in_notes(person)
    plan = opened_file(file_import).plan(for_writing=True)
    listed = sorted(note for row in plan.rows for note in row.notes)
    assert write_plan(file_import, plan, today=DAY)
    after = lines_in_notes(person)
    for line in before:
        after.remove(line)
    return listed, after


def test_all_that_goes_into_the_notes_of_a_new_application_is_listed(person):
    rows = "Haven,Cook,Applied and waiting,,2026-01-05,Ana Sousa,ana@haven.example,9,Kind\n"
    listed, written = listed_and_written(person, rows)
    assert listed == written == ["Kind", "Size: 9", "Status: Applied and waiting"]


def test_all_that_an_earlier_row_gets_is_listed_beside_the_row_that_says_it(person):
    rows = (
        "Haven,Cook,Applied,40k,2026-01-05,Ana Sousa,ana@haven.example,9,Kind\n"
        "Haven,Cook,Applied,50k,2026-01-05,Ana Sousa,sousa@haven.example,9,Ring\n"
    )
    file_import = make_import(person, f"{HEADINGS}\n{rows}")
    first, second = opened_file(file_import).plan().rows
    assert first.notes == ("Kind", "Size: 9")
    assert second.notes == ("Salary: 50k", "Ring", "Ana Sousa, sousa@haven.example")
    listed, written = listed_and_written(person, rows)
    assert listed == written


def test_all_that_is_known_otherwise_on_record_is_listed(person):
    application = make_application(
        person, company="Haven", position="Cook", stage="applied", pay="40k", applied_on=DAY
    )
    application.company.contacts.create(owner=person, name="Ana Sousa", email="ana@haven.example")
    rows = f"Haven,Cook,Interview on Monday,50k,{DAY},Ana Sousa,sousa@haven.example,9,Ring\n"
    listed, written = listed_and_written(person, rows)
    of_the_cells = ["Ana Sousa, sousa@haven.example", "Ring", "Salary: 50k", "Size: 9"]
    assert listed == written == [*of_the_cells, "Status: Interview on Monday"]
    assert listed_and_written(person, rows) == ([], [])


def test_another_ending_is_noted_once(person):
    application = make_application(person, company="Haven", position="Cook", applied_on=DAY)
    application.close_with("came_second", on=DAY)
    rows = f"Haven,Cook,rejected after the final,,{DAY},,,,\n"
    listed, written = listed_and_written(person, rows)
    assert listed == written == ["Status: rejected after the final (on record: Came second)"]


def test_words_that_say_more_than_the_stage_stay_when_the_application_is_moved(signed_in, person):
    make_application(person, company="Haven", position="Cook", applied_on=DAY)
    file_import = make_import(person, "Company,Position,Status\nHaven,Cook,Interview on Monday\n")
    signed_in.post(f"/import/{file_import.pk}/run/", {"moves": "1"})
    application = Application.objects.get()
    assert application.stage == "interviewing"
    assert application.dated_notes.get().text == "Status: Interview on Monday"


def test_an_address_is_filled_in_with_whoever_has_none_and_taken_back(person):
    application = make_application(person, company="Haven", position="Cook", applied_on=DAY)
    known = application.company.contacts.create(owner=person, name="Ana Sousa", role="Chef")
    elsewhere = make_application(person, company="Mill", position="Cook").company.contacts.create(
        owner=person, name="Ana Sousa"
    )
    rows = (
        f"Haven,Cook,Applied,,{DAY},Ana Sousa,ana@haven.example,,\n"
        "Haven,Waiter,Applied,,2026-02-01,ana sousa,other@haven.example,,\n"
    )
    file_import = bring_in(person, f"{HEADINGS}\n{rows}")
    known.refresh_from_db()
    elsewhere.refresh_from_db()
    assert (known.email, known.role, elsewhere.email) == ("ana@haven.example", "Chef", "")
    assert Contact.objects.count() == 2
    assert Application.objects.get(position="Waiter").notes == "ana sousa, other@haven.example"
    undo_import(file_import)
    known.refresh_from_db()
    assert (known.email, known.role) == ("", "Chef")


def test_an_address_that_was_corrected_since_stays_when_the_import_is_undone(person):
    application = make_application(person, company="Haven", position="Cook", applied_on=DAY)
    known = application.company.contacts.create(owner=person, name="Ana Sousa")
    rows = f"Haven,Cook,Applied,,{DAY},Ana Sousa,ana@haven.example,,\n"
    file_import = bring_in(person, f"{HEADINGS}\n{rows}")
    Contact.objects.update(email="sousa@haven.example")
    undo_import(file_import)
    known.refresh_from_db()
    assert known.email == "sousa@haven.example"


def test_what_a_later_row_says_of_somebody_new_is_part_of_them(person):
    rows = (
        "Haven,Cook,Applied,,2026-01-05,Ana Sousa,,,\n"
        "Haven,Waiter,Applied,,2026-02-01,Ana Sousa,ana@haven.example,,\n"
    )
    bring_in(person, f"{HEADINGS}\n{rows}")
    assert Contact.objects.get().email == "ana@haven.example"
    assert lines_in_notes(person) == []
