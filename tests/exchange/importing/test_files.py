"""Files of all kinds: what they say, and what is refused, in a sentence and within bounds."""

import datetime
import io
import zipfile
from dataclasses import replace

import pytest
from openpyxl import Workbook

from exchange.importing.files.opening import open_file
from exchange.importing.files.refusal import FileRefused
from exchange.importing.tables import layout_of
from tests.yardstick import within

pytestmark = pytest.mark.no_database

TEXT = "Société;Poste\nÉlan – Paris;Développeur\n"
CELLS = [("Société", "Poste"), ("Élan – Paris", "Développeur")]


def cells(content: bytes, name: str = "x.csv") -> list[tuple[str, ...]]:
    (sheet,) = open_file(content, name)
    return [line.cells for line in sheet.lines]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"],
)
def test_every_usual_encoding_is_read(encoding):
    assert cells(TEXT.encode(encoding)) == CELLS


def test_latin_1_is_read():
    assert cells("Société;Poste\nÉlan;Développeur\n".encode("latin-1"))[1][1] == "Développeur"


def test_other_encodings_are_guessed():
    text = """公司名称,岗位,备注
三一重工,机械工程师,在官方网站上投递了简历，还没有收到任何回复
中天科技,研发工程师,参加了线下招聘会，对方说一个星期之内会打电话
苏州智能科技,结构工程师,初创机器人公司，面试的时候聊得很开心
"""
    assert cells(text.encode("gb18030"))[1][:2] == ("三一重工", "机械工程师")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_usual_delimiter_and_line_end_is_read(delimiter, end):
    rows = [["Company", "Position", "Notes"], ["Haven", "Buyer", "calm"], ["Mill", "Clerk", ""]]
    text = end.join(delimiter.join(row) for row in rows)
    assert cells(text.encode()) == [tuple(row) for row in rows]


def test_quoted_cells_may_hold_delimiters_quotes_and_lines():
    text = 'Company;Notes\n"Example; Systems";"two\nlines; ""said"" he"\nHaven;fine, really\n'
    assert cells(text.encode()) == [
        ("Company", "Notes"),
        ("Example; Systems", 'two\nlines; "said" he'),
        ("Haven", "fine, really"),
    ]


def test_a_quote_that_never_closes_swallows_no_other_row():
    text = 'Company,Position\n"Haven,Buyer\nMill,Clerk\nTown,"Nurse, senior"\n'
    assert cells(text.encode()) == [
        ("Company", "Position"),
        ('"Haven', "Buyer"),
        ("Mill", "Clerk"),
        ("Town", "Nurse, senior"),
    ]


def test_rows_are_numbered_as_a_spreadsheet_numbers_them():
    (sheet,) = open_file(b'A,B\n"x\ny",1\n\n\nz,2\n', "x.csv")
    assert [line.number for line in sheet.lines] == [1, 2, 5]


def test_excel_may_name_the_delimiter():
    assert cells(b"sep=;\nCompany;Pay\nHaven;1,5\n")[1] == ("Haven", "1,5")


def workbook(*rows, title: str = "Jobs") -> bytes:
    book = Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_a_workbook_gives_days_numbers_and_words_as_texts():
    moment = datetime.datetime(2026, 3, 5, 14, 30)
    row = ["Haven", datetime.date(2026, 3, 5), moment, 30000.0, 1.5, True, None, "=1+1", "'=x"]
    content = workbook(["Company", *"abcdefgh"], row)
    found = cells(content, "jobs.xlsx")[1]
    assert found[:7] == ("Haven", "2026-03-05", "2026-03-05 14:30:00", "30000", "1.5", "yes", "")
    # Never worked out, so that the formula itself is all there is.
    assert found[7:] == ("=1+1", "=x")


def test_where_a_linked_cell_leads_stands_at_the_end_of_its_row():
    book = Workbook()
    book.active.append(["Company", "Link", "Notes"])
    book.active.append(["Haven", "Apply"])
    book.active["B2"].hyperlink = "https://example.org/jobs/buyer-77"
    book.active.append(["Mill", "https://example.org/jobs/clerk-78", "calm"])
    book.active["B3"].hyperlink = "https://example.org/jobs/clerk-78"
    file = io.BytesIO()
    book.save(file)
    (sheet,) = open_file(file.getvalue(), "x.xlsx")
    link = "https://example.org/jobs/buyer-77"
    assert sheet.lines[1].cells == ("Haven", "Apply", "", link)
    assert sheet.lines[2].cells[2:] == ("calm",)
    assert layout_of(sheet).fields == ("company", "link", "notes", "link")
    only_apply = replace(sheet, lines=sheet.lines[:2])
    assert layout_of(only_apply).fields == ("company", "other", "notes", "link")


def test_a_spreadsheet_is_known_by_what_it_is_and_not_by_its_name():
    content = workbook(["Company", "Position"], ["Haven", "Buyer"])
    assert cells(content, "jobs.csv") == [("Company", "Position"), ("Haven", "Buyer")]
    assert cells(b"Company,Position\nHaven,Buyer\n", "jobs.xlsx")[1] == ("Haven", "Buyer")


ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="Jobs">{rows}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)


def opendocument(rows: str, before: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        parts.writestr("content.xml", before + ODS.format(rows=rows))
    return file.getvalue()


def ods_row(*texts: str) -> str:
    inner = "".join(
        f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in texts
    )
    return f"<table:table-row>{inner}</table:table-row>"


def test_an_opendocument_spreadsheet_is_read():
    rows = ods_row("Company", "Applied", "Notes") + (
        '<table:table-row table:number-rows-repeated="1000"><table:table-cell/></table:table-row>'
        "<table:table-row><table:table-cell><text:p>Haven</text:p></table:table-cell>"
        '<table:table-cell office:date-value="2026-03-05"><text:p>5/3</text:p></table:table-cell>'
        "<table:table-cell><text:p>two</text:p><text:p>lines</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
    )
    (sheet,) = open_file(opendocument(rows), "jobs.ods")
    assert [(line.number, line.cells) for line in sheet.lines] == [
        (1, ("Company", "Applied", "Notes")),
        (1002, ("Haven", "2026-03-05", "two\nlines")),
    ]


def archive(**files: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as parts:
        for name, content in files.items():
            parts.writestr(name.replace("__", "/"), content)
    return file.getvalue()


def test_of_linkedins_archive_only_the_applications_are_read():
    headings = "Application Date,Company Name,Job Title,Job Url\n"
    files = {
        "Jobs__Job Applications.csv": f"{headings}x,Haven,Buyer,\n",
        "Jobs__Job Applications_1.csv": f"{headings}y,Mill,Clerk,\n",
        "messages.csv": "FROM,CONTENT\n" + "Ana,Hello\n" * 20_000,
        "photo.txt": "\x00\x01\x02" * 900,
    }
    content = archive(**{name: text.encode() for name, text in files.items()})
    (sheet,) = open_file(content, "linkedin.zip")
    assert sheet.name == "Job Applications"
    assert [line.cells[1] for line in sheet.lines] == ["Company Name", "Haven", "Mill"]
    assert len({line.number for line in sheet.lines}) == 3


ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 if n else chr(0)};" * 10}">' for n in range(1, 9))
    + "]>"
).replace("&a0;", "&a;")


@pytest.mark.parametrize(
    "content",
    [
        workbook(("Company", "Position"), ("Haven", "Cook")),
        opendocument(ods_row("Company", "Position") + ods_row("Haven", "Cook")),
        archive(**{"jobs.csv": b"Company,Position\n" + b"Haven,Cook\n" * 40}),
    ],
    ids=["workbook", "opendocument", "tables"],
)
def test_a_damaged_file_is_read_or_refused_in_words_wherever_the_damage_is(content):
    refusals = []
    for start in range(0, len(content), max(7, len(content) // 60)):
        for damage in (b"", b"\xff" * 6):
            try:
                open_file(content[:start] + damage + content[start + 6 :], "jobs")
            except FileRefused as refusal:
                refusals.append(refusal.text)
    assert len(refusals) > 20
    assert all(refusals)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\n\n \n", "empty"),
        (b",,,\n,,\n", "nothing"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "old Excel"),
        (b"<html><table></table></html>", "web page"),
        (bytes(range(32)) * 50, "no text"),
        (b"PK\x03\x04 broken", "damaged"),
        (archive(**{"word__document.xml": b"<a/>"}), "no CSV"),
        (archive(**{"xl__workbook.xml": b"<a/>"}), "damaged"),
        (archive(**{"content.xml": b"<a"}), "damaged"),
        (opendocument(ods_row("&a8;"), ENTITIES), "damaged"),
        (f"Company,Notes\nHaven,{'x' * 200_000}\n".encode(), "longer"),
        (f'Company,Notes\nHaven,"{"x" * 200_000}"\n'.encode(), "longer"),
        (b"a,b\n" * 10_002, "more than"),
        (b"a," * 300 + b"\n", "cells"),
        (
            opendocument(
                ods_row("Company").replace(
                    "<table:table-row>", '<table:table-row table:number-rows-repeated="9999999">'
                )
            ),
            "more than",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_list_is_refused_in_a_sentence_and_at_once(content, words):
    assert_refused_at_once(content, words)


@pytest.mark.thorough
@pytest.mark.parametrize("part", ["xl__workbook.xml", "jobs.csv"])
def test_what_unpacks_to_far_more_is_refused_in_a_sentence_and_at_once(part):
    assert_refused_at_once(archive(**{part: b"0" * 500_000_000}), "unpacks")


def assert_refused_at_once(content: bytes, words: str) -> None:
    with within(5), pytest.raises(FileRefused) as refusal:
        open_file(content, "jobs.xlsx")
    assert words in refusal.value.text
    assert refusal.value.text.endswith(".")


def test_a_workbook_full_of_formatted_nothing_is_read():
    book = Workbook()
    book.active.append(["Company", "Position"])
    for number in range(2, 1500):
        book.active.cell(number, 1).number_format = "0.00"
    book.active.cell(1600, 1, "Haven")
    book.active.cell(1600, 2, "Buyer")
    file = io.BytesIO()
    book.save(file)
    (sheet,) = open_file(file.getvalue(), "x.xlsx")
    assert [(line.number, line.cells) for line in sheet.lines][1] == (1600, ("Haven", "Buyer"))
