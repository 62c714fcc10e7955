import datetime

from django.db import models


class WorkedOn(models.Model):
    """Something the person wants to get better at: every preparation page repeats it meanwhile."""

    working_on_since = models.DateField(null=True, blank=True, editable=False)

    class Meta:
        abstract = True

    def work_on(self, *, on: datetime.date) -> None:
        """Say on every preparation page that the person is working on it."""
        self.working_on_since = self.working_on_since or on
        self.save(update_fields=["working_on_since"])

    def stop_working_on(self) -> None:
        """Say so no more."""
        self.working_on_since = None
        self.save(update_fields=["working_on_since"])
