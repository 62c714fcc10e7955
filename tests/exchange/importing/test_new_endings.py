"""A list that comes in once more says that a job has ended: that is offered, by choice."""

import datetime

import pytest
from django.urls import reverse

from applications.models import Application, Event
from exchange.models import FileImport
from tests.exchange.importing.lists import bring_in, make_import
from tests.exchange.importing.test_later_stages import run
from tests.searches import DAY, edit, make_application

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
HEADINGS = "Company,Position,Status,Date Applied,Closed,Status Date,Reason\n"
APPLIED = "Iota SA,Cook,Applied,2026-09-01,,,\n"
TODAY = DAY + datetime.timedelta(days=4)
CLOSED_ON = datetime.date(2026, 10, 5)
OFFERED = "1 open application has ended in the file. Record how it ended, too."


@pytest.fixture
def job(person) -> Application:
    bring_in(person, HEADINGS + APPLIED)
    return Application.objects.get()


def open_row(person, *cells: str) -> FileImport:
    return make_import(person, f"{HEADINGS}Iota SA,Cook,{','.join(cells)}\n")


def check_of(client, file_import: FileImport) -> str:
    return client.get(reverse("exchange:import_check", args=[file_import.pk])).text


def undo(client, file_import: FileImport) -> None:
    client.post(reverse("exchange:undo_import", args=[file_import.pk]), {"sure": "1"})


def endings_of(job: Application) -> list[tuple[str, datetime.date | None, str]]:
    job.refresh_from_db()
    return [(verdict.kind, verdict.known_day, verdict.feedback) for verdict in job.verdicts.all()]


def closings_of(job: Application) -> list[datetime.date]:
    return [event.happened_on for event in job.events.filter(kind=Event.Kind.CLOSED)]


def notes_of(job: Application) -> list[str]:
    return [line for note in job.dated_notes.order_by("pk") for line in note.text.splitlines()]


@pytest.mark.parametrize(
    ("status", "kind", "label"),
    [
        ("Rejected", "turned_down", "Turned down"),
        ("Withdrawn", "withdrew", "Withdrawn"),
        ("Ghosted", "no_answer", "No answer"),
        ("Offer accepted", "offer_accepted", "Offer accepted"),
        ("Absage", "turned_down", "Turned down"),
    ],
)
def test_an_ending_is_offered_with_its_day_and_written_where_it_is_chosen(
    signed_in, person, job, status, kind, label
):
    file_import = open_row(person, status, "2026-09-01", "2026-10-05", "", "Too far away")
    check = check_of(signed_in, file_import)
    assert OFFERED in check
    assert f"Open on record; in the file it ended on 5 Oct 2026: {label}" in check
    assert endings_of(job) == []

    answer = run(signed_in, file_import, endings="1")
    report = signed_in.get(answer.url).text
    assert "1 row is merged with what you have." in report
    assert "imported." not in report
    assert endings_of(job) == [(kind, CLOSED_ON, "Too far away")]
    assert (job.ended_as, job.stage, closings_of(job)) == (kind, "applied", [CLOSED_ON])
    assert notes_of(job) == []

    undo(signed_in, file_import)
    assert endings_of(job) == []
    assert (job.ended_as, closings_of(job), Application.objects.count()) == ("", [], 1)


def test_where_it_is_not_chosen_it_stays_open_and_the_next_list_offers_it_again(
    signed_in, person, job
):
    cells = ("Rejected", "2026-09-01", "2026-10-05", "", "Too far away")
    file_import = open_row(person, *cells)
    run(signed_in, file_import, moves="1")
    assert (endings_of(job), job.ended_as) == ([], "")
    assert notes_of(job) == ["Status: Rejected", "Closed: 2026-10-05", "Too far away"]

    again = open_row(person, *cells)
    assert OFFERED in check_of(signed_in, again)
    run(signed_in, again, endings="1")
    assert endings_of(job) == [("turned_down", CLOSED_ON, "Too far away")]
    assert len(notes_of(job)) == 3
    third = open_row(person, *cells)
    assert "with everything in this row" in check_of(signed_in, third)


@pytest.mark.parametrize(
    ("closed", "updated", "day", "notes"),
    [
        ("", "", None, []),
        ("", "2026-10-05", CLOSED_ON, []),
        ("2026-08-01", "", None, ["Closed: 2026-08-01"]),
        ("2031-01-01", "", None, ["Closed: 2031-01-01"]),
        ("soon", "", None, ["Closed: soon"]),
    ],
)
def test_a_day_that_is_missing_or_cannot_be_is_none(
    signed_in, person, job, closed, updated, day, notes
):
    file_import = open_row(person, "Rejected", "2026-09-01", closed, updated, "")
    check = check_of(signed_in, file_import)
    assert ("on a day that is not known: Turned down" in check) == (day is None)
    run(signed_in, file_import, endings="1")
    assert endings_of(job) == [("turned_down", day, "")]
    assert (notes_of(job), closings_of(job)) == (notes, [day or TODAY])


def test_the_day_of_any_change_is_not_that_of_the_ending(signed_in, person, job):
    text = "Company,Position,Status,Last Updated\nIota SA,Cook,Rejected,2026-10-05\n"
    run(signed_in, make_import(person, text), endings="1")
    assert endings_of(job) == [("turned_down", None, "")]
    assert notes_of(job) == ["Last Updated: 2026-10-05"]


def test_the_day_of_a_change_before_what_is_on_record_is_not_that_of_the_ending(
    signed_in, person, job
):
    job.add_round(on=DAY, starts_at=datetime.datetime(2026, 11, 3, 9, tzinfo=datetime.UTC))
    run(signed_in, open_row(person, "Rejected", "2026-09-01", "", "2026-10-05", ""), endings="1")
    assert endings_of(job) == [("turned_down", None, "")]
    assert notes_of(job) == ["Status Date: 2026-10-05"]


def test_words_that_say_more_than_the_ending_stay_a_note(signed_in, person, job):
    status = "Rejected after the second interview"
    run(signed_in, open_row(person, status, "", "2026-10-05", "", ""), endings="1")
    assert endings_of(job) == [("turned_down", CLOSED_ON, "")]
    assert notes_of(job) == [f"Status: {status}"]


@pytest.mark.parametrize(
    ("stage", "status", "applied", "move"),
    [
        ("applied", "Rejected after the second interview", "2026-09-01", "interviewing"),
        ("applied", "Offer accepted", "", "offer"),
        ("saved", "Rejected", "2026-09-01", "applied"),
        ("saved", "Withdrawn", "", ""),
        ("interviewing", "Rejected after the second interview", "", ""),
    ],
)
@pytest.mark.parametrize("moves", ["", "1"])
def test_how_far_it_had_got_by_then_is_offered_as_a_move(
    signed_in, person, stage, status, applied, move, moves
):
    job = make_application(person, company="Iota SA", position="Cook", stage=stage)
    before = job.events.moves().count()
    file_import = open_row(person, status, applied, "2026-10-05", "", "")
    check = check_of(signed_in, file_import)
    assert OFFERED in check
    assert ("1 application on record is further in the file." in check) == bool(move)
    run(signed_in, file_import, endings="1", **({"moves": moves} if moves else {}))
    job.refresh_from_db()
    assert job.stage == (move if move and moves else stage)
    if move and moves:
        day = datetime.date(2026, 9, 1) if move == "applied" else CLOSED_ON
        assert job.events.moves().last().happened_on == day
    assert [verdict.known_day for verdict in job.verdicts.all()] == [CLOSED_ON]
    undo(signed_in, file_import)
    job.refresh_from_db()
    assert (job.stage, job.ended_as) == (stage, "")
    assert job.events.moves().count() == before


def test_an_ending_that_nobody_knows_is_asked_first(signed_in, person, job):
    file_import = open_row(person, "Wd R R", "2026-09-01", "2026-10-05", "", "")
    check = check_of(signed_in, file_import)
    assert "1 row needs an answer from you" in check
    assert "has ended in the file" not in check
    choices = reverse("exchange:import_columns", args=[file_import.pk])
    signed_in.post(choices, {"status_0": "role_closed"})
    assert "it ended on 5 Oct 2026: Job closed" in check_of(signed_in, file_import)
    run(signed_in, file_import, endings="1")
    assert endings_of(job) == [("role_closed", CLOSED_ON, "")]
    assert notes_of(job) == ["Status: Wd R R"]


@pytest.mark.parametrize(
    ("headings", "cells", "day"),
    [
        ("Stage,Ending", "Applied,Rejected", None),
        ("Applied,Rejected", "yes,yes", None),
        ("Date Applied,Rejected", "2026-09-01,2026-10-05\nHaven,Clerk,2026-09-01,yes", CLOSED_ON),
        ("Status", "rejected :(", None),
    ],
)
def test_thin_lists_say_it_in_any_of_their_columns(signed_in, person, job, headings, cells, day):
    text = f"Company,Position,{headings}\nIota SA,Cook,{cells}\n"
    left = make_import(person, text)
    assert OFFERED in check_of(signed_in, left)
    run(signed_in, left)
    assert any("ejected" in note for note in notes_of(job))
    run(signed_in, make_import(person, text), endings="1")
    assert endings_of(job) == [("turned_down", day, "")]


def test_another_ending_on_record_stays_and_a_note_says_both(signed_in, person, job):
    job.close_with("withdrew", on=DAY)
    before = endings_of(job)
    cells = ("Rejected", "2026-09-01", "2026-10-05", "", "")
    file_import = open_row(person, *cells)
    check = check_of(signed_in, file_import)
    assert "On record: Withdrawn; in the file: Turned down. What is on record stays." in check
    assert "has ended in the file" not in check
    run(signed_in, file_import, endings="1")
    assert endings_of(job) == before
    assert (job.ended_as, closings_of(job)) == ("withdrew", [DAY])
    both = "Status: Rejected (on record: Withdrawn)"
    assert notes_of(job) == [both, "Closed: 2026-10-05"]
    run(signed_in, open_row(person, *cells), endings="1")
    assert len(notes_of(job)) == 2


def test_what_is_archived_is_not_ended(signed_in, person, job):
    job.archive()
    file_import = open_row(person, "Rejected", "", "", "", "")
    assert "has ended in the file" not in check_of(signed_in, file_import)
    run(signed_in, file_import, endings="1")
    assert (endings_of(job), notes_of(job)) == ([], ["Status: Rejected"])


@pytest.mark.parametrize(
    ("status", "closed", "is_offered"),
    [
        ("Rejected", "2026-10-05", False),
        ("Rejected", "", False),
        ("Withdrawn", "2026-10-05", False),
        ("Rejected", "2026-11-22", True),
        ("Withdrawn", "", True),
    ],
)
def test_after_it_was_reopened_only_news_is_offered(
    signed_in, person, job, status, closed, is_offered
):
    job.close_with("turned_down", on=CLOSED_ON)
    job.reopen(on=DAY)
    file_import = open_row(person, status, "2026-09-01", closed, "", "")
    assert (OFFERED in check_of(signed_in, file_import)) == is_offered
    run(signed_in, file_import, endings="1")
    assert len(endings_of(job)) == 1 + is_offered
    undo(signed_in, file_import)
    assert (len(endings_of(job)), job.ended_as) == (1, "")


def test_two_rows_of_one_job_end_it_once(signed_in, person, job):
    rows = "Iota SA,Cook,Rejected,,,,\nIota SA,Cook,Withdrawn,,,,\n"
    run(signed_in, make_import(person, HEADINGS + rows), endings="1")
    assert endings_of(job) == [("turned_down", None, "")]
    assert notes_of(job) == ["Status: Withdrawn"]


def test_a_later_stage_in_one_row_and_the_ending_in_the_next_are_both_written(
    signed_in, person, job
):
    rows = "Iota SA,Cook,Interviewing,,,2026-10-01,\nIota SA,Cook,Rejected,,2026-10-05,,\n"
    file_import = make_import(person, HEADINGS + rows)
    run(signed_in, file_import, endings="1", moves="1")
    assert endings_of(job) == [("turned_down", CLOSED_ON, "")]
    assert job.stage == "interviewing"
    undo(signed_in, file_import)
    assert (endings_of(job), job.stage) == ([], "applied")


def test_an_ending_that_was_worked_on_since_stays_when_the_import_is_undone(signed_in, person, job):
    file_import = open_row(person, "Rejected", "", "2026-10-05", "", "")
    run(signed_in, file_import, endings="1")
    edit(job.verdicts.get(), their_words="We were impressed.")
    undo(signed_in, file_import)
    assert endings_of(job) == [("turned_down", CLOSED_ON, "")]
    assert (job.ended_as, closings_of(job)) == ("turned_down", [CLOSED_ON])


def test_the_move_of_an_ending_stays_where_they_called_back_since(signed_in, person):
    job = make_application(person, company="Iota SA", position="Cook")
    file_import = open_row(person, "Rejected after the final interview", "", "2026-10-05", "", "")
    run(signed_in, file_import, endings="1", moves="1")
    job.refresh_from_db()
    stage = job.stage
    job.reopen(on=CLOSED_ON)
    job.add_round(on=CLOSED_ON)
    undo(signed_in, file_import)
    job.refresh_from_db()
    assert (job.stage, job.rounds.count(), job.events.moves().count()) == (stage, 1, 1)
