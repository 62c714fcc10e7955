"""Changes are read into the index by the next search or by the clock, and none is lost."""

import threading

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.urls import reverse

from applications.models import Application
from search.indexing import AT_ONCE, READING, catch_up
from search.management.commands import update_search_index
from search.models import Entry, StaleEntry
from search.results import find_in
from tests.search.results import found
from tests.searches import MOMENT, make_application, make_near_miss

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("count", [1, 30])
def test_it_asks_the_same_number_of_questions_for_any_number(
    person, client, count, django_assert_num_queries
):
    for number in range(count):
        make_near_miss(person, company=f"Larkfield {number}")
    client.force_login(person)
    client.get(reverse("search:search"), {"q": "larkfield"})

    with django_assert_num_queries(5):
        client.get(reverse("search:search"), {"q": "larkfield"})
    with django_assert_num_queries(6):
        client.get(reverse("search:search"), {"q": "larkfeild"})


def test_many_changes_are_read_in_turns(person):
    for number in range(5):
        make_near_miss(person, company=f"Larkfield {number}")

    catch_up(person.pk, at_once=3)

    assert StaleEntry.objects.count() == 0
    assert len(found(person, "larkfield", "application")["application"]) == 5


def test_after_a_bulk_load_a_search_answers_at_once_and_says_how_much_it_has_not_read(
    person, client, django_assert_max_num_queries
):
    company = make_application(person).company
    Application.objects.bulk_create(
        Application(owner=person, company=company, position=f"Cook {number}")
        for number in range(2 * AT_ONCE)
    )
    client.force_login(person)
    address = reverse("search:search")

    with django_assert_max_num_queries(30):
        first = client.get(address, {"q": "cook", "kind": "application"})

    results = first.context["results"]
    assert (results.count, results.unread) == (AT_ONCE, AT_ONCE + 2)
    assert f"{AT_ONCE + 2} changed entries are not searched yet." in first.content.decode()
    # What was written last is there.
    assert f"Cook {2 * AT_ONCE - 1}" in found(person, "cook", "application")["application"]
    call_command("update_search_index")
    last = client.get(address, {"q": "cook"})
    assert (last.context["results"].count, last.context["results"].unread) == (2 * AT_ONCE, 0)
    assert "not searched yet" not in last.content.decode()


def test_entries_read_in_an_older_way_are_read_again_by_the_clock(person):
    make_application(person, company="Müller")
    find_in(person, "anything")
    Entry.objects.update(reading=READING - 1, words="muller", head="muller", near="")
    assert not found(person, "mueller")

    call_command("update_search_index")

    assert found(person, "mueller")
    assert not Entry.objects.exclude(reading=READING).exists()


@pytest.mark.django_db(transaction=True)
def test_a_change_that_is_not_yet_committed_is_not_lost(person):
    """A search reads the row while another tab is writing it; the next search sees the words."""
    application = make_application(person)
    find_in(person, "anything")
    written, searched = threading.Event(), threading.Event()

    def write():
        with transaction.atomic():
            Application.objects.filter(pk=application.pk).update(position="Night Cook")
            written.set()
            searched.wait(5)
        connection.close()

    writer = threading.Thread(target=write)
    writer.start()
    written.wait(5)
    assert found(person, "night") == {}
    searched.set()
    writer.join()

    assert found(person, "night") == {"application": ["Night Cook"]}


def test_the_clock_reads_what_nobody_has_searched_for_yet(person):
    make_near_miss(person)
    assert not Entry.objects.exists()

    call_command("update_search_index")

    assert StaleEntry.objects.count() == 0
    assert Entry.objects.filter(owner=person, kind="round").count() == 2
    assert MOMENT in Entry.objects.get(kind="round", words__contains="rota").text


def test_what_an_older_server_has_written_is_read_again(person):
    """Beside a new server one of the last release fills the index with words of its own."""
    make_near_miss(person)
    find_in(person, "anything")
    Entry.objects.filter(kind="round").update(words="round 2", facts={}, reading=0)
    assert not found(person, "interview")

    call_command("update_search_index")

    assert found(person, "interview")["round"] == ["Round 2", "Round 1"]


def test_what_cannot_be_read_of_somebody_waits_and_takes_nobody_else_theirs(
    person, stranger, monkeypatch, logged_errors
):
    for owner in (person, stranger):
        make_application(owner, company="Haven", position="Cook")
    real = update_search_index.catch_up

    def catch_up(owner_id):
        if owner_id == person.pk:
            raise RuntimeError
        real(owner_id)

    monkeypatch.setattr(update_search_index, "catch_up", catch_up)
    call_command("update_search_index")
    assert {*StaleEntry.objects.values_list("owner_id", flat=True)} == {person.pk}
    assert "could not be read" in logged_errors.pop()
