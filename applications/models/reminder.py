import datetime
from typing import Self

from django.conf import settings
from django.db import models, transaction
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Now
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned, OwnedQuerySet
from applications.models.event import Event
from applications.models.timeline_lock import OnTimeline
from applications.models.verdict import Verdict


class ReminderQuerySet(OwnedQuerySet["Reminder"]):
    def open(self) -> Self:
        """Those not done yet, the nearest day first."""
        return self.filter(done_at=None)

    def active(self) -> Self:
        """Those not done yet, without what was made before its application ended or was archived.

        Those that are made afterwards are meant, and a job that was accepted goes on.
        """
        made_later = {"application__archived_at__lt": F("made_at")}
        is_shown = Q(application__archived_at=None) | Q(**made_later)
        standing = {"application": OuterRef("application"), "reopened_on": None}
        earlier = Verdict.objects.filter(written_at__lt=OuterRef("made_at"), **standing)
        going_on = Q(application__ended_as__in=["", Verdict.Kind.OFFER_ACCEPTED])
        runs = Q(application=None) | going_on | Exists(earlier)
        return self.open().filter(is_shown, runs)

    def set_aside(self) -> Self:
        """Those not done of applications that have ended or were archived since."""
        return self.open().exclude(pk__in=self.active().values("pk"))

    def due(self, on: datetime.date) -> Self:
        """The active ones whose day is `on` or has passed: today's first, then the latest."""
        return self.active().filter(due_on__lte=on).order_by("-due_on", "pk")

    def done(self) -> Self:
        """Those done, the latest first."""
        return self.exclude(done_at=None).order_by("-done_at", "-pk")


class Reminder(OnTimeline, Owned):
    """Something to think of on a day, about an application, a person or neither."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reminders"
    )
    application = models.ForeignKey(
        "applications.Application",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="reminders",
        verbose_name=_("Application"),
    )
    contact = models.ForeignKey(
        "applications.Contact",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="reminders",
        verbose_name=_("Person"),
    )
    text = models.CharField(_("Remind me to"), max_length=200)
    due_on = models.DateField(_("Day"))
    # What somebody else promised: a day to look whether they did, and nothing to do oneself.
    is_theirs = models.BooleanField(default=False, db_default=False, editable=False)
    # Not known of those made before it was recorded.
    made_at = models.DateTimeField(
        default=timezone.now, db_default=Now(), null=True, editable=False
    )
    done_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = ReminderQuerySet.as_manager()

    class Meta:
        ordering = ["due_on", "pk"]
        indexes = [models.Index(fields=["owner", "due_on"], name="reminders_due")]

    def __str__(self) -> str:
        return self.words

    @property
    def words(self) -> str:
        """The text as a list shows it; of a promise of theirs it says that it is one."""
        if self.is_theirs:
            return gettext("They promised: %(text)s") % {"text": self.text}
        return self.text

    def get_absolute_url(self) -> str:
        return reverse("applications:reminder", args=[self.pk])

    @transaction.atomic
    def finish(self, *, on: datetime.date) -> None:
        """Tick it off, and tell it on the application's timeline; done twice it is done once."""
        self.take_locked_in_turn()
        if self.done_at:
            return
        self.done_at = timezone.now()
        self.save(update_fields=["done_at"])
        if self.application:
            self.application.record(Event.Kind.REMINDER_DONE, on, reminder=self.pk, text=self.text)

    @transaction.atomic
    def take_back(self) -> None:
        """It was not done after all: it stands open again, and its line leaves the timeline."""
        self.take_locked_in_turn()
        self._open_again()

    @transaction.atomic
    def snooze_until(self, day: datetime.date) -> None:
        """Think of it again on `day`, also where another tab has ticked it off."""
        self.take_locked_in_turn()
        self._open_again()
        self.due_on = day
        self.save(update_fields=["due_on"])

    def _open_again(self) -> None:
        if not self.done_at:
            return
        self.done_at = None
        self.save(update_fields=["done_at"])
        # It may be about another application by now.
        events = Event.objects.for_user(self.owner).filter(kind=Event.Kind.REMINDER_DONE)
        events.filter(details__reminder=self.pk).delete()
