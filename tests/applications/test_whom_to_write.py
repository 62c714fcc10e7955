"""Whom one would write to, and whether they asked for no letters: of one row and of many alike."""

import random

import pytest

from applications.models import Application, Company, Contact, NewPerson, Participation, Verdict
from applications.whom_to_write import has_asked_not_to_write, those_not_to_write
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db
RECRUITER, DECIDES = Participation.Part.RECRUITER, Participation.Part.DECIDES


def by_row(person) -> set[int]:
    return {row.pk for row in Application.objects.for_user(person) if has_asked_not_to_write(row)}


def by_query(person) -> set[int]:
    return those_not_to_write(Application.objects.for_user(person))


def application_with_recruiter(person, **fields) -> tuple[Application, Contact]:
    application = make_application(person, **fields)
    agency = Company.objects.get_or_create_by_name(person, "Agency")
    met = add_round(application)
    met.meet([], [NewPerson(name="Kim Sato", part=RECRUITER, company=agency)])
    return application, met.people.get()


@pytest.mark.parametrize("who", ["employer", "recruiter", "agency"])
def test_the_employer_the_recipient_and_their_company_may_have_asked(person, who):
    application, recruiter = application_with_recruiter(person)
    make_application(person, company="Haven")
    assert by_row(person) == by_query(person) == set()
    asking = {
        "employer": application.company,
        "recruiter": recruiter,
        "agency": recruiter.company,
    }[who]
    asking.notes_stopped_on = DAY
    asking.save()
    assert by_row(person) == by_query(person) == {application.pk}


def test_somebody_else_who_was_there_and_asked_stands_in_nobodys_way(person):
    application, recruiter = application_with_recruiter(person)
    add_round(application, [("Adaeze Okafor", "", DECIDES)])
    Contact.objects.filter(pk=recruiter.pk).update(notes_stopped_on=DAY)
    assert by_row(person) == by_query(person) == set()
    application.close_with("turned_down", on=DAY, decided_by=recruiter)
    assert by_row(person) == by_query(person) == {application.pk}


@pytest.mark.thorough
@pytest.mark.parametrize("seed", range(3))
def test_of_any_search_the_row_and_the_query_say_the_same(person, seed):
    chance = random.Random(seed)  # noqa: S311
    names = [f"Person {number}" for number in range(6)]
    for number in range(20):
        application = make_application(person, company=f"Company {number % 7}")
        for name in chance.sample(names, chance.randint(0, 3)):
            add_round(application, [(name, "", chance.choice(Participation.Part.values))])
        if chance.random() < 0.4:
            who = chance.choice([None, *Contact.objects.order_by("pk")])
            news = {chance.choice(["told_by", "decided_by"]): who}
            application.close_with(chance.choice(Verdict.Kind.values), on=DAY, **news)
    for row in [*Contact.objects.all(), *Company.objects.all()]:
        if chance.random() < 0.15:
            row.notes_stopped_on = DAY
            row.save()
    assert by_row(person) == by_query(person) != set()


@pytest.mark.parametrize("count", [1, 20])
def test_of_many_it_is_asked_in_the_same_few_queries(
    person, stranger, count, django_assert_num_queries
):
    for number in range(count):
        _application, recruiter = application_with_recruiter(person, position=f"Clerk {number}")
    with django_assert_num_queries(1):
        assert by_query(person) == set()
    Contact.objects.filter(pk=recruiter.pk).update(notes_stopped_on=DAY)
    with django_assert_num_queries(4):
        assert len(by_query(person)) == count
    assert by_query(stranger) == set()
