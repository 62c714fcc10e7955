"""What is spelled otherwise, or only begun, is found; what is spelled just so comes alone."""

import pytest
from django.urls import reverse

from applications.models import Contact
from search.results import find_in
from tests.search.results import found
from tests.searches import make_application

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "text",
    ["Łódź", "lodz", "LODZ", "lod", "ass man lod", "assitant", "mangaer", "Asistant lozd"],
)
def test_case_accents_beginnings_and_slips_do_no_harm(person, text):
    make_application(person, company="Łódź Works")
    make_application(person, company="Haven", position="Cook")

    assert found(person, text)["application"] == ["Assistant Manager"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("C++", "C++ Developer"),
        ("c# developer", "Developer, C#"),
        ("F#", "F# Engineer"),
        ("c♯", "Developer, C#"),
    ],
)
def test_a_sign_tells_one_language_from_another(person, text, wanted):
    for position in ("C++ Developer", "Developer, C#", "F# Engineer", "Cook", "Foreman"):
        make_application(person, position=position, notes="A car for a friend")

    assert found(person, text) == {"application": [wanted]}
    title = find_in(person, text).groups[0].results[0].title
    assert any(piece.is_hit and piece.text[-1] in "+#" for piece in title)


@pytest.mark.parametrize(
    "stored",
    ["+49 151 2345678", "+491512345678", "0151 2345678", "0151/234-56-78", "+49 (0)151 2345678"],
)
@pytest.mark.parametrize(
    "text", ["0151 2345678", "01512345678", "(0151) 23 45 678", "151 2345678", "2345678", "5678"]
)
def test_a_telephone_number_is_found_in_any_grouping(person, stored, text):
    Contact.objects.create(owner=person, name="Wei Li", phone=stored)
    Contact.objects.create(owner=person, name="Ana Sousa", phone="+49 151 8765432")

    assert found(person, text) == {"person": ["Wei Li"]}


def test_a_number_with_its_country_is_found_where_it_is_kept_without(person):
    Contact.objects.create(owner=person, name="Wei Li", phone="0151 2345678")

    assert found(person, "+49 151 2345678") == {"person": ["Wei Li"]}
    assert found(person, "+49 151 2345679") == {}


@pytest.mark.parametrize("text", ["전자", "삼성", "삼성전", "성전자"])
def test_a_word_inside_of_a_korean_one_is_found(person, text):
    make_application(person, company="삼성전자", position="Cook")
    make_application(person, company="자전거", position="Welder")

    assert found(person, text) == {"application": ["Cook"], "company": ["삼성전자"]}


@pytest.mark.parametrize(
    ("company", "text"),
    [
        ("Müller", "mueller"),
        ("Mueller", "Müller"),
        ("Müller", "muller"),
        ("ThyssenKrupp", "thyssen krupp"),
        ("Thyssen Krupp", "thyssenkrupp"),
        ("Coca-Cola", "cocacola"),
        ("Københavns Lufthavne", "koebenhavn"),
    ],
)
def test_a_name_is_found_as_somebody_else_spells_it(person, company, text):
    make_application(person, company=company, position="Cook")
    make_application(person, company="Haven", position="Welder")

    assert found(person, text) == {"application": ["Cook"], "company": [company]}
    assert not find_in(person, text).is_near


def test_the_name_of_a_sign_is_no_slip_of_another(person):
    make_application(person, position="F# Engineer")
    assert found(person, "C#") == {}


def test_what_is_spelled_just_so_comes_alone_and_says_so(person):
    make_application(person, position="Welder")
    make_application(person, position="Wilder")

    assert found(person, "welder") == {"application": ["Welder"]}
    assert not find_in(person, "welder").is_near
    near = find_in(person, "wellder")
    assert near.is_near
    assert near.groups[0].results[0].title[0].is_hit


@pytest.mark.parametrize(
    ("text", "wanted"), [("r", "R Analyst"), ("R", "R Analyst"), ("金", "金属")]
)
def test_one_letter_finds_the_names_of_which_it_is_a_word(person, text, wanted):
    make_application(person, company="Haven", position="R Analyst")
    make_application(person, company="Linden", position="Researcher", notes="We use R here")
    make_application(person, company="Mill", position="金属")

    assert found(person, text) == {"application": [wanted]}


def test_one_letter_says_what_it_finds_and_marks_the_word_alone(person, client):
    make_application(person, company="Haven", position="R Researcher")
    client.force_login(person)

    page = client.get(reverse("search:search"), {"q": "r"}).content.decode()

    assert "A single letter finds names that have it as a word" in page
    assert "<mark>R</mark> Researcher" in page
    for text in ("re", "r haven", "+49"):
        shown = client.get(reverse("search:search"), {"q": text}).content.decode()
        assert "A single letter" not in shown, text


def test_a_letter_beside_a_word_is_the_beginning_of_another(person):
    make_application(person, company="Haven", position="Night Welder")

    assert found(person, "haven w") == {"application": ["Night Welder"]}
