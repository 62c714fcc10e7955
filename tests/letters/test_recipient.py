"""Whom a letter goes to when its writer has not said."""

import pytest

from applications.models import Contact, Participation, Verdict
from letters.drafting.gathering import likely_recipient
from letters.kinds import Kind
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db
DECIDES, RECRUITER, HOST = Participation.Part.DECIDES, "recruiter", "host"


def two_rounds(person, *second, first=("Wei Li", "Dear Mr Li")):
    application = make_application(person)
    add_round(application, [first], format="phone")
    add_round(application, second or [("Adaeze Okafor", "Dear Ms Okafor"), ("Ana Sousa", "")])
    return application


def name_of(application, **facts):
    verdict = None
    if facts:
        verdict = application.close_with(Verdict.Kind.CAME_SECOND, on=DAY, **facts)
    recipient = likely_recipient(application, verdict, Kind.CAME_SECOND)
    return recipient.name if recipient else ""


def contact(person, name):
    return Contact.objects.create(owner=person, name=name)


def test_who_decided_is_written_to_whoever_else_was_met_or_told(person):
    okafor_decides = two_rounds(person, ("Adaeze Okafor", "", DECIDES), ("Ana Sousa", ""))
    facts = {"decided_by": contact(person, "Ida Moreau"), "told_by": contact(person, "Jo Smith")}
    assert name_of(okafor_decides, **facts) == "Ida Moreau"


def test_whose_part_it_is_to_decide_is_written_to_before_who_told(person):
    application = two_rounds(person, first=("Wei Li", "", DECIDES))
    assert name_of(application, told_by=contact(person, "Jo Smith")) == "Wei Li"


def test_who_told_is_written_to_where_nobody_is_known_to_decide(person):
    assert name_of(two_rounds(person), told_by=contact(person, "Jo Smith")) == "Jo Smith"


def test_else_it_is_somebody_of_the_last_round_however_often_others_were_met(person):
    assert name_of(two_rounds(person)) == "Adaeze Okafor"
    application = two_rounds(person, ("Adaeze Okafor", ""), first=("Wei Li", ""))
    add_round(application, [("Wei Li", "")], outcome="cancelled")
    assert name_of(application) == "Adaeze Okafor"


def test_whoever_asked_comes_before_a_recruiter_and_a_host(person):
    application = two_rounds(person, ("R", "", RECRUITER), ("H", "", HOST), ("Ana Sousa", ""))
    assert name_of(application) == "Ana Sousa"
    assert name_of(two_rounds(person, ("H", "", HOST))) == "H"


def test_a_last_round_with_nobody_recorded_leaves_those_of_the_one_before(person):
    application = two_rounds(person)
    add_round(application)
    assert name_of(application) == "Adaeze Okafor"


def test_nobody_met_is_nobody_written_to(person):
    assert name_of(make_application(person)) == ""
