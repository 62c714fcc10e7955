from collections.abc import Iterable

from django.db import models


class AddedAfterwards(models.Model):
    """A row of a debrief that may be finished once the outcome is known, and says which of its
    fields were filled in only then."""

    added_afterwards = models.JSONField(default=list, db_default=[], editable=False)

    class Meta:
        abstract = True

    def may_be_added(self, name: str) -> bool:
        """Whether nothing was written in this field before the outcome was known."""
        return not getattr(self, name) or name in self.added_afterwards

    def note_added(self, names: Iterable[str]) -> None:
        """Remember that these fields were filled in afterwards."""
        self.added_afterwards = sorted({*self.added_afterwards, *names})
        self.save(update_fields=["added_afterwards"])
