import datetime
import hashlib
import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import hash_of
from accounts.ownership import Owned, OwnedQuerySet


class CalendarTokenQuerySet(OwnedQuerySet["CalendarToken"]):
    def make(self, owner, **choices: bool) -> str:
        """A new token in place of the person's old one, whose choices stay where none are given.

        It is told here, and never again.
        """
        token = secrets.token_urlsafe(32)
        fresh = {"token_sum": hash_of(token), "made_at": timezone.now(), "last_used_on": None}
        self.update_or_create(owner=owner, defaults=fresh | choices)
        return token

    def opened_by(self, token: str):
        """The row that `token` opens, as a queryset of one or none."""
        return self.filter(token_sum=hash_of(token), owner__is_active=True)


class CalendarToken(Owned):
    """Lets a calendar program read one person's rounds, until the person takes it back."""

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_token"
    )
    token_sum = models.CharField(max_length=64, unique=True, editable=False)
    with_notes = models.BooleanField(
        _("Include what I prepare and my notes"),
        default=False,
        help_text=_("Anyone who can open your calendar can then read them."),
    )
    with_days = models.BooleanField(
        _("Include deadlines and reminders"),
        default=False,
        db_default=False,
        help_text=_(
            "They are shown at the top of their day. Your calendar app reminds you at 9 in the "
            "morning."
        ),
    )
    made_at = models.DateTimeField(default=timezone.now, editable=False)
    last_used_on = models.DateField(null=True, blank=True, editable=False)
    # The feed as it was last read: a removed round is newer than every round that is left.
    content_sum = models.CharField(max_length=64, blank=True, editable=False)
    content_changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = CalendarTokenQuerySet.as_manager()

    def __str__(self) -> str:
        return f"Calendar feed of {self.owner}"

    def note_reading(self, content: bytes, *, on: datetime.date) -> None:
        """Remember the day of the reading, and since when the feed is as it is."""
        content_sum = hashlib.sha256(content).hexdigest()
        changed: dict[str, object] = {}
        if self.last_used_on != on:
            changed["last_used_on"] = on
        if self.content_sum != content_sum:
            changed |= {"content_sum": content_sum, "content_changed_at": timezone.now()}
        for name, value in changed.items():
            setattr(self, name, value)
        if changed:
            self.save(update_fields=list(changed))

    def include(self, *, with_notes: bool, with_days: bool) -> None:
        """Put notes and what to prepare, deadlines and reminders into the feed, or leave them."""
        self.with_notes, self.with_days = with_notes, with_days
        self.save(update_fields=["with_notes", "with_days"])
