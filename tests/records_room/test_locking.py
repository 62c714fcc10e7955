"""Rows of several nouns are locked in one order, so that of two tabs none waits for ever."""

import threading
from collections.abc import Callable

import pytest
from django.db import connection, transaction

from accounts.models import User
from applications.hand_order import place_before
from applications.merging import merge_companies, merge_contacts
from applications.models import Application, Company, Contact, Reminder
from frame.gone_meanwhile import locked
from letters.beginning import come_second
from practice.models import Asking, Question
from records.account_removal import remove_account
from records.bin import put_into_bin, restore
from records.locking import locking_order
from records.models import BinItem
from tests.documents.files import keep_cv
from tests.searches import DAY, add_round, make_application, make_near_miss, write_debrief

pytestmark = pytest.mark.django_db(transaction=True)

AT_A_LOCK = """
SELECT count(*) FROM pg_locks WHERE NOT granted AND pid IN (
    SELECT pid FROM pg_locks JOIN pg_database ON database = pg_database.oid
    WHERE datname = current_database()
)
"""


def beside_a_tab_that_has(application: Application, job: Callable, *rows) -> None:
    """Run `job` while this tab holds the lock of the application, and locks `rows` after it."""
    failures = []

    def run():
        try:
            job()
        except Exception as failure:
            failures.append(failure)
        finally:
            connection.close()

    other = threading.Thread(target=run)
    with transaction.atomic():
        locked(application)
        other.start()
        _wait_until_it_waits(other)
        for row in rows:
            locked(row)
    other.join()
    assert not failures


def _wait_until_it_waits(other: threading.Thread) -> None:
    """For a lock that this tab has; SQLite has one lock alone, taken at the start.

    Other databases of this server, in which other tests run, do not count.
    """
    waiting = connection.vendor == "postgresql"
    while waiting and other.is_alive():
        with connection.cursor() as cursor:
            cursor.execute(AT_A_LOCK)
            waiting = cursor.fetchone() == (0,)


def in_round(application, contact):
    add_round(application).participations.create(contact=contact)


def brought_news(application, contact):
    application.close_with("turned_down", on=DAY, told_by=contact)


def decided(application, contact):
    application.close_with("turned_down", on=DAY, decided_by=contact)


def gets_a_letter(application, contact):
    come_second(application, on=DAY)
    application.letters.update(recipient=contact)


def in_a_reminder(application, contact):
    Reminder.objects.create(
        owner=application.owner, application=application, contact=contact, text="Call", due_on=DAY
    )


def asked(application, contact):
    write_debrief(add_round(application))
    Asking.objects.update(asked_by=contact)


def referred(application, contact):
    Application.objects.filter(pk=application.pk).update(referred_by=contact)


WAYS = (in_round, brought_news, decided, gets_a_letter, in_a_reminder, asked, referred)


@pytest.fixture
def named(person, request):
    """An application, and somebody whom it names in one way."""
    application = make_application(person)
    contact = Contact.objects.create(owner=person, company=application.company, name="Wei Li")
    request.param(application, contact)
    return application, contact


@pytest.mark.thorough
@pytest.mark.parametrize("named", WAYS, indirect=True)
def test_deleting_a_person_locks_the_applications_that_name_them_first(named):
    application, contact = named
    beside_a_tab_that_has(application, lambda: put_into_bin(contact), contact)
    assert not Contact.objects.filter(pk=contact.pk).exists()


def test_deleting_for_good_locks_the_letters_to_a_person_before_the_bin(person):
    application = make_application(person)
    contact = Contact.objects.create(owner=person, company=application.company, name="Wei Li")
    gets_a_letter(application, contact)
    item = put_into_bin(contact)
    beside_a_tab_that_has(application, item.delete_for_good, item)
    assert not BinItem.objects.exists()


def test_deleting_an_account_locks_its_rows_before_the_account(person):
    application = make_application(person)
    beside_a_tab_that_has(application, lambda: remove_account(person), person)
    assert not User.objects.filter(pk=person.pk).exists()


def test_an_upload_locks_the_application_before_the_account(person):
    application = make_application(person)
    beside_a_tab_that_has(application, lambda: keep_cv(person, application=application), person)
    assert application.enclosed.count() == 1


@pytest.mark.thorough
@pytest.mark.parametrize("named", WAYS, indirect=True)
def test_merging_people_locks_the_applications_that_name_them_first(named, person):
    application, contact = named
    target = Contact.objects.create(owner=person, name="Li Wei")
    beside_a_tab_that_has(application, lambda: merge_contacts(target, contact), target, contact)
    assert list(Contact.objects.values_list("pk", flat=True)) == [target.pk]


def test_merging_companies_locks_their_applications_first(person):
    application, other = make_application(person), make_application(person, company="Lark Field")
    target, duplicate = other.company, application.company
    beside_a_tab_that_has(application, lambda: merge_companies(target, duplicate), target)
    assert Company.objects.get() == target


def test_deleting_a_question_locks_the_applications_in_which_it_was_asked_first(person):
    application = make_application(person)
    write_debrief(add_round(application))
    question = Question.objects.first()
    beside_a_tab_that_has(application, lambda: put_into_bin(question), question)
    assert not Question.objects.filter(pk=question.pk).exists()


def test_restoring_locks_the_applications_before_the_bin(person):
    application = make_near_miss(person)
    item = put_into_bin(application.rounds.first())
    beside_a_tab_that_has(application, lambda: restore(item), item)
    assert (application.rounds.count(), BinItem.objects.count()) == (2, 0)


def test_cards_put_in_order_by_hand_are_locked_as_many_at_once_are(person):
    cards = [make_application(person, position=f"Job {number}") for number in range(3)]
    beside_a_tab_that_has(cards[0], lambda: place_before(cards[1], None), *cards[1:])
    ranked = Application.objects.exclude(hand_rank=None)
    assert list(ranked) == [cards[1]]


def test_what_a_row_hangs_on_is_locked_before_it_and_people_after_all_that_names_them():
    names = [model.__name__ for model in locking_order()]
    way = ["Application", "InterviewRound", "Debrief", "Asking", "Contact"]
    assert sorted(way, key=names.index) == way
    assert names.index("Letter") < names.index("Contact")
    assert names.index("Company") < names.index("Contact")
