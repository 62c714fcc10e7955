"""Two tabs on one letter, or on it and its application, at the same moment."""

import pytest
from django.urls import reverse

from letters.beginning import come_second
from letters.models import Letter
from records.models import BinItem
from tests.searches import DAY, make_near_miss
from tests.tabs import at_once, tab

pytestmark = pytest.mark.django_db(transaction=True)
SENT = {"sent_on": "2026-11-21", "sent_to": "Adaeze Okafor", "sent_by": "post"}


def address(name: str, letter: Letter) -> str:
    return reverse(f"letters:{name}", args=[letter.pk])


def test_marking_as_sent_and_taking_the_ending_back_at_once_leave_one_of_both(person):
    sending, taking_back = tab(person), tab(person)
    for number in range(8):
        letter = come_second(make_near_miss(person, position=f"Position {number}"), on=DAY)
        application, verdict = letter.application, letter.verdict
        back = reverse("applications:take_back_ending", args=[verdict.pk])
        send = address("mark_sent", letter)
        at_once(
            lambda at=send: sending.post(at, SENT),
            lambda at=back: taking_back.post(at),
        )
        application.refresh_from_db()
        stands = [verdict] if application.ended_as else []
        assert list(application.verdicts.all()) == stands
        assert [row.state for row in application.letters.all()] == ["sent"] * len(stands)
        lines = application.events.filter(kind="letter_sent")
        assert lines.count() == len(stands)


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("step", "words"),
    [("mark_sent", SENT), ("unsend", {}), ("mark_answered", {"answered": "1"})],
)
def test_a_step_of_a_letter_and_deleting_its_application_at_once_end_both(person, step, words):
    stepping, deleting = tab(person), tab(person)
    for number in range(8):
        letter = come_second(make_near_miss(person, position=f"Position {number}"), on=DAY)
        if step != "mark_sent":
            letter.mark_sent(on=DAY, to="", by="email")
        application = letter.application
        delete = reverse("applications:delete_application", args=[application.pk])
        take_step = address(step, letter)
        at_once(
            lambda at=take_step: stepping.post(at, words),
            lambda at=delete: deleting.post(at),
        )
        assert not Letter.objects.exists()
        assert BinItem.objects.filter(content__key=application.pk).count() == 1
