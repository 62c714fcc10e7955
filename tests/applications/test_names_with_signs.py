"""People whose names have a comma, a semicolon or an address in them: each stays one person."""

import pytest
from django.urls import reverse

from applications.models import Contact, NewPerson, Participation
from tests.forms import forms_on
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db

NAMES = [
    "Hans Müller, Dipl.-Ing.",
    "Anna Berg, Head of HR",
    "Jane Smith, PhD, SHRM-SCP",
    "HR Team, Berlin",
    "Müller, Hans, MBA",
    "Müller, Hans",
    "Frau Meier, Personalabteilung",
    "Maria de la Cruz, Leiterin Personal; Ventas",
    "Anna; Bo",
    "anna@x.org",
    "anna@x.org, Bo",
]


@pytest.fixture(params=NAMES)
def met(request, person):
    """Somebody of this name, in an interview with somebody else, with what is noted of them."""
    application = make_application(person)
    interview_round = add_round(application, [("Ruth Brandt", ""), ("Wei Li", "")])
    contact = Contact.objects.get(name="Wei Li")
    Contact.objects.filter(pk=contact.pk).update(name=request.param)
    contact.refresh_from_db()
    contact.save()
    noted = {"part": "decides", "rapport": 3, "cares_about": "the night shift"}
    Participation.objects.filter(contact=contact).update(**noted)
    return interview_round, contact


def form_of(client, name, *keys):
    address = reverse(name, args=keys)
    page = client.get(address).content.decode()
    return next(form for form in forms_on(page, address) if form.action == address)


def people(interview_round) -> set[tuple[str, str]]:
    rows = Participation.objects.filter(round=interview_round)
    return set(rows.values_list("contact__name", "cares_about"))


def test_an_interview_that_is_edited_keeps_its_people(signed_in, met):
    interview_round, _ = met
    before = people(interview_round)
    page = form_of(signed_in, "applications:edit_round", interview_round.pk)
    met_then = {"starts_at": "2026-11-18T10:00", "met": page.fields["met"]}
    answer = page.send(signed_in, best_moment="the cellar", **met_then)

    assert answer.status_code == 302
    assert people(interview_round) == before
    assert Contact.objects.count() == 2


def test_they_can_be_named_in_another_interview_beside_others(signed_in, met):
    interview_round, contact = met
    page = form_of(signed_in, "applications:add_round", interview_round.application.pk)
    text = f"Ruth Brandt\n{contact.name}\nKim Li, Bo Ek"
    page.send(signed_in, met=text, starts_at_0="2026-11-20", starts_at_1="10:00")

    added = interview_round.application.rounds.exclude(pk=interview_round.pk).get()
    named = {name for name, _ in people(added)}
    assert named == {"Ruth Brandt", contact.name, "Kim Li", "Bo Ek"}


def test_a_referrer_stays_whoever_it_is(signed_in, met):
    interview_round, contact = met
    application = interview_round.application
    application.referred_by = contact
    application.save()
    page = form_of(signed_in, "applications:edit_application", application.pk)
    answer = page.send(signed_in, referred_by=page.fields["referred_by"], notes="Near the mill.")

    assert answer.status_code == 302
    application.refresh_from_db()
    assert (application.referred_by, application.notes) == (contact, "Near the mill.")
    assert Contact.objects.count() == 2


def test_they_are_who_told(signed_in, met):
    interview_round, contact = met
    address = reverse("applications:close", args=[interview_round.application.pk])
    answer = signed_in.post(address, {"kind": "turned_down", "told_by_name": contact.name})

    assert answer.status_code == 302
    assert interview_round.application.verdicts.get().told_by == contact
    assert Contact.objects.count() == 2


def test_somebody_new_with_a_comma_is_read_as_before(signed_in, person):
    application = make_application(person)
    interview_round = application.add_round(on=DAY)
    interview_round.meet([], [NewPerson("Ruth Brandt")])
    page = form_of(signed_in, "applications:edit_round", interview_round.pk)
    page.send(signed_in, met="Ruth Brandt, Anna Berg, Head of HR")

    assert set(Contact.objects.values_list("name", "role")) == {
        ("Ruth Brandt", ""),
        ("Anna Berg", "Head of HR"),
    }
