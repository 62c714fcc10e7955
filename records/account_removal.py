"""The one way to delete an account for good, with everything stored for it."""

from allauth.usersessions.models import UserSession
from django.core.files.storage import default_storage
from django.db import transaction

from accounts.models import User
from frame.gone_meanwhile import locked
from frame.rooms import listed_by_rooms
from records.locking import lock_all_of
from records.models import Leftover
from records.named_files import named_paths
from records.storage import discard_all, reaching_files


def clear_remains() -> None:
    """Clear at once what the clock would otherwise clear within the hour.

    Rooms list functions that do so as `clear_deleted`, where the database leaves lying about what
    was deleted.
    """
    for clear in listed_by_rooms("clear_deleted"):
        clear()


def remove_account(user: User) -> None:
    """Delete `user` with their rows, stored files, search entries and sessions. It cannot be
    undone.

    The content of the files is deleted first. If the storage cannot be reached,
    `StorageUnreachable` is raised and the account stays. Called again, it continues where it
    stopped.
    """
    paths = named_paths(owner=user)
    with reaching_files():
        for path in paths:
            default_storage.delete(path)
    with transaction.atomic():
        lock_all_of(user.pk)
        # An upload at the same moment either came before this and is found, or finds nobody.
        locked(user)
        late = named_paths(owner=user) - paths
        for session in UserSession.objects.filter(user=user):
            session.end()
        user.delete()
        Leftover.objects.create()
        transaction.on_commit(lambda: discard_all(late))
