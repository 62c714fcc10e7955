import datetime
from zoneinfo import ZoneInfo

import pytest
from django.db import transaction

from accounts.models import User
from sample import search
from sample.accounts import make_sample_account
from sample.building import build_sample

# A Thursday; the fourteen days from it see every weekday twice, and the end of a month.
NOON = datetime.datetime(2026, 11, 26, 12, 5, tzinfo=ZoneInfo(search.TIME_ZONE))


def build_on(now: datetime.datetime, time_zone: str = search.TIME_ZONE) -> User:
    """A person whose account is filled with the search as it stands at `now`."""
    user = User.objects.create_user("maya@example.org", time_zone=time_zone)
    build_sample(user, now)
    return user


@pytest.fixture(scope="module")
def maya(django_db_setup, django_db_blocker):
    """Somebody who looks around in a sample: made once for a file, of which every test uses it.

    What a test changes in it is undone at its end, and the sample at the end of the file.
    """
    with django_db_blocker.unblock():
        file = transaction.atomic()
        file._from_testcase = True
        file.__enter__()
        user = make_sample_account()
    yield user
    with django_db_blocker.unblock():
        transaction.set_rollback(True)
        file.__exit__(None, None, None)


@pytest.fixture
def visitor(client, maya):
    """A client in her sample."""
    client.force_login(maya)
    return client
