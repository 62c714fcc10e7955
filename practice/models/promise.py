import datetime
from dataclasses import dataclass

from django.db import models

from accounts.ownership import Owned

# A promise without a day: one of one's own is for tomorrow, one of theirs to look at a week after
# the interview in which it was made.
MINE_WITHIN, THEIRS_WITHIN = datetime.timedelta(days=1), datetime.timedelta(days=7)


@dataclass(frozen=True)
class NewPromise:
    """`due_on` is the day that was named, None for none."""

    text: str
    due_on: datetime.date | None = None
    is_theirs: bool = False

    def reminds_on(self, on: datetime.date, *, made_on: datetime.date | None) -> datetime.date:
        """The day named; else a day soon after it is written down `on` a day, and of theirs after
        it was `made_on` another, where that is known. Never before it is written down."""
        if self.due_on:
            return self.due_on
        if self.is_theirs:
            return max(on, (made_on or on) + THEIRS_WITHIN)
        return on + MINE_WITHIN


class Promise(Owned):
    """Something that was promised in an interview, by the person or to them.

    Its day is that of its reminder. It has none where the reminder was deleted, or where it was
    written down without a day after nobody waited for it any more.
    """

    owner_path = "debrief__owner"

    debrief = models.ForeignKey(
        "practice.Debrief", on_delete=models.CASCADE, related_name="promises"
    )
    text = models.CharField(max_length=200)
    is_theirs = models.BooleanField(default=False)
    reminder = models.OneToOneField(
        "applications.Reminder",
        on_delete=models.SET_NULL,
        null=True,
        related_name="promise",
    )

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.text

    @property
    def is_open(self) -> bool:
        return self.reminder is not None and self.reminder.done_at is None
