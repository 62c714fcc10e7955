"""How far an application got, step by step, each with its day."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from applications.models import Application, Event, Stage


@dataclass(frozen=True)
class Step:
    """One stage; `on` is the day it was reached, None where it was passed over or is to come.

    The day is corrected through `change`, or as the fact `applied_on` where that is what says it.
    """

    stage: Stage
    is_done: bool
    is_current: bool
    on: datetime.date | None = None
    change: Event | None = None
    is_applied_on: bool = False


def build_steps(application: Application, events: Iterable[Event]) -> list[Step]:
    """Every stage in order. What was reached and left again by a move back has no day."""
    reached = Stage(application.stage).step
    changes = sorted(
        (event for event in events if event.kind in (Event.Kind.LOGGED, Event.Kind.MOVED)),
        key=lambda event: event.pk,
    )
    last = {event.stage: event for event in changes}
    first_move = next((event for event in changes if event.kind == Event.Kind.MOVED), None)
    return [
        _step(application, stage, last.get(stage) if stage.step <= reached else None, first_move)
        for stage in Stage
    ]


def _step(application, stage: Stage, change: Event | None, first_move: Event | None) -> Step:
    reached = Stage(application.stage).step
    done, current = stage.step < reached, stage.step == reached
    if change is None:
        return Step(stage, done, current)
    if change.kind == Event.Kind.LOGGED and stage == Stage.APPLIED:
        # The day of writing it down is not the day of applying.
        on = application.applied_on
        return Step(stage, done, current, on=on, is_applied_on=on is not None)
    # Logged late: the day of writing it down is not the day it was first saved.
    is_late = first_move is not None and first_move.happened_on < change.happened_on
    if change.kind == Event.Kind.LOGGED and is_late:
        return Step(stage, done, current)
    return Step(stage, done, current, on=change.happened_on, change=change)
