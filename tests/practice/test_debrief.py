"""The debrief of an interview: written on the day, locked by the verdict, looked back at."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from applications.models import Participation, Reminder, Verdict
from frame.editing import StaleEdit
from practice.models import Asking, Debrief, DebriefLocked, Promise, Question
from practice.models.debrief import NewPromise, NewQuestion
from tests.forms import type_into
from tests.practice.debriefs import page_of
from tests.searches import DAY, edit, went, write_debrief

pytestmark = pytest.mark.django_db


def test_half_a_debrief_is_written_from_its_page(signed_in, interview):
    answer = type_into(
        signed_in,
        page_of(interview),
        {"new_questions": "1. Why us?\n\n- Tell me about a mistake", "change": "Breathe first"},
    )

    assert answer.url == page_of(interview)
    debrief = Debrief.objects.get()
    assert [asking.words for asking in debrief.askings.all()] == [
        "Why us?",
        "Tell me about a mistake",
    ]
    assert debrief.change == "Breathe first"
    assert not debrief.written_afterwards
    assert Question.objects.cards().count() == 0


def test_what_came_of_it_is_asked_until_the_application_has_ended(signed_in, interview):
    write_debrief(interview)
    asks = "Record what came of it"
    assert asks in signed_in.get(page_of(interview)).text
    interview.application.close_with(Verdict.Kind.CAME_SECOND, on=timezone.localdate())
    assert asks not in signed_in.get(page_of(interview)).text


def test_nothing_at_all_is_no_debrief_and_said(signed_in, interview):
    answer = type_into(signed_in, page_of(interview), {"change": " "})

    assert answer.status_code == 422
    assert "Half is fine" in answer.text
    assert not Debrief.objects.exists()


def test_how_each_question_and_person_went_is_written_on_the_next_page(signed_in, interview):
    write_debrief(interview)
    first, second = Asking.objects.order_by("pk")
    participation = Participation.objects.get()
    answer = type_into(
        signed_in,
        page_of(interview),
        {
            f"landing_{first.pk}": "landed",
            f"landing_{second.pk}": "stumped",
            f"sought_{second.pk}": "Whether I own up",
            f"wished_{second.pk}": "The stock count of 2024",
            f"asked_by_id_{second.pk}": participation.contact_id,
            f"rapport_{participation.pk}": "2",
            f"cares_about_{participation.pk}": "Calm weekends",
            "best_moment": "The walk through the store",
        },
    )

    assert answer.status_code == 302
    first.refresh_from_db()
    second.refresh_from_db()
    participation.refresh_from_db()
    interview.refresh_from_db()
    assert (first.landing, second.landing) == ("landed", "stumped")
    assert (second.sought, second.asked_by) == ("Whether I own up", participation.contact)
    assert (participation.rapport, participation.cares_about) == (2, "Calm weekends")
    assert interview.best_moment == "The walk through the store"
    assert second.question.answer == "The stock count of 2024"
    assert [card.text for card in Question.objects.cards()] == ["Tell me about a mistake"]


def test_what_is_marked_while_it_is_typed_is_saved_at_once(signed_in, interview):
    typed = "\n1. Why us?\n\n- Tell me about a mistake\nAnd you?\nWhy now?"
    fields = {"new_questions": typed, "new_landings": "\nlanded\n\nstumped\nperfect"}
    answer = type_into(signed_in, page_of(interview), fields)

    assert answer.url == page_of(interview)
    assert list(Asking.objects.order_by("pk").values_list("words", "landing")) == [
        ("Why us?", "landed"),
        ("Tell me about a mistake", "stumped"),
        ("And you?", ""),
        ("Why now?", ""),
    ]
    assert [card.text for card in Question.objects.cards()] == ["Tell me about a mistake"]


def test_a_question_typed_again_is_not_doubled_and_keeps_its_mark(person, interview):
    def note(landing):
        write_debrief(interview, questions=[NewQuestion("Why us?", landing)])
        return [(row.words, row.landing) for row in Asking.objects.all()]

    assert note("") == [("Why us?", "")]
    assert note("so_so") == [("Why us?", "so_so")]
    assert note("landed") == [("Why us?", "so_so")]


def test_marks_alone_are_no_debrief(signed_in, interview):
    answer = type_into(signed_in, page_of(interview), {"new_landings": "stumped"})
    assert answer.status_code == 422
    assert not Debrief.objects.exists()


def test_a_slip_of_the_finger_leaves_no_card(person, interview):
    debrief = write_debrief(interview)
    went(debrief, ["so_so", "stumped"])
    assert Question.objects.cards().count() == 2

    went(debrief, ["landed", "stumped"])

    assert [card.text for card in Question.objects.cards()] == ["Tell me about a mistake"]


def test_what_is_written_beside_a_question_leaves_its_card_as_it_is(person, interview):
    """What they were after says nothing of how the answer went."""

    def write_sought(text):
        debrief = Debrief.objects.get(round=interview)
        name = f"sought_{next(iter(debrief.asked))}"
        debrief.update(version=debrief.version_of([name]), on=DAY, **{name: text})
        return Question.objects.get()

    debrief = write_debrief(interview, questions=["Why us?"])
    Question.objects.get().become_card(on=DAY)
    assert write_sought("Loyalty").is_card
    went(debrief, ["landed"])  # a card by choice, and not by a slip
    assert Question.objects.get().is_card

    went(debrief, ["so_so"])
    Question.objects.get().stop_practising()
    assert not write_sought("Patience").is_card


def test_a_name_of_somebody_else_makes_them_a_person_of_the_round(person, interview):
    write_debrief(interview, people=["Wei Li"])
    write_debrief(interview, people=["Wei Li"])

    assert [contact.name for contact in interview.people.order_by("pk")] == ["Ana Sousa", "Wei Li"]


def test_a_promise_without_a_day_is_a_reminder_only_while_the_application_runs(
    signed_in, person, interview
):
    promises = {"my_promise": "Send the certificate", "their_promise": "Word by Friday"}
    interview.application.close_with("came_second", on=DAY)
    page = signed_in.get(page_of(interview)).text
    assert "With a day, each becomes a reminder." in page
    assert "yours is for tomorrow" not in page
    assert type_into(signed_in, page_of(interview), promises).status_code == 302
    assert not Reminder.objects.exists()
    assert "Word by Friday" in signed_in.get(page_of(interview)).text

    named = promises | {"my_promise_on": "2026-12-04"}
    type_into(signed_in, page_of(interview), named)
    type_into(signed_in, page_of(interview), named)
    reminder = Reminder.objects.get()
    assert (reminder.text, reminder.due_on) == ("Send the certificate", datetime.date(2026, 12, 4))
    assert Promise.objects.count() == 2

    interview.application.reopen(on=DAY)
    other = {"their_promise": "A call"}
    assert "yours is for tomorrow" in signed_in.get(page_of(interview)).text
    type_into(signed_in, page_of(interview), other)
    assert Reminder.objects.filter(text="A call", is_theirs=True).exists()


def test_promises_become_reminders_mine_to_do_and_theirs_to_look_at(signed_in, person, interview):
    debrief = write_debrief(
        interview,
        promises=[
            NewPromise("Send the references", DAY),
            NewPromise("Call on Friday", DAY, is_theirs=True),
        ],
    )
    write_debrief(interview, promises=[NewPromise("Send the references", DAY)])

    mine, theirs = Reminder.objects.order_by("pk")
    assert (mine.words, mine.application) == ("Send the references", interview.application)
    assert theirs.words == "They promised: Call on Friday"
    assert "They promised: Call on Friday" in signed_in.get(reverse("today:today")).text
    mine.delete()
    assert [promise.is_open for promise in debrief.promises.all()] == [False, True]


@pytest.mark.parametrize("whose", ["my_promise", "their_promise"])
def test_a_promise_typed_again_with_its_day_is_for_that_day(signed_in, interview, whose):
    for typed in (
        {whose: "Send the references"},
        {whose: "Send the references", f"{whose}_on": "2026-12-09"},
        {whose: "Send the references"},
    ):
        assert type_into(signed_in, page_of(interview), typed).status_code == 302
    reminder = Reminder.objects.get()
    assert reminder.due_on == datetime.date(2026, 12, 9)
    assert Promise.objects.get().reminder == reminder

    reminder.finish(on=DAY)
    type_into(signed_in, page_of(interview), {whose: reminder.text, f"{whose}_on": "2026-12-09"})
    assert not Promise.objects.get().is_open
    type_into(signed_in, page_of(interview), {whose: reminder.text, f"{whose}_on": "2026-12-16"})
    assert Promise.objects.get().is_open


@pytest.mark.parametrize("whose", ["my_promise", "their_promise"])
def test_a_day_without_a_promise_is_asked_about_and_stays_on_the_page(signed_in, interview, whose):
    answer = type_into(signed_in, page_of(interview), {f"{whose}_on": "2026-12-09"})

    assert answer.status_code == 422
    form = answer.context["form"]
    assert form.errors[whose] == ["What is promised by this day? Write that down, too."]
    assert form[f"{whose}_on"].value() == "2026-12-09"
    assert not Debrief.objects.exists()


def test_the_verdict_locks_it_and_taking_the_verdict_back_unlocks_it(signed_in, interview):
    debrief = write_debrief(interview, change="Breathe first")
    edit(interview, on=DAY, outcome="ended")
    assert signed_in.get(page_of(interview)).status_code == 200

    interview.application.close_with(Verdict.Kind.TURNED_DOWN, on=timezone.localdate())
    debrief = Debrief.objects.get()
    with pytest.raises(DebriefLocked):
        debrief.update(version=debrief.version_of(["change"]), on=DAY, change="Be better")
    page = signed_in.get(page_of(interview), follow=True)
    assert "Before you knew" in page.text
    assert "Breathe first" in page.text

    interview.application.reopen(on=timezone.localdate())
    write_debrief(interview, change="Ask back")
    assert Debrief.objects.get().change == "Ask back"


@pytest.mark.parametrize(
    ("days_before", "heading"), [(1, "After the interview"), (0, "Before you knew")]
)
def test_what_was_written_after_the_day_of_the_news_was_not_written_before_it(
    signed_in, interview, days_before, heading
):
    debrief = write_debrief(interview, change="Breathe first")
    written_on = timezone.localdate(debrief.written_at)
    heard_on = written_on - datetime.timedelta(days=days_before)
    interview.application.close_with(Verdict.Kind.TURNED_DOWN, on=heard_on)

    page = signed_in.get(page_of(interview), follow=True).text
    headings = {"After the interview", "Before you knew"}
    assert {words for words in headings if words in page} == {heading}


def test_what_was_typed_before_the_verdict_and_sent_after_it_is_shown_and_not_stored(
    signed_in, interview
):
    write_debrief(interview, change="Breathe first")
    form = signed_in.get(page_of(interview)).context["form"]
    version = form["row_version"].value()
    interview.application.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)

    answer = signed_in.post(page_of(interview), {"row_version": version, "change": "Ask more"})

    assert answer.status_code == 422
    assert "Ask more" in answer.text
    assert Debrief.objects.get().change == "Breathe first"


def test_part_b_is_written_beside_a_after_the_verdict(signed_in, interview):
    debrief = write_debrief(interview, change="Breathe first")
    look_back = reverse("practice:look_back", args=[debrief.pk])
    assert signed_in.get(look_back).url == page_of(interview)
    interview.application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)

    answer = type_into(signed_in, look_back, {"hindsight": "They wanted a planner"})

    assert answer.url == look_back
    debrief = Debrief.objects.get()
    assert (debrief.hindsight, debrief.change) == ("They wanted a planner", "Breathe first")


@pytest.mark.parametrize(("days", "reminders"), [(14, 2), (15, 0), (900, 0)])
def test_a_promise_without_a_day_in_an_interview_of_long_ago_is_no_reminder(
    signed_in, interview, days, reminders
):
    edit(interview, on=DAY, starts_at=timezone.now() - datetime.timedelta(days=days))
    promises = {"my_promise": "Send the rota", "their_promise": "We will be in touch"}
    page = signed_in.get(page_of(interview)).text
    assert ("yours is for tomorrow" in page) == bool(reminders)
    type_into(signed_in, page_of(interview), promises)
    assert Reminder.objects.count() == reminders
    assert Promise.objects.count() == 2

    named = {"their_promise": "We will be in touch", "their_promise_on": "2026-12-24"}
    type_into(signed_in, page_of(interview), named)
    assert Reminder.objects.filter(due_on="2026-12-24").exists()
    assert Reminder.objects.count() == (reminders or 1)


@pytest.mark.parametrize(("days", "ahead"), [(0, 7), (3, 4), (7, 0), (10, 0), (None, 7)])
def test_what_they_promised_without_a_day_counts_from_the_interview(interview, days, ahead):
    today = timezone.localdate()
    held_at = None if days is None else timezone.now() - datetime.timedelta(days=days)
    edit(interview, on=DAY, starts_at=held_at)
    promises = [NewPromise("They will call", is_theirs=True), NewPromise("Send the rota")]
    write_debrief(interview, on=today, promises=promises)
    theirs, mine = Reminder.objects.order_by("pk")
    assert theirs.due_on == today + datetime.timedelta(days=ahead)
    assert mine.due_on == today + datetime.timedelta(days=1)


def test_what_was_promised_is_read_after_the_verdict_too(signed_in, interview):
    promises = [NewPromise("Send the rota"), NewPromise("An answer by May", is_theirs=True)]
    debrief = write_debrief(interview, promises=promises)
    interview.application.close_with(Verdict.Kind.CAME_SECOND, on=DAY)
    page = signed_in.get(reverse("practice:look_back", args=[debrief.pk])).text
    assert "Send the rota" in page
    assert "An answer by May" in page


def test_begun_after_the_verdict_it_is_one_part_and_says_so(signed_in, interview):
    interview.application.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)
    assert "Written afterwards" in signed_in.get(page_of(interview)).text

    write_debrief(interview, change="Breathe first")
    write_debrief(interview, change="Ask back")

    debrief = Debrief.objects.get()
    assert (debrief.written_afterwards, debrief.change) == (True, "Ask back")
    assert "Written afterwards" in signed_in.get(page_of(interview)).text


def test_two_tabs_that_both_begin_it_do_not_overwrite_each_other(person, interview):
    first, second = Debrief(round=interview), Debrief(round=interview)
    version = first.version_of(["change"])
    first.update(version=version, on=DAY, change="Breathe first")

    questions = [NewQuestion("Why us?")]
    with pytest.raises(StaleEdit) as stale:
        second.update(version=version, on=DAY, change="Ask back", questions=questions)

    assert "Breathe first" in stale.value.stands
    assert Debrief.objects.get().change == "Breathe first"
    assert not Question.objects.exists()


def test_a_moment_that_another_page_wrote_meanwhile_is_not_overwritten(person, interview):
    debrief = Debrief(round=interview)
    version = debrief.version_of(["best_moment"])
    edit(interview, on=DAY, best_moment="The walk")

    with pytest.raises(StaleEdit):
        debrief.update(version=version, on=DAY, best_moment="The coffee")

    interview.refresh_from_db()
    assert interview.best_moment == "The walk"


def test_a_locked_debrief_keeps_its_questions(signed_in, interview):
    asking = write_debrief(interview).askings.first()
    interview.application.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)

    signed_in.post(reverse("practice:remove_asking", args=[asking.pk]))

    assert Asking.objects.filter(pk=asking.pk).exists()
