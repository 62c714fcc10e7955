"""An interview to learn from."""

import datetime

import pytest
from django.utils import timezone

from tests.searches import add_round, make_application


@pytest.fixture
def interview(person):
    """One that ended an hour ago, with somebody there."""
    application = make_application(person)
    starts_at = timezone.now() - datetime.timedelta(hours=2)
    return add_round(
        application, [("Ana Sousa", "Dear Ana")], starts_at=starts_at, minutes=60, outcome="planned"
    )
