"""What was deleted, as it was, until thirty days have passed."""

import datetime
from typing import Any, Self

from django.conf import settings
from django.db import models, transaction
from django.db.models import Sum
from django.utils import timezone

from accounts.ownership import Owned, OwnedQuerySet
from records.nouns import Noun, noun
from records.storage import discard, discard_all

KEPT_FOR = datetime.timedelta(days=30)
WAITS_FOR = datetime.timedelta(days=1)


class Leftover(models.Model):
    """That something was deleted for good, so that the database is to be tidied of its bytes."""

    since = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Since {self.since}"


class BinItemQuerySet(OwnedQuerySet["BinItem"]):
    def due(self, now: datetime.datetime) -> Self:
        """Those whose thirty days are over."""
        return self.filter(deleted_at__lte=now - KEPT_FOR)


class BinItem(Owned):
    """One deleted row with everything that went with it.

    `content` holds the rows as `records.writing` writes them, which rows referred to them, the
    names of what they refer to, and of one that was merged how to have it apart again.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bin_items"
    )
    noun = models.CharField(max_length=20, editable=False)
    # In the person's own words, what it was and what it belonged to.
    title = models.CharField(max_length=200, editable=False)
    detail = models.CharField(max_length=200, editable=False)
    # The row that took over what it held, when it was merged into another.
    merged_into = models.CharField(
        max_length=200, blank=True, default="", db_default="", editable=False
    )
    content = models.JSONField(editable=False)
    deleted_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = BinItemQuerySet.as_manager()

    class Meta:
        ordering = ["-deleted_at", "-pk"]
        indexes = [
            models.Index(fields=["owner", "-deleted_at"], name="bin_by_owner"),
            models.Index(fields=["deleted_at"], name="bin_by_day"),
        ]

    def __str__(self) -> str:
        return self.title or str(self.kind.label)

    @property
    def kind(self) -> Noun:
        return noun(self.noun)

    @property
    def key(self) -> int:
        """The key that the deleted row had."""
        return self.content["key"]

    @property
    def kept_until(self) -> datetime.date:
        """The last day on which it can be restored."""
        return timezone.localdate(self.deleted_at + KEPT_FOR)

    @transaction.atomic
    def delete_for_good(self) -> None:
        """Delete it with its files, and what is left of it elsewhere. No way back.

        One that has left the bin by now, restored or deleted, stays as it is.
        """
        item = BinItem.objects.select_for_update().filter(pk=self.pk).first()
        if item is None:
            return
        if item.kind.gone and not item.merged_into:
            item.kind.gone(item)
        paths = list(item.files.values_list("file", flat=True))
        item.delete()
        Leftover.objects.create()
        transaction.on_commit(lambda: discard_all(paths))


class SetAsideFileQuerySet(OwnedQuerySet["SetAsideFile"]):
    def room_taken(self) -> int:
        """Bytes that those in the bin take; one that waits takes no room of its person's."""
        return self.exclude(item=None).aggregate(bytes=Sum("size"))["bytes"] or 0

    def left_waiting(self, now: datetime.datetime) -> Self:
        """Those that waited to be read and that nobody came back for."""
        return self.filter(item=None, set_aside_at__lte=now - WAITS_FOR)


class SetAsideFile(Owned):
    """A stored file that no document names: in the bin with its `item`, or waiting to be read."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="files_set_aside"
    )
    item = models.ForeignKey(BinItem, on_delete=models.CASCADE, null=True, related_name="files")
    file = models.FileField(max_length=120, unique=True, editable=False)
    size = models.PositiveBigIntegerField(editable=False)
    set_aside_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = SetAsideFileQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.file)

    @transaction.atomic
    def delete_for_good(self) -> None:
        """Delete it with its content."""
        path = str(self.file)
        self.delete()
        transaction.on_commit(lambda: discard(path))


def scrub(content: dict[str, Any], noun_name: str, key: int) -> bool:
    """Take every reference to a row out of what a bin item holds; says whether there was one."""
    before = repr(content)
    content["names"].get(noun_name, {}).pop(str(key), None)
    for name, rows in content["rows"].items():
        refers = [
            column
            for column in [*noun(name).fields, *noun(name).lists]
            if column.related_model is noun(noun_name).model
        ]
        content["rows"][name] = [row for row in rows if _without(row, refers, key)]
    return repr(content) != before


def _without(row: dict[str, Any], refers: list, key: int) -> bool:
    """Empty what refers to the key; False where the row cannot be without it."""
    for column in refers:
        if column.many_to_many:
            row[column.name] = [other for other in row[column.name] if other != key]
        elif row[column.name] == key and not column.null:
            return False
        elif row[column.name] == key:
            row[column.name] = None
    return True
