"""How far a letter got, and which way it went."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class LetterState(models.TextChoices):
    DRAFT = "draft", _("Draft")
    READY = "ready", _("Ready")
    SENT = "sent", _("Sent")
    ANSWERED = "answered", _("Answered")
    UNANSWERED = "unanswered", _("No answer")


class LetterChannel(models.TextChoices):
    EMAIL = "email", _("Email")
    MESSAGE = "message", _("Text message or chat")
    POST = "post", pgettext_lazy("by mail", "Post")
    PORTAL = "portal", _("Their website")
    IN_PERSON = "in_person", pgettext_lazy("by hand", "In person")


# Its words stay as they went out.
FROZEN = (LetterState.SENT, LetterState.ANSWERED, LetterState.UNANSWERED)
