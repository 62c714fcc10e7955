"""The triggers survive migrations, in both directions, and what was changed meanwhile is read."""

import pytest
from django.core.management import call_command
from django.db import connection

from applications.models import Application
from search.models import StaleEntry
from search.results import find_in
from search.triggers import PREFIX, table_triggers
from tests.searches import make_application

pytestmark = pytest.mark.django_db(transaction=True)


def triggers() -> set[str]:
    catalog = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
    }
    with connection.cursor() as cursor:
        cursor.execute(catalog[connection.vendor])
        return {name for (name,) in cursor.fetchall()}


def test_a_table_that_is_built_anew_keeps_its_triggers(person):
    there = triggers()
    make_application(person, company="Larkfield")
    find_in(person, "larkfield")
    # Back and forth over a migration that alters a table of the index.
    call_command("migrate", "applications", "0001", verbosity=0)
    Application.objects.filter(position="Assistant Manager").update(position="Cook")
    call_command("migrate", verbosity=0)

    assert triggers() == there
    assert find_in(person, "cook").count == 1
    make_application(person, position="Welder")
    assert find_in(person, "welder").count == 1


def test_search_can_be_taken_out_and_put_back(person):
    there = triggers()
    call_command("migrate", "search", "zero", verbosity=0)
    assert not any(name.startswith(PREFIX) for name in triggers())
    make_application(person, position="Welder")
    call_command("migrate", verbosity=0)

    assert triggers() == there
    assert find_in(person, "welder").count == 1


def test_every_table_of_the_index_has_its_triggers():
    wanted = {
        f"{PREFIX}{table.name}_{event.split()[0].lower()}"
        for table in table_triggers()
        for event in table.events
    }

    assert len(wanted) > 20
    assert wanted <= triggers()


def test_migrating_with_nothing_to_do_marks_nothing(person):
    make_application(person)
    find_in(person, "anything")

    call_command("migrate", verbosity=0)

    assert StaleEntry.objects.count() == 0
