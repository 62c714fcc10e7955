"""A question that comes back from the bin, whatever was asked or renamed since."""

import pytest
import time_machine
from django.urls import reverse

from exchange.archive.reading import Restoring
from practice.models import Asking, Question, Wording
from records.models import BinItem
from tests.exchange.archives import archive
from tests.forms import type_into
from tests.searches import DAY, NOW, add_round, edit, make_application, write_debrief

pytestmark = pytest.mark.django_db
AGAIN = "is among your questions twice now"


def test_a_deleted_question_comes_back_with_its_answers_and_where_it_was_asked(signed_in, person):
    debrief = write_debrief(add_round(make_application(person)), questions=["Why us?"])
    question = Question.objects.get()
    for answer in ("The shop", "The shop and its people"):
        question.update(version=question.version_of(["answer"]), answer=answer)
    question.mark("clear", on=DAY)
    address = reverse("practice:delete_question", args=[question.pk])
    assert "moves to the bin" in signed_in.get(address).text
    signed_in.post(address)
    assert not Question.objects.exists()
    assert not debrief.askings.exists()

    signed_in.post(reverse("records:restore", args=[BinItem.objects.get().pk]))

    again = Question.objects.get_or_create_by_text(person, "So, why us?")
    assert (again.pk, again.answer) == (question.pk, "The shop and its people")
    assert [answer.text for answer in again.earlier_answers.all()] == ["The shop"]
    assert again.attempts.get().mark == "clear"
    assert debrief.askings.get().question == again


@pytest.fixture
def deleted(signed_in, person) -> Question:
    """In the bin, with an answer and where it was asked; the same was asked again since."""
    with time_machine.travel(NOW, tick=False):
        write_debrief(add_round(make_application(person)), questions=["Why us today?"])
        question = Question.objects.get()
    edit(question, answer="For the rota")
    signed_in.post(reverse("practice:delete_question", args=[question.pk]))
    Question.objects.get_or_create_by_text(person, "Why us today?")
    return question


def restore(client) -> str:
    return client.post(
        reverse("records:restore", args=[BinItem.objects.get().pk]), follow=True
    ).text


def asked(person) -> Question:
    return Question.objects.get_or_create_by_text(person, "So, why us today?")


def test_beside_the_same_one_it_comes_back_and_both_can_be_edited_and_merged(
    signed_in, person, deleted
):
    again = Question.objects.get()

    assert AGAIN in restore(signed_in)

    back = Question.objects.get(pk=deleted.pk)
    assert (back.answer, back.askings.count()) == ("For the rota", 1)
    for question in (back, again):
        typed = {"text": question.text, "answer": f"Better {question.pk}"}
        assert type_into(signed_in, question.get_absolute_url(), typed).status_code == 302
    signed_in.post(reverse("practice:merge_question", args=[back.pk]), {"other": again.pk})
    assert asked(person) == back == Question.objects.get()


def test_once_the_other_was_renamed_it_has_its_wording_again(signed_in, person, deleted):
    again = Question.objects.get()
    edit(again, text="What then?")
    assert asked(person) == again

    assert AGAIN not in restore(signed_in)

    assert asked(person) == Question.objects.get(pk=deleted.pk)
    assert Question.objects.get_or_create_by_text(person, "What then?") == again


@pytest.mark.parametrize("how", ["renamed", "deleted"])
def test_it_is_known_once_the_other_makes_way(signed_in, person, deleted, how):
    again = Question.objects.get()
    restore(signed_in)
    if how == "renamed":
        edit(again, text="What then?")
    else:
        signed_in.post(reverse("practice:delete_question", args=[again.pk]))
    assert asked(person) == Question.objects.get(pk=deleted.pk)


def test_an_earlier_wording_that_another_has_by_now_stays_with_that(signed_in, person):
    question = Question.objects.get_or_create_by_text(person, "Why us?")
    edit(question, text="What brings you here?")
    signed_in.post(reverse("practice:delete_question", args=[question.pk]))
    other = Question.objects.get_or_create_by_text(person, "Why us?")

    assert AGAIN not in restore(signed_in)

    assert Question.objects.get_or_create_by_text(person, "Why us?") == other
    again = Question.objects.get_or_create_by_text(person, "What brings you here?")
    assert again.pk == question.pk
    assert Wording.objects.count() == 2
    assert not Asking.objects.exists()


def test_a_question_out_of_an_archive_has_the_wording_of_one_that_was_renamed(signed_in, person):
    renamed = Question.objects.get_or_create_by_text(person, "Why us today?")
    taken = archive(person)
    edit(renamed, text="Why this house?")

    Restoring(person, taken).write()

    (back,) = Question.objects.exclude(pk=renamed.pk)
    assert asked(person) == back
    assert Question.objects.get_or_create_by_text(person, "Why this house?") == renamed
    assert list(Question.objects.matching("today")) == [back]
    typed = {"text": back.text, "answer": "For the rota"}
    assert type_into(signed_in, back.get_absolute_url(), typed).status_code == 302
