from django.db import models

from accounts.ownership import Owned


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
