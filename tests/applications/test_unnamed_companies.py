"""Two jobs at "(confidential client)" may be at two companies: neither tells of the other."""

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Contact, NewPerson, Verdict
from applications.usual_round import last_rounds
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.suggested_language import suggested_language
from practice.preparing import preparation_sheet
from tests.searches import DAY, add_round, make_application, write_debrief

pytestmark = pytest.mark.django_db
UNNAMED, NAMED = ["(confidential client)", "n/a", "?"], "Haven"


@pytest.fixture(params=[*UNNAMED, NAMED])
def company(request) -> str:
    return request.param


@pytest.fixture
def clerk(person, company):
    """The job of a payroll clerk, ended, with somebody met, who decided, and a letter in German."""
    clerk = make_application(person, company=company, position="Payroll clerk")
    met = add_round(clerk, [("Ida Moreau", "")], best_moment="the vault", place="12 Mill Lane")
    write_debrief(met, their_problem="Nobody counts.")
    decided_by = NewPerson("the board")
    clerk.close_with(Verdict.Kind.TURNED_DOWN, on=DAY, decided_by=decided_by)
    begin_letter(clerk, Kind.FEEDBACK, today=DAY, language="de")
    return clerk


@pytest.fixture
def welder(person, company, clerk):
    welder = make_application(person, company=company, position="Welder")
    add_round(welder, [("Sam Reyes", "")])
    return welder


def test_their_people_are_not_offered_to_each_other(person, company, clerk, welder):
    Contact.objects.create(owner=person, name="Jo Bay", company=welder.company)
    reach = {contact.name for contact in Contact.objects.within_reach_of(welder)}
    others = {"Ida Moreau", "the board"} if company == NAMED else set()
    assert reach == {"Sam Reyes", "Jo Bay"} | others
    assert "Ida Moreau" in {contact.name for contact in Contact.objects.within_reach_of(clerk)}


def test_a_page_tells_of_no_earlier_try(signed_in, company, welder):
    is_same = company == NAMED
    page = signed_in.get(welder.get_absolute_url()).text
    assert ("Earlier at" in page) is is_same
    address = reverse("applications:add_application")
    typed = {"company_name": company, "position": "Cook", "stage": "applied"}
    added = signed_in.post(address, typed, follow=True).text
    assert ("you already have 2 applications" in added) is is_same


def test_what_is_prepared_and_offered_comes_from_no_other_job(company, welder):
    is_same = company == NAMED
    assert len(last_rounds(welder)) == 1 + is_same
    ahead = welder.rounds.get()
    prepared = preparation_sheet(ahead, timezone.now())
    assert [row.best_moment for row in prepared.moments] == ["the vault"] * is_same
    assert [row.their_problem for row in prepared.problems] == ["Nobody counts."] * is_same
    assert (suggested_language(welder) == "de") is is_same
