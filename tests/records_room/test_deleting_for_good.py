"""What leaves the bin for good, and what is left of people who do."""

import datetime

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from applications.models import Contact, Event
from documents.models import Document
from letters.beginning import come_second
from letters.models import Letter
from records.bin import put_into_bin, restore
from records.models import BinItem, SetAsideFile
from tests.documents.files import keep_cv, lying
from tests.records_room.test_account_removal import tables_that_hold
from tests.searches import DAY, make_application, make_near_miss

pytestmark = pytest.mark.django_db
PLANTED = "xylophonequartz"


@pytest.mark.django_db(transaction=True)
def test_deleting_for_good_frees_the_room(signed_in, person, shelf, settings):
    item = put_into_bin(keep_cv(person))

    signed_in.post(reverse("records:delete_item", args=[item.pk]))

    assert lying(shelf) == []
    assert not SetAsideFile.objects.exists()
    keep_cv(person)


def test_the_clock_empties_it_after_thirty_days_and_nothing_earlier(person):
    items = [put_into_bin(make_application(person, position=name)) for name in ("Buyer", "Clerk")]
    ago = datetime.timedelta(days=30)
    BinItem.objects.filter(pk=items[0].pk).update(deleted_at=timezone.now() - ago)

    call_command("empty_bin")

    assert [item.title for item in BinItem.objects.all()] == ["Clerk"]


def test_forgetting_a_person_reaches_into_the_bin(person):
    application = make_near_miss(person)
    contact = Contact.objects.get(name="Adaeze Okafor")
    Contact.objects.filter(pk=contact.pk).update(name=PLANTED)
    letter = come_second(application, on=DAY, told_by=contact, their_words="So close")
    letter.update(version="1", recipient_lines="", greeting="Hello", subject="Hi", body="Thanks")
    letter.revisions.all().delete()
    Letter.objects.update(drafted={})
    letter.mark_sent(on=DAY, to=PLANTED, by="post")
    item = put_into_bin(application)
    contact.refresh_from_db()

    contact.forget()

    call_command("update_search_index")
    assert tables_that_hold(PLANTED) - {"search_words_data"} == set()
    restored, notes = restore(item)
    assert notes == []
    assert restored.verdict.told_by is None
    assert restored.letters.get().sent_to == ""
    assert [len(row.people.all()) for row in restored.rounds.order_by("number")] == [1, 1]


def test_a_person_who_leaves_the_bin_is_forgotten(person):
    application = make_near_miss(person)
    letter = come_second(application, on=DAY)
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    letter.refresh_from_db()
    item = put_into_bin(letter.recipient)
    letter.refresh_from_db()
    assert letter.sent_to == "Adaeze Okafor"

    item.delete_for_good()

    letter.refresh_from_db()
    assert (letter.sent_to, letter.recipient) == ("", None)
    sent = application.events.get(kind=Event.Kind.LETTER_SENT)
    assert "to" not in sent.details


@pytest.mark.parametrize("with_application", [False, True])
def test_a_person_is_forgotten_also_in_what_went_into_the_bin_after_them(person, with_application):
    letter = come_second(make_near_miss(person), on=DAY)
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    item = put_into_bin(Contact.objects.get(name="Adaeze Okafor"))
    letter.refresh_from_db()
    later = put_into_bin(letter.application if with_application else letter)

    item.delete_for_good()

    later.refresh_from_db()
    assert "Okafor" not in str(later.content["rows"].get("event"))
    restore(later)
    assert Letter.objects.get().sent_to == ""


def test_what_was_restored_meanwhile_is_not_deleted_for_good(person, shelf):
    """The clock, or a page, has the item at hand while another tab restores it."""
    letter = come_second(make_near_miss(person), on=DAY)
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    letter.refresh_from_db()
    items = [put_into_bin(letter.recipient), put_into_bin(keep_cv(person))]
    at_hand = [BinItem.objects.get(pk=item.pk) for item in items]
    contact, document = (restore(item)[0] for item in items)

    for item in at_hand:
        item.delete_for_good()

    letter.refresh_from_db()
    assert (letter.sent_to, letter.recipient) == ("Adaeze Okafor", contact)
    assert list(Document.objects.all()) == [document]
    assert len(lying(shelf)) == 1


def test_emptying_it_takes_all_of_ones_own_and_nothing_else(signed_in, person, stranger):
    put_into_bin(make_application(person))
    other = put_into_bin(make_application(stranger))
    assert "1 item is deleted for good" in signed_in.get(reverse("records:empty_bin")).text

    signed_in.post(reverse("records:empty_bin"))

    assert list(BinItem.objects.all()) == [other]
    assert Document.objects.count() == 0


def people_in_bin(person, names) -> list:
    """People to whom a letter was sent, who are in the bin by now."""
    items = []
    for name in names:
        letter = come_second(make_near_miss(person, company=f"Haven {name}"), on=DAY)
        letter.mark_sent(on=DAY, to=name, by="post")
        letter.refresh_from_db()
        items.append(put_into_bin(letter.recipient))
    return items


def test_emptying_it_costs_the_same_with_few_people_and_with_many(signed_in, person):
    def empty() -> int:
        with CaptureQueriesContext(connection) as queries:
            signed_in.post(reverse("records:empty_bin"))
        return len(queries)

    people_in_bin(person, ["Ada", "Bo"])
    with_two = empty()
    people_in_bin(person, [f"Person {number}" for number in range(12)])
    with_twelve = empty()

    assert with_twelve == with_two
    assert not BinItem.objects.exists()
    assert set(Letter.objects.values_list("sent_to", "recipient")) == {("", None)}
    sent = Event.objects.filter(kind=Event.Kind.LETTER_SENT)
    assert [event.details for event in sent if "to" in event.details] == []


def test_what_stays_in_the_bin_is_written_only_where_they_are_named(person):
    letter = come_second(make_near_miss(person), on=DAY)
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    contact = Contact.objects.get(name="Adaeze Okafor")
    named = put_into_bin(letter.application)
    for number in range(5):
        put_into_bin(make_application(person, position=f"Job {number}"))

    with CaptureQueriesContext(connection) as queries:
        contact.forget()

    written = [query["sql"] for query in queries if query["sql"].startswith("UPDATE")]
    assert len([sql for sql in written if '"records_binitem"' in sql]) == 1
    named.refresh_from_db()
    assert [row["sent_to"] for row in named.content["rows"]["letter"]] == [""]
    assert "Okafor" not in str(named.content["rows"]["event"])


def test_the_clock_forgets_whom_it_deletes_and_nobody_else(person):
    ada, bo = people_in_bin(person, ["Ada", "Bo"])
    ago = timezone.now() - datetime.timedelta(days=30)
    BinItem.objects.filter(pk=ada.pk).update(deleted_at=ago)

    call_command("empty_bin")

    assert BinItem.objects.get() == bo
    assert set(Letter.objects.values_list("sent_to", flat=True)) == {"", "Bo"}
