import pytest

from tests.searches import make_application


@pytest.fixture
def application(person):
    return make_application(person, company="Haven", position="Cook")
