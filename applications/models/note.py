from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned
from frame.days import refuse_future
from frame.editing import Versioned


class Note(Versioned, Owned):
    """Something the person writes down about an application, on a day they choose."""

    owner_path = "application__owner"

    application = models.ForeignKey(
        "applications.Application", on_delete=models.CASCADE, related_name="dated_notes"
    )
    text = models.TextField(_("Note"), max_length=20_000)
    happened_on = models.DateField(_("Day"), validators=[refuse_future])
    is_contact = models.BooleanField(
        _("Contact with them (a call, an email, a message)"), default=False, db_default=False
    )
    written_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-happened_on", "-pk"]
        indexes = [models.Index(fields=["application", "happened_on"], name="notes_by_day")]

    def __str__(self) -> str:
        return f"Note of {self.happened_on}"
