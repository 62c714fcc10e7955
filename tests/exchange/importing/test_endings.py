"""Columns that say how it ended: what they say counts, and what nobody knows is asked."""

from dataclasses import replace

import pytest

from exchange.importing.opened import open_upload, opened_file
from exchange.importing.statuses import status_key
from tests.exchange.importing.test_layouts import HIRED

pytestmark = pytest.mark.django_db


def rows_of(person, text: str):
    opened = opened_file(open_upload(person, text.encode(), "x.csv"))
    return opened, opened.plan().rows


def test_unknown_words_for_an_ending_are_asked(person):
    text = (
        "Company,Role,Stage,Ending\nA,Dev,Interviewing,Wd R R\nB,Dev,Interviewing,Rejected\n"
        "C,Dev,Interviewing,pending\nD,Dev,Rejected,too far away\nE,Dev,Interviewing,\n"
    )
    opened, rows = rows_of(person, text)
    found = [(row.result, row.reason, row.facts and row.facts.ending) for row in rows]
    assert found == [
        ("asked", "status", None),
        ("created", None, "turned_down"),
        ("created", None, ""),
        ("created", None, "turned_down"),
        ("created", None, ""),
    ]
    key = status_key("Wd R R")
    assert opened.statuses[key] == "Wd R R"
    chosen = replace(opened, choices=replace(opened.choices, statuses={key: "role_closed"}))
    assert chosen.plan().rows[0].facts.ending == "role_closed"


@pytest.mark.parametrize("heading", ["Ergebnis", "Ausgang", "Result", "Résultat"])
def test_a_result_beside_a_status_is_how_it_ended(person, heading):
    text = f"Firma;Stelle;Status;{heading}\nA;Dev;Gespräch;Absage\nB;Dev;Gespräch;na ja\n"
    _, (first, second) = rows_of(person, text)
    assert (first.facts.stage, first.facts.ending) == ("interviewing", "turned_down")
    assert (second.result, second.reason) == ("asked", "status")


def test_a_result_alone_is_the_status(person):
    _, (row,) = rows_of(person, "Firma;Stelle;Ergebnis\nA;Dev;Gespräch\n")
    assert (row.facts.stage, row.facts.ending) == ("interviewing", "")


def test_why_it_ended_can_say_how(person):
    text = HIRED.replace("Rejected,retail,Too junior", "Lost,retail,Ghosted")
    _, (row,) = rows_of(person, text)
    assert (row.result, row.facts.ending) == ("created", "no_answer")


@pytest.mark.parametrize(
    ("kind", "stage"),
    [
        ("offer_declined", "offer"),
        ("offer_accepted", "offer"),
        ("offer_withdrawn", "offer"),
        ("came_second", "interviewing"),
        ("turned_down", "applied"),
    ],
)
def test_an_ending_that_the_person_chose_says_how_far_it_got(person, kind, stage):
    """As that ending does where the file says it in known words."""
    opened, _ = rows_of(person, "Company,Role,Status\nA,Dev,Wd R R\n")
    choices = replace(opened.choices, statuses={status_key("Wd R R"): kind})
    (row,) = replace(opened, choices=choices).plan().rows
    assert (row.facts.ending, row.facts.stage) == (kind, stage)
