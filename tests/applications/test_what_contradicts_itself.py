"""What is overdue, corrected or ended is told the same way on every page."""

import datetime

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from applications.board import build_board
from applications.history import with_history
from applications.models import Application, Event, Verdict
from applications.stage_steps import build_steps
from applications.timeline import build_timeline
from letters.beginning import come_second_without_a_letter
from near_misses.moving_on import put_to_rest
from tests.applications.asking import page_of, post
from tests.searches import add_round, edit, make_application, make_near_miss, reschedule

pytestmark = pytest.mark.django_db
NOW = datetime.datetime(2026, 11, 27, 12, tzinfo=datetime.UTC)
TODAY = NOW.date()
A_DAY = datetime.timedelta(days=1)


@pytest.fixture(autouse=True)
def _today(person, signed_in):
    with time_machine.travel(NOW, tick=False):
        signed_in.force_login(person)
        yield


def card(application) -> str:
    shown = build_board(Application.objects.filter(pk=application.pk), TODAY)
    return next(card.facts for column in shown.stages for card in column.cards)


def history_of(application) -> list[tuple[str, str]]:
    rows = with_history(Application.objects.filter(pk=application.pk))
    shown = build_timeline(rows.get(), today=TODAY)
    return [(str(day), line.text) for day, lines in shown.days for line in lines]


@pytest.mark.parametrize("late", [1, 4, 200])
def test_an_offer_is_overdue_on_every_page_until_it_is_answered(signed_in, person, late):
    due_on = TODAY - late * A_DAY
    job = make_application(person, stage="offer", answer_due_on=due_on)
    assert "The answer was due on" in card(job)
    today = signed_in.get(reverse("today:today")).text
    for page in (today, page_of(signed_in, job)):
        assert "The answer was due on" in page
        assert "Answer by" not in page
    job.close_with(Verdict.Kind.OFFER_ACCEPTED, on=TODAY)
    assert "The answer was due on" not in signed_in.get(reverse("today:today")).text


def test_an_overdue_reminder_keeps_its_day(signed_in, person):
    job = make_application(person)
    job.reminders.create(owner=person, text="Chase Ana", due_on=datetime.date(2026, 11, 1))
    assert card(job) == "Reminder on 1 Nov"
    assert 'datetime="2026-11-01"' in page_of(signed_in, job)


def test_undoing_a_second_place_takes_back_what_was_said_of_interviews(person):
    job = make_application(person)
    interview = add_round(job, starts_at=NOW - 3 * A_DAY)
    earlier = add_round(job, starts_at=NOW - 9 * A_DAY)
    version = earlier.version_of(["outcome"])
    earlier.update(version=version, on=TODAY, outcome="took_place")
    job = Application.objects.get(pk=job.pk)
    verdict = come_second_without_a_letter(job, on=TODAY, took_place=list(job.rounds.all()))
    interview.refresh_from_db()
    assert interview.outcome == "took_place"

    assert job.take_back_ending(verdict.pk)
    assert [row.outcome for row in job.rounds.order_by("starts_at")] == ["took_place", "planned"]
    assert job.events.filter(kind=Event.Kind.ROUND_CHANGED).count() == 1


def test_an_ending_of_before_acts_were_marked_is_undone_by_itself(person):
    job = make_application(person)
    interview = add_round(job, starts_at=NOW - 3 * A_DAY)
    edit(interview, on=TODAY, outcome="took_place")
    verdict = job.close_with("came_second", on=TODAY)
    assert job.take_back_ending(verdict.pk)
    interview.refresh_from_db()
    assert (interview.outcome, job.ended_as) == ("took_place", "")
    assert job.events.filter(kind=Event.Kind.ROUND_CHANGED).count() == 1


@pytest.mark.parametrize("kind", ["offer_accepted", "offer_declined"])
def test_whoever_answered_an_offer_had_one(person, kind):
    job = make_application(person, stage="saved")
    job.close_with(kind, on=TODAY)
    steps = {step.stage.value: step.is_current for step in build_steps(job)}
    assert [stage for stage, is_current in steps.items() if is_current] == ["offer"]


def test_other_endings_leave_the_stage_that_was_reached(person):
    job = make_application(person, stage="applied")
    job.close_with("turned_down", on=TODAY)
    assert [step.stage.value for step in build_steps(job) if step.is_current] == ["applied"]


REST, BACK, AGAIN = "Put this one to rest", "They called back", "Open it again"


@pytest.mark.parametrize("kind", Verdict.Kind.values)
def test_what_has_ended_offers_once_what_goes_with_its_ending(signed_in, person, kind):
    job = make_application(person)
    assert page_of(signed_in, job).count(REST) == 1
    job.close_with(kind, on=TODAY)
    page = page_of(signed_in, job)
    main = page.partition("<main")[2]
    is_own = kind in ("withdrew", "offer_declined", "offer_accepted")
    assert (page.count(AGAIN), page.count(BACK)) == ((1, 0) if is_own else (0, 1))
    assert page.count(REST) == (0 if kind == "offer_accepted" else 1)
    assert main.count('class="btn btn-primary"') == (1 if kind == "came_second" else 0)
    job.archive()
    assert REST not in page_of(signed_in, job)


def test_an_offer_can_be_answered_while_an_interview_lies_ahead_and_is_not_put_to_rest(
    signed_in, person
):
    job = make_application(person, stage="offer")
    add_round(job, starts_at=timezone.now() + 3 * A_DAY)
    page = page_of(signed_in, job)
    assert "Prepare for" in page
    assert "?kind=offer_accepted" in page
    assert "?kind=offer_declined" in page
    assert REST not in page


def test_a_near_miss_that_became_a_job_is_not_put_to_rest(signed_in, person):
    job = make_near_miss(person)
    job.close_with("finalist", on=TODAY - 9 * A_DAY)
    job.reopen(on=TODAY)
    job.close_with("offer_accepted", on=TODAY)
    page = signed_in.get(reverse("near_misses:near_misses")).text
    assert job.company.name in page
    assert REST not in page


@pytest.mark.parametrize(
    ("ago", "rests", "is_timely"),
    [(0, False, True), (20, False, True), (21, False, False), (0, True, True)],
)
def test_a_letter_is_worth_sending_only_while_it_is_suggested(
    signed_in, person, ago, rests, is_timely
):
    job = make_near_miss(person)
    job.close_with("came_second", on=TODAY - ago * A_DAY)
    if rests:
        put_to_rest(job, on=TODAY)
        job.unarchive()
    banner = page_of(signed_in, job).partition('id="ending"')[2].partition("</section>")[0]
    assert ("worth sending" in banner) is is_timely
    assert ("btn-primary" in banner) is is_timely
    assert ("Everything is kept." in banner) is not is_timely


def test_a_day_on_which_nothing_was_held_dates_no_stage(person):
    job = make_application(person)
    interview = job.add_round(on=TODAY, starts_at=NOW + 4 * A_DAY)
    for days in (6, -3, 13):
        interview.refresh_from_db()
        reschedule(interview, on=TODAY, starts_at=NOW + days * A_DAY, time_zone="UTC", minutes=None)
        on = job.events.moves().get().happened_on
        assert on == min(TODAY, TODAY + days * A_DAY)
    interview.refresh_from_db()
    reschedule(interview, on=TODAY, starts_at=NOW - A_DAY, time_zone="UTC", minutes=None)
    assert job.events.moves().get().happened_on == TODAY - A_DAY
    interview.cancel(on=TODAY)
    assert job.events.moves().get().happened_on == TODAY


def test_a_removed_interview_dates_no_stage_and_a_day_typed_since_stays(person):
    job = make_application(person)
    interview = job.add_round(on=TODAY, starts_at=NOW - 3 * A_DAY)
    job.add_round(on=TODAY)
    assert job.events.moves().get().happened_on == TODAY - 3 * A_DAY
    interview.remove(on=TODAY)
    assert job.events.moves().get().happened_on == TODAY
    job.correct_day(job.events.moves().get(), on=TODAY - 5 * A_DAY)
    job.add_round(on=TODAY, starts_at=NOW - A_DAY)
    for row in job.rounds.all():
        row.remove(on=TODAY)
    assert job.events.moves().get().happened_on == TODAY - 5 * A_DAY


@pytest.mark.parametrize("stage", ["saved", "applied"])
def test_adding_stands_below_what_came_of_it(person, stage):
    job = Application.objects.log(
        person, company="Larkfield", position="Buyer", on=TODAY, stage=stage
    )
    job.move_to("interviewing", on=TODAY - 7 * A_DAY)
    (first, _), (last, words) = history_of(job)
    assert (first, last, words) == ("2026-11-20", "None", f"Added as {stage.capitalize()}")


def test_after_an_ending_no_word_of_an_interview_is_awaited(signed_in, person):
    job = make_application(person)
    interview = add_round(job, starts_at=NOW - 3 * A_DAY, outcome="took_place")
    assert "no word yet" in page_of(signed_in, job)
    job.close_with("finalist", on=TODAY)
    for page in (page_of(signed_in, job), page_of(signed_in, interview)):
        assert "no word yet" not in page
        assert "It took place.<" in page

    job.reopen(on=TODAY)
    add_round(job, starts_at=NOW - A_DAY / 24, outcome="took_place")
    page = page_of(signed_in, interview)
    assert "no word yet" not in page
    assert "It took place.<" in page


def test_the_timeline_tells_on_its_day_that_an_interview_took_place_and_of_no_word_missing(
    signed_in, person
):
    job = make_application(person)
    interview = add_round(job, starts_at=NOW - 3 * A_DAY)
    version = interview.version_of(["outcome"])
    interview.update(version=version, on=TODAY, outcome="took_place")
    before = page_of(signed_in, job)
    job.close_with("came_second", on=TODAY)
    after = page_of(signed_in, job)

    for page in (before, after):
        assert "It took place" in page
        # The day on which it was written down is no other.
        assert "Round 1 took place" not in page
    assert "no word yet" in before
    assert "no word yet" not in after


def test_many_that_have_ended_are_not_moved_and_it_is_said(signed_in, person):
    running, ended = (make_application(person) for _ in range(2))
    ended.close_with("turned_down", on=TODAY)
    fields = {"action": "move", "stage": "offer", "on": timezone.localdate()}
    post(signed_in, "bulk_action", chosen=[running.pk, ended.pk], **fields)
    page = signed_in.get(reverse("applications:table")).text
    assert "1 application moved. 1 has ended and stays as it is." in page
    assert "Day of the move or the ending" in page
    stages = [Application.objects.get(pk=row.pk).stage for row in (running, ended)]
    assert stages == ["offer", "applied"]
