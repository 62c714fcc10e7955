"""The day of applying is shown where it is set, and never set behind one's back."""

import datetime
from importlib import import_module

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import timezone

from applications.forms import QuickApplicationForm
from applications.models import Application, Event
from applications.stage_steps import build_steps
from applications.timeline import build_timeline
from exchange.archive.reading import Restoring
from exchange.models import ReceivedMail
from records.bin import put_into_bin, restore
from tests.applications.asking import page_of, post
from tests.exchange.archives import archive
from tests.forms import type_into
from tests.searches import DAY, edit, make_application

pytestmark = pytest.mark.django_db
ADD = reverse("applications:add_application")
JOB = {"company_name": "Larkfield", "position": "Buyer"}
NO_LONGER = "today is no longer noted as the day you applied"
DAY_BEFORE = DAY - datetime.timedelta(days=1)


def test_it_stands_beside_the_stage_with_today_in_it(signed_in):
    answer = signed_in.get(ADD)
    before_the_fold = answer.text.split("<details")[0:-1]
    assert 'name="applied_on"' in "".join(before_the_fold)
    assert answer.text.count('name="applied_on"') == 1
    assert answer.context["form"]["applied_on"].value() == timezone.localdate()
    assert '<details class="more-fields">' in answer.text


def test_what_is_not_applied_for_now_begins_with_no_day(signed_in, person):
    for stage in ("saved", "screening", "interviewing", "offer"):
        form = QuickApplicationForm(user=person, initial={"stage": stage})
        assert form["applied_on"].value() is None
    found = signed_in.post(reverse("exchange:job_ad"), {"text": "Buyer\n\nWe look for a buyer."})
    assert found.context["form"]["stage"].value() == "saved"
    assert found.context["form"]["applied_on"].value() is None


@pytest.mark.parametrize("stage", ["applied", "screening", "interviewing", "offer"])
def test_it_is_the_day_that_was_sent_and_without_one_it_is_not_recorded(signed_in, stage):
    for sent, day in (("2026-11-02", datetime.date(2026, 11, 2)), ("", None)):
        signed_in.post(ADD, JOB | {"stage": stage, "applied_on": sent})
        application = Application.objects.latest("pk")
        assert (application.stage, application.applied_on) == (stage, day)


@pytest.mark.parametrize("stage", ["applied", "screening", "interviewing", "offer"])
def test_without_a_script_the_day_that_was_suggested_is_not_that_of_a_later_stage(signed_in, stage):
    today = timezone.localdate()
    assert f'name="suggested_day" value="{today}"' in signed_in.get(ADD).text
    for typed in (today, DAY_BEFORE):
        sent = {"stage": stage, "applied_on": typed, "suggested_day": today}
        signed_in.post(ADD, JOB | sent)
        is_untrue = typed == today and stage != "applied"
        assert Application.objects.latest("pk").applied_on == (None if is_untrue else typed)


def add_interview(signed_in, application, on: datetime.date):
    address = reverse("applications:add_round", args=[application.pk])
    words = {"starts_at": f"{on}T10:00", "time_zone": "UTC", "outcome": "took_place"}
    return signed_in.post(address, words | {"format": "phone"}, follow=True)


def test_an_interview_of_the_past_shows_that_today_was_not_the_day_of_applying(signed_in):
    today = timezone.localdate()
    signed_in.post(ADD, JOB | {"stage": "applied", "applied_on": today})
    application = Application.objects.get()
    page = add_interview(signed_in, application, today + datetime.timedelta(days=2)).text
    application.refresh_from_db()
    assert (application.applied_on, NO_LONGER in page) == (today, False)

    page = add_interview(signed_in, application, today - datetime.timedelta(days=9)).text
    application.refresh_from_db()
    assert (application.applied_on, NO_LONGER in page) == (None, True)

    # Some are called before they apply: who says so again is believed.
    application.correct_day_of_applying(today)
    page = add_interview(signed_in, application, today - datetime.timedelta(days=5)).text
    application.refresh_from_db()
    assert (application.applied_on, NO_LONGER in page) == (today, False)


def test_a_day_of_applying_from_before_today_stays_whatever_interview_is_added(signed_in, person):
    today = timezone.localdate()
    application = make_application(person, applied_on=today - datetime.timedelta(days=3))
    add_interview(signed_in, application, today - datetime.timedelta(days=9))
    application.refresh_from_db()
    assert application.applied_on == today - datetime.timedelta(days=3)


@pytest.mark.parametrize("sent", ["2026-11-02", "0026-11-02", "never"])
def test_what_is_only_saved_has_none(signed_in, sent):
    answer = signed_in.post(ADD, JOB | {"stage": "saved", "applied_on": sent})
    assert answer.status_code == 302
    assert Application.objects.get().applied_on is None


def test_beyond_saved_a_day_that_cannot_be_is_refused(signed_in):
    answer = signed_in.post(ADD, JOB | {"stage": "applied", "applied_on": "0026-11-02"})
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["applied_on"])


def test_a_day_to_come_is_refused_wherever_it_is_typed_and_today_is_not(signed_in, person):
    application = make_application(person, applied_on=DAY)
    mail = ReceivedMail.objects.create(owner=person, subject="Thanks")
    addresses = (
        ADD,
        reverse("exchange:mail_application", args=[mail.pk]),
        reverse("applications:edit_fact", args=[application.pk, "applied_on"]),
        reverse("applications:edit_application", args=[application.pk]),
    )
    today = timezone.localdate()
    for address in addresses:
        ahead = JOB | {"stage": "applied", "applied_on": today + datetime.timedelta(days=1)}
        answer = signed_in.post(address, ahead)
        assert (address, answer.status_code) == (address, 422)
        assert answer.context["form"].errors == {"applied_on": ["This day is in the future."]}
    application.refresh_from_db()
    assert (application.applied_on, Application.objects.count()) == (DAY, 1)

    signed_in.post(ADD, JOB | {"stage": "applied", "applied_on": today})
    assert Application.objects.latest("pk").applied_on == today


def timeline_of(application) -> list[tuple[str, str]]:
    shown = build_timeline(Application.objects.get(pk=application.pk), today=timezone.localdate())
    return [(str(day), line.text) for day, lines in shown.days for line in lines]


@pytest.mark.parametrize("stage", ["applied", "screening", "interviewing", "offer"])
def test_what_was_applied_for_earlier_is_not_said_to_be_added_on_that_day(signed_in, stage):
    signed_in.post(ADD, JOB | {"stage": stage, "applied_on": "2026-10-01"})
    application = Application.objects.get()
    today, added = str(timezone.localdate()), f"Added as {stage.capitalize()}"
    assert timeline_of(application) == [(today, added), ("2026-10-01", "Applied")]
    correct = reverse("applications:edit_fact", args=[application.pk, "applied_on"])
    assert f'<a href="{correct}" data-dialog>Applied<span' in page_of(signed_in, application)


@pytest.mark.parametrize("stage", ["applied", "screening"])
def test_the_day_of_applying_stands_below_the_ending_however_late_it_was_added(signed_in, stage):
    signed_in.post(ADD, JOB | {"stage": stage, "applied_on": "2026-10-01"})
    application = Application.objects.get()
    application.close_with("turned_down", on=datetime.date(2026, 10, 20))
    assert timeline_of(application) == [
        ("2026-10-20", "Turned down"),
        ("2026-10-01", "Applied"),
    ]
    # Before it was applied for nothing was reached, and a further stage was not reached that day.
    steps = [(step.stage.value, str(step.on)) for step in build_steps(application) if step.on]
    assert steps == [("applied", "2026-10-01")]


@pytest.mark.parametrize("first", ["2026-10-01", ""])
def test_correcting_or_adding_the_day_moves_its_line_and_not_that_of_adding(signed_in, first):
    signed_in.post(ADD, JOB | {"stage": "applied", "applied_on": first})
    application = Application.objects.get()
    edit(application, applied_on=datetime.date(2026, 9, 15))
    added = (str(timezone.localdate()), "Added as Applied")
    assert timeline_of(application) == [added, ("2026-09-15", "Applied")]


def test_where_both_are_on_one_day_one_line_tells_of_them_and_corrects_them(signed_in):
    signed_in.post(ADD, JOB | {"stage": "applied", "applied_on": timezone.localdate()})
    application = Application.objects.get()
    assert timeline_of(application) == [(str(timezone.localdate()), "Added as Applied")]
    application.correct_day(application.events.get(), on=datetime.date(2026, 9, 14))
    application.refresh_from_db()
    assert application.applied_on == datetime.date(2026, 9, 14)
    assert timeline_of(application) == [("2026-09-14", "Added as Applied")]


def as_earlier_releases_wrote(person) -> list[Application]:
    """Added on 27 November late in the evening there, with the day of applying in their line."""
    person.time_zone = "America/New_York"
    person.save(update_fields=["time_zone"])
    at = datetime.datetime(2026, 11, 28, 3, 30, tzinfo=datetime.UTC)
    jobs = [
        make_application(person, stage=stage, applied_on=DAY)
        for stage in ("applied", "offer", "saved")
    ]
    corrected = make_application(person, stage="screening", applied_on=DAY)
    Event.objects.update(happened_on=DAY, written_at=at)
    corrected.events.update(happened_on=DAY - datetime.timedelta(days=1))
    return [*jobs, corrected]


ON_ITS_DAY = [
    *([datetime.date(2026, 11, 27)] * 2),
    *(DAY, DAY - datetime.timedelta(days=1)),
]


def test_an_upgrade_puts_adding_on_its_day(person):
    jobs = as_earlier_releases_wrote(person)
    migration = import_module("applications.migrations.0043_day_of_adding")
    for _ in range(2):
        migration.date_adding(apps, None)
        assert [job.events.get().happened_on for job in jobs] == ON_ITS_DAY


def test_an_archive_of_an_earlier_release_puts_adding_on_its_day(person, stranger):
    as_earlier_releases_wrote(person)
    stranger.time_zone = person.time_zone
    with timezone.override(person.zone):
        Restoring(stranger, archive(person)).write()
    jobs = Application.objects.for_user(stranger).order_by("pk")
    assert [job.events.get().happened_on for job in jobs] == ON_ITS_DAY


def test_a_day_of_adding_that_was_corrected_stays_out_of_an_archive_and_the_bin(person, stranger):
    application = make_application(person, stage="offer", applied_on=DAY_BEFORE)
    application.correct_day(application.events.get(), on=DAY_BEFORE)
    restore(put_into_bin(application))
    assert Event.objects.get().happened_on == DAY_BEFORE
    Restoring(stranger, archive(person)).write()
    assert [event.happened_on for event in Event.objects.all()] == [DAY_BEFORE] * 2


@pytest.mark.parametrize("name", ["edit_fact", "edit_application"])
def test_a_saved_job_whose_day_of_applying_is_recorded_was_applied_for(signed_in, name):
    signed_in.post(ADD, JOB | {"stage": "saved", "applied_on": ""})
    application = Application.objects.get()
    keys = (application.pk, "applied_on") if name == "edit_fact" else (application.pk,)
    day = datetime.date(2026, 9, 15)
    address = reverse(f"applications:{name}", args=keys)
    typed = JOB | {"applied_on": day.isoformat()}
    assert type_into(signed_in, address, typed).status_code == 302
    application.refresh_from_db()
    assert (application.stage, application.applied_on) == ("applied", day)
    assert timeline_of(application) == [
        ("2026-09-15", "Moved from Saved to Applied"),
    ]
    page = page_of(signed_in, application)
    assert "Buyer at Larkfield is now under Applied." in page

    undo = reverse("applications:take_back", args=[application.events.moves().get().pk])
    assert f'action="{undo}"' in page
    signed_in.post(undo)
    application.refresh_from_db()
    assert (application.stage, application.applied_on) == ("saved", None)


def test_a_job_that_was_put_back_to_saved_is_applied_for_after_that(person):
    job = make_application(person, stage="saved")
    job.move_to("screening", on=DAY_BEFORE)
    job.move_to("saved", on=DAY)
    edit(job, applied_on=DAY_BEFORE)
    job.refresh_from_db()
    assert (job.stage, job.applied_on) == ("applied", DAY_BEFORE)
    assert [move.happened_on for move in job.events.moves()] == [DAY_BEFORE, DAY, DAY]


def test_a_day_that_was_emptied_and_recorded_anew_is_that_of_the_move(person):
    job = make_application(person, stage="saved")
    job.move_to("applied", on=DAY)
    edit(job, applied_on=None)
    [step] = [step for step in build_steps(job) if step.is_current]
    assert (step.stage, step.on) == ("applied", None)
    edit(job, applied_on=DAY_BEFORE)
    assert timeline_of(job)[0] == (str(DAY_BEFORE), "Moved from Saved to Applied")
    assert [text for _, text in timeline_of(job)].count("Applied") == 0

    # And the other way round: the day of the move says when.
    edit(job, applied_on=None)
    job.correct_day(job.events.moves().get(), on=DAY)
    job.refresh_from_db()
    assert job.applied_on == DAY


def test_an_unknown_day_is_shown_as_no_day(signed_in, person):
    known = make_application(person, applied_on=DAY)
    unknown = make_application(person, position="Buyer", applied_on=None)
    link = "/facts/applied_on/"
    assert 'class="step-day"' in page_of(signed_in, known)
    shown = page_of(signed_in, unknown)
    assert 'class="step-day"' not in shown
    assert link in shown  # where it can be noted


@pytest.mark.parametrize("stage", ["screening", "interviewing", "offer"])
def test_a_move_past_applied_leaves_the_day_of_applying_open(signed_in, person, stage):
    job = make_application(person, stage="saved")
    post(signed_in, "move", job.pk, stage=stage, on="2026-11-05", row_version="saved")
    job.refresh_from_db()
    assert (job.stage, job.applied_on) == (stage, None)
    days = [str(step.on) for step in build_steps(job) if step.is_done or step.is_current]
    assert (days[1], days[-1]) == ("None", "2026-11-05")

    # A day typed afterwards does not take that move along, nor is it taken back with it.
    day = datetime.date(2026, 11, 5)
    edit(job, applied_on=day)
    edit(job, applied_on=day - datetime.timedelta(days=3))
    assert job.events.moves().get().happened_on == day
    post(signed_in, "take_back", job.events.moves().get().pk)
    job.refresh_from_db()
    assert (job.stage, job.applied_on) == ("saved", day - datetime.timedelta(days=3))


def test_an_interview_of_a_saved_job_says_nothing_of_applying(person):
    job = make_application(person, stage="saved")
    starts_at = datetime.datetime(2026, 11, 5, 9, tzinfo=datetime.UTC)
    job.add_round(on=DAY, starts_at=starts_at)
    job.refresh_from_db()
    assert (job.stage, job.applied_on) == ("interviewing", None)


def test_many_saved_jobs_moved_past_applied_have_no_day_of_applying(signed_in, person):
    jobs = [make_application(person, stage="saved") for _ in range(2)]
    chosen = {"chosen": [job.pk for job in jobs], "action": "move", "stage": "offer", "on": ""}
    post(signed_in, "bulk_action", **chosen)
    found = Application.objects.values_list("stage", "applied_on")
    assert list(found) == [("offer", None)] * 2


def test_a_move_to_applied_says_when_and_a_later_move_keeps_it(signed_in, person):
    job = make_application(person, stage="saved")
    post(signed_in, "move", job.pk, stage="applied", on="2026-11-05", row_version="saved")
    post(signed_in, "move", job.pk, stage="offer", on="2026-11-09", row_version="applied")
    job.refresh_from_db()
    assert (job.stage, job.applied_on) == ("offer", datetime.date(2026, 11, 5))
