"""Moves set by mistake and set back at once, of which nothing needs to be told."""

from collections.abc import Iterable

from django.utils import timezone

from applications.models import Event, Note


def moves_undone(events: Iterable[Event], notes: Iterable[Note] = ()) -> set[int]:
    """The keys of moves that lead back to where the first of them began.

    They were made on one day and for one day, one after the other: a line of the timeline or a note
    written between them keeps them all.
    """
    written: list[Event | Note] = [*events, *notes]
    rows = sorted(written, key=lambda row: (row.written_at, row.pk))
    undone: set[int] = set()
    moves: list[Event] = []
    for row in rows:
        if not isinstance(row, Event) or row.kind != Event.Kind.MOVED:
            moves = []
            continue
        if moves and _days(moves[-1]) != _days(row):
            moves = []
        moves.append(row)
        before = [move.details.get("from") for move in moves]
        if row.stage in before:
            first = before.index(row.stage)
            undone |= {move.pk for move in moves[first:]}
            del moves[first:]
    return undone


def _days(move: Event) -> tuple:
    return move.happened_on, timezone.localdate(move.written_at)
