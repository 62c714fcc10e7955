"""What several tests of the search begin with."""

import pytest

from applications.models import Application, Verdict
from tests.searches import DAY, make_application, make_near_miss


@pytest.fixture
def application(person) -> Application:
    return make_application(person)


@pytest.fixture
def few(person):
    """Four that differ in every way the filters ask for."""
    make_application(person, position="Buyer", place="Leeds", pay="40,000", source="A friend")
    cook = make_application(person, company="Haven", position="Cook", stage="offer")
    cook.tag(["near"])
    second = make_near_miss(person, company="Cedar", position="Planner")
    second.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    make_application(person, position="Nurse", applied_on=DAY, stage="saved").archive()


@pytest.fixture
def page(on_the_day, signed_in, person):
    """What the page of an application shows on that day."""
    signed_in.force_login(person)
    return lambda application: signed_in.get(application.get_absolute_url()).content.decode()


@pytest.fixture
def sixty(person):
    for number in range(60):
        make_application(person, position=f"Clerk {number:02}", place="Leeds")
    make_application(person, position="Cook", place="York")
