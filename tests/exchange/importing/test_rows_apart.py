"""Rows that are no application, and cells that are merged over several rows."""

import io
import zipfile
from dataclasses import replace

import pytest
from openpyxl import Workbook

from applications.models import Application
from exchange.importing.files.opening import open_file
from exchange.importing.opened import open_upload, opened_file
from tests.exchange.importing.lists import bring_in

pytestmark = pytest.mark.django_db


def rows_of(person, content: str | bytes, name: str = "x.csv"):
    content = content.encode() if isinstance(content, str) else content
    rows = opened_file(open_upload(person, content, name)).plan().rows
    return [(row.number, str(row.result), row.reason and str(row.reason)) for row in rows]


def as_workbook(*rows, merged=()) -> bytes:
    book, file = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    for cells in merged:
        book.active.merge_cells(cells)
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    "again",
    [
        "Company,Role,Date Applied,Status",
        "Company,Position,Date,Status",
        "COMPANY,Position,Date Applied,Stage",
        "Firm,Job Title,Applied on,Status",
        "Firma,Stelle,Beworben am,Status",
    ],
)
def test_headings_that_come_again_in_other_words_are_no_application(person, again):
    text = f"Company,Position,Date Applied,Status\nHaven,Buyer,2026-01-02,Applied\n{again}\n"
    text += "Mill,Cook,2026-01-03,Applied\n"
    assert rows_of(person, text) == [
        (2, "created", None),
        (3, "skipped", "headings"),
        (4, "created", None),
    ]


def test_a_row_with_the_word_of_a_heading_in_it_is_an_application(person):
    text = "Company,Position,Status\nPosition,Buyer,Applied\nClient,Cook,Offer\n"
    assert [result for _, result, _ in rows_of(person, text)] == ["created", "created"]


@pytest.mark.parametrize(
    "total",
    [
        "Total,,,12,,",
        "Average,,,,52000,",
        "Durchschnitt,,,,52.000 €,",
        "Ø,,,,52000,",
        "Moyenne :,,,,52 000,",
        "Average salary,,,,$52000,",
        "Response rate,,,,35%,",
        "Total applications: 12,,,,,",
        "Summe,2,2,,99000,",
        ",Total,,12,,",
        ",,,,Total,2",
        "Rejected,,,12,,",
    ],
)
def test_totals_and_averages_are_left_out_wherever_their_label_stands(person, total):
    text = ",Company,Position,Applied,Salary,\nA,Haven,Buyer,2026-01-02,30000,\n"
    text += f",Mill,Cook,2026-01-03,69000,\n{total}\n"
    assert rows_of(person, text)[2:] == [(4, "skipped", "total")]


def test_the_label_of_a_total_shows_in_the_dry_run(person):
    text = ",Company,Position,Salary\n,Haven,Buyer,30000\nAverage,,,30000\n"
    rows = opened_file(open_upload(person, text.encode(), "x.csv")).plan().rows
    assert rows[1].text == "Average · 30000"


def test_a_row_that_is_no_job_is_named_by_its_own_words(person):
    """What the person answered for rows without a position is said of jobs alone."""
    text = "My job hunt 2026 – DO NOT SORT,,\nupdated whenever,,\nCompany,Position,Status\n"
    text += "Haven,Buyer,Applied\nMill,,Applied\nCompany,Position,Status\nTOTAL,2,\n"
    opened = opened_file(open_upload(person, text.encode(), "x.csv"))
    choices = replace(opened.choices, position="Role to be confirmed", company="Somewhere")
    assert [row.text for row in replace(opened, choices=choices).plan().rows] == [
        "My job hunt 2026 – DO NOT SORT",
        "updated whenever",
        "Buyer · Haven",
        "Role to be confirmed · Mill",
        "Company · Position · Status",
        "TOTAL · 2",
    ]


def test_a_formula_that_adds_up_is_no_application(person):
    content = as_workbook(
        ["Company", "Position", "Salary"],
        ["Haven", "Buyer", 30000],
        ["Total", "=COUNTA(B2:B2)", "=SUM(C2:C2)"],
    )
    assert rows_of(person, content, "x.xlsx")[1:] == [(3, "skipped", "total")]


def test_a_company_that_is_called_like_a_total_is_an_application(person):
    text = "Company,Position,Salary\nTotal,Buyer,30000\nAverage Joe,Cook,\n"
    assert [result for _, result, _ in rows_of(person, text)] == ["created", "created"]


MERGED = (
    ["Company", "Position", "Status", "Notes"],
    ["Haven", "Buyer", "Applied", "Ana knows them"],
    [None, "Cook", "Rejected", None],
    [None, "Clerk", "Applied", "apart"],
    ["Mill", "Cook", "Applied", None],
)


def test_a_merged_cell_of_a_workbook_counts_for_each_of_its_rows(person):
    bring_in(person, as_workbook(*MERGED, merged=["A2:A4", "D2:D3"]), "x.xlsx")
    found = [
        (row.company.name, row.position, row.notes) for row in Application.objects.order_by("pk")
    ]
    assert found == [
        ("Haven", "Buyer", "Ana knows them"),
        ("Haven", "Cook", "Ana knows them"),
        ("Haven", "Clerk", "apart"),
        ("Mill", "Cook", ""),
    ]


def test_a_title_that_is_merged_fills_no_rows(person):
    content = as_workbook(["My applications"], [], *MERGED[:2], merged=["A1:D2", "A6:A9"])
    assert rows_of(person, content, "x.xlsx") == [
        (1, "skipped", "one_cell"),
        (4, "created", None),
    ]


def as_opendocument(*rows: str) -> bytes:
    names = "office:1.0 table:1.0 text:1.0"
    spaces = " ".join(
        f'xmlns:{name.split(":")[0]}="urn:oasis:names:tc:opendocument:xmlns:{name}"'
        for name in names.split()
    )
    lines = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    page = f'<office:body {spaces}><table:table table:name="x">{lines}</table:table></office:body>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("content.xml", page)
    return file.getvalue()


def cells(*texts: str, rows: int = 1) -> str:
    """The first of these spans so many rows; an empty text is covered by the one above."""
    first, *others = texts
    span = f' table:number-rows-spanned="{rows}"' if rows > 1 else ""
    cell = f"<table:table-cell{span}><text:p>{first}</text:p></table:table-cell>"
    others = [f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in others]
    return "".join([cell if first else "<table:covered-table-cell/>", *others])


def test_a_merged_cell_of_opendocument_counts_for_each_of_its_rows():
    content = as_opendocument(
        cells("Company", "Position"),
        cells("Haven", "Buyer", rows=3),
        cells("", "Cook"),
        cells("", "Clerk"),
        cells("", "Waiter"),
    )
    (sheet,) = open_file(content, "x.ods")
    assert [line.cells for line in sheet.lines] == [
        ("Company", "Position"),
        ("Haven", "Buyer"),
        ("Haven", "Cook"),
        ("Haven", "Clerk"),
        ("", "Waiter"),
    ]


def test_merged_headings_of_two_rows_name_the_columns_of_an_interview(person):
    content = as_workbook(
        ["Company", "Position", "Interview 1", None, "Interview 2", None],
        [None, None, "Date", "With", "Date", "With"],
        ["Haven", "Buyer", "2026-03-02", "Ana Sousa", "2026-03-20", "Wei Li"],
        merged=["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    )
    bring_in(person, content, "x.xlsx")
    rounds = Application.objects.get().rounds.order_by("number")
    assert [
        [person.name for person in interview_round.people.all()] for interview_round in rounds
    ] == [
        ["Ana Sousa"],
        ["Wei Li"],
    ]


def test_what_stands_in_a_row_apart_is_no_status_to_be_asked_about(person):
    text = (
        "Company,Position,Status,Applied\nHaven,Buyer,Whatever,2026-01-02\n,,Total,1\n"
        "Company,Role,State,Applied on\nMill,Cook,Rejected,2026-01-03\n"
    )
    opened = opened_file(open_upload(person, text.encode(), "x.csv"))
    assert list(opened.statuses.values()) == ["Whatever", "Rejected"]
