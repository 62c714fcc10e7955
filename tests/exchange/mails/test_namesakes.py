"""Whom a mail names: a namesake at another company is not taken, and no address is lost."""

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Application, Contact
from exchange.mails.proposing import fitting_application
from exchange.models import ReceivedMail
from tests.searches import add_round, make_application

pytestmark = pytest.mark.django_db

TIME = {"starts_at": "2026-12-01T10:00", "time_zone": "Europe/Berlin", "format": "video"}


def make_mail(person, application, kind: str = "invitation", **fields) -> ReceivedMail:
    facts = {"sender_name": "Ana Sousa", "sender_address": "ana@haven.example"} | fields
    return ReceivedMail.objects.create(
        owner=person,
        application=application,
        kind=kind,
        fingerprint=kind,
        text="Come and see us.",
        **facts,
    )


def known_at(person, company: str, **facts) -> Contact:
    application = make_application(person, company=company)
    return application.company.contacts.create(owner=person, name="Ana Sousa", **facts)


def round_page(client, mail: ReceivedMail):
    return client.get(reverse("exchange:mail_round", args=[mail.pk]))


def send(client, mail: ReceivedMail, **fields):
    page = round_page(client, mail)
    form = page.context["form"]
    data = {"outcome": "planned", "met": form.initial["met"]} | TIME | fields
    return client.post(reverse("exchange:mail_round", args=[mail.pk]), data)


@pytest.mark.parametrize("is_employer", [True, False])
def test_a_namesake_at_another_company_is_not_taken(signed_in, person, is_employer):
    application = make_application(person, company="Haven", position="Cook")
    namesake = known_at(person, "Mill")
    if not is_employer:
        Application.objects.filter(company=namesake.company).delete()
    mail = make_mail(person, application)
    page = round_page(signed_in, mail)
    assert page.context["form"].initial["met"] == "Ana Sousa (Haven) <ana@haven.example>"
    assert "write Ana Sousa (Mill)." in page.text
    assert send(signed_in, mail).status_code == 302
    met = application.rounds.get().people.get()
    assert (met.company, met.email) == (application.company, "ana@haven.example")
    namesake.refresh_from_db()
    assert namesake.email == ""


def test_what_a_mail_calls_itself_is_no_markup(signed_in, person):
    application = make_application(person, company="Haven", position="Cook")
    mill = make_application(person, company="Mill").company
    name = "Ana <b>Sousa</b>"
    mill.contacts.create(owner=person, name=name)
    for kind, page in (("invitation", "mail_round"), ("refusal", "mail_ending")):
        mail = make_mail(person, application, kind=kind, sender_name="")
        mail.invitation = {"people": [{"name": name, "email": ""}]}
        mail.sender_name = "Ana <b>Sousa</b>"
        mail.save()
        text = signed_in.get(reverse(f"exchange:{page}", args=[mail.pk])).text
        assert "<b>" not in text


def test_the_person_can_say_that_it_is_the_one_at_the_other_company(signed_in, person):
    application = make_application(person, company="Haven", position="Cook")
    known = known_at(person, "Mill")
    mail = make_mail(person, application)
    assert send(signed_in, mail, met="Ana Sousa (Mill)").status_code == 302
    assert application.rounds.get().people.get() == known
    assert Contact.objects.count() == 1


def test_whoever_has_the_address_is_known_wherever_they_work(signed_in, person):
    application = make_application(person, company="Haven", position="Cook")
    known = known_at(person, "Hays", email="Ana@haven.example")
    mail = make_mail(person, application)
    assert round_page(signed_in, mail).context["form"].initial["met"] == "Ana Sousa (Hays)"
    send(signed_in, mail)
    assert application.rounds.get().people.get() == known


def test_an_address_is_added_where_the_known_person_has_none(signed_in, person):
    known = known_at(person, "Haven")
    application = known.company.applications.get()
    assert send(signed_in, make_mail(person, application)).status_code == 302
    known.refresh_from_db()
    assert known.email == "ana@haven.example"
    assert application.rounds.get().people.get() == known


@pytest.mark.parametrize(
    ("answer", "email"), [("recorded", "sousa@haven.example"), ("typed", "ana@haven.example")]
)
def test_where_another_address_is_on_record_the_person_chooses(signed_in, person, answer, email):
    known = known_at(person, "Haven", email="sousa@haven.example")
    application = known.company.applications.get()
    mail = make_mail(person, application)
    page = send(signed_in, mail)
    assert page.status_code == 422
    assert "Ana Sousa has another email address on record." in page.text
    assert "As it is on record: sousa@haven.example" in page.text
    assert "As it was typed: ana@haven.example" in page.text
    assert not application.rounds.exists()
    assert send(signed_in, mail, address=answer).status_code == 302
    known.refresh_from_db()
    assert known.email == email
    assert application.rounds.get().people.get() == known


def test_an_ending_is_not_told_by_a_namesake(signed_in, person):
    application = make_application(person, company="Haven", position="Cook")
    namesake = known_at(person, "Mill")
    Application.objects.filter(company=namesake.company).delete()
    mail = make_mail(person, application, kind="refusal")
    page = signed_in.get(reverse("exchange:mail_ending", args=[mail.pk]))
    name = page.context["form"].initial["told_by_name"]
    assert name == "Ana Sousa (Haven) <ana@haven.example>"
    assert "write Ana Sousa (Mill)." in page.text
    close = reverse("applications:close", args=[application.pk])
    signed_in.post(close, {"kind": "turned_down", "told_by_name": name})
    told_by = application.verdicts.get().told_by
    assert (told_by.name, told_by.company) == ("Ana Sousa", application.company)
    assert told_by.email == "ana@haven.example"


@pytest.mark.parametrize(("answer", "email"), [("recorded", "old@x.example"), ("typed", "a@b.de")])
def test_an_address_typed_for_whoever_told_the_news_is_kept_or_chosen(
    signed_in, person, answer, email
):
    known = known_at(person, "Haven", email="old@x.example")
    application = known.company.applications.get()
    add_round(application)
    close = reverse("applications:close", args=[application.pk])
    data = {"kind": "turned_down", "told_by_name": "Ana Sousa <a@b.de>"}
    page = signed_in.post(close, data)
    assert page.status_code == 422
    assert "As it is on record: old@x.example" in page.text
    assert not application.verdicts.exists()
    signed_in.post(close, data | {"address": answer})
    known.refresh_from_db()
    assert (application.verdicts.get().told_by, known.email) == (known, email)


def test_the_addresses_of_two_people_are_asked_at_once(signed_in, person):
    known = known_at(person, "Haven", email="old@x.example")
    tom = known.company.contacts.create(owner=person, name="Tom Li", email="tom@x.example")
    application = known.company.applications.get()
    close = reverse("applications:close", args=[application.pk])
    names = {"told_by_name": "Ana Sousa <a@b.de>", "decided_by_name": "Tom Li <t@b.de>"}
    page = signed_in.post(close, {"kind": "turned_down"} | names)
    assert "As it was typed: a@b.de and t@b.de" in page.text
    assert set(page.context["form"].errors) == {"told_by_name", "decided_by_name"}
    signed_in.post(close, {"kind": "turned_down", "address": "typed"} | names)
    known.refresh_from_db()
    tom.refresh_from_db()
    assert (known.email, tom.email) == ("a@b.de", "t@b.de")


def test_an_address_typed_for_whoever_referred_the_person_is_added(signed_in, person):
    known = known_at(person, "Mill")
    application = make_application(person, company="Haven", position="Cook", referred_by=known)
    edit = reverse("applications:edit_application", args=[application.pk])
    form = signed_in.get(edit).context["form"]
    data = {name: form[name].value() or "" for name in form.fields}
    typed = "Ana Sousa (Mill) <ana@mill.example>"
    assert signed_in.post(edit, data | {"referred_by": typed}).status_code == 302
    known.refresh_from_db()
    application.refresh_from_db()
    assert (known.email, application.referred_by) == ("ana@mill.example", known)


def test_a_mail_that_names_its_company_is_not_about_a_namesakes_application(person):
    known = known_at(person, "Mill")
    mail = make_mail(person, None, company="Haven")
    assert fitting_application(mail) is None
    mail.company = ""
    assert fitting_application(mail) == known.company.applications.get()
    mail.company = "Haven"
    Contact.objects.update(email="ana@haven.example")
    assert fitting_application(mail) == known.company.applications.get()


def offered(client, mail, *, chosen: str) -> list[str]:
    form = client.get(mail.get_absolute_url()).context["form"]
    assert str(form["application"].initial or "") == chosen
    return [str(label) for _value, label in form.fields["application"].choices]


def test_applications_of_a_company_that_a_mail_names_by_half_are_offered_before_a_new_one(
    signed_in, person
):
    ended = make_application(person, company="Haven Bakery", position="Clerk")
    ended.close_with("withdrew", on=timezone.localdate())
    for position in ("Cook", "Baker"):
        make_application(person, company="Haven Bakery GmbH", position=position)
    make_application(person, company="Mill", position="Cook")
    mail = make_mail(person, None, company="Haven")
    mail.save()
    first = "Baker at Haven Bakery GmbH"
    assert offered(signed_in, mail, chosen=first) == [
        "Baker at Haven Bakery GmbH",
        "Cook at Haven Bakery GmbH",
        "Clerk at Haven Bakery",
        "A new one",
        "Cook at Mill",
    ]
    ReceivedMail.objects.update(position="Driver")
    assert offered(signed_in, mail, chosen="")[0] == first
    ReceivedMail.objects.update(company="Somebody else")
    assert offered(signed_in, mail, chosen="")[0] == "A new one"


def test_where_two_applications_have_whoever_writes_both_are_offered_first(signed_in, person):
    known = known_at(person, "Mill")
    Contact.objects.update(email="ana@mill.example")
    make_application(person, company="Mill", position="Baker")
    make_application(person, company="Haven", position="Cook")
    mail = make_mail(person, None, company="", sender_address="ana@mill.example")
    mail.save()
    assert known.company.applications.count() == 2
    assert offered(signed_in, mail, chosen="Baker at Mill")[2] == "A new one"


@pytest.mark.parametrize("address", ["ana@haven.example", "ana@elsewhere.example"])
def test_a_mail_from_the_company_is_about_its_application_whatever_its_legal_form(person, address):
    application = make_application(person, company="Haven GmbH", position="Cook")
    application.close_with("came_second", on=timezone.localdate())
    signed = "Our first choice is gone. Are you still interested?\n\nAna Sousa\nHaven GmbH"
    mail = ReceivedMail(owner=person, company="Haven GmbH", sender_address=address, text=signed)
    assert mail.kind == "other"
    assert fitting_application(mail) == (application if "haven" in address else None)
