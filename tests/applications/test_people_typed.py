"""People whose names are typed as mail programs and address books write them, or in another way
than they stand on record."""

import html

import lxml.html
import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from applications.merging import same_person
from applications.models import Contact
from applications.people_named import people_named, person_named
from applications.spelling import name_key
from tests.searches import add_round, make_application

pytestmark = pytest.mark.django_db


@pytest.fixture
def application(person):
    return make_application(person, company="Larkfield")


def know(person, name: str, company=None, **facts) -> Contact:
    return Contact.objects.create(owner=person, name=name, company=company, **facts)


def test_what_a_mail_program_puts_in_quotes_is_one_person(application):
    text = '"Schmidt, Anna" <anna@lark.example>; "Lee, Bob" <bob@lark.example>'
    assert [(new.name, new.email) for new in people_named(text, application).new] == [
        ("Anna Schmidt", "anna@lark.example"),
        ("Bob Lee", "bob@lark.example"),
    ]


def test_in_a_field_for_one_person_the_family_name_may_come_first(signed_in, application):
    referrer = person_named("Schmidt, Anna", application)
    assert referrer is not None
    assert referrer.name == "Anna Schmidt"

    signed_in.post(reverse("applications:add_contact"), {"name": "Lee, Bob <bob@lark.example>"})
    typed = {"kind": "turned_down", "heard_on": "2026-11-20", "told_by_name": "Roy, Kim"}
    signed_in.post(reverse("applications:close", args=[application.pk]), typed)
    assert list(Contact.objects.order_by("pk").values_list("name", "email")) == [
        ("Bob Lee", "bob@lark.example"),
        ("Kim Roy", ""),
    ]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Omar El-Sayed", "omar el sayed"),
        ("Ute Müller Lüdenscheidt", "Ute Müller-Lüdenscheidt"),
        ("Jean-Pierre Roux", "Jean Pierre Roux"),
        ("Tom O'Neil", "Tom O’Neil"),
        ("Tom O’Neil", "Tom ONeil"),
        ("Tom ONeil", "Tom O'Neil"),
    ],
)
def test_a_hyphen_or_an_apostrophe_makes_nobody_else(signed_in, person, application, name, typed):
    known = know(person, name, application.company)
    assert people_named(typed, application).known == [known]
    assert Contact.objects.get_or_create_at_company(application.company, name=typed) == known
    for start in (typed, typed.split()[-1]):
        answer = signed_in.get(
            reverse("applications:people_like", args=[application.pk]), {"start": start}
        )
        assert lxml.html.fromstring(answer.text).xpath("//*[@data-contact]")

    other = know(person, typed, application.company)
    # Of two whose names only the kind of apostrophe tells apart, the first is meant.
    is_same = name_key(name) == name_key(typed)
    assert people_named(typed, application).known == [known if is_same else other]
    assert people_named(name, application).known == [known]
    assert same_person(known) == [other]
    assert Contact.objects.for_user(person).first_named_twice() in (known, other)


def test_another_letter_makes_somebody_else(person, application):
    know(person, "Tom O'Neal", application.company)
    know(person, "Tom O’Neils", application.company)
    assert people_named("Tom O’Neil", application).known == []


def test_nobody_is_called_by_an_email_address_through_any_door(signed_in, application):
    address = "anna@lark.example"
    with pytest.raises(ValidationError, match=f"This is an email address.*<{address}>"):
        people_named(f"Wei Li\n{address}", application)
    with pytest.raises(ValidationError, match="This is an email address"):
        person_named(f"<{address}>", application)
    interview = add_round(application)
    verdict = {"kind": "turned_down", "heard_on": "2026-11-20", "told_by_name": address}
    for door, key, typed in (
        ("applications:add_contact", None, {"name": address}),
        ("applications:close", application.pk, verdict),
        ("applications:add_round", application.pk, {"met": address}),
        ("practice:debrief", interview.pk, {"new_people": address}),
        ("letters:come_second", application.pk, verdict),
    ):
        answer = signed_in.post(reverse(door, args=[key] if key else []), typed)
        assert answer.status_code == 422, door
        assert "This is an email address." in html.unescape(answer.text), door
    assert Contact.objects.count() == 0


def test_an_address_on_record_is_whose_it_is(person, application):
    known = know(person, "Anna Schmidt", application.company, email="Anna@lark.example")
    assert people_named("anna@lark.example", application).known == [known]
    assert person_named("anna@lark.example", application) == known


@pytest.mark.parametrize(
    "typed",
    [
        "Anna Schmidt <anna@lark.example>",
        "Anna Schmidt anna@lark.example",
        "Anna Schmidt (anna@lark.example)",
        "Anna Schmidt, anna@lark.example",
        "Anna Schmidt <mailto:anna@lark.example>",
    ],
)
def test_an_address_beside_a_name_is_taken_apart(application, typed):
    (new,) = people_named(typed, application).new
    assert (new.name, new.email) == ("Anna Schmidt", "anna@lark.example")


def test_an_address_in_the_name_is_not_dropped_for_the_one_beside_it(signed_in, person):
    typed = {"name": "Anna Schmidt <anna@lark.example>", "email": "other@lark.example"}
    answer = signed_in.post(reverse("applications:add_contact"), typed)
    assert "Another email address stands below. Write only the name here." in answer.text
    assert Contact.objects.count() == 0
