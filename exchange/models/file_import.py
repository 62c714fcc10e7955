import datetime
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.urls import reverse
from django.utils import timezone

from accounts.ownership import Owned, OwnedQuerySet
from exchange.models.import_result import Reason, Result
from frame.constraints import known_value

# How long a file waits to be imported before it is forgotten.
WAITS = datetime.timedelta(days=7)


class FileImportQuerySet(OwnedQuerySet["FileImport"]):
    def light(self) -> "FileImportQuerySet":
        """Without what can be megabytes: `sheets` and `written` are read where they are needed."""
        return self.defer("sheets", "written")

    def settled(self) -> "FileImportQuerySet":
        """Those that were imported, undone since or not, the newest first."""
        return self.light().exclude(state=FileImport.State.OPEN).order_by("-pk")

    def forget_old(self, now: datetime.datetime) -> None:
        """Drop files that were opened and never imported."""
        self.filter(state=FileImport.State.OPEN, opened_at__lt=now - WAITS).only("pk").delete()

    def latest_like(self, owner, mark: str) -> "FileImport | None":
        """The last import of the person from a table with the same headings."""
        return self.filter(owner=owner, mark=mark).settled().first()


class ImportState(models.TextChoices):
    OPEN = "open"
    DONE = "done"
    UNDONE = "undone"


class FileImport(Owned):
    """One file: first what was read in it and what was chosen, later what its import wrote."""

    State = ImportState

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="file_imports"
    )
    filename = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=8, choices=State, default=State.OPEN)
    # The sheets as they were read, until they are imported.
    sheets = models.JSONField(default=list, blank=True)
    choices = models.JSONField(default=dict, blank=True)
    # The headings of the table, as a sum: a file with the same ones is read the same way.
    mark = models.CharField(max_length=64, blank=True)
    counts = models.JSONField(default=dict, blank=True)
    # The keys of all rows that were written, by model, each with what it then held.
    written = models.JSONField(default=dict, blank=True)
    opened_at = models.DateTimeField(default=timezone.now)
    imported_at = models.DateTimeField(null=True, blank=True)

    objects = FileImportQuerySet.as_manager()

    class Meta:
        constraints = [known_value("import", "state", ImportState.values)]
        indexes = [models.Index(fields=["owner", "mark"], name="imports_like_it")]

    def __str__(self) -> str:
        return self.filename

    def get_absolute_url(self) -> str:
        page = "exchange:import_check" if self.is_open else "exchange:import_report"
        return reverse(page, args=[self.pk])

    @property
    def is_open(self) -> bool:
        """Whether it waits to be imported."""
        return self.state == self.State.OPEN

    @property
    def is_done(self) -> bool:
        return self.state == self.State.DONE

    def choose(self, choices: dict[str, Any], *, mark: str) -> None:
        """Keep what was chosen for this file."""
        self.choices, self.mark = choices, mark
        self.save(update_fields=["choices", "mark"])

    @transaction.atomic
    def claim(self) -> bool:
        """Begin the import, and say whether nobody else has: in two tabs it runs once."""
        now = timezone.now()
        mine = type(self).objects.filter(pk=self.pk, state=self.State.OPEN)
        if not mine.update(state=self.State.DONE, imported_at=now):
            return False
        self.state, self.imported_at = self.State.DONE, now
        return True

    def settle(self, *, counts: dict[str, int], written: dict[str, Any]) -> None:
        """Keep what was written; what was read is in the record now."""
        self.counts, self.written, self.sheets = counts, written, []
        self.save(update_fields=["counts", "written", "sheets"])


class ImportedRow(Owned):
    """What became of one row of a file."""

    owner_path = "file_import__owner"

    file_import = models.ForeignKey(FileImport, on_delete=models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    result = models.CharField(max_length=8, choices=Result)
    reason = models.CharField(max_length=16, choices=Reason, blank=True)
    text = models.CharField(max_length=300, blank=True)
    application = models.ForeignKey(
        "applications.Application",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="imported_rows",
    )
    # What a merge filled in, by field, so that it can be undone.
    filled = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["number", "pk"]
        constraints = [
            known_value("imported_row", "result", Result.values),
            known_value("imported_row", "reason", ["", *Reason.values]),
        ]

    def __str__(self) -> str:
        return self.text
