"""How an application moves from stage to stage, and on which days."""

import datetime
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

from applications.models.event import (
    DAY_NAMED,
    NOTED_ON,
    Event,
    day_after_moves,
    refuse_before_moves,
    standing_among,
)
from applications.models.interview_round_queryset import InterviewRoundQuerySet
from applications.models.stage import Stage
from applications.models.timeline_lock import TimelineLock
from applications.models.verdict import Verdict
from frame.editing import refuse_stale

# In the details of a move: that it was made because an interview was added, and nobody has said its
# day since.
FOR_ROUNDS = "for_rounds"


class Moves(TimelineLock):
    """The methods of `Application` that change its stage, or the day of such a change."""

    if TYPE_CHECKING:  # what it reads of `Application`
        stage: models.CharField[str, str]
        applied_on: models.DateField[datetime.date | None, datetime.date | None]
        created_at: models.DateTimeField[datetime.datetime, datetime.datetime]
        ended_as: models.CharField[str, str]
        rounds: InterviewRoundQuerySet
        verdicts: models.QuerySet[Verdict]

    class Meta:
        abstract = True

    @property
    def stands_as(self) -> str:
        """Its ending, or its stage while it runs: by this a page tells whether that has changed."""
        return self.ended_as or self.stage

    @property
    def stands_as_in_words(self) -> str:
        return Verdict.short_label(self.ended_as) or str(Stage(self.stage).label)

    @transaction.atomic
    def move_to(
        self, stage: str, *, on: datetime.date | None = None, version: str | None = None
    ) -> Event | None:
        """Change the stage and return its line on the timeline; the same stage changes nothing.

        Without a day `on` it happens today, or on that of the latest move where it is later. A move
        from "Saved" to "Applied" says when it was applied for, where that is not recorded; one that
        goes further does not.

        `version` is the stage that a page showed it under; None where no page did. Moves nothing,
        and raises `StaleEdit` when it is under another by now, or has ended, `ValidationError` for
        a day that comes before the latest move.
        """
        current = self.locked()
        if version is not None and (current.ended_as or current.stage != stage):
            # No page offers to move what has ended.
            refuse_stale(version, current.stands_as, lambda: current.stands_as_in_words)
        if current.stage == stage:
            self.stage = stage
            return None
        self.stage, self.applied_on = current.stage, current.applied_on
        move = self.next_move(stage, on=on, moves=self.events.moves())
        self.save(update_fields=["stage", "applied_on"])
        return self.record(Event.Kind.MOVED, move.happened_on, **move.details)

    def next_move(self, stage: str, *, on: datetime.date | None, moves: Iterable[Event]) -> Event:
        """Change the stage, and with it the day of applying, and return the line that says so;
        neither is written yet.

        `moves` are all that are on record, in their order. For the day `on` see `move_to`.
        """
        moves = list(moves)
        standing = standing_among(moves)
        day = on or day_after_moves(standing, timezone.localdate())
        refuse_before_moves(standing, day)
        details = {"from": self.stage, "to": stage}
        move = Event(application=self, kind=Event.Kind.MOVED, happened_on=day, details=details)
        self.stage = stage
        if stage == Stage.SAVED and self.applied_on == day:
            is_slip = any(row.tells_of_applying and row.happened_on == day for row in moves)
            self.applied_on = None if is_slip else self.applied_on
        if move.tells_of_applying and self.applied_on is None:
            self.applied_on = day
        return move

    @transaction.atomic
    def correct_day(self, change: Event, *, on: datetime.date) -> None:
        """Give a change of stage the day on which it happened.

        Raises `ValidationError` for a day to come, or one that would put the moves out of order.
        """
        current = self.locked()
        change.refuse_day(on)
        is_unknown = current.applied_on is None and change.kind == Event.Kind.MOVED
        if change.tells_of_applying and (is_unknown or current.applied_on == change.happened_on):
            self.applied_on = on
            self.save(update_fields=["applied_on"])
        change.happened_on = on
        for name in (NOTED_ON, FOR_ROUNDS):
            change.details.pop(name, None)
        if change.kind == Event.Kind.LOGGED:
            change.details[DAY_NAMED] = True
        change.save(update_fields=["happened_on", "details"])

    @transaction.atomic
    def forget_suggested_day(self) -> bool:
        """Let the day of applying be unknown, where the first interview that is added shows that
        it is not the one suggested when the application was added, earlier today.

        Says whether it was so. A day of applying that was typed after that stays.
        """
        self.locked()
        self.refresh_from_db(fields=["applied_on"])
        on = self.applied_on
        if on != timezone.localdate() or on != timezone.localdate(self.created_at):
            return False
        earlier = [row for row in self.rounds.not_called_off() if row.day and row.day < on]
        if len(earlier) != 1:
            return False
        self.applied_on = None
        self.save(update_fields=["applied_on"])
        return True

    @transaction.atomic
    def take_back(self, move: Event) -> bool:
        """Undo the latest move, as if it had never been made; an earlier one stays.

        Says whether it was taken back.
        """
        current = self.locked()
        if not move.is_latest_move:
            return False
        self.applied_on = current.applied_on
        self.unmake(move)
        self.save(update_fields=["stage", "applied_on"])
        move.delete()
        return True

    def unmake(self, move: Event) -> None:
        """Have the stage from before the latest move again, and the day; nothing is written yet."""
        self.stage = move.details["from"]
        if move.tells_of_applying and self.applied_on == move.happened_on:
            self.applied_on = None

    def move_for_rounds(self, *, on: datetime.date) -> None:
        """Move what has interviews and was earlier to interviewing.

        It moves on the day `on`, or on that of an interview that was written down after it.
        """
        if Stage(self.locked().stage).step < Stage.INTERVIEWING.step:
            day = self.events.day_for_move(on)
            if move := self.move_to(Stage.INTERVIEWING, on=day):
                move.details[FOR_ROUNDS] = True
                move.save(update_fields=["details"])
        self.date_interviewing()

    def take_back_move_for_rounds(self) -> str:
        """Undo the move to interviewing that was made when an interview was added, once there is
        none any more and nothing came after it.

        Returns the day with which it was recorded, in ISO format; empty where it stays.
        """
        current = self.locked()
        latest = self.events.moves().last()
        is_latest = latest and current.stage == latest.stage == Stage.INTERVIEWING
        rests_on = self.rounds.exists() or self.verdicts.exists()
        if not latest or not is_latest or rests_on or FOR_ROUNDS not in latest.details:
            return ""
        noted = latest.details.get(NOTED_ON, latest.happened_on.isoformat())
        self.take_back(latest)
        return noted

    def follow_day_of_applying(self, earlier: datetime.date | None, day: datetime.date) -> None:
        """Have the stage and the moves agree with the `day` of applying, which was recorded now.

        What was only saved moves to "Applied" on that day, or on that of the latest move where it
        is later. The move from "Saved" to "Applied" gets the day, where it was the one `earlier`
        or none was recorded; it stays where the new one would put the moves out of order.
        """
        if self.locked().stage == Stage.SAVED:
            self.move_to(Stage.APPLIED, on=self.events.day_for_move(day))
            return
        moves = [move for move in self.events.standing_moves() if move.tells_of_applying]
        for move in [move for move in moves if earlier in (None, move.happened_on)][:1]:
            with suppress(ValidationError):
                move.refuse_day(day)
                move.happened_on = day
                move.save(update_fields=["happened_on"])

    def date_interviewing(self) -> None:
        """The move to interviewing was made on the day of the first interview at the latest.

        That follows the interviews as they stand: one that is written down later may come before
        those on record, and a day that was corrected, or on which nobody met, says nothing any
        more. The move stays where another one is in between.
        """
        moves = self.events.standing_moves()
        move = next((row for row in reversed(moves) if row.stage == Stage.INTERVIEWING), None)
        if move is None:
            return
        noted = move.details.get(NOTED_ON, move.happened_on.isoformat())
        earlier = [row.happened_on for row in moves if row.pk < move.pk]
        day = min([datetime.date.fromisoformat(noted), *self._days_of_rounds(earlier[-1:])])
        if day == move.happened_on:
            return
        marks = {NOTED_ON: noted} | {name: True for name in (FOR_ROUNDS,) if name in move.details}
        with suppress(ValidationError):
            self.correct_day(move, on=day)
            move.details |= marks
            move.save(update_fields=["details"])

    def _days_of_rounds(self, after: list[datetime.date]) -> list[datetime.date]:
        """The days of the interviews that come `after` the move before, if there is one."""
        rounds = self.rounds.not_called_off().filter(starts_at__isnull=False)
        days = [interview_round.day for interview_round in rounds if interview_round.day]
        if not (after and days):
            return days
        # Where all interviews were before that move, both moves are on one day.
        return [day for day in days if day >= after[-1]] or after
