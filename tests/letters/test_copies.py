"""A copy of a letter is a new draft."""

import pytest
from django.core.management import call_command
from django.utils import timezone

from letters.beginning import come_second
from letters.models import Letter
from tests.letters.sending import press
from tests.searches import DAY

pytestmark = pytest.mark.django_db


def test_a_copy_is_a_new_draft_with_the_same_words(signed_in, letter):
    letter.mark_sent(on=DAY, to="x", by="email")
    press(signed_in, "copy", letter)
    copied = Letter.objects.exclude(pk=letter.pk).get()

    same = ("body", "subject", "greeting", "closing", "recipient", "verdict", "kind", "owner")
    assert all(getattr(copied, name) == getattr(letter, name) for name in same)
    assert (copied.state, copied.copied_from, copied.revision) == ("draft", letter, 1)
    assert (copied.is_copy, letter.is_copy) == (True, False)
    assert (copied.sent_at, copied.sent_to) == (None, "")
    assert copied.dated_on == timezone.localdate()
    copied.update(version="1", body="Changed.")
    letter.refresh_from_db()
    assert "Changed" not in letter.body


def test_a_copy_has_the_words_that_were_saved_meanwhile(letter):
    read_earlier = Letter.objects.get(pk=letter.pk)
    letter.update(version=str(letter.revision), body="Saved in another tab.")
    assert read_earlier.copy(on=DAY).body == "Saved in another tab."


def test_a_copy_stays_one_when_its_original_goes_and_another_can_be_begun(signed_in, letter):
    copied = letter.copy(on=DAY)
    application = letter.application
    assert press(signed_in, "delete_letter", letter).status_code == 302

    copied.refresh_from_db()
    assert (copied.copied_from, copied.is_copy) == (None, True)
    begun = come_second(application, on=DAY)
    assert begun.pk not in (letter.pk, copied.pk)
    assert come_second(application, on=DAY) == begun
    assert signed_in.get(copied.get_absolute_url()).status_code == 200


@pytest.mark.thorough
@pytest.mark.django_db(transaction=True)
def test_a_letter_copied_before_copies_said_so_is_one(letter):
    copied = letter.copy(on=DAY)
    try:
        call_command("migrate", "letters", "0001", verbosity=0)
    finally:
        call_command("migrate", verbosity=0)

    assert list(Letter.objects.filter(is_copy=True)) == [copied]
    letter.delete()
    assert Letter.objects.get() == copied
