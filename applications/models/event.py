import datetime
from typing import Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef
from django.db.models.fields.json import KT
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.constraints import known_value
from accounts.ownership import Owned, OwnedQuerySet
from applications.models.stage import Stage
from frame.days import refuse_future
from frame.localized import day as day_in_words


class EventQuerySet(OwnedQuerySet["Event"]):
    def moves(self) -> Self:
        """The moves from stage to stage, in the order in which they were recorded."""
        return self.filter(kind=Event.Kind.MOVED).order_by("pk")

    def without_slips(self) -> Self:
        """Without each move that another of the same day set back, and without that one."""
        moves = Event.objects.filter(
            kind=Event.Kind.MOVED,
            application=OuterRef("application"),
            happened_on=OuterRef("happened_on"),
        )
        ends = {"start": KT("details__from"), "end": KT("details__to")}
        back = moves.annotate(**ends).filter(pk__gt=OuterRef("pk"), end=OuterRef("start"))
        there = moves.annotate(**ends).filter(pk__lt=OuterRef("pk"), start=OuterRef("end"))
        return self.annotate(**ends).filter(~Exists(back), ~Exists(there))

    def standing_moves(self) -> list["Event"]:
        """The moves without those of a day that led back to where they began, which no page tells.

        Of several applications, those of one after the other.
        """
        standing: dict[int, list[Event]] = {}
        for move in self.moves():
            moves = standing.setdefault(move.application_id, [])
            moves.append(move)
            same_day = [row for row in moves if row.happened_on == move.happened_on]
            starts = [row.details.get("from") for row in same_day]
            if move.stage in starts:
                led_back = same_day[starts.index(move.stage) :]
                standing[move.application_id] = [row for row in moves if row not in led_back]
        return [move for moves in standing.values() for move in moves]

    def stage_changes(self) -> Self:
        """What gave the application a stage: being logged under one, and every move."""
        return self.filter(kind__in=[Event.Kind.LOGGED, Event.Kind.MOVED])

    def refuse_before_last_move(self, day: datetime.date) -> None:
        """Raise `ValidationError` when a new move on `day` would come before the latest one."""
        _refuse_disorder(day, after=next(reversed(self.standing_moves()), None), before=None)


def _refuse_disorder(day: datetime.date, *, after: "Event | None", before: "Event | None") -> None:
    if after and day < after.happened_on:
        raise ValidationError(
            gettext(
                "The move before this was on %(day)s. Choose that day or a later one, or correct "
                "that move first."
            )
            % {"day": day_in_words(after.happened_on)}
        )
    if before and day > before.happened_on:
        raise ValidationError(
            gettext(
                "The move after this was on %(day)s. Choose that day or an earlier one, or correct "
                "that move first."
            )
            % {"day": day_in_words(before.happened_on)}
        )


class EventKind(models.TextChoices):
    LOGGED = "logged", _("Application added")
    MOVED = "moved", _("Moved")
    ROUND_ADDED = "round_added", _("Interview added")
    ROUND_CHANGED = "round_changed", _("Interview changed")
    ROUND_REMOVED = "round_removed", _("Interview removed")
    CLOSED = "closed", _("Closed")
    REOPENED = "reopened", _("Reopened")
    LETTER_DRAFTED = "letter_drafted", _("Letter drafted")
    LETTER_SENT = "letter_sent", _("Letter sent")
    LETTER_UNSENT = "letter_unsent", _("Letter not sent after all")
    LETTER_ANSWERED = "letter_answered", _("Letter answered")
    REMINDER_DONE = "reminder_done", _("Reminder done")
    DOCUMENT_ENCLOSED = "document_enclosed", _("Document added")


class Event(Owned):
    """One line of an application's timeline, written by the one door of each state change."""

    owner_path = "application__owner"

    Kind = EventKind

    application = models.ForeignKey(
        "applications.Application", on_delete=models.CASCADE, related_name="events"
    )
    kind = models.CharField(max_length=20, choices=Kind.choices)
    happened_on = models.DateField(help_text="The day it happened, as the person counts days.")
    written_at = models.DateTimeField(default=timezone.now, editable=False)
    # What the line says besides its kind, as short plain values: {"from": "applied", "to": …}.
    details = models.JSONField(default=dict, blank=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["-happened_on", "-pk"]
        indexes = [models.Index(fields=["application", "happened_on"], name="timeline")]
        constraints = [known_value("event", "kind", EventKind.values)]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} on {self.happened_on}"

    @property
    def stage(self) -> str:
        """The stage that this event gave the application; empty for other kinds."""
        return self.details.get("to") or self.details.get("stage") or ""

    @property
    def stage_label(self) -> str:
        return self._label(self.stage)

    @property
    def stage_before_label(self) -> str:
        return self._label(self.details.get("from", ""))

    @staticmethod
    def _label(stage: str) -> str:
        return str(Stage(stage).label) if stage in Stage.values else stage

    @property
    def is_latest_move(self) -> bool:
        return (
            self.kind == self.Kind.MOVED
            and not self.application.events.moves().filter(pk__gt=self.pk).exists()
        )

    def refuse_day(self, day: datetime.date) -> None:
        """Raise `ValidationError` when this change of stage cannot have happened on `day`.

        The day of logging bounds no move: people often write down later what happened before.
        """
        refuse_future(day)
        if self.kind == self.Kind.MOVED:
            moves = self.application.events.standing_moves()
            earlier = [move for move in moves if move.pk < self.pk]
            later = [move for move in moves if move.pk > self.pk]
            _refuse_disorder(
                day, after=next(reversed(earlier), None), before=next(iter(later), None)
            )
