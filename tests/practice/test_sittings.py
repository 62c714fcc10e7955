"""Going through cards: those of the day, a chosen one, a single one, some, and none."""

import datetime

import pytest
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from practice.models import Attempt, Question
from practice.sitting import ORIGINS, Sitting
from practice.views.question import ROWS
from tests.forms import type_into
from tests.practice.test_cards import make_card
from tests.searches import add_round, make_application, went, write_debrief

pytestmark = pytest.mark.django_db


def make_cards(person, number: int) -> list[Question]:
    today = timezone.localdate()
    return [make_card(person, f"Question {number}", on=today) for number in range(number)]


def card_page(question: Question, query: str = "") -> str:
    return reverse("practice:card", args=[question.pk]) + query


def answered(client, address: str, text: str = "Because of the rota"):
    """The page that follows once the card at this address is marked and answered."""
    path, _, query = address.partition("?")
    marked = client.post(f"{path}mark/?{query}", {"mark": "clear"})
    return client.get(type_into(client, marked.url, {"answer": text}).url, follow=True)


def test_practising_one_question_is_that_question_and_the_way_back(signed_in, person):
    single, *others = make_cards(person, 3)
    page = signed_in.get(single.get_absolute_url()).text
    address = card_page(single, f"?only={single.pk}&amp;from=question-{single.pk}")
    assert address in page
    address = address.replace("&amp;", "&")
    assert " of 3" not in signed_in.get(address).text

    after = answered(signed_in, address)

    assert after.request["PATH_INFO"] == single.get_absolute_url()
    assert "Your answer is saved." in after.text
    assert [card.attempts.count() for card in (single, *others)] == [1, 0, 0]


def test_a_single_question_that_is_skipped_leads_back(signed_in, person):
    single, _ = make_cards(person, 2)
    query = f"?only={single.pk}&skip={single.pk}&from=question-{single.pk}"
    answer = signed_in.get(reverse("practice:session") + query)
    assert answer.url == single.get_absolute_url()


def test_a_card_that_is_skipped_stays_due_and_the_next_one_comes(signed_in, person):
    first, second = make_cards(person, 2)
    session = reverse("practice:session")
    assert f"{session}?skip={first.pk}&amp;more=1" in signed_in.get(card_page(first)).text

    next_card = signed_in.get(f"{session}?skip={first.pk}&more=1").url
    assert next_card == card_page(second, f"?skip={first.pk}")
    over = signed_in.get(f"{session}?skip={first.pk},{second.pk}&more=1")

    assert "What you skipped stays due." in over.text
    assert "Nothing to practice" not in over.text
    assert not Attempt.objects.exists()
    assert signed_in.get(session).url == card_page(first)


def test_only_what_is_due_is_said_to_stay_due(signed_in, person):
    due, later = make_cards(person, 2)
    later.mark("clear", on=timezone.localdate() - datetime.timedelta(days=1))
    session = reverse("practice:session")
    assert "It stays due." in signed_in.get(card_page(due)).text
    assert "It stays due." not in signed_in.get(card_page(later)).text

    query = f"?only={due.pk},{later.pk}&skip={later.pk}"
    due.mark("clear", on=timezone.localdate())

    over = signed_in.get(session + query).text
    assert "Those were all the questions" in over
    assert "What you skipped stays due." not in over


def test_after_five_somebody_who_asked_for_more_can_skip(signed_in, person):
    cards = make_cards(person, 7)
    for card in cards[:5]:
        card.mark("clear", on=timezone.localdate())
    address = signed_in.get(reverse("practice:session") + "?more=1").url
    assert address == card_page(cards[5])
    assert "more=1" in signed_in.get(address).text
    skipped = signed_in.get(f"{reverse('practice:session')}?skip={cards[5].pk}&more=1")
    assert skipped.url == card_page(cards[6], f"?skip={cards[5].pk}")


def test_any_card_of_the_day_can_come_first(signed_in, person):
    first, second, third = make_cards(person, 3)
    page = signed_in.get(reverse("practice:practice")).text
    for card in (first, second, third):
        assert f'href="{card_page(card)}"' in page

    after = answered(signed_in, card_page(third))

    assert after.request["PATH_INFO"] == card_page(first)
    assert "2 of 3" in after.text
    assert "Your answer is saved." in after.text


def test_practised_once_more_on_a_day_a_card_is_not_counted_again(signed_in, person):
    first, second = make_cards(person, 2)
    answered(signed_in, card_page(first))
    again = signed_in.get(card_page(first))
    assert again.context["place"] is None
    assert "In practice: Clear" in again.text

    after = answered(signed_in, card_page(first), "Better said")

    assert after.request["PATH_INFO"] == card_page(second)
    assert "2 of 2" in after.text
    assert first.attempts.count() == 2


def test_a_sitting_of_some_questions_has_these_alone_in_their_order(signed_in, person):
    first, second, third = make_cards(person, 3)
    query = Sitting(only=(third.pk, first.pk)).query
    begun = signed_in.get(reverse("practice:session") + query)
    assert begun.url == card_page(third, query)
    assert "1 of 2" in signed_in.get(begun.url).text

    after = answered(signed_in, begun.url)
    assert "2 of 2" in after.text
    over = answered(signed_in, card_page(first, query))

    assert "Those were all the questions" in over.text
    assert second.attempts.count() == 0


def test_a_question_no_longer_practised_does_not_come_back(signed_in, person):
    first, second = make_cards(person, 2)
    query = Sitting(only=(first.pk, second.pk)).query
    first.stop_practising()
    begun = signed_in.get(reverse("practice:session") + query)
    assert begun.url == card_page(second, query)

    second.stop_practising()

    over = signed_in.get(reverse("practice:session") + query)
    assert "Those were all the questions" in over.text


def test_where_it_began_in_an_interview_it_ends_on_that_page(signed_in, person):
    interview = add_round(make_application(person), starts_at=timezone.now())
    for name in ("debrief", "preparation"):
        query = Sitting(only=(0,), skipped=(1, 2), origin=(name, interview.pk)).query
        over = signed_in.get(reverse("practice:session") + query)
        assert over.url == reverse(f"practice:{name}", args=[interview.pk])


def test_how_it_went_is_one_history_of_interviews_and_practice(signed_in, person):
    now = timezone.now()
    before = add_round(make_application(person), starts_at=now - datetime.timedelta(days=3))
    went(write_debrief(before, questions=["Why us?"]), ["so_so"])
    question = Question.objects.get()
    for mark in ("rambled", "landed"):
        question.mark(mark, on=timezone.localdate())

    for address in (question.get_absolute_url(), card_page(question)):
        history = signed_in.get(address).context["history"]
        assert [(time.words, time.asking is None) for time in history] == [
            ("Landed", True),
            ("Rambled", True),
            ("So-so", False),
        ]
    page = signed_in.get(question.get_absolute_url()).text
    assert page.index("In practice: Landed") < page.index("In the room: So-so")


def test_the_mark_of_an_old_interview_stays_beside_it_however_often_it_was_practised(
    signed_in, person
):
    now = timezone.now()
    before = add_round(make_application(person), starts_at=now - datetime.timedelta(days=90))
    went(write_debrief(before, questions=["Why us?"]), ["so_so"])
    question = Question.objects.get()
    for _ in range(ROWS):
        question.mark("landed", on=timezone.localdate())

    page = signed_in.get(question.get_absolute_url()).text

    assert "In the room: So-so" not in page
    assert "<span>So-so</span>" in page


keys = st.lists(st.integers(0, 10**9), unique=True, max_size=8).map(tuple)


@pytest.mark.no_database
@given(keys, keys, st.none() | st.tuples(st.sampled_from(list(ORIGINS)), st.integers(0, 10**9)))
def test_an_address_carries_the_whole_sitting(only, skipped, origin):
    sitting = Sitting(only, skipped, origin)
    assert Sitting.of(QueryDict(sitting.query.removeprefix("?"))) == sitting


@pytest.mark.no_database
@given(st.text(), st.text(), st.text())
def test_what_makes_no_sense_in_an_address_is_left_out(only, skipped, origin):
    sitting = Sitting.of({"only": only, "skip": skipped, "from": origin})
    assert all(isinstance(key, int) for key in (*sitting.only, *sitting.skipped))
    assert sitting.origin is None or sitting.origin[0] in ORIGINS
