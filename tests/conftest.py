"""What every test may use."""

import gc
import logging
import os
from pathlib import Path

import pytest
import time_machine
from django.db import connection
from django.utils import translation
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from accounts.models import Letterhead, User
from paper import typesetting
from tests import migrated
from tests.documents.files import lay_files_into
from tests.searches import NOW

# How fast a machine makes examples says nothing of the product.
hypothesis_settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("any machine")


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """Neither made nor removed by pytest-django: what it finds is a copy, and goes with the run."""
    return True


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix) -> None:
    """Each process has a copy of its own."""
    name = connection.creation._get_test_db_name()
    if connection.vendor == "sqlite":
        migrated.file_for(Path(name))
    else:
        migrated.database_for(os.environ["DATABASE_URL"], name)


@pytest.fixture(scope="session", autouse=True)
def _no_typesetter_outlives_the_tests():
    yield
    for child in typesetting.workshop().idle:
        child.end()


def pytest_collection_finish() -> None:
    """Garbage is looked for more seldom, and not among what stays until the end anyway.

    Tests and packages are some 300,000 objects; not to look through them again and again saves
    three to seven in a hundred. What nobody closed is found all the same, at the latest at the end.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 20)


class _Errors(logging.Handler):
    def __init__(self):
        super().__init__(level=logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record):
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def logged_errors():
    """A logged error fails the test, unless the test looks at them and clears the list."""
    handler = _Errors()
    logging.getLogger().addHandler(handler)
    yield handler.lines
    logging.getLogger().removeHandler(handler)
    assert handler.lines == []


@pytest.fixture(autouse=True)
def _language_of_the_tests():
    """A page asked for in another language leaves it on for what asks no page."""
    yield
    translation.deactivate()


PASSWORD = "quiet-desk-by-the-window"


def make_person(email: str, name: str) -> User:
    user = User.objects.create_user(email, PASSWORD)
    Letterhead.objects.create(
        owner=user,
        name=name,
        address="418 Alder Street, Apt 3\nPortland, OR 97205",
        phone="+1 555 0134",
        email=email,
    )
    return user


@pytest.fixture
def person(db) -> User:
    return make_person("dana@example.org", "Dana Ruiz")


@pytest.fixture
def stranger(db) -> User:
    return make_person("stranger@example.org", "Sam Stranger")


@pytest.fixture
def signed_in(client, person):
    """A client in which `person` is signed in."""
    client.force_login(person)
    return client


@pytest.fixture
def on_the_day():
    """Today is 24 November."""
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def four_days_later(person, signed_in, on_the_day):
    """The same, in a session that began then."""
    signed_in.force_login(person)


@pytest.fixture
def empty(db) -> User:
    """Somebody who has nothing, not even a letterhead."""
    user = make_person("empty@example.org", "Dana Ruiz")
    user.letterhead.delete()
    return user


@pytest.fixture
def shelf(settings, tmp_path) -> Path:
    """An empty folder in which the files of one test lie."""
    folder = tmp_path / "shelf"
    lay_files_into(folder, settings)
    return folder
