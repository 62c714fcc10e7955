"""Access to the stored content of files: every backend fails in the same way."""

import logging
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import batched

from django.core.files.storage import default_storage
from django.utils.translation import gettext_lazy as _

FOLDER = "documents"
BATCH = 500  # paths at a time

NO_ROOM = _(
    "There is no room left for files on this server, so nothing was added. The operator of this "
    "site has to make room."
)

logger = logging.getLogger(__name__)


class StorageUnreachable(OSError):
    """The files cannot be read or written right now. The message says why, and names no file."""


class StorageRefused(StorageUnreachable):
    """The storage answers, and lets us not do what we need: a setting is wrong."""


@contextmanager
def reaching_files() -> Iterator[None]:
    """Every failure of the storage as `StorageUnreachable`, save a missing file.

    That one stays a `FileNotFoundError`. Do not hold a database transaction around it: a storage
    that hangs takes seconds to give up.
    """
    try:
        yield
    except (FileNotFoundError, StorageUnreachable):
        raise
    except (PermissionError, NotADirectoryError, FileExistsError) as error:
        raise StorageRefused(error.strerror or type(error).__name__) from error
    except OSError as error:
        raise StorageUnreachable(error.strerror or type(error).__name__) from error


def stored_paths() -> Iterator[list[str]]:
    """The paths of the content of all files, at most `BATCH` at a time and never none."""
    with reaching_files():
        try:
            folders = default_storage.listdir(FOLDER)[0]
        except FileNotFoundError:
            return
        for folder in folders:
            names = default_storage.listdir(f"{FOLDER}/{folder}")[1]
            for some in batched(names, BATCH, strict=False):
                yield [f"{FOLDER}/{folder}/{name}" for name in some]


def discard(path: str) -> None:
    """Delete the content at `path`, which no row names any more.

    What cannot be deleted now is logged and found again by `remove_orphan_files`.
    """
    try:
        with reaching_files():
            default_storage.delete(path)
    except StorageUnreachable as error:
        logger.warning("Content that no document names stays for now: %s", error)


def discard_all(paths: Iterable[str]) -> None:
    """As `discard`, for several."""
    for path in paths:
        discard(path)


def new_path() -> str:
    """Where a new content can lie: a name that says nothing, and that nobody can guess."""
    name = uuid.uuid4().hex
    return f"{FOLDER}/{name[:2]}/{name}"


def place() -> str:
    """Where the files lie, for an operator to read."""
    if bucket := getattr(default_storage, "bucket_name", None):
        return f"the bucket {bucket}"
    return f"the folder {default_storage.path('')}"
