"""The preparation page of an interview: who, lessons, problem, promises, cards, stories."""

import datetime

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from applications.models import NEAR_MISSES, Company, Contact, Verdict
from practice.models import Competence, Preparation, Question
from practice.models.debrief import NewPromise
from practice.preparing import preparation_sheet
from tests.forms import type_into
from tests.searches import (
    DAY,
    add_round,
    make_application,
    make_story,
    went,
    write_debrief,
)

pytestmark = pytest.mark.django_db


def ahead(application, people=(), **fields):
    starts_at = timezone.now() + datetime.timedelta(days=2)
    return add_round(application, people, **{"starts_at": starts_at, "outcome": "planned"} | fields)


def sheet_of(interview):
    return preparation_sheet(interview, timezone.now())


def test_lessons_are_of_the_same_format_else_the_same_number_else_the_same_company(person):
    far, near = make_application(person, company="Haven"), make_application(person)
    days = [timezone.now() - datetime.timedelta(days=ago) for ago in (9, 8, 7)]
    of_format = add_round(far, format="panel", starts_at=days[0])
    of_format = write_debrief(of_format, change="Look at all three")
    of_number = add_round(far, format="phone", starts_at=days[1])
    of_number = write_debrief(of_number, change="Stand up")
    first = add_round(near, format="on_site", starts_at=days[2])
    of_company = write_debrief(first, change="Arrive early")

    assert sheet_of(ahead(near, format="panel")).lessons == [of_format]
    of_format.delete()
    second = near.rounds.get(number=2)
    assert sheet_of(second).lessons == [of_number]
    of_number.delete()
    assert sheet_of(second).lessons == [of_company]
    of_company.delete()
    assert sheet_of(second).lessons == []


def test_two_rounds_whose_format_nobody_recorded_are_not_of_the_same_format(person):
    far, near = make_application(person, company="Haven"), make_application(person)
    add_round(far, format="phone")
    write_debrief(add_round(far), change="Look at all three")
    assert sheet_of(ahead(near)).lessons == []


def test_the_newest_three_are_shown_and_those_without_a_lesson_are_not(person):
    application = make_application(person)
    for number in range(5):
        starts_at = timezone.now() - datetime.timedelta(days=9 - number)
        write_debrief(add_round(application, starts_at=starts_at), change=f"Lesson {number}")
    write_debrief(add_round(application, starts_at=timezone.now()), their_problem="The rota")

    lessons = sheet_of(ahead(application)).lessons

    assert [debrief.change for debrief in lessons] == ["Lesson 4", "Lesson 3", "Lesson 2"]


def test_it_repeats_their_problem_what_is_promised_and_what_is_known_of_the_people(person):
    application = make_application(person)
    first = add_round(application, [("Ana Sousa", "Dear Ana")])
    promises = [
        NewPromise("Send the references", DAY),
        NewPromise("Call by Friday", DAY, is_theirs=True),
        NewPromise("Done already", DAY),
    ]
    debrief = write_debrief(first, promises=promises, their_problem="Holes on Sundays")
    debrief.promises.get(text="Done already").reminder.finish(on=DAY)
    first.participations.update(cares_about="Calm weekends")
    second = ahead(application, [("Ana Sousa", "Dear Ana"), ("Wei Li", "Dear Mr Li")])

    sheet = sheet_of(second)

    assert [problem.their_problem for problem in sheet.problems] == ["Holes on Sundays"]
    assert [promise.text for promise in sheet.promises] == ["Send the references", "Call by Friday"]
    assert [(row.participation.contact.name, row.cares_about) for row in sheet.people] == [
        ("Ana Sousa", ["Calm weekends"]),
        ("Wei Li", []),
    ]


def test_it_says_how_it_was_with_each_person_the_last_time(signed_in, person):
    application, now = make_application(person), timezone.now()
    for ago, rapport in ((9, 1), (5, 3), (7, 0), (2, None)):
        starts_at = now - datetime.timedelta(days=ago)
        before = add_round(application, [("Ana Sousa", "Dear Ana")], starts_at=starts_at)
        before.participations.update(rapport=rapport)
    interview = ahead(application, [("Ana Sousa", "Dear Ana"), ("Wei Li", "Dear Mr Li")])
    interview.participations.update(rapport=2)

    assert [row.rapport for row in sheet_of(interview).people] == ["We understood each other", ""]
    page = signed_in.get(reverse("practice:preparation", args=[interview.pk])).text
    assert page.count("Last time: ") == 1


def test_it_repeats_the_best_moments_there_and_with_the_same_people(signed_in, person, stranger):
    application, now = make_application(person), timezone.now()
    elsewhere, agency = (make_application(person, company=name) for name in ("Haven", "Agency"))
    ana = [("Ana Sousa", "Dear Ana")]
    interview = ahead(application, ana, best_moment="Of this one")

    def add(of, ago, moment, people=()):
        starts_at = now - datetime.timedelta(days=ago)
        return add_round(of, people, starts_at=starts_at, best_moment=moment)

    add(elsewhere, 1, "With others elsewhere")
    add(make_application(stranger), 1, "Of a stranger")
    with_her = add(agency, 4, "The rota with Ana", ana)
    with_her.participations.update(contact=interview.participations.get().contact)
    add(application, 3, "")
    at_company = add(application, 2, "The walk through the store")

    assert sheet_of(interview).moments == [at_company, with_her]
    page = signed_in.get(reverse("practice:preparation", args=[interview.pk])).text
    assert page.index("The walk through the store") < page.index("The rota with Ana")


def test_questions_stand_there_with_the_best_answer_so_far(signed_in, person):
    interview = ahead(make_application(person))
    address = reverse("practice:preparation", args=[interview.pk])
    type_into(signed_in, address, {"expected": "Why us?"})
    card = Question.objects.get_or_create_by_text(person, "A mistake?")
    card.become_card(on=timezone.localdate())
    expected = Question.objects.get(text="Why us?")
    for question, text in ((expected, "The rota"), (card, "The stock count " * 30)):
        question.update(version=question.version_of(["answer"]), answer=text)

    page = signed_in.get(address).text

    assert "The rota</div>" in page
    assert "The stock count" in page
    assert "The stock count " * 12 not in page


def test_stories_that_show_most_of_what_the_ad_asks_for_come_first(person):
    application = make_application(person)
    Competence.objects.choose(application.competences, person, ["leading", "planning"])
    both = make_story(person, "Both", competences=["leading", "planning"])
    planning = make_story(person, "A plan", competences=["planning"])
    make_story(person, "Neither", competences=["selling"])

    assert sheet_of(ahead(application)).stories == [both, planning]


def test_its_page_shows_all_of_it_and_keeps_what_is_typed(signed_in, person):
    application = make_application(person)
    first = add_round(application, [("Ana Sousa", "Dear Ana")])
    debrief = write_debrief(first, change="Breathe first", questions=["Why us?"])
    went(debrief, ["stumped"])
    debrief.refresh_from_db()
    debrief.work_on(on=DAY)
    second = ahead(application, [("Ana Sousa", "Dear Ana")], place="418 Alder Street")
    address = reverse("practice:preparation", args=[second.pk])

    answer = type_into(
        signed_in,
        address,
        {"expected": "Why now?\nWhy us?", "to_ask": "Who plans?", "to_bring": "The rota"},
    )

    assert answer.url == address
    page = signed_in.get(address).text
    for words in ("418 Alder Street", "Ana Sousa", "Breathe first", "Why us?", "Who plans?"):
        assert words in page
    assert "What you are working on" in page
    preparation = Preparation.objects.get()
    assert preparation.lines_to_bring == ["The rota"]
    assert Question.objects.count() == 2


def test_prepared_questions_that_came_are_counted_in_the_debrief(signed_in, person):
    interview = ahead(make_application(person))
    address = reverse("practice:preparation", args=[interview.pk])
    type_into(signed_in, address, {"expected": "Why us?\nWhy now?\nWhy you?"})
    write_debrief(interview, questions=["So, why us?", "Something else"])

    page = signed_in.get(reverse("practice:debrief", args=[interview.pk])).text

    assert "Of the 3 questions you prepared, 1 came." in page


def test_a_prepared_question_that_another_tab_added_stays(signed_in, person):
    interview = ahead(make_application(person))
    address = reverse("practice:preparation", args=[interview.pk])
    type_into(signed_in, address, {"expected": "Why us?"})
    form = signed_in.get(address).context["form"]
    sent = {name: form[name].value() for name in ("row_version", "expected_shown")}
    Preparation.objects.get().expect(["Why now?"])

    signed_in.post(address, {**sent, "expected": ""})

    assert [question.text for question in Preparation.objects.get().questions.all()] == ["Why now?"]


def test_a_prepared_question_that_begins_with_a_number_stays(signed_in, person):
    interview = ahead(make_application(person))
    question = Question.objects.get_or_create_by_text(person, "3) Why us?")
    Preparation.objects.create(round=interview).questions.add(question)
    address = reverse("practice:preparation", args=[interview.pk])
    form = signed_in.get(address).context["form"]

    signed_in.post(address, {name: form[name].value() or "" for name in form.fields})

    assert list(Preparation.objects.get().questions.all()) == [question]


def test_today_leads_there_on_the_day_before_and_the_application_does_too(signed_in, person):
    now = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
    with time_machine.travel(now, tick=False):
        signed_in.force_login(person)
        application = make_application(person)
        soon = application.add_round(on=DAY, starts_at=now + datetime.timedelta(days=1))
        address = reverse("practice:preparation", args=[soon.pk])
        for page in (reverse("today:today"), application.get_absolute_url()):
            text = signed_in.get(page).text
            assert address in text
            assert "Prepare for tomorrow" in text


def test_the_page_asks_the_same_for_any_number_of_rounds(
    signed_in, person, django_assert_max_num_queries
):
    application = make_application(person)
    for number in range(12):
        starts_at = timezone.now() - datetime.timedelta(days=number + 1)
        people = [("Ana Sousa", "Dear Ana"), (f"Person {number}", "")]
        debrief = write_debrief(add_round(application, people, starts_at=starts_at))
        went(debrief, ["stumped", "landed"])
        make_story(person, f"Story {number}")
    Competence.objects.choose(application.competences, person, ["leading a team"])
    interview = ahead(application, [("Ana Sousa", "Dear Ana"), ("Person 1", "")])
    address = reverse("practice:preparation", args=[interview.pk])
    signed_in.get(address)
    with django_assert_max_num_queries(15):
        signed_in.get(address)


def test_pages_of_a_round_do_not_show_the_role_that_somebody_has_elsewhere_now(signed_in, person):
    application = make_application(person)
    met = add_round(application, [("Lena Groß", ""), ("Tom O’Neil", "")], starts_at=None)
    hooli = Company.objects.get_or_create_by_name(person, "Hooli")
    Contact.objects.filter(name="Lena Groß").update(role="Head of Data", company=hooli)
    Contact.objects.filter(name="Tom O’Neil").update(role="Data Lead")
    for address in (
        reverse("practice:preparation", args=[met.pk]),
        reverse("applications:round", args=[met.pk]),
        reverse("applications:application", args=[application.pk]),
    ):
        text = signed_in.get(address).text
        assert "Head of Data" not in text, address
        assert "<bdi>Hooli</bdi>" in text, address
        assert "<bdi>Data Lead</bdi>" in text, address


@pytest.mark.parametrize(
    ("name", "shown"), [("", ["Round 1: Panel"]), ("Meet the team", ["Meet the team", "Panel"])]
)
def test_the_format_stands_on_the_page_once(signed_in, person, name, shown):
    interview_round = ahead(make_application(person), format="panel", name=name)
    page = signed_in.get(reverse("practice:preparation", args=[interview_round.pk])).text
    assert all(words in page for words in shown)
    assert page.count("Panel") == 1


def test_what_they_missed_before_they_called_back_stands_on_the_page(signed_in, person):
    application = make_application(person)
    application.close_with("came_second", on=DAY, feedback="More of costing.")
    application.reopen(on=DAY)
    address = reverse("practice:preparation", args=[ahead(application).pk])
    assert "More of costing." in signed_in.get(address).text
    other = make_application(person, position="Buyer")
    page = signed_in.get(reverse("practice:preparation", args=[ahead(other).pk])).text
    assert "Feedback they gave" not in page


@pytest.mark.parametrize("ending", Verdict.Kind.values)
def test_after_a_near_miss_it_leads_to_the_rematch_sheet(signed_in, person, ending):
    application = make_application(person, stage="offer")
    application.close_with(ending, on=DAY)
    application.reopen(on=DAY)
    page = signed_in.get(reverse("practice:preparation", args=[ahead(application).pk])).text
    sheet = reverse("near_misses:rematch_sheet", args=[application.pk])
    assert (f'href="{sheet}"' in page) == (ending in NEAR_MISSES)
