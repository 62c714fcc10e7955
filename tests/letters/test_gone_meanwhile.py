"""A letter deleted in one tab while another saves it."""

import pytest
from django.db.models.signals import post_init
from django.urls import reverse

from letters.beginning import come_second
from letters.models import Letter
from tests.searches import DAY, make_near_miss

pytestmark = pytest.mark.django_db


@pytest.fixture
def deleted_once_looked_up():
    """Deletes a letter when a request has looked it up, before it is locked."""
    looked_up = []

    def delete(sender, instance, **_):
        looked_up.append(instance.pk)
        if len(looked_up) == 1:
            Letter.objects.filter(pk=instance.pk).delete()

    def begin():
        post_init.connect(delete, sender=Letter, weak=False)

    yield begin
    post_init.disconnect(delete, sender=Letter)


def test_saving_a_letter_that_went_meanwhile_is_a_page_that_is_not_there(
    signed_in, person, deleted_once_looked_up
):
    letter = come_second(make_near_miss(person), on=DAY)
    words = letter.words() | {"revision": letter.revision, "body": "Later words."}
    deleted_once_looked_up()

    answer = signed_in.post(reverse("letters:save", args=[letter.pk]), words)

    assert answer.status_code == 404
    assert not Letter.objects.exists()
