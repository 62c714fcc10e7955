"""An ending whose day nobody recorded: nothing claims the day on which it was put on record."""

import datetime
import re

import pytest
from django.urls import reverse

from applications.history import with_history
from applications.models import Application, Company, Contact, Verdict
from applications.reopening import correct_reopening
from applications.timeline import build_timeline
from letters.beginning import begin_letter
from letters.drafting.gathering import gather
from letters.kinds import Kind
from letters.occasions import occasions, stopping
from letters.occasions.record import Record
from near_misses.company_history import earlier_tries
from near_misses.standing import near_misses
from tests.exchange.importing.lists import bring_in
from tests.forms import type_into
from tests.searches import DAY, add_round, make_application

pytestmark = pytest.mark.django_db

RECORDED_ON = datetime.date(2026, 11, 23)
DAY_IN_SEPTEMBER = datetime.datetime(2026, 9, 2, 12, tzinfo=datetime.UTC)
LATER = RECORDED_ON + datetime.timedelta(days=25)


def close(application, kind=Verdict.Kind.CAME_SECOND, *, is_day_known=False, **facts) -> Verdict:
    """As an import does, whose line on the timeline is of the last day that is known."""
    facts |= {"is_day_known": is_day_known}
    verdict = application.close_with(kind, on=RECORDED_ON, **facts)
    application.events.filter(kind="closed").update(happened_on=DAY)
    return verdict


@pytest.fixture
def application(person) -> Application:
    application = make_application(person)
    add_round(application, [("Wei Li", "Dear Mr Li")])
    return application


def again(application) -> Application:
    return Application.objects.get(pk=application.pk)


def test_once_it_is_lifted_it_stands_before_what_came_after_it(application):
    close(application, Verdict.Kind.TURNED_DOWN)
    assert kinds_by_day(application)[0] == (None, ["closed"])
    reopened_on = RECORDED_ON + datetime.timedelta(days=1)
    application.reopen(on=reopened_on)
    application.move_to("offer", on=LATER)
    days = kinds_by_day(application)
    assert days[:3] == [(LATER, ["moved"]), (reopened_on, ["reopened"]), (None, ["closed"])]
    assert days[3][0] == DAY


def test_once_it_is_lifted_it_stands_before_a_corrected_day_of_reopening(application):
    verdict = close(application, Verdict.Kind.TURNED_DOWN)
    application.reopen(on=LATER)
    correct_reopening(verdict, on=DAY)
    days = kinds_by_day(application)
    assert "reopened" in dict(days[:1])[DAY]
    assert days[1] == (None, ["closed"])


def kinds_by_day(application) -> list[tuple[datetime.date | None, list[str]]]:
    history = with_history(Application.objects.filter(pk=application.pk)).get()
    shown = build_timeline(history, today=LATER)
    return [(day, [line.kind for line in lines]) for day, lines in shown.days]


def test_no_page_names_the_day(signed_in, person, application):
    verdict = close(application, told_by=Contact.objects.get(), their_words="It was close.")
    other = make_application(person, position="Cook")
    pages = [
        application.get_absolute_url(),
        reverse("near_misses:near_misses"),
        Contact.objects.get().get_absolute_url(),
        Company.objects.get().get_absolute_url(),
        other.get_absolute_url(),
        reverse("applications:edit_ending", args=[verdict.pk]),
    ]
    for address in pages:
        text = signed_in.get(address).text
        for written in ("23 Nov", "November 23", "Nov 23", "2026-11-23"):
            assert written not in text, (address, written)
    page = signed_in.get(pages[0]).text
    assert "Day not recorded" in page
    assert "The day on which you heard is not recorded" in page


@pytest.mark.parametrize("kind", [Verdict.Kind.CAME_SECOND, Verdict.Kind.FINALIST])
def test_the_day_can_be_added_where_it_is_missed_and_a_letter_written(signed_in, application, kind):
    verdict = close(application, kind)
    add_day = reverse("applications:edit_ending", args=[verdict.pk])
    begin = reverse("letters:begin", args=[application.pk])
    write = re.compile(rf'href="{begin}">\s*Write a letter')
    shelf = signed_in.get(reverse("near_misses:near_misses")).text
    page = signed_in.get(application.get_absolute_url()).text
    assert f'href="{add_day}" data-dialog>Edit how it ended' in shelf
    assert f'href="{add_day}" data-dialog>Edit how it ended' in page
    assert write.search(shelf)
    assert write.search(page.partition('id="ending"')[2].partition("</section>")[0])

    application.company.notes_stopped_on = RECORDED_ON
    application.company.save(update_fields=["notes_stopped_on"])
    shelf = signed_in.get(reverse("near_misses:near_misses")).text
    page = signed_in.get(application.get_absolute_url()).text
    assert not write.search(shelf)
    assert not write.search(page.partition('id="ending"')[2].partition("</section>")[0])


def test_an_application_that_simply_ended_says_that_its_day_is_not_recorded(signed_in, application):
    close(application, Verdict.Kind.NO_ANSWER)
    page = signed_in.get(application.get_absolute_url()).text
    assert "Closed; the day is not recorded. Everything is kept." in page


@pytest.mark.parametrize("kind", [Verdict.Kind.CAME_SECOND, Verdict.Kind.TURNED_DOWN])
@pytest.mark.parametrize("today", [RECORDED_ON, LATER, RECORDED_ON + datetime.timedelta(days=400)])
def test_no_letter_is_fresh_and_none_is_scheduled(application, kind, today):
    close(application, kind)
    record = Record(again(application), today)
    assert occasions(again(application), today=today) == []
    assert record.stop is stopping.DAY_UNKNOWN
    assert record.periods_ahead() == []


def test_with_its_day_the_same_ending_has_letters(application):
    close(application, is_day_known=True)
    assert occasions(again(application), today=LATER) != []


def test_a_letter_that_is_begun_all_the_same_does_not_say_it(application):
    verdict = close(application)
    facts = gather(application, today=LATER, verdict=verdict)
    assert facts.heard_on is None
    assert (facts.outcome, verdict.days_since) == ("came_second", None)


def test_a_job_taken_on_an_unknown_day_ends_no_notes(person, application):
    close(application, is_day_known=True)
    close(make_application(person, company="Haven"), Verdict.Kind.OFFER_ACCEPTED)
    assert Record(again(application), LATER).stop_of_notes is None


def test_near_misses_show_it_without_a_day(person, application):
    close(application)
    application.rounds.update(starts_at=None)
    (near_miss,) = near_misses(person, LATER, [application.pk])
    assert near_miss.standing_on == "Waiting"
    assert near_miss.last_contact_on is None
    assert near_miss.ahead is None
    assert near_miss.stop is stopping.DAY_UNKNOWN


def test_what_was_tried_before_is_told_without_a_month(person):
    bare, met = make_application(person), make_application(person, position="Cook")
    add_round(met, [("Wei Li", "")])
    close(bare, Verdict.Kind.NO_ANSWER)
    close(met, Verdict.Kind.TURNED_DOWN)
    tries = earlier_tries([bare.company_id])
    assert {row.position: row.sentence for row in tries} == {
        "Assistant Manager": "How it ended: No answer.",
        "Cook": "You spoke with Wei Li. How it ended: Turned down.",
    }


def test_the_month_of_a_talk_is_that_of_the_people_named(person):
    earlier = make_application(person)
    add_round(earlier, [("Ellen Early", "")], starts_at=DAY_IN_SEPTEMBER)
    late = [("Larry Late", ""), ("Mona Mid", "")]
    add_round(earlier, late, starts_at=DAY_IN_SEPTEMBER + datetime.timedelta(days=60))
    earlier.rounds.update(outcome="took_place")
    close(earlier, Verdict.Kind.TURNED_DOWN, is_day_known=True)
    [row] = earlier_tries([earlier.company_id])
    assert row.sentence == (
        "You spoke with Larry Late and Mona Mid in November 2026. How it ended: Turned down."
    )


def test_whoever_knows_the_day_adds_it(signed_in, application):
    verdict = close(application)
    address = reverse("applications:edit_ending", args=[verdict.pk])
    assert signed_in.get(address).context["form"]["heard_on"].value() is None
    fields = {"kind": verdict.kind, "their_words": "It was close."}
    assert type_into(signed_in, address, fields).status_code == 302
    verdict.refresh_from_db()
    assert (verdict.known_day, verdict.their_words) == (None, "It was close.")

    type_into(signed_in, address, fields | {"heard_on": "2026-11-20"})
    verdict.refresh_from_db()
    assert verdict.known_day == DAY
    assert application.events.get(details__verdict=verdict.pk).happened_on == DAY
    assert occasions(again(application), today=LATER) != []


def test_the_day_of_recording_may_be_the_day_after_all(signed_in, application):
    verdict = close(application)
    fields = {"kind": verdict.kind, "heard_on": RECORDED_ON.isoformat()}
    type_into(signed_in, reverse("applications:edit_ending", args=[verdict.pk]), fields)
    verdict.refresh_from_db()
    assert verdict.known_day == RECORDED_ON


def test_no_other_day_is_refused_for_the_sake_of_it(signed_in, application):
    verdict = close(application)
    letter = begin_letter(application, Kind.CAME_SECOND, today=LATER, verdict=verdict)
    sent = {"sent_on": DAY.isoformat(), "sent_to": "Wei Li", "sent_by": "email"}
    mark_sent = reverse("letters:mark_sent", args=[letter.pk])
    assert signed_in.post(mark_sent, sent).status_code == 302
    letter.refresh_from_db()
    assert letter.sent_on == DAY

    applied_on = RECORDED_ON + datetime.timedelta(days=1)
    edit_day = reverse("applications:edit_fact", args=[application.pk, "applied_on"])
    type_into(signed_in, edit_day, {"applied_on": applied_on.isoformat()})
    assert again(application).applied_on == applied_on


def test_an_imported_ending_brings_nothing_onto_today(signed_in, person):
    bring_in(
        person,
        "Company,Position,Date Applied,Status,First Round\n"
        "Haven,Buyer,2026-01-11,Rejected,yes\nMill,Cook,2026-01-11,Finalist,yes\n",
    )
    verdicts = Verdict.objects.for_user(person)
    assert [row.is_day_known for row in verdicts] == [False, False]
    text = signed_in.get(reverse("today:today")).text
    assert "You could write" not in text
    assert reverse("letters:begin", args=[verdicts[0].application_id]) not in text
    moved = [event for row in verdicts for event in row.application.events.filter(kind="moved")]
    closed = [row.application.events.get(kind="closed") for row in verdicts]
    assert {event.happened_on.isoformat() for event in (*moved, *closed)} == {"2026-01-11"}


@pytest.mark.parametrize("number", [1, 3])
def test_on_the_shelf_it_is_said_once_that_days_are_missing_and_each_row_leads_to_its_own(
    signed_in, person, number
):
    verdicts = [
        close(make_application(person, position=f"Cook {place}")) for place in range(number)
    ]
    page = signed_in.get(reverse("near_misses:near_misses")).text
    assert page.count("no notes are suggested") == 1
    links = [reverse("applications:edit_ending", args=[verdict.pk]) for verdict in verdicts]
    assert [page.count(f'href="{link}"') for link in links] == [1] * number
