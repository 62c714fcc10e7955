"""What keeps its owner beside itself belongs to nobody else than what it hangs on."""

import threading

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.models import F

from accounts.models import User
from accounts.ownership import OwnerField, fill_missing_owners
from applications.models import Application, InterviewRound, Verdict
from practice.models import Debrief
from records.bin import put_into_bin, restore
from search.results import find_in
from tests.records import make_record
from tests.searches import DAY, make_application

pytestmark = pytest.mark.thorough

WITH_OWNER = [
    (model, field)
    for model in apps.get_models()
    for field in model._meta.fields
    if isinstance(field, OwnerField)
]
BEFORE = [
    ("practice", "0002_several_attempts_a_day"),
    ("applications", "0036_day_only_has_its_day"),
]

# Nouns of which somebody writes several at once, each with a column.
WRITTEN = {"Company": "owner", "Application": "owner", "InterviewRound": "notes"}
# SQLite has one lock for all tables, so that nothing depends on which is written first.
WRITTEN_FIRST = list(WRITTEN) if connection.vendor == "postgresql" else ["Company"]


def whose(model, field) -> list[tuple]:
    """The owner that each row keeps, and that of the application at the end of its way."""
    path = model._meta.get_field(field.of)
    way = field.of if path.related_model is Application else f"{field.of}__application"
    return list(model._base_manager.values_list("owner", f"{way}__owner"))


@pytest.mark.django_db
def test_every_row_that_keeps_its_owner_agrees_with_its_application(person, stranger):
    for user in (person, stranger):
        make_record(user, mark=user.email)

    assert {model for model, _ in WITH_OWNER} == {InterviewRound, Verdict, Debrief}
    for model, field in WITH_OWNER:
        owners = whose(model, field)
        assert {own for own, _ in owners} == {person.pk, stranger.pk}, model
        assert all(own == theirs for own, theirs in owners), model


@pytest.mark.django_db
def test_rows_that_are_written_at_once_or_come_back_from_the_bin_keep_it(person):
    application = make_application(person)
    rounds = [InterviewRound(application=application, number=number) for number in (1, 2)]
    InterviewRound.objects.bulk_create(rounds)
    Debrief.objects.bulk_create([Debrief(round=rounds[0])])
    application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    restore(put_into_bin(application))

    for model, field in WITH_OWNER:
        assert set(whose(model, field)) == {(person.pk, person.pk)}, model


@pytest.mark.django_db
def test_an_account_that_goes_takes_them_along(person, stranger):
    for user in (person, stranger):
        make_record(user, mark=user.email)
    person.delete()

    for model, field in WITH_OWNER:
        assert set(whose(model, field)) == {(stranger.pk, stranger.pk)}, model


@pytest.mark.django_db(transaction=True)
def test_a_step_fills_what_was_there_and_what_the_release_before_still_writes():
    old = MigrationLoader(connection).project_state(BEFORE).apps
    owner = User.objects.create(email="dana@example.org")
    call_command("migrate", *BEFORE[1], verbosity=0)
    try:
        _written_by(old, owner.pk)
    finally:
        call_command("migrate", verbosity=0)
    _written_by(old, owner.pk)

    for model, field in WITH_OWNER:
        there = set(whose(model, field))
        # Several hosts, of which one may be of the release before, share a PostgreSQL.
        later = {(owner.pk, owner.pk)} if connection.vendor == "postgresql" else {(None, owner.pk)}
        assert there == {(owner.pk, owner.pk)} | later, model


@pytest.mark.django_db
def test_a_start_fills_what_has_no_owner_and_leaves_what_has(
    person, stranger, django_assert_num_queries
):
    for user in (person, stranger):
        make_record(user, mark=user.email)
    expected = {model: sorted(whose(model, field)) for model, field in WITH_OWNER}
    for model, _ in WITH_OWNER:
        model._base_manager.filter(owner=person).update(owner=None)

    call_command("prepare")

    assert {model: sorted(whose(model, field)) for model, field in WITH_OWNER} == expected
    with django_assert_num_queries(len(WITH_OWNER)):
        fill_missing_owners()


@pytest.mark.parametrize("first", WRITTEN_FIRST)
@pytest.mark.django_db(transaction=True)
def test_what_somebody_is_writing_while_a_start_migrates_is_written_and_found(person, first):
    """Each locks the tables it writes, in an order of its own."""
    application = make_application(person, position="Baker")
    application.add_round(on=DAY)
    find_in(person, "baker")
    old = MigrationLoader(connection).project_state(BEFORE).apps
    call_command("migrate", *BEFORE[1], verbosity=0)
    failures: list[Exception] = []
    start = threading.Thread(target=_migrate, args=[failures])
    try:
        with transaction.atomic():
            _touch(old, first)
            start.start()
            _wait_until_it_waits(start)
            for model in WRITTEN:
                _touch(old, model)
            old.get_model("applications", "Application").objects.update(position="Cook")
            rounds = old.get_model("applications", "InterviewRound").objects
            rounds.create(application_id=application.pk, number=2)
    finally:
        start.join()
        call_command("migrate", verbosity=0)

    assert failures == []
    field = InterviewRound._meta.get_field("owner")
    assert whose(InterviewRound, field) == [(person.pk, person.pk)] * 2
    found = {group.kind: group.count for group in find_in(person, "cook").groups}
    assert found == {"application": 1, "round": 2}


def _touch(old, model: str) -> None:
    column = WRITTEN[model]
    old.get_model("applications", model).objects.update(**{column: F(column)})


def _migrate(failures: list[Exception]) -> None:
    try:
        call_command("migrate", verbosity=0)
    except Exception as failure:
        failures.append(failure)
    finally:
        connection.close()


def _wait_until_it_waits(start: threading.Thread) -> None:
    """For a lock that this transaction has; SQLite has one lock alone, taken at the start."""
    waiting = connection.vendor == "postgresql"
    while waiting and start.is_alive():
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
            waiting = cursor.fetchone() == (0,)


def _written_by(old, owner: int) -> None:
    """An application with a round, its debrief and an ending, by the code of before."""
    companies = old.get_model("applications", "Company").objects
    company, _ = companies.get_or_create(owner_id=owner, name="Larkfield", name_key="larkfield")
    applications = old.get_model("applications", "Application").objects
    application = applications.create(owner_id=owner, company=company, position="Baker")
    application.verdicts.create(kind="finalist", heard_on=DAY)
    interview_round = application.rounds.create(number=1)
    old.get_model("practice", "Debrief").objects.create(round=interview_round)
