import datetime
from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Max
from django.urls import reverse
from django.utils import formats, timezone

from accounts.constraints import known_value
from accounts.ownership import Owned
from applications.models.application_queryset import ApplicationQuerySet
from applications.models.company import Company
from applications.models.event import Event, EventKind
from applications.models.folded import FoldedField, Folding
from applications.models.seen import ChangedSince, fingerprint, names_to_update
from applications.models.stage import Stage, WorkMode
from applications.models.tag import Tag
from applications.models.verdict import Verdict
from applications.spelling import name_key


class Application(Folding, Owned):
    """One job tried for, at one company."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications"
    )
    company = models.ForeignKey(Company, on_delete=models.RESTRICT, related_name="applications")
    position = models.CharField(max_length=160)
    stage = models.CharField(max_length=20, choices=Stage, default=Stage.SAVED)
    applied_on = models.DateField("applied on", null=True, blank=True)
    deadline_on = models.DateField("deadline", null=True, blank=True)
    link = models.URLField("link to the posting", max_length=800, blank=True)
    source = models.CharField(
        "found through", max_length=120, blank=True, help_text="A site, a person, an agency."
    )
    referred_by = models.ForeignKey(
        "applications.Contact",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="referrals",
    )
    place = models.CharField(max_length=160, blank=True)
    work_mode = models.CharField(max_length=10, choices=WorkMode, blank=True)
    pay = models.CharField(
        max_length=120, blank=True, help_text="As it was said, for example 52,000 a year."
    )
    qualification = models.CharField(
        "what you bring",
        max_length=160,
        blank=True,
        help_text="A few words that a letter can use after “my”, for example retail-operations "
        "background.",
    )
    posting = models.TextField(
        "text of the posting", max_length=40_000, blank=True, help_text="Postings disappear."
    )
    notes = models.TextField(max_length=20_000, blank=True)
    tags = models.ManyToManyField("applications.Tag", related_name="applications", blank=True)
    archived_at = models.DateTimeField(null=True, blank=True, editable=False)
    # The kind of the standing verdict, so that columns are counted without looking for it.
    ended_as = models.CharField(
        max_length=20, blank=True, default="", db_default="", editable=False
    )
    # Put aside that day among those gone quiet, until something new happens.
    let_be_on = models.DateField(null=True, blank=True, editable=False)
    # Notes that were offered and left, by the keys that `letters.occasions` gives them.
    let_go = models.JSONField(default=list, db_default=[], editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    position_folded = FoldedField("position", db_default="")
    place_folded = FoldedField("place", db_default="")
    source_folded = FoldedField("source", db_default="")
    pay_folded = FoldedField("pay", db_default="")

    # What another try at the same kind of job begins with.
    DUPLICATED = ("link", "source", "place", "work_mode", "pay", "qualification", "posting")

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            known_value("application", "stage", Stage.values),
            known_value("application", "work_mode", ["", *WorkMode.values]),
            known_value("application", "ended_as", ["", *Verdict.Kind.values]),
        ]
        indexes = [
            models.Index(fields=["owner", "archived_at", "ended_as", "stage"], name="board"),
        ]

    def __str__(self) -> str:
        return f"{self.position} at {self.company}"

    def get_absolute_url(self) -> str:
        return reverse("applications:application", args=[self.pk])

    @property
    def verdict(self):
        """The standing verdict, or None while the application runs."""
        return next((one for one in self.verdicts.all() if one.reopened_on is None), None)

    @property
    def tag_names(self) -> str:
        """The tags as one reads them, with commas between."""
        return ", ".join(tag.name for tag in self.tags.all())

    @property
    def open_reminders(self) -> list:
        """Those not done yet, the nearest day first."""
        return [one for one in self.reminders.all() if one.done_at is None]

    @transaction.atomic
    def describe(self, *, company: str, position: str, seen: str = "", **fields: Any) -> None:
        """Write what is known about the job; the company is found by name or made.

        Raises `ChangedSince` when another tab has changed something since `seen` was shown that
        would be overwritten.
        """
        stored = type(self).objects.select_for_update().get(pk=self.pk)
        version = stored.facts_seen(["company_name", "position", *fields])
        fields["company"] = Company.objects.called(self.owner, company)
        fields["position"] = " ".join(position.split())
        for name, value in fields.items():
            setattr(self, name, value)
        names = names_to_update(stored, fields, seen=seen or version, version=version)
        self.save(update_fields=names)

    def fact(self, name: str) -> str:
        """One fact as a person reads it; the company is `company_name`."""
        value = self._fact_value(name)
        if isinstance(value, datetime.date):
            return formats.date_format(value, "j F Y")
        if name == "referred_by":
            return str(self.referred_by or "")
        shown = getattr(self, f"get_{name}_display", None)
        return str((shown() if shown else value) or "")

    def fact_seen(self, name: str) -> str:
        return fingerprint(self._fact_value(name))

    def facts_seen(self, names: Iterable[str]) -> str:
        return fingerprint(*(self.fact_seen(name) for name in sorted(names)))

    def _fact_value(self, name: str):
        if name == "company_name":
            return self.company.name
        return self.referred_by_id if name == "referred_by" else getattr(self, name)

    @transaction.atomic
    def set_fact(self, name: str, value, *, seen: str) -> None:
        """Write one fact if it was changed from the value that stands.

        Raises `ChangedSince` when another tab has changed it since. The same value changes
        nothing.
        """
        stored = type(self).objects.select_for_update().get(pk=self.pk)
        version = stored.fact_seen(name)
        if name == "company_name":
            name, value = "company", Company.objects.called(self.owner, value)
        setattr(self, name, value)
        if not names_to_update(stored, {name: value}, seen=seen, version=version):
            return
        self.save(update_fields=[name])
        if name == "applied_on" and stored.applied_on and value:
            self._let_the_move_follow(stored.applied_on, value)

    def _let_the_move_follow(self, earlier: datetime.date, day: datetime.date) -> None:
        """The move that set the day of applying keeps saying the same day, where its order allows.

        Otherwise the steps would show one day and the facts another.
        """
        moves = self.events.moves().filter(details__from=Stage.SAVED, happened_on=earlier)
        for move in moves[:1]:
            try:
                move.refuse_day(day)
            except ValidationError:
                return
            move.happened_on = day
            move.save(update_fields=["happened_on"])

    @transaction.atomic
    def tag(self, names: list[str], *, shown: list[str] | None = None) -> None:
        """Give it the tags of these names, made where they are new.

        Of the names that were `shown` as its tags, those that are missing now are taken off, and
        those that another tab has taken off since stay off.
        """
        here, before = set(map(name_key, names)), set(map(name_key, shown or ()))
        new = [name for name in names if name_key(name) not in before]
        self.tags.add(*Tag.objects.called(self.owner, new))
        self.tags.remove(*self.tags.filter(key__in=before - here))

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
        told = (self.dated_notes, self.reminders, self.letters, self.enclosed)
        return self.events.count() == 1 and not any(rows.exists() for rows in told)

    def put_to_rest(self, *, resting: bool = True) -> None:
        """Take it off the board, or back on; nothing else changes."""
        self.archived_at = timezone.now() if resting else None
        self.save(update_fields=["archived_at"])

    def let_be(self, on: datetime.date | None) -> None:
        """Say no more that it has gone quiet, until something new happens; None takes it back."""
        self.let_be_on = on
        self.save(update_fields=["let_be_on"])

    def let_go_of(self, offer: str) -> None:
        """Offer this note no more; left twice it is left once."""
        self._write_let_go(lambda left: [*left, offer] if offer not in left else left)

    def take_up_again(self, offer: str) -> None:
        """Offer a note again that was left."""
        self._write_let_go(lambda left: [one for one in left if one != offer])

    @transaction.atomic
    def _write_let_go(self, change: Callable[[list[str]], list[str]]) -> None:
        # Two tabs that leave two notes take turns.
        stored = type(self).objects.select_for_update().get(pk=self.pk)
        self.let_go = change(stored.let_go)
        self.save(update_fields=["let_go"])

    def record(self, kind: EventKind, on: datetime.date, /, **details) -> Event:
        """Write one line on the timeline. Only the doors of state changes call this."""
        return self.events.create(kind=kind, happened_on=on, details=details)

    @transaction.atomic
    def move_to(self, stage: str, *, on: datetime.date, seen: str = "") -> Event | None:
        """Change the stage and return its line on the timeline; the same stage changes nothing.

        `seen` is the stage the person saw it under. Raises `ChangedSince`, and moves nothing, when
        it is under another by now.
        """
        current = type(self).objects.select_for_update().get(pk=self.pk)
        if current.stage == stage:
            self.stage = stage
            return None
        if seen and seen != current.stage:
            raise ChangedSince(current.get_stage_display(), current.stage)
        move = self.record(Event.Kind.MOVED, on, **{"from": current.stage, "to": stage})
        self.stage = stage
        self.applied_on = current.applied_on
        if current.stage == Stage.SAVED and self.applied_on is None:
            self.applied_on = on
        self.save(update_fields=["stage", "applied_on"])
        return move

    @transaction.atomic
    def correct_day(self, change: Event, *, on: datetime.date) -> None:
        """Give a change of stage the day on which it happened.

        Raises `ValidationError` for a day to come, or one that would put the moves out of order.
        """
        current = type(self).objects.select_for_update().get(pk=self.pk)
        change.refuse_day(on)
        if change.details.get("from") == Stage.SAVED and current.applied_on == change.happened_on:
            self.applied_on = on
            self.save(update_fields=["applied_on"])
        change.happened_on = on
        change.save(update_fields=["happened_on"])

    @transaction.atomic
    def take_back(self, move: Event) -> bool:
        """Undo the latest move, as if it had never been made; an earlier one stays.

        Says whether it was taken back.
        """
        current = type(self).objects.select_for_update().get(pk=self.pk)
        if not move.is_latest_move:
            return False
        self.stage, self.applied_on = move.details["from"], current.applied_on
        if self.stage == Stage.SAVED and current.applied_on == move.happened_on:
            self.applied_on = None
        self.save(update_fields=["stage", "applied_on"])
        move.delete()
        return True

    @transaction.atomic
    def close_with(self, kind: str, *, on: datetime.date, **facts):
        """Record how it ended and return the standing verdict.

        Pressed twice it stays one verdict: while one stands, that one is returned unchanged.
        The stage stays where it was. `facts` are fields of `Verdict`.
        """
        # The lock makes two tabs take turns; the unique constraint is the last word.
        type(self).objects.select_for_update().get(pk=self.pk)
        if standing := self.verdicts.filter(reopened_on=None).first():
            return standing
        verdict = self.verdicts.create(kind=kind, heard_on=on, **facts)
        self.record(Event.Kind.CLOSED, on, verdict=verdict.pk, kind=kind)
        self.keep_ending(kind)
        return verdict

    def keep_ending(self, kind: str) -> None:
        """Write the kind of the standing verdict beside it. Only a verdict's doors call this."""
        self.ended_as = kind
        self.save(update_fields=["ended_as"])

    @transaction.atomic
    def reopen(self, *, on: datetime.date) -> None:
        """Take the application up again; the verdict stays in its history."""
        if self.verdicts.filter(reopened_on=None).update(reopened_on=on):
            self.record(Event.Kind.REOPENED, on)
            self.keep_ending("")

    @transaction.atomic
    def add_round(self, *, on: datetime.date, **fields):
        """Add the next interview round; an application that was earlier moves to interviewing."""
        type(self).objects.select_for_update().get(pk=self.pk)
        last = self.rounds.aggregate(last=Max("number"))["last"] or 0
        interview_round = self.rounds.create(number=last + 1, **fields)
        self.record(Event.Kind.ROUND_ADDED, on, round=interview_round.pk, number=last + 1)
        if Stage(self.stage).step < Stage.INTERVIEWING.step:
            self.move_to(Stage.INTERVIEWING, on=on)
        return interview_round
