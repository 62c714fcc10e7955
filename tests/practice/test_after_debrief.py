"""What a saved debrief leads to, when it is offered, and what stays of a deleted one."""

import datetime
import re

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from applications.merging import merge_contacts
from applications.models import Contact, Reminder
from practice.models import Debrief, Question
from practice.models.debrief import NewPromise
from practice.rounds_without_debrief import rounds_without_debrief
from records.bin import put_into_bin, restore
from records.models import BinItem
from tests.forms import type_into
from tests.practice.debriefs import page_of
from tests.searches import DAY, NOW, edit, make_application, make_near_miss, went, write_debrief
from today.next_up import next_up

pytestmark = pytest.mark.django_db


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
        starts_at = NOW + hour if is_day_only else NOW - hour / 2
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


@pytest.mark.parametrize(
    ("ago", "minutes", "is_offered"),
    [
        (datetime.timedelta(minutes=44), 45, False),
        (datetime.timedelta(minutes=45), 45, True),
        (datetime.timedelta(minutes=59), None, False),
        (datetime.timedelta(hours=1), None, True),
        (datetime.timedelta(days=14), 45, True),
        # By then it is no longer fresh.
        (datetime.timedelta(days=14, minutes=1), 45, False),
        (-datetime.timedelta(hours=1), 45, False),
    ],
)
def test_it_is_offered_from_the_end_of_the_interview(person, ago, minutes, is_offered):
    application = make_application(person)
    application.add_round(on=DAY, starts_at=NOW - ago, minutes=minutes)

    with time_machine.travel(NOW, tick=False):
        assert bool(next_up(person, NOW).debriefs) == is_offered


def test_of_years_ago_it_is_offered_under_practice_which_does_not_call_it_fresh(signed_in, person):
    years_ago = timezone.now() - datetime.timedelta(days=800)
    make_application(person).add_round(on=DAY, starts_at=years_ago)
    heading = "How did it go?"
    assert heading not in signed_in.get(reverse("today:today")).text
    for name in ("practice", "debriefs_to_write"):
        page = signed_in.get(reverse(f"practice:{name}")).text
        assert "Write debrief" in page
        assert "fresh" not in page.split("<main")[1].split("</main>")[0]


@pytest.mark.parametrize("is_day_only", [True, False])
def test_it_is_offered_at_once_where_the_interview_is_recorded_as_held(person, is_day_only):
    application = make_application(person)
    later = NOW + datetime.timedelta(hours=2)
    interview = application.add_round(on=DAY, starts_at=later, is_day_only=is_day_only)
    with time_machine.travel(NOW, tick=False):
        assert not rounds_without_debrief(person, NOW, 3)
        edit(interview, on=DAY, outcome="took_place")
        assert rounds_without_debrief(person, NOW, 3) == [interview]
        # Without a day nothing tells that it was lately.
        edit(interview, on=DAY, starts_at=None, is_day_only=False)
        assert not rounds_without_debrief(person, NOW, 3)


@pytest.mark.parametrize("count", [1, 12])
def test_those_of_what_has_ended_are_read_with_the_same_questions(
    person, count, django_assert_num_queries
):
    now = timezone.now()
    for number in range(count):
        application = make_application(person, company=f"Company {number}")
        application.add_round(on=DAY, starts_at=now - datetime.timedelta(hours=30))
        application.close_with("turned_down", on=timezone.localdate())
    with django_assert_num_queries(2):
        assert len(rounds_without_debrief(person, now, 20)) == count


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


def test_a_deleted_debrief_comes_back_where_none_was_wanted_since(signed_in, person, interview):
    """That none is wanted leaves a row, too, and an interview has one."""
    item = put_into_bin(write_debrief(interview, change="Breathe first"))
    signed_in.post(reverse("practice:dismiss_debrief", args=[interview.pk]))
    restore(item)
    assert Debrief.objects.get(round=interview).change == "Breathe first"


def test_practice_asks_how_the_answers_went_before_there_is_a_card(signed_in, person, interview):
    debrief = write_debrief(interview)
    asked = "Say in your debrief how the answers went"
    page = signed_in.get(reverse("practice:practice")).text
    assert asked in page
    assert f'href="{debrief.get_absolute_url()}"' in page

    went(debrief, ["landed", "landed"])
    assert asked not in signed_in.get(reverse("practice:practice")).text


def test_a_debrief_that_the_verdict_locked_is_not_asked_about(signed_in, person, interview):
    write_debrief(interview)
    interview.application.close_with("turned_down", on=timezone.localdate())
    page = signed_in.get(reverse("practice:practice")).text
    assert "There is nothing to practise today." in page
    assert "Say in your debrief" not in page
