import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.db import models
from django.utils import timezone

from accounts.ownership import Owned, OwnedQuerySet


@dataclass(frozen=True)
class Edition:
    """What a calendar program tells an entry's editions apart by: RFC 5545, SEQUENCE and DTSTAMP.

    `content` is all that the entry may say, in no language.
    """

    content: str
    sequence: int
    changed_at: datetime.datetime


class CalendarEntryQuerySet(OwnedQuerySet["CalendarEntry"]):
    def editions(self, owner_id: int, found: Mapping[str, Edition]) -> dict[str, Edition]:
        """The current edition of every entry of `found`, by UID; one whose content is another than
        when it was last read is the next one. A query, and one more to remember what is new.
        """
        known = {row.uid: row for row in self.filter(owner=owner_id)}
        current, changed = {}, []
        for uid, edition in found.items():
            row = known.get(uid) or CalendarEntry(owner_id=owner_id, uid=uid, sequence=-1)
            if row.take(edition):
                changed.append(row)
            current[uid] = Edition(edition.content, row.sequence, row.changed_at)
        if changed:
            self.bulk_create(
                changed,
                update_conflicts=True,
                unique_fields=["owner", "uid"],
                update_fields=["content_sum", "sequence", "changed_at"],
            )
        return current


class CalendarEntry(Owned):
    """One entry of a person's calendar as programs last read it."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_entries"
    )
    uid = models.CharField(max_length=100, editable=False)
    content_sum = models.CharField(max_length=64, editable=False)
    sequence = models.PositiveIntegerField(editable=False)
    changed_at = models.DateTimeField(editable=False)

    objects = CalendarEntryQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "uid"], name="calendar_entries_are_unique")
        ]

    def __str__(self) -> str:
        return self.uid

    def take(self, edition: Edition) -> bool:
        """Become the next edition, where the content is another; says whether it is."""
        content_sum = hashlib.sha256(edition.content.encode()).hexdigest()
        if content_sum == self.content_sum:
            return False
        is_first = not self.content_sum
        self.changed_at = edition.changed_at if is_first else timezone.now()
        self.sequence = max(self.sequence + 1, edition.sequence)
        self.content_sum = content_sum
        return True
