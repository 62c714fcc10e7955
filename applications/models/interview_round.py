import datetime
import uuid
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Self
from zoneinfo import ZoneInfo

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.db.models import Q
from django.db.models.functions import Now
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import User, validate_time_zone
from accounts.ownership import Owned, OwnerField
from accounts.time_zone import last_moment, zone_called
from applications.models import round_lines
from applications.models.contact import Contact
from applications.models.covering_index import CoveringIndex
from applications.models.event import MOVED_ON, Event
from applications.models.interview_round_queryset import InterviewRoundQuerySet
from applications.models.participation import NewPerson, Participation
from applications.models.prepare_list import PrepareList
from applications.models.random_uuid import RandomUUID
from applications.models.round_outcome import CancelledBy, RoundFormat, RoundOutcome
from applications.models.taking_place import TakingPlace
from applications.models.timeline_lock import OnTimeline
from frame import localized
from frame.constraints import known_value
from records.bin import put_into_bin
from records.models import BinItem


class InterviewRound(PrepareList, TakingPlace, OnTimeline, Owned):
    """One interview of an application: when, where, with whom, and how it ended."""

    Format = RoundFormat

    Outcome = RoundOutcome

    CancelledBy = CancelledBy

    application = models.ForeignKey(
        "applications.Application", on_delete=models.CASCADE, related_name="rounds"
    )
    owner = OwnerField("application")
    number = models.PositiveSmallIntegerField(editable=False)
    name = models.CharField(
        _("Name"),
        max_length=120,
        blank=True,
        default="",
        db_default="",
        help_text=_("For example Case interview."),
    )
    # Empty while nobody has said.
    format = models.CharField(
        _("Format"), max_length=10, choices=Format.choices, blank=True, default=""
    )
    starts_at = models.DateTimeField(_("Day and time"), null=True, blank=True)
    # Then `starts_at` is the last second of that day by the person's own clocks, so that the round
    # is ahead until it is over.
    is_day_only = models.BooleanField(_("Only the day is known"), default=False, db_default=False)
    time_zone = models.CharField(
        _("Time zone"), max_length=64, default="UTC", validators=[validate_time_zone]
    )
    minutes = models.PositiveSmallIntegerField(
        _("Length in minutes"),
        null=True,
        blank=True,
        validators=[MinValueValidator(5), MaxValueValidator(1440)],
    )
    place = models.CharField(
        _("Place"),
        max_length=400,
        blank=True,
        help_text=_("An address, or the link to the call."),
    )
    people = models.ManyToManyField(
        "applications.Contact",
        through="applications.Participation",
        related_name="rounds",
    )
    outcome = models.CharField(
        _("How it went"), max_length=10, choices=Outcome.choices, default=Outcome.PLANNED
    )
    best_moment = models.CharField(
        _("The moment you liked best"),
        max_length=300,
        blank=True,
        help_text=_(
            "Finish the sentence “I still think of …”, for example “the half hour on how you "
            "rebuilt the weekend schedule”. A letter can quote it."
        ),
    )
    notes = models.TextField(_("Notes"), max_length=20_000, blank=True)
    cancelled_by = models.CharField(
        _("Who canceled"),
        max_length=4,
        choices=CancelledBy,
        blank=True,
        default="",
        db_default="",
    )
    cancelled_because = models.CharField(
        _("Why"), max_length=300, blank=True, default="", db_default=""
    )
    # The same entry in every calendar, however often it is downloaded: RFC 5545, UID and SEQUENCE.
    uid = models.UUIDField(default=uuid.uuid4, db_default=RandomUUID(), unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, db_default=0, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, db_default=Now(), editable=False)

    objects = InterviewRoundQuerySet.as_manager()

    class Meta:
        ordering = ["application", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["application", "number"], name="round_numbers_are_unique"
            ),
            models.CheckConstraint(
                condition=Q(minutes=None) | Q(minutes__range=(5, 1440)),
                name="round_length_is_sensible",
            ),
            models.CheckConstraint(
                condition=Q(is_day_only=False) | Q(starts_at__isnull=False),
                name="day_only_has_its_day",
            ),
            known_value("round", "format", ["", *RoundFormat.values]),
            known_value("round", "outcome", RoundOutcome.values),
            known_value("round", "cancelled_by", ["", *CancelledBy.values]),
        ]
        indexes = [
            # With what tells which of them took place.
            CoveringIndex(
                fields=["owner", "starts_at", "id"],
                beside=("application", "outcome", "is_day_only", "minutes", "best_moment"),
                name="rounds_by_day",
            ),
            # The outcome beside the moment says what took place, without reading the row.
            models.Index(
                fields=["application", "starts_at", "outcome"], name="rounds_of_an_application"
            ),
        ]

    def __str__(self) -> str:
        # Translators: the interviews of an application are numbered.
        return gettext("Round %(number)s") % {"number": self.number}

    def get_absolute_url(self) -> str:
        return reverse("applications:round", args=[self.pk])

    @property
    def title(self) -> str:
        """Its number, and its name or else its format, where one of them is known."""
        name = self.name or self.format_in_words
        if not name:
            return str(self)
        # Translators: "Round 3: Video call", "Round 3: Case interview".
        return gettext("Round %(number)s: %(name)s") % {"number": self.number, "name": name}

    @property
    def format_in_words(self) -> str:
        """How it is held, where that says something: “Other” does not."""
        says_something = self.format and self.format != self.Format.OTHER
        return str(self.Format(self.format).label) if says_something else ""

    @property
    def zone(self) -> ZoneInfo:
        return zone_called(self.time_zone)

    @property
    def is_talk(self) -> bool:
        """Whether people talk with each other in it, as nobody does in a test."""
        return self.format != self.Format.TASK

    @property
    def held_on(self) -> datetime.date | None:
        """The day of the round where it takes place."""
        return self.starts_at.astimezone(self.zone).date() if self.starts_at else None

    @property
    def day(self) -> datetime.date | None:
        """The day of the round as the person counts days."""
        if self.is_day_only:
            return self.held_on
        return timezone.localdate(self.starts_at) if self.starts_at else None

    @property
    def when(self) -> datetime.date | None:
        """The moment at which it begins, or the day where only that is known."""
        return self.day if self.is_day_only else self.starts_at

    @property
    def ends_at(self) -> datetime.datetime | None:
        """The end, where time and length are known."""
        if self.starts_at is None or self.minutes is None or self.is_day_only:
            return None
        return self.starts_at + datetime.timedelta(minutes=self.minutes)

    @property
    def city(self) -> str:
        """The round's time zone in a word, such as New York."""
        return localized.city(self.time_zone)

    @property
    def wall_clock(self) -> datetime.date | None:
        """The beginning as a clock shows it there, in no zone; the day where only that is known."""
        if self.is_day_only:
            return self.held_on
        return self.starts_at and self.starts_at.astimezone(self.zone).replace(tzinfo=None)

    @property
    def is_elsewhere(self) -> bool:
        """Whether the clocks there show another time than those of the current time zone."""
        if self.starts_at is None or self.is_day_only:
            return False
        there, here = self.starts_at.astimezone(self.zone), timezone.localtime(self.starts_at)
        return there.utcoffset() != here.utcoffset()

    @property
    def outcome_in_words(self) -> str:
        """How it went, to read; once they have decided, no word of it is awaited."""
        if self.outcome == self.Outcome.TOOK_PLACE and self._was_decided:
            return gettext("It took place.")
        return str(self.get_outcome_display())

    @property
    def _was_decided(self) -> bool:
        """Whether the application has ended, also where it was opened again after this round."""
        if self.application.ended_as:
            return True
        lifted, held_on = self.application.verdict_lifted, self.held_on
        if lifted is None or lifted.reopened_on is None:
            return False
        return held_on is None or held_on <= lifted.reopened_on

    def fact(self, name: str) -> str:
        """One fact as a person reads it; the time as the clock shows it there."""
        if name == "starts_at" and self.wall_clock:
            return localized.moment(self.wall_clock)
        return super().fact(name)

    @transaction.atomic
    def update(  # type: ignore[override]
        self, *, version: str, on: datetime.date, act: str = "", **fields: Any
    ) -> None:
        """Write new values; a changed time or outcome is told on the timeline, on the day `on`,
        and a correction where it corrects (`round_lines`).

        When a calendar's entry differs by it, that entry gets its next sequence number. An outcome
        that was said in one `act` with an ending is undone with it. Raises `StaleEdit`.
        """
        stored = self.locked_in_turn()
        if names := stored.changed_by(fields, version=version):
            self._rewrite(stored, names, fields, on=on, act=act)

    def _rewrite(
        self,
        stored: Self,
        names: list[str],
        fields: Mapping[str, Any],
        *,
        on: datetime.date,
        act: str = "",
    ) -> None:
        self.take_from(stored)
        for name in names:
            setattr(self, name, fields[name])
        self.changed_at = timezone.now()
        self.sequence = stored.sequence + (self._calendar_entry() != stored._calendar_entry())
        self.save(update_fields=[*names, "sequence", "changed_at"])
        if "starts_at" in names:
            self.number = self.application.rounds.number_by_day()[self.pk]
            round_lines.date_adding(self)
            round_lines.tell_time(self, stored, on=on)
        if "outcome" in names:
            round_lines.tell_outcome(self, stored, on=on, act=act)
        elif self.is_cancelled and {"cancelled_by", "cancelled_because"} & set(names):
            round_lines.correct_cancelling(self)
        if {"starts_at", "outcome"} & set(names):
            self.application.date_interviewing()

    def _calendar_entry(self) -> tuple:
        """What a calendar shows of the round itself."""
        return (
            self.when,
            self.time_zone,
            self.minutes,
            self.place,
            self.format,
            self.is_cancelled,
        )

    @transaction.atomic
    def reschedule(
        self, *, version: str, on: datetime.date, starts_at, is_day_only, time_zone: str, minutes
    ) -> None:
        """Give it another time; the old one stays on the timeline. A cancelled one takes place, one
        to which nobody came as well if that is to come. Raises `StaleEdit`, as `update` does."""
        self.take_place_after_all(on=on, anew=starts_at > timezone.now())
        times = {"starts_at": starts_at, "is_day_only": is_day_only}
        self.update(version=version, on=on, **times, time_zone=time_zone, minutes=minutes)

    @transaction.atomic
    def cancel(self, *, on: datetime.date, by: str = "", because: str = "") -> None:
        """Call it off. It is kept; cancelled twice, only who and why are written anew.

        Written down after its day, it was called off on that day at the latest.
        """
        stored = self.locked_in_turn()
        fields = {"cancelled_by": by, "cancelled_because": because}
        if not stored.is_cancelled:
            fields["outcome"] = self.Outcome.CANCELLED
            on = min(on, stored.day or on)
        self._rewrite(stored, list(fields), fields, on=on)

    @transaction.atomic
    def take_place_after_all(self, *, on: datetime.date, anew: bool = False) -> None:
        """Take the cancelling back, with the outcome from before. Where it takes place `anew` it is
        planned, also one to which nobody came. Any other stays as it is."""
        stored = self.locked_in_turn()
        if stored.is_called_off if anew else stored.is_cancelled:
            outcome = self.Outcome.PLANNED if anew else round_lines.before_cancelling(stored)
            fields = {"outcome": outcome, "cancelled_by": "", "cancelled_because": ""}
            self._rewrite(stored, list(fields), fields, on=on)

    @transaction.atomic
    def take_day_along(self, time_zone: str) -> None:
        """Let a round of which only the day is known be on the same day by other clocks."""
        stored = self.locked_in_turn()
        if stored.is_day_only:
            stored.anchor_day(time_zone)
            stored.save(update_fields=["starts_at", "time_zone"])
            self.application.rounds.number_by_day()

    def anchor_day(self, time_zone: str) -> None:
        """Count the day, of which nothing else is known, by the clocks of `time_zone`."""
        if self.held_on:
            self.starts_at = last_moment(self.held_on, zone_called(time_zone))
            self.time_zone = time_zone

    @transaction.atomic
    def meet(
        self,
        known: Collection[Contact],
        new: Iterable[NewPerson] = (),
        *,
        shown: Collection[int] = (),
        parts: Mapping[int, str] | None = None,
    ) -> None:
        """Let `known` contacts take part, and `new` people.

        Whoever takes part already keeps their part. Of the others it is the one in `parts` by the
        key of the contact, or the one they had last. Of the contacts whose keys were `shown` as
        taking part, those that are not known any more leave; whom another tab has added since
        stays.
        """
        self.participations.filter(contact__in=shown).exclude(contact__in=known).delete()
        for contact in known:
            contact.put_on_record()
            self._take_in(contact, (parts or {}).get(contact.pk, ""))
        for person in new:
            named = Contact.objects.get_or_create_named(person, self.application)
            self._take_in(named.contact, person.part)

    def _take_in(self, contact: Contact, part: str) -> None:
        if not part:
            last = contact.participations.order_by("-pk").values_list("part", flat=True).first()
            part = last or Participation.Part.INTERVIEWER
        self.participations.get_or_create(contact=contact, defaults={"part": part})

    @transaction.atomic
    def remove(self, *, on: datetime.date) -> BinItem:
        """Put a round into the bin; the timeline keeps that it was removed.

        With the last one goes the move to interviewing that was made for it.
        """
        self.locked_in_turn()
        details: dict[str, Any] = {"round": self.pk, "number": self.number}
        item = put_into_bin(self)
        self.application.rounds.number_by_day()
        if moved_on := self.application.take_back_move_for_rounds():
            details[MOVED_ON] = moved_on
        self.application.record(Event.Kind.ROUND_REMOVED, on, **details)
        self.application.date_interviewing()
        return item


def let_days_follow(user: User) -> None:
    """Let the rounds of `user` of which only the day is known be on that day by their clocks.

    Such a day is one of the person's own: a Friday stays a Friday, wherever they live.
    """
    mine = InterviewRound.objects.for_user(user).filter(is_day_only=True)
    for row in mine.exclude(time_zone=user.time_zone).select_related("application"):
        row.take_day_along(user.time_zone)
