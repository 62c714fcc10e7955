"""A website of this machine that may be read."""

import pytest

from tests.exchange.websites import served


@pytest.fixture
def website(settings):
    with served() as website:
        settings.FETCH_ALSO_FROM = [website.place]
        yield website
