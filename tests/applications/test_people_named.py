"""People by their names: who is meant, who is new, and who is offered while one types."""

import lxml.html
import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from applications import people_lines
from applications.models import Company, Contact
from applications.people_labels import label_of_new
from applications.people_named import people_named, person_named
from tests.house.test_house import ROOT
from tests.searches import add_round, make_application

pytestmark = pytest.mark.django_db


@pytest.fixture
def application(person):
    return make_application(person, company="Larkfield")


@pytest.fixture
def agency(person):
    return Company.objects.get_or_create_by_name(person, "Hays (Berlin), Inc.")


def know(person, name: str, company=None, **facts) -> Contact:
    return Contact.objects.create(owner=person, name=name, company=company, **facts)


def test_a_name_is_that_of_whoever_is_nearest(person, application, agency):
    elsewhere = know(person, "Wei Li", agency)
    assert people_named("wei  LI", application).known == [elsewhere]

    here = know(person, "Wei Li", application.company)
    assert people_named("Wei Li", application).known == [here]
    assert people_named("Wei Li", application, [elsewhere]).known == [elsewhere]
    assert people_named("Wei Li\nWei Li", application, [elsewhere]).known == [elsewhere, here]
    assert people_named("Wei Li\nWei Li", application).known == [here]


def test_while_one_types_a_name_means_whom_saving_takes_it_for(signed_in, person, application):
    """Of somebody who was met for another job, at its employer, a namesake is somebody new."""
    past = make_application(person, company="Past")
    pat = know(person, "Pat Doe", past.company)
    add_round(past).people.add(pat)
    rita = know(person, "Rita Holm", Company.objects.get_or_create_by_name(person, "Hays"))
    for name, known in (("Pat Doe", []), ("Rita Holm", [rita])):
        assert people_named(name, application).known == known
        answer = signed_in.get(
            reverse("applications:people_like", args=[application.pk]), {"start": name.lower()}
        )
        (person_shown,) = lxml.html.fromstring(answer.text).xpath("//*[@data-contact]")
        assert ("data-meant" in person_shown.attrib) == bool(known)


def test_the_word_in_brackets_says_which_one_is_meant(person, application):
    haven = Company.objects.get_or_create_by_name(person, "Haven, Inc.")
    buyer = know(person, "Kim Lee", haven, role="Buyer")
    head = know(person, "Kim Lee", application.company, role="Head")
    loose = know(person, "Kim Lee", email="kim@example.org")
    for more, meant in (
        ("haven, inc.", buyer),
        ("Larkfield", head),
        ("HEAD", head),
        ("kim@example.org", loose),
    ):
        assert people_named(f"Ana, Kim Lee ({more})", application).known == [meant]


def test_somebody_new_is_at_the_company_in_brackets_or_has_that_role(person, application, agency):
    haven = Company.objects.get_or_create_by_name(person, "Haven, Inc.")
    named = people_named("Ana Sousa (HR); Rita Holm (haven, inc.)\r\nJo (Joe) Bay,", application)

    assert named.known == []
    assert [(new.name, new.role, new.company) for new in named.new] == [
        ("Ana Sousa", "HR", None),
        ("Rita Holm", "", haven),
        ("Jo (Joe) Bay", "", None),
    ]


def test_a_name_pasted_from_a_mail_is_a_name_and_an_email_address(person, application):
    known = know(person, "Kim Lee", application.company, email="kim@example.org")
    text = "Anna Schmidt <anna@example.org>\nKim Lee <kim@example.org>\nJo <no address>"
    named = people_named(text, application)
    assert [(new.name, new.email) for new in named.new] == [
        ("Anna Schmidt", "anna@example.org"),
        ("Jo <no address>", ""),
    ]
    assert named.known == [known]
    referrer = person_named('"Anna Schmidt" <anna@example.org>', application)
    assert referrer is not None
    assert (referrer.name, referrer.email) == ("Anna Schmidt", "anna@example.org")


def test_a_name_pasted_into_the_form_of_a_person_fills_in_both(signed_in, person):
    typed = {"name": "Anna Schmidt <anna@example.org>"}
    signed_in.post(reverse("applications:add_contact"), typed)
    assert list(Contact.objects.values_list("name", "email")) == [
        ("Anna Schmidt", "anna@example.org")
    ]


def test_what_a_comma_sets_off_from_a_name_belongs_to_it(application):
    text = "Martin Luther King, Jr., Ann Lee, PhD\nBob Roy, MD; Jo Bay\nSr."
    assert [new.name for new in people_named(text, application).new] == [
        *("Martin Luther King, Jr.", "Ann Lee, PhD", "Bob Roy, MD", "Jo Bay, Sr."),
    ]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Öztürk, Ayşe", "Ayşe Öztürk"),
        ("van der Berg, Anna Maria", "Anna Maria van der Berg"),
        ("Ann, Bob", "Bob Ann"),
        ("Schmidt, Anna", "Anna Schmidt"),
        ("El-Sayed, Omar", "Omar El-Sayed"),
        ("Schmidt, Anna <anna@lark.example>", "Anna Schmidt <anna@lark.example>"),
    ],
)
def test_whether_a_comma_parts_one_name_or_two_people_is_asked(application, typed, name):
    with pytest.raises(ValidationError) as refused:
        people_named(f"Wei Li\n{typed}", application)
    assert f"Is “{typed}” one person or two? Write one person as “{name}”" in str(refused.value)


def test_nobody_is_asked_where_the_record_or_the_names_say_it(person, application):
    ayse = know(person, "Ayşe Öztürk", application.company)
    ann = know(person, "Ann", application.company)
    assert people_named("Öztürk, Ayşe\nWei Li", application).known == [ayse]
    bob = know(person, "Bob", application.company)
    assert people_named("Bob, Ann", application).known == [bob, ann]
    for text in ("Wei Li, Ana Sousa", "Ann Lee, Bob, Kim Roy", "Ana, Kim Lee (Hays)", "Cy\nDi"):
        assert len(people_named(text, application).new) >= 2
    assert Contact.objects.count() == 3


def test_the_same_name_with_the_family_first_on_two_lines_is_one_person(person, application):
    ruth = know(person, "Ruth Brandt", application.company)
    brandt = know(person, "Brandt", application.company)
    named = people_named("Brandt\nBrandt, Ruth\nWei Li\nBrandt, Ruth", application)
    assert named.known == [brandt, ruth]
    assert [new.name for new in named.new] == ["Wei Li"]


def test_a_comma_is_asked_about_where_half_a_name_is_known_and_in_a_longer_line(
    person, application
):
    know(person, "Anna", application.company)
    for text in ("Schmidt, Anna", "Wei Li\nLee, Bob, Schmidt, Anna", "Schmidt, Anna; Lee, Bob"):
        with pytest.raises(ValidationError, match="one person or two"):
            people_named(text, application)


def test_a_name_with_brackets_of_its_own_is_found_as_it_is(person, application):
    own = know(person, "Prince (the artist)", application.company)
    assert people_named("prince (the artist)", application).known == [own]


def test_several_of_one_name_are_told_apart_by_what_differs(person, application):
    for role in ("Buyer", "Head"):
        know(person, "Kim Lee", application.company, role=role)
    with pytest.raises(ValidationError, match=r"Kim Lee \(Buyer\) or Kim Lee \(Head\)"):
        people_named("Kim Lee", application)
    assert people_named("Kim Lee (Head)", application).known[0].role == "Head"


def test_two_whom_nothing_tells_apart_are_no_question(person, application):
    first = know(person, "Kim Lee", application.company)
    know(person, "Kim Lee", application.company)
    assert people_named("Kim Lee", application).known == [first]


def test_somebody_of_another_employer_is_somebody_else_unless_it_is_said(person, application):
    other = make_application(person, company="Haven", position="Cook")
    elsewhere = know(person, "Tom Baker", other.company)

    named = people_named("Tom Baker", application)
    assert named.known == []
    assert [new.name for new in named.new] == ["Tom Baker"]
    assert people_named("Tom Baker (Haven)", application).known == [elsewhere]
    assert people_named("Tom Baker", other).known == [elsewhere]
    assert person_named("Tom Baker", application) == elsewhere

    add_round(application, []).meet([elsewhere], [])
    assert people_named("Tom Baker", application).known == [elsewhere]
    third = make_application(person, company="Ridge")
    assert people_named("Tom Baker", third).known == [elsewhere]


@pytest.mark.parametrize("text", ["x" * 121, "a\n" * 31, "x" * 5000])
def test_too_many_and_too_long_names_are_refused(application, text):
    with pytest.raises(ValidationError):
        people_named(text, application)


@pytest.mark.parametrize("text", ["", " , ;\n", "\u200b", "\x00"])
def test_nothing_that_is_seen_is_nobody(application, text):
    named = people_named(text, application)
    assert (named.known, named.new) == ([], [])


def offered(client, application, start: str = "") -> list[str]:
    address = reverse("applications:people_like", args=[application.pk])
    page = client.get(address, {"start": start}).content.decode()
    return lxml.html.fromstring(page).xpath("//li/@data-name")


def test_before_anything_is_typed_the_people_nearby_are_offered(signed_in, person, application):
    know(person, "Ruth Brandt", application.company)
    know(person, "Somebody Else")
    add_round(application, [("Wei Li", "")])
    assert offered(signed_in, application) == ["Ruth Brandt", "Wei Li"]


def test_before_anything_is_typed_nobody_is_new_and_nobody_is_read(
    application, django_assert_num_queries
):
    with django_assert_num_queries(0):
        assert label_of_new("", application) == ""


def test_all_of_ones_people_are_offered_and_somebody_new_last(
    signed_in, person, application, agency, stranger
):
    know(person, "Ana Sousa", agency)
    know(person, "Diana Wolf", application.company)
    know(stranger, "Anabel Theirs")
    assert offered(signed_in, application, "ana") == [
        "Diana Wolf",
        "Ana Sousa (Hays (Berlin), Inc.)",
        "ana",
    ]
    # Somebody else of that name at this company.
    assert offered(signed_in, application, "Ana Sousa") == [
        "Ana Sousa (Hays (Berlin), Inc.)",
        "Ana Sousa (Larkfield)",
    ]
    assert offered(signed_in, application, "diana wolf") == ["Diana Wolf"]


def test_whoever_is_offered_is_found_by_what_is_offered(signed_in, person, application, agency):
    haven = Company.objects.get_or_create_by_name(person, "Haven")
    people = [
        know(person, "Kim Lee", haven),
        know(person, "Kim Lee", application.company, role="Buyer"),
        know(person, "Kim Lee", application.company, email="kim@example.org"),
        know(person, "Kim Lee", agency),
    ]
    labels = offered(signed_in, application, "kim")[:4]
    found = people_named("\n".join(labels), application)
    assert len(set(labels)) == 4
    assert sorted(row.pk for row in found.known) == sorted(row.pk for row in people)


def test_who_told_is_whoever_the_name_means_in_an_interview(signed_in, person, application, agency):
    tom = know(person, "Tom Agent", agency)
    words = {"kind": "turned_down", "told_by_name": "tom  agent"}
    signed_in.post(reverse("applications:close", args=[application.pk]), words)
    assert application.verdicts.get().told_by == tom
    assert list(Contact.objects.all()) == [tom]


@pytest.mark.parametrize(
    ("typed", "name", "role"),
    [
        ("Laura Chen, Director of Engineering", "Laura Chen", "Director of Engineering"),
        ("Chen, Head of Sales", "Chen", "Head of Sales"),
        ("Jens Abel, Vertriebsleiter", "Jens Abel", "Vertriebsleiter"),
        ("Ana Gil, Engineering Manager", "Ana Gil", "Engineering Manager"),
        ("Lise Roux, Responsable RH", "Lise Roux", "Responsable RH"),
        ("Herr Abel (Vertrieb)", "Herr Abel", "Vertrieb"),
        ("Ruth Brandt (Recruiter)", "Ruth Brandt", "Recruiter"),
    ],
)
def test_a_role_behind_a_name_is_no_part_of_it(application, typed, name, role):
    (new,) = people_named(typed, application).new
    assert (new.name, new.role, new.company) == (name, role, None)
    referrer = person_named(typed, application)
    assert (referrer.name, referrer.role) == (name, role)


@pytest.mark.parametrize(
    ("typed", "name", "role"),
    [
        ("la encargada (Bea)", "Bea", "encargada"),
        ("El jefe de sala (José Luis)", "José Luis", "jefe de sala"),
        ("el cocinero (Raúl)", "Raúl", "cocinero"),
        ("el sumiller (Óscar)", "Óscar", "sumiller"),
        ("die Chefin (Uli)", "Uli", "Chefin"),
        ("meine Chefin (Frau von Berg)", "Frau von Berg", "Chefin"),
        ("the HR Manager (Sue)", "Sue", "HR Manager"),
        ("the manager (Sue)", "Sue", "manager"),
        ("le chef (Luc)", "Luc", "chef"),
        ("l’assistante (Zoé)", "Zoé", "assistante"),
        ("la DRH (Claire)", "Claire", "DRH"),
        # Names with an article, and what is no name in the brackets.
        ("El Sayed (Vertrieb)", "El Sayed", "Vertrieb"),
        ("Le Roux (Ana)", "Le Roux", "Ana"),
        ("My Nguyen (HR)", "My Nguyen", "HR"),
        ("la encargada (cocina)", "la encargada", "cocina"),
        ("die Chefin (Vertrieb)", "die Chefin", "Vertrieb"),
        ("the lady (HR)", "the lady", "HR"),
    ],
)
def test_a_post_with_a_name_in_brackets_is_no_name(application, typed, name, role):
    (new,) = people_named(typed, application).new
    assert (new.name, new.role, new.company) == (name, role, None)


def test_whoever_was_named_by_their_post_is_found_so_again(person, application, agency):
    bea = know(person, "Bea", application.company, role="encargada")
    assert people_named("la encargada (Bea)", application).known == [bea]
    (new,) = people_named("la encargada (Larkfield)", application).new
    assert (new.name, new.company) == ("la encargada", application.company)


@pytest.mark.parametrize(
    ("name", "role"),
    [("Rosa", "jefa de cocina"), ("Pepa", "jefe de cocina"), ("Chus", "directora")],
)
def test_who_is_on_a_line_of_their_own_is_a_person(application, name, role):
    apart = people_named(f"{name}\n{role}", application).new
    assert [(new.name, new.role) for new in apart] == [(name, ""), (role, "")]
    (new,) = people_named(f"{name}, {role}", application).new
    assert (new.name, new.role) == (name, role)


def test_the_field_and_saving_know_a_role_by_the_same_words():
    script = (ROOT / "static" / "js" / "people-field.js").read_text()
    assert f"/^(?:{people_lines._ROLE.pattern})$/iu" in script


@pytest.mark.parametrize("typed", ["Bob Lee, Ann Head", "Bob Lee, Victor Manager Ruiz"])
def test_a_name_that_holds_the_word_of_a_role_is_a_person(application, typed):
    assert [person.name for person in people_named(typed, application).new] == typed.split(", ")


@pytest.mark.parametrize("agency_name", ["Adecco", "Robert Half", "Michael Page Paris"])
def test_whoever_is_of_a_known_agency_works_there(person, application, agency_name):
    named = people_named(f"Sandra Kim ({agency_name})", application)
    assert not Company.objects.filter(name=agency_name).exists()
    add_round(application).meet(named.known, named.new)
    referrer = person_named(f"Paul Roy ({agency_name})", application)
    referrer.put_on_record()

    people = Contact.objects.filter(name__in=["Sandra Kim", "Paul Roy"])
    assert {(row.role, row.company.name) for row in people} == {("", agency_name)}
    assert people.count() == 2
