"""Files that no document names: noted, kept for thirty days, and never lost to a wrong setting."""

import datetime
import logging

import pytest
import time_machine
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command

from documents.models import Document, Installation, OrphanFile
from tests.documents.files import PDF, keep_cv, lay_files_into, lying

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shelf")]
START = datetime.datetime(2026, 11, 20, 9, tzinfo=datetime.UTC)


@pytest.fixture(autouse=True)
def joined(shelf):
    """The installation has started once."""
    call_command("prepare")


def run_clock(*, days: range) -> None:
    """The hourly clock, once on each of `days` after the start."""
    for day in days:
        with time_machine.travel(START + datetime.timedelta(days=day), tick=False):
            call_command("clock", once=True)


def add_orphans(count: int) -> list[str]:
    paths = [f"documents/{number:02x}/{number:032x}" for number in range(count)]
    return [default_storage.save(path, ContentFile(b"left behind")) for path in paths]


def command(**options) -> None:
    call_command("remove_orphan_files", **options)


def test_what_a_deleted_account_left_goes_after_thirty_days_and_nothing_else(
    person, stranger, shelf, caplog
):
    caplog.set_level(logging.INFO, logger="documents")
    keep_cv(person)
    document = keep_cv(stranger)
    person.delete()

    run_clock(days=range(30))
    assert len(lying(shelf)) == 2
    run_clock(days=range(30, 33))

    assert [path.read_bytes() for path in lying(shelf)] == [PDF]
    assert default_storage.exists(document.file.name)
    assert not OrphanFile.objects.exists()
    counts = [text for text in caplog.messages if "belong to no document" in text]
    assert counts == (
        ["1 of 2 files belong to no document; 0 removed"] * 30
        + ["1 of 2 files belong to no document; 1 removed"]
        + ["0 of 1 files belong to no document; 0 removed"] * 2
    )


def test_a_row_that_comes_back_has_its_file_and_a_new_thirty_days(person, shelf):
    document = keep_cv(person)
    keep_cv(person, name="other")
    row = Document.objects.filter(pk=document.pk).values().get()
    Document.objects.filter(pk=document.pk).delete()
    run_clock(days=range(20))

    Document.objects.create(**row)
    run_clock(days=range(20, 40))
    assert not OrphanFile.objects.exists()
    Document.objects.filter(pk=document.pk).delete()
    run_clock(days=range(40, 60))

    assert len(lying(shelf)) == 2


def empty_database(settings, tmp_path):
    Document.objects.all().delete()
    Installation.objects.all().delete()


def emptied_database(settings, tmp_path):
    Document.objects.all().delete()


def second_installation(settings, tmp_path):
    Document.objects.exclude(name="0").delete()
    Installation.objects.update(identity="00000000-0000-4000-8000-000000000000")


def most_rows_missing(settings, tmp_path):
    Document.objects.exclude(name="0").delete()


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("mistake", "reason"),
    [
        (empty_database, "belong to another database"),
        (emptied_database, "The database names no file at all."),
        (second_installation, "belong to another database"),
        (most_rows_missing, "More than a tenth of all files belong to no document."),
    ],
)
def test_no_wrong_setting_costs_a_file_however_long_the_clock_runs(
    person, shelf, settings, tmp_path, caplog, mistake, reason
):
    for number in range(12):
        keep_cv(person, name=str(number))
    mistake(settings, tmp_path)

    run_clock(days=range(0, 90, 3))

    assert len(lying(shelf)) == 12
    warned = [text for text in caplog.messages if text.startswith("No orphan file is removed")]
    assert len(warned) == 30
    assert all(reason in text for text in warned)


def test_a_storage_that_is_not_this_databases_keeps_its_files(person, settings, tmp_path):
    """As on a second host with a folder of its own, which holds what its pages took."""
    keep_cv(person)
    own = tmp_path / "second-host"
    lay_files_into(own, settings)
    add_orphans(3)

    run_clock(days=range(0, 90, 3))

    assert len(lying(own)) == 3
    assert not OrphanFile.objects.exists()


def test_a_few_of_many_go_without_asking_and_many_only_when_it_is_meant(person, shelf):
    keep_cv(person)
    add_orphans(11)
    run_clock(days=range(40))
    assert len(lying(shelf)) == 12

    with time_machine.travel(START + datetime.timedelta(days=40)):
        command(force=True)
    assert [path.read_bytes() for path in lying(shelf)] == [PDF]


def test_force_does_not_shorten_the_thirty_days_and_never_touches_anothers_files(person, shelf):
    keep_cv(person)
    add_orphans(3)
    with time_machine.travel(START, tick=False):
        command(force=True)
    assert len(lying(shelf)) == 4

    Installation.objects.all().delete()
    with time_machine.travel(START + datetime.timedelta(days=60)):
        command(force=True)
    assert len(lying(shelf)) == 4


def test_a_dry_run_lists_and_counts_and_changes_nothing(person, shelf, capsys):
    keep_cv(person)
    first, second = add_orphans(2)
    with time_machine.travel(START, tick=False):
        command()
        default_storage.save("documents/ff/young", ContentFile(b"x"))
    capsys.readouterr()

    with time_machine.travel(START + datetime.timedelta(days=30), tick=False):
        command(dry_run=True)

    assert capsys.readouterr().out == (
        f"{first}, to be removed after 2026-12-20\n"
        f"{second}, to be removed after 2026-12-20\n"
        "documents/ff/young, to be removed after 2027-01-19\n"
        "3 of 4 files belong to no document, 2 of them for 30 days.\n"
    )
    assert len(lying(shelf)) == 4
    assert OrphanFile.objects.count() == 2


def test_without_any_file_there_is_nothing_to_remove(caplog):
    caplog.set_level(logging.INFO, logger="documents")
    command()
    assert caplog.messages == ["0 of 0 files belong to no document; 0 removed"]
