"""How an interview is held and how it went."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class RoundFormat(models.TextChoices):
    PHONE = "phone", pgettext_lazy("interview", "Phone call")
    VIDEO = "video", pgettext_lazy("interview", "Video call")
    ON_SITE = "on_site", pgettext_lazy("interview", "In person")
    PANEL = "panel", pgettext_lazy("interview", "Panel")
    # A day of work on trial: "Probearbeiten", "día de prueba", "journée d’essai".
    TRIAL = "trial", pgettext_lazy("interview", "Trial day")
    TASK = "task", pgettext_lazy("interview", "Task or test")
    OTHER = "other", pgettext_lazy("interview", "Other")


class RoundOutcome(models.TextChoices):
    PLANNED = "planned", _("Not recorded")
    TOOK_PLACE = "took_place", _("It took place, no word yet")
    PASSED = "passed", _("I went on to the next step")
    ENDED = "ended", _("It ended here")
    CANCELLED = "cancelled", pgettext_lazy("interview", "Canceled")
    NO_SHOW = "no_show", _("Nobody came")


TAKEN_PLACE = [RoundOutcome.TOOK_PLACE, RoundOutcome.PASSED, RoundOutcome.ENDED]
WITHOUT_WORD = [RoundOutcome.PLANNED, RoundOutcome.TOOK_PLACE]
CALLED_OFF = [RoundOutcome.CANCELLED, RoundOutcome.NO_SHOW]


class CancelledBy(models.TextChoices):
    THEM = "them", _("They did")
    ME = "me", _("I did")
