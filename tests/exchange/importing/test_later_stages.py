"""A list that comes in once more says that a job is further: its move is offered, by choice."""

import datetime

import pytest
from django.urls import reverse

from applications.models import Application
from exchange.models import FileImport
from tests.exchange.importing.lists import bring_in, make_import
from tests.searches import DAY

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("four_days_later")]
HEADINGS = "Company,Position,Status,Date Applied,Last Updated\n"
APPLIED = "Iota SA,Cook,Applied,2026-09-01,\n"
TODAY = DAY + datetime.timedelta(days=4)


@pytest.fixture
def job(person) -> Application:
    bring_in(person, HEADINGS + APPLIED)
    return Application.objects.get()


def open_list(person, row: str) -> FileImport:
    return make_import(person, HEADINGS + row)


def run(client, file_import: FileImport, **chosen):
    return client.post(reverse("exchange:run_import", args=[file_import.pk]), chosen)


def moves_of(job: Application) -> list[tuple[str, str, datetime.date]]:
    job.refresh_from_db()
    moves = job.events.moves()
    return [(move.details["from"], move.stage, move.happened_on) for move in moves]


@pytest.mark.parametrize(
    ("updated", "shown", "day"),
    [
        ("2026-10-05", "in the file under Interviewing since 5 Oct", datetime.date(2026, 10, 5)),
        ("", "On record under Applied; in the file under Interviewing <", TODAY),
    ],
)
def test_a_later_stage_is_offered_with_its_day_and_written_where_it_is_chosen(
    signed_in, person, job, updated, shown, day
):
    file_import = open_list(person, f"Iota SA,Cook,Interviewing,2026-09-01,{updated}\n")
    check = signed_in.get(reverse("exchange:import_check", args=[file_import.pk])).text
    assert "1 application on record is further in the file." in check
    assert shown in " ".join(check.split())

    run(signed_in, file_import, moves="1")
    assert moves_of(job) == [("applied", "interviewing", day)]
    assert job.stage == "interviewing"
    assert not job.dated_notes.filter(text__contains="Interviewing").exists()

    signed_in.post(reverse("exchange:undo_import", args=[file_import.pk]), {"sure": "1"})
    assert moves_of(job) == []
    assert (job.stage, Application.objects.count()) == ("applied", 1)


def test_where_it_is_not_chosen_the_stage_stays_and_the_next_list_offers_it_again(
    signed_in, person, job
):
    row = "Iota SA,Cook,Offer,2026-09-01,\n"
    run(signed_in, open_list(person, row))
    assert (moves_of(job), job.stage) == ([], "applied")
    assert job.dated_notes.get().text == "Status: Offer"

    again = open_list(person, row)
    check = signed_in.get(reverse("exchange:import_check", args=[again.pk])).text
    assert "in the file under Offer" in check
    run(signed_in, again, moves="1")
    assert moves_of(job) == [("applied", "offer", TODAY)]
    assert job.dated_notes.count() == 1


def test_the_move_comes_after_those_on_record_and_never_tomorrow(signed_in, person, job):
    job.move_to("screening", on=DAY)
    row = "Iota SA,Cook,Interviewing,2026-09-01,2026-10-05\n"
    run(signed_in, open_list(person, row), moves="1")
    assert moves_of(job)[-1] == ("screening", "interviewing", DAY)
    run(signed_in, open_list(person, "Iota SA,Cook,Offer,2026-09-01,2031-01-01\n"), moves="1")
    assert moves_of(job)[-1] == ("interviewing", "offer", TODAY)


@pytest.mark.parametrize("state", ["ended", "archived", "further", "same"])
def test_nothing_is_offered_for_what_has_ended_or_is_as_far(signed_in, person, job, state):
    match state:
        case "ended":
            job.close_with("turned_down", on=DAY)
        case "archived":
            job.archive()
        case "further":
            job.move_to("offer", on=DAY)
        case "same":
            job.move_to("interviewing", on=DAY)
    before = moves_of(job)
    file_import = open_list(person, "Iota SA,Cook,Interviewing,2026-09-01,\n")
    check = signed_in.get(reverse("exchange:import_check", args=[file_import.pk])).text
    assert "further in the file" not in check
    run(signed_in, file_import, moves="1")
    assert moves_of(job) == before


def test_two_rows_of_one_job_move_it_once(signed_in, person, job):
    rows = "Iota SA,Cook,Screening,2026-09-01,\nIota SA,Cook,Offer,2026-09-01,\n"
    run(signed_in, open_list(person, rows), moves="1")
    assert moves_of(job) == [("applied", "screening", TODAY)]
    assert job.dated_notes.get().text == "Status: Offer"


def test_what_was_moved_on_since_stays_when_the_import_is_undone(signed_in, person, job):
    file_import = open_list(person, "Iota SA,Cook,Screening,2026-09-01,\n")
    run(signed_in, file_import, moves="1")
    job.refresh_from_db()
    job.move_to("offer", on=TODAY)
    before = moves_of(job)
    signed_in.post(reverse("exchange:undo_import", args=[file_import.pk]), {"sure": "1"})
    assert moves_of(job) == before
    assert job.stage == "offer"


def test_another_day_of_applying_is_a_note_that_says_what_it_is(signed_in, person):
    headings = "Company,Position,Date Applied,Link\n"
    link = "https://jobs.example.org/7"
    bring_in(person, f"{headings}Iota SA,Cook,2026-09-01,{link}\n")
    file_import = make_import(person, f"{headings}Iota SA,Cook,2026-09-14,{link}\n")
    run(signed_in, file_import)
    job = Application.objects.get()
    assert job.applied_on == datetime.date(2026, 9, 1)
    assert job.dated_notes.get().text == "Date Applied: 2026-09-14"


@pytest.fixture
def saved(person) -> Application:
    bring_in(person, "Company,Position,Status\nIota SA,Cook,Saved\n")
    return Application.objects.get()


@pytest.mark.parametrize(
    ("row", "moved"),
    [
        ("Iota SA,Cook,,2026-09-01,\n", ("applied", datetime.date(2026, 9, 1))),
        ("Iota SA,Cook,Applied,2026-09-01,\n", ("applied", datetime.date(2026, 9, 1))),
        (
            "Iota SA,Cook,Interviewing,2026-09-01,2026-10-05\n",
            ("interviewing", datetime.date(2026, 10, 5)),
        ),
    ],
)
def test_what_was_only_saved_has_a_day_of_applying_once_it_is_moved(
    signed_in, person, saved, row, moved
):
    run(signed_in, open_list(person, row))
    saved.refresh_from_db()
    assert (saved.stage, saved.applied_on) == ("saved", None)
    assert "Date Applied: 2026-09-01" in "\n".join(note.text for note in saved.dated_notes.all())

    again = open_list(person, row)
    run(signed_in, again, moves="1")
    assert moves_of(saved) == [("saved", *moved)]
    assert saved.applied_on == datetime.date(2026, 9, 1)
    signed_in.post(reverse("exchange:undo_import", args=[again.pk]), {"sure": "1"})
    saved.refresh_from_db()
    assert (saved.stage, saved.applied_on) == ("saved", None)


def test_a_new_job_that_is_only_saved_was_not_applied_for(person):
    bring_in(person, HEADINGS + "Iota SA,Cook,Saved,2026-09-01,\n")
    job = Application.objects.get()
    assert (job.stage, job.applied_on) == ("saved", None)
    assert job.notes == "Date Applied: 2026-09-01"
