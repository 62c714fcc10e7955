"""A company whose name was wrong on an application is corrected there, with who was met."""

import pytest
from django.urls import reverse

from applications.models import Company, Contact
from letters.beginning import come_second
from tests.applications.test_company_meant import correct_company
from tests.forms import type_into
from tests.searches import DAY, add_round, make_application, make_near_miss

pytestmark = pytest.mark.django_db

PAGE = "applications:edit_application"


def companies_of_people() -> set[str]:
    return set(Contact.objects.values_list("company__name", flat=True))


def test_whom_was_met_goes_along_and_letters_are_addressed_there(signed_in, person):
    application = make_near_miss(person, company="Larkfeild")
    before = come_second(application, on=DAY)
    correct_company(signed_in, application, PAGE, "Larkfield")
    assert [row.name for row in Company.objects.all()] == ["Larkfield"]
    assert companies_of_people() == {"Larkfield"}
    signed_in.post(reverse("letters:redraft", args=[before.pk]), {"as_it_is": "1"})
    for letter in (before, come_second(application, on=DAY)):
        letter.refresh_from_db()
        assert "Larkfield" in letter.recipient_lines
        assert "Larkfeild" not in letter.recipient_lines


def test_the_fact_alone_takes_whom_was_met_along(signed_in, person):
    application = make_near_miss(person, company="Larkfeild")
    page = reverse("applications:edit_fact", args=[application.pk, "company_name"])
    assert type_into(signed_in, page, {"company_name": "Larkfield"}).status_code == 302
    assert companies_of_people() == {"Larkfield"}


@pytest.mark.parametrize("is_known", [True, False])
def test_that_whom_was_met_went_along_is_told_with_undo(signed_in, person, is_known):
    application = make_near_miss(person, company="Larkfeild")
    if is_known:
        make_application(person, company="Larkfield", position="Cook")
    correct_company(signed_in, application, PAGE, "Larkfield")
    page = signed_in.get(application.get_absolute_url())
    assert "The people you met are at Larkfield now, and Larkfeild is in the bin." in page.text
    (message,) = page.context["messages"]
    signed_in.post(message.extra_tags)
    application.refresh_from_db()
    assert application.company.name == "Larkfield"
    assert companies_of_people() == {"Larkfeild"}


@pytest.mark.parametrize("reason", ["another job there", "address", "other people", "another job"])
def test_of_a_company_with_more_than_these_people_the_choice_is_told(signed_in, person, reason):
    application = make_near_miss(person, company="Larkfeild")
    company = application.company
    if reason == "another job there":
        make_application(person, company="Larkfeild", position="Cook")
    elif reason == "address":
        Company.objects.update(address="Quay Street 5")
    elif reason == "other people":
        Contact.objects.get_or_create_at_company(company, name="Bea Roth")
    else:
        elsewhere = add_round(make_application(person, company="Haven", position="Cook"))
        elsewhere.meet([], [])
        contact = company.contacts.first()
        elsewhere.participations.create(contact=contact)
    correct_company(signed_in, application, PAGE, "Larkfield")
    assert "Larkfeild" in companies_of_people()
    page = signed_in.get(application.get_absolute_url()).text
    assert "The people you met are still at Larkfeild. If it is the same company" in page


@pytest.mark.parametrize(
    ("before", "now"), [("Hays Recruitment", "Larkfield"), ("Larkfield", "unknown")]
)
def test_an_agency_keeps_its_people_when_the_employer_is_known(signed_in, person, before, now):
    application = make_near_miss(person, company=before)
    correct_company(signed_in, application, PAGE, now)
    assert companies_of_people() == {before}
    assert "The people you met" not in signed_in.get(application.get_absolute_url()).text


def test_a_company_where_nobody_was_met_stays_as_it_is(signed_in, person):
    application = make_application(person, company="Larkfeild")
    correct_company(signed_in, application, PAGE, "Larkfield")
    assert Company.objects.count() == 2
    assert "The people you met" not in signed_in.get(application.get_absolute_url()).text
