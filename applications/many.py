"""What is done with many applications at once, and how it is taken back."""

from collections.abc import Iterable
from typing import Any

from applications.models import Application, Event, Tag

# What takes an action back: the keys of moves, of applications, or of a tag with applications.
Done = list[Any]


def do(action: str, applications: Iterable[Application], given: dict[str, Any]) -> Done:
    """Do it to all, and return what takes it back; where nothing had to be done, nothing."""
    # Two tabs lock the same rows in the same order, so that neither waits for the other for ever.
    rows = sorted(applications, key=lambda one: one.pk)
    match action:
        case "move":
            moves = (one.move_to(given["stage"], on=given["on"]) for one in rows)
            return [move.pk for move in moves if move]
        case "tag":
            return _tag(rows, given["tags"])
        case _:
            is_resting = action == "rest"
            changed = [one for one in rows if (one.archived_at is not None) != is_resting]
            for one in changed:
                one.put_to_rest(resting=is_resting)
            return [one.pk for one in changed]


def _tag(rows: list[Application], names: list[str]) -> Done:
    done, keys = [], [one.pk for one in rows]
    for tag in Tag.objects.called(rows[0].owner, names) if rows else ():
        had = set(tag.applications.filter(pk__in=keys).values_list("pk", flat=True))
        fresh = [key for key in keys if key not in had]
        tag.applications.add(*fresh)
        done.append([tag.pk, fresh])
    return done


def take_back(user, action: str, done: Done) -> bool:
    """Take back what `do` did, and say whether that could be done with every one."""
    mine = Application.objects.for_user(user)
    match action:
        case "move":
            moves = Event.objects.for_user(user).moves().filter(pk__in=done)
            moves = moves.select_related("application").order_by("application")
            return not [one for one in moves if not one.application.take_back(one)]
        case "tag":
            for key, applications in done:
                for tag in Tag.objects.for_user(user).filter(pk=key):
                    tag.applications.remove(*mine.filter(pk__in=applications))
        case "rest" | "wake":
            for one in mine.filter(pk__in=done).order_by("pk"):
                one.put_to_rest(resting=action == "wake")
    return True
