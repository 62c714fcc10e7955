"""The history of a letter: its steps, what each changed, and old words taken again."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from letters.redrafting import behind, facts_of, redraft_letter
from tests.paper.samples import one_letter_words
from tests.searches import make_template
from tests.yardstick import within

pytestmark = pytest.mark.django_db


def test_one_sitting_is_one_step_of_the_history(person, letter, time_machine):
    start = timezone.now()
    for number, minutes in enumerate((1, 2, 3, 20, 21)):
        time_machine.move_to(start + datetime.timedelta(minutes=minutes), tick=False)
        letter.update(version=str(letter.revision), body=f"Version {number}")

    bodies = [revision.words["body"] for revision in letter.revisions.all()]
    assert bodies[:2] == ["Version 4", "Version 2"]
    assert len(bodies) == 3


def test_the_older_the_history_the_fewer_its_steps(letter, time_machine):
    start = datetime.datetime(2026, 11, 2, 9, 0, tzinfo=datetime.UTC)
    hours = [*range(0, 8), *range(24 * 7, 24 * 7 + 8), *range(24 * 50, 24 * 50 + 4)]
    for hour in hours:
        for minute in (0, 15, 30):
            time_machine.move_to(start + datetime.timedelta(hours=hour, minutes=minute), tick=False)
            letter.update(version=str(letter.revision), body=f"{hour}:{minute}")

    bodies = [revision.words["body"] for revision in letter.revisions.all()]
    today, before = bodies[:9], bodies[9:]
    assert today == [f"{1200 + hour}:{minute}" for hour in (3, 2) for minute in (30, 15, 0)] + [
        "1201:30",
        "1201:15",
        "1200:30",
    ]
    # A month later a week has left its last words, and the first draft stays.
    assert before[:2] == ["175:30", "7:30"]
    assert [revision.number for revision in letter.revisions.all()][-1] == 1
    assert len(before) == 3


PARAGRAPH = "What I liked best was the morning when we set the window of the shop together."


def type_bit_by_bit(letter, *bodies: str) -> None:
    """Save each as the page does while somebody writes."""
    for body in bodies:
        letter.update(version=str(letter.revision), body=body)


def bodies_of(letter) -> list[str]:
    return [revision.words["body"] for revision in letter.revisions.all()]


@pytest.mark.parametrize("minutes", [0, 10])
def test_words_that_go_stay_in_the_history(letter, time_machine, minutes):
    draft = letter.body
    time_machine.move_to(timezone.now())
    type_bit_by_bit(letter, f"{draft}\n\nWhat I", f"{draft}\n\n{PARAGRAPH}")
    time_machine.shift(datetime.timedelta(minutes=minutes))
    type_bit_by_bit(letter, "oops")
    assert bodies_of(letter) == ["oops", f"{draft}\n\n{PARAGRAPH}", draft]

    # Not only while they are new, when other steps go.
    time_machine.shift(datetime.timedelta(days=40))
    for number in range(3):
        type_bit_by_bit(letter, f"oops {number}")
        time_machine.shift(datetime.timedelta(minutes=10))
    assert bodies_of(letter)[-2:] == [f"{draft}\n\n{PARAGRAPH}", draft]


def test_a_paragraph_that_goes_word_by_word_stays_in_the_history(letter):
    draft, words = letter.body, PARAGRAPH.split()
    for count in (*range(1, len(words) + 1), *range(len(words) - 1, -1, -1)):
        type_bit_by_bit(letter, f"{draft}\n\n{' '.join(words[:count])}")
    newest, *bodies = bodies_of(letter)
    assert newest == f"{draft}\n\n"
    assert f"{draft}\n\n{PARAGRAPH}" in bodies
    assert len(bodies) <= 3


def test_what_is_typed_beside_words_that_went_stays_in_the_history_too(letter):
    draft, other = letter.body, "Since then I have thought of little else."
    type_bit_by_bit(letter, draft.rsplit(" ", 3)[0], f"{draft.rsplit(' ', 12)[0]}\n\n{other}")
    type_bit_by_bit(letter, "oops", "oops again")
    assert bodies_of(letter)[0] == "oops again"
    assert any(other in body for body in bodies_of(letter))


def test_a_paragraph_that_comes_and_goes_is_in_the_history_only_so_often(letter):
    draft = letter.body
    for _ in range(5):
        type_bit_by_bit(letter, f"{draft}\n\n{PARAGRAPH}", draft)
    assert bodies_of(letter) == [draft, f"{draft}\n\n{PARAGRAPH}", draft]


def test_a_paragraph_that_moves_or_is_split_makes_no_step(letter):
    draft = letter.body
    paragraphs = f"{draft}\n\n{PARAGRAPH}"
    split = paragraphs.replace("when we", "\n\nwhen we")
    type_bit_by_bit(letter, paragraphs, f"{PARAGRAPH}\n\n{draft}", split)
    assert bodies_of(letter) == [split, draft]


def test_steps_whose_words_were_lost_are_so_many_and_no_more(letter, monkeypatch, time_machine):
    monkeypatch.setattr("letters.models.revision.MOST_KEPT", 3)
    time_machine.move_to(timezone.now())
    for number in range(9):
        type_bit_by_bit(letter, " ".join(f"{word}{number}" for word in PARAGRAPH.split()))
        time_machine.shift(datetime.timedelta(minutes=10))
    numbers = [revision.number for revision in letter.revisions.filter(is_kept=True)]
    assert numbers == [9, 8, 7, 1]


def test_restoring_takes_old_words_again_and_keeps_the_ones_before(signed_in, letter):
    draft = letter.body
    letter.update(version="1", body="Later words.")
    first = letter.revisions.get(number=1)
    signed_in.post(reverse("letters:restore", args=[letter.pk, first.pk]))

    letter.refresh_from_db()
    assert letter.body == draft
    bodies = [revision.words["body"] for revision in letter.revisions.all()]
    assert bodies == [draft, "Later words.", draft]


def test_restored_words_stand_in_the_language_they_were_written_in(person, letter):
    mine = make_template(person, kind="came_second")
    as_before = {"variant": "warm", "recipient": letter.recipient, "template": None}
    redraft_letter(letter, language="de", **as_before)
    redraft_letter(letter, language="de", **as_before | {"template": mine})
    first, german, own = letter.revisions.order_by("number")

    letter.restore(first)
    letter.refresh_from_db()
    assert (letter.language, letter.layout) == ("en-us", "us")
    assert letter.template is None
    assert behind(letter, facts_of(letter)) == ""
    # Nothing in it counts as changed by its writer.
    assert redraft_letter(letter, language="fr", **as_before) == []

    letter.restore(german)
    letter.refresh_from_db()
    assert (letter.language, letter.layout) == ("de", "din-b")
    mine.delete()
    letter.restore(own)
    letter.refresh_from_db()
    assert letter.template is None


def test_the_history_marks_what_changed_in_any_part_of_the_letter(signed_in, letter):
    letter.update(version="1", subject="My subject", closing="Yours,")
    page = signed_in.get(reverse("letters:history", args=[letter.pk])).content.decode()

    assert "<del>Assistant Manager, Dana Ruiz</del>\n\n<ins>My subject</ins>" in page
    assert "<ins>Yours,</ins>" in page


def test_the_history_marks_what_changed(signed_in, letter):
    changed = letter.body.replace("I respect your decision", "I honour your decision")
    letter.update(version="1", body=changed)
    page = signed_in.get(reverse("letters:history", args=[letter.pk])).content.decode()

    assert "<del>respect</del><ins>honour</ins>" in page


def test_the_history_of_thirty_long_steps_is_drawn_within_two_seconds(signed_in, letter):
    for number in range(2, 32):
        words = letter.kept_words() | {"body": one_letter_words(number)}
        letter.revisions.create(letter=letter, number=number, words=words)
    with within(2):
        page = signed_in.get(reverse("letters:history", args=[letter.pk])).content.decode()

    assert page.count(one_letter_words(2)) == 2  # taken in, and out again
