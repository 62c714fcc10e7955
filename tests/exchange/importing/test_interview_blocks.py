"""Interviews that a list keeps in several columns each: the day, the kind, the people, notes."""

import datetime

import pytest

from applications.models import Application, Contact, InterviewRound
from exchange.importing.choices import Choices
from exchange.importing.columns import read_columns
from exchange.importing.interview_columns import blocks_of
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.tables import layout_of
from exchange.importing.undoing import undo_import
from tests.exchange.importing.lists import bring_in, make_import
from tests.house.test_privacy import every_row
from tests.searches import make_application

pytestmark = pytest.mark.django_db


def rounds_of(application) -> list[tuple]:
    """Of each interview the day, the name, the format, the people and the notes."""
    return [
        (
            interview_round.day.isoformat() if interview_round.day else "",
            interview_round.name,
            interview_round.format,
            ", ".join(person.name for person in interview_round.people.order_by("pk")),
            interview_round.notes,
        )
        for interview_round in application.rounds.order_by("number")
    ]


FIRST = ("2026-03-02", "Phone screen", "phone", "Ana Sousa", "Went well")
SECOND = ("2026-03-20", "Panel", "panel", "Wei Li, Mia Kern", "Bring the rota")
CELLS = (
    "2026-03-02,Phone screen,Ana Sousa,Went well,2026-03-20,Panel,Wei Li; Mia Kern,Bring the rota"
)


@pytest.mark.parametrize(
    "headings",
    [
        "Interview 1 Date,Interview 1 Type,Interview 1 Interviewer,Interview 1 Notes,"
        "Interview 2 Date,Interview 2 Type,Interview 2 Interviewer,Interview 2 Notes",
        "1st interview,1st interview - format,1st interview - with whom,1st interview - notes,"
        "2nd interview,2nd interview - format,2nd interview - with whom,2nd interview - notes",
        "Round 1 – When,Round 1 – What,Round 1 – Who,Round 1 – Feedback,"
        "Round 2 – When,Round 2 – What,Round 2 – Who,Round 2 – Feedback",
        "First Interview (Date),First Interview (Type),First Interview (People),"
        "First Interview (Comments),Second Interview (Date),Second Interview (Type),"
        "Second Interview (People),Second Interview (Comments)",
        "interview1_date,interview1_type,interview1_interviewers,interview1_notes,"
        "interview2_date,interview2_type,interview2_interviewers,interview2_notes",
        "Date of interview 1,Type of interview 1,Interviewer 1,Notes on interview 1,"
        "Date of interview 2,Type of interview 2,Interviewer 2,Notes on interview 2",
        "1. Gespräch am,1. Gespräch Art,1. Gespräch mit,1. Gespräch Notizen,"
        "2. Gespräch am,2. Gespräch Art,2. Gespräch mit,2. Gespräch Notizen",
        "Vorstellungsgespräch 1 – Datum,Vorstellungsgespräch 1 – Form,"
        "Vorstellungsgespräch 1 – Ansprechpartner,Vorstellungsgespräch 1 – Eindruck,"
        "Vorstellungsgespräch 2 – Datum,Vorstellungsgespräch 2 – Form,"
        "Vorstellungsgespräch 2 – Ansprechpartner,Vorstellungsgespräch 2 – Eindruck",
        "Gesprächstermin 1,Gesprächsart 1,Gesprächspartner 1,Gesprächsnotizen 1,"
        "Gesprächstermin 2,Gesprächsart 2,Gesprächspartner 2,Gesprächsnotizen 2",
        "Date du 1er entretien,Type du 1er entretien,Interlocuteur du 1er entretien,"
        "Remarques 1er entretien,Date du 2ème entretien,Type du 2ème entretien,"
        "Interlocuteur du 2ème entretien,Remarques 2ème entretien",
        "Entretien n°1 : date,Entretien n°1 : format,Entretien n°1 : avec qui,"
        "Entretien n°1 : compte rendu,Entretien n°2 : date,Entretien n°2 : format,"
        "Entretien n°2 : avec qui,Entretien n°2 : compte rendu",
        "Fecha entrevista 1,Tipo de entrevista 1,Entrevistador 1,Comentarios entrevista 1,"
        "Fecha entrevista 2,Tipo de entrevista 2,Entrevistador 2,Comentarios entrevista 2",
        "1ª entrevista (fecha),1ª entrevista (modalidad),1ª entrevista (con quién),"
        "1ª entrevista (notas),2ª entrevista (fecha),2ª entrevista (modalidad),"
        "2ª entrevista (con quién),2ª entrevista (notas)",
        "Colloquio 1 data,Colloquio 1 tipo,Colloquio 1 con,Colloquio 1 note,"
        "Colloquio 2 data,Colloquio 2 tipo,Colloquio 2 con,Colloquio 2 note",
        "Interview 1 Date,Type,Interviewer,Notes,Interview 2 Date,Type,Interviewer,Notes",
        "Phone screen date,Phone screen type,Phone screen interviewer,Phone screen notes,"
        "Final round date,Final round type,Final round interviewers,Final round notes",
    ],
)
def test_a_block_of_columns_is_one_interview(person, headings):
    bring_in(person, f"Company,Position,Status,{headings}\nHaven,Buyer,Interview,{CELLS}\n")
    application = Application.objects.get()
    assert rounds_of(application) == [FIRST, SECOND]
    assert application.notes == ""
    assert {contact.name for contact in Contact.objects.all()} == {
        "Ana Sousa",
        "Wei Li",
        "Mia Kern",
    }


def test_the_columns_stand_in_any_order_and_some_are_missing(person):
    text = (
        "Interview 2 Notes,Company,Interview 1 Interviewer,Position,Interview 2 Date,"
        "Interview 1 Date\n"
        "Bring the rota,Haven,Ana Sousa,Buyer,2026-03-20,2026-03-02\n"
        ",Mill,Wei Li,Cook,,\n"
        ",Harbour,,Clerk,,\n"
    )
    bring_in(person, text)
    haven, mill, harbour = Application.objects.order_by("pk")
    assert rounds_of(haven) == [
        ("2026-03-02", "", "", "Ana Sousa", ""),
        ("2026-03-20", "", "", "", "Bring the rota"),
    ]
    assert rounds_of(mill) == [("", "", "", "Wei Li", "")]
    assert rounds_of(harbour) == []


def test_one_interview_without_a_number_is_a_block_where_it_has_a_day(person):
    text = (
        "Company,Position,Interview Date,Interview Time,Interview Type,Interviewer,Interview Link,"
        "Interview Outcome\n"
        "Haven,Buyer,2026-03-02,14:30,Video,Ana Sousa,https://meet.example/x,passed\n"
    )
    bring_in(person, text)
    (interview_round,) = InterviewRound.objects.all()
    assert interview_round.wall_clock == datetime.datetime(2026, 3, 2, 14, 30)
    assert (interview_round.name, interview_round.format) == ("Video", "video")
    assert interview_round.place == "https://meet.example/x"
    assert interview_round.notes == "Interview Outcome: passed"
    assert [person.name for person in interview_round.people.all()] == ["Ana Sousa"]


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        (",,Interview 1,,,Interview 2,,", "Company,Position,Date,With,Notes,Date,With,Notes"),
        ("Company,Position,Interview 1,,,Interview 2,,", ",,Date,With,Notes,Date,With,Notes"),
        (",,1. Gespräch,,,2. Gespräch,,", "Firma,Stelle,Datum,Mit,Notizen,Datum,Mit,Notizen"),
    ],
)
def test_two_rows_of_headings_name_the_interview_and_its_columns(person, upper, lower):
    row = "Haven,Buyer,2026-03-02,Ana Sousa,Went well,2026-03-20,Wei Li,Bring the rota"
    file_import = bring_in(person, f"{upper}\n{lower}\n{row}\n")
    assert rounds_of(Application.objects.get()) == [
        ("2026-03-02", "", "", "Ana Sousa", "Went well"),
        ("2026-03-20", "", "", "Wei Li", "Bring the rota"),
    ]
    assert file_import.counts["created"] == 1


@pytest.mark.no_database
@pytest.mark.parametrize(
    "headings",
    [
        "Hiring Manager Name,Hiring Manager Notes",
        "Recruiter Name,Recruiter Notes",
        "Contact 1,Contact 2,Notes 1",
        "Interview 1,Interview 2,Interview 3",
        "First Round,Second Round,Result",
        "Status,Location,Notes,Type,Name,Date",
        "Phone,Email,Notes",
        "R&D Notes,R&D Date",
        "Interview Notes,Status",
    ],
)
def test_what_is_no_interview_in_several_columns_stays_what_it_was(headings):
    assert set(blocks_of(headings.split(","))) == {None}


def test_what_cannot_be_read_goes_into_the_notes_of_its_interview(person):
    text = (
        "Company,Position,Interview 1 Date,Interview 1 Interviewer,Interview 1 Notes\n"
        "Haven,Buyer,next week,the whole team 7,Call before\n"
    )
    bring_in(person, text)
    assert rounds_of(Application.objects.get()) == [
        (
            "",
            "",
            "",
            "the whole team 7",
            "Interview 1 Date: next week\nCall before",
        )
    ]


def test_the_same_file_again_adds_nothing_and_undoing_takes_all(person):
    make_application(person, company="Haven", position="Buyer")
    before = every_row()
    text = "Company,Position,Interview 1 Date,Interview 1 Type,Interviewer 1,Interview 1 Notes\n"
    text += f"Haven,Buyer,{','.join(FIRST[:1])},Phone screen,Ana Sousa,Went well\n"
    file_import = bring_in(person, text)
    assert rounds_of(Application.objects.get()) == [FIRST]
    (row,) = opened_file(make_import(person, text)).plan().rows
    assert row.reason == "nothing_new"
    undo_import(file_import)
    after = every_row()
    for name in ("Application", "InterviewRound", "Participation", "Contact", "Event", "Note"):
        assert after[name] == before[name], name


def test_what_another_file_says_of_the_same_interview_is_a_note(person):
    heads = "Company,Position,Interview 1 Date,Interview 1 Notes"
    bring_in(person, f"{heads}\nHaven,Buyer,2026-03-02,Went well\n")
    bring_in(person, f"{heads}\nHaven,Buyer,2026-03-02,They liked the rota\n")
    application = Application.objects.get()
    assert application.rounds.count() == 1
    assert application.dated_notes.get().text == "They liked the rota"


def test_columns_can_be_chosen_to_be_about_one_interview(person):
    text = "Company,Position,Termin,Wer da war,Was war\nHaven,Buyer,2026-03-02,Ana Sousa,Well\n"
    file_import = open_upload(person, text.encode(), "x.csv")
    opened = opened_file(file_import)
    fields = ("company", "position", "interview", "interview_people", "interview_notes")
    chosen = Choices(fields=fields)
    (record,) = read_columns(opened.sheet, layout_of(opened.sheet), chosen.fields)
    assert len({cell.block for cell in record.cells[2:]}) == 1
    file_import.choose(chosen.as_json(), mark="")
    (row,) = opened_file(file_import).plan().rows
    (interview_round,) = row.facts.rounds
    assert (interview_round.on.isoformat(), interview_round.people) == (
        "2026-03-02",
        ("Ana Sousa",),
    )
    assert interview_round.notes == "Well"
