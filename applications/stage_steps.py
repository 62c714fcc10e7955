"""How far an application got, step by step, each with its day."""

import datetime
from dataclasses import dataclass, replace

from django.utils import timezone

from applications.models import Application, Event, InterviewRound, Stage
from applications.models.event import moves_undone


@dataclass(frozen=True)
class Step:
    """One stage; `on` is the day it was reached, None where it is unknown or to come.

    The day is corrected where it comes from: the move `change`, the interview `round`, or the fact
    `applied_on`.
    """

    stage: Stage
    is_done: bool
    is_current: bool
    on: datetime.date | None = None
    change: Event | None = None
    round: InterviewRound | None = None
    is_applied_on: bool = False


def build_steps(application: Application) -> list[Step]:
    """Every stage in order. A stage that was reached and then left by a move back has no day.

    The days of applying and of the first interview date their stages, whenever they were typed in.
    The day of adding the application dates only "Saved".
    """
    events = application.events.all()
    undone = moves_undone(events)
    changes = [event for event in events if event.is_stage_change and event.pk not in undone]
    last = {event.stage: event for event in sorted(changes, key=lambda event: event.pk)}
    reached = _furthest(application).step
    steps = [
        Step(stage, is_done=stage.step < reached, is_current=stage.step == reached)
        for stage in Stage
    ]
    dated = [
        _dated(step, application, last.get(step.stage)) if step.stage.step <= reached else step
        for step in steps
    ]
    return [_without_late_day(step, dated) for step in dated]


def _furthest(application: Application) -> Stage:
    """The stage it got to; whoever accepted or declined an offer had one."""
    verdict = application.verdict
    return Stage.OFFER if verdict and verdict.ending.had_offer else Stage(application.stage)


def _dated(step: Step, application: Application, change: Event | None) -> Step:
    if change and not _tells_its_day(change, application.applied_on):
        change = None
    if step.stage == Stage.APPLIED and (on := application.applied_on):
        if change and change.happened_on == on:
            return replace(step, on=on, change=change)
        return replace(step, on=on, is_applied_on=True)
    if change and change.tells_of_applying:
        # The day of applying was taken away since.
        return step
    first = _first_round(application) if step.stage == Stage.INTERVIEWING else None
    if first and first.day and (change is None or first.day < change.happened_on):
        return replace(step, on=first.day, round=first)
    return replace(step, on=change.happened_on, change=change) if change else step


def _tells_its_day(change: Event, applied_on: datetime.date | None) -> bool:
    """Whether the stage was reached on the day of this line, or was only typed in then.

    Adding an application at a later stage only says how far it is by then, unless that day was
    corrected.
    """
    if change.kind == Event.Kind.MOVED or change.stage == Stage.SAVED:
        return True
    is_corrected = change.happened_on not in (applied_on, timezone.localdate(change.written_at))
    return is_corrected and change.stage != Stage.APPLIED


def _first_round(application: Application) -> InterviewRound | None:
    today = timezone.localdate()
    begun = [row for row in application.rounds.all() if row.day and row.day <= today]
    begun = [row for row in begun if not row.is_called_off and not row.was_overtaken]
    return min(begun, key=lambda row: row.day or today, default=None)


def _without_late_day(step: Step, steps: list[Step]) -> Step:
    """Drop the day of a line that is later than the day of a later stage: it was typed in
    afterwards."""
    if step.change is None or step.on is None:
        return step
    later = [other.on for other in steps if other.stage.step > step.stage.step and other.on]
    return replace(step, on=None, change=None) if any(day < step.on for day in later) else step
