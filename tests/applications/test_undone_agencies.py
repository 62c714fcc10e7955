"""Undoing an ending takes back the agency that was typed behind a name."""

import pytest
from django.urls import reverse

from applications.models import Company, Contact
from frame.undo import undo_address
from tests.searches import make_application

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("facts", "is_taken_back"),
    [({}, True), ({"note": "Slow to answer."}, False), ({"website": "https://a.example"}, False)],
)
def test_an_agency_that_came_on_record_with_an_ending_is_undone_with_it_while_it_is_a_name(
    signed_in, person, facts, is_taken_back
):
    application = make_application(person)
    address = reverse("applications:close", args=[application.pk])
    typed = {"kind": "turned_down", "told_by_name": "Zed Ito (Hays)"}
    answer = signed_in.post(address, typed, follow=True)
    agency = Contact.objects.get(name="Zed Ito").company
    assert agency != application.company
    Company.objects.filter(pk=agency.pk).update(**facts)

    signed_in.post(undo_address(next(iter(answer.context["messages"]))))
    assert not Contact.objects.filter(name="Zed Ito").exists()
    assert Company.objects.filter(pk=agency.pk).exists() != is_taken_back


def test_one_that_stood_alone_before_stays(signed_in, person):
    agency = Company.objects.get_or_create_by_name(person, "Hays")
    application = make_application(person)
    address = reverse("applications:close", args=[application.pk])
    typed = {
        "kind": "turned_down",
        "told_by_name": "Zed Ito (Hays)",
        "decided_by_name": "Al (Hays)",
    }
    answer = signed_in.post(address, typed, follow=True)
    assert Contact.objects.get(name="Zed Ito").company == agency
    signed_in.post(undo_address(next(iter(answer.context["messages"]))))
    assert not Contact.objects.exists()
    assert Company.objects.filter(pk=agency.pk).exists()


def test_one_that_somebody_else_works_for_stays(signed_in, person):
    application = make_application(person)
    agency = Company.objects.create(owner=person, name="Hays", name_key="hays")
    Contact.objects.create(owner=person, company=agency, name="Ada Roe")
    address = reverse("applications:close", args=[application.pk])
    typed = {"kind": "turned_down", "told_by_name": "Zed Ito (Hays)"}
    answer = signed_in.post(address, typed, follow=True)
    signed_in.post(undo_address(next(iter(answer.context["messages"]))))
    assert list(Contact.objects.values_list("name", flat=True)) == ["Ada Roe"]
    assert Company.objects.filter(pk=agency.pk).exists()
