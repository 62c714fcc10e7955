"""Thin and messy sheets, as people keep them who want no tool for it."""

import datetime
import io

import pytest
from openpyxl import Workbook

from applications.models import Application
from exchange.importing.choices import Choices
from exchange.importing.days import order_in
from exchange.importing.evidence import reading_for, unclear_days
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.records import Cell, Field, Record
from tests.exchange.importing.lists import bring_in

pytestmark = pytest.mark.django_db


def found_in(person, content: str | bytes, name: str = "x.csv") -> list[str]:
    """Of each row what becomes of it: the application and how far it got, or the reason."""
    content = content.encode() if isinstance(content, str) else content
    opened = opened_file(open_upload(person, content, name))
    return [
        f"{row.facts.position} at {row.facts.company}: {row.facts.ending or row.facts.stage}"
        if row.facts
        else f"{row.result} {row.reason}"
        for row in opened.plan().rows
    ]


def as_workbook(**sheets) -> bytes:
    book, file = Workbook(), io.BytesIO()
    book.remove(book.active)
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
    book.save(file)
    return file.getvalue()


def test_three_rows_of_two_columns(person):
    text = "company,job\nAldi,cashier\nLidl,\nRewe Markt,Verkäuferin\n"
    assert found_in(person, text) == [
        "cashier at Aldi: saved",
        "asked no_position",
        "Verkäuferin at Rewe Markt: saved",
    ]


def test_headings_as_one_speaks(person):
    text = "Firma\tals\twann\twie gelaufen\nLidl\tKassiererin\t1.2.25\tnix gehört\n"
    text += "Aldi\tKassiererin\t3.2.25\tabsage :(\nNetto\tFilialleitung\t10.2.25\twar da, warte\n"
    assert found_in(person, text) == [
        "Kassiererin at Lidl: no_answer",
        "Kassiererin at Aldi: turned_down",
        "Filialleitung at Netto: interviewing",
    ]


def test_a_column_of_positions_is_known_whatever_its_heading(person):
    text = "Firma,Wunsch,Status\nMill,Verkäuferin,offen\nHaven,Filialleiter,offen\n"
    assert found_in(person, text)[0] == "Verkäuferin at Mill: applied"


def test_headings_without_their_small_words(person):
    text = "EMPRESA;PUESTO;FECHA ENVÍO\nMercadona;Cajera;21/03/2025\n"
    bring_in(person, text)
    assert Application.objects.get().applied_on == datetime.date(2025, 3, 21)


def test_a_first_row_that_is_data_is_no_row_of_headings(person):
    text = "Mill GmbH,Developer,beworben,50k\nHaven AG,Tester,abgelehnt,\n"
    assert found_in(person, text) == [
        "Developer at Mill GmbH: applied",
        "Tester at Haven AG: turned_down",
    ]


def test_a_list_of_people_below_the_list_is_set_apart(person):
    text = "Company,Position,Status\nHaven,Buyer,Applied\nMill,Cook,Rejected\n,,\nContacts,,\n"
    text += "Name,Email,Phone\nAna Sousa,ana@haven.example,0151 23456789\n"
    assert found_in(person, text) == [
        "Buyer at Haven: applied",
        "Cook at Mill: turned_down",
        "skipped one_cell",
        "skipped other_table",
    ]


def test_a_second_list_with_other_columns_is_read_by_its_own_headings(person):
    text = "Active\nCompany,Position,Applied,Status\nHaven,Buyer,2025-03-01,Applied\n\nClosed\n"
    text += "Position,Company,Closed,Reason\nCook,Mill,2025-02-01,Rejected\n"
    assert found_in(person, text) == [
        "skipped one_cell",
        "Buyer at Haven: applied",
        "skipped one_cell",
        "Cook at Mill: turned_down",
    ]


def test_counts_beside_the_list_are_no_notes_of_its_rows(person):
    text = "Company,Position,Status,,Status,Count\nHaven,Buyer,Applied,,Applied,2\n"
    text += "Mill,Cook,Rejected,,Rejected,1\n,,,,Total,3\n"
    bring_in(person, text)
    assert {row.notes for row in Application.objects.all()} == {""}
    assert Application.objects.count() == 2


def test_figures_behind_an_empty_column_that_are_no_counts_are_kept(person):
    bring_in(
        person, "Company,Position,Status,,Score\nHaven,Buyer,Applied,,8\nMill,Cook,Applied,,5\n"
    )
    assert {row.notes for row in Application.objects.all()} == {"Score: 8", "Score: 5"}


def test_counts_below_the_list_are_left_out(person):
    text = "Company,Position,Applied,Status\nHaven,Buyer,2025-03-01,Applied\n,,,\n"
    text += "Applied,1,,\nInterview,0,,\n"
    assert found_in(person, text)[1:] == ["skipped total", "skipped total"]


def test_a_sheet_with_a_column_for_each_application_is_turned(person):
    text = "Company,Haven,Mill\nPosition,Buyer,Cook\nApplied,2025-03-01,2025-03-02\n"
    text += "Status,Applied,Rejected\n"
    assert found_in(person, text) == ["Buyer at Haven: applied", "Cook at Mill: turned_down"]


def test_a_board_with_a_column_for_each_stage_is_a_list(person):
    text = "Wishlist,Applied,Rejected\nBuyer at Haven,Cook at Mill,Clerk at Harbour\n"
    text += ',"Waiter at Tallow\nask Ana",\n'
    assert found_in(person, text) == [
        "Buyer at Haven: saved",
        "Cook at Mill: applied",
        "Waiter at Tallow: applied",
        "Clerk at Harbour: turned_down",
    ]
    bring_in(person, text)
    assert Application.objects.get(position="Waiter").notes == "ask Ana"


def test_titles_between_the_rows_are_the_status_where_no_column_is(person):
    text = (
        "Company,Position\nApplied,\nHaven,Buyer\nInterview,\nMill,Cook\nRejected,\nHarbour,Clerk\n"
    )
    created = [words for words in found_in(person, text) if " at " in words]
    assert created == [
        "Buyer at Haven: applied",
        "Cook at Mill: interviewing",
        "Clerk at Harbour: turned_down",
    ]


def test_a_note_with_dashes_is_a_list(person):
    text = "My jobs\nAldi - cashier - applied 3/4/25 - no answer\n"
    text += (
        "Lidl - cashier - applied 3/19/25 - rejected\nRewe - sales - applied 3/9/25 - interview\n"
    )
    bring_in(person, text)
    found = [
        (row.company.name, row.applied_on.isoformat()) for row in Application.objects.order_by("pk")
    ]
    assert found == [("Aldi", "2025-03-04"), ("Lidl", "2025-03-19"), ("Rewe", "2025-03-09")]


def test_a_table_in_markdown(person):
    text = "| Company | Role | Status |\n|---|---|---|\n| Haven | Buyer | Applied |\n"
    assert found_in(person, text) == ["skipped headings", "Buyer at Haven: applied"]


def test_ticks_beside_a_day_of_applying(person):
    content = as_workbook(
        List=[
            ["Company", "Role", "Applied?", "Rejected?", "Date"],
            ["Haven", "Buyer", True, False, datetime.datetime(2025, 3, 1)],
            ["Mill", "Cook", True, True, None],
        ]
    )
    assert found_in(person, content, "x.xlsx") == [
        "Buyer at Haven: applied",
        "Cook at Mill: turned_down",
    ]
    bring_in(person, content, "x.xlsx")
    assert Application.objects.get(position="Buyer").applied_on == datetime.date(2025, 3, 1)


def test_of_several_sheets_the_list_is_found(person):
    content = as_workbook(
        Dashboard=[["Applied", "Rejected"], [12, 3]],
        Jobs=[["Company", "Role", "Status"], ["Haven", "Buyer", "Applied"]],
        Contacts=[["Name", "Email"], ["Ana", "ana@haven.example"]] * 9,
    )
    assert found_in(person, content, "x.xlsx") == ["Buyer at Haven: applied"]


def test_a_row_for_each_interview_is_one_application_with_all_of_them(person):
    text = (
        "Company,Position,Round,Date,Interviewer,Notes\nHaven,Buyer,1,2025-03-02,Ana Sousa,fine\n"
    )
    text += "Haven,Buyer,2,2025-03-09,Wei Li,hard\n"
    bring_in(person, text)
    rounds = Application.objects.get().rounds.order_by("number")
    assert [
        (
            interview_round.day.day,
            interview_round.name,
            interview_round.notes,
            [person.name for person in interview_round.people.all()],
        )
        for interview_round in rounds
    ] == [(2, "", "fine", ["Ana Sousa"]), (9, "", "hard", ["Wei Li"])]


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("heading", "order"),
    [
        ("Date applied (dd/mm/yy)", "day"),
        ("Datum (TT.MM.JJJJ)", "day"),
        ("Date (jj/mm/aaaa)", "day"),
        ("Date MM/DD/YYYY", "month"),
        ("Date", ""),
        ("Comments", ""),
        ("Added by", ""),
        ("Command yearly", ""),
    ],
)
def test_a_heading_says_how_its_days_are_written(heading, order):
    assert order_in(heading) == order


def test_days_are_read_as_their_heading_says(person):
    bring_in(person, "Company,Position,Applied (dd/mm/yy)\nHaven,Buyer,05/06/25\n")
    assert Application.objects.get().applied_on == datetime.date(2025, 6, 5)


@pytest.mark.parametrize(
    ("other", "unclear"),
    [
        ("13.5.2026", ["03/04/2026"]),
        ("13-05-2026", ["03/04/2026"]),
        ("2026-05-13", ["03/04/2026"]),
        ("13/05/2026", []),
        ("05/13/2026", []),
    ],
)
def test_only_days_that_are_written_alike_say_what_comes_first(other, unclear):
    cells = (Cell(Field.APPLIED_ON, "Applied", text) for text in ("03/04/2026", other))
    records = [Record(number, (cell,)) for number, cell in enumerate(cells, 2)]
    reading = reading_for(records, Choices(), today=datetime.date(2026, 11, 27))
    assert unclear_days(records, reading) == unclear
