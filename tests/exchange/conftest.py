"""A website of this machine that may be read, and an account with nothing in it."""

import pytest

from tests.conftest import make_person
from tests.exchange.websites import served


@pytest.fixture
def website(settings):
    with served() as website:
        settings.FETCH_ALSO_FROM = [website.place]
        yield website


@pytest.fixture
def empty(db):
    user = make_person("empty@example.org", "Dana Ruiz")
    user.letterhead.delete()
    return user
