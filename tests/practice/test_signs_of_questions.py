"""Signs that tell questions apart, and questions found by their own words."""

import pytest
from django.urls import reverse

from exchange.archive.reading import Restoring
from practice.earlier_keys import renew_keys
from practice.models import Asking, Question, Wording
from records.models import BinItem
from tests.exchange.archives import archive
from tests.forms import type_into
from tests.practice.debriefs import page_of
from tests.searches import edit, write_debrief

pytestmark = pytest.mark.django_db


def test_questions_that_differ_in_a_sign_are_questions_each(signed_in, interview):
    questions = ["How good is your C++?", "How good is your C#?", "How good is your C?"]
    typed = {"new_questions": "\n".join(questions), "new_landings": "landed\nstumped\nso_so"}
    assert type_into(signed_in, page_of(interview), typed).status_code == 302

    askings = Asking.objects.order_by("pk").values_list("words", "question__text", "landing")
    landings = ["landed", "stumped", "so_so"]
    assert list(askings) == list(zip(questions, questions, landings, strict=True))
    assert [card.text for card in Question.objects.cards()] == sorted(questions[1:])


@pytest.mark.parametrize(
    "search",
    [
        "Would you work part-time with C++?",
        "part-time",
        "part time",
        "would you",
        "C++",
        "c++?",
        "time?",
        "PART‑TIME",
    ],
)
def test_a_question_is_found_by_its_own_words(signed_in, person, search):
    question = Question.objects.get_or_create_by_text(person, "Would you work part-time with C++?")
    other = Question.objects.get_or_create_by_text(person, "Könnten Sie Ihr C# nennen")

    listed = signed_in.get(reverse("practice:questions"), {"q": search}).context["rows"]
    assert list(listed) == [question]
    merging = reverse("practice:merge_question", args=[other.pk])
    assert list(signed_in.get(merging, {"q": search}).context["rows"]) == [question]


def test_a_question_is_found_by_other_words_in_which_it_was_asked(person):
    question = Question.objects.get_or_create_by_text(person, "Könnten Sie Ihr C# nennen?")
    edit(question, text="What about .NET?")
    for search in ("konnten", "c#", ".net", "about"):
        found = list(Question.objects.for_user(person).matching(search))
        assert found == ([] if search == "konnten" else [question]), search


def make_as_before(person, text: str) -> Question:
    """A question as it was stored before signs told two apart."""
    question = Question.objects.get_or_create_by_text(person, text)
    question.wordings.update(normalised="how good is your c")
    return question


def asked(person, text: str) -> Question:
    return Question.objects.get_or_create_by_text(person, text)


def test_keys_from_before_signs_counted_are_renewed(person, interview):
    question = make_as_before(person, "How good is your C++?")
    other = Question.objects.get_or_create_by_text(person, "Why us?")
    write_debrief(interview, questions=["Why not us?"])
    Asking.objects.update(question=question, words="So, how good is your C++?")

    for _ in range(2):
        renew_keys(Question.objects.all(), Wording.objects.all())

    assert asked(person, "So, how good is your C++?") == question
    assert asked(person, "Why us?") == other
    assert asked(person, "How good is your C?") != question
    assert Wording.objects.filter(question=question).count() == 1


def test_a_question_of_an_older_archive_or_bin_is_known_by_its_signs(signed_in, person, stranger):
    make_as_before(person, "How good is your C++?")
    without_signs = asked(stranger, "How good is your C?")
    Restoring(stranger, archive(person)).write()
    assert asked(stranger, "How good is your C++?").text == "How good is your C++?"
    assert asked(stranger, "how good is your c") == without_signs

    delete = reverse("practice:delete_question", args=[Question.objects.for_user(person).get().pk])
    signed_in.post(delete)
    signed_in.post(reverse("records:restore", args=[BinItem.objects.get().pk]))
    question = Question.objects.for_user(person).get()
    assert asked(person, "How good is your C++?") == question
    assert asked(person, "How good is your C?") != question
