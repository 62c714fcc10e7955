import base64
import datetime
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.db.models import Case, F, Q, When
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import Letterhead
from accounts.ownership import Owned, OwnedQuerySet
from applications.models import Contact, Event
from applications.spelling import name_key
from frame.constraints import known_value
from frame.editing import StaleEdit
from letters.drafting.draft import Draft
from letters.kinds import Kind, Variant
from letters.languages import DEFAULT_LANGUAGE, LANGUAGE_CHOICES, LANGUAGES
from letters.models.letter_state import FROZEN, LetterChannel, LetterState
from letters.models.sending import Sending
from paper.layouts import LAYOUTS, PAPERS
from paper.letter import BODY_LIMIT, PUNCTUATION
from paper.typefaces import TYPEFACES

# Which the window of an envelope, and the foot of a page, can still show.
MOST_LINES = 12
_LONG_TEXTS = (
    "body",
    "drafted",
    "sent_letterhead",
    "application__posting",
    "application__notes",
)


class LetterQuerySet(OwnedQuerySet["Letter"]):
    def with_record(self) -> "LetterQuerySet":
        """With the rows that every page of a letter names."""
        people = ("owner", "recipient__company", "verdict__told_by")
        return self.select_related("application__company", *people)

    def drafts_first(self) -> "LetterQuerySet":
        """Drafts, the latest saved first, then sent letters by day; with the columns that a list
        shows."""
        is_sent = Case(When(state__in=Letter.FROZEN, then=1), default=0)
        listed = self.select_related("application__company", "recipient")
        sent_on = F("sent_on").desc(nulls_last=True)
        return listed.defer(*_LONG_TEXTS).order_by(is_sent, sent_on, "-saved_at", "-pk")


class Letter(Sending, Owned):
    """What is written to one person about one application; frozen when it is sent."""

    State = LetterState

    Channel = LetterChannel

    FROZEN = FROZEN
    # What the writer edits, and what history keeps.
    WORDS = (
        "recipient_lines",
        "place",
        "dated_on",
        "subject",
        "greeting",
        "body",
        "closing",
        "signature_name",
        "enclosures",
        "layout",
        "paper",
        "typeface",
        "punctuation",
    )
    # What history keeps beside them: in which language they stand, and what they were drafted from.
    _ORIGIN = ("language", "variant", "template_id", "recipient_id", "drafted")

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="letters"
    )
    application = models.ForeignKey(
        "applications.Application", on_delete=models.CASCADE, related_name="letters"
    )
    recipient = models.ForeignKey(
        "applications.Contact",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="letters",
    )
    round = models.ForeignKey(
        "applications.InterviewRound",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="letters",
    )
    verdict = models.ForeignKey(
        "applications.Verdict",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="letters",
    )
    # What it was drafted from, where the wording is the writer's own.
    template = models.ForeignKey(
        "letters.LetterTemplate",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="letters",
    )
    copied_from = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="copies"
    )
    # Still so when the letter it was copied from is gone.
    is_copy = models.BooleanField(default=False, db_default=False, editable=False)

    kind = models.CharField(_("Kind of letter"), max_length=20, choices=Kind.choices)
    variant = models.CharField(_("Tone"), max_length=20, choices=Variant.choices)
    language = models.CharField(
        _("Language"), max_length=5, choices=LANGUAGE_CHOICES, default=DEFAULT_LANGUAGE
    )

    # What the record suggested as its language was chosen, as `letters.suggested_language` writes
    # it; empty for a letter from before that was noted.
    language_by_record = models.CharField(
        max_length=20, blank=True, default="", db_default="", editable=False
    )

    recipient_lines = models.TextField(_("Recipient"), max_length=600, blank=True)
    place = models.CharField(_("Place"), max_length=80, blank=True)
    dated_on = models.DateField(_("Date"))
    subject = models.CharField(_("Subject"), max_length=200, blank=True)
    greeting = models.CharField(_("Greeting"), max_length=200, blank=True)
    body = models.TextField(_("Letter"), max_length=BODY_LIMIT, blank=True)
    closing = models.CharField(_("Closing"), max_length=400, blank=True)
    signature_name = models.CharField(_("Your name"), max_length=120, blank=True)
    enclosures = models.TextField(_("Enclosures"), max_length=600, blank=True)
    layout = models.CharField(
        _("Layout"), max_length=8, choices=[(key, layout.label) for key, layout in LAYOUTS.items()]
    )
    paper = models.CharField(
        _("Paper"), max_length=10, choices=[(key, paper.label) for key, paper in PAPERS.items()]
    )
    typeface = models.CharField(
        _("Typeface"),
        max_length=16,
        choices=[(key, typeface.family) for key, typeface in TYPEFACES.items()],
    )
    punctuation = models.CharField(
        _("Quotes and dashes"),
        max_length=5,
        choices=list(PUNCTUATION.items()),
        default="smart",
        db_default="smart",
    )

    # The draft as the record gave it: what equals it is still untouched by the writer.
    drafted = models.JSONField(default=dict, editable=False)
    # The hints this writer does not want to see again for this letter, and what looks like a gap
    # and is meant as it stands (`letters.gaps.MEANT`).
    put_aside = models.JSONField(default=list, db_default=[], editable=False)
    revision = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    saved_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = LetterQuerySet.as_manager()

    class Meta:
        ordering = ["-saved_at", "-pk"]
        # Today looks for those not sent yet, which are few among all that were written.
        indexes = [models.Index(fields=["owner", "state"], name="letters_by_state")]
        constraints = [
            models.UniqueConstraint(
                fields=["verdict", "kind"],
                # A release that knows no `is_copy` writes `copied_from` alone.
                condition=Q(is_copy=False, copied_from=None),
                name="one_drafted_letter_per_verdict_and_kind",
            ),
            known_value("letter", "kind", Kind.values),
            known_value("letter", "variant", Variant.values),
            known_value("letter", "language", LANGUAGES),
            known_value("letter", "layout", LAYOUTS),
            known_value("letter", "paper", PAPERS),
            known_value("letter", "typeface", TYPEFACES),
            known_value("letter", "punctuation", PUNCTUATION),
            known_value("letter", "state", LetterState.values),
            known_value("letter", "sent_by", ["", *LetterChannel.values]),
        ]

    def __str__(self) -> str:
        names = {"letter": self.get_kind_display(), "application": self.application}
        # Translators: "Thanks after an interview: Shop Manager, Harbour Books".
        return gettext("%(letter)s: %(application)s") % names

    def get_kind_display(self) -> str:  # type: ignore[no-redef]
        """As Django's own, which puts all kinds into words to find this one."""
        return str(Kind(self.kind).label)

    def get_absolute_url(self) -> str:
        return reverse("letters:editor", args=[self.pk])

    @property
    def likely_channel(self) -> str:
        """How it will go out, as the record has it: as the last letter to the same person did, or
        by email where their address is known; else empty."""
        if self.recipient is None:
            return ""
        earlier = self.recipient.letters.exclude(sent_by="").order_by("-sent_on", "-pk")
        channel = earlier.values_list("sent_by", flat=True).first()
        return channel or (LetterChannel.EMAIL if self.recipient.email else "")

    @property
    def addressee(self) -> Contact | None:
        """The contact it goes to, unless its address was rewritten for somebody else."""
        is_drafted = self.recipient_lines == self.drafted.get("recipient_lines")
        if not self.recipient or is_drafted or not self.recipient_lines.strip():
            return self.recipient
        names_them = name_key(self.recipient.name) in name_key(self.recipient_lines)
        return self.recipient if names_them else None

    @property
    def recipient_name(self) -> str:
        """To whom it went, or goes, as its page says it."""
        lines = (line.strip() for line in self.recipient_lines.splitlines())
        return self.sent_to or next((line for line in lines if line), "")

    @property
    def is_to_them(self) -> bool:
        """Whether it goes to the employer, and not to who referred the person."""
        return self.kind != Kind.REFERRER_THANKS

    @property
    def is_edited(self) -> bool:
        """Whether its writer changed the draft, or it is a copy of what they had changed."""
        return self.revision > 1 or (self.is_copy and not self.is_as_drafted)

    @property
    def is_as_drafted(self) -> bool:
        """Whether it has the words of its draft."""
        drafted = Draft.from_json(self.drafted)
        return all(getattr(self, name) == getattr(drafted, name) for name in Draft.WORDS)

    def signed_by(self, writer: str) -> str:
        """The name below it; where it was drafted before there was one, `writer`, as above it."""
        if self.signature_name or self.is_frozen or self.drafted.get("signature_name"):
            return self.signature_name
        return writer

    def words(self) -> dict[str, Any]:
        """The writer's words and their look, as plain values that JSON can hold."""
        return {name: getattr(self, name) for name in self.WORDS} | {
            "dated_on": self.dated_on.isoformat()
        }

    def kept_words(self) -> dict[str, Any]:
        """What a step of the history remembers: the words, their look and their origin."""
        return self.words() | {name: getattr(self, name) for name in self._ORIGIN}

    def version_of(self, names: Iterable[str]) -> str:
        """The number of the newest revision; of how it went out, as of any row."""
        names = set(names)
        if names and names <= set(self.SENDING):
            return super().version_of(names)
        return f"{self.revision}, sent" if self.is_frozen else str(self.revision)

    @transaction.atomic
    def update(self, *, version: str, **words: Any) -> None:
        """Write `words` as the next revision. Raises `StaleEdit`, also when the letter was sent."""
        stored = self.locked()
        has_changed = stored.changed_by(words, version=version)
        self.take_from(stored)
        if has_changed:
            next_revision = {"revision": stored.revision + 1, "saved_at": timezone.now()}
            self.write([*next_revision, *words], next_revision | words)
            self.revisions.keep(self)

    def refuse_frozen(self) -> None:
        """Raise `StaleEdit` for a letter that was sent."""
        if self.is_frozen:
            raise StaleEdit(self.get_state_display(), self.version_of(self.WORDS))

    @transaction.atomic
    def put_hint_aside(self, key: str) -> None:
        """Do not show the hint `key` on this letter again."""
        self.put_aside = self.locked().put_aside
        if key not in self.put_aside:
            self.put_aside = [*self.put_aside, key]
            self.save(update_fields=["put_aside"])

    @transaction.atomic
    def show_hint_again(self, key: str) -> None:
        """Undo `put_hint_aside`."""
        self.put_aside = [other for other in self.locked().put_aside if other != key]
        self.save(update_fields=["put_aside"])

    @transaction.atomic
    def restore(self, revision) -> None:
        """Take the words of an earlier revision again; what stands now stays in the history.

        Raises `StaleEdit` for a letter that was sent.
        """
        self.refuse_frozen()
        words = dict(revision.words)
        words["dated_on"] = datetime.date.fromisoformat(words["dated_on"])
        for name in ("template", "recipient"):
            key = words.get(f"{name}_id")
            model: Any = self._meta.get_field(name).related_model
            if key and not model.objects.filter(owner=self.owner_id, pk=key).exists():
                words[f"{name}_id"] = None  # deleted since
        self.close_sitting()
        self.update(version=str(self.revision), **words)

    @transaction.atomic
    def put_into_history(self, *, version: str, **words: Any) -> None:
        """Let `words`, over which another tab's were chosen, be in the history; those that stand
        stay. Raises `StaleEdit`, as `update` does."""
        stored = self.locked()
        stands = {name: getattr(stored, name) for name in words}
        self.update(version=version, **words)
        self.close_sitting()
        self.update(version=str(self.revision), **stands)

    def close_sitting(self) -> None:
        """End the running sitting, so that its words are kept whatever is written next: other ones
        of the history, or of another tab."""
        self.revisions.filter(number=self.revision).update(is_kept=True)

    @transaction.atomic
    def mark_ready(self, *, ready: bool = True) -> None:
        """Mark a draft as ready to send, or a ready one as draft again; one that was sent stays
        as it is."""
        self.take_locked()
        if not self.is_frozen:
            self.state = self.State.READY if ready else self.State.DRAFT
            self.save(update_fields=["state"])

    @transaction.atomic
    def copy(self, *, on: datetime.date) -> "Letter":
        """A new draft with the same words as it has by now, dated `on`."""
        self.take_locked_in_turn()
        same = {field.name: getattr(self, field.name) for field in self._meta.concrete_fields}
        for name in ("id", "created_at", "saved_at", "revision", *self.SENDING):
            del same[name]
        same |= {"copied_from": self, "is_copy": True, "dated_on": on}
        copied = type(self).objects.create(**same)
        copied.revisions.keep(copied).keep_for_good()
        self.application.record(Event.Kind.LETTER_DRAFTED, on, letter=copied.pk, kind=self.kind)
        return copied

    def letterhead(self, as_it_is: Letterhead | None = None) -> dict[str, Any]:
        """The writer's, as it is or as it went out: name, lines, and the signature in base64.

        `as_it_is` is read where nobody has it yet.
        """
        if self.is_frozen and self.sent_letterhead:
            return self.sent_letterhead
        head = as_it_is or Letterhead.objects.of_person(self.owner_id)
        lines = [*head.address_lines, head.phone, head.email]
        return {
            "name": head.name,
            "lines": [line for line in lines if line],
            "signature": base64.b64encode(bytes(head.signature)).decode(),
        }
