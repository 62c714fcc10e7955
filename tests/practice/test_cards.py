"""Cards: what is due, a sitting of five, marks, and a pause of any length."""

import datetime

import pytest
import time_machine
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html

from practice.due_cards import due_cards, next_round, practised_today
from practice.models import Attempt, Question
from practice.models.question import A_SESSION
from tests.forms import type_into
from tests.searches import DAY, make_application
from today.next_up import next_up

pytestmark = pytest.mark.django_db
Mark = Attempt.Mark
A_DAY = datetime.timedelta(days=1)


def make_card(person, text="Why us?", *, on=DAY) -> Question:
    question = Question.objects.get_or_create_by_text(person, text)
    question.become_card(on=on)
    return question


def noon(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(12), tzinfo=datetime.UTC)


def due_on(person, day) -> list[Question]:
    with time_machine.travel(noon(day), tick=False):
        return list(due_cards(person, noon(day)))


def test_to_practise_a_question_leads_to_its_card_and_can_be_undone(signed_in, person):
    question = Question.objects.get_or_create_by_text(person, "Why us?")
    answer = signed_in.post(reverse("practice:practise", args=[question.pk]), follow=True)
    assert answer.redirect_chain[-1][0] == reverse("practice:card", args=[question.pk])
    assert reverse("practice:stop_practising", args=[question.pk]) in answer.text
    question.refresh_from_db()
    assert question.is_card


@pytest.mark.parametrize("query", ["", "?due_on=soon", "?due_on=9999-12-31"])
def test_a_card_that_is_practised_no_more_begins_anew(signed_in, person, query):
    card = make_card(person)
    card.mark(Mark.CLEAR, on=DAY)
    card.stop_practising()
    signed_in.post(reverse("practice:practise", args=[card.pk]) + query)
    card.refresh_from_db()
    assert card.rung == 0
    assert card.due_on
    assert card.due_on.year < 2200


def test_a_press_in_an_old_page_leaves_a_card_as_it_is(signed_in, person):
    card = make_card(person)
    card.mark(Mark.CLEAR, on=DAY)
    was = (card.rung, card.due_on)
    answer = signed_in.post(reverse("practice:practise", args=[card.pk]))
    assert answer.url == reverse("practice:card", args=[card.pk])
    card.refresh_from_db()
    assert (card.rung, card.due_on) == was


def test_undo_makes_it_the_card_that_it_was(signed_in, person):
    card = make_card(person)
    for day in (DAY, DAY + 3 * A_DAY):
        card.mark(Mark.CLEAR, on=day)
    was = (card.rung, card.due_on)
    page = signed_in.post(reverse("practice:stop_practising", args=[card.pk]), follow=True).text
    card.refresh_from_db()
    assert card.due_on is None

    undo = reverse("practice:practise", args=[card.pk]) + f"?due_on={was[1]}"
    assert f'action="{undo}"' in page
    assert signed_in.post(undo).url == card.get_absolute_url()
    card.refresh_from_db()
    assert (card.rung, card.due_on) == was


def test_a_mark_in_an_old_page_makes_no_card_of_what_is_practised_no_more(signed_in, person):
    today = datetime.date.today()
    card = make_card(person, on=today)
    stop = reverse("practice:stop_practising", args=[card.pk])
    undo = html.fromstring(signed_in.post(stop, follow=True).text).xpath(
        "//form[.//button[normalize-space()='Undo']]/@action"
    )

    marked = signed_in.post(reverse("practice:mark_card", args=[card.pk]), {"mark": "landed"})

    page = signed_in.get(marked.url).text
    assert "In practice: Landed" in page
    assert "You no longer practise this question." in page
    card.refresh_from_db()
    assert (card.due_on, card.attempts.count()) == (None, 1)

    signed_in.post(undo[0])
    card.refresh_from_db()
    assert (card.rung, card.due_on) == (1, today + 3 * A_DAY)


def test_a_card_climbs_falls_to_the_first_rung_after_a_blank_and_waits_after_rambling(person):
    card, on, gaps = make_card(person), DAY, []
    for mark in (Mark.CLEAR, Mark.LANDED, Mark.RAMBLED, Mark.BLANK, Mark.CLEAR):
        card.mark(mark, on=on)
        assert card.due_on
        gaps.append((card.due_on - on).days)
        on = card.due_on
    assert gaps == [3, 7, 7, 1, 3]


def test_of_a_day_the_card_that_was_never_practised_comes_first(person):
    practised = make_card(person)
    practised.mark(Mark.CLEAR, on=DAY)
    assert practised.due_on
    new = make_card(person, "Why now?", on=practised.due_on)

    assert due_on(person, practised.due_on) == [new, practised]


def test_each_mark_of_a_day_stays_on_record_and_the_schedule_moves_once(person):
    card = make_card(person)
    for mark in (Mark.CLEAR, Mark.CLEAR, Mark.CLEAR):
        card.mark(mark, on=DAY)
    assert (card.rung, card.due_on) == (1, DAY + 3 * A_DAY)

    card.mark(Mark.BLANK, on=DAY)

    assert [attempt.mark for attempt in card.attempts.all()] == [Mark.BLANK, *[Mark.CLEAR] * 3]
    assert (card.rung, card.due_on) == (0, DAY + A_DAY)
    assert practised_today(person, DAY) == 1


def test_a_mark_that_is_sent_twice_is_one(signed_in, person):
    card = make_card(person)
    address = reverse("practice:mark_card", args=[card.pk])
    sent = {"mark": "rambled", "csrfmiddlewaretoken": "of one page"}
    answers = [signed_in.post(address, sent).url for _ in range(2)]
    assert answers == [reverse("practice:card_answer", args=[card.pk])] * 2
    assert card.attempts.count() == 1

    signed_in.post(address, sent | {"csrfmiddlewaretoken": "of the page loaded again"})
    assert card.attempts.count() == 2


def test_an_interview_with_a_day_brings_cards_sooner_until_it_is_over(person):
    card = make_card(person)
    card.mark(Mark.LANDED, on=DAY)
    card.mark(Mark.LANDED, on=DAY + 3 * A_DAY)  # it comes again after seven days
    application = make_application(person)
    interview = application.add_round(on=DAY, starts_at=noon(DAY + 7 * A_DAY))

    assert due_on(person, DAY + 4 * A_DAY) == []
    assert due_on(person, DAY + 5 * A_DAY) == [card]
    interview.cancel(on=DAY)
    assert due_on(person, DAY + 5 * A_DAY) == []
    interview.take_place_after_all(on=DAY)
    application.close_with("withdrew", on=DAY)
    assert due_on(person, DAY + 5 * A_DAY) == []


def test_the_next_interview_is_the_nearest_of_what_runs(person):
    application = make_application(person)
    later = application.add_round(on=DAY, starts_at=noon(DAY + 9 * A_DAY))
    sooner = application.add_round(on=DAY, starts_at=noon(DAY + 2 * A_DAY))
    make_application(person, company="Haven").add_round(on=DAY)

    assert next_round(person, noon(DAY)) == sooner
    assert next_round(person, noon(DAY + 3 * A_DAY)) == later
    assert next_round(person, noon(DAY + 30 * A_DAY)) is None


steps = st.lists(
    st.tuples(st.integers(0, 40), st.sampled_from(Mark.values), st.booleans(), st.booleans()),
    max_size=8,
)


@pytest.mark.thorough
@given(steps, st.none() | st.integers(0, 60))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_happens_no_card_is_lost_and_none_comes_twice_on_a_day(person, steps, round_in):
    """A sitting after each pause: five at most, those that waited longest, each gone for the day;
    and who goes on long enough meets every card."""
    Question.objects.all().delete()
    person.applications.all().delete()
    cards = [make_card(person, f"Question {number}") for number in range(7)]
    if round_in is not None:
        application = make_application(person)
        application.add_round(on=DAY, starts_at=noon(DAY + round_in * A_DAY))
    on = DAY
    for pause, mark, asks_again, marked_again in steps:
        on += pause * A_DAY
        sitting = due_on(person, on)[:A_SESSION]
        for card in sitting:
            card.mark(mark, on=on)
            if marked_again:
                card.mark(Mark.LANDED, on=on)
            if asks_again:
                card.become_card(on=on)
        assert not set(sitting) & set(due_on(person, on))
        assert Question.objects.cards().count() == len(cards)
    seen_later = set()
    for _ in range(40):
        on += A_DAY
        for card in due_on(person, on)[:A_SESSION]:
            card.mark(Mark.CLEAR, on=on)
            seen_later.add(card)
        if len(seen_later) == len(cards):
            break
    assert seen_later == set(cards)


def test_after_a_long_pause_a_day_offers_five_and_no_more(signed_in, person):
    for number in range(30):
        make_card(person, f"Question {number}", on=DAY - 100 * A_DAY)
    now = noon(DAY)
    with time_machine.travel(now, tick=False):
        signed_in.force_login(person)
        assert len(next_up(person, now).cards.rows) == A_SESSION
        (shown,) = html.fromstring(signed_in.get(reverse("practice:practice")).text).xpath("//main")
        assert "30" not in shown.text_content()
        for _ in range(A_SESSION):
            card = signed_in.get(reverse("practice:session")).url
            signed_in.post(f"{card}mark/", {"mark": "clear"})
        over = signed_in.get(reverse("practice:session"))
        assert "enough for today" in over.text
        assert not next_up(person, now).cards
        assert signed_in.get(reverse("practice:session") + "?more=1").status_code == 302


def test_a_sitting_leads_from_the_question_to_the_mark_to_the_answer_to_the_next(signed_in, person):
    today = datetime.date.today()
    first, second = make_card(person, "Why us?", on=today), make_card(person, "Why now?", on=today)
    card = signed_in.get(reverse("practice:session"))
    assert card.url == reverse("practice:card", args=[first.pk])
    assert first.text in signed_in.get(card.url).text

    marked = signed_in.post(reverse("practice:mark_card", args=[first.pk]), {"mark": "rambled"})
    answer = type_into(signed_in, marked.url, {"answer": "Because of the rota"})

    assert answer.url == reverse("practice:session")
    first.refresh_from_db()
    assert first.answer == "Because of the rota"
    assert signed_in.get(answer.url).url == reverse("practice:card", args=[second.pk])


def test_a_mark_that_is_none_changes_nothing(signed_in, person):
    card = make_card(person)
    for sent in ({}, {"mark": "perfect"}):
        answer = signed_in.post(reverse("practice:mark_card", args=[card.pk]), sent)
        assert answer.url == reverse("practice:card", args=[card.pk])
    assert not Attempt.objects.exists()


def test_asked_again_on_the_day_it_was_practised_it_comes_tomorrow(person):
    card = make_card(person)
    card.mark(Mark.LANDED, on=DAY)
    card.stop_practising()
    card.become_card(on=DAY)

    assert due_on(person, DAY) == []
    assert due_on(person, DAY + A_DAY) == [card]
