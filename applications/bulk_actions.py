"""What is done with several applications at once, and how it is taken back."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.utils import timezone

from applications.models import Application, Event, Tag, Verdict


@dataclass(frozen=True)
class Done:
    """One action and what takes it back, as plain values that a session can hold.

    `keys` are those of the moves, of the verdicts, or of the applications that were archived or
    unarchived. `tagged`
    holds the key of each tag with those of the applications that it was given to. `ended` counts
    those that were neither moved nor closed, since they have ended.
    """

    action: str
    keys: list[int] = field(default_factory=list)
    tagged: list[tuple[int, list[int]]] = field(default_factory=list)
    ended: int = 0

    @property
    def can_be_undone(self) -> bool:
        """Whether anything had to be done."""
        return bool(self.keys or self.tagged)


def do(
    action: str,
    applications: Iterable[Application],
    *,
    stage: str = "",
    kind: str = "",
    on: datetime.date | None = None,
    tags: Sequence[str] = (),
) -> Done:
    """Do it to all: "move" to `stage`, "close" with `kind`, "tag" with `tags`, "archive" …

    A move and an ending happen on that day, or today. What had to be done with none of them is
    done with nothing in it. Raises `ValidationError` for a move that would come before another.
    """
    # Two tabs lock the same rows in the same order, so that neither waits for the other for ever.
    rows = sorted(applications, key=lambda application: application.pk)
    day = on or timezone.localdate()
    running = [application for application in rows if not application.ended_as]
    ended = len(rows) - len(running)
    match action:
        case "move":
            moves = (application.move_to(stage, on=on) for application in running)
            return Done(action, keys=[move.pk for move in moves if move], ended=ended)
        case "close":
            verdicts = [application.close_with(kind, on=day) for application in running]
            return Done(action, keys=[verdict.pk for verdict in verdicts], ended=ended)
        case "tag":
            return Done(action, tagged=_tag(rows, tags))
        case "archive":
            return Done(action, keys=_set_archived(rows, is_archived=True))
        case _:
            return Done(action, keys=_set_archived(rows, is_archived=False))


def _set_archived(applications: Iterable[Application], *, is_archived: bool) -> list[int]:
    """The keys of those of which this was not so before."""
    changed = [row for row in applications if (row.archived_at is not None) != is_archived]
    for application in changed:
        if is_archived:
            application.archive()
        else:
            application.unarchive()
    return [application.pk for application in changed]


def _tag(applications: list[Application], names: Sequence[str]) -> list[tuple[int, list[int]]]:
    tagged, keys = [], [application.pk for application in applications]
    if not applications:
        return []
    for tag in Tag.objects.get_or_create_by_name(applications[0].owner, names):
        had = set(tag.applications.filter(pk__in=keys).values_list("pk", flat=True))
        new = [key for key in keys if key not in had]
        tag.applications.add(*new)
        tagged.append((tag.pk, new))
    return tagged


def take_back(user, done: Done) -> bool:
    """Take back what `do` did, and say whether that could be done with every one."""
    mine = Application.objects.for_user(user)
    match done.action:
        case "move":
            moves = Event.objects.for_user(user).moves().filter(pk__in=done.keys)
            moves = moves.select_related("application").order_by("application")
            return not [move for move in moves if not move.application.take_back(move)]
        case "close":
            verdicts = Verdict.objects.for_user(user).filter(pk__in=done.keys)
            verdicts = verdicts.select_related("application").order_by("application")
            taken = [
                verdict for verdict in verdicts if verdict.application.take_back_ending(verdict.pk)
            ]
            return len(taken) == len(done.keys)
        case "tag":
            for key, applications in done.tagged:
                for tag in Tag.objects.for_user(user).filter(pk=key):
                    tag.applications.remove(*mine.filter(pk__in=applications))
        case action:
            rows = mine.filter(pk__in=done.keys).order_by("pk")
            _set_archived(rows, is_archived=action != "archive")
    return True
