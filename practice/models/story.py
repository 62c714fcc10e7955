from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned
from frame.editing import Versioned
from practice.models.competence import Competence


class Story(Versioned, Owned):
    """Something true that the person can tell: situation, task, action, result."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stories"
    )
    title = models.CharField(_("Title"), max_length=120)
    situation = models.TextField(_("Situation"), max_length=4000, blank=True)
    task = models.TextField(
        _("Task"), max_length=4000, blank=True, help_text=_("What was yours to do.")
    )
    action = models.TextField(
        _("Action"), max_length=4000, blank=True, help_text=_("What you did, said as “I”.")
    )
    result = models.TextField(
        _("Result"), max_length=4000, blank=True, help_text=_("With a number, if there is one.")
    )
    learned = models.TextField(_("What you took from it"), max_length=4000, blank=True)
    short_version = models.TextField(
        _("In 90 seconds"),
        max_length=4000,
        blank=True,
        help_text=_("The version you would tell in an interview."),
    )
    competences = models.ManyToManyField(Competence, related_name="stories", blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    PARTS = ("situation", "task", "action", "result", "learned")

    class Meta:
        verbose_name_plural = "stories"
        ordering = ["title", "pk"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("practice:story", args=[self.pk])
