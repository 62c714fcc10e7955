"""Days that cannot have been the other way round are refused beside the field that names one."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from applications.history import with_history
from applications.last_contact import last_contact
from applications.models import Application, Verdict
from applications.stage_steps import build_steps
from applications.timeline import build_timeline
from tests.applications.asking import page_of, post
from tests.forms import type_into
from tests.searches import DAY, add_round, edit, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
EARLIER = DAY - datetime.timedelta(days=1)
LATER = DAY + datetime.timedelta(days=1)
TODAY = DAY + datetime.timedelta(days=4)


@pytest.fixture
def application(person) -> Application:
    return make_application(person, applied_on=DAY)


def heard(kind: str, day: datetime.date) -> dict[str, str]:
    return {"kind": kind, "heard_on": day.isoformat()}


@pytest.mark.parametrize("name", ["applications:close", "letters:come_second"])
def test_nothing_ends_before_it_was_applied_for(signed_in, application, name):
    address = reverse(name, args=[application.pk])
    kind = "turned_down" if name == "applications:close" else "came_second"
    answer = signed_in.post(address, heard(kind, EARLIER))
    assert answer.status_code == 422
    assert answer.context["form"].errors == {
        "heard_on": [
            "You applied on 20 November 2026. Choose that day or a later one, or correct the day "
            "on which you applied."
        ]
    }
    assert not Verdict.objects.exists()

    signed_in.post(address, heard(kind, DAY))
    assert application.verdicts.get().heard_on == DAY


@pytest.mark.parametrize("name", ["applications:close", "letters:come_second"])
def test_the_day_of_applying_is_asked_where_the_news_came_before_it(signed_in, application, name):
    address = reverse(name, args=[application.pk])
    kind = "turned_down" if name == "applications:close" else "came_second"
    assert "Applied on" not in signed_in.get(address).text
    typed = heard(kind, EARLIER) | {"their_words": "So close."}
    refused = signed_in.post(address, typed)
    form = refused.context["form"]
    assert (form["applied_on"].value(), form["their_words"].value()) == ("2026-11-20", "So close.")
    assert "Applied on" in refused.text

    still = signed_in.post(address, typed | {"applied_on": DAY.isoformat()})
    assert list(still.context["form"].errors) == ["heard_on"]
    tomorrow = timezone.localdate() + datetime.timedelta(days=1)
    wrong = signed_in.post(address, typed | {"applied_on": tomorrow.isoformat()})
    assert list(wrong.context["form"].errors) == ["applied_on"]
    assert not Verdict.objects.exists()

    signed_in.post(address, typed | {"applied_on": EARLIER.isoformat()})
    application.refresh_from_db()
    assert application.applied_on == EARLIER
    assert application.verdicts.get().heard_on == EARLIER
    assert application.events.get(kind="logged").happened_on == DAY


@pytest.mark.parametrize("name", ["applications:close", "letters:come_second"])
def test_an_ending_that_is_sent_again_leaves_the_day_of_applying_as_it_is(
    signed_in, application, name
):
    kind = "turned_down" if name == "applications:close" else "came_second"
    application.close_with(kind, on=LATER)
    typed = heard(kind, LATER) | {"applied_on": EARLIER.isoformat()}
    assert signed_in.post(reverse(name, args=[application.pk]), typed).status_code == 302
    application.refresh_from_db()
    assert (application.applied_on, application.verdict.heard_on) == (DAY, LATER)


def test_the_day_of_applying_goes_along_from_the_dialog_of_the_endings_to_the_letter(
    signed_in, application
):
    address = reverse("applications:close", args=[application.pk])
    typed = heard("came_second", EARLIER) | {"applied_on": EARLIER.isoformat()}
    letter = signed_in.post(address, typed, follow=True)
    assert letter.context["form"]["applied_on"].value() == EARLIER.isoformat()
    signed_in.post(reverse("letters:come_second", args=[application.pk]), typed)
    application.refresh_from_db()
    assert (application.applied_on, application.verdict.heard_on) == (EARLIER, EARLIER)


def test_an_ending_and_the_day_of_applying_are_corrected_together(signed_in, application):
    verdict = application.close_with("turned_down", on=DAY)
    address = reverse("applications:edit_ending", args=[verdict.pk])
    refused = type_into(signed_in, address, heard("turned_down", EARLIER))
    fields = {
        name: refused.context["form"][name].value() for name in refused.context["form"].fields
    }
    assert fields["applied_on"] == DAY.isoformat()
    fields = {name: value or "" for name, value in fields.items()} | {"applied_on": ""}
    assert signed_in.post(address, fields).status_code == 302
    application.refresh_from_db()
    verdict.refresh_from_db()
    assert (application.applied_on, verdict.heard_on) == (None, EARLIER)


def test_an_ending_is_not_moved_before_applying_and_other_words_of_it_go_on(signed_in, application):
    verdict = application.close_with("turned_down", on=EARLIER)  # as an import may have it
    address = reverse("applications:edit_ending", args=[verdict.pk])
    words = {"their_words": "So close."} | heard("turned_down", EARLIER)
    assert type_into(signed_in, address, words).status_code == 302
    earlier = EARLIER - datetime.timedelta(days=1)
    assert type_into(signed_in, address, heard("turned_down", earlier)).status_code == 422
    verdict.refresh_from_db()
    assert (verdict.heard_on, verdict.their_words) == (EARLIER, "So close.")


def test_a_day_of_applying_is_not_after_the_news(signed_in, application):
    application.close_with("turned_down", on=DAY)
    address = reverse("applications:edit_fact", args=[application.pk, "applied_on"])
    answer = type_into(signed_in, address, {"applied_on": LATER.isoformat()})
    assert answer.status_code == 422
    assert "It ended on 20 November 2026." in answer.text
    assert type_into(signed_in, address, {"applied_on": EARLIER.isoformat()}).status_code == 302
    application.refresh_from_db()
    assert application.applied_on == EARLIER


def test_applying_after_the_first_interview_is_remarked_on_and_not_refused(signed_in, application):
    at = datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.UTC)
    row = add_round(application, starts_at=at)
    address = reverse("applications:edit_fact", args=[application.pk, "applied_on"])
    assert "before you applied" not in page_of(signed_in, application)

    assert type_into(signed_in, address, {"applied_on": LATER.isoformat()}).status_code == 302
    application.refresh_from_db()
    assert application.applied_on == LATER
    remark = "The first interview was on 20 November 2026, before you applied."
    assert remark in page_of(signed_in, application)
    row.cancel(on=DAY)
    assert "before you applied" not in page_of(signed_in, application)


def test_an_ending_before_applying_that_came_in_with_a_file_is_remarked_on(signed_in, application):
    application.close_with("turned_down", on=EARLIER, is_day_known=False)
    assert "before you applied" not in page_of(signed_in, application)
    application.verdicts.update(is_day_known=True)
    shown = page_of(signed_in, application)
    assert "It ended on 19 November 2026, before you applied." in shown


def test_many_do_not_end_before_they_were_applied_for(signed_in, person, application):
    other = make_application(person, company="Oak Hall")
    edit(other, applied_on=EARLIER)
    chosen = {"chosen": [application.pk, other.pk], "action": "close", "kind": "no_answer"}
    answer = post(signed_in, "bulk_action", **chosen, on=EARLIER.isoformat())
    assert answer.status_code == 422
    assert (
        "You applied for Assistant Manager at Larkfield on 20 November 2026. Choose a later day."
    ) in answer.text
    assert not Verdict.objects.exists()
    post(signed_in, "bulk_action", **chosen, on=DAY.isoformat())
    assert Verdict.objects.count() == 2


def test_no_caller_moves_to_a_day_before_the_latest_move(application):
    application.move_to("screening", on=LATER)
    with pytest.raises(ValidationError):
        application.move_to("offer", on=DAY)
    application.refresh_from_db()
    assert application.stage == "screening"
    assert application.events.moves().count() == 1


def test_a_move_without_a_day_is_made_today_or_on_that_of_the_latest_one(application):
    tomorrow = timezone.localdate() + datetime.timedelta(days=1)  # as it was where one was then
    assert application.move_to("screening").happened_on == timezone.localdate()
    application.move_to("interviewing", on=tomorrow)
    assert application.move_to("offer").happened_on == tomorrow


def reopened(application, *, on=LATER) -> Verdict:
    verdict = application.close_with("came_second", on=DAY)
    application.reopen(on=on)
    verdict.refresh_from_db()
    return verdict


def correct_reopening(client, verdict, day):
    address = reverse("applications:correct_reopening", args=[verdict.pk])
    return client.post(address, {"on": day.isoformat()})


def test_the_day_of_reopening_is_corrected_and_every_page_follows(signed_in, application):
    far = LATER + datetime.timedelta(days=2)
    verdict = reopened(application, on=far)
    page = page_of(signed_in, application)
    assert page.count(reverse("applications:correct_reopening", args=[verdict.pk])) == 2
    assert "Reopened on 23 November 2026" in page

    assert correct_reopening(signed_in, verdict, LATER).status_code == 302
    verdict.refresh_from_db()
    assert verdict.reopened_on == application.events.get(kind="reopened").happened_on == LATER
    assert "Reopened on 21 November 2026" in page_of(signed_in, application)
    address = reverse("applications:close", args=[application.pk])
    assert signed_in.post(address, heard("turned_down", LATER)).status_code == 302
    kinds = application.events.order_by("-happened_on", "-pk").values_list("kind", flat=True)
    assert list(kinds)[:3] == ["closed", "reopened", "closed"]
    assert last_contact([Application.objects.get()]) == LATER


@pytest.mark.parametrize("kind", ["came_second", "withdrew"])
def test_what_is_said_once_it_is_reopened_leads_to_another_day(signed_in, application, kind):
    verdict = application.close_with(kind, on=DAY)
    reopen = reverse("applications:reopen", args=[application.pk])
    page = signed_in.post(reopen, follow=True).text
    message = page.partition("as of today")[2].partition("</main>")[0]
    address = reverse("applications:correct_reopening", args=[verdict.pk])
    undo = reverse("applications:take_back_reopening", args=[verdict.pk])
    link = f'<a class="btn btn-quiet btn-small" href="{address}" data-dialog>Another day</a>'
    assert link in message
    assert f'<form method="post" action="{undo}">' in message
    assert 'name="on"' in signed_in.get(address).text

    again = signed_in.post(reopen, follow=True).text
    assert "This application is open again" in again
    assert link not in again


def test_nothing_is_reopened_before_its_end_or_after_the_next(signed_in, application):
    verdict = reopened(application)
    application.close_with("turned_down", on=LATER)
    after = LATER + datetime.timedelta(days=1)
    for day, words in [
        (EARLIER, "It ended on 20 November 2026."),
        (after, "It ended again on 21 November 2026."),
        (timezone.localdate() + datetime.timedelta(days=1), "This day is in the future."),
    ]:
        answer = correct_reopening(signed_in, verdict, day)
        assert answer.status_code == 422
        assert words in answer.text
    verdict.refresh_from_db()
    assert verdict.reopened_on == LATER
    assert correct_reopening(signed_in, verdict, DAY).status_code == 302


def test_of_two_endings_each_keeps_its_day_of_reopening(signed_in, application):
    first, second = reopened(application), reopened(application)
    correct_reopening(signed_in, second, LATER + datetime.timedelta(days=1))
    correct_reopening(signed_in, first, DAY)
    days = application.events.filter(kind="reopened").order_by("pk")
    days = list(days.values_list("happened_on", flat=True))
    assert days == [DAY, LATER + datetime.timedelta(days=1)]


def test_of_two_that_were_lifted_on_one_day_the_later_is_corrected_alone(signed_in, application):
    first = reopened(application)
    second = application.close_with("no_answer", on=LATER)
    application.reopen(on=LATER)
    correct_reopening(signed_in, second, TODAY)
    lines = application.events.filter(kind="reopened").order_by("pk")
    assert [line.happened_on for line in lines] == [LATER, TODAY]
    assert [line.details["verdict"] for line in lines] == [first.pk, second.pk]


def test_an_ending_that_stands_has_no_day_of_reopening(signed_in, application):
    verdict = application.close_with("came_second", on=DAY)
    assert correct_reopening(signed_in, verdict, DAY).url == application.get_absolute_url()
    verdict.refresh_from_db()
    assert verdict.reopened_on is None


@pytest.mark.parametrize("name", ["applications:close", "letters:come_second"])
def test_nothing_ends_before_it_was_reopened(signed_in, application, name):
    reopened(application)
    kind = "turned_down" if name == "applications:close" else "came_second"
    answer = signed_in.post(reverse(name, args=[application.pk]), heard(kind, DAY))
    assert answer.status_code == 422
    assert "It was reopened on 21 November 2026. Choose that day or a later one" in answer.text
    assert application.verdicts.count() == 1


def test_many_do_not_end_before_they_were_reopened(signed_in, application):
    reopened(application)
    ended = {"chosen": [application.pk], "action": "close", "kind": "no_answer"}
    answer = post(signed_in, "bulk_action", **ended, on=DAY.isoformat())
    assert answer.status_code == 422
    assert "Assistant Manager at Larkfield was reopened on 21 November 2026." in answer.text
    assert application.verdicts.count() == 1
    post(signed_in, "bulk_action", **ended, on=LATER.isoformat())
    assert application.verdicts.count() == 2


def test_an_ending_that_was_lifted_is_not_moved_behind_that(signed_in, application):
    verdict = reopened(application)
    address = reverse("applications:edit_ending", args=[verdict.pk])
    after = LATER + datetime.timedelta(days=1)
    assert type_into(signed_in, address, heard("came_second", after)).status_code == 422
    assert type_into(signed_in, address, heard("came_second", LATER)).status_code == 302


def test_an_interview_after_the_ending_is_remarked_on_where_either_stands(signed_in, application):
    at = datetime.datetime(2026, 11, 21, 9, tzinfo=datetime.UTC)
    row = add_round(application, starts_at=at, outcome="took_place")
    verdict = application.close_with("turned_down", on=DAY)
    words = "Round 1 was on 21 November 2026, after it ended."
    assert words in page_of(signed_in, application)
    assert words in page_of(signed_in, row)
    edit(verdict, heard_on=LATER)
    assert words not in page_of(signed_in, Application.objects.get())


def test_an_interview_that_the_ending_called_off_is_not_remarked_on(signed_in, application):
    at = datetime.datetime(2026, 11, 21, 9, tzinfo=datetime.UTC)
    add_round(application, starts_at=at, outcome="planned")
    add_round(application, starts_at=at, outcome="cancelled")
    application.close_with("turned_down", on=DAY)
    assert "after it ended" not in page_of(signed_in, application)


def test_a_move_after_the_ending_is_remarked_on_and_not_refused(signed_in, application):
    application.move_to("screening", on=LATER)
    verdict = application.close_with("turned_down", on=DAY)
    words = "It moved to Screening on 21 November 2026, after it ended."
    assert words in page_of(signed_in, application)
    edit(verdict, heard_on=LATER)
    assert "after it ended" not in page_of(signed_in, Application.objects.get())


def test_a_move_that_was_undone_on_its_day_is_not_remarked_on(signed_in, application):
    application.move_to("screening", on=LATER)
    application.move_to("applied", on=LATER)
    application.close_with("turned_down", on=DAY)
    assert "after it ended" not in page_of(signed_in, application)


def test_the_day_of_applying_is_the_same_on_the_timeline_and_among_the_facts(person):
    application = make_application(person, company="Oak Hall", applied_on=DAY)
    add_round(application, starts_at=datetime.datetime(2026, 11, 10, 9, tzinfo=datetime.UTC))
    row = with_history(Application.objects.filter(pk=application.pk)).get()
    days = build_timeline(row, today=timezone.localdate()).days
    added = [day for day, lines in days for line in lines if line.kind == "logged"]
    steps = {step.stage: step.on for step in build_steps(row)}
    assert added == [DAY]
    assert steps["applied"] == DAY


def test_another_window_s_ending_stands_whole_and_says_so(signed_in, application):
    edit(application, applied_on=TODAY)
    application.close_with("turned_down", on=TODAY, their_words="Somebody closer.")
    words = {"kind": "turned_down", "heard_on": DAY.isoformat(), "their_words": "No."}
    address = reverse("applications:close", args=[application.pk])
    page = signed_in.post(address, words | {"applied_on": DAY.isoformat()}, follow=True).text
    assert "This application is already closed" in page
    application.refresh_from_db()
    verdict = application.verdicts.get()
    assert (application.applied_on, verdict.heard_on) == (TODAY, TODAY)
    assert verdict.their_words == "Somebody closer."

    same = {"kind": "turned_down", "heard_on": TODAY, "their_words": "Somebody closer."}
    assert "already closed" not in signed_in.post(address, same, follow=True).text


def test_a_move_to_applied_is_not_dated_after_the_ending(signed_in, person):
    application = make_application(person, stage="saved")
    application.move_to("applied", on=LATER)
    move = application.events.moves().last()
    application.close_with("turned_down", on=TODAY - datetime.timedelta(days=1))
    address = reverse("applications:correct_day", args=[move.pk])
    answer = signed_in.post(address, {"on": TODAY.isoformat()})
    assert "It ended on" in answer.text
    move.refresh_from_db()
    assert (answer.status_code, move.happened_on) == (422, LATER)
