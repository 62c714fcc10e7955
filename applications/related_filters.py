"""Filters by what hangs on applications: interviews, people, reminders, days by which to act."""

import datetime
from collections.abc import Callable

from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from applications.models import Contact, InterviewRound, Participation, Reminder
from applications.models.application_queryset import ApplicationQuerySet

type Choices = list[tuple[str, str | Promise]]

INTERVIEWS: Choices = [
    ("", _("Any number")),
    ("some", _("At least one")),
    ("ahead", _("One ahead")),
    ("none", _("None")),
]
REMINDERS: Choices = [
    ("", _("Any number")),
    ("some", _("At least one")),
    ("due", _("One due")),
    ("none", _("None")),
]
DEADLINES: Choices = [
    ("", _("With or without")),
    ("week", _("In the next 7 days")),
    ("past", _("Missed")),
    ("some", _("With a deadline")),
    ("none", _("Without a deadline")),
]
A_WEEK = datetime.timedelta(days=7)


def by_interviews(rows: ApplicationQuerySet, wanted: str) -> ApplicationQuerySet:
    """Those with interviews that were not called off, with one ahead, or with none."""
    rounds = InterviewRound.objects
    here = rounds.ahead(timezone.now()) if wanted == "ahead" else rounds.not_called_off()
    return _having(rows, here, wanted)


def by_reminders(rows: ApplicationQuerySet, wanted: str) -> ApplicationQuerySet:
    """Those with reminders that are not done, with one that is due, or with none."""
    reminders = Reminder.objects.active()
    if wanted == "due":
        reminders = reminders.filter(due_on__lte=timezone.localdate())
    return _having(rows, reminders, wanted)


def _having(rows: ApplicationQuerySet, related, wanted: str) -> ApplicationQuerySet:
    has_related = Exists(related.filter(application=OuterRef("pk")).order_by())
    return rows.filter(~has_related if wanted == "none" else has_related)


def by_deadline(rows: ApplicationQuerySet, wanted: str) -> ApplicationQuerySet:
    """Those with a day to apply by, or an offer to answer, that falls into the chosen span."""
    today = timezone.localdate()
    days: dict[str, dict[str, object]] = {
        "week": {"due_day__range": (today, today + A_WEEK)},
        "past": {"due_day__lt": today},
        "some": {"due_day__isnull": False},
        "none": {"due_day__isnull": True},
    }
    return rows.with_due_day().filter(**days[wanted])


def by_people(rows: ApplicationQuerySet, words: str, user) -> ApplicationQuerySet:
    """Those in whose interviews somebody took part in whose name, role, email or company every one
    of `words` occurs."""
    people = Contact.objects.for_user(user).matching(words).order_by()
    parts = Participation.objects.filter(contact__in=people.values("pk"))
    return rows.filter(pk__in=parts.order_by().values("round__application"))


BY_CHOICE: dict[str, Callable[[ApplicationQuerySet, str], ApplicationQuerySet]] = {
    "interviews": by_interviews,
    "reminders": by_reminders,
    "due": by_deadline,
}
