import datetime

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from accounts.ownership import Owned
from applications.models.seen import fingerprint, names_to_update


def refuse_future(day: datetime.date) -> None:
    """Raise `ValidationError` for a day that the person has not reached yet."""
    if day > timezone.localdate():
        raise ValidationError("This day is still to come.")


class Note(Owned):
    """Something the person writes down about an application, on a day they choose."""

    owner_path = "application__owner"

    application = models.ForeignKey(
        "applications.Application", on_delete=models.CASCADE, related_name="dated_notes"
    )
    text = models.TextField("note", max_length=20_000)
    happened_on = models.DateField("day", validators=[refuse_future])
    written_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["-happened_on", "-pk"]
        indexes = [models.Index(fields=["application", "happened_on"], name="notes_by_day")]

    def __str__(self) -> str:
        return f"Note of {self.happened_on}"

    @property
    def seen(self) -> str:
        return fingerprint(self.text, self.happened_on)

    @transaction.atomic
    def rewrite(self, *, text: str, happened_on: datetime.date, seen: str) -> None:
        """Write new words if they were made from the ones that stand.

        Raises `ChangedSince` when another tab has written since. The same words change nothing.
        """
        stored = type(self).objects.select_for_update().get(pk=self.pk)
        self.text, self.happened_on = text, happened_on
        words = {"text": text, "happened_on": happened_on}
        self.save(update_fields=names_to_update(stored, words, seen=seen, version=stored.seen))
