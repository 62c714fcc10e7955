"""The debrief of an interview: written on the day, locked by the verdict, looked back at."""

import datetime
import re

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from applications.merging import merge_contacts
from applications.models import Contact, Participation, Reminder, Verdict
from frame.editing import StaleEdit
from practice.models import Asking, Debrief, DebriefLocked, Question
from practice.models.debrief import NewPromise, NewQuestion, rounds_without_debrief
from records.models import BinItem
from tests.forms import type_into
from tests.searches import (
    DAY,
    add_round,
    edit,
    make_application,
    make_near_miss,
    went,
    write_debrief,
)
from today.next_up import next_up

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)


@pytest.fixture
def interview(person):
    """One that ended an hour ago, with somebody there."""
    application = make_application(person)
    starts_at = timezone.now() - datetime.timedelta(hours=2)
    return add_round(
        application, [("Ana Sousa", "Dear Ana")], starts_at=starts_at, minutes=60, outcome="planned"
    )


def page_of(interview) -> str:
    return reverse("practice:debrief", args=[interview.pk])


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


def test_a_saved_debrief_leads_to_practice_of_what_stumped_alone(signed_in, person, interview):
    waiting = Question.objects.get_or_create_by_text(person, "Why not sooner?")
    waiting.become_card(on=DAY)
    address = page_of(interview)
    fields = {"new_questions": "Why us?\nWhy now?\nA mistake?\nAnd you?"}
    type_into(signed_in, address, fields | {"new_landings": "so_so\nlanded\nstumped"})
    so_so, _landed, stumped = Question.objects.filter(askings__landing__gt="").order_by("pk")

    page = signed_in.get(address)

    follows = page.context["follows"]
    assert follows.stumped.only == (stumped.pk, so_so.pk)
    assert follows.unmarked == 1
    query = f"?only={stumped.pk},{so_so.pk}&amp;from=debrief-{interview.pk}"
    assert reverse("practice:session") + query in page.text
    stumped.mark("clear", on=timezone.localdate())
    assert signed_in.get(address).context["follows"].stumped.only == (so_so.pk,)
    so_so.mark("clear", on=timezone.localdate())
    assert "Today you have practised what stumped you." in signed_in.get(address).text


def test_a_debrief_leads_to_no_practice_of_what_is_not_due_or_no_card(signed_in, interview):
    fields = {"new_questions": "Why us?\nWhy now?", "new_landings": "stumped\nstumped"}
    type_into(signed_in, page_of(interview), fields)
    went_well, stopped = Question.objects.order_by("pk")
    went_well.mark("clear", on=timezone.localdate() - datetime.timedelta(days=1))
    stopped.stop_practising()

    page = signed_in.get(page_of(interview))

    assert page.context["follows"].stumped.only == ()
    assert "Practise what stumped you" not in page.text


def test_a_saved_debrief_leads_to_the_next_interview_and_to_the_news(signed_in, person, interview):
    application = interview.application
    write_debrief(interview, questions=[])
    page = signed_in.get(page_of(interview)).text
    news = reverse("letters:come_second", args=[application.pk])
    closing = reverse("applications:close", args=[application.pk])
    assert news in page
    assert closing in page
    assert not re.search(r'<p class="cluster">\s*</p>', page)

    tomorrow = timezone.now() + datetime.timedelta(days=1)
    other = make_application(person, company="Haven").add_round(on=DAY, starts_at=tomorrow)
    page = signed_in.get(page_of(interview))
    assert page.context["follows"].round_ahead == other
    beside_the_button = f'<span class="muted" aria-hidden="true"><bdi>{other.application}</bdi>'
    assert beside_the_button in page.text
    later = application.add_round(on=DAY, starts_at=tomorrow + datetime.timedelta(days=2))
    page = signed_in.get(page_of(interview)).text

    assert reverse("practice:preparation", args=[later.pk]) in page
    assert '<span class="muted" aria-hidden="true"><bdi>' not in page
    assert reverse("practice:preparation", args=[other.pk]) not in page
    assert news not in page


@pytest.mark.parametrize("is_day_only", [False, True])
def test_an_interview_that_is_debriefed_early_is_not_prepared_for_again(
    signed_in, person, is_day_only
):
    """By its time it may still be running; the debrief says that it is over."""
    with time_machine.travel(NOW, tick=False):
        signed_in.force_login(person)
        hour = datetime.timedelta(hours=1)
        starts_at = NOW + hour if is_day_only else NOW - hour
        interview = make_application(person).add_round(
            on=DAY, starts_at=starts_at, is_day_only=is_day_only
        )
        assert interview.is_coming(NOW)
        write_debrief(interview, questions=[])

        page = signed_in.get(page_of(interview)).text

        assert "Prepare for" not in page
        assert reverse("letters:come_second", args=[interview.application_id]) in page
        assert reverse("applications:close", args=[interview.application_id]) in page


def test_before_it_is_saved_a_debrief_leads_nowhere_else(signed_in, interview):
    assert "What comes next" not in signed_in.get(page_of(interview)).text


def test_a_slip_of_the_finger_leaves_no_card(person, interview):
    debrief = write_debrief(interview)
    went(debrief, ["so_so", "stumped"])
    assert Question.objects.cards().count() == 2

    went(debrief, ["landed", "stumped"])

    assert [card.text for card in Question.objects.cards()] == ["Tell me about a mistake"]


def test_a_name_of_somebody_else_makes_them_a_person_of_the_round(person, interview):
    write_debrief(interview, people=["Wei Li"])
    write_debrief(interview, people=["Wei Li"])

    assert [contact.name for contact in interview.people.order_by("pk")] == ["Ana Sousa", "Wei Li"]


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


def test_the_verdict_locks_it_and_taking_the_verdict_back_unlocks_it(signed_in, interview):
    debrief = write_debrief(interview, change="Breathe first")
    edit(interview, on=DAY, outcome="ended")
    assert signed_in.get(page_of(interview)).status_code == 200

    interview.application.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)
    debrief = Debrief.objects.get()
    with pytest.raises(DebriefLocked):
        debrief.update(version=debrief.version_of(["change"]), on=DAY, change="Be better")
    page = signed_in.get(page_of(interview), follow=True)
    assert "Before you knew" in page.text
    assert "Breathe first" in page.text

    interview.application.reopen(on=DAY)
    write_debrief(interview, change="Ask back")
    assert Debrief.objects.get().change == "Ask back"


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


@pytest.mark.parametrize(
    ("ago", "minutes", "is_offered"),
    [
        (datetime.timedelta(minutes=44), 45, False),
        (datetime.timedelta(minutes=45), 45, True),
        (datetime.timedelta(minutes=59), None, False),
        (datetime.timedelta(hours=1), None, True),
        (datetime.timedelta(days=90), 45, True),
        (-datetime.timedelta(hours=1), 45, False),
    ],
)
def test_it_is_offered_from_the_end_of_the_interview(person, ago, minutes, is_offered):
    application = make_application(person)
    application.add_round(on=DAY, starts_at=NOW - ago, minutes=minutes)

    with time_machine.travel(NOW, tick=False):
        assert bool(next_up(person, NOW).debriefs) == is_offered


@pytest.mark.parametrize("is_day_only", [True, False])
def test_it_is_offered_at_once_where_the_interview_is_recorded_as_held(person, is_day_only):
    application = make_application(person)
    later = NOW + datetime.timedelta(hours=2)
    interview = application.add_round(on=DAY, starts_at=later, is_day_only=is_day_only)
    assert not rounds_without_debrief(person, NOW, 3)
    edit(interview, on=DAY, outcome="took_place")
    assert rounds_without_debrief(person, NOW, 3) == [interview]
    # Without a day nothing tells that it was lately.
    edit(interview, on=DAY, starts_at=None, is_day_only=False)
    assert not rounds_without_debrief(person, NOW, 3)


def test_it_is_offered_until_it_is_written_or_left(signed_in, person, interview):
    def is_offered() -> bool:
        return bool(rounds_without_debrief(person, timezone.now(), 3))

    assert "Write debrief" in signed_in.get(reverse("today:today")).text
    signed_in.post(reverse("practice:dismiss_debrief", args=[interview.pk]) + "?from=today")
    assert not is_offered()
    signed_in.post(reverse("practice:restore_debrief", args=[interview.pk]))
    assert is_offered()
    assert not Debrief.objects.exists()
    write_debrief(interview)
    assert not is_offered()


def test_one_that_was_left_can_still_be_written(person, interview):
    Debrief.objects.dismiss(interview)
    write_debrief(interview, change="Breathe first")
    Debrief.objects.restore(interview)

    assert [debrief.change for debrief in Debrief.objects.written()] == ["Breathe first"]


def test_none_is_offered_while_all_reminders_pause_or_for_what_never_took_place(person):
    application = make_application(person)
    ago = datetime.timedelta(hours=3)
    interview = application.add_round(on=DAY, starts_at=timezone.now() - ago)
    interview.cancel(on=DAY)
    assert not next_up(person, timezone.now()).debriefs

    interview.take_place_after_all(on=DAY)
    assert next_up(person, timezone.now()).debriefs
    person.reminders_paused = True
    assert not next_up(person, timezone.now()).debriefs


def test_forgetting_somebody_leaves_the_question_and_takes_the_name_off_it(person, interview):
    debrief = write_debrief(interview)
    asking, contact = debrief.askings.first(), Contact.objects.get()
    name = f"asked_by_id_{asking.pk}"
    debrief.update(version=debrief.version_of([name]), on=DAY, **{name: contact.pk})

    contact.forget()

    asking.refresh_from_db()
    assert (asking.asked_by, asking.words) == (None, "Why do you want to work here?")


def test_a_debrief_goes_and_its_questions_and_reminders_stay(signed_in, interview):
    debrief = write_debrief(
        interview, questions=["Why us?"], promises=[NewPromise("Send the references", DAY)]
    )
    signed_in.post(reverse("practice:delete_debrief", args=[debrief.pk]))

    assert not Debrief.objects.exists()
    assert Question.objects.count() == Reminder.objects.count() == 1


def test_a_locked_debrief_keeps_its_questions(signed_in, interview):
    asking = write_debrief(interview).askings.first()
    interview.application.close_with(Verdict.Kind.TURNED_DOWN, on=DAY)

    signed_in.post(reverse("practice:remove_asking", args=[asking.pk]))

    assert Asking.objects.filter(pk=asking.pk).exists()


def test_rapport_survives_the_merging_of_two_records_of_one_person(person):
    application = make_near_miss(person)
    interview = application.rounds.get(number=2)
    target, duplicate = interview.people.order_by("pk")
    interview.participations.filter(contact=duplicate).update(rapport=3, cares_about="Rotas")
    merge_contacts(target, duplicate)

    participation = interview.participations.get()
    assert (participation.rapport, participation.cares_about) == (3, "Rotas")


def test_a_deleted_debrief_comes_back_from_the_bin_with_its_questions_and_promises(
    signed_in, interview
):
    promise = NewPromise("Send the references", DAY)
    debrief = write_debrief(interview, questions=["Why us?"], promises=[promise])
    went(debrief, ["so_so"])
    address = reverse("practice:delete_debrief", args=[debrief.pk])
    assert "moves to the bin" in signed_in.get(address).text
    page = signed_in.post(address, follow=True).text
    item = BinItem.objects.get()
    assert (item.title, item.detail) == (interview.title, str(interview.application))
    assert reverse("records:restore", args=[item.pk]) in page
    # Its question is gone by now: it is made again by its words.
    Question.objects.get().delete()

    answer = signed_in.post(reverse("records:restore", args=[item.pk]))

    assert answer.url == debrief.get_absolute_url()
    asking = Debrief.objects.get().askings.get()
    assert (asking.words, asking.landing, asking.question.text) == ("Why us?", "so_so", "Why us?")
    assert Debrief.objects.get().promises.get().reminder == Reminder.objects.get()
    assert not BinItem.objects.exists()


def test_a_deleted_debrief_stays_in_the_bin_where_another_was_begun(signed_in, interview):
    debrief = write_debrief(interview)
    signed_in.post(reverse("practice:delete_debrief", args=[debrief.pk]))
    again = write_debrief(interview, questions=["Why now?"])

    restore = reverse("records:restore", args=[BinItem.objects.get().pk])
    page = signed_in.post(restore, follow=True).text

    assert "Something else has taken its place since, so what you deleted stays in the bin." in page
    assert Debrief.objects.get().askings.get().words == "Why now?"
    assert Debrief.objects.get() == again
