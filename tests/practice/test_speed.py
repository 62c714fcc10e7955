"""Pages of practice with 300 interviews and 2,000 questions, beside the bare page of bench/."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from applications.models import InterviewRound
from bench.pages import measured
from practice.models import Asking, Competence, Debrief, Question, Story, Wording
from practice.models.question import A_SESSION
from tests.searches import DAY, make_application

ROUNDS, QUESTIONS, APPLICATIONS = 300, 2000, 60
MOST_TIMES, MOST_QUERIES = 3, 12
# It shows something of every page of practice.
MOST_OF_PREPARATION = 15
NAMES = ("practice", "debriefs_to_write", "questions", "stories", "lessons")


@pytest.fixture
def full_account(person):
    """Half of the rounds have a debrief with ten questions; a third of the questions are cards."""
    now = timezone.now()
    applications = [
        make_application(person, company=f"Employer {number}", posting="A long ad. " * 300)
        for number in range(APPLICATIONS)
    ]
    rounds = InterviewRound.objects.bulk_create(
        InterviewRound(
            application=applications[number % APPLICATIONS],
            number=number // APPLICATIONS + 1,
            starts_at=now - datetime.timedelta(days=number, hours=3),
        )
        for number in range(ROUNDS)
    )
    questions = Question.objects.bulk_create(
        Question(
            owner=person,
            text=f"What about subject number {number}, and why?",
            answer="Because of this and that. " * 20,
            due_on=DAY if number % 3 == 0 else None,
        )
        for number in range(QUESTIONS)
    )
    Wording.objects.bulk_create(
        Wording(owner=person, question=question, normalised=question.text.lower())
        for question in questions
    )
    debriefs = Debrief.objects.bulk_create(
        Debrief(round=row, change="Breathe first", their_problem="Holes on Sundays")
        for row in rounds[::2]
    )
    landings = Asking.Landing.values
    Asking.objects.bulk_create(
        Asking(
            debrief=debriefs[number % len(debriefs)],
            question=question,
            words=question.text,
            landing=landings[number % 3],
        )
        for number, question in enumerate(questions)
    )
    competences = Competence.objects.get_or_create_by_name(person, [f"c{n}" for n in range(12)])
    for number in range(12):
        story = Story.objects.create(owner=person, title=f"Story {number}")
        story.competences.add(competences[number], competences[number - 1])
        competences[number].applications.add(applications[0])
        competences[number].questions.add(*questions[number::40])
    soon = applications[0].add_round(on=DAY, starts_at=now + datetime.timedelta(days=2))
    return {"ahead": soon, "debrief": debriefs[1], "question": questions[0]}


def addresses(full_account) -> dict[str, str]:
    pages = {name: reverse(f"practice:{name}") for name in NAMES}
    pages["questions?q"] = pages["questions"] + "?q=subject+why&landing=stumped"
    pages["questions, last"] = pages["questions"] + "?page=100"
    keyed = {
        "preparation": full_account["ahead"].pk,
        "debrief": full_account["debrief"].round_id,
        "question": full_account["question"].pk,
        "card": full_account["question"].pk,
        "card_answer": full_account["question"].pk,
    }
    return pages | {name: reverse(f"practice:{name}", args=[key]) for name, key in keyed.items()}


@pytest.mark.urls("bench.bare")
@pytest.mark.django_db
@pytest.mark.slow
def test_every_page_takes_at_most_three_times_as_long_as_a_bare_one(signed_in, full_account):
    bare, pages = measured(signed_in, addresses(full_account), "/bare/")
    times = {page.address: round(page.times(bare), 2) for page in pages}
    print({page.address: (times[page.address], page.queries) for page in pages})

    assert {name: value for name, value in times.items() if value > MOST_TIMES} == {}


@pytest.mark.django_db
def test_lists_ask_the_same_whatever_there_is(signed_in, full_account):
    for name, address in addresses(full_account).items():
        with CaptureQueriesContext(connection) as queries:
            signed_in.get(address)
        most = MOST_OF_PREPARATION if name == "preparation" else MOST_QUERIES
        assert len(queries) <= most, name
    assert len(signed_in.get(reverse("practice:practice")).context["cards"]) == A_SESSION
