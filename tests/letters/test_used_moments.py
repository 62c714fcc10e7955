"""What a letter that was sent has told its reader is not told to them again."""

import pytest
from django.urls import reverse

from applications.models import Contact
from letters.beginning import begin_letter, come_second
from letters.drafting.gathering import rounds_used_up
from letters.kinds import Kind
from letters.models import Letter
from letters.redrafting import behind, facts_of
from tests.searches import DAY, MOMENT, add_round, edit, make_near_miss

pytestmark = pytest.mark.django_db

NEWER = "the tour of the cold store with the whole team"


def rewrite(letter, body):
    letter.update(version=letter.version_of(["body"]), body=body)


@pytest.fixture
def ended_again(person):
    """An application whose first letter was sent, which was reopened."""
    application = make_near_miss(person)
    first = come_second(application, on=DAY)
    assert "half hour on how you rebuilt the weekend rota" in first.body
    first.mark_sent(on=DAY, to="", by=Letter.Channel.EMAIL)
    application.refresh_from_db()
    application.reopen(on=DAY)
    return type(application).objects.get()


def test_the_second_letter_takes_a_newer_moment(ended_again):
    talk = add_round(ended_again, best_moment=NEWER)
    talk.meet([Contact.objects.get(name="Adaeze Okafor")], [])

    letter = come_second(type(ended_again).objects.get(), on=DAY)

    assert letter.recipient.name == "Adaeze Okafor"
    assert NEWER in letter.body
    assert "weekend rota" not in letter.body


def test_where_there_is_none_it_is_silent_and_asks_what_was_liked_best(ended_again, signed_in):
    address = reverse("letters:come_second", args=[ended_again.pk])

    assert 'name="best_moment"' in signed_in.get(address).text
    signed_in.post(address, {"best_moment": NEWER})

    letter = Letter.objects.get(state=Letter.State.DRAFT)
    assert NEWER in letter.body
    assert "weekend rota" not in letter.body
    # On the round with none yet; the old one stays where it was.
    assert sorted(ended_again.rounds.values_list("best_moment", flat=True)) == [MOMENT, NEWER]


def test_without_an_answer_no_moment_is_told(ended_again):
    letter = come_second(ended_again, on=DAY)

    assert "still think of" not in letter.body
    assert "weekend rota" not in letter.body


def test_a_moment_in_place_of_one_that_was_told_leaves_that_in_the_notes(ended_again):
    first, last = ended_again.rounds.order_by("number")
    edit(first, on=DAY, best_moment=MOMENT)

    come_second(type(ended_again).objects.get(), on=DAY, best_moment=NEWER)

    last.refresh_from_db()
    assert (last.best_moment, last.notes) == (NEWER, MOMENT)


def test_to_somebody_else_it_is_told_as_before(ended_again):
    ana = Contact.objects.get(name="Ana Sousa")

    assert "weekend rota" in come_second(ended_again, on=DAY, recipient=ana).body


@pytest.mark.parametrize(
    ("body", "is_used"),
    [
        ("I was glad to hear how, in half an hour, you rebuilt that whole weekend rota.", True),
        ("Thank you for your time.", False),
    ],
)
def test_what_its_writer_put_into_other_words_was_told_and_what_they_took_out_was_not(
    person, body, is_used
):
    application = make_near_miss(person)
    first = come_second(application, on=DAY)
    rewrite(first, body)
    first.mark_sent(on=DAY, to="", by=Letter.Channel.EMAIL)

    used = rounds_used_up(application, first.recipient)

    assert bool(used) == is_used


def test_a_draft_whose_moment_another_letter_has_told_since_is_behind_the_record(person):
    application = make_near_miss(person)
    first = come_second(application, on=DAY)
    recipient = first.recipient
    note = begin_letter(
        application, Kind.KEEP_IN_TOUCH, today=DAY, recipient=recipient, variant="light"
    )
    assert "weekend rota" in note.body
    assert behind(note, facts_of(note)) == ""

    first.mark_sent(on=DAY, to="", by=Letter.Channel.EMAIL)

    note = Letter.objects.get(pk=note.pk)
    assert behind(note, facts_of(note)) == "record"
    # Of what was sent, and of its copy, the moment is still where it came from.
    assert facts_of(Letter.objects.get(pk=first.pk)).best_moment
    assert facts_of(first.copy(on=DAY)).best_moment


@pytest.mark.parametrize(
    ("earlier", "quoted"), [(NEWER, NEWER), ("", "rebuilt the weekend rota")], ids=["two", "only"]
)
def test_what_thanks_told_gives_way_to_another_moment_and_is_better_than_none(
    person, earlier, quoted
):
    application = make_near_miss(person)
    okafor = Contact.objects.get(name="Adaeze Okafor")
    first, last = application.rounds.order_by("number")
    edit(first, on=DAY, best_moment=earlier)
    thanks = begin_letter(application, Kind.THANKS, today=DAY, recipient=okafor, round=last)
    assert "rebuilt the weekend rota" in thanks.body
    thanks.mark_sent(on=DAY, to="", by=Letter.Channel.EMAIL)

    letter = come_second(type(application).objects.get(), on=DAY)

    assert quoted in letter.body
    # Thanks for the same talk again do not tell it twice.
    again = begin_letter(
        type(application).objects.get(), Kind.THANKS, today=DAY, recipient=okafor, round=last
    )
    assert again != thanks
    assert "weekend rota" not in again.body
