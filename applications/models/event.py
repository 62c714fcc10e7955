from django.db import models
from django.utils import timezone

from accounts.ownership import Owned


class Event(Owned):
    """One line of an application's timeline, written by the one door of each state change."""

    owner_path = "application__owner"

    class Kind(models.TextChoices):
        LOGGED = "logged", "Logged"
        MOVED = "moved", "Moved"
        ROUND_ADDED = "round_added", "Interview round added"
        ROUND_CHANGED = "round_changed", "Interview round changed"
        ROUND_REMOVED = "round_removed", "Interview round removed"
        CLOSED = "closed", "Ended"
        REOPENED = "reopened", "Reopened"
        LETTER_DRAFTED = "letter_drafted", "Letter drafted"
        LETTER_SENT = "letter_sent", "Letter sent"
        LETTER_UNSENT = "letter_unsent", "Letter taken back"
        LETTER_ANSWERED = "letter_answered", "Letter answered"

    application = models.ForeignKey(
        "applications.Application", on_delete=models.CASCADE, related_name="events"
    )
    kind = models.CharField(max_length=20, choices=Kind.choices)
    happened_on = models.DateField(help_text="The day it happened, as the person counts days.")
    written_at = models.DateTimeField(default=timezone.now, editable=False)
    # What the line says besides its kind, as short plain values: {"from": "applied", "to": …}.
    details = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["-happened_on", "-pk"]
        indexes = [models.Index(fields=["application", "happened_on"], name="timeline")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} on {self.happened_on}"
