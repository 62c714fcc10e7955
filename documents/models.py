"""The files of a search: versions of a CV, cover letters, offers, and where each went."""

import datetime
import hashlib
import uuid
from typing import Any, Self

from django.conf import settings
from django.core.files.base import File
from django.db import models, transaction
from django.db.models import F, Q, Sum
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from accounts.ownership import Owned, OwnedQuerySet
from applications.models import Application, Event
from applications.models.timeline_lock import OnTimeline
from documents.file_names import stored_filename
from documents.formats import Format, label_of_format
from frame.constraints import known_value
from frame.editing import Versioned
from frame.gone_meanwhile import GoneMeanwhile, locked
from records.bin import put_into_bin
from records.models import BinItem, SetAsideFile
from records.storage import StorageUnreachable, discard, new_path, reaching_files

# Anybody has a sample account with one press, so it has little room.
SAMPLE_ROOM = 2 * 1024 * 1024


def room_of(owner: User) -> int:
    """How many bytes all files of this person may take."""
    if owner.sample_since:
        return min(SAMPLE_ROOM, settings.FILES_PER_PERSON)
    return settings.FILES_PER_PERSON


class QuotaFull(Exception):
    """The person's files would take more room than one person has; nothing was kept.

    `left` says how many bytes there still are.
    """

    def __init__(self, left: int):
        super().__init__("the room is full")
        self.left = left


def unguessable_path(document: "Document", filename: str) -> str:
    """Where the content is stored: a random name, whatever the file was called."""
    return new_path()


class DocumentKind(models.TextChoices):
    CV = "cv", _("CV")
    COVER_LETTER = "cover_letter", _("Cover letter")
    OFFER = "offer", _("Job offer")
    POSTING = "posting", _("Job ad")
    OTHER = "other", _("Something else")


class DocumentQuerySet(OwnedQuerySet["Document"]):
    def room_taken(self) -> int:
        """Bytes that these documents take."""
        return self.aggregate(bytes=Sum("size"))["bytes"] or 0

    def with_destinations(self) -> Self:
        """Each with where it went, in two more queries however many there are."""
        sent = Enclosed.objects.select_related("application__company")
        return self.prefetch_related(models.Prefetch("enclosed", queryset=sent))

    def room_left(self, owner) -> int:
        """Bytes that `owner` has left for files; what is in the bin takes room, too."""
        binned = SetAsideFile.objects.filter(owner=owner.pk).room_taken()
        taken = self.filter(owner=owner.pk).room_taken() + binned
        return max(room_of(owner) - taken, 0)

    def check_room(self, owner, size: int) -> None:
        """Raises `QuotaFull` when `size` bytes more do not fit into the room of `owner`."""
        left = self.room_left(owner)
        if size > left:
            raise QuotaFull(left)

    def with_content(self, upload: File) -> Self:
        """Those with the very bytes of `upload`."""
        return self.filter(size=upload.size, sha256=_sum_of(upload))

    def keep(
        self,
        owner,
        upload: File,
        file_format: Format,
        *,
        name,
        application=None,
        sent_on=None,
        **facts,
    ) -> "Document":
        """Keep the content of `upload`, which is of the format `file_format`, for `owner`.

        With `application` it is enclosed there, on the day `sent_on`. Raises `QuotaFull` when it
        does not fit into the person's room, `StorageUnreachable` when it cannot be stored; nothing
        is kept then.
        """
        document = self.model(owner=owner, name=name, **_described(upload, file_format), **facts)
        self.check_room(owner, document.size)
        # The content goes first and outside of any transaction: a storage may hang, and a row
        # must not promise what is not there.
        with reaching_files():
            document.file.save(document.filename, upload, save=False)
        try:
            self._add(document, application, sent_on)
        except (QuotaFull, GoneMeanwhile):
            discard(str(document.file.name))
            raise
        return document

    @transaction.atomic(durable=True)
    def _add(self, document: "Document", application, sent_on) -> None:
        if application:
            application.locked()  # before the account: records.locking
        # Two uploads at once take turns, so that together they cannot pass the limit.
        locked(document.owner, no_key=True)
        self.check_room(document.owner, document.size)
        document.save(force_insert=True)
        if application:
            document.enclose_with(application, on=sent_on)


class Document(Versioned, Owned):
    """One file: a version of a CV, a cover letter, an offer. It may go to many applications."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="documents"
    )
    kind = models.CharField(_("kind"), max_length=12, choices=DocumentKind, default=DocumentKind.CV)
    name = models.CharField(_("name"), max_length=120)
    version = models.CharField(
        _("version"),
        max_length=60,
        blank=True,
        help_text=_("What makes this version different, for example: Retail."),
    )
    file = models.FileField(upload_to=unguessable_path, max_length=120, editable=False)
    filename = models.CharField(max_length=140, editable=False)
    format = models.CharField(max_length=20, editable=False)
    content_type = models.CharField(max_length=100, editable=False)
    size = models.PositiveIntegerField(editable=False)
    sha256 = models.CharField(max_length=64, editable=False)
    uploaded_at = models.DateTimeField(default=timezone.now, editable=False)
    applications = models.ManyToManyField(
        Application, through="documents.Enclosed", related_name="documents"
    )

    objects = DocumentQuerySet.as_manager()

    class Meta:
        ordering = ["kind", "name", "-uploaded_at", "-pk"]
        constraints = [
            known_value("document", "kind", DocumentKind.values),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.version}" if self.version else self.name

    def get_kind_display(self) -> str:  # type: ignore[no-redef]
        """As Django's own, which puts all kinds into words to find this one."""
        return str(DocumentKind(self.kind).label)

    def get_absolute_url(self) -> str:
        return reverse("documents:edit_document", args=[self.pk])

    @property
    def format_name(self) -> str:
        """What the format is called; `format` is what it was called when it was stored."""
        return label_of_format(self.content_type) or self.format

    def describe(self, *, row_version: str, **fields: str) -> None:
        """Write its `kind`, `name` and `version`, as `update` does, whose argument `version` would
        have the name of this field.

        Raises `StaleEdit`.
        """
        with transaction.atomic():
            self.write(self.locked().changed_by(fields, version=row_version), fields)

    @transaction.atomic
    def enclose_with(self, application: Application, *, on: datetime.date | None) -> "Enclosed":
        """Add it to `application`, as sent on day `on` or, without a day, as not sent yet.

        A second call for the same application changes no more than the day, and without one
        nothing.
        """
        application.locked()
        enclosed, is_new = self.enclosed.get_or_create(
            application=application, defaults={"sent_on": on}
        )
        if is_new:
            day = on or timezone.localdate()
            application.record(
                Event.Kind.DOCUMENT_ENCLOSED, day, document=self.pk, name=str(self), sent=bool(on)
            )
        elif on:
            enclosed.update(version=enclosed.version_of(["sent_on"]), sent_on=on)
        return enclosed

    def has_content(self) -> bool:
        """Whether the stored content is there; True where that cannot be told right now."""
        try:
            self.open_content().close()
        except FileNotFoundError:
            return False
        except StorageUnreachable:
            return True
        return True

    def open_content(self) -> File:
        """The stored content, open for reading.

        Raises `FileNotFoundError` when it is not there, `StorageUnreachable` when that cannot be
        told right now.
        """
        with reaching_files():
            return self.file.open("rb")


class EnclosedManager(models.Manager.from_queryset(OwnedQuerySet["Enclosed"])):
    def get_queryset(self):
        # Wherever one is shown, its document is shown.
        return super().get_queryset().select_related("document")


class Enclosed(OnTimeline, Owned):
    """That a document belongs to an application, and the day it was sent there."""

    owner_path = "document__owner"

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="enclosed")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="enclosed")
    sent_on = models.DateField(_("sent on"), null=True, blank=True)

    objects = EnclosedManager()

    class Meta:
        ordering = [F("sent_on").desc(nulls_last=True), "-pk"]
        verbose_name_plural = "enclosed"
        constraints = [
            models.UniqueConstraint(
                fields=["document", "application"], name="once_per_document_and_application"
            )
        ]

    def __str__(self) -> str:
        return f"{self.document} for {self.application}"

    @transaction.atomic
    def update(self, *, version: str, **fields: Any) -> None:
        """Write the day it was sent, or that it is not sent yet; the line of the timeline follows.

        Raises `StaleEdit`.
        """
        self.take_locked_in_turn()
        super().update(version=version, **fields)
        for line in self._lines():
            line.happened_on = self.sent_on or timezone.localdate(line.written_at)
            line.details |= {"sent": bool(self.sent_on)}
            line.save(update_fields=["happened_on", "details"])

    @transaction.atomic
    def take_out(self) -> BinItem:
        """Take the document off the application, and the line that says it was there; returns what
        brings both back."""
        self.take_locked_in_turn()
        return put_into_bin(self, beside=self._lines())

    def _lines(self) -> list[Event]:
        """The line of the timeline that tells of it; none where it came without, as from a copy."""
        lines = self.application.events.filter(
            kind=Event.Kind.DOCUMENT_ENCLOSED, details__document=self.document_id
        )
        return list(lines.order_by("-pk")[:1])


class Installation(models.Model):
    """The one row that says which storage is this database's: see `documents.installation`."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    identity = models.UUIDField(default=uuid.uuid4)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="one_installation")]

    def __str__(self) -> str:
        return str(self.identity)


class OrphanFile(models.Model):
    """A stored file that no document names, and since when: see `documents.orphans`."""

    path = models.CharField(max_length=1024, primary_key=True)
    found_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.path


def _described(upload: File, file_format: Format) -> dict[str, Any]:
    """What a document says of its content."""
    return {
        "filename": stored_filename(upload.name or "", file_format),
        "content_type": file_format.content_type,
        "format": file_format.label,
        "size": upload.size or 0,
        "sha256": _sum_of(upload),
    }


def _sum_of(file: File) -> str:
    file.seek(0)
    digest = hashlib.file_digest(file, "sha256")
    file.seek(0)
    return digest.hexdigest()
