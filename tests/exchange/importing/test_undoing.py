"""An import is undone, but for what somebody worked on since."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from lxml import html

from applications.bulk_actions import Done, take_back
from applications.models import (
    Application,
    Company,
    Contact,
    Event,
    InterviewRound,
    Tag,
    Verdict,
)
from exchange.importing.undoing import undo_import
from exchange.importing.written_rows import _versioned, version_of
from frame.editing import fingerprint
from letters.beginning import begin_letter, come_second
from letters.kinds import Kind
from letters.models import Letter, Revision
from records.models import BinItem
from tests.exchange.importing.lists import LIST, bring_in, make_import
from tests.house.test_privacy import every_row
from tests.searches import (
    DAY,
    NOW,
    add_round,
    edit,
    make_application,
    make_near_miss,
    reschedule,
)

pytestmark = pytest.mark.django_db


def test_undoing_leaves_the_record_as_it_was(person):
    make_application(person, company="Haven", position="Buyer")
    before = every_row()
    undo_import(bring_in(person, LIST))
    apart = ("FileImport", "ImportedRow", "StaleEntry", "Entry", "Tag")
    after = every_row()
    for name, rows in before.items():
        assert name in apart or after[name] == rows, name
    assert not Tag.objects.in_use().exists()


def test_what_was_imported_before_rows_kept_their_owner_is_not_taken_for_worked_on(person):
    bring_in(person, LIST)
    rows = [*InterviewRound.objects.all(), *Verdict.objects.all()]
    assert rows
    for row in rows:
        version, row.owner = version_of(row), None
        assert version_of(row) == version


def bring_in_a_day(person):
    text = "Company,Position,Status,Interview date\nHaven,Buyer,Interview,2026-01-20\n"
    file_import, interview = bring_in(person, text), InterviewRound.objects.get()
    assert interview.is_day_only
    return file_import, interview


def test_a_day_that_followed_somebody_to_another_time_zone_was_not_worked_on(person):
    file_import, interview = bring_in_a_day(person)
    person.choose_time_zone("Asia/Tokyo")
    assert InterviewRound.objects.get().starts_at != interview.starts_at

    assert undo_import(file_import) == 0
    assert not Application.objects.exists()


def test_a_day_that_was_imported_when_versions_went_by_its_moment_was_not_worked_on(person):
    file_import, interview = bring_in_a_day(person)
    values = (getattr(interview, name) for name in _versioned(InterviewRound))
    versions = file_import.written[InterviewRound._meta.label_lower]
    versions[str(interview.pk)] = fingerprint(*values)
    file_import.save(update_fields=["written"])

    assert undo_import(file_import) == 0
    assert not Application.objects.exists()


def test_another_day_was_worked_on(person):
    file_import, interview = bring_in_a_day(person)
    reschedule(interview, starts_at=NOW, is_day_only=True, time_zone="UTC", minutes=None)
    assert undo_import(file_import) == 1


def test_what_was_worked_on_since_stays(person):
    file_import = bring_in(person, LIST)
    buyer, clerk = Application.objects.order_by("position")
    edit(buyer, pay="40,000")
    assert undo_import(file_import) == 1
    assert list(Application.objects.all()) == [buyer]
    assert buyer.rounds.exists()
    assert buyer.verdicts.exists()
    assert {company.name for company in Company.objects.all()} == {"Haven"}
    assert undo_import(file_import) == 0
    assert Application.objects.count() == 1


@pytest.mark.parametrize("noun", ["note", "round", "move", "reminder"])
def test_any_work_on_an_application_keeps_it(person, noun):
    file_import = bring_in(person, LIST)
    clerk = Application.objects.get(position="Clerk")
    match noun:
        case "note":
            clerk.dated_notes.create(text="They rang.", happened_on=DAY)
        case "round":
            clerk.add_round(on=DAY)
        case "move":
            clerk.move_to("offer", on=DAY)
        case "reminder":
            clerk.reminders.create(owner=person, text="Write", due_on=DAY)
    assert undo_import(file_import) == 1
    assert list(Application.objects.all()) == [clerk]


def test_undoing_takes_the_tags_that_the_import_made(person):
    Tag.objects.create(owner=person, key="mine", name="mine")
    file_import = bring_in(person, "Company,Role,Tags\nHaven,Cook,mine; new; other\n")
    Tag.objects.create(owner=person, key="later", name="later")
    make_application(person, company="Mill").tags.add(Tag.objects.get(key="other"))
    undo_import(file_import)
    assert set(Tag.objects.values_list("key", flat=True)) == {"mine", "other", "later"}


def test_whoever_was_met_for_an_application_that_stays_stays_as_well(person):
    file_import = bring_in(person, LIST)
    edit(Application.objects.get(position="Buyer"), pay="40,000")
    undo_import(file_import)
    assert [contact.name for contact in Contact.objects.all()] == ["Ana Sousa"]


HEADINGS = (
    "Company,Position,Status,Date Applied,Interview,Contact,Tags,Salary,Closed,Next Step,"
    "Next Follow-up,Size\n"
)


def bring_more_of(client, person, count: int, status: str = "Rejected"):
    """A file that moves, ends, fills in and adds to `count` applications that were on record, and
    brings two new ones."""
    for number in range(count):
        make_application(
            person, company=f"Haven {number}", position="Cook", applied_on=DAY - A_MONTH
        )
    rows = [
        f"Haven {number},Cook,{status},{DAY - A_MONTH},{DAY - A_WEEK},Ana {number},t{number},"
        f"{number}k,{DAY - A_DAY},,,9\n"
        for number in range(count)
    ]
    rows += [f"Mill,Cook {number},Applied,,,,,,,Ring,2031-01-01,9\n" for number in range(2)]
    file_import = make_import(person, "".join([HEADINGS, *rows]))
    run = reverse("exchange:run_import", args=[file_import.pk])
    client.post(run, {"moves": "1", "endings": "1"})
    file_import.refresh_from_db()
    return file_import


A_DAY, A_WEEK, A_MONTH = (datetime.timedelta(days=days) for days in (1, 7, 30))


@pytest.mark.parametrize("act", ["look", "undo"])
def test_undoing_many_rows_takes_no_more_statements_than_few(signed_in, person, act):
    counts = []
    for count in (2, 30):
        Application.objects.all().delete()
        Company.objects.all().delete()
        Contact.objects.all().delete()
        file_import = bring_more_of(signed_in, person, count)
        assert Application.objects.filter(ended_as="turned_down", pay__gt="").count() == count
        with CaptureQueriesContext(connection) as statements:
            address = reverse("exchange:undo_import", args=[file_import.pk])
            if act == "look":
                signed_in.get(address)
            else:
                undo_import(file_import)
        counts.append(len(statements))
        left = Application.objects.filter(ended_as="", pay="", stage="applied", tags=None)
        assert left.count() == (count if act == "undo" else 2)
        assert InterviewRound.objects.exists() == (act == "look")
    assert counts[0] == counts[1]


@pytest.mark.thorough
@pytest.mark.parametrize("act", ["import", "many at once"])
def test_undoing_many_endings_with_drafted_letters_takes_no_more_statements_than_few(
    signed_in, person, act
):
    counts = []
    for count in (2, 30):
        Application.objects.all().delete()
        file_import = bring_more_of(signed_in, person, count, status="Came second")
        ended = list(Application.objects.filter(ended_as="came_second"))
        for application in ended:
            begin_letter(application, Kind.CAME_SECOND, today=DAY, verdict=application.verdict)
        assert Letter.objects.count() == len(ended) == count
        with CaptureQueriesContext(connection) as statements:
            if act == "import":
                undo_import(file_import)
            else:
                keys = list(Verdict.objects.values_list("pk", flat=True))
                assert take_back(person, Done("close", keys))
        counts.append(len(statements))
        assert not Letter.objects.exists()
        assert not Revision.objects.exists()
        assert not Verdict.objects.exists()
        assert not Application.objects.exclude(ended_as="").exists()
        lines = Event.objects.filter(kind__in=["closed", "letter_drafted"])
        assert not lines.exists()
    assert counts[0] == counts[1]


def test_what_was_said_of_interviews_with_endings_is_taken_back_with_them_all(person):
    ended = [make_near_miss(person, company=f"Haven {number}") for number in range(2)]
    for application in ended:
        add_round(application, starts_at=timezone.now() - A_DAY, outcome="planned")
        come_second(application, on=DAY, took_place=list(application.rounds.all()))
    changed = ended[0].rounds.order_by("pk").last()
    edit(changed, on=DAY, outcome="ended")
    edited = Letter.objects.get(application=ended[1])
    edited.update(version="1", body="My own words.")

    assert take_back(person, Done("close", list(Verdict.objects.values_list("pk", flat=True))))

    outcomes = [list(row.rounds.order_by("pk").values_list("outcome", flat=True)) for row in ended]
    # What was said of it since stays.
    assert outcomes == [["passed", "passed", "ended"], ["passed", "passed", "planned"]]
    assert [item.noun for item in BinItem.objects.all()] == ["letter"]
    assert not Letter.objects.exists()


def test_what_goes_and_what_stays_is_said_before(signed_in, person):
    file_import = bring_more_of(signed_in, person, 4)
    first, second, third, _ = Application.objects.filter(position="Cook").order_by("pk")
    edit(first.verdicts.get(), their_words="You were close.")
    second.reopen(on=DAY)
    edit(Application.objects.get(position="Cook 0"), pay="40k")
    page = signed_in.get(reverse("exchange:undo_import", args=[file_import.pk])).text
    listed = [" ".join(item.text_content().split()) for item in html.fromstring(page).iter("li")]
    for words in (
        "1 application, with all that the import brought of it",
        "2 endings: the applications are open again",
        "2 moves to a later stage",
        "4 interviews of applications that you had before",
        "4 notes on applications that you had before",
        "what was filled in on 4 applications and people that you had before",
        "4 people",
    ):
        assert words in listed
    assert not [words for words in listed if words.endswith("company")]
    stays = page.partition("What stays")[2]
    found = [row for row in Application.objects.all() if f'{row.get_absolute_url()}"' in stays]
    assert {row.position for row in found} == {"Cook", "Cook 0"}
    assert {row.company.name for row in found} == {"Haven 0", "Haven 1", "Mill"}

    signed_in.post(reverse("exchange:undo_import", args=[file_import.pk]), {"sure": "1"})
    rows = Application.objects.order_by("pk")
    assert [(row.position, row.ended_as) for row in rows] == [
        ("Cook", "turned_down"),
        *[("Cook", "")] * 3,
        ("Cook 0", ""),
    ]
    assert first.verdicts.get().their_words == "You were close."


def test_a_letter_that_was_drafted_for_an_ending_goes_with_it(signed_in, person):
    file_import = bring_more_of(signed_in, person, 2, status="Came second")
    first, second = Application.objects.filter(position="Cook").order_by("pk")
    for application in (first, second):
        begin_letter(application, Kind.CAME_SECOND, today=DAY, verdict=application.verdicts.get())
    second.letters.get().mark_sent(on=DAY, to="Ana", by="post")
    undo_import(file_import)
    endings = {row.company.name: row.ended_as for row in Application.objects.all()}
    assert endings == {"Haven 0": "", "Haven 1": "came_second"}
    assert not first.letters.exists()
    assert second.letters.get().is_frozen
