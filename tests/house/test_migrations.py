"""Old code goes on working on new tables, so that servers can be upgraded one after the other."""

import json
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import AddField, CreateModel

from applications.models import Tag
from tests.addresses import OURS
from tests.house.test_privacy import keys  # noqa: F401

RELEASED = Path(__file__).with_name("released.json")


@pytest.fixture(scope="module")
def migrations():
    return MigrationLoader(None)


def added_columns(migrations):
    """App, model and name of each column that came to a table after that was made."""
    for (app, _), migration in sorted(migrations.disk_migrations.items()):
        made = {
            operation.name_lower
            for operation in migration.operations
            if isinstance(operation, CreateModel)
        }
        for operation in migration.operations:
            if (
                app in OURS
                and isinstance(operation, AddField)
                and operation.model_name_lower not in made
            ):
                yield app, operation.model_name_lower, operation.name


@pytest.mark.no_database
def test_every_column_that_was_added_may_be_left_out_by_older_code(migrations):
    current = migrations.project_state()
    added = list(added_columns(migrations))
    missing = []
    for app, model, name in added:
        field = (
            current.models[app, model].fields.get(name) if (app, model) in current.models else None
        )
        if field and not (field.null or field.many_to_many or field.has_db_default()):
            missing.append(f"{app}.{model}.{name}")

    assert added
    assert missing == [], "They need db_default, see docs/recipes.md: Add a column"


def released(migrations) -> list[tuple[str, str]]:
    """The last migration of each app in the release that servers may still run."""
    return [(app, name) for app, name in json.loads(RELEASED.read_text()).items()]


@pytest.mark.no_database
def test_the_release_to_upgrade_from_is_one_of_this_code(migrations):
    assert set(released(migrations)) <= set(migrations.disk_migrations)
    assert {app for app, _ in released(migrations)} <= set(OURS)


@pytest.mark.django_db
def test_the_code_of_the_last_release_reads_and_writes_todays_tables(
    migrations,
    keys,  # noqa: F811
    person,
):
    Tag.objects.create(owner=person, name="near home")
    call_command("update_search_index")
    state = migrations.project_state(released(migrations))
    old_models = [model for model in state.apps.get_models() if model._meta.app_label in OURS]
    untried = []
    for model in old_models:
        row = model._base_manager.first()
        if row is None:
            untried.append(model._meta.label)
            continue
        write_again(model, row)

    assert len(old_models) > 20
    assert untried == []


def write_again(model, row) -> None:
    """Put the row in anew, as old code does: naming the columns it knows and no others."""
    before = values(model, row.pk)
    with transaction.atomic():
        model._base_manager.filter(pk=row.pk)._raw_delete("default")
        row.save(force_insert=True)
        row.save(force_update=True)
        connection.check_constraints([model._meta.db_table])

    assert values(model, row.pk) == before
    # Today's code reads what old code wrote.
    assert apps.get_model(model._meta.label)._base_manager.get(pk=row.pk)


def values(model, pk) -> dict:
    clocks = {
        field.attname for field in model._meta.fields if getattr(field, "auto_now_add", False)
    }
    row = model._base_manager.filter(pk=pk).values().get()
    return {name: value for name, value in row.items() if name not in clocks}
