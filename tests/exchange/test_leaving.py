"""Deleting one's account: asked plainly, with the password, and then for real."""

import contextlib
import sqlite3

import pytest
from django.db import connection
from django.urls import reverse

from accounts.models import User
from records.account_removal import clear_remains, remove_account
from records.bin import put_into_bin
from tests.conftest import PASSWORD
from tests.documents.files import lay_files_into, lying
from tests.installations import Installation
from tests.records_room.test_account_removal import (
    PLANTED,
    files_that_hold,
    plant,
    tables_that_hold,
)
from tests.searches import make_application

pytestmark = pytest.mark.django_db
PAGE = reverse("exchange:delete_account")


def test_the_page_offers_the_archive_and_says_how_long_backups_hold(signed_in, settings):
    page = signed_in.get(PAGE).text
    assert reverse("exchange:download_archive") in page
    assert "The operator has not said how long that takes." in page
    settings.BACKUP_DAYS = 14
    assert "still contain it for at most 14 days" in signed_in.get(PAGE).text


def test_the_page_says_when_the_space_in_the_database_is_overwritten(signed_in):
    by_the_clock = "is overwritten by the next hourly clean-up"
    assert (by_the_clock in signed_in.get(PAGE).text) == (connection.vendor == "sqlite")


def test_without_the_right_password_nothing_is_deleted(signed_in, person):
    make_application(person)
    for data in ({}, {"password": "wrong"}):
        answer = signed_in.post(PAGE, data)
        assert answer.status_code == 422
        assert answer.text.count("invalid-feedback") == 1
        assert "One thing needs your attention. Your account is not deleted." in answer.text
        assert "Nothing was saved" not in answer.text
    assert person.applications.count() == 1


def test_guessing_the_password_is_bounded(signed_in, person):
    answers = [signed_in.post(PAGE, {"password": f"guess {n}"}).status_code for n in range(12)]
    assert answers[0] == 422
    assert answers[-1] == 429
    assert User.objects.filter(pk=person.pk).exists()


def test_with_it_all_is_gone_the_bin_included_and_one_is_signed_out(
    signed_in, person, stranger, shelf
):
    plant(person)
    put_into_bin(make_application(person, position=PLANTED))
    make_application(stranger)

    answer = signed_in.post(PAGE, {"password": PASSWORD}, follow=True)

    assert "Your account and everything in it are deleted." in answer.text
    assert answer.request["PATH_INFO"] == reverse("today:welcome")
    assert "_auth_user_id" not in signed_in.session
    assert tables_that_hold(PLANTED[1:-1]) == set()  # an index leaves out how a word begins
    assert tables_that_hold("dana@example.org") == set()
    assert files_that_hold(shelf, PLANTED) == []
    assert lying(shelf) == []
    assert stranger.applications.count() == 1


@pytest.mark.django_db(transaction=True)
def test_while_others_write_into_the_file_its_index_is_left_to_the_clock(person, shelf):
    """The rows are gone by then: nobody hears of an error."""
    plant(person)
    remove_account(person)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout = 50")
        file = sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)
        with contextlib.closing(file):
            file.execute("BEGIN IMMEDIATE")
            clear_remains()
        connection.close()
        # By what was written before, the index may have merged the words away by itself.
        assert tables_that_hold(PLANTED[1:-1]) <= {"search_words_data", "search_words_idx"}

    clear_remains()
    assert tables_that_hold(PLANTED[1:-1]) == set()


def test_while_the_files_cannot_be_reached_nothing_is_deleted(
    signed_in, person, shelf, settings, logged_errors
):
    plant(person)
    wall = shelf.parent / "wall"
    wall.write_text("no folder")
    lay_files_into(wall, settings)

    answer = signed_in.post(PAGE, {"password": PASSWORD})

    assert answer.status_code == 503
    assert "so your account is not deleted yet" in answer.text
    assert "Nothing was" not in answer.text  # the first files may be gone
    assert person.applications.exists()
    assert logged_errors == ["django.request: Service Unavailable: /account/delete/"]
    logged_errors.clear()


LEAVE = """
import django; django.setup()
from accounts.models import User
from records.account_removal import remove_account
from tests.conftest import make_person
from tests.searches import make_application
from search.indexing import catch_up
make_application(make_person("sam@example.org", "Sam"))
remove_account(User.objects.get(email="dana@example.org"))
catch_up(User.objects.get().pk)
"""


def bytes_of(home: Installation) -> bytes:
    return b"".join(path.read_bytes() for path in home.folder.glob("rows.sqlite3*"))


@pytest.mark.thorough
def test_on_sqlite_the_clock_rids_the_file_of_the_bytes(tmp_path):
    home = Installation(tmp_path / "home")
    home.seed()
    if not home.environment["DATABASE_URL"].startswith("sqlite"):
        assert home.manage("tidy_database") == ""
        return
    assert b"dana@example.org" in bytes_of(home)
    home.tell(LEAVE)
    home.manage("tidy_database")

    left = bytes_of(home)
    assert b"sam@example.org" in left
    for planted in (b"dana@example.org", b"Okafor", b"okafor", b"weekend"):
        assert planted not in left
