"""Two tabs delete at once what belongs together: the bin holds it once, and as it was."""

import pytest
from django.urls import reverse

from applications.models import Contact
from letters.beginning import come_second
from practice.models import Asking, Question
from records.bin import restore
from records.models import BinItem
from tests.searches import DAY, add_round, make_application, make_near_miss, write_debrief
from tests.tabs import at_once, tab

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.thorough]


def press(person, name: str, key: int):
    client, address = tab(person), reverse(name, args=[key])
    return lambda: client.post(address)


def test_an_application_deleted_while_a_person_is_forgotten_keeps_nothing_of_them(person):
    letter = come_second(make_near_miss(person), on=DAY)
    letter.mark_sent(on=DAY, to="Adaeze Okafor", by="post")
    forgotten = Contact.objects.get(name="Adaeze Okafor")

    at_once(
        press(person, "applications:delete_application", letter.application.pk),
        press(person, "applications:forget_contact", forgotten.pk),
        after_reading="letters_letter",
    )

    rows = BinItem.objects.get().content["rows"]
    assert [(row["recipient"], row["sent_to"]) for row in rows["letter"]] == [(None, "")]
    assert forgotten.pk not in [row["contact"] for row in rows["participation"]]
    assert not Contact.objects.filter(pk=forgotten.pk).exists()


def test_a_debrief_and_a_question_of_it_deleted_at_once_come_back_each_with_its_own(person):
    debrief = write_debrief(add_round(make_application(person)))
    asked = set(Asking.objects.values_list("pk", flat=True))

    at_once(
        press(person, "practice:delete_debrief", debrief.pk),
        press(person, "practice:delete_question", Question.objects.first().pk),
        after_reading="practice_asking",
    )

    items = BinItem.objects.order_by("noun")
    askings = [row["key"] for item in items for row in item.content["rows"].get("asking", ())]
    assert sorted(askings) == sorted(asked)
    for item in sorted(items, key=lambda item: item.pk, reverse=True):
        restore(item)
