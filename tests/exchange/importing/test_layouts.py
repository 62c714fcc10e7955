"""Layouts that are known by name, headings in many languages, and tables without headings."""

import inspect
import pkgutil

import pytest
from django.urls import reverse

from exchange import importing
from exchange.importing.choices import Choices
from exchange.importing.files.opening import open_file
from exchange.importing.headings import field_of, fields_of
from exchange.importing.importers import IMPORTERS, importer_of
from exchange.importing.interview_columns import INTERVIEW_FIELDS
from exchange.importing.job_names import read_job
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.reading import READERS
from exchange.importing.records import Field, Record
from exchange.importing.tables import layout_of
from exchange.importing.vocabulary import words_of
from exchange.tables import TABLES

USUAL = "company position place status applied_on"
LINKEDIN = """\
Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,\
Question And Answers
"11/23/24, 11:39 PM",dana@example.org, +1 555 0100,Haven,Buyer,\
https://www.linkedin.com/jobs/view/1234567890?trk=x,cv.pdf,"Do you drive? | Yes
Since when? | 2012"
"2/3/24, 9:05 AM",dana@example.org, +1 555 0100,,,https://www.linkedin.com/jobs/view/1234567891,,
"""
SAVED = (
    'Saved Date,Job Url,Job Title,Company Name\n"3/4/24, 9:05 AM",https://x.example/1,Clerk,Haven\n'
)
HUNTR = """\
id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,\
boardId,boardName,listId,listName,companyId,companyName,companyDomain
5f,2022-01-02 10:00:00,Buyer,-,Porto,https://example.org/jobs/buyer-7,example.org,\
"<p>Ten <script>alert(1)</script>shifts</p>",-,#fff,2022-02-03 10:00:00,b1,Mine,l1,Wishlist,c1,\
Haven,haven.example
"""
JOBSYNC = """\
index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status
1,2026-01-02,Yes,2026-01-03,Haven,Buyer,Full Time,Remote,Porto,Indeed,applied
2,2026-01-02,No,N/A,Larkfield,Clerk,Unknown,N/A,N/A,N/A,new
"""
HIRED = """\
Company,Role,Stage,Tags,Why it ended,Location,Work mode,Salary,Applied,Next follow-up,Closed,\
Resume,Round,Days in stage,Days quiet,Activity,Job link,Notes,Link
Haven,Buyer,Rejected,retail,Too junior,Porto,Hybrid,30000,2026-01-03,,2026-02-01,cv.pdf,2,9,9,3,\
https://example.org/jobs/77123,Nice people,https://hired.example/1
"""
TRELLO = """\
Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,Attachment Count,\
Attachment Links,Checklist Item Total Count,Checklist Item Completed Count,Vote Count,\
Comment Count,Last Activity Date,List ID,List Name,Board ID,Board Name,Archived,Start Date,\
Due Complete
c1,Buyer at Haven,https://trello.com/c/a1,"Nice people
https://haven.example/jobs/77123","remote (green), retail (sky_dark)",,2031-02-03T11:00:00.000Z,0,,\
0,0,0,0,2026-01-03T10:00:00.000Z,l1,To apply,b1,Job search,false,,false
c2,Larkfield – Shift Manager,https://trello.com/c/a2,,,dana,2031-02-04T11:00:00.000Z,1,\
https://larkfield.example/jobs/12345,0,0,0,0,2026-01-09T10:00:00.000Z,l2,Rejected,b1,Job search,\
true,,false
c3,Mill GmbH,https://trello.com/c/a3,,,,,0,,0,0,0,0,,l3,Interviews,b1,Job search,false,,false
"""


@pytest.mark.no_database
def test_every_importer_is_in_the_table_and_recognises_only_its_own_layout():
    modules = {
        f"{importing.__name__}.{module.name}"
        for module in pkgutil.iter_modules(importing.__path__)
        if hasattr(__import__(f"{importing.__name__}.{module.name}", fromlist=["x"]), "recognise")
    }
    assert {inspect.getmodule(importer.read).__name__ for importer in IMPORTERS} == modules
    with_a_file = set()
    own = ",".join(str(label) for label in TABLES["applications"].columns) + "\nHaven,Buyer\n"
    for text in (LINKEDIN, SAVED, HUNTR, JOBSYNC, HIRED, TRELLO, own):
        (sheet,) = open_file(text.encode(), "x.csv")
        (importer,) = [importer for importer in IMPORTERS if importer.recognise(sheet)]
        with_a_file.add(importer.NAME)
        records = list(importer.read(sheet))
        assert records
        assert all(isinstance(record, Record) for record in records)
    assert {importer.NAME for importer in IMPORTERS} == with_a_file, "invent a file of its layout"
    (sheet,) = open_file(b"Company,Position\nHaven,Buyer\n", "x.csv")
    assert importer_of(sheet) is None


@pytest.mark.no_database
def test_an_importer_is_short():
    for importer in IMPORTERS:
        assert len(inspect.getsource(inspect.getmodule(importer.read)).splitlines()) <= 60


@pytest.mark.no_database
def test_everything_a_cell_can_be_about_is_read_and_has_headings():
    assert set(READERS) == set(Field)
    # The headings of a milestone are the words of statuses, those of an interview of several
    # columns are put together.
    others = {Field.MILESTONE, Field.OTHER} | INTERVIEW_FIELDS
    assert set(words_of("headings")) | others == set(Field)


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (
            "Firma;Stelle;Ort;Status;Beworben am;Notizen",
            "company position place status applied_on notes",
        ),
        (
            "Entreprise;Poste;Lieu;Statut;Date de candidature",
            "company position place status applied_on",
        ),
        ("Empresa;Puesto;Ciudad;Estado;Fecha", "company position place status applied_on"),
        ("Empresa;Vaga;Cidade;Situação;Data", "company position place status applied_on"),
        (
            "Azienda;Posizione;Luogo;Stato;Data candidatura",
            "company position place status applied_on",
        ),
        ("Bedrijf;Functie;Plaats;Status;Datum", "company position place status applied_on"),
        ("companyName;jobTitle;jobUrl;DateApplied", "company position link applied_on"),
        ("company_name;position_title;job_url;date_applied", "company position link applied_on"),
        ("🏢 Company;💼 Role *;📅 Applied (date)", "company position applied_on"),
        ("Company;Role;Round 1;2nd Interview", "company position interview interview"),
        ("Company;Role;Job link;Link", "company position link other"),
    ],
)
def test_headings_are_known_in_many_languages(headings, fields):
    assert " ".join(fields_of(headings.split(";"))) == fields


@pytest.mark.no_database
def test_headings_may_stand_below_a_title():
    text = "My job search 2026,,\n,,\nCompany,Position,Status\nHaven,Buyer,Applied\n"
    (sheet,) = open_file(text.encode(), "x.csv")
    assert layout_of(sheet).heading_number == 3


@pytest.mark.no_database
def test_the_words_of_no_heading_are_in_two_lists():
    lists: dict[str, str] = {}
    for field, names in words_of("headings").items():
        for name in names:
            assert field_of(name), name
            assert lists.setdefault(name, field) == field, name


def facts_of(person, text: str):
    return [
        row.facts for row in opened_file(open_upload(person, text.encode(), "x.csv")).plan().rows
    ]


@pytest.mark.django_db
def test_linkedins_archive_is_known_by_name(person):
    rows = opened_file(open_upload(person, LINKEDIN.encode(), "Job Applications.csv")).plan().rows
    facts = rows[0].facts
    assert (facts.company, facts.position, facts.stage) == ("Haven", "Buyer", "applied")
    assert facts.applied_on.isoformat() == "2024-11-23"
    assert not facts.contacts
    assert "Question And Answers: Do you drive? | Yes\nSince when? | 2012" in rows[0].notes
    assert rows[1].reason == "neither"
    (saved,) = facts_of(person, SAVED)
    assert saved.stage == "saved"


@pytest.mark.django_db
def test_a_board_of_huntr_is_known_by_name(person):
    (facts,) = facts_of(person, HUNTR)
    assert (facts.stage, facts.company, facts.pay) == ("saved", "Haven", "")
    assert "script" not in facts.posting
    assert "shifts" in facts.posting


@pytest.mark.django_db
def test_the_words_of_jobsync_and_hired_mean_what_they_mean_there(person):
    applied, new = facts_of(person, JOBSYNC)
    assert (applied.stage, new.stage) == ("applied", "saved")
    (hired,) = facts_of(person, HIRED)
    assert hired.link == "https://example.org/jobs/77123"
    assert (hired.ending, hired.reason) == ("turned_down", "Too junior")
    assert not any("hired.example" in note for note in hired.all_notes)


@pytest.mark.django_db
def test_a_board_of_trello_is_known_by_name(person):
    rows = opened_file(open_upload(person, TRELLO.encode(), "board.csv")).plan().rows
    buyer, manager = (row.facts for row in rows[:2])
    assert (buyer.position, buyer.company, buyer.stage) == ("Buyer", "Haven", "saved")
    assert (buyer.tags, buyer.link) == (["remote", "retail"], "https://haven.example/jobs/77123")
    assert buyer.deadline_on.isoformat() == "2031-02-03"
    assert buyer.notes == ["Nice people\nhttps://haven.example/jobs/77123"]
    assert (manager.position, manager.company) == ("Shift Manager", "Larkfield")
    assert (manager.ending, manager.link) == ("turned_down", "https://larkfield.example/jobs/12345")
    assert {"Archived: true", "Members: dana"} <= set(manager.all_notes)
    assert (rows[2].result, rows[2].reason) == ("asked", "no_position")


@pytest.mark.django_db
def test_a_field_of_ones_own_on_a_card_of_trello_is_known_by_its_name(person):
    text = "Card Name,List Name,Company,Salary\nBuyer,Applied,Haven,30000\n"
    (facts,) = facts_of(person, text)
    assert (facts.position, facts.company, facts.pay) == ("Buyer", "Haven", "30000")


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dev at Acme", ("Dev", "Acme")),
        ("Head of Data at Scale at Acme", ("Head of Data at Scale", "Acme")),
        ("Dev @ Acme", ("Dev", "Acme")),
        ("Köchin bei Haus Sonne", ("Köchin", "Haus Sonne")),
        ("Développeuse chez Acme", ("Développeuse", "Acme")),
        ("Vendedora en Acme", ("Vendedora", "Acme")),
        ("Acme – Dev", ("Dev", "Acme")),
        ("Dev – Acme", ("Dev", "Acme")),
        ("Acme: Shift Manager", ("Shift Manager", "Acme")),
        ("Acme | Backend Engineer - Payments", ("Backend Engineer – Payments", "Acme")),
        ("Acme (Backend Engineer)", ("Backend Engineer", "Acme")),
        ("Sales en Marketing", ("Sales en Marketing", "")),
        ("Backend Engineer (m/w/d)", ("Backend Engineer (m/w/d)", "")),
        ("Acme", ("", "Acme")),
        ("Software Engineer", ("Software Engineer", "")),
        ("Larkfield – Portland", ("Larkfield – Portland", "")),
    ],
)
def test_a_text_names_a_position_and_a_company(text, names):
    assert read_job(text) == names


@pytest.mark.django_db
@pytest.mark.parametrize(
    "text",
    [
        "Job,Status\nBuyer at Haven,Applied\nShift Manager at Mill,Rejected\n",
        "Name,Status\nHaven – Buyer,Applied\nMill – Shift Manager,Rejected\n",
        "Company,Status\nBuyer @ Haven,Applied\nShift Manager @ Mill,Rejected\n",
        "Eintrag,Status\nBuyer bei Haven,Beworben\nShift Manager bei Mill,Absage\n",
        "Jobs\nBuyer at Haven\nShift Manager at Mill\n",
        "Buyer at Haven\nShift Manager at Mill\n",
        "Buyer at Haven,2026-01-03\nShift Manager at Mill,2026-01-04\n",
    ],
)
def test_a_column_that_names_both_is_read(person, text):
    buyer, manager = (facts for facts in facts_of(person, text) if facts)
    assert (buyer.position, buyer.company) == ("Buyer", "Haven")
    assert (manager.position, manager.company) == ("Shift Manager", "Mill")
    assert not any("Haven" in note for note in buyer.all_notes)


@pytest.mark.django_db
def test_what_comes_first_is_what_comes_first_in_most_rows(person):
    text = "Job,Status\nHaven - Buyer,Applied\nMill - Cook,Applied\nHarbour - Portier,Applied\n"
    found = [(facts.company, facts.position) for facts in facts_of(person, text)]
    assert found == [("Haven", "Buyer"), ("Mill", "Cook"), ("Harbour", "Portier")]


@pytest.mark.django_db
def test_the_page_hints_which_column_to_choose_where_none_names_the_company(signed_in, person):
    text = "Was,Status\nHaven / Portland,Applied\nMill / Salem,Applied\n"
    file_import = open_upload(person, text.encode(), "x.csv")
    page = reverse("exchange:import_columns", args=[file_import.pk])
    hint = "No column seems to name the company."
    assert hint in signed_in.get(page).text
    file_import.choose(Choices(fields=("job", "status")).as_json(), mark="")
    assert hint not in signed_in.get(page).text


@pytest.mark.django_db
def test_interviews_that_are_columns_become_interviews(person):
    text = (
        "\ufeffCompany,Role name,Applied Date,Coding Challenge,First Round,Result\n"
        "Haven,Cook,9/14/2021,yes,2021-10-02,Rejected\nMill,Cook,9/3/2021,,no,\n"
    )
    first, second = facts_of(person, text)
    assert [(interview_round.name, interview_round.format) for interview_round in first.rounds] == [
        ("Coding Challenge", "task"),
        ("First Round", ""),
    ]
    assert (first.stage, first.ending) == ("interviewing", "turned_down")
    assert second.applied_on.isoformat() == "2021-09-03"
    assert (second.rounds, second.stage) == ([], "applied")
    assert second.all_notes == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "heading",
    ["Trial shift", "Probearbeiten", "Journée d’essai", "Día de prueba", "Giornata di prova"],
)
def test_a_column_of_trial_days_is_one_of_interviews(person, heading):
    text = f"Company,Role,Applied,{heading},Result\nHaven,Cook,2026-09-14,2026-10-02,\n"
    (facts,) = facts_of(person, text)
    (trial,) = facts.rounds
    assert (trial.format, trial.on.isoformat()) == ("trial", "2026-10-02")
    assert facts.stage == "interviewing"


@pytest.mark.django_db
def test_a_table_without_headings_shows_by_itself_what_its_columns_are(person):
    text = (
        "Haven GmbH,Koch,05.08.2026,Absage,https://example.org/jobs/4711\n"
        "Mill AG,Kellner,06.08.2026,Beworben,https://example.org/jobs/4712\n"
    )
    first, second = facts_of(person, text)
    assert (first.company, first.position, first.ending) == ("Haven GmbH", "Koch", "turned_down")
    assert (second.stage, second.link) == ("applied", "https://example.org/jobs/4712")


@pytest.mark.django_db
def test_rows_that_are_no_application_are_left_out_with_a_reason(person):
    text = (
        "My search,,,\n,,,\nCompany,Position,Date Applied,Status\nJanuary,,,\n"
        "Haven,Cook,01/13/26,Applied\nCompany,Position,Date Applied,Status\nTotal,1,,\n"
        ",,01/14/26,Applied\n"
    )
    rows = opened_file(open_upload(person, text.encode(), "x.csv")).plan().rows
    assert [(row.number, row.result, row.reason) for row in rows] == [
        (1, "skipped", "one_cell"),
        (4, "skipped", "one_cell"),
        (5, "created", None),
        (6, "skipped", "headings"),
        (7, "skipped", "total"),
        (8, "skipped", "neither"),
    ]


@pytest.mark.django_db
def test_one_job_twice_is_one_application_and_another_try_is_another(person):
    text = (
        "Company,Position,Date Applied,Job URL\n"
        "Haven,Cook,2026-01-02,https://www.linkedin.com/jobs/view/4403838484/?trk=a\n"
        "Haven,Cook (m/w/d),,https://linkedin.com/jobs/view/cook-at-haven-4403838484\n"
        "Haven,Cook,2026-06-02,\nHaven,Waiter,2026-01-02,\nMill,Cook,2026-01-02,\n"
    )
    rows = opened_file(open_upload(person, text.encode(), "x.csv")).plan().rows
    assert [row.result for row in rows] == ["created", "merged", "created", "created", "created"]


@pytest.mark.no_database
def test_columns_named_like_steps_are_interviews_where_they_only_have_days_and_ticks():
    def fields(*rows: str) -> str:
        (sheet,) = open_file("\n".join(rows).encode(), "x.csv")
        return " ".join(layout_of(sheet).fields)

    head = "Company,Role,HR call,Onsite"
    assert fields(head, "Haven,Buyer,2026-01-02,yes") == "company position interview interview"
    assert fields(head, "Haven,Buyer,with Ana,yes") == "company position other work_mode"
    assert fields("Company,Role,Onsite", "Haven,Buyer,yes") == "company position work_mode"


@pytest.mark.django_db
def test_a_row_of_names_above_the_headings_is_no_application(person):
    text = "Application,,,Interviews,\nCompany,Role,Date,1st,2nd\nHaven,Buyer,2026-01-02,yes,\n"
    opened = opened_file(open_upload(person, text.encode(), "x.csv"))
    rows = [(row.number, str(row.result), row.reason) for row in opened.plan().rows]
    assert rows == [(1, "skipped", "headings"), (3, "created", None)]
