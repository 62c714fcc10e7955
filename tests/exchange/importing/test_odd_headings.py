"""Lists whose headings say little: what stands in their columns does."""

import datetime

import pytest

from applications.models import Application, Stage
from exchange.importing.opened import opened_file
from tests.exchange.importing.lists import bring_in, make_import
from tests.searches import DAY

pytestmark = pytest.mark.django_db


def found_in(person, text: str | bytes) -> list[tuple[str, str, str, str]]:
    """The company, the position, the day of applying and the standing of each application."""
    bring_in(person, text)
    return [
        (row.company.name, row.position, str(row.applied_on or ""), row.ended_as or row.stage)
        for row in Application.objects.order_by("pk")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Where,When did I apply,How it goes,Thoughts\n"
        "Mill Robotics - Firmware Engineer,2026-03-01,applied 🚀,nice\n"
        "Blue Harbor — Data Analyst,2026-03-04,👻 ghosted,\n",
        "Laden;Was ich dort wollte;Bewerbung raus am;Und?\n"
        "Mill Robotics;Firmware Engineer;01.03.2026 und 18.03.2026;beworben\n"
        "Blue Harbor;Data Analyst;04.03.2026;nichts gehört\n",
        "Boîte;Poste;Candidature envoyée / relancée;Alors ?\n"
        "Mill Robotics;Firmware Engineer;01/03/2026 - 18/03/2026;en attente\n"
        "Blue Harbor;Data Analyst;04/03/2026 puis 15/03/2026;sans nouvelles\n",
        "Sitio\tTrabajo de\tMandé el currículum\t¿Y qué?\n"
        "Mill Robotics\tFirmware Engineer\t01/03/2026\tenviada\n"
        "Blue Harbor\tData Analyst\t14/03/2026\tsin respuesta\n",
    ],
)
def test_a_list_in_words_of_its_own_is_understood_by_what_stands_in_it(person, text):
    first, second = found_in(person, text.encode("utf-16"))
    assert first == ("Mill Robotics", "Firmware Engineer", "2026-03-01", "applied")
    assert second[:2] == ("Blue Harbor", "Data Analyst")
    assert second[2] in ("2026-03-04", "2026-03-14")
    assert second[3] == "no_answer"


def test_a_heading_of_two_parts_parts_its_cells(person):
    text = (
        "Unternehmen / Ort;Beworben als;Beworben am / Absage am;Status\n"
        "Optik Brandt / Köln;Optiker;02.02.2026 / 14.02.2026;Absage\n"
        "Labor Weiss / Bonn;Laborantin;05.02.2026 / ;offen\n"
        "Mill / Sons / York;Clerk;06.02.2026;offen\n"
    )
    found = found_in(person, text)
    assert found[0] == ("Optik Brandt", "Optiker", "2026-02-02", "turned_down")
    assert found[1] == ("Labor Weiss", "Laborantin", "2026-02-05", "applied")
    assert found[2][0] == "Mill / Sons / York"
    first, second, third = Application.objects.order_by("pk")
    assert (first.place, second.place, third.place) == ("Köln", "Bonn", "")
    assert first.verdicts.get().heard_on.isoformat() == "2026-02-14"
    assert (first.notes, second.notes) == ("", "")


def test_the_later_day_of_a_cell_is_a_note(person):
    text = "Company,Position,Applied\nHaven,Cook,2026-01-05 / 2026-02-02\n"
    assert found_in(person, text) == [("Haven", "Cook", "2026-01-05", "applied")]
    assert Application.objects.get().notes == "Applied: 2026-01-05 / 2026-02-02"


@pytest.mark.parametrize(
    "text",
    [
        # A day of which the heading says that it is another one.
        "Company,Position,Status,Last coffee\n"
        "Haven,Cook,Applied,2026-01-05\nMill,Cook,Applied,2026-01-06\n",
        # Remarks are no status.
        "Company,Position,Status,Thoughts\n"
        "Haven,Cook,Applied,rejected my idea\nMill,Cook,Applied,offer me tea\n",
    ],
)
def test_what_only_looks_like_a_day_or_a_status_stays_a_note(person, text):
    rows = opened_file(make_import(person, text)).plan().rows
    assert [(row.facts.stage, row.facts.ending, row.facts.days) for row in rows] == [
        ("applied", "", {}),
        ("applied", "", {}),
    ]
    assert all(len(row.notes) == 1 for row in rows)


@pytest.mark.parametrize(
    ("heading", "added_on", "notes"),
    [
        ("Date", datetime.date(2026, 3, 1), ""),
        ("Datum", datetime.date(2026, 3, 1), ""),
        ("Date applied", None, "Date applied: 2026-03-01"),
    ],
)
def test_what_is_only_saved_was_not_applied_for_on_the_day_of_its_row(
    person, heading, added_on, notes
):
    row = "Mill Robotics,Firmware Engineer,2026-03-01,not started"
    bring_in(person, f"Company,Position,{heading},Status\n{row}\n")

    application = Application.objects.get()
    assert (application.stage, application.applied_on) == (Stage.SAVED, None)
    assert application.notes == notes
    added = application.events.get().happened_on
    assert added == (added_on or DAY)


def test_the_day_of_a_saved_job_is_a_note_where_it_lies_ahead(person):
    bring_in(person, "Company,Position,Date,Status\nMill,Engineer,2099-03-01,to apply\n")

    application = Application.objects.get()
    assert (application.applied_on, application.notes) == (None, "Date: 2099-03-01")
