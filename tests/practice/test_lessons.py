"""Lessons: what stumps, what landed, what one changes, and what one is working on."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from practice.lessons import MOST_CHANGES, lessons
from practice.models import Competence, Debrief, Question
from tests.searches import DAY, add_round, make_application, went, write_debrief

pytestmark = pytest.mark.django_db


def asked(person, landing, *, days_ago, text="Why us?"):
    starts_at = timezone.now() - datetime.timedelta(days=days_ago)
    interview = add_round(make_application(person), starts_at=starts_at)
    went(write_debrief(interview, questions=[text]), [landing])


def test_a_question_stands_where_its_latest_answer_puts_it_with_all_its_interviews(person):
    asked(person, "landed", days_ago=1)
    asked(person, "stumped", days_ago=9)
    asked(person, "so_so", days_ago=3, text="Why now?")

    found = lessons(person)

    assert [row.question.text for row in found.stumps] == ["Why now?"]
    assert [row.question.text for row in found.landed] == ["Why us?"]
    assert [asking.landing for asking in found.landed[0].askings] == ["landed", "stumped"]


def test_an_interview_without_a_day_is_the_latest_of_none(signed_in, person):
    asked(person, "landed", days_ago=9)
    undated = write_debrief(add_round(make_application(person)), questions=["Why us?"], keep="Calm")
    went(undated, ["stumped"])

    found = lessons(person)

    assert [row.question.text for row in found.landed] == ["Why us?"]
    assert [asking.landing for asking in found.landed[0].askings] == ["landed", "stumped"]
    page = signed_in.get(reverse("practice:question", args=[Question.objects.get().pk]))
    assert [asking.landing for asking in page.context["askings"]] == ["landed", "stumped"]
    (line,) = signed_in.get(reverse("practice:questions")).context["rows"]
    assert line.last_landing == "landed"
    assert Debrief.objects.last() == undated


def test_what_stumped_comes_before_what_went_so_so(person):
    asked(person, "so_so", days_ago=1, text="Your salary?")
    asked(person, "stumped", days_ago=9, text="Two drivers are sick?")
    texts = [row.question.text for row in lessons(person).stumps]
    assert texts == ["Two drivers are sick?", "Your salary?"]


def test_competences_count_questions_and_give_nobody_a_score(signed_in, person):
    asked(person, "stumped", days_ago=1)
    asked(person, "landed", days_ago=1, text="Why now?")
    for question in Question.objects.all():
        Competence.objects.choose(question.competences, person, ["timing"])

    row = lessons(person).competences[0]

    assert (row.competence.name, row.landed, row.stumped) == ("timing", 1, 1)
    page = signed_in.get(reverse("practice:lessons")).text.partition("<main")[2]
    assert "%" not in page
    assert "1 question to work on" in page


def test_what_one_works_on_is_repeated_by_every_preparation_page_until_one_stops(signed_in, person):
    interview = add_round(make_application(person))
    debrief = write_debrief(interview, questions=[], change="Breathe first")
    asked(person, "stumped", days_ago=1)
    question = Question.objects.get()
    starts_at = timezone.now() + datetime.timedelta(days=2)
    interview = make_application(person, company="Haven").add_round(on=DAY, starts_at=starts_at)
    page = reverse("practice:preparation", args=[interview.pk])
    work_on = [
        reverse("practice:work_on_change", args=[debrief.pk]),
        reverse("practice:work_on_question", args=[question.pk]),
    ]
    for address in work_on:
        signed_in.post(address)
    sheet = signed_in.get(page).context["sheet"]
    assert sheet.changes_worked_on == [debrief]
    assert sheet.questions_worked_on == [question]

    for address in work_on:
        signed_in.post(address, {"stop": "1"})
    assert not signed_in.get(page).context["sheet"].is_working_on_something


def test_what_one_will_do_about_it_stands_beside_what_one_changes_and_alone(signed_in, person):
    write_debrief(add_round(make_application(person)), change="Breathe first", action="Ask Sue")
    write_debrief(add_round(make_application(person, company="Haven")), action="Read the report")
    page = signed_in.get(reverse("practice:lessons")).text
    assert [page.count(words) for words in ("Ask Sue", "Read the report")] == [1, 1]


def test_without_debriefs_the_page_says_what_will_be_there(signed_in):
    assert "No lessons yet" in signed_in.get(reverse("practice:lessons")).text


def test_a_debrief_without_a_change_cannot_be_worked_on(signed_in, person):
    debrief = write_debrief(add_round(make_application(person)), their_problem="The rota")
    address = reverse("practice:work_on_change", args=[debrief.pk])
    assert signed_in.post(address).status_code == 404
    assert Debrief.objects.get().working_on_since is None


def test_what_one_works_on_can_be_stopped_however_much_came_since(signed_in, person):
    for number in range(MOST_CHANGES + 1):
        asked(person, "stumped", days_ago=30 - number, text=f"Why {number}?")
    debrief, question = Debrief.objects.order_by("pk")[0], Question.objects.order_by("pk")[0]
    addresses = [
        reverse("practice:work_on_change", args=[debrief.pk]),
        reverse("practice:work_on_question", args=[question.pk]),
    ]
    for address in addresses:
        signed_in.post(address)

    page = signed_in.get(reverse("practice:lessons")).text
    for address in addresses:
        assert page.count(f'action="{address}"') == 1
        signed_in.post(address, {"stop": "1"})
    after = signed_in.get(reverse("practice:lessons")).text
    assert not any(address in after for address in addresses)


def test_a_change_that_was_emptied_is_not_worked_on_and_can_be_stopped(signed_in, person):
    ahead = add_round(make_application(person), starts_at=timezone.now() + datetime.timedelta(1))
    debrief = write_debrief(add_round(make_application(person)), change="Breathe first")
    debrief.work_on(on=DAY)
    write_debrief(debrief.round, change="", questions=[])

    page = signed_in.get(reverse("practice:preparation", args=[ahead.pk])).text
    assert "What you are working on" not in page
    address = reverse("practice:work_on_change", args=[debrief.pk])
    assert signed_in.post(address, {"stop": "1"}).status_code == 302
    debrief.refresh_from_db()
    assert debrief.working_on_since is None
