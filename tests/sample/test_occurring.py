"""Every state occurs in the made-up search."""

import re
from collections import Counter

import pytest
from django.apps import apps
from django.core.files.storage import default_storage
from django.utils import timezone

from applications import merging
from applications.models import (
    Application,
    Company,
    Contact,
    Event,
    InterviewRound,
    Note,
    Participation,
    Reminder,
    SavedView,
    Stage,
    Verdict,
)
from applications.models.stage import WorkMode
from documents.models import Document, DocumentKind, Enclosed
from exchange.models import Connection, FileImport, JobAdWatch, ReceivedMail
from letters.drafting.fact_table import FACTS
from letters.kinds import Kind
from letters.languages import LANGUAGES
from letters.models import Letter, LetterTemplate
from letters.printed import printed
from near_misses.models import RematchSheet
from paper.plain_text import plain_text
from practice.competence_map import asked_by_running, competence_map
from practice.due_cards import next_round
from practice.models import Asking, Attempt, Debrief, Promise, Question, Story
from practice.preparing import preparation_sheet
from practice.story_gaps import gaps
from sample import search

pytestmark = [pytest.mark.django_db, pytest.mark.no_database]


def occurring(rows, name: str) -> set[str]:
    return set(rows.order_by().values_list(name, flat=True)) - {""}


def has_a_value(column: str) -> bool:
    model, _, name = column.rpartition(".")
    return any(apps.get_model(model)._default_manager.values_list(name, flat=True))


@pytest.mark.thorough
@pytest.mark.usefixtures("maya")
def test_every_fact_that_letters_use_occurs():
    columns = [column for fact in FACTS.values() for column in fact.columns]
    missing = [column for column in columns if not has_a_value(column)]
    assert missing == [], "in no story of sample/search/: docs/recipes.md, Change the sample search"


@pytest.mark.thorough
def test_every_stage_ending_and_format_occurs(maya):
    mine = Application.objects.for_user(maya)
    rounds = InterviewRound.objects.for_user(maya)
    verdicts = Verdict.objects.for_user(maya)
    letters = Letter.objects.for_user(maya)

    assert occurring(mine.open(), "stage") == set(Stage.values)
    assert occurring(mine, "ended_as") == set(Verdict.Kind.values)
    assert occurring(mine, "work_mode") == set(WorkMode.values)
    assert occurring(verdicts, "channel") == set(Verdict.Channel.values)
    assert occurring(rounds, "format") == set(InterviewRound.Format.values)
    assert occurring(rounds, "outcome") == set(InterviewRound.Outcome.values)
    assert occurring(rounds, "cancelled_by") == set(InterviewRound.CancelledBy.values)
    assert occurring(letters, "kind") == set(Kind.values)
    assert occurring(letters, "language") == set(LANGUAGES)
    assert occurring(letters, "state") == set(Letter.State.values)
    parts = Participation.objects.for_user(maya)
    assert occurring(parts, "part") == set(Participation.Part.values)
    documents = Document.objects.for_user(maya)
    assert occurring(documents, "kind") >= set(DocumentKind.values) - {"other"}
    assert mine.exclude(archived_at=None).count() >= 3
    assert occurring(Asking.objects.for_user(maya), "landing") == set(Asking.Landing.values)
    assert occurring(Attempt.objects.for_user(maya), "mark") == set(Attempt.Mark.values)

    _assert_what_hangs_on_them_occurs(maya)
    _assert_that_there_is_something_to_learn_from(maya)
    _assert_that_addresses_belong_to_nobody(maya)
    _assert_that_letters_can_be_printed(maya)
    _assert_that_files_are_real(maya)


def _assert_what_hangs_on_them_occurs(maya):
    events = Event.objects.for_user(maya)
    moved = [event for event in events.filter(kind="round_changed") if event.details.get("time")]
    people = Contact.objects.for_user(maya)

    assert len(moved) == 1
    assert events.filter(kind=Event.Kind.REOPENED).get().application.stage == Stage.OFFER
    assert people.filter(greeting="").exists()
    assert people.exclude(greeting="").exists()
    twin = people.first_named_twice()
    assert twin
    assert len(merging.same_person(twin)) == 1
    reminders = Reminder.objects.for_user(maya)
    assert reminders.open().exists()
    assert reminders.done().exists()
    assert reminders.filter(application=None).exists()
    assert Note.objects.for_user(maya).count() > 10
    assert SavedView.objects.for_user(maya).count() == 3
    assert Application.objects.for_user(maya).exclude(tags=None).exists()
    assert LetterTemplate.objects.for_user(maya).exclude(letters=None).exists()
    assert Enclosed.objects.for_user(maya).filter(sent_on=None).exists()
    versions = Counter(Document.objects.for_user(maya).values_list("name", flat=True))
    assert max(versions.values()) >= 3
    _assert_what_came_from_outside(maya)


def _assert_what_came_from_outside(maya):
    brought = FileImport.objects.for_user(maya).get()
    assert brought.is_done
    assert {row.result for row in brought.rows.all()} >= {"merged", "skipped"}
    mails = ReceivedMail.objects.for_user(maya).undecided()
    assert {(mail.kind, mail.application.ended_as) for mail in mails} == {
        ("waiting", ""),
        ("invitation", ""),
    }
    watch = JobAdWatch.objects.for_user(maya).advertised_again().get()
    assert watch.application.company.name == "Quill and Lantern Books"
    companies = Company.objects.for_user(maya).values_list("name", flat=True)
    known = [Connection.objects.for_user(maya).at(name).count() for name in companies]
    assert sum(known) == Connection.objects.for_user(maya).count() > 3


def _assert_that_there_is_something_to_learn_from(maya):
    debriefs = Debrief.objects.for_user(maya)
    sheet = preparation_sheet(next_round(maya, timezone.now()), timezone.now())
    homework = competence_map(asked_by_running(maya))
    missing = [len(gaps(story)) for story in Story.objects.for_user(maya)]

    assert debriefs.exclude(hindsight="").exists()
    assert debriefs.filter(round__application__company__name="Harbor Street Hospital").exists()
    assert set(Promise.objects.for_user(maya).values_list("is_theirs", flat=True)) == {True, False}
    assert Question.objects.for_user(maya).with_last_asked().exclude(answer="").exists()
    assert sheet.lessons
    assert sheet.cards
    assert sheet.stories
    assert sheet.is_working_on_something
    assert {bool(row.stories) for row in homework} == {True, False}
    assert min(missing) == 0 < max(missing)


def _assert_that_letters_can_be_printed(maya):
    for letter in Letter.objects.for_user(maya):
        page = printed(letter)
        text = plain_text(page)
        assert page.unprintable() == []
        assert not re.search(r"[{}\[\]]|None", text), text
        assert "Maya Reyes" in text


def _assert_that_files_are_real(maya):
    for document in Document.objects.for_user(maya):
        with document.open_content() as content:
            assert len(content.read()) == document.size
        assert default_storage.exists(str(document.file.name))


def _assert_that_addresses_belong_to_nobody(maya):
    people = Contact.objects.for_user(maya)
    mail = occurring(people, "email")
    sites = occurring(Company.objects.for_user(maya), "website")
    phones = occurring(people, "phone") | {search.LETTERHEAD["phone"]}
    reserved = r"\+1 202-555-01\d\d|\+44 20 7946 0\d{3}|\+49 40 66969 \d{3}|\+33 4 65 71( \d\d){2}"

    assert [address for address in mail if not address.endswith(".example")] == []
    assert [site for site in sites if not re.fullmatch(r"https://[\w-]+\.example/", site)] == []
    assert [number for number in phones if not re.fullmatch(reserved, number)] == []


def test_a_second_place_that_was_reopened_has_its_sheet_filled_in(maya):
    sheet = RematchSheet.objects.for_user(maya).get()
    assert sheet.verdict.reopened_on
    assert sheet.verdict.came_second
    assert [name for name in RematchSheet.FIELDS if not getattr(sheet, name)] == []
    assert len(sheet.questions.splitlines()) == 3
