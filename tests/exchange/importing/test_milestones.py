"""Columns with yes and no below the name of a stage or an ending, and what is near them."""

import pytest

from exchange.importing.headings import field_of
from exchange.importing.milestones import milestone_of
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.records import Field


def facts_of(person, text: str):
    opened = opened_file(open_upload(person, text.encode(), "jobs.csv"))
    return [row.facts for row in opened.plan().rows if row.facts]


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("heading", "milestone"),
    [
        ("Offer", "offer"),
        ("Offer received?", "offer"),
        ("¿Oferta?", "offer"),
        ("Angebot", "offer"),
        ("Offre reçue", "offer"),
        ("Interviewed", "interviewing"),
        ("Rejected", "turned_down"),
        ("Absage", "turned_down"),
        ("Refus", "turned_down"),
        ("Hired", "offer_accepted"),
        ("Withdrawn", "withdrew"),
        ("Ghosted?", "no_answer"),
        ("Applied?", "applied"),
        ("In progress", ""),
        ("Active", ""),
        ("Cover letter", ""),
        ("Wishlist", ""),
    ],
)
def test_a_heading_names_a_stage_or_an_ending(heading, milestone):
    assert milestone_of(heading) == milestone


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("cells", "stage", "ending"),
    [
        ("yes,no,no,no", "applied", ""),
        ("TRUE,TRUE,FALSE,FALSE", "interviewing", ""),
        ("x,x,x,", "offer", ""),
        ("checked,,checked,", "offer", ""),
        ("yes,yes,no,yes", "interviewing", "turned_down"),
        ("yes,,yes,yes", "offer", "turned_down"),
        (",,,2026-02-01", "applied", "turned_down"),
        ("no,no,no,no", "saved", ""),
    ],
)
def test_yes_below_a_stage_says_how_far_it_got_and_no_says_nothing(person, cells, stage, ending):
    heads = "Company,Position,Date applied,Applied,Interviewed,Offer,Rejected"
    other = "Mill,Cook,,yes,no,no,yes"
    facts, _ = facts_of(person, f"{heads}\nHaven,Buyer,,{cells}\n{other}\n")
    assert (facts.stage, facts.ending, facts.all_notes) == (stage, ending, [])


@pytest.mark.django_db
def test_a_milestone_goes_further_than_the_status_and_an_ending_is_no_second_one(person):
    heads = "Company,Position,Status,Offer,Rejected,Withdrawn"
    rows = [
        "Haven,Buyer,Interview,yes,no,no",
        "Mill,Cook,Ghosted,no,yes,no",
        "Larkfield,Clerk,Applied,no,yes,yes",
    ]
    further, ended, both = facts_of(person, "\n".join([heads, *rows]))
    assert (further.stage, further.ending, further.all_notes) == ("offer", "", [])
    assert (ended.ending, ended.all_notes) == ("no_answer", ["Rejected: yes"])
    assert (both.ending, both.all_notes) == ("turned_down", ["Withdrawn: yes"])


@pytest.mark.django_db
def test_a_column_that_says_more_than_yes_and_no_goes_into_the_notes(person):
    heads = "Company,Position,Status,Offer"
    first, second = facts_of(person, f"{heads}\nHaven,Buyer,Applied,45k\nMill,Cook,Applied,no\n")
    assert (first.stage, first.all_notes) == ("applied", ["Offer: 45k"])
    assert second.all_notes == ["Offer: no"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("title", "day", "notes"),
    [
        ("Bewerbungen 2026", "2026-03-12", []),
        ("Bewerbungen", None, ["Beworben am: 12.3."]),
        ("2025 und 2026", None, ["Beworben am: 12.3."]),
        ("Bewerbungen 2025/26", None, ["Beworben am: 12.3."]),
        ("Bewerbungen 2025–2026", None, ["Beworben am: 12.3."]),
        ("Stand 2026/03", "2026-03-12", []),
        # That year it has not come yet.
        ("Bewerbungen 2030", None, ["Beworben am: 12.3."]),
    ],
)
def test_a_day_without_a_year_is_of_the_one_year_that_the_title_names(person, title, day, notes):
    text = f"{title};;\nFirma;Stelle;Beworben am\nHaven;Köchin;12.3.\n"
    (facts,) = facts_of(person, text)
    found = facts.applied_on.isoformat() if facts.applied_on else None
    assert (found, facts.all_notes) == (day, notes)


@pytest.mark.django_db
def test_a_company_alone_in_its_row_names_no_year(person):
    text = "Firma;Stelle;Beworben am\nHaven;Köchin;12.3.\nExpo 2020;;\nMill;Koch;13.3.\n"
    assert [facts.applied_on for facts in facts_of(person, text)] == [None, None]


@pytest.mark.django_db
def test_the_days_of_a_file_give_its_year_only_where_most_of_them_say_it(person):
    heads = "Firma;Stelle;Beworben am;Bewerbungsschluss\n"
    rows = ["Haven;Köchin;12.10.;31.1.2026", "Mill;Koch;13.10.;", "Larkfield;Kellner;14.10.;"]
    found = facts_of(person, heads + "\n".join(rows) + "\n")
    assert [facts.applied_on for facts in found] == [None] * 3

    rows = ["Haven;Köchin;12.3.2026;", "Mill;Koch;13.3.2026;", "Larkfield;Kellner;14.3.;"]
    found = facts_of(person, heads + "\n".join(rows) + "\n")
    assert [facts.applied_on.day for facts in found] == [12, 13, 14]


@pytest.mark.django_db
def test_the_second_interview_of_three_is_no_day(person):
    text = "Jobs 2026;;;\nCompany;Position;Interview;Notes\nHaven;Buyer;2/3;\nMill;Cook;12.3.;\n"
    counted, dated = facts_of(person, text)
    assert [round.on for round in counted.rounds] == [None]
    assert [round.on.isoformat() for round in dated.rounds] == ["2026-03-12"]


@pytest.mark.django_db
def test_an_interview_column_of_days_without_a_year_is_known(person):
    heads = "Company;Position;Status;Video call"
    (facts,) = facts_of(person, f"Jobs 2026;;;\n{heads}\nHaven;Buyer;Applied;12.3.\n")
    assert [round.on.isoformat() for round in facts.rounds] == ["2026-03-12"]


@pytest.mark.no_database
@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Vorstellungsgespräch am", Field.INTERVIEW),
        ("Date de l'entretien 2", Field.INTERVIEW),
        ("Interview 2 date", Field.INTERVIEW),
        ("Envoyée le", Field.APPLIED_ON),
        ("Postulée le", Field.APPLIED_ON),
        ("Gehaltswunsch", Field.PAY),
        ("Pipeline", Field.STATUS),
    ],
)
def test_headings_of_the_same_kind_are_known(heading, field):
    assert (field_of(heading) or "") == field


@pytest.mark.django_db
@pytest.mark.parametrize(
    "text", ["[Buyer at Haven]({})", "Buyer at Haven ({})", "Buyer at Haven\n({})"]
)
def test_a_link_with_a_label_is_the_link_and_its_label_a_note(person, text):
    link = "https://haven.example/jobs/7"
    (facts,) = facts_of(person, f'Company,Position,Link\nHaven,Buyer,"{text.format(link)}"\n')
    assert facts.link == link
    assert facts.all_notes == [f"Link: {text.format(link)}"]


@pytest.mark.django_db
def test_a_status_with_the_number_of_its_column_is_the_status(person):
    text = "Company,Position,Status\nHaven,Buyer,2 - Applied\nMill,Cook,4) Interview\n"
    first, second = facts_of(person, text)
    assert (first.stage, second.stage) == ("applied", "interviewing")
    assert [*first.all_notes, *second.all_notes] == []
