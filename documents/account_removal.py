"""The one way to delete an account for good, with everything stored for it."""

from collections.abc import Callable

from allauth.usersessions.models import UserSession
from django.core.files.storage import default_storage
from django.db import transaction

from accounts.models import User
from documents.models import Document
from frame.gone_meanwhile import locked
from records.models import Leftover, SetAsideFile
from records.storage import discard_all, reaching_files

# What rooms above clear of what was deleted, where the database leaves it lying about.
_CLEARINGS: list[Callable[[], None]] = []


def add_clearing(clear: Callable[[], None]) -> None:
    """Have `clear` run after the rows of an account are deleted; called when its app is ready."""
    _CLEARINGS.append(clear)


def clear_remains() -> None:
    """Clear at once what the clock would otherwise clear within the hour."""
    for clear in _CLEARINGS:
        clear()


def remove_account(user: User) -> None:
    """Delete `user` with their rows, stored files, search entries and sessions. It cannot be
    undone.

    The content of the files is deleted first. If the storage cannot be reached,
    `StorageUnreachable` is raised and the account stays. Called again, it continues where it
    stopped.
    """
    paths = _paths(user)
    with reaching_files():
        for path in paths:
            default_storage.delete(path)
    with transaction.atomic():
        # An upload at the same moment either came before this and is found, or finds nobody.
        locked(user)
        late = _paths(user) - paths
        for session in UserSession.objects.filter(user=user):
            session.end()
        user.delete()
        Leftover.objects.create()
        transaction.on_commit(lambda: discard_all(late))


def _paths(user: User) -> set[str]:
    binned = SetAsideFile.objects.filter(owner=user).values_list("file", flat=True)
    return {*Document.objects.filter(owner=user).values_list("file", flat=True), *binned}
