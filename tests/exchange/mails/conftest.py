from functools import cache

import pytest

from exchange.mails import sentences
from tests.searches import make_application


@pytest.fixture
def application(person):
    return make_application(person, company="Haven", position="Cook")


@pytest.fixture(scope="module")
def sentences_remembered():
    """What a sentence says is found out once, however many mails of the module hold it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sentences, "said_by", cache(sentences.said_by))
        yield
