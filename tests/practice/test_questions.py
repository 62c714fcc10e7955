"""The bank of questions: one row for one question, however it is put, and its best answer."""

import threading

import lxml.html
import pytest
from django.db import connection
from django.urls import reverse

from practice.models import Answer, Asking, Competence, Question, Wording
from practice.question_key import question_key, question_lines
from tests.forms import type_into
from tests.searches import DAY, add_round, edit, make_application, went, write_debrief

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Why us?", "why us"),
        ("Tell me about yourself", "So, could you please tell me about yourself?"),
        ("Parlez-moi de vous.", "Alors, pouvez-vous parlez moi de vous ?"),
        ("Erzählen Sie von sich!", "erzahlen sie bitte von sich"),
        ("¿Por qué nosotros?", "Por que nosotros"),
        ("Would you work part-time?", "Would you work part time"),
        ("What’s your plan?", "What's your plan"),
        ("What is 2 + 2?", "what is 2+2"),
        ("What did you do in 2020–2024?", "What did you do in 2020-2024?"),
        ("Êtes-vous sûr à 100 % ?", "Etes vous sur a 100%"),
        ("> > Why us? =>", "Why us?"),
    ],
)
def test_case_signs_accents_and_politeness_make_no_other_question(text, other):
    assert question_key(text) == question_key(other)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Why us?", "Why you?"),
        ("Can you?", "Could you lead?"),
        ("So what?", "What now?"),
        ("How good is your C++?", "How good is your C#?"),
        ("How good is your C#?", "How good is your C?"),
        ("What is 2 + 2?", "What is 2 - 2?"),
        ("What is 2*2?", "What is 2/2?"),
        ("Why .NET?", "Why NET?"),
        ("Are you 100% sure?", "Are you 100 sure?"),
        ("What is a == b?", "What is a = b?"),
    ],
)
def test_other_words_are_another_question(text, other):
    assert question_key(text) != question_key(other)


@pytest.mark.parametrize(
    "text", ["?", "So", "please", "…", "10", "Could you", "御社を志望する理由"]
)
def test_no_question_is_without_a_key_but_one_of_signs_alone(text):
    assert question_key(text) or not any(letter.isalnum() for letter in text)


def test_lines_lose_their_numbers_and_dashes():
    assert question_lines("1. Why?\n  - How?\n\n• 3 years from now?\n2) What") == [
        "Why?",
        "How?",
        "3 years from now?",
        "What",
    ]


def test_as_many_competences_as_two_merged_questions_had_can_be_saved_again(signed_in, person):
    first, second = (
        Question.objects.get_or_create_by_text(person, text) for text in ("Why us?", "Why now?")
    )
    for question in (first, second):
        names = [f"{question.pk} {'leading a team ' * 2}{number}" for number in range(12)]
        Competence.objects.choose(question.competences, person, names)
    first.absorb(second)
    all_of_them = ", ".join(map(str, first.competences.all()))

    sent = {"text": "Why us?", "answer": "Yes"}
    sent |= dict.fromkeys(("competences", "competences_shown"), all_of_them)
    type_into(signed_in, first.get_absolute_url(), sent)

    first.refresh_from_db()
    assert (first.answer, first.competences.count()) == ("Yes", 24)


def test_a_question_asked_twice_is_one_row_with_both_interviews(signed_in, person):
    for company, words in (("Larkfield", "Why us?"), ("Haven", "So, why us?")):
        interview = add_round(make_application(person, company=company))
        went(write_debrief(interview, questions=[words]), ["so_so"])

    question = Question.objects.get()
    page = signed_in.get(question.get_absolute_url()).text
    assert "Larkfield" in page
    assert "Haven" in page
    assert "So, why us?" in page
    assert "Asked 2 times" in signed_in.get(reverse("practice:questions")).text


def test_merging_by_hand_loses_no_answer_and_finds_either_wording(signed_in, person):
    debrief = write_debrief(
        add_round(make_application(person)), questions=["Your weakness?", "What do you do badly?"]
    )
    went(debrief, ["stumped", "so_so"])
    target, duplicate = Question.objects.order_by("pk")
    for question, answer in ((target, "Mine"), (duplicate, "First"), (duplicate, "Second")):
        question.update(version=question.version_of(["answer"]), answer=answer)
    target.mark("clear", on=DAY)
    duplicate.mark("blank", on=DAY)
    Competence.objects.choose(duplicate.competences, person, ["owning up"])
    address = reverse("practice:merge_question", args=[target.pk])
    assert "What do you do badly" in signed_in.get(f"{address}?other={duplicate.pk}").text

    assert signed_in.post(address, {"other": duplicate.pk}).url == target.get_absolute_url()

    question = Question.objects.get()
    assert question.answer == "Mine"
    assert {answer.text for answer in question.earlier_answers.all()} == {"First", "Second"}
    assert [asking.landing for asking in question.askings.all()] == ["stumped", "so_so"]
    assert [competence.name for competence in question.competences.all()] == ["owning up"]
    assert question.due_on
    assert question.due_on > DAY
    found = Question.objects.get_or_create_by_text(person, "what do you do badly")
    assert found == question


@pytest.mark.django_db(transaction=True)
def test_a_question_that_four_tabs_add_at_once_is_one(person):
    barrier, found = threading.Barrier(4), []

    def add():
        barrier.wait()
        found.append(Question.objects.get_or_create_by_text(person, "Why us?"))
        connection.close()

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert found == [Question.objects.get()] * 4
    assert Wording.objects.count() == 1


def test_merging_keeps_what_another_tab_has_written(person):
    target, other = (
        Question.objects.get_or_create_by_text(person, text) for text in ("Why us?", "Why here?")
    )
    for question, answer in ((target, "The children’s room."), (other, "The weekend rota.")):
        stored = Question.objects.get(pk=question.pk)
        stored.update(version=stored.version_of(["answer"]), answer=answer)
    target.absorb(other)
    stored = Question.objects.get(pk=target.pk)
    assert stored.answer == "The children’s room."
    assert [earlier.text for earlier in stored.earlier_answers.all()] == ["The weekend rota."]


@pytest.mark.parametrize("absorbs", [True, False])
def test_a_card_merged_with_what_is_no_card_stays_on_its_rung(person, absorbs):
    card, other = (
        Question.objects.get_or_create_by_text(person, text) for text in ("Why us?", "Why here?")
    )
    card.become_card(on=DAY)
    for _ in range(3):
        card.mark("landed", on=card.due_on)
    was = (card.rung, card.due_on)
    target, duplicate = (card, other) if absorbs else (other, card)

    target.absorb(duplicate)

    target.refresh_from_db()
    assert (target.rung, target.due_on) == was


def test_of_two_cards_that_are_merged_the_lower_rung_counts(person):
    high, low = (
        Question.objects.get_or_create_by_text(person, text) for text in ("Why us?", "Why here?")
    )
    for card in (high, low):
        card.become_card(on=DAY)
    high.mark("landed", on=DAY)
    high.absorb(low)
    high.refresh_from_db()
    assert high.rung == 0


def test_two_questions_of_two_people_are_not_merged(signed_in, person, stranger):
    mine = Question.objects.get_or_create_by_text(person, "Why us?")
    theirs = Question.objects.get_or_create_by_text(stranger, "Why us?")
    assert mine != theirs

    address = reverse("practice:merge_question", args=[mine.pk])
    assert signed_in.post(address, {"other": theirs.pk}).status_code == 422
    assert Question.objects.count() == 2


def test_the_other_question_is_searched_for_a_page_at_a_time(signed_in, person):
    mine = Question.objects.get_or_create_by_text(person, "Why us?")
    for number in range(25):
        Question.objects.get_or_create_by_text(person, f"What about subject {number:02}?")
    address = reverse("practice:merge_question", args=[mine.pk])

    def offered(**asked) -> list[str]:
        page = lxml.html.fromstring(signed_in.get(address, asked).content)
        return [link.text_content() for link in page.xpath("//main//a[contains(@href, 'other=')]")]

    assert offered() == [f"What about subject {number:02}?" for number in range(20)]
    assert len(offered(page=2)) == 5
    assert offered(q="subject 07") == ["What about subject 07?"]
    assert offered(q="zzz") == []


def test_an_answer_that_is_replaced_stays_in_the_history(signed_in, person):
    question = Question.objects.get_or_create_by_text(person, "Why us?")
    for answer in ("For the rota", "For the people"):
        type_into(
            signed_in,
            question.get_absolute_url(),
            {"text": question.text, "answer": answer, "competences": "rotas, Rotas"},
        )

    question.refresh_from_db()
    assert question.answer == "For the people"
    assert [answer.text for answer in Answer.objects.all()] == ["For the rota"]
    assert [competence.name for competence in question.competences.all()] == ["rotas"]
    assert "For the rota" in signed_in.get(question.get_absolute_url()).text


def test_the_answer_one_wished_for_becomes_the_best_one_where_there_was_none_or_by_hand(
    signed_in, person
):
    debrief = write_debrief(add_round(make_application(person)), questions=["Why us?"])
    asking = Asking.objects.get()
    for wished in ("For the rota", "For the people"):
        name = f"wished_{asking.pk}"
        debrief = type(debrief).objects.get()
        debrief.update(version=debrief.version_of([name]), on=DAY, **{name: wished})
    assert Question.objects.get().answer == "For the rota"

    signed_in.post(reverse("practice:use_wished_answer", args=[asking.pk]))

    question = Question.objects.get()
    assert question.answer == "For the people"
    assert [answer.text for answer in question.earlier_answers.all()] == ["For the rota"]


def test_an_answer_that_another_tab_writes_in_between_stays_in_the_history(person):
    write_debrief(add_round(make_application(person)), questions=["Why us?"])
    asking = Asking.objects.select_related("question").get()
    asking.wished = "For the people"
    edit(Question.objects.get(), answer="For the rota")

    asking.use_wished_answer()

    question = Question.objects.get()
    assert question.answer == "For the people"
    assert [answer.text for answer in question.earlier_answers.all()] == ["For the rota"]
    assert asking.question.answer == "For the people"


def test_a_question_cannot_take_the_wording_of_another(signed_in, person):
    Question.objects.get_or_create_by_text(person, "Why us?")
    other = Question.objects.get_or_create_by_text(person, "Why now?")

    answer = type_into(signed_in, other.get_absolute_url(), {"text": "why us", "answer": ""})

    assert answer.status_code == 422
    assert "You already have this question" in answer.text


def test_a_new_wording_leaves_the_old_one_known(person):
    question = Question.objects.get_or_create_by_text(person, "Why us?")
    question.update(version=question.version_of(["text"]), text="What brings you here?")

    for text in ("Why us?", "what brings you here"):
        assert Question.objects.get_or_create_by_text(person, text) == question


def test_the_list_is_filtered_by_words_by_how_it_went_and_by_competence(signed_in, person):
    debrief = write_debrief(
        add_round(make_application(person)), questions=["Why us?", "Why now?", "What then?"]
    )
    went(debrief, ["landed", "stumped", "so_so"])
    competence = Competence.objects.get_or_create_by_name(person, ["timing"])[0]
    Question.objects.get(text="Why now?").competences.add(competence)

    def listed(query: str) -> list[str]:
        page = signed_in.get(f"{reverse('practice:questions')}?{query}")
        return sorted(question.text for question in page.context["rows"])

    assert listed("") == ["What then?", "Why now?", "Why us?"]
    assert listed("q=WHY") == ["Why now?", "Why us?"]
    assert listed("landing=stumped") == ["Why now?"]
    assert listed(f"competence={competence.pk}") == ["Why now?"]
    assert listed("landing=nothing&competence=x") == ["What then?", "Why now?", "Why us?"]


def test_each_filter_says_what_is_chosen_and_leaves_the_others(signed_in, person):
    question = Question.objects.get_or_create_by_text(person, "Why us?")
    Competence.objects.choose(question.competences, person, ["planning", "timing"])
    planning, timing = Competence.objects.order_by("key")
    address = reverse("practice:questions")
    asked = {"q": "why", "landing": "stumped", "competence": planning.pk}
    page = lxml.html.fromstring(signed_in.get(address, asked).content)

    chosen = [link.text for link in page.xpath("//main//a[@aria-current and @class='tag']")]
    assert chosen == ["Stumped me", "planning"]
    links = {link.text: link.get("href") for link in page.xpath("//main//ul//a[@class='tag']")}
    assert links["timing"] == f"?q=why&landing=stumped&competence={timing.pk}"
    assert links["All"] == "?q=why&landing=stumped"
    (search,) = page.xpath("//main//form[@role='search']")
    assert dict(search.form_values()) == asked | {"competence": str(planning.pk)}


def test_questions_are_added_by_the_line_and_known_ones_not_again(signed_in, person):
    Question.objects.get_or_create_by_text(person, "Why us?")
    type_into(signed_in, reverse("practice:add_questions"), {"lines": "why us\n2. Why now?"})

    assert [question.text for question in Question.objects.order_by("pk")] == [
        "Why us?",
        "Why now?",
    ]
