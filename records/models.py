"""Deleted rows as they were, for thirty days."""

import datetime
from collections import defaultdict
from collections.abc import Collection
from typing import Any, Self

from django.conf import settings
from django.db import models, transaction
from django.db.models import Sum
from django.utils import timezone

from accounts.ownership import Owned, OwnedQuerySet
from frame.gone_meanwhile import GoneMeanwhile
from records.locking import lock_rows
from records.nouns import Noun, all_nouns, model_called, noun
from records.storage import discard, discard_all

KEPT_FOR = datetime.timedelta(days=30)
WAITS_FOR = datetime.timedelta(days=1)


class Leftover(models.Model):
    """That something was deleted for good, so that its bytes are to be removed from the database
    file."""

    since = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Since {self.since}"


class BinItemQuerySet(OwnedQuerySet["BinItem"]):
    def due(self, now: datetime.datetime) -> Self:
        """Those whose thirty days are over."""
        return self.filter(deleted_at__lte=now - KEPT_FOR)

    def referring(self) -> dict[type[models.Model], set[int]]:
        """The keys of rows elsewhere that referred to one of these, where `gone` may clear them."""
        keys: dict[type[models.Model], set[int]] = defaultdict(set)
        for item in self.filter(noun__in=[kind.name for kind in all_nouns() if kind.gone]):
            for name, key, *_ in item.content["links"]:
                keys[model_called(name)].add(key)
        return keys

    @transaction.atomic
    def delete_for_good(self) -> int:
        """Delete these of one person with their files, and what is left of them elsewhere.

        No way back. Those that have left the bin by now, restored or deleted, stay as they are.
        Returns how many were deleted.
        """
        keys = set(self.values_list("pk", flat=True))
        # The whole bin, since what stays in it may be scrubbed; everybody locks it in one order.
        bins = BinItem.objects.filter(owner__in=self.order_by().values("owner"))
        lock_rows(bins.referring())
        locked = bins.order_by("pk").select_for_update().values_list("pk", flat=True)
        going = BinItem.objects.filter(pk__in=keys.intersection(locked))
        gone = [
            (kind.gone, list(going.filter(noun=kind.name))) for kind in all_nouns() if kind.gone
        ]
        files = SetAsideFile.objects.filter(item__in=going)
        paths = list(files.values_list("file", flat=True))
        files.delete()
        number = going.only("pk").delete()[1].get(BinItem._meta.label, 0)
        for forget, items in gone:
            if items:
                forget(items)
        if number:
            Leftover.objects.create()
        transaction.on_commit(lambda: discard_all(paths))
        return number


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
        return self.name or self.title or str(self.kind.label)

    @property
    def name(self) -> str:
        """What it is called without the label of its kind before it; often nothing."""
        return self.kind.named(self.title) if self.kind.named else ""

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

    def delete_for_good(self) -> None:
        """Delete it with its files, and what is left of it elsewhere. No way back.

        One that has left the bin by now, restored or deleted, stays as it is.
        """
        BinItem.objects.filter(pk=self.pk).delete_for_good()


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
    # What was found in it when it came, in the language of who brought it.
    summary = models.JSONField(default=dict, db_default={}, editable=False)

    objects = SetAsideFileQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.file)

    def take(self) -> None:
        """Have what waits for oneself, in the transaction that writes what is in it.

        Raises `GoneMeanwhile` where another tab has taken it.
        """
        if not SetAsideFile.objects.filter(pk=self.pk).delete()[0]:
            raise GoneMeanwhile(f"{self._meta.label} {self.pk}")

    @transaction.atomic
    def delete_for_good(self) -> None:
        """Delete it with its content."""
        path = str(self.file)
        self.delete()
        transaction.on_commit(lambda: discard(path))


def scrub(content: dict[str, Any], noun_name: str, keys: Collection[int]) -> bool:
    """Take every reference to these rows out of what an item holds; says whether there was one."""
    names = content["names"].get(noun_name, {})
    named = [str(key) for key in keys if str(key) in names]
    for key in named:
        del names[key]
    has_referred = bool(named)
    for name, rows in content["rows"].items():
        refers = [
            column
            for column in [*noun(name).fields, *noun(name).lists]
            if column.related_model is noun(noun_name).model
        ]
        if any(_refers(row, column, keys) for row in rows for column in refers):
            has_referred = True
            content["rows"][name] = [row for row in rows if _without(row, refers, keys)]
    return has_referred


def _refers(row: dict[str, Any], column: Any, keys: Collection[int]) -> bool:
    named = row[column.name] if column.many_to_many else [row[column.name]]
    return any(key in keys for key in named)


def _without(row: dict[str, Any], refers: list, keys: Collection[int]) -> bool:
    """Empty what refers to the keys; False where the row cannot be without it."""
    for column in refers:
        if column.many_to_many:
            row[column.name] = [other for other in row[column.name] if other not in keys]
        elif row[column.name] in keys and not column.null:
            return False
        elif row[column.name] in keys:
            row[column.name] = None
    return True
