import datetime
from collections.abc import Collection, Iterable
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.db.models import Max
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned
from applications.agency import is_of_an_agency
from applications.job_title import job_title, names_nothing
from applications.models.application_queryset import ApplicationQuerySet
from applications.models.company import Company
from applications.models.covering_index import CoveringIndex
from applications.models.dismissals import Dismissals
from applications.models.endings import Endings
from applications.models.event import Event
from applications.models.folded import FoldedField, Folding
from applications.models.round_lines import date_adding
from applications.models.stage import DUE_FIELDS, Interest, Stage, WorkMode
from applications.models.tag import Tag
from applications.models.verdict import Verdict
from frame.constraints import known_number, known_value

LONG_AGO = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)


class Application(Endings, Dismissals, Folding, Owned):
    """One job tried for, at one company."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications"
    )
    company = models.ForeignKey(
        Company,
        on_delete=models.RESTRICT,
        related_name="applications",
        verbose_name=_("Company"),
    )
    position = models.CharField(_("Position"), max_length=160)
    stage = models.CharField(_("Stage"), max_length=20, choices=Stage, default=Stage.SAVED)
    applied_on = models.DateField(_("Applied on"), null=True, blank=True)
    deadline_on = models.DateField(_("Deadline"), null=True, blank=True)
    answer_due_on = models.DateField(_("Answer the offer by"), null=True, blank=True)
    link = models.URLField(_("Link to the job ad"), max_length=800, blank=True)
    source = models.CharField(
        _("Found through"),
        max_length=120,
        blank=True,
        help_text=_("A site, a person or an agency."),
    )
    referred_by = models.ForeignKey(
        "applications.Contact",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="referrals",
        verbose_name=_("Referred by"),
    )
    place = models.CharField(_("Place"), max_length=160, blank=True)
    work_mode = models.CharField(_("Work mode"), max_length=10, choices=WorkMode, blank=True)
    pay = models.CharField(
        _("Pay"),
        max_length=120,
        blank=True,
        help_text=_("As they put it, for example “52,000 a year”."),
    )
    interest = models.PositiveSmallIntegerField(
        _("How much you want it"),
        choices=Interest,
        default=Interest.UNMARKED,
        db_default=Interest.UNMARKED,
    )
    qualification = models.CharField(
        _("Your strength"),
        max_length=160,
        blank=True,
        help_text=_(
            "A few words that a letter can use after “my”, for example “retail-operations "
            "background”."
        ),
    )
    posting = models.TextField(
        _("Text of the job ad"),
        max_length=40_000,
        blank=True,
        help_text=_("Job ads disappear. Paste the text to keep a copy."),
    )
    notes = models.TextField(_("Notes"), max_length=20_000, blank=True)
    tags = models.ManyToManyField("applications.Tag", related_name="applications", blank=True)
    archived_at = models.DateTimeField(null=True, blank=True, editable=False)
    # The kind of the standing verdict, so that columns are counted without looking for it.
    ended_as = models.CharField(
        max_length=20, blank=True, default="", db_default="", editable=False
    )
    # Put aside that day among those gone quiet, until something new happens.
    quiet_dismissed_on = models.DateField(
        db_column="let_be_on", null=True, blank=True, editable=False
    )
    # When the timeline got its latest line; long ago for what was there before this was noted.
    active_at = models.DateTimeField(default=timezone.now, db_default=LONG_AGO, editable=False)
    # Its place in its column of the board, where one was given by hand: applications.hand_order.
    hand_rank = models.FloatField(null=True, blank=True, editable=False)
    # Since it was put to rest, while it is archived: the person wants no more notes about it.
    notes_stopped_on = models.DateField(null=True, blank=True, editable=False)
    # The job they called about instead, or the one this try goes back to; of the same company.
    sibling = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="siblings"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    position_folded = FoldedField("position", db_default="")
    place_folded = FoldedField("place", db_default="")
    source_folded = FoldedField("source", db_default="")
    pay_folded = FoldedField("pay", db_default="")

    # What another try at the same kind of job begins with.
    DUPLICATED = ("link", "source", "place", "work_mode", "pay", "qualification", "posting")

    NAMED = ("company",)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            known_value("application", "stage", Stage.values),
            known_value("application", "work_mode", ["", *WorkMode.values]),
            known_value("application", "ended_as", ["", *Verdict.Kind.values]),
            known_number("application", "interest", Interest.values),
        ]
        indexes = [
            CoveringIndex(
                fields=["owner", "archived_at", "ended_as", "stage"],
                beside=(
                    "applied_on",
                    "company",
                    "interest",
                    "created_at",
                    *DUE_FIELDS.values(),
                    "position_folded",
                    "place_folded",
                    "source_folded",
                    "pay_folded",
                ),
                name="board",
            ),
            models.Index(fields=["owner", "active_at", "id"], name="board_activity"),
            models.Index(
                fields=["owner", "hand_rank"],
                condition=models.Q(hand_rank__isnull=False),
                name="board_by_hand",
            ),
            *(
                models.Index(
                    fields=["owner", field],
                    condition=models.Q(**{f"{field}__isnull": False}),
                    name=f"due_by_{field}",
                )
                for field in DUE_FIELDS.values()
            ),
        ]

    # The columns that `str` reads.
    NAMED_BY = ("position", "company__name")

    # What tells it apart from others beside it: set by `applications.telling_apart`.
    apart = ""

    def __str__(self) -> str:
        title = job_title(self.position, self.company.name)
        return f"{title} ({self.apart})" if self.apart else title

    def get_absolute_url(self) -> str:
        return reverse("applications:application", args=[self.pk])

    @property
    def short_title(self) -> str:
        """The company alone, or the position where that has no name."""
        return str(self) if names_nothing(self.company.name) else self.company.name

    def is_through_agency_of(self, name: str, email: str) -> bool:
        """Whether somebody of this name and address is of an agency that looks for people for the
        company (`is_of_an_agency`)."""
        return is_of_an_agency(name, email, self.source, self.company.name)

    @property
    def verdict(self):
        """The standing verdict, or None while the application runs."""
        return next(
            (verdict for verdict in self.verdicts.all() if verdict.reopened_on is None), None
        )

    @property
    def verdict_lifted(self) -> Verdict | None:
        """The ending that was lifted when it was last taken up again, while it runs."""
        verdicts = list(self.verdicts.all())
        if any(verdict.reopened_on is None for verdict in verdicts):
            return None
        return max(verdicts, key=lambda verdict: verdict.pk, default=None)

    @property
    def is_running(self) -> bool:
        """Neither ended nor archived; `open` finds the same."""
        return not self.ended_as and self.archived_at is None

    @property
    def can_be_put_to_rest(self) -> bool:
        """Whether it may be left alone for good: no offer is to be answered, and none was taken."""
        is_taken = self.ended_as == Verdict.Kind.OFFER_ACCEPTED
        has_offer = not self.ended_as and self.stage == Stage.OFFER
        return not (self.archived_at or is_taken or has_offer)

    @property
    def due_on(self) -> datetime.date | None:
        """The day by which to apply, or to answer an offer, while that is to do.

        `with_due_day` asks the database the same.
        """
        field = DUE_FIELDS.get(Stage(self.stage))
        return getattr(self, field) if field and self.is_running else None

    @property
    def tag_names(self) -> str:
        """The tags as one reads them, with commas between."""
        return ", ".join(tag.name for tag in self.tags.all())

    @property
    def open_reminders(self) -> list:
        """Those not done yet, the nearest day first."""
        return [reminder for reminder in self.reminders.all() if reminder.done_at is None]

    def fact(self, name: str) -> str:
        """One fact as a person reads it; the company is `company_name`."""
        if name == "interest" and not self.interest:
            return ""
        return super().fact("company" if name == "company_name" else name)

    @transaction.atomic
    def update(self, *, version: str, **fields: Any) -> None:
        """Write facts about the job; the company is found by its name `company`, or made.

        Who referred the person is put on record, with an address that was typed. What was only
        saved was applied for by its day of applying; another such day takes the move that says so
        along. Raises `StaleEdit`.
        """
        stored = self.locked()
        company = fields.get("company", "")
        if "company" in fields:
            fields["company"] = Company.objects.named(self.owner, company)
        names = stored.changed_by(fields, version=version)
        if "company" in names:
            fields["company"] = Company.objects.get_or_create_by_name(self.owner, company)
        if fields.get("referred_by"):
            fields["referred_by"].put_on_record()
        self.write(names, fields)
        if "applied_on" in names and self.applied_on:
            self.follow_day_of_applying(stored.applied_on, self.applied_on)

    @transaction.atomic
    def correct_day_of_applying(self, day: datetime.date | None) -> None:
        """Write the day of applying as `update` does, whatever it was; None for an unknown one."""
        self.update(version=self.locked().version_of(["applied_on"]), applied_on=day)

    def tag(self, names: Collection[str], *, before: Iterable[str] = ()) -> None:
        """Give it the tags of these names, as `KeywordQuerySet.choose` does."""
        Tag.objects.choose(self.tags, self.owner, names, before=before)

    @transaction.atomic
    def duplicate(self, *, on: datetime.date) -> "Application":
        """A saved one for the same kind of job: its facts and tags, nothing that happened."""
        facts = {name: getattr(self, name) for name in self.DUPLICATED}
        again = type(self).objects.log(
            self.owner, company=self.company.name, position=self.position, on=on, **facts
        )
        again.tags.set(self.tags.all())
        return again

    @property
    def is_untouched(self) -> bool:
        """Whether nothing has happened since it was logged."""
        hanging_on = (self.dated_notes, self.reminders, self.letters, self.enclosed)
        return self.events.count() == 1 and not any(rows.exists() for rows in hanging_on)

    def archive(self) -> None:
        """Take it off the board; nothing else changes."""
        self.archived_at = timezone.now()
        self.save(update_fields=["archived_at"])

    def unarchive(self) -> None:
        """Put it back on the board; what was put to rest is no more at rest."""
        self.archived_at = self.notes_stopped_on = None
        self.save(update_fields=["archived_at", "notes_stopped_on"])

    def dismiss_quiet_hint(self, *, on: datetime.date) -> None:
        """Say no more that it has gone quiet, until something new happens."""
        self.quiet_dismissed_on = on
        self.save(update_fields=["quiet_dismissed_on"])

    def restore_quiet_hint(self) -> None:
        """Say again that it has gone quiet, where it has."""
        self.quiet_dismissed_on = None
        self.save(update_fields=["quiet_dismissed_on"])

    def at_its_company(self, path: str = "") -> models.Q:
        """Which rows, with an application at `path`, are about a job at the same company: about
        this job alone where the company has no name."""
        if self.company.is_named:
            return models.Q(**{f"{path}company": self.company_id})
        return models.Q(**{f"{path}pk": self.pk})

    @transaction.atomic
    def link_sibling(self, sibling: "Application | None") -> None:
        """Say which other job at the same company this one goes with; None for none."""
        self.locked()
        self.sibling = sibling
        self.save(update_fields=["sibling"])

    @transaction.atomic
    def add_round(self, *, on: datetime.date, **fields):
        """Add an interview round; an application that was earlier moves to interviewing.

        It moves on the day `on`, or on that of a round that was written down after it.
        """
        self.take_locked()
        last = self.rounds.aggregate(last=Max("number"))["last"] or 0
        interview_round = self.rounds.create(number=last + 1, **fields)
        interview_round.number = self.rounds.number_by_day()[interview_round.pk]
        details = {"round": interview_round.pk, "number": interview_round.number}
        self.record(Event.Kind.ROUND_ADDED, on, **details)
        date_adding(interview_round)
        self.move_for_rounds(on=on)
        return interview_round
