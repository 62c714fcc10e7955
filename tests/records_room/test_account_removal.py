"""An account goes for good: rows, stored files, search entries, sessions; and no other with it."""

import threading
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.urls import reverse

from accounts.models import User
from documents.models import Document
from frame.gone_meanwhile import GoneMeanwhile
from records.account_removal import clear_remains, remove_account
from records.models import SetAsideFile
from records.storage import StorageUnreachable
from tests.conftest import PASSWORD
from tests.documents.files import keep_cv, lay_files_into, lying
from tests.records import make_record

PLANTED = "xylophonequartz"
pytestmark = pytest.mark.django_db


def plant(user) -> None:
    make_record(user, mark=PLANTED)
    keep_cv(user, name=PLANTED, content=PLANTED.encode(), filename=f"{PLANTED}.txt")
    user.letterhead.address = PLANTED
    user.letterhead.save()


def tables() -> list[str]:
    """All of them, those that SQLite keeps its search index in among them."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            return [name for (name,) in cursor.fetchall()]
        return connection.introspection.table_names(cursor)


def tables_that_hold(text: str) -> set[str]:
    found = set()
    with connection.cursor() as cursor:
        for table in tables():
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - the names of the database
            if any(text in _as_text(value) for row in cursor.fetchall() for value in row):
                found.add(table)
    return found


def _as_text(value) -> str:
    raw = isinstance(value, bytes | memoryview)
    return (bytes(value).decode("latin-1") if raw else str(value)).lower()


def files_that_hold(shelf: Path, text: str) -> list[Path]:
    return [path for path in lying(shelf) if text.encode() in path.read_bytes()]


def rows_of(user) -> dict[str, list]:
    return {
        model.__name__: list(model.objects.for_user(user).order_by("pk").values())
        for model in apps.get_models()
        if hasattr(model, "owner_path")
    }


@pytest.mark.thorough
def test_nothing_is_left_of_the_person_and_all_of_the_others(person, stranger, shelf):
    plant(person)
    make_record(stranger)
    browser = Client()
    browser.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    other = Client()
    other.post(reverse("account_login"), {"login": stranger.email, "password": PASSWORD})
    before, files = rows_of(stranger), len(lying(shelf))
    its_files = Document.objects.for_user(person).count()
    its_files += SetAsideFile.objects.for_user(person).count()
    assert len(tables_that_hold(PLANTED[1:-1])) > 15
    assert len(files_that_hold(shelf, PLANTED)) == 1

    remove_account(person)

    clear_remains()
    assert tables_that_hold(PLANTED[1:-1]) == set()  # an index leaves out how a word begins
    assert tables_that_hold("dana@example.org") == set()
    assert files_that_hold(shelf, PLANTED) == []
    assert len(lying(shelf)) == files - its_files > 0
    assert [session.get_decoded()["_auth_user_id"] for session in Session.objects.all()] == [
        str(stranger.pk)
    ]
    assert rows_of(stranger) == before
    assert browser.get(reverse("today:today")).status_code == 302
    assert other.get(reverse("today:today")).status_code == 200


def test_while_the_files_cannot_be_reached_the_account_stays(person, shelf, settings, tmp_path):
    plant(person)
    before = rows_of(person)
    wall = tmp_path / "wall"
    wall.write_text("no folder")
    lay_files_into(wall, settings)

    with pytest.raises(StorageUnreachable):
        remove_account(person)

    assert rows_of(person) == before
    lay_files_into(shelf, settings)
    remove_account(person)
    assert not User.objects.filter(pk=person.pk).exists()
    assert lying(shelf) == []


@pytest.mark.django_db(transaction=True)
def test_an_upload_at_the_same_moment_leaves_no_file_behind(person, shelf):
    started, uploads = threading.Barrier(2), []

    def upload() -> None:
        started.wait(10)
        for number in range(5):
            try:
                uploads.append(keep_cv(person, name=f"CV {number}"))
            except GoneMeanwhile:
                break
        connection.close()

    thread = threading.Thread(target=upload)
    thread.start()
    started.wait(10)
    remove_account(person)
    thread.join(20)

    assert not Document.objects.exists()
    assert lying(shelf) == []
