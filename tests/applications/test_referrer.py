"""Who referred the person is a name: of somebody on record, or of somebody new."""

import pytest
from django.urls import reverse
from lxml import html

from applications.models import Application, Company, Contact
from tests.applications.asking import page_of
from tests.searches import edit, make_application

pytestmark = pytest.mark.django_db
ADD = reverse("applications:add_application")
JOB = {"company_name": "Larkfield", "position": "Buyer", "stage": "saved"}


def save_fact(client, application, name: str):
    address = reverse("applications:edit_fact", args=[application.pk, "referred_by"])
    form = client.get(address).context["form"]
    version = form["row_version"].value()
    return client.post(address, {"referred_by": name, "row_version": version})


def referrer_of(application) -> Contact | None:
    return Application.objects.get(pk=application.pk).referred_by


def test_a_new_name_becomes_a_person_at_no_company(signed_in, person):
    signed_in.post(ADD, JOB | {"referred_by": "  Jo   Smith "})
    contact = Application.objects.get().referred_by
    assert (contact.name, contact.owner, contact.company) == ("Jo Smith", person, None)
    page = page_of(signed_in, Application.objects.get())
    assert f'href="{contact.get_absolute_url()}"' in page


def test_a_name_on_record_is_that_person_however_it_is_typed(signed_in, person):
    known = Contact.objects.create(owner=person, name="Jo Smith")
    signed_in.post(ADD, JOB | {"referred_by": "jo smith"})
    assert Application.objects.get().referred_by == known
    assert Contact.objects.count() == 1


def test_a_company_in_brackets_says_who_is_meant_and_where_somebody_new_is(signed_in, person):
    hays = Company.objects.get_or_create_by_name(person, "Hays")
    for company in (hays, Company.objects.get_or_create_by_name(person, "Adecco")):
        Contact.objects.create(owner=person, name="Jo Smith", company=company)
    application = make_application(person)

    unclear = save_fact(signed_in, application, "Jo Smith")
    assert unclear.status_code == 422
    assert "several people called Jo Smith" in str(unclear.context["form"].errors["referred_by"])
    assert referrer_of(application) is None

    assert save_fact(signed_in, application, "Jo Smith (Hays)").status_code == 302
    assert referrer_of(application).company == hays
    save_fact(signed_in, application, "Kim Doe (Hays)")
    assert (referrer_of(application).name, referrer_of(application).company) == ("Kim Doe", hays)


def test_saving_without_a_change_keeps_the_person_and_an_empty_field_takes_them_off(
    signed_in, person
):
    company = Company.objects.get_or_create_by_name(person, "Hays")
    first, second = (
        Contact.objects.create(owner=person, name="Jo Smith", company=company) for _ in range(2)
    )
    application = make_application(person)
    edit(application, referred_by=second)
    address = reverse("applications:edit_fact", args=[application.pk, "referred_by"])
    shown = signed_in.get(address).context["form"]["referred_by"].value()
    assert shown == "Jo Smith (Hays)"
    save_fact(signed_in, application, shown)
    assert referrer_of(application) == second != first
    save_fact(signed_in, application, "")
    assert referrer_of(application) is None
    assert Contact.objects.count() == 2


def test_people_of_a_stranger_are_neither_completed_nor_named(signed_in, person, stranger):
    Contact.objects.create(owner=stranger, name="Theirs Alone")
    Contact.objects.create(owner=person, name="Thea Brandt")
    like = signed_in.get(reverse("applications:own_people_like"), {"start": "the"}).text
    assert "Thea Brandt" in like
    assert "Theirs" not in like
    signed_in.post(ADD, JOB | {"referred_by": "Theirs Alone"})
    assert Application.objects.get().referred_by.owner == person


def test_of_two_with_one_name_each_suggestion_is_somebody(signed_in, person):
    people = [
        Contact.objects.create(owner=person, name="Jo Smith", role="Recruiter"),
        Contact.objects.create(owner=person, name="Jo Smith", email="jo@example.org"),
    ]
    application = make_application(person)
    like = html.fromstring(
        signed_in.get(reverse("applications:own_people_like"), {"start": "jo"}).text
    )
    suggested = like.xpath("//option/@value")
    assert sorted(suggested) == ["Jo Smith (Recruiter)", "Jo Smith (jo@example.org)"]
    for contact, label in zip(people, sorted(suggested), strict=True):
        assert save_fact(signed_in, application, label).status_code == 302
        assert referrer_of(application) == contact


@pytest.mark.parametrize("name", ["12", "…", "x" * 200])
def test_what_is_no_name_is_refused_and_makes_nobody(signed_in, name):
    answer = signed_in.post(ADD, JOB | {"referred_by": name})
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["referred_by"])
    assert not Contact.objects.exists()
    assert not Application.objects.exists()


def test_nobody_is_made_where_another_tab_was_faster(signed_in, person):
    application = make_application(person)
    address = reverse("applications:edit_fact", args=[application.pk, "referred_by"])
    version = signed_in.get(address).context["form"]["row_version"].value()
    edit(application, referred_by=Contact.objects.create(owner=person, name="Wei Li"))
    answer = signed_in.post(address, {"referred_by": "Jo Smith", "row_version": version})
    assert answer.status_code == 422
    assert "Wei Li" in answer.text
    assert not Contact.objects.filter(name="Jo Smith").exists()
