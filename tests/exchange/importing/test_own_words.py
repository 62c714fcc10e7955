"""The spreadsheet of the product comes back in, in each of its languages."""

import datetime
import re

import pytest
from django.conf import settings
from django.utils import translation

from accounts.models import User
from applications.models import ENDINGS, Application, Contact, Note, Stage, Verdict
from applications.models.stage import Interest, WorkMode
from applications.table import COLUMNS, as_csv, rows_with
from exchange.importing.headings import field_of
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.records import Field
from exchange.importing.statuses import meaning_of
from exchange.importing.undoing import undo_import
from exchange.importing.values import read_interest, read_work_mode
from exchange.importing.writing import write_plan
from exchange.models.import_result import Reason
from exchange.tables import TABLES, as_lines
from tests.exchange.importing.lists import bring_in, make_import
from tests.house.test_privacy import every_row
from tests.searches import DAY, ON_THAT_DAY, make_application, make_near_miss

LANGUAGES = [code for code, _ in settings.LANGUAGES]


@pytest.mark.no_database
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_product_means_what_it_says(language):
    with translation.override(language):
        words = [(str(stage.label), stage.value) for stage in Stage]
        words += [(str(ending.short_label), kind) for kind, ending in ENDINGS.items()]
        words += [(str(Verdict.Kind(kind).label), kind) for kind in ENDINGS]
        for word, choice in words:
            assert (meaning_of(word).choice, meaning_of(word).is_exact) == (choice, True)
        for mode in WorkMode:
            assert read_work_mode(str(mode.label)) == mode
        for mark in list(Interest)[1:]:
            assert read_interest(str(mark.label)) == mark
        headings = [str(label) for label in TABLES["applications"].columns]
        assert [label for label in headings if field_of(label) is None] == []
        for field in set(Field) - {Field.OTHER, Field.LEFT_OUT, Field.MILESTONE}:
            assert field_of(str(field.label)) == field, field.label


# What whoever keeps a list leaves out of our sentences, since it is about nobody else.
UNSAID = {
    "en": "I was a |I was |I |They |There was |The ",
    "de": "Ich kam auf |Ich war in der |Ich habe eine |Ich habe das |Ich habe meine |Ich habe |"
    "Es kam |Die |Das |Ich ",
    "fr": "J’étais |J’ai |Je n’ai |Ils ont |Ma |Le ",
    "es": "Me |El |Mi ",
}


def as_people_write(label: str, language: str) -> set[str]:
    """A label of ours with other signs, without its brackets, and without who did it."""
    texts = {label, re.sub(r"\s*\(.*\)", "", label)}
    for beginning in UNSAID[language[:2]].split("|"):
        texts |= {text.removeprefix(beginning) for text in texts}
    texts |= {text.replace("’", "'") for text in texts}
    signed = {sign for text in texts for sign in (f"{text}.", f"{text} 😞", f"– {text}!!")}
    return {*texts, *signed, *map(str.upper, texts), *map(str.lower, texts)}


@pytest.mark.no_database
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_is_understood_as_people_write_it(language):
    with translation.override(language):
        labels = [(str(stage.label), stage.value) for stage in Stage]
        for kind, ending in ENDINGS.items():
            words = [ending.short_label, Verdict.Kind(kind).label]
            labels += [(str(label), kind) for label in words]
    found = [
        (text, choice, meaning_of(text).choice)
        for label, choice in labels
        for text in as_people_write(label, language)
    ]
    assert [words for words in found if words[1] != words[2]] == []


def make_search(person) -> None:
    """An application for every stage, ending and way to work, with texts of all kinds."""
    modes = [*WorkMode.values, ""]
    standings = [(stage, "") for stage in Stage.values]
    standings += [
        (Stage.OFFER if ending.had_offer else Stage.INTERVIEWING, kind)
        for kind, ending in ENDINGS.items()
    ]
    friend = Contact.objects.create(owner=person, name="Ana Sousa")
    for place, (stage, kind) in enumerate(standings):
        application = make_application(
            person,
            company=f"Haven {place} (via Hays)",
            position=f"Nurse {place} (https://haven.example)",
            stage=stage,
            applied_on=None if stage == Stage.SAVED else DAY - datetime.timedelta(days=40),
            deadline_on=DAY - datetime.timedelta(days=45),
            answer_due_on=DAY + datetime.timedelta(days=9) if stage == Stage.OFFER else None,
            work_mode=modes[place % len(modes)],
            interest=Interest.values[place % len(Interest)],
            source=["A friend, Ana", "job fair (May)"][place % 2],
            link=f"https://haven.example/jobs/{place}?ad=nurse-{place}",
            posting=f"Nights and weekends, ward {place}.\n\n- Calm\n- Kind",
            place=["Porto", "n/a"][place % 2],
            pay=["30,000", "-"][place % 2],
            qualification="ward, and night, background",
            notes=["=1+1", "'@quoted\nRing; them", "- a list", ""][place % 4],
            referred_by=[friend, None][place % 2],
        )
        application.tag(["nights", f"ward #{place}"])
        if kind:
            words = {"feedback": "Calm, and slow.", "their_words": "“You were close.”"}
            application.close_with(kind, on=DAY, **words)
        if place % 5 == 4:
            application.archive()
    # Twice the same, but for the minute in which it was added.
    twice = {"company": "Mill", "position": "Cook", "stage": "saved"}
    make_application(person, notes="The first", **twice)
    minute = datetime.timedelta(minutes=1)
    make_application(person, notes="The second", created_at=ON_THAT_DAY - minute, **twice)


def facts(person) -> list[tuple]:
    names = "company__name position stage ended_as applied_on deadline_on answer_due_on"
    names += " work_mode interest source link posting place pay qualification notes"
    names += " referred_by__name created_at verdicts__heard_on verdicts__is_day_known"
    names += " verdicts__feedback verdicts__their_words"
    mine = Application.objects.for_user(person).order_by("pk")
    rows = list(mine.values_list(*names.split()))
    tags = [application.tag_names for application in mine]
    archived = [_minute(application.archived_at) for application in mine]
    return list(zip(rows, tags, archived, strict=True))


def _minute(moment: datetime.datetime | None) -> datetime.datetime | None:
    return moment.replace(second=0, microsecond=0) if moment else None


def spreadsheet(person) -> bytes:
    return "".join(as_lines(TABLES["applications"], person)).encode()


@pytest.mark.thorough
@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_spreadsheet_of_a_search_is_the_same_search_again(person, language):
    make_search(person)
    with translation.override(language):
        content = spreadsheet(person)
    other = User.objects.create_user("other@example.org", "x" * 12, time_zone=person.time_zone)
    file_import = open_upload(other, content, "applications.csv")
    opened = opened_file(file_import)
    assert opened.importer.NAME == "Second Wind"
    assert write_plan(file_import, opened.plan(), today=DAY)
    assert facts(other) == facts(person)
    assert len(facts(other)) == len(Stage) + len(ENDINGS) + 2
    assert not Note.objects.for_user(other).exists()
    assert Contact.objects.for_user(other).count() == 1
    with translation.override(language):
        assert spreadsheet(other) == content
    undo_import(file_import)
    assert not Application.objects.for_user(other).exists()
    assert not Contact.objects.for_user(other).exists()


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_spreadsheet_that_comes_back_unchanged_changes_nothing(person, language):
    make_search(person)
    before = every_row()
    with translation.override(language):
        content = spreadsheet(person)
    plan = opened_file(open_upload(person, content, "applications.csv")).plan(for_writing=True)
    assert [(row.number, row.notes) for row in plan.rows if row.notes] == []
    assert {row.reason for row in plan.rows} == {Reason.NOTHING_NEW}
    bring_in(person, content, "applications.csv")
    changed = {name for name, rows in every_row().items() if rows != before[name]}
    assert changed == {"FileImport", "ImportedRow"}


@pytest.mark.django_db
def test_what_was_changed_in_a_spreadsheet_is_filled_in_or_noted(person):
    friend = Contact.objects.create(owner=person, name="Ana Sousa")
    make_application(person, qualification="", referred_by=None, pay="40k")
    content = spreadsheet(person)
    Application.objects.update(qualification="ward background", referred_by=friend, pay="50k")
    changed = spreadsheet(person)
    Application.objects.update(qualification="", referred_by=None, pay="40k")
    assert changed != content
    file_import = bring_in(person, changed, "applications.csv")
    application = Application.objects.get()
    assert (application.qualification, application.referred_by) == ("ward background", friend)
    assert (application.pay, application.dated_notes.get().text) == ("40k", "Pay: 50k")
    undo_import(file_import)
    application.refresh_from_db()
    assert (application.qualification, application.referred_by) == ("", None)
    assert not application.dated_notes.exists()


@pytest.mark.django_db
def test_whoever_referred_the_person_in_a_list_did_so_on_record(person):
    make_application(person, company="Mill").company.contacts.create(owner=person, name="Tom Li")
    for company in ("Haven", "Larkfield"):
        known = make_application(person, company=company).company
        known.contacts.create(owner=person, name="Ana Sousa")
    text = (
        "Company,Position,Referred by\n"
        "Haven,Cook,Ana Sousa\nAcme,Cook,Ana Sousa\nAcme,Waiter,Tom Li\nAcme,Clerk,Eva Roth\n"
    )
    rows = opened_file(make_import(person, text)).plan().rows
    assert [row.referrer for row in rows] == [
        "Ana Sousa (Haven)",
        "",
        "Tom Li (Mill)",
        "Eva Roth",
    ]
    bring_in(person, text)
    jobs = Application.objects.filter(position__in=["Cook", "Waiter", "Clerk"]).order_by("pk")
    by = [job.referred_by and (job.referred_by.name, job.referred_by.company) for job in jobs]
    names = [row and (row[0], str(row[1] or "")) for row in by]
    assert names == [("Ana Sousa", "Haven"), None, ("Tom Li", "Mill"), ("Eva Roth", "")]
    # Two have that name, and neither works there.
    assert jobs[1].notes == "Referred by: Ana Sousa"


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_that_comes_back_changes_nothing_either(person, language):
    application = make_near_miss(person, stage="interviewing", answer_due_on=None)
    application.reminders.create(owner=person, text="Ring", due_on=DAY)
    make_application(person, company="Mill", stage="offer", answer_due_on=DAY, interest=2)
    rows = [application.pk for application in Application.objects.all()]
    with translation.override(language):
        columns = list(COLUMNS.values())
        text = as_csv(rows_with(rows, columns), columns)
    opened = opened_file(open_upload(person, text.encode(), "table.csv"))
    assert opened.importer.NAME == "Second Wind"
    assert {row.reason for row in opened.plan().rows} == {Reason.NOTHING_NEW}


@pytest.mark.django_db
def test_a_list_with_a_few_of_our_headings_is_not_taken_for_ours(person):
    text = "Position,Company,People\nCook,Haven,Ana Sousa\nWaiter,Mill,Tom Li\n"
    assert opened_file(open_upload(person, text.encode(), "jobs.csv")).importer is None
