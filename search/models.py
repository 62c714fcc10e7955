from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned


class Entry(Owned):
    """One row of the record as search knows it.

    `head`, `words` and `near` hold folded words with one space between: those of its name, all of
    them, each in the ways in which it may be typed, and the slips of the important ones. They are
    the person's own: of what the interface calls a row, such as its kind, only keys are here
    (`search.markers`).
    """

    class Kind(models.TextChoices):
        """What can be found, in the order in which it is shown."""

        APPLICATION = "application", _("Applications")
        PERSON = "person", _("People")
        COMPANY = "company", _("Companies")
        LETTER = "letter", _("Letters")
        NOTE = "note", _("Notes")
        REMINDER = "reminder", _("Reminders")
        ROUND = "round", _("Interviews")
        DEBRIEF = "debrief", _("Debriefs")
        REMATCH_SHEET = "rematch", _("Rematch sheets")
        QUESTION = "question", _("Questions")
        STORY = "story", _("Stories")
        DOCUMENT = "document", _("Documents")

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=12, choices=Kind)
    key = models.BigIntegerField(help_text="The primary key of the row.")
    application_key = models.BigIntegerField(null=True, help_text="On whose page it is shown.")
    title = models.CharField(max_length=400)
    detail = models.CharField(max_length=400)
    text = models.TextField()
    facts = models.JSONField(
        default=dict, db_default={}, help_text="Keys, days and names that its name is worded from."
    )
    head = models.TextField()
    words = models.TextField()
    near = models.TextField()
    reading = models.PositiveSmallIntegerField(
        default=0, db_default=0, help_text="In which way the row was read (search.indexing)."
    )

    # What tells its application apart from others of that name: set where they are listed.
    apart = ""

    class Meta:
        verbose_name_plural = "entries"
        indexes = [models.Index(fields=["reading"], name="search_entry_reading")]
        constraints = [
            models.UniqueConstraint(fields=["kind", "key"], name="one_entry_per_row"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"

    @property
    def job(self) -> tuple[int, str] | None:
        """The application that it is or belongs to, and what that is called."""
        if self.kind == self.Kind.APPLICATION:
            return self.key, f"{self.title}\n{self.detail}"
        if self.application_key is None or "position" not in self.facts:
            return None
        return self.application_key, "{position}\n{company}".format(**self.facts)

    def get_absolute_url(self) -> str:
        if self.kind == self.Kind.NOTE:
            page = reverse("applications:application", args=[self.application_key])
            return f"{page}#note-{self.key}"
        is_of_application = self.kind == self.Kind.REMATCH_SHEET
        key = self.application_key if is_of_application else self.key
        return reverse(_PAGES[self.kind], args=[key])


_PAGES: dict[str, str] = {
    Entry.Kind.APPLICATION: "applications:application",
    Entry.Kind.PERSON: "applications:contact",
    Entry.Kind.COMPANY: "applications:company",
    Entry.Kind.LETTER: "letters:editor",
    Entry.Kind.REMINDER: "applications:reminder",
    Entry.Kind.ROUND: "applications:round",
    # It leads on to the debrief's own page while that can still be written.
    Entry.Kind.DEBRIEF: "practice:look_back",
    Entry.Kind.REMATCH_SHEET: "near_misses:rematch_sheet",
    Entry.Kind.QUESTION: "practice:question",
    Entry.Kind.STORY: "practice:story",
    Entry.Kind.DOCUMENT: "documents:edit_document",
}


class StaleEntry(models.Model):
    """A row that has changed since search last read it. Triggers of the database write these.

    Marks are only added and removed, never changed, so that a change which is not committed yet
    keeps its own. They are deleted with the account of their person.
    """

    owner_id = models.BigIntegerField(db_index=True)
    kind = models.CharField(max_length=12, choices=Entry.Kind)
    key = models.BigIntegerField()

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
