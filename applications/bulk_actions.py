"""What is done with several applications at once, and how it is taken back."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from applications.models import Application, Event, InterviewRound, Tag, Verdict
from applications.models.application_queryset import ApplicationQuerySet
from applications.models.endings import put_letter_into_bin
from applications.models.event import ACT
from applications.order_of_days import refuse_endings_out_of_turn
from frame.gone_meanwhile import GoneMeanwhile
from records.bin import put_all_into_bin, restore_all
from records.models import BinItem

LONG_TEXTS = ("posting", "notes")  # which no action needs


@dataclass(frozen=True)
class Done:
    """One action and what takes it back, as plain values that a session can hold.

    `keys` are those of the moves, of the verdicts, of the items of the bin, or of the applications
    that were archived or unarchived; `archived_at` says since when all of these are archived, or
    each was, and `rested_on` on which day each was put to rest, "" for none. `tagged` holds the key
    of each tag with those of the applications that it was given to. `ended` counts those that were
    neither moved nor closed, since they have ended.
    """

    action: str
    keys: list[int] = field(default_factory=list)
    archived_at: list[str] = field(default_factory=list)
    rested_on: list[str] = field(default_factory=list)
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
    """Do it to all: "move" to `stage`, "close" with `kind`, "tag" with `tags`, "archive",
    "delete" into the bin …

    A move and an ending happen on that day, or today. What had to be done with none of them is
    done with nothing in it. Raises `ValidationError` for a move that would come before another, and
    for an ending before the day of applying or of a reopening, `GoneMeanwhile` where one of them
    was deleted, `ValueError` for what is no such action.
    """
    if action == "delete":  # which locks what they hang on before them
        return Done(action, keys=[item.pk for item in put_all_into_bin(list(applications))])
    rows = _locked(applications)
    running = [application for application in rows if not application.ended_as]
    ended = len(rows) - len(running)
    match action:
        case "move":
            return Done(action, keys=_move(running, stage, on), ended=ended)
        case "close":
            return Done(action, keys=_close(running, kind, on or timezone.localdate()), ended=ended)
        case "tag":
            return Done(action, tagged=_tag(rows, tags))
        case "archive":
            return _archive(rows)
        case "unarchive":
            return _unarchive(rows)
    raise ValueError(action)


def _locked(applications: Iterable[Application]) -> list[Application]:
    keys = {application.pk for application in applications}
    rows = Application.objects.filter(pk__in=keys).defer(*LONG_TEXTS).locked()
    if len(rows) < len(keys):
        raise GoneMeanwhile(f"{len(keys) - len(rows)} of {len(keys)} applications")
    return rows


def _move(applications: Iterable[Application], stage: str, on: datetime.date | None) -> list[int]:
    """The keys of the moves: `Application.move_to` with all at once."""
    moved = [application for application in applications if application.stage != stage]
    earlier = _moves_of(moved)
    days = {application.pk: application.applied_on for application in moved}
    moves = [
        application.next_move(stage, on=on, moves=earlier[application.pk]) for application in moved
    ]
    _rows_of(moved).update(stage=stage, active_at=timezone.now())
    other_days = [row for row in moved if row.applied_on != days[row.pk]]
    Application.objects.bulk_update(other_days, ["applied_on"])
    return [move.pk for move in Event.objects.bulk_create(moves)]


def _moves_of(applications: Iterable[Application]) -> dict[int, list[Event]]:
    """The moves of each, by its key, in the order in which they were recorded."""
    moves = defaultdict(list)
    for move in Event.objects.filter(application__in=applications).moves():
        moves[move.application_id].append(move)
    return moves


def _close(applications: Sequence[Application], kind: str, on: datetime.date) -> list[int]:
    """The keys of the verdicts: all end the same way."""
    refuse_endings_out_of_turn(applications, on)
    verdicts = [Verdict(application=row, kind=kind, heard_on=on) for row in applications]
    return [verdict.pk for verdict in close_with_each(verdicts)]


def close_with_each(verdicts: Iterable[Verdict]) -> list[Verdict]:
    """`Application.close_with` for several at once, of which each gets one of these verdicts.

    They are locked, and none has ended.
    """
    stored = Verdict.objects.bulk_create(verdicts)
    Event.objects.bulk_create(
        Event(
            application=verdict.application,
            kind=Event.Kind.CLOSED,
            happened_on=verdict.heard_on,
            details={"verdict": verdict.pk, "kind": verdict.kind},
        )
        for verdict in stored
    )
    for kind in {verdict.kind for verdict in stored}:
        ended = [verdict.application for verdict in stored if verdict.kind == kind]
        _rows_of(ended).update(ended_as=kind, active_at=timezone.now())
    return stored


def _archive(applications: Iterable[Application]) -> Done:
    running, now = [row for row in applications if row.archived_at is None], timezone.now()
    _rows_of(running).update(archived_at=now)
    return Done("archive", keys=[row.pk for row in running], archived_at=[now.isoformat()])


def _unarchive(applications: Iterable[Application]) -> Done:
    """`Application.unarchive` with all at once."""
    archived = [(row, row.archived_at) for row in applications if row.archived_at is not None]
    _rows_of(row for row, _ in archived).update(archived_at=None, notes_stopped_on=None)
    days = [row.notes_stopped_on for row, _ in archived]
    return Done(
        "unarchive",
        keys=[row.pk for row, _ in archived],
        archived_at=[archived_at.isoformat() for _, archived_at in archived],
        rested_on=[day.isoformat() if day else "" for day in days],
    )


def _archive_again(applications: Iterable[Application], done: Done) -> None:
    """Let what was unarchived be archived and at rest since when it was before; what is archived
    stays so."""
    moments = dict(zip(done.keys, done.archived_at, strict=False))
    days = dict(zip(done.keys, done.rested_on, strict=False))
    running = [row for row in applications if row.archived_at is None and row.pk in moments]
    for application in running:
        application.archived_at = datetime.datetime.fromisoformat(moments[application.pk])
        day = days.get(application.pk)
        application.notes_stopped_on = datetime.date.fromisoformat(day) if day else None
    Application.objects.bulk_update(running, ["archived_at", "notes_stopped_on"])


def _rows_of(applications: Iterable[Application]) -> ApplicationQuerySet:
    return Application.objects.filter(pk__in=[application.pk for application in applications])


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
    """Take back what `do` did, and say whether that could be done with every row."""
    mine = Application.objects.for_user(user).defer(*LONG_TEXTS)
    match done.action:
        case "move":
            return take_back_moves(mine, done.keys)
        case "close":
            verdicts = Verdict.objects.for_user(user).filter(pk__in=done.keys)
            mine.filter(pk__in=verdicts.values("application")).locked()
            taken = Verdict.that_can_be_taken_back(verdicts)
            take_back_endings(taken)
            return len(taken) == len(done.keys)
        case "tag":
            for key, applications in done.tagged:
                for tag in Tag.objects.for_user(user).filter(pk=key):
                    tag.applications.remove(*mine.filter(pk__in=applications))
        case "archive":
            at_rest = mine.filter(pk__in=done.keys, archived_at__in=done.archived_at).locked()
            _unarchive(at_rest)
            return len(at_rest) == len(done.keys)
        case "unarchive":
            _archive_again(mine.filter(pk__in=done.keys).locked(), done)
        case "delete":
            items = BinItem.objects.for_user(user).filter(pk__in=done.keys)
            return restore_all(items) == len(done.keys)
        case _:
            raise ValueError(done.action)
    return True


def take_back_endings(verdicts: Sequence[Verdict]) -> None:
    """`Application.take_back_ending` with all of these at once, which can be taken back.

    They come from `Verdict.that_can_be_taken_back`; their applications are locked. The same number
    of statements for many as for few, but for letters that were edited: each goes into the bin.
    """
    letters = [letter for verdict in verdicts for letter in verdict.letters.all()]
    for letter in letters:
        if letter.is_edited:
            put_letter_into_bin(letter)
    drafts = [letter for letter in letters if not letter.is_edited]
    lines = _lines_of(verdicts, drafts)
    outcomes = [line for line in lines if line.kind == Event.Kind.ROUND_CHANGED]
    InterviewRound.objects.take_back_outcomes(outcomes)
    Event.objects.filter(pk__in=[line.pk for line in lines]).delete()
    if drafts:
        type(drafts[0])._base_manager.filter(pk__in=[letter.pk for letter in drafts]).delete()
    _rows_of([verdict.application for verdict in verdicts]).update(ended_as="")
    Verdict.objects.filter(pk__in=[verdict.pk for verdict in verdicts]).delete()


def _lines_of(verdicts: Sequence[Verdict], drafts: Sequence[Any]) -> list[Event]:
    """What the timelines tell of these endings: that they came, that letters were drafted for them,
    and what was said of interviews in the same acts."""
    kinds = [Event.Kind.CLOSED, Event.Kind.LETTER_DRAFTED, Event.Kind.ROUND_CHANGED]
    applications = [verdict.application_id for verdict in verdicts]
    lines = list(Event.objects.filter(application__in=applications, kind__in=kinds))
    endings, letters = {row.pk for row in verdicts}, {row.pk for row in drafts}
    closed = [line for line in lines if line.details.get("verdict") in endings]
    acts = {line.details[ACT] for line in closed if line.details.get(ACT)}
    drafted = [
        line
        for line in lines
        if line.kind == Event.Kind.LETTER_DRAFTED and line.details.get("letter") in letters
    ]
    changed = [
        line
        for line in lines
        if line.kind == Event.Kind.ROUND_CHANGED and line.details.get(ACT) in acts
    ]
    return [*closed, *drafted, *changed]


def take_back_moves(mine: ApplicationQuerySet, keys: Sequence[int]) -> bool:
    """`Application.take_back` with all these moves at once."""
    moved = Event.objects.filter(pk__in=keys).values("application")
    rows = {row.pk: row for row in mine.filter(pk__in=moved).locked()}
    steps = Event.objects.filter(application__in=rows).that_set_the_stage()
    latest = {step.application_id: step for step in steps}
    undone = {key: move for key, move in latest.items() if move.pk in set(keys)}
    for key, move in undone.items():
        rows[key].unmake(move)
    changed = [rows[key] for key in undone]
    Application.objects.bulk_update(changed, ["stage", "applied_on"])
    Event.objects.filter(pk__in=[move.pk for move in undone.values()]).delete()
    return len(undone) == len(rows)
