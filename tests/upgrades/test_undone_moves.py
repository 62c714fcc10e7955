"""Moves of before that were set back at once are marked as those are that are set back now."""

import datetime
import random
from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection
from django.utils import timezone

from applications.models import Event, Stage
from applications.models.undone_moves import undone_moves
from tests.searches import make_application

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
HOUR = datetime.timedelta(hours=1)


def record_unmarked(application, chance: random.Random) -> None:
    """What happened within days, as it was written before moves were marked."""
    at, stage = NOW, application.stage
    for _ in range(12):
        at += chance.choice([HOUR, HOUR, 9 * HOUR])
        if chance.random() < 0.1:
            application.dated_notes.create(text="They rang", happened_on=NOW, written_at=at)
            continue
        to = chance.choice([other for other in Stage.values[:4] if other != stage])
        day = at.date() if chance.random() < 0.9 else NOW.date()
        details = {"from": stage, "to": to}
        kind = Event.Kind.MOVED
        application.events.create(kind=kind, happened_on=day, details=details, written_at=at)
        stage = to


def test_the_upgrade_marks_what_the_rule_says(person):
    person.time_zone = "Asia/Tokyo"
    person.save()
    chance = random.Random(1)  # noqa: S311
    applications = [make_application(person, company=f"Company {number}") for number in range(20)]
    for application in applications:
        record_unmarked(application, chance)

    migration = import_module("applications.migrations.0037_undone_moves")
    migration.mark_undone_moves(apps, SimpleNamespace(connection=connection))

    marked = 0
    with timezone.override(person.zone):
        for application in applications:
            events = list(application.events.all())
            undone = undone_moves(events, application.dated_notes.all())
            assert {event.pk for event in events if event.is_undone} == undone
            marked += len(undone)
    assert 20 < marked < 12 * 20 - 20
