"""From an interview to the next one on a phone: debrief, cards, preparation, and the letter."""

import datetime
import io
import re

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from applications.models import InterviewRound
from practice.models import Attempt, Debrief, Question
from practice.models.debrief import NewPromise
from tests.searches import (
    DAY,
    add_round,
    edit,
    make_application,
    make_story,
    went,
    write_debrief,
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.no_database,
    pytest.mark.django_db(transaction=True),
]

A_DAY = datetime.timedelta(days=1)
MOMENT = "the half hour on how you rebuilt the weekend rota"


@pytest.fixture
def context(browser):
    """A phone, pressed with a finger."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    context.set_default_timeout(15000)
    yield context
    context.close()


@pytest.fixture
def interview(person):
    """One that ended an hour ago."""
    starts_at = timezone.now() - datetime.timedelta(hours=2)
    return add_round(
        make_application(person),
        [("Adaeze Okafor", "Dear Ms Okafor")],
        starts_at=starts_at,
        minutes=60,
        outcome="planned",
    )


def days_pass(days: int) -> None:
    """As if all that was practised had been so many days ago."""
    ago = days * A_DAY
    for attempt in Attempt.objects.all():
        attempt.on -= ago
        attempt.save()
    for card in Question.objects.cards():
        assert card.due_on
        assert card.practised_on
        card.due_on, card.practised_on = card.due_on - ago, card.practised_on - ago
        card.save()


def write_it(page: Page) -> None:
    page.get_by_role("link", name="Write debrief").tap()
    page.get_by_label("Questions they asked").fill("Why us?\nTell me about a mistake")
    page.get_by_label("The moment you liked best").fill(MOMENT)
    page.get_by_label("One thing to change").fill("Breathe before answering")
    page.get_by_role("group", name="Tell me about a mistake").get_by_text("Stumped me").tap()
    page.get_by_role("button", name="Save debrief").tap()
    expect(page.get_by_text("The debrief is saved.")).to_be_visible()
    expect(page.get_by_label("Stumped me").nth(1)).to_be_checked()


def practise_it(page: Page, mark: str, answer: str, *, button: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("Tell me about a mistake")
    page.get_by_role("button", name="Start 90 seconds").tap()
    expect(page.locator("[data-left]")).to_have_text(re.compile(r"1:2\d"))
    page.get_by_role("button", name=mark).tap()
    page.get_by_label("Your best answer").fill(answer)
    page.get_by_role("button", name=button, exact=True).tap()
    expect(page.get_by_text("Your answer is saved.")).to_be_visible()


def test_an_interview_becomes_a_debrief_a_card_a_preparation_and_a_line_of_the_letter(
    signed_in_page, live_server, interview
):
    page, application = signed_in_page, interview.application
    page.goto(live_server.url + reverse("today:today"))
    write_it(page)
    page.get_by_role("link", name="Practise what stumped you").tap()
    practise_it(page, "Rambled", "The stock count of 2024", button="Save")
    expect(page).to_have_url(live_server.url + reverse("practice:debrief", args=[interview.pk]))
    days_pass(1)
    page.goto(live_server.url + reverse("practice:practice"))
    page.get_by_role("link", name="Tell me about a mistake").tap()
    better = "The stock count, and what I changed since"
    practise_it(page, "Landed", better, button="Save and go on")
    expect(page.get_by_role("heading", name="That is enough for today")).to_be_visible()

    ahead = application.add_round(on=DAY, starts_at=timezone.now() + 2 * A_DAY)
    page.goto(live_server.url + application.get_absolute_url())
    page.get_by_role("link", name=re.compile("Prepare for")).tap()
    expect(page.get_by_role("heading", name="From interviews like this one")).to_be_visible()
    expect(page.get_by_text("Breathe before answering")).to_be_visible()

    InterviewRound.objects.filter(pk=ahead.pk).update(starts_at=timezone.now() - 3 * A_DAY)
    page.goto(live_server.url + application.get_absolute_url())
    page.get_by_role("link", name="I came second").tap()
    page.get_by_role("button", name="Save and draft the letter").tap()
    expect(page.get_by_role("textbox", name="Letter", exact=True)).to_have_value(
        re.compile(re.escape(MOMENT))
    )
    page.goto(live_server.url + reverse("practice:debrief", args=[interview.pk]))
    expect(page.get_by_role("heading", name="Before you knew")).to_be_visible()
    assert Question.objects.get(text="Tell me about a mistake").earlier_answers.count() == 1


def test_what_is_typed_without_a_connection_is_there_ten_minutes_later(
    signed_in_page, live_server, context, interview
):
    page = signed_in_page
    address = live_server.url + reverse("practice:debrief", args=[interview.pk])
    page.goto(address)
    context.set_offline(True)
    page.get_by_label("Questions they asked").fill("Why us?")
    page.get_by_label("Their biggest problem").fill("The rota has holes on Sundays")
    page.evaluate(
        "() => { for (const key of Object.keys(localStorage)) {"
        " const draft = JSON.parse(localStorage[key]);"
        " if (draft?.at) localStorage[key] = JSON.stringify({ ...draft, at: draft.at - 600000 });"
        " } }"
    )
    context.set_offline(False)
    page.goto(live_server.url + reverse("today:today"))
    page.goto(address)

    expect(page.get_by_label("Questions they asked")).to_have_value("Why us?")
    expect(page.get_by_label("Their biggest problem")).to_have_value(
        "The rota has holes on Sundays"
    )
    page.get_by_role("button", name="Save debrief").tap()
    expect(page.get_by_text("The debrief is saved.")).to_be_visible()
    assert Debrief.objects.get().their_problem == "The rota has holes on Sundays"


def typed_question(page: Page, question: str) -> Locator:
    return page.get_by_role("group", name=question)


def test_marks_follow_their_lines_and_come_back_with_them(signed_in_page, live_server, interview):
    page = signed_in_page
    address = live_server.url + reverse("practice:debrief", args=[interview.pk])
    page.goto(address)
    field = page.get_by_label("Questions they asked")
    field.fill("Why us?\nWhy now?")
    typed_question(page, "Why now?").get_by_label("Stumped me").check()
    field.fill("And you?\nWhy us?\n\nWhy now?")
    field.fill("And you?\nWhy us?\n\nWhy now, and not later?")
    typed_question(page, "Why us?").get_by_label("Landed").check()
    expect(
        typed_question(page, "Why now, and not later?").get_by_label("Stumped me")
    ).to_be_checked()
    expect(typed_question(page, "And you?").get_by_label("Not recorded")).to_be_checked()
    assert page.get_by_role("group", name="How did it go in the room?").count() == 3

    page.goto(live_server.url + reverse("today:today"))
    page.goto(address)
    expect(typed_question(page, "Why us?").get_by_label("Landed")).to_be_checked()
    field.press("End")
    field.press_sequentially(" Or there?")
    page.get_by_role("button", name="Save debrief").tap()
    expect(page.get_by_text("The debrief is saved.")).to_be_visible()

    askings = Debrief.objects.get().askings.order_by("pk")
    assert sorted(askings.values_list("landing", flat=True)) == ["", "landed", "stumped"]
    assert askings.get(landing="landed").words.startswith("Why us?")


def test_the_words_that_are_discarded_take_their_marks_along(
    signed_in_page, live_server, interview
):
    page = signed_in_page
    address = live_server.url + reverse("practice:debrief", args=[interview.pk])
    page.goto(address)
    page.get_by_label("Questions they asked").fill("Why us?")
    typed_question(page, "Why us?").get_by_label("Stumped me").check()
    page.goto(live_server.url + reverse("today:today"))
    page.goto(address)
    page.get_by_role("button", name="Discard it").tap()
    expect(typed_question(page, "Why us?")).to_have_count(0)

    page.get_by_label("Questions they asked").fill("Why now?")
    expect(typed_question(page, "Why now?").get_by_label("Not recorded")).to_be_checked()


def test_the_timer_is_there_though_no_other_script_arrives(
    signed_in_page, live_server, person, complaints
):
    page = signed_in_page
    question = Question.objects.get_or_create_by_text(person, "Why us?")
    page.route(
        re.compile(r"\.js|script-words"),
        lambda route: route.continue_() if "practice-timer" in route.request.url else route.abort(),
    )
    page.goto(live_server.url + reverse("practice:card", args=[question.pk]))

    page.get_by_role("button", name="Start 90 seconds").tap()

    expect(page.locator("[data-left]")).to_have_text(re.compile(r"1:2\d"))
    complaints.clear()


def test_a_full_preparation_is_printed_on_one_page(signed_in_page, live_server, person, interview):
    page = signed_in_page
    promises = [NewPromise("Send the references", DAY), NewPromise("Call", DAY, is_theirs=True)]
    debrief = write_debrief(
        interview,
        questions=[f"Question number {number} of the interview?" for number in range(5)],
        promises=promises,
        their_problem="The weekend rota has holes, and the person who planned it has left.",
        change="Breathe before answering",
        keep="Clear beginning\nThe rota story\nAsking back",
    )
    went(debrief, ["stumped"] * 5)
    for question in Question.objects.all():
        answer = "The stock count, and what I changed since: the list, the hours, the order. " * 2
        question.update(version=question.version_of(["answer"]), answer=answer)
    interview.participations.update(rapport=2, cares_about="Calm weekends")
    edit(interview, on=DAY, best_moment=MOMENT)
    for number in range(4):
        make_story(person, f"Story {number}", competences=["leading a team"])
    ahead = interview.application.add_round(
        on=DAY, starts_at=timezone.now() + A_DAY, place="418 Alder Street", prepare="Map\nRota"
    )
    ahead.meet([interview.people.get()])
    page.goto(live_server.url + reverse("practice:preparation", args=[ahead.pk]))
    page.get_by_label("Questions you expect").fill("Why us?\nWhy now?")
    page.get_by_label("Your questions for them").fill("Who plans the rota?\nWhat comes first?")
    page.get_by_role("button", name="Save").tap()
    expect(page.get_by_text("Your preparation is saved.")).to_be_visible()

    paper = PdfReader(io.BytesIO(page.pdf(format="A4")))

    assert len(paper.pages) == 1
    words = paper.pages[0].extract_text()
    for line in (
        *("418 Alder Street", "Breathe before answering", "Who plans the rota?", "Why now?"),
        *("Last time: Warm", MOMENT[:20], "The stock count, and what"),
    ):
        assert line in words


def test_a_card_is_answered_by_the_keyboard_alone(signed_in_page, live_server, person):
    page = signed_in_page
    question = Question.objects.get_or_create_by_text(person, "Why us?")
    question.become_card(on=timezone.localdate())
    page.goto(live_server.url + reverse("practice:session"))
    page.get_by_role("button", name="Start 90 seconds").focus()
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.get_by_label("Your best answer")).to_be_visible()
    assert Attempt.objects.get().mark == "clear"
