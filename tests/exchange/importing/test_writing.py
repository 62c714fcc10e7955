"""What an import writes, how fast, and that all of it can be undone."""

import datetime
import time

import pytest
from django.core.management import call_command
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from applications.models import (
    Application,
    Company,
    Contact,
    Event,
    InterviewRound,
    Tag,
    Verdict,
)
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.undoing import undo_import
from exchange.importing.writing import write_plan
from exchange.models import FileImport
from exchange.models.file_import import WAITS
from records.bin import put_into_bin, restore
from search.indexing import catch_up
from search.models import Entry
from tests.exchange.importing.lists import HEADINGS, LIST, bring_in, make_import
from tests.house.test_privacy import every_row
from tests.searches import DAY, edit, make_application, make_near_miss
from tests.yardstick import slowness

pytestmark = pytest.mark.django_db

FEW, MANY = 1_000, 4_000
# Seconds of the processor for each of the three parts of MANY, which take three or four.
ALLOWED = 20


def long_list(count: int) -> bytes:
    statuses = ["Applied", "Rejected", "Ghosted", "Interview", "Saved", "Offer"]
    rows = (
        f"Firm {n % 900},Clerk {n},{1 + n % 28:02d}/01/2026,{statuses[n % 6]},Town {n % 50},"
        f"Ana {n % 900},ana{n % 900}@example.org,{'yes' if n % 4 == 0 else ''},"
        f"Remark {n},tag {n % 7}"
        for n in range(count)
    )
    return "\n".join([f"{HEADINGS},Tags", *rows]).encode()


def seconds_of_import(person, count: int) -> dict[str, float]:
    began = time.process_time()
    file_import = open_upload(person, long_list(count), "jobs.csv")
    plan = opened_file(file_import).plan()
    planned = time.process_time()
    write_plan(file_import, plan, today=DAY)
    written = time.process_time()
    assert Application.objects.for_user(person).count() == count
    undo_import(file_import)
    undone = time.process_time()
    assert Application.objects.for_user(person).count() == 0
    return {"plan": planned - began, "write": written - planned, "undo": undone - written}


@pytest.mark.thorough
def test_four_times_the_applications_take_about_four_times_as_long(person):
    short, long = seconds_of_import(person, FEW), seconds_of_import(person, MANY)
    print({part: (round(short[part], 2), round(long[part], 2)) for part in short})
    assert max(long.values()) < ALLOWED * slowness()
    assert {part: long[part] for part in short if long[part] > 5.5 * short[part]} == {}


@pytest.mark.thorough
@pytest.mark.no_database
def test_nobody_waits_while_thousands_of_applications_are_made_ready(person):
    moments: list[float] = []

    def look(execute, sql, params, several, context):
        if moments or "exchange_fileimport" in sql:
            moments.append(time.process_time())
        return execute(sql, params, several, context)

    file_import = open_upload(person, long_list(MANY), "jobs.csv")
    plan = opened_file(file_import).plan(for_writing=True)
    with connection.execute_wrapper(look):
        began = time.process_time()
        assert write_plan(file_import, plan, today=DAY)
    before, alone = moments[0] - began, moments[-1] - moments[0]
    print({"before": round(before, 2), "alone": round(alone, 2)})
    assert len(moments) > 10
    # From the first to the last statement nobody else can write to SQLite.
    assert alone < before


def test_rows_are_written_by_a_few_statements_however_many_they_are(
    person, django_assert_max_num_queries
):
    file_import = open_upload(person, long_list(400), "jobs.csv")
    plan = opened_file(file_import).plan()
    with django_assert_max_num_queries(60):
        write_plan(file_import, plan, today=DAY)


def test_what_was_put_on_record_since_the_plan_is_not_written_again(person):
    first, again = make_import(person, LIST), make_import(person, LIST)
    plan = opened_file(again).plan(for_writing=True)
    assert write_plan(first, opened_file(first).plan(), today=DAY)
    assert write_plan(again, plan, today=DAY)
    assert Application.objects.count() == 2
    assert again.counts == {"merged": 2}
    assert InterviewRound.objects.count() == 1


def test_what_was_filled_in_since_the_plan_is_not_overwritten(person):
    application = make_application(person, company="Haven", position="Buyer")
    file_import = make_import(person, "Company,Position,Location\nHaven,Buyer,Lisbon\n")
    plan = opened_file(file_import).plan(for_writing=True)
    edit(application, place="Porto")
    assert write_plan(file_import, plan, today=DAY)
    application.refresh_from_db()
    assert application.place == "Porto"
    assert application.dated_notes.get().text == "Location: Lisbon"


def test_what_was_deleted_since_the_plan_is_made_anew(person):
    application = make_application(person, company="Haven", position="Buyer")
    application.tags.create(owner=person, key="retail", name="retail")
    file_import = make_import(person, LIST)
    plan = opened_file(file_import).plan(for_writing=True)
    application.delete()
    Company.objects.all().delete()
    Tag.objects.all().delete()
    assert write_plan(file_import, plan, today=DAY)
    buyer = Application.objects.get(position="Buyer")
    assert (buyer.company.name, buyer.tags.count()) == ("Haven", 2)


def test_keys_that_were_reserved_are_nobody_elses(person):
    bring_in(person, LIST)
    for model in (Application, Company, Contact, Tag, Verdict, InterviewRound, Event):
        assert model._base_manager.exists(), model
    make_near_miss(person, company="Mill")
    bring_in(person, LIST.replace("Haven", "Harbour"))
    assert Application.objects.count() == 4


def test_an_interview_of_before_is_numbered_before_those_on_record(person):
    application = make_application(person, company="Haven", position="Buyer")
    application.add_round(on=DAY, starts_at=datetime.datetime(2026, 3, 1, 9, tzinfo=datetime.UTC))
    text = "Company,Position,First Round,Second Round\nHaven,Buyer,2026-02-01,2026-04-01\n"
    bring_in(person, text)
    rounds = application.rounds.order_by("number")
    assert [(interview_round.number, interview_round.day.month) for interview_round in rounds] == [
        (1, 2),
        (2, 3),
        (3, 4),
    ]


def test_an_interviewer_who_is_named_twice_takes_part_once(person):
    text = "Company,Position,Interviewer,First Round\nHaven,Buyer,Ana Sousa; Ana Sousa,2026-02-01\n"
    bring_in(person, text)
    assert InterviewRound.objects.get().participations.count() == 1


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "UTC", "Pacific/Auckland"])
def test_an_interview_with_a_day_and_no_time_has_a_day_alone(signed_in, person, zone):
    person.time_zone = zone
    person.save()
    bring_in(person, LIST.replace("2026-01-20 14:30", "2026-01-20"))

    interview_round = Application.objects.get(position="Buyer").rounds.get()
    assert interview_round.is_day_only
    with timezone.override(zone):
        assert interview_round.when == datetime.date(2026, 1, 20)
        assert timezone.localdate(interview_round.starts_at) == datetime.date(2026, 1, 20)
    page = signed_in.get(interview_round.get_absolute_url()).text
    assert '<time datetime="2026-01-20">Tuesday, 20 January 2026</time>' in page


def test_everything_of_a_row_stands_where_it_belongs(person):
    file_import = bring_in(person, LIST)
    buyer = Application.objects.get(position="Buyer")
    assert (buyer.stage, buyer.ended_as, buyer.work_mode) == (
        "interviewing",
        "turned_down",
        "remote",
    )
    assert buyer.applied_on == datetime.date(2026, 1, 2)
    assert buyer.verdict.heard_on == datetime.date(2026, 2, 3)
    assert buyer.notes == "Status: Rejected after the interview\nSize: 200 people"
    assert sorted(tag.name for tag in buyer.tags.all()) == ["retail", "shops"]
    interview_round = buyer.rounds.get()
    assert interview_round.wall_clock == datetime.datetime(2026, 1, 20, 14, 30)
    assert not interview_round.is_day_only
    assert Contact.objects.get().email == "ana@example.org"
    reminder = Application.objects.get(position="Clerk").reminders.get()
    assert (reminder.text, reminder.due_on) == ("Ring them", datetime.date(2031, 1, 1))

    added = buyer.events.get(kind=Event.Kind.LOGGED)
    assert added.details == {
        "stage": "interviewing",
        "file": "jobs.csv",
        "row": 2,
        "import": file_import.pk,
    }


def test_the_timeline_says_which_file_an_application_came_from(signed_in, person):
    bring_in(person, LIST)
    page = signed_in.get(Application.objects.get(position="Buyer").get_absolute_url())
    assert "from the file jobs.csv" in page.content.decode()


@pytest.mark.parametrize("status", ["Applied", "Interview", "Offer", "Hired"])
def test_it_was_added_on_the_day_of_the_import_and_applied_for_on_its_own(
    signed_in, person, status
):
    bring_in(person, f"Company,Position,Date Applied,Status\nHaven,Buyer,2026-01-11,{status}\n")
    buyer = Application.objects.get()
    added = buyer.events.get(kind=Event.Kind.LOGGED)
    assert added.happened_on == DAY
    assert buyer.applied_on == datetime.date(2026, 1, 11)
    page = signed_in.get(buyer.get_absolute_url())
    of_that_day = dict(page.context["timeline"].days)[buyer.applied_on]
    assert [line.text for line in of_that_day] == ["Applied"]


@pytest.mark.parametrize(
    "sheet",
    [
        "Company,Position,Date Applied,Date Added\nHaven,Buyer,2026-01-11,2026-01-11\n",
        "Company,Position,Date Applied,Stage History\nHaven,Buyer,2026-01-11,"
        "\"[{'stage': 'Applied', 'date': '2026-01-11'},"
        " {'stage': 'Interview', 'date': '2026-01-20'}]\"",
    ],
)
def test_a_day_of_adding_that_the_file_names_stays_out_of_the_bin(person, sheet):
    bring_in(person, sheet)
    restore(put_into_bin(Application.objects.get()))
    assert Event.objects.get(kind=Event.Kind.LOGGED).happened_on == datetime.date(2026, 1, 11)


def test_the_same_file_again_adds_nothing(person):
    bring_in(person, LIST)
    before = every_row()
    plan = opened_file(make_import(person, LIST)).plan()
    assert [row.reason for row in plan.rows] == ["nothing_new", "nothing_new"]
    file_import = bring_in(person, LIST)
    apart = ("FileImport", "ImportedRow")
    after = every_row()
    assert {name: rows for name, rows in after.items() if name not in apart} == {
        name: rows for name, rows in before.items() if name not in apart
    }
    assert file_import.counts == {"merged": 2}


def test_what_is_on_record_is_added_to_and_never_overwritten(person):
    application = make_application(person, company="Haven", position="Buyer", place="Porto")
    text = "Company,Position,Location,Salary,Status,Size\nhaven,BUYER,Lisbon,30000,Offer,9 people\n"
    file_import = bring_in(person, text)
    application.refresh_from_db()
    assert (application.place, application.pay, application.stage) == ("Porto", "30000", "applied")
    note = application.dated_notes.get()
    assert note.text.splitlines() == ["Location: Lisbon", "Status: Offer", "Size: 9 people"]

    undo_import(file_import)
    application.refresh_from_db()
    assert (application.place, application.pay) == ("Porto", "")
    assert not application.dated_notes.exists()


def test_search_catches_up_by_itself(person):
    file_import = bring_in(person, LIST)
    catch_up(person.pk)
    assert Entry.objects.filter(kind=Entry.Kind.APPLICATION).count() == 2
    undo_import(file_import)
    catch_up(person.pk)
    assert not Entry.objects.exists()


def test_a_note_that_is_too_long_goes_on_in_another(person):
    words = "word " * 9_000
    bring_in(person, f'Company,Position,Comment\nHaven,Buyer,"{words.strip()}"\n')
    application = Application.objects.get()
    notes = [
        application.notes,
        *application.dated_notes.order_by("pk").values_list("text", flat=True),
    ]
    assert "".join(notes) == words.strip()
    assert max(map(len, notes)) <= 20_000


def test_nobody_elses_rows_are_touched(person, stranger):
    theirs = make_application(stranger, company="Haven", position="Buyer")
    before = every_row()
    bring_in(person, LIST)
    theirs.refresh_from_db()
    for name in ("Application", "Company", "Event"):
        own = [row for row in every_row()[name] if row in before[name]]
        assert len(own) == len(before[name]), name
    assert Application.objects.for_user(stranger).count() == 1


def test_what_the_table_exports_comes_back_as_it_was(signed_in, person):
    application = make_application(person, company="Haven", position="=Buyer", place="@Porto")
    application.close_with("came_second", on=DAY)
    chosen = {"action": "export", "chosen": [application.pk]}
    exported = signed_in.post(reverse("applications:bulk_action"), chosen).getvalue()
    assert b"'=Buyer" in exported
    plan = opened_file(open_upload(person, exported, "x.csv")).plan()
    assert [(row.result, row.facts.position) for row in plan.rows] == [("merged", "=Buyer")]
    application.delete()
    bring_in(person, exported)
    again = Application.objects.get()
    assert (again.position, again.ended_as) == ("=Buyer", "came_second")


def test_the_clock_forgets_files_that_were_never_imported(person):
    old, new = make_import(person), make_import(person)
    FileImport.objects.filter(pk=old.pk).update(opened_at=timezone.now() - WAITS)
    call_command("forget_unfinished_imports")
    assert list(FileImport.objects.all()) == [new]


def test_a_day_of_applying_that_is_to_come_is_a_note_which_the_check_shows(signed_in, person):
    text = "Company,Position,Date Applied,Status\nHaven,Buyer,2031-05-01,Applied\n"
    file_import = make_import(person, text)
    page = signed_in.get(reverse("exchange:import_check", args=[file_import.pk])).text
    assert "1 text goes into the notes" in page
    assert "Date Applied: 2031-05-01" in page
    assert write_plan(file_import, opened_file(file_import).plan(), today=DAY)
    buyer = Application.objects.get()
    assert (buyer.stage, buyer.applied_on) == ("applied", None)
    assert buyer.notes == "Date Applied: 2031-05-01"


@pytest.mark.parametrize("status", ["Ghosted", "Rejected"])
@pytest.mark.parametrize(
    ("heads", "cells", "day"),
    [
        # Nothing is known but that it was applied for: it is put on record without a day.
        ("", "", None),
        ("Last Updated", "2026-01-11", None),
        ("Last Updated", "2026-02-01", None),
        ("Status Date", "2026-01-11", None),
        ("Status Date", "2026-02-01", "2026-02-01"),
        ("First Round", "2026-01-20", None),
        ("Date Found,Deadline", "2026-01-02,2026-01-15", None),
    ],
)
def test_the_day_of_an_ending_is_none_that_the_file_has_for_something_else(
    signed_in, person, status, heads, cells, day
):
    row = f"Haven,Buyer,2026-01-11,{status},{cells}"
    file_import = make_import(person, f"Company,Position,Date Applied,Status,{heads}\n{row}\n")
    page = signed_in.get(reverse("exchange:import_check", args=[file_import.pk])).text
    assert ("the file does not say when you heard" in page) == (day is None)
    assert write_plan(file_import, opened_file(file_import).plan(), today=timezone.localdate())
    buyer = Application.objects.get()
    closed = buyer.events.get(kind=Event.Kind.CLOSED)
    expected = datetime.date.fromisoformat(day) if day else timezone.localdate()
    assert (buyer.applied_on, buyer.verdict.heard_on) == (datetime.date(2026, 1, 11), expected)
    known = datetime.date(2026, 1, 2) if "Found" in heads else buyer.applied_on
    assert closed.happened_on == (expected if day else known)
    assert buyer.verdict.is_day_known == (day is not None)
    assert buyer.verdict.known_day == (day and expected)


@pytest.mark.parametrize(
    "text",
    [
        "Company,Position,Date Applied,Applied,Rejected\nHaven,Buyer,2026-01-11,yes,2026-02-03\n"
        "Mill,Cook,2026-01-11,yes,no\n",
        "Company,Position,Date Applied,Status,Closed\nHaven,Buyer,2026-01-11,Rejected,\n"
        "Haven,Buyer,2026-01-11,Rejected,2026-02-03\nMill,Cook,2026-01-11,Applied,\n",
    ],
)
def test_the_day_of_an_ending_is_that_of_the_file_wherever_it_stands(signed_in, person, text):
    file_import = make_import(person, text)
    page = signed_in.get(reverse("exchange:import_check", args=[file_import.pk])).text
    assert "the file does not say when you heard" not in page
    assert write_plan(file_import, opened_file(file_import).plan(), today=timezone.localdate())
    buyer = Application.objects.get(position="Buyer")
    assert buyer.verdict.heard_on == datetime.date(2026, 2, 3)


def test_the_dry_run_says_that_a_further_status_becomes_a_note(person):
    head = "Company,Role,Status,Applied"
    bring_in(person, f"{head}\nHaven,Cook,Applied,2026-01-05\n")
    opened = opened_file(make_import(person, f"{head}\nHaven,Cook,Offer,2026-01-05\n"))
    (row,) = opened.plan().rows
    assert (row.result, row.notes) == ("merged", ("Status: Offer",))
