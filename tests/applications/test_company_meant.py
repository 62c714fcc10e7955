"""A company that is named without its legal form, or with it, is the one on record."""

import pytest
from django.urls import reverse

from applications.models import Company, Contact
from applications.people_named import person_named
from tests.searches import make_application

pytestmark = pytest.mark.django_db


def correct_company(client, row, page: str, name: str) -> None:
    """Type another company into the form of a row as it stands."""
    address = reverse(page, args=[row.pk])
    form = client.get(address).context["form"]
    fields = {field.html_name: field.value() or "" for field in form}
    assert client.post(address, fields | {"company_name": name}).status_code == 302
    row.refresh_from_db()


@pytest.mark.parametrize(
    ("on_record", "typed", "count"),
    [
        ("Bäckerei Müller GmbH", "Bäckerei Müller", 1),
        ("Larkfield", "Larkfield, Inc.", 1),
        ("Haven AG", "Haven Ltd", 2),
        ("Haven AG", "Haven Foods", 2),
    ],
)
def test_a_person_and_an_application_move_to_the_company_on_record(
    signed_in, person, on_record, typed, count
):
    there = make_application(person, company=on_record).company
    moved = make_application(person, company="Mistake", position="Cook")
    contact = Contact.objects.create(owner=person, name="Wei Li")
    correct_company(signed_in, moved, "applications:edit_application", typed)
    correct_company(signed_in, contact, "applications:contact", typed)
    Company.objects.get(name="Mistake").delete()

    for row in (moved, contact):
        assert (row.company == there) == (count == 1)
    assert Company.objects.count() == count


def test_a_namesake_becomes_a_company_of_its_own_where_its_name_is_corrected(signed_in, person):
    make_application(person, company="Haven GmbH")
    add = reverse("applications:add_application")
    typed = {"position": "Cook", "company_name": "Haven", "stage": "saved"}
    signed_in.post(add, typed)
    cook = person.applications.get(position="Cook")
    assert cook.company.name == "Haven GmbH"

    correct_company(signed_in, cook, "applications:edit_application", "Haven")
    assert cook.company.name == "Haven"
    assert "Is this the same company?" in signed_in.get(cook.company.get_absolute_url()).text
    # From now on each is meant by its own name.
    signed_in.post(add, typed | {"position": "Waiter"})
    assert person.applications.get(position="Waiter").company == cook.company


def test_behind_a_name_a_company_is_known_without_its_legal_form(person):
    application = make_application(person, company="Haven")
    agency = make_application(person, company="Alpha Personal GmbH").company
    contact = person_named("Tom Baker (alpha personal)", application)
    assert (contact.name, contact.company) == ("Tom Baker", agency)
