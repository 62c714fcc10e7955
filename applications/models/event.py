import datetime
from collections.abc import Iterable, Sequence
from typing import Self

from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, Subquery, When
from django.db.models.fields.json import KT
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned, OwnedQuerySet
from applications.models.stage import Stage
from frame.constraints import known_value
from frame.days import refuse_after, refuse_before, refuse_future

# In the details of lines that were written in one act: a text that they share.
ACT = "act"
# In the details of the line that an interview was deleted: the day of the move that went with it.
MOVED_ON = "moved_on"
# In the details of a line that an interview has dated earlier: the day it was recorded with.
NOTED_ON = "noted_on"
# In the details of the line that an application was added: somebody, or a file, named its day.
DAY_NAMED = "day_named"


def moves_undone(events: Iterable["Event"]) -> set[int]:
    """The keys of moves that a later move of the same day undid; of each day, all are needed.

    A move that leads back to a stage where the application already was on that day undoes itself
    and those since. No page tells of them, and they bound no day and count for nothing; they stay
    on record. What else was written between them changes nothing.
    """
    days: dict[tuple, list[Event]] = {}
    for event in sorted(events, key=lambda event: event.pk):
        if event.kind == Event.Kind.MOVED:
            days.setdefault((event.application_id, event.happened_on), []).append(event)
    undone: set[int] = set()
    for moves in days.values():
        standing: list[Event] = []
        for move in moves:
            standing.append(move)
            stages = [moves[0].details.get("from"), *(row.stage for row in standing[:-1])]
            if move.stage in stages:
                del standing[stages.index(move.stage) :]
        undone |= {move.pk for move in moves} - {move.pk for move in standing}
    return undone


class EventQuerySet(OwnedQuerySet["Event"]):
    def moves(self) -> Self:
        """The moves from stage to stage, in the order in which they were recorded."""
        return self.filter(kind=Event.Kind.MOVED).order_by("pk")

    def that_set_the_stage(self) -> Self:
        """The moves and the reopenings that ended an offer, in the order of their recording."""
        ended_an_offer = Q(kind=Event.Kind.REOPENED, details__has_key="to")
        return self.filter(Q(kind=Event.Kind.MOVED) | ended_an_offer).order_by("pk")

    def with_net_moves(self) -> Self:
        """Of the moves of each day only the last one, and none where the day ended as it began.

        Other events stay as they are. Adds `stage_before`, the stage in which the day of a move
        began; null for other events. A day on which `moves_undone` names all moves has none here.
        """
        moves = Event.objects.filter(
            kind=Event.Kind.MOVED,
            application=OuterRef("application"),
            happened_on=OuterRef("happened_on"),
        )
        first = moves.annotate(start=KT("details__from")).order_by("pk").values("start")[:1]
        is_move = Q(kind=Event.Kind.MOVED)
        before = Case(When(is_move, then=Subquery(first)), output_field=models.TextField())
        rows = self.annotate(stage_before=before, end=KT("details__to"))
        return rows.filter(
            ~is_move | ~Exists(moves.filter(pk__gt=OuterRef("pk"))) & ~Q(stage_before=F("end"))
        )

    def standing_moves(self) -> list["Event"]:
        """The moves that pages tell of, in the order in which they were recorded."""
        return standing_among(self.moves())

    def said_with(self, closed: "Event") -> Self:
        """What was said in one act with this ending: that interviews took place."""
        if not (act := closed.details.get(ACT)):
            return self.none()
        return self.filter(kind=Event.Kind.ROUND_CHANGED, **{f"details__{ACT}": act})

    def stage_changes(self) -> Self:
        """What gave the application a stage: being logged under one, and every move."""
        return self.filter(kind__in=STAGE_CHANGES)

    def day_for_move(self, day: datetime.date) -> datetime.date:
        """`day`, or that of the latest move where it is later: no move comes before another."""
        return day_after_moves(self.standing_moves(), day)


def standing_among(moves: Iterable["Event"]) -> list["Event"]:
    """Of moves, as they were recorded, those that no later one of their day undid."""
    moves = list(moves)
    undone = moves_undone(moves)
    return [move for move in moves if move.pk not in undone]


def day_after_moves(standing: Sequence["Event"], day: datetime.date) -> datetime.date:
    """`day`, or that of the last of these moves where it is later."""
    return max([day, *(move.happened_on for move in standing[-1:])])


def refuse_before_moves(standing: Sequence["Event"], day: datetime.date) -> None:
    """Raise `ValidationError` when a move on `day` would come before the last of these."""
    words = gettext(
        "The move before this was on %(day)s. Choose that day or a later one, or correct that move "
        "first."
    )
    for move in standing[-1:]:
        refuse_before(move.happened_on, day, words)


def refuse_after_moves(standing: Sequence["Event"], day: datetime.date) -> None:
    """Raise `ValidationError` when a move on `day` would come after the first of these."""
    words = gettext(
        "The move after this was on %(day)s. Choose that day or an earlier one, or correct that "
        "move first."
    )
    for move in standing[:1]:
        refuse_after(move.happened_on, day, words)


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
    # Of letters taken back before that corrected the line of their sending.
    LETTER_UNSENT = "letter_unsent", _("Letter not sent after all")
    LETTER_ANSWERED = "letter_answered", _("Letter answered")
    REMINDER_DONE = "reminder_done", _("Reminder done")
    DOCUMENT_ENCLOSED = "document_enclosed", _("Document added")


STAGE_CHANGES = (EventKind.LOGGED, EventKind.MOVED)


class Event(Owned):
    """One line of an application's timeline, written by the one door of each state change."""

    owner_path = "application__owner"

    Kind = EventKind

    # `timeline` is its index.
    application = models.ForeignKey(
        "applications.Application", models.CASCADE, related_name="events", db_index=False
    )
    kind = models.CharField(max_length=20, choices=Kind.choices)
    happened_on = models.DateField(help_text="The day it happened, as the person counts days.")
    written_at = models.DateTimeField(default=timezone.now, editable=False)
    # What the line says besides its kind, as short plain values: {"from": "applied", "to": …}.
    details = models.JSONField(default=dict, blank=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["-happened_on", "-pk"]
        # With the kind, the day of the last activity is read from the index alone.
        indexes = [models.Index(fields=["application", "happened_on", "kind"], name="timeline")]
        constraints = [known_value("event", "kind", EventKind.values)]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} on {self.happened_on}"

    @property
    def has_day_of_applying(self) -> bool:
        """Whether it is the line that its application was added, with the day of applying.

        Earlier releases wrote it so. Of what was only saved that is another day, and a day that was
        named is the one meant.
        """
        is_added = self.kind == self.Kind.LOGGED and self.stage != Stage.SAVED
        return (
            is_added
            and DAY_NAMED not in self.details
            and self.happened_on == self.application.applied_on
        )

    @property
    def stage(self) -> str:
        """The stage that this event gave the application; empty for other kinds."""
        return self.details.get("to") or self.details.get("stage") or ""

    @property
    def is_stage_change(self) -> bool:
        return self.kind in STAGE_CHANGES

    @property
    def tells_of_applying(self) -> bool:
        """Whether it was applied for with this change of stage.

        A move from "Saved" to a later stage says that it was, and not when.
        """
        is_from_the_start = self.kind == self.Kind.LOGGED or self.details.get("from") == Stage.SAVED
        return is_from_the_start and self.stage == Stage.APPLIED

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
        """Whether the application has its stage by this move: no other came after it, and no
        reopening that ended an offer."""
        later = self.application.events.that_set_the_stage().filter(pk__gt=self.pk)
        return self.kind == self.Kind.MOVED and not later.exists()

    def refuse_day(self, day: datetime.date) -> None:
        """Raise `ValidationError` when this change of stage cannot have happened on `day`.

        The day of logging bounds no move: people often write down later what happened before.
        """
        refuse_future(day)
        if self.kind == self.Kind.MOVED:
            moves = self.application.events.standing_moves()
            refuse_before_moves([move for move in moves if move.pk < self.pk], day)
            refuse_after_moves([move for move in moves if move.pk > self.pk], day)
