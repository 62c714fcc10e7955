"""A database and a storage that do not belong together are noticed, in words, and cost no file."""

import io

import pytest
from django.core.management import CommandError, call_command

from documents.installation import NOTE, StorageMismatch, check_storage
from documents.models import Document, Installation
from tests.documents.files import keep_cv, lay_files_into, lying

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shelf")]


def start() -> str:
    """Bring the installation up to date as its start does; what it says on the side."""
    output = io.StringIO()
    call_command("prepare", stderr=output)
    return output.getvalue()


@pytest.fixture
def production(settings):
    settings.PRODUCTION = True


@pytest.fixture
def files(person, shelf, production) -> list:
    """An installation that has started once and keeps three files."""
    start()
    for name in "abc":
        keep_cv(person, name=name)
    return lying(shelf)


def other_database(*, started: bool = False) -> None:
    """The storage stays; the database is another one now."""
    Document.objects.all().delete()
    Installation.objects.all().delete()
    if started:
        Installation.objects.create()


def test_the_first_start_notes_the_same_identity_in_both_and_later_ones_say_nothing(
    shelf, production
):
    assert [start(), start()] == ["", ""]

    installation = Installation.objects.get()
    assert (shelf / NOTE).read_text().startswith(f"{installation.identity}\n")
    assert [path.name for path in shelf.iterdir()] == [NOTE], "nothing of the trial is left"


@pytest.mark.parametrize("started", [False, True], ids=["empty", "of another installation"])
def test_another_database_before_these_files_stops_the_start_of_a_server(files, shelf, started):
    other_database(started=started)

    with pytest.raises(CommandError) as stopped:
        start()

    assert str(stopped.value) == (
        f"Second Wind cannot start: the files in the folder {shelf} belong to another database. "
        "Set DATABASE_URL or the storage right. "
        "If they do belong together, run: python manage.py adopt_files"
    )
    assert lying(shelf) == files


def test_a_second_host_with_a_folder_of_its_own_is_refused_and_told_to_share_it(
    files, shelf, settings, tmp_path
):
    own = tmp_path / "second-host"
    lay_files_into(own, settings)

    with pytest.raises(CommandError) as stopped:
        start()

    assert str(stopped.value) == (
        f"Second Wind cannot start: the files of this database lie elsewhere, not in the folder "
        f"{own}. Hosts that share a database must share its files, too: one folder for all, or "
        "STORAGE=s3. If you have just moved the files here, run: python manage.py adopt_files"
    )
    assert not (own / NOTE).exists()


def test_a_second_host_that_shares_the_folder_starts(files, shelf, settings, tmp_path):
    shared = tmp_path / "mounted"
    shared.symlink_to(shelf)
    lay_files_into(shared, settings)

    assert start() == ""
    assert len(lying(shelf)) == 3


def test_a_laptop_is_told_and_starts(files, settings, tmp_path):
    settings.PRODUCTION = False
    lay_files_into(tmp_path / "elsewhere", settings)

    output = start()

    assert output.startswith("About your files: the files of this database lie elsewhere")
    assert output.count("\n") == 1


def test_a_server_with_another_database_is_refused_even_before_the_first_file(production):
    start()
    other_database()
    with pytest.raises(CommandError, match="belong to another database"):
        start()


def test_a_laptop_goes_from_one_database_to_another_while_no_file_is_kept(shelf):
    assert start() == ""
    other_database(started=True)
    assert start() == ""
    (shelf / NOTE).unlink()
    assert start() == ""
    assert (shelf / NOTE).read_text().startswith(str(Installation.objects.get().identity))


def test_an_installation_from_before_adopts_the_files_its_rows_name(person, shelf, production):
    keep_cv(person)

    assert start() == ""
    assert (shelf / NOTE).read_text().startswith(str(Installation.objects.get().identity))


def test_an_installation_from_before_does_not_adopt_a_storage_without_its_files(
    person, shelf, production, settings, tmp_path
):
    keep_cv(person)
    lay_files_into(tmp_path / "elsewhere", settings)

    with pytest.raises(CommandError, match="the files that this database names are not in"):
        start()
    assert not Installation.objects.exists()


def test_an_empty_database_does_not_adopt_files_from_before(person, shelf, production):
    keep_cv(person)
    other_database()

    with pytest.raises(CommandError, match="there are files in .*, and this database names none"):
        start()
    assert not Installation.objects.exists()
    assert not (shelf / NOTE).exists()


def test_an_operator_says_that_they_belong_together_and_the_former_owner_is_noticed(
    files, shelf, capsys
):
    former = Installation.objects.get().identity
    other_database()

    call_command("adopt_files")

    output = f"This database and the folder {shelf} belong together from now on.\n"
    assert capsys.readouterr().out == output
    assert start() == ""
    Installation.objects.update(identity=former)
    with pytest.raises(StorageMismatch):
        check_storage()


def test_files_are_not_taken_from_the_host_that_has_them_by_one_that_has_none(
    files, shelf, settings, tmp_path
):
    own = tmp_path / "second-host"
    lay_files_into(own, settings)

    with pytest.raises(CommandError, match="3 of the 3 files .* are not in .*, so nothing was"):
        call_command("adopt_files")

    assert not (own / NOTE).exists()
    lay_files_into(shelf, settings)
    assert start() == ""


def test_files_that_are_gone_for_good_are_given_up_where_that_is_said(files, shelf, capsys):
    files[0].unlink()
    (shelf / NOTE).unlink()
    with pytest.raises(CommandError, match="1 of the 3 files"):
        call_command("adopt_files")

    call_command("adopt_files", "--force")

    assert "belong together from now on" in capsys.readouterr().out
    assert start() == ""


def test_a_folder_that_cannot_be_used_stops_the_start_with_one_line(
    shelf, production, settings, tmp_path
):
    (tmp_path / "no-folder").write_text("")
    lay_files_into(tmp_path / "no-folder", settings)

    with pytest.raises(CommandError) as stopped:
        start()

    assert str(stopped.value) == (
        f"Second Wind cannot start: the folder {tmp_path / 'no-folder'} cannot be used "
        "(Not a directory). Set the storage right in .env."
    )
    with pytest.raises(CommandError, match="cannot be used"):
        call_command("adopt_files")
    assert not Installation.objects.exists()
