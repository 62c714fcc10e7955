"""Whom a job was found through is not of the employer, though nobody said where they work."""

import pytest
from django.urls import reverse

from applications.models import Application, Company, Contact, NewPerson, Participation, Verdict
from applications.people_named import person_meant
from letters.beginning import begin_letter
from letters.forms import BeginForm
from letters.kinds import Kind
from letters.languages import LANGUAGES
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db
OURS = (
    "your decision",
    "your team",
    "Ihre Entscheidung",
    "Ihrem Team",
    "votre décision",
    "votre équipe",
    "su decisión",
    "su equipo",
    "Vostra decisione",
    "Suo team",
)


def met(person, *, source, name="Nora Falk", email="", part="interviewer", **company):
    """Somebody met in a round of an application that was found through `source`."""
    application = make_application(person, source=source, **company)
    row = add_round(application)
    row.meet([], [NewPerson(name, email=email, part=part)])
    return application


def is_outside(application, reader):
    """Whether no letter to `reader` takes them for the employer's, in word or address."""
    application = Application.objects.get(pk=application.pk)
    verdict = application.verdict or application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    found = set()
    for language in LANGUAGES:
        letter = begin_letter(
            application,
            Kind.CAME_SECOND,
            today=DAY,
            verdict=verdict,
            recipient=reader,
            language=language,
        )
        found.add("Larkfield" in letter.recipient_lines)
        found |= {words in letter.body for words in OURS if words in letter.body}
        letter.delete()
    return not any(found)


@pytest.mark.parametrize(
    ("source", "email"),
    [
        ("Nora Falk", ""),
        ("Falk, Nora (LinkedIn)", ""),
        ("Nora Falk, Halden Recruiting", ""),
        ("Personalvermittlung Falk – Nora Falk", ""),
        ("", "nora@halden-staffing.example"),
        ("Halden & Partner", "n.falk@haldenpartner.example"),
    ],
)
def test_whoever_the_job_was_found_through_is_not_thanked_as_the_employers(person, source, email):
    application = met(person, source=source, email=email)
    assert is_outside(application, Contact.objects.get(name="Nora Falk"))


@pytest.mark.parametrize(
    ("facts", "company"),
    [
        ({"source": "Job board"}, "Larkfield"),
        ({"source": "Nora Falk", "part": Participation.Part.DECIDES}, "Larkfield"),
        ({"source": "Hays"}, "Larkfield"),
        ({"source": "Hays", "email": "nora@larkfield.example"}, "Larkfield"),
    ],
)
def test_people_of_the_employer_are_written_to_as_such(person, facts, company):
    application = met(person, **facts)
    reader = Contact.objects.get(name="Nora Falk")
    assert reader.company.name == company
    assert not is_outside(application, reader)


def test_an_agency_that_is_the_employer_has_people_of_its_own(person):
    met(person, source="Hays", email="nora@hays.example", company="Hays")
    assert Contact.objects.get(name="Nora Falk").company.name == "Hays"


@pytest.mark.parametrize("role", ["", "Recruiter"])
def test_who_only_told_the_news_may_be_of_the_agency(person, role):
    application = make_application(person, source="Michael Page")
    nora = Contact.objects.create(
        owner=person, company=application.company, name="Nora Falk", role=role
    )
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY, told_by=nora)
    assert is_outside(application, nora)


@pytest.mark.parametrize(
    "source", ["My job search", "Google search, then their site", "A search engine", "web search"]
)
def test_looking_for_a_job_is_no_agency(person, source):
    application = make_application(person, source=source)
    nora = Contact.objects.create(owner=person, company=application.company, name="Nora Falk")
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY, told_by=nora)
    assert not is_outside(application, nora)


def test_who_told_the_news_and_has_another_role_there_is_the_employers(person):
    application = make_application(person, source="Michael Page")
    facts = {"company": application.company, "role": "Head of Stores"}
    nora = Contact.objects.create(owner=person, name="Nora Falk", **facts)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY, told_by=nora)
    assert not is_outside(application, nora)


def test_who_recommended_somebody_and_was_found_through_is_no_agency(person):
    application = make_application(person, source="Nora Falk")
    nora = Contact.objects.create(owner=person, company=application.company, name="Nora Falk")
    Application.objects.update(referred_by=nora)
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    assert not is_outside(application, nora)


@pytest.mark.parametrize(
    ("source", "email"),
    [
        ("Nora Falk at Halden Recruitment", ""),
        ("", "nora@halden-search.example"),
        ("Halden Partners", "nora@halden.example"),
    ],
)
def test_somebody_of_an_agency_does_not_become_one_of_the_employers(person, source, email):
    application = met(person, source=source, email=email)
    nora = Contact.objects.get(name="Nora Falk")
    assert nora.company is None
    again = add_round(application)
    again.meet([], [NewPerson("Nora Falk", email=email)])
    assert Contact.objects.get(name="Nora Falk") == nora


@pytest.mark.parametrize("role", ["Head of Stores", "Recruiter", ""])
def test_somebody_of_an_agency_is_not_their_namesake_at_the_employer(person, role):
    """Who has work there has no address of an agency; who recruits may be recorded there by it."""
    application = make_application(person, source="Halden Recruiting")
    facts = {"company": application.company, "name": "Nora Falk", "role": role}
    theirs = Contact.objects.create(owner=person, **facts)
    met = person_meant("Nora Falk <nora@halden-recruiting.example>", application)
    assert (met == theirs) == (role != "Head of Stores")
    assert met.email == "nora@halden-recruiting.example" or met.typed_email
    same = person_meant("Nora Falk <nora@larkfield.example>", application)
    assert same == theirs


def test_an_agencys_person_who_brought_the_news_can_be_written_to_and_goes_with_it(
    signed_in, person
):
    application = make_application(person, source="Halden Recruiting")
    typed = {
        "kind": "turned_down",
        "told_by_name": "Nora Falk <nora@halden-recruiting.example>",
    }
    signed_in.post(reverse("applications:close", args=[application.pk]), typed)
    nora = Contact.objects.get(name="Nora Falk")
    assert nora.company is None
    application = Application.objects.get(pk=application.pk)
    assert nora in BeginForm(application=application).fields["recipient"].queryset
    application.take_back_ending(application.verdict.pk)
    assert not Contact.objects.exists()
    assert Company.objects.get() == application.company
