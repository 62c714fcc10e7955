"""Whether this database and this storage belong together.

An installation has an identity of its own: a row in the database, and the same words in a small
file in the storage. Both are made when the installation first finds its storage. So a database that
meets another's files, or none where it had some, is noticed at the start (`prepare`), and by the
clock before it removes anything. That is a mistyped DATABASE_URL, an empty database before a full
storage, a second installation on the same bucket, a second host with a folder of its own.
"""

import uuid

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from documents.models import Document, Installation
from records.models import SetAsideFile
from records.named_files import named_paths
from records.storage import place, reaching_files, stored_paths

NOTE = "installation.txt"
TOGETHER = "If they do belong together, run: python manage.py adopt_files"


class StorageMismatch(Exception):
    """The database and the storage do not belong together; the message says what to do."""


def check_storage() -> None:
    """Pass when the database and the storage belong together; new ones are joined here.

    A laptop may go from one database to another as long as no file is kept. Raises
    `StorageMismatch` otherwise, and `StorageUnreachable` when that cannot be found out.
    """
    installation = Installation.objects.first()
    noted = _noted_identity()
    if installation and noted == str(installation.identity):
        return
    if not settings.PRODUCTION and _keeps_nothing():
        adopt_storage()
    elif installation is None:
        _check_that_nobody_owns(noted)
        _join()
    elif noted is None:
        raise StorageMismatch(
            f"the files of this database lie elsewhere, not in {place()}. Hosts that share a "
            "database must share its files, too: one folder for all, or STORAGE=s3. If you have "
            "just moved the files here, run: python manage.py adopt_files"
        )
    else:
        raise StorageMismatch(_belongs_to_another())


def adopt_storage() -> None:
    """Say that the database and the storage now in use belong together.

    Both get a new identity: whichever either belonged to before is noticed from now on. For the
    operator (`adopt_files`), and for whatever brings rows and files back from a backup.
    Raises `StorageUnreachable`; then nothing has changed in the database.
    """
    identity = uuid.uuid4()
    _write_note(identity)
    Installation.objects.update_or_create(pk=1, defaults={"identity": identity})


def missing_files() -> tuple[int, int]:
    """How many of the files that the database names are not in the storage, and how many it names.

    Raises `StorageUnreachable`.
    """
    named = named_paths()
    return len(named.difference(*stored_paths())), len(named)


def try_storage() -> None:
    """List, write, read and delete, as pages and the clock will; raises what they would meet."""
    with reaching_files():
        any(stored_paths())
        path = default_storage.save(f"trial-{uuid.uuid4().hex}", ContentFile(b"trial"))
        default_storage.open(path).close()
        default_storage.delete(path)


def _keeps_nothing() -> bool:
    return not _newest() and not any(stored_paths())


def _newest() -> list[str]:
    """The paths of a few files that the database names."""
    documents = Document.objects.order_by("-pk").values_list("file", flat=True)[:20]
    return [*documents, *SetAsideFile.objects.order_by("-pk").values_list("file", flat=True)[:20]]


def _check_that_nobody_owns(noted: str | None) -> None:
    if noted is not None:
        raise StorageMismatch(_belongs_to_another())
    newest = _newest()
    if not newest:
        if any(stored_paths()):
            raise StorageMismatch(
                f"there are files in {place()}, and this database names none. Set DATABASE_URL or "
                f"the storage right. {TOGETHER}"
            )
    elif not _any_exists(newest):
        raise StorageMismatch(
            f"the files that this database names are not in {place()}. Set DATABASE_URL or the "
            f"storage right, or bring the files back. {TOGETHER}"
        )


def _any_exists(paths) -> bool:
    with reaching_files():
        return any(default_storage.exists(path) for path in paths)


def _belongs_to_another() -> str:
    return (
        f"the files in {place()} belong to another database. Set DATABASE_URL or the storage "
        f"right. {TOGETHER}"
    )


def _join() -> None:
    """The first start. Of two at the same moment one writes the note; the next start compares."""
    installation, is_new = Installation.objects.get_or_create(pk=1)
    if not is_new:
        return
    try:
        _write_note(installation.identity)
    except OSError:
        installation.delete()
        raise


def _noted_identity() -> str | None:
    try:
        with reaching_files(), default_storage.open(NOTE) as file:
            return file.read().decode(errors="replace").partition("\n")[0]
    except FileNotFoundError:
        return None


def _write_note(identity: uuid.UUID) -> None:
    text = f"{identity}\nThe Second Wind whose files these are. Leave this file where it is.\n"
    with reaching_files():
        default_storage.delete(NOTE)
        default_storage.save(NOTE, ContentFile(text.encode()))
