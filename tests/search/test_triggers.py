"""The triggers survive migrations, in both directions, and what was changed meanwhile is read."""

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from applications.models import Application, Company
from letters.beginning import begin_letter
from letters.kinds import Kind
from letters.models import Letter
from search.indexing import catch_up
from search.models import Entry, StaleEntry
from search.results import find_in
from search.triggers import PREFIX, drop_triggers, table_triggers
from tests.records import make_record
from tests.searches import DAY, make_application

pytestmark = pytest.mark.django_db(transaction=True)


def triggers() -> set[str]:
    catalog = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
    }
    with connection.cursor() as cursor:
        cursor.execute(catalog[connection.vendor])
        return {name for (name,) in cursor.fetchall()}


@pytest.mark.thorough
def test_a_table_that_is_built_anew_keeps_its_triggers(person):
    there = triggers()
    make_application(person, company="Larkfield")
    find_in(person, "larkfield")
    # Back and forth over a migration that alters two tables of the index; over all of them goes
    # tests/house/test_known_values.py.
    call_command("migrate", "applications", "0045_lifted_endings", verbosity=0)
    Application.objects.filter(position="Assistant Manager").update(position="Cook")
    call_command("migrate", verbosity=0)

    assert triggers() == there
    assert find_in(person, "cook").count == 1
    make_application(person, position="Welder")
    assert find_in(person, "welder").count == 1


@pytest.mark.thorough
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


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("app", "step_back", "kinds"),
    [
        ("exchange", "0007_connections", set()),
        ("documents", "0002_installation_and_orphan_file", {"document"}),
        ("letters", "0013_moment_of_writing", {"letter"}),
        (
            "applications",
            "0036_day_only_has_its_day",
            {"application", "round", "debrief", "rematch", "letter", "note", "reminder"}
            | {"question"},
        ),
    ],
)
def test_only_what_hangs_on_an_altered_table_is_read_again(person, app, step_back, kinds):
    make_record(person)
    there = triggers()
    call_command("migrate", app, step_back, verbosity=0)
    StaleEntry.objects.all().delete()

    call_command("migrate", verbosity=0)

    assert triggers() == there
    assert set(StaleEntry.objects.values_list("kind", flat=True)) == kinds


def take_triggers_away(app: str, step_back: str) -> None:
    """As a start does before migrations; nothing has put them back when it is cut short there."""
    plan = MigrationExecutor(connection).migration_plan([(app, step_back)])
    drop_triggers(None, using="default", plan=plan, apps=apps)


def test_what_a_server_of_the_release_before_writes_meanwhile_is_found(person):
    application = make_application(person, company="Larkfield")
    begin_letter(application, Kind.THANKS, today=DAY)
    gone = begin_letter(application, Kind.WITHDRAW, today=DAY)
    find_in(person, "larkfield")
    take_triggers_away("letters", "0013_moment_of_writing")
    Letter.objects.filter(kind=Kind.THANKS).update(body="About the welding torch.")
    Letter.objects.filter(pk=gone.pk).delete()
    Company.objects.filter(name="Larkfield").update(name="Fernwood")

    call_command("migrate", verbosity=0)

    assert find_in(person, "torch").count == 1
    assert not Entry.objects.filter(kind=Entry.Kind.LETTER, key=gone.pk).exists()
    found = {group.kind: group.count for group in find_in(person, "fernwood").groups}
    assert found == {Entry.Kind.APPLICATION: 1, Entry.Kind.COMPANY: 1, Entry.Kind.LETTER: 1}


def test_what_is_read_while_the_index_does_not_follow_is_found_by_its_new_words_alone(person):
    application = make_application(person, position="Baker")
    find_in(person, "baker")
    take_triggers_away("search", "0003_facts")
    StaleEntry.objects.create(owner_id=person.pk, kind="application", key=application.pk)
    Application.objects.update(position="Cook")
    catch_up(person.pk)

    call_command("migrate", verbosity=0)

    assert find_in(person, "cook").count == 1
    assert find_in(person, "baker").count == 0


@pytest.mark.thorough
def test_a_trigger_that_no_release_has_any_more_goes_with_the_next_migrations(person):
    make_application(person)
    there = triggers()
    name = f"{PREFIX}of_before"
    make = {
        "sqlite": f"CREATE TRIGGER {name} AFTER DELETE ON letters_letter BEGIN SELECT 1; END",
        "postgresql": f"CREATE TRIGGER {name} AFTER DELETE ON letters_letter "
        f"FOR EACH ROW EXECUTE FUNCTION {name}()",
    }
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN RETURN NULL; END $$"
            )
        cursor.execute(make[connection.vendor])
    call_command("migrate", "exchange", "0007_connections", verbosity=0)
    call_command("migrate", verbosity=0)

    assert triggers() == there
