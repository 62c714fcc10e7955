"""A position with the place of the job behind its name."""

import pytest

from letters.drafting.position import bare_position

pytestmark = pytest.mark.no_database

WITH_A_PLACE = {
    "Accountant": [
        "Accountant - Seattle, WA",
        "Accountant – Seattle, WA 98101",
        "Accountant, Spokane, WA",
        "Accountant (Boston, MA)",
        "Accountant - Washington D.C.",
        "Accountant - Portland, Oregon",
        "Accountant - New York, NY (Hybrid)",
        "Accountant - Toronto, ON",
        "Accountant – Houston, Texas, United States",
        "Accountant – London, UK",
        "Accountant, London SW1",
        "Accountant - Remote (US)",
        "Accountant - Remote or Seattle, WA",
        "Accountant (Berlin/Remote)",
        "Accountant – remote-first",
        "Accountant - JR12345 - Austin, TX",
        "Accountant Req #12345",
        "Accountant [ID: 4711]",
        "Accountant - R-20341",
    ],
    "Sachbearbeiter": [
        "Sachbearbeiter (m/w/d) – Berlin",
        "Sachbearbeiter (m/w/d) - 10115 Berlin",
        "Sachbearbeiter (m/w/d) Standort Bad Aibling",
        "Sachbearbeiter – Homeoffice",
    ],
    "Comptable": [
        "Comptable - Lyon (69)",
        "Comptable Lyon (69)",
        "Comptable - Lyon 3e (69)",
        "Comptable - La Défense (92)",
        "Comptable - 69003 Lyon",
        "Comptable (69)",
        "Comptable - dept 69",
        "Comptable H/F - Lyon",
        "Comptable - Paris (75) - CDI",
        "Comptable - Hybride",
    ],
    "Contable": ["Contable - Madrid", "Contable (Madrid)", "Contable, 28001 Madrid"],
    "Contabile": ["Contabile - Milano (MI)", "Contabile Milano (MI)", "Contabile - Cuneo (CN)"],
}

OF_THE_TITLE = [
    "Director, EMEA",
    "Sales Manager - DACH",
    "Teacher - Maths",
    "Teacher, ME",
    "Physician, MD",
    "Physician, Family Medicine, MD",
    "Programmer, Java, OR",
    "Consultant, IT",
    "Nurse - ER",
    "VP, PR",
    "Director - LA",
    "Correspondent, Paris",
    "Manager, Paris Office",
    "Remote Sensing Engineer",
    "Engineer, Remote Sensing",
    "Head of Remote",
    "Hybrid Cloud Engineer",
    "Tecnico Radiologo (RM)",
    "Sviluppatore Unity (VR)",
    "Responsable, Île-de-France",
    "Nurse, Band 6",
]


@pytest.mark.parametrize(
    ("recorded", "bare"),
    [(recorded, bare) for bare, typed in WITH_A_PLACE.items() for recorded in typed],
)
def test_a_place_behind_a_position_is_no_part_of_its_name(recorded, bare):
    assert bare_position(recorded) == bare


@pytest.mark.parametrize("recorded", OF_THE_TITLE)
def test_what_belongs_to_the_title_stays(recorded):
    assert bare_position(recorded) == recorded


@pytest.mark.parametrize(
    ("recorded", "place", "bare"),
    [
        ("Nurse, Leeds, Band 6", "Leeds, UK", "Nurse, Band 6"),
        ("Nurse, Band 6, Otley", "Otley", "Nurse, Band 6"),
        ("Koch (m/w/d) Aibling", "Aibling", "Koch"),
        ("Cook – Whitby (part-time)", "Whitby / North Yorkshire", "Cook"),
        ("Korrespondent Berlin", "Berlin", "Korrespondent Berlin"),
        ("Whitby Cook", "Whitby", "Whitby Cook"),
        ("Whitby", "Whitby", "Whitby"),
    ],
)
def test_the_recorded_place_goes_from_behind_the_position(recorded, place, bare):
    assert bare_position(recorded, place) == bare
