"""What single cells say: links behind words, people, days and clocks elsewhere."""

import datetime
import io
import re
import zipfile

import pytest
from openpyxl import Workbook

from applications.models import InterviewRound
from exchange.importing.days import read_clock, read_day
from exchange.importing.files.decoding import decode
from exchange.importing.files.opening import open_file
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.people import read_people
from exchange.importing.values import link_key
from tests.exchange.importing.lists import bring_in

ADDRESS = "https://acme.example/j/1"


def facts_of(person, content: str | bytes):
    content = content.encode() if isinstance(content, str) else content
    rows = opened_file(open_upload(person, content, "x.csv")).plan().rows
    return [row.facts for row in rows]


TOM, T = ("Tom Li", "", "t@oup.example", ""), "t@oup.example"
NG, MAIL, PHONE = "Fiona Ng", "fiona.ng@oup.example", "0113 496 0000"


def people_in(text):
    found = read_people(text)
    return [(row.name, row.role, row.email, row.phone) for row in found.people]


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mia Kern, Tom Löwe", [("Mia Kern", ""), ("Tom Löwe", "")]),
        ("Anna Berg & Carl Zeh", [("Anna Berg", ""), ("Carl Zeh", "")]),
        ("Anna Berg und Carl Zeh", [("Anna Berg", ""), ("Carl Zeh", "")]),
        ("Anna Berg / Carl Zeh", [("Anna Berg", ""), ("Carl Zeh", "")]),
        ("Priya/Tom", [("Priya", ""), ("Tom", "")]),
        (
            "Prof Elena Rossi-Baker, Dr J. Smith",
            [("Prof Elena Rossi-Baker", ""), ("Dr J. Smith", "")],
        ),
        (
            "Anna Berg (CTO); Tom Li\nPriya Nair, VP Eng",
            [("Anna Berg", "CTO"), ("Tom Li", ""), ("Priya Nair", "VP Eng")],
        ),
        ("Anna Berg – HR Manager", [("Anna Berg", "HR Manager")]),
        ("Anna Berg - Personalerin", [("Anna Berg", "Personalerin")]),
        ("Anna Berg, Personalreferentin", [("Anna Berg", "Personalreferentin")]),
        ("Dr. Anna van der Berg, Head of Ops", [("Dr. Anna van der Berg", "Head of Ops")]),
        ("Janet, HR", [("Janet", "HR")]),
        ("HR - Janet", [("Janet", "HR")]),
        ("HR: Janet", [("Janet", "HR")]),
        ("Recruiter: Becky Lane", [("Becky Lane", "Recruiter")]),
        ("Hiring manager – Becky Lane", [("Becky Lane", "Hiring manager")]),
        ("Chair: Anna Berg; HR: Tom Li", [("Anna Berg", "Chair"), ("Tom Li", "HR")]),
        ("Panel: Anna Berg, Tom Li", [("Anna Berg", "Panel"), ("Tom Li", "Panel")]),
        ("Anna Berg | HR", [("Anna Berg", "HR")]),
        ("Anna Berg: HR", [("Anna Berg", "HR")]),
        ("Anna Berg HR Manager", [("Anna Berg", "HR Manager")]),
        ("Anna Berg CTO", [("Anna Berg", "CTO")]),
        ("Mary Jane Head", [("Mary Jane Head", "")]),
        ("Anna Berg, PhD", [("Anna Berg, PhD", "")]),
        ("Name: Becky Lane", [("Becky Lane", "")]),
        ("Contact: Becky Lane", [("Becky Lane", "")]),
        ("Ansprechpartnerin: Frau Dr. Meier", [("Frau Dr. Meier", "")]),
        ("Kern, Mia", [("Mia Kern", "")]),
        ("Mia, Tom", [("Mia", ""), ("Tom", "")]),
        ("Talent & Culture", [("Talent & Culture", "")]),
        ("Ana Sousa (https://www.notion.so/Ana-1a2b)", [("Ana Sousa", "")]),
        ("Yes", []),
        ("0151 23456789", []),
        (MAIL, []),
        ("https://linkedin.com/in/jane", []),
        ("7", []),
    ],
)
def test_people_in_a_cell_are_told_apart(text, people):
    assert people_in(text) == [(name, role, "", "") for name, role in people]


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("text", "people"),
    [
        (f"{NG} ({MAIL})", [(NG, "", MAIL, "")]),
        (f"Prof. {NG} <{MAIL}>", [(f"Prof. {NG}", "", MAIL, "")]),
        (f'"{NG}" <{MAIL}>', [(NG, "", MAIL, "")]),
        (f'"Ng, Fiona" <{MAIL}>', [("Fiona Ng", "", MAIL, "")]),
        (f"{NG} <mailto:{MAIL}>", [(NG, "", MAIL, "")]),
        (f"{NG} [{MAIL}]", [(NG, "", MAIL, "")]),
        (f"{NG} {MAIL}", [(NG, "", MAIL, "")]),
        (f"{NG}, {MAIL}", [(NG, "", MAIL, "")]),
        (f"{NG} - {MAIL}", [(NG, "", MAIL, "")]),
        (f"{NG}: {MAIL}", [(NG, "", MAIL, "")]),
        (f"{NG} / {MAIL}", [(NG, "", MAIL, "")]),
        (f"{MAIL} ({NG})", [(NG, "", MAIL, "")]),
        (f"{NG} {PHONE}", [(NG, "", "", PHONE)]),
        (f"{NG} ({MAIL} / {PHONE})", [(NG, "", MAIL, PHONE)]),
        (f"{NG} ({PHONE})", [(NG, "", "", PHONE)]),
        (f"{NG}, tel. {PHONE}", [(NG, "", "", PHONE)]),
        (f"{NG} +44 (0)113 4960000", [(NG, "", "", "+44 (0)113 4960000")]),
        (f"{NG}, M: {PHONE}, E: {MAIL}", [(NG, "", MAIL, PHONE)]),
        (f"{NG}, Head of Lists, {MAIL}, {PHONE}", [(NG, "Head of Lists", MAIL, PHONE)]),
        (f"{NG} (Head of Lists) <{MAIL}> tel: {PHONE}", [(NG, "Head of Lists", MAIL, PHONE)]),
        (f"{NG} (Head of Lists, {MAIL})", [(NG, "Head of Lists", MAIL, "")]),
        (f"{NG} – Head of Lists – {MAIL}", [(NG, "Head of Lists", MAIL, "")]),
        (f"Head of Lists: {NG} ({MAIL})", [(NG, "Head of Lists", MAIL, "")]),
        (f"{NG}\nHead of Lists\n{MAIL}\n{PHONE}", [(NG, "Head of Lists", MAIL, PHONE)]),
        (f"{NG}; {MAIL}; Tom Li", [(NG, "", MAIL, ""), ("Tom Li", "", "", "")]),
        (
            f"{NG} <{MAIL}>, Tom Li <t@oup.example>",
            [(NG, "", MAIL, ""), ("Tom Li", "", "t@oup.example", "")],
        ),
        (
            f"{NG} {MAIL} / Tom Li t@oup.example",
            [(NG, "", MAIL, ""), ("Tom Li", "", "t@oup.example", "")],
        ),
        (f"Tom Li & {NG} ({MAIL})", [("Tom Li", "", "", ""), (NG, "", MAIL, "")]),
        (f"{NG} <{MAIL}> & Tom Li", [(NG, "", MAIL, ""), ("Tom Li", "", "", "")]),
    ],
)
def test_how_to_reach_somebody_is_no_part_of_the_name_or_the_role(text, people):
    assert people_in(text) == people
    assert read_people(text).is_all


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("text", "people"),
    [
        (f"{NG} (she/her)", [(NG, "", "", "")]),
        (f"{NG} (met at the fair)", [(NG, "", "", "")]),
        (f"{NG}, Buchhaltung", [(NG, "", "", "")]),
        (f"{NG} https://linkedin.com/in/ng", [(NG, "", "", "")]),
        (f"{NG} – spoke on Monday", [(NG, "", "", "")]),
        (f"{NG} <{MAIL}, f@oup.example>", [(NG, "", MAIL, "")]),
        (MAIL, []),
    ],
)
def test_what_is_said_of_nobody_for_certain_is_said_of_nobody(text, people):
    assert people_in(text) == people
    assert not read_people(text).is_all


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("first", "second", "people", "notes"),
    [
        (f"{NG} ({MAIL})", "", [(NG, MAIL, "")], []),
        (NG, MAIL, [(NG, MAIL, "")], []),
        (NG, PHONE, [(NG, "", PHONE)], []),
        (NG, "jobs@oup.example", [(NG, "", "")], ["Contact 2: jobs@oup.example"]),
        ("", PHONE, [], [f"Contact 2: {PHONE}"]),
        (f"{NG}; Tom Li", PHONE, [(NG, "", ""), ("Tom Li", "", "")], [f"Contact 2: {PHONE}"]),
        (f"{NG} (she/her)", "", [(NG, "", "")], [f"Contact: {NG} (she/her)"]),
    ],
)
def test_an_address_in_the_column_of_a_second_person_is_the_first_ones(
    person, first, second, people, notes
):
    text = f'Company,Role,Contact,Contact 2\nA,Dev,"{first}",{second}\n'
    (facts,) = facts_of(person, text)
    assert [(row.name, row.email, row.phone) for row in facts.contacts] == people
    assert facts.all_notes == notes


@pytest.mark.django_db
def test_a_person_in_the_column_of_addresses_is_one(person):
    text = f"Company,Role,Contact,Contact Email\nA,Dev,,{NG} <{MAIL}>\nB,Dev,{NG},{NG} <{MAIL}>\n"
    text += f"C,Dev,{NG},{MAIL} (mornings)\n"
    rows = facts_of(person, text)
    assert [[(row.name, row.email) for row in facts.contacts] for facts in rows] == [
        [(NG, MAIL)]
    ] * 3
    assert [facts.all_notes for facts in rows] == [[], [], [f"Contact Email: {MAIL} (mornings)"]]


@pytest.mark.django_db
def test_an_interviewer_comes_with_role_and_address(person):
    text = "Company,Role,Interview 1 Date,Interviewer 1\n"
    text += f"A,Dev,2026-03-01,{NG} (Head of Lists) <{MAIL}>\n"
    bring_in(person, text)
    contact = InterviewRound.objects.get().people.get()
    assert (contact.name, contact.role, contact.email) == (NG, "Head of Lists", MAIL)


@pytest.mark.django_db
def test_a_cell_that_names_nobody_is_a_note(person):
    text = "Company,Role,Referral?,Contact Phone\nA,Dev,Yes,\nB,Dev,0151 23456789,030 123456\n"
    first, second = facts_of(person, text)
    assert (first.contacts, second.contacts) == ([], [])
    assert first.all_notes == ["Referral?: Yes"]
    assert second.all_notes == ["Referral?: 0151 23456789", "Contact Phone: 030 123456"]


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("text", "day", "clock"),
    [
        ("March 14, 2025 3:00 PM (GMT+1)", "2025-03-14", "15:00"),
        ("September 18, 2025 → September 19, 2025", "2025-09-18", ""),
        ("14.03.2025 15 Uhr", "2025-03-14", "15:00"),
        ("20.03.2025 um 14 Uhr", "2025-03-20", "14:00"),
        ("le 14/03/2025 à 9h", "2025-03-14", "09:00"),
        ("Mar 12, 2025 at 3pm", "2025-03-12", "15:00"),
        ("3/14/2025 @ 3pm", "2025-03-14", "15:00"),
        ("ca. 4.3.2025", "2025-03-04", ""),
        ("Mar 4 '25", "2025-03-04", ""),
    ],
)
def test_days_and_clocks_are_read_as_people_write_them(text, day, clock):
    found = read_clock(text)
    assert (str(read_day(text)), found.strftime("%H:%M") if found else "") == (day, clock)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2025-03-14T15:00:00Z", "15:00"),
        ("2025-03-14T15:00:00-05:00", "20:00"),
        ("2025-03-14 15:00 EST", "20:00"),
        ("2025-03-14 15:00 UTC", "15:00"),
        ("2025-03-14T15:00:00+02:00", "13:00"),
        ("2025-03-14 15:00 (GMT+1)", "14:00"),
        ("2025-03-14 15:00", "14:00"),
        ("2025-03-14 03:00-05:00", "08:00"),
        ("3/14/2025 3:00 PM -05:00", "20:00"),
        ("14/3/2025 10:30-11:30", "09:30"),
        ("14 March 2025 9:00-10:30", "08:00"),
    ],
)
def test_a_clock_elsewhere_is_no_clock_here(person, text, utc):
    person.time_zone = "Europe/Berlin"
    person.save(update_fields=["time_zone"])
    bring_in(person, f"Company,Role,Interview\nA,Dev,{text}\n")
    starts_at = InterviewRound.objects.get().starts_at
    assert starts_at.astimezone(datetime.UTC).isoformat()[:16] == f"2025-03-14T{utc}"


@pytest.mark.django_db
def test_a_name_with_a_link_is_the_name(person):
    text = (
        "Company,Role\n"
        '"Acme (https://www.notion.so/Acme-1a2b3c?pvs=21)",[Dev](https://acme.example/jobs/123456)\n'
    )
    (facts,) = facts_of(person, text)
    assert (facts.company, facts.position) == ("Acme", "Dev")
    assert facts.link == "https://acme.example/jobs/123456"
    assert facts.all_notes == ["Company: Acme (https://www.notion.so/Acme-1a2b3c?pvs=21)"]


def with_formula(value: str | None) -> bytes:
    """A workbook whose linked cell was worked out, or not."""
    book, file = Workbook(), io.BytesIO()
    book.active.append(["Company", "Role", "Job ad"])
    book.active.append(["Acme", "Dev", f'=HYPERLINK("{ADDRESS}","Job ad")'])
    book.save(file)
    if value is None:
        return file.getvalue()
    changed = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.endswith("sheet1.xml"):
                part = re.sub(rb"<v ?/>|<v></v>", b"<v>Job ad</v>", part)
                part = part.replace(b'<c r="C2">', b'<c r="C2" t="str">')
                assert b"<v>Job ad</v>" in part
            new.writestr(name, part)
    return changed.getvalue()


@pytest.mark.django_db
def test_a_formula_that_links_is_the_link(person):
    in_text = f'Company;Role;Job ad\nAcme;Dev;"=HYPERLINK(""{ADDRESS}"";""Job ad"")"\n'
    for content in (with_formula("Job ad"), with_formula(None), in_text):
        (facts,) = facts_of(person, content)
        assert facts.link == ADDRESS


@pytest.mark.no_database
def test_a_text_that_links_in_opendocument_says_where():
    names = "office:1.0 table:1.0 text:1.0"
    spaces = " ".join(
        f'xmlns:{name.split(":")[0]}="urn:oasis:names:tc:opendocument:xmlns:{name}"'
        for name in names.split()
    )
    cells = ["Acme", f'<text:a xlink:href="{ADDRESS}">Anzeige</text:a>']
    row = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
    page = (
        f'<office:body {spaces} xmlns:xlink="http://www.w3.org/1999/xlink"><table:table '
        f'table:name="x"><table:table-row>{row}</table:table-row></table:table></office:body>'
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("content.xml", page)
    (sheet,) = open_file(file.getvalue(), "x.ods")
    assert sheet.lines[0].cells == ("Acme", f"Anzeige ({ADDRESS})")


@pytest.mark.no_database
def test_a_stray_byte_spoils_no_other_letter():
    content = "Firma;Ort\nMüller GmbH;Köln\n".encode() + b"Sch\xfctz AG;Bonn\n"
    assert decode(content) == "Firma;Ort\nMüller GmbH;Köln\nSchütz AG;Bonn\n"
    assert decode("Müller GmbH\n".encode() + b"Sch\xfctz\n") == "Müller GmbH\nSchütz\n"


@pytest.mark.django_db
def test_ads_with_short_numbers_are_two(person):
    assert link_key("https://sonne.example/jobs/17") != link_key("https://sonne.example/jobs/21")
    text = (
        "Company,Role,Applied,Link,Status\n"
        "Sonne,Erzieherin,2025-04-01,https://sonne.example/jobs/17,Interview\n"
        "Sonne,Erzieherin,2025-04-01,https://sonne.example/jobs/21,Absage\n"
    )
    rows = opened_file(open_upload(person, text.encode(), "x.csv")).plan().rows
    assert [row.result for row in rows] == ["created", "created"]
