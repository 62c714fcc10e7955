import datetime
from zoneinfo import ZoneInfo

import pytest

from accounts.models import User
from sample import search
from sample.building import build_sample

# A Thursday; the fourteen days from it see every weekday twice, and the end of a month.
NOON = datetime.datetime(2026, 11, 26, 12, 5, tzinfo=ZoneInfo(search.TIME_ZONE))


def build_on(now: datetime.datetime, time_zone: str = search.TIME_ZONE) -> User:
    """A person whose account is filled with the search as it stands at `now`."""
    user = User.objects.create_user("maya@example.org", time_zone=time_zone)
    build_sample(user, now)
    return user


@pytest.fixture
def maya(db) -> User:
    return build_on(datetime.datetime.now(ZoneInfo(search.TIME_ZONE)))
