"""The board: every application that is not archived, in a column for how far it got."""

import datetime
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext, ngettext

from applications.addresses import addresses_of
from applications.board_order import ENDED, ByHand, ByNextEvent, newest_ended
from applications.card_facts import CARD_FACTS, rounds_by_application, with_card_facts
from applications.job_title import job_title
from applications.models import Application, Stage, Tag, Verdict
from applications.models.stage import Interest
from applications.next_step import due_words, is_answer_late, late_words
from applications.next_task import NextTask, Task, next_round, quiet_for, task_of
from applications.whom_to_write import those_not_to_write
from frame.localized import short_day_of_month

# As many cards as a person can take in; beyond them each column shows its first.
MOST_CARDS = 90
LOOKED_THROUGH = 100
_CARD_FACTS = tuple(name for name in CARD_FACTS if name != "last_event_on")
_FACTS = (
    "pk",
    "position",
    "stage",
    "ended_as",
    "company__name",
    "interest",
    "active_at",
    "hand_rank",
    *_CARD_FACTS,
)

# The columns in the order of how much goes on in them.
_ON_PHONE = (
    *(stage.value for stage in (Stage.INTERVIEWING, Stage.OFFER, Stage.SCREENING, Stage.APPLIED)),
    Stage.SAVED.value,
    ENDED,
)

# The page of an application, or of its interview, on which a task is done, and what stands behind
# its address. To wait one goes nowhere.
_WHERE_DONE = {
    Task.APPLY: ("applications:move", "?to=applied"),
    Task.ANSWER: ("applications:close", ""),
    Task.NEWS: ("applications:close", ""),
    Task.ARRANGE: ("applications:add_round", ""),
    Task.DATE: ("applications:edit_round", "#id_starts_at"),
    Task.RECORD: ("applications:add_note", ""),
    Task.PREPARE: ("practice:preparation", ""),
    Task.FOLLOW_UP: ("letters:begin", "?kind=status"),
}


@dataclass(frozen=True)
class Card:
    """What one card shows: the page it leads to, and facts in a few words each."""

    key: int
    address: str
    move_address: str
    # Where the task is done; empty where there is nothing to do but wait.
    task_address: str
    position: str
    company: str
    next_round_when: datetime.date | None
    facts: str
    tags: str
    interest: int
    task: str
    task_words: str
    # Names the link to where it is moved.
    move_label: str

    @property
    def opens_dialog(self) -> bool:
        """Whether what is to do next is a form."""
        return self.task in (Task.APPLY, Task.ANSWER, Task.NEWS, Task.RECORD)

    @property
    def stars(self) -> str:
        return "★" * self.interest

    @property
    def interest_label(self) -> str:
        return str(Interest(self.interest).label)


@dataclass
class Column:
    """One stage, or one kind of ending: how many there are, and the first as cards."""

    value: str
    label: str
    count: int = 0
    cards: list[Card] = field(default_factory=list)

    @property
    def has_more(self) -> bool:
        return self.count > len(self.cards)


@dataclass(frozen=True)
class Board:
    stages: list[Column]
    endings: list[Column]
    # Whether something on it has gone quiet.
    has_silent: bool = False

    @property
    def is_empty(self) -> bool:
        return not any(column.count for column in (*self.stages, *self.endings))

    @property
    def ended_count(self) -> int:
        return sum(column.count for column in self.endings)

    def column_on_phone(self, wanted: str) -> str:
        """The one column that a phone shows: the one `wanted`, or where most is going on."""
        counts = {column.value: column.count for column in self.stages} | {ENDED: self.ended_count}
        if wanted in counts:
            return wanted
        return next((name for name in _ON_PHONE if counts[name]), Stage.SAVED.value)


def build_board(
    mine, today: datetime.date, *, by_hand: bool = False, looked_through: int = LOOKED_THROUGH
) -> Board:
    """The board of the applications `mine`, in as many queries however many there are.

    Those that run count for how full it is. The first of each column are looked for among the
    `looked_through` first of all.
    """
    stages, endings = _columns(mine)
    counts = {name: column.count for name, column in stages.items()}
    counts[ENDED] = sum(column.count for column in endings.values())
    order = ByHand() if by_hand else ByNextEvent(today)
    now, pages = timezone.now(), _Pages()
    rows = _rows(_with_cards(mine, counts, order, looked_through), now)
    for row in sorted(rows, key=order.rank):
        column = endings[row["ended_as"]] if row["ended_as"] else stages[row["stage"]]
        column.cards.append(_card(row, pages, today, now))
    ended = [column for column in endings.values() if column.count]
    return Board(list(stages.values()), ended, any(row["quiet_since"] for row in rows))


def _columns(mine) -> tuple[dict[str, Column], dict[str, Column]]:
    """A column for each stage and for each ending, counted and without a card yet."""
    stages = {stage.value: Column(stage.value, str(stage.label)) for stage in Stage}
    endings = {
        kind.value: Column(kind.value, str(Verdict.short_label(kind))) for kind in Verdict.Kind
    }
    for ended_as, stage, count in mine.how_many():
        column = endings[ended_as] if ended_as else stages[stage]
        column.count += count
    return stages, endings


def _with_cards(mine, counts: dict[str, int], order: ByHand | ByNextEvent, looked_through: int):
    """Those that have a card: all where there are few, else the first of each column."""
    total = sum(counts.values())
    if total - counts[ENDED] > MOST_CARDS:
        return Application.objects.filter(pk__in=order.first(mine, counts, looked_through))
    if total > MOST_CARDS:
        return mine.filter(Q(ended_as="") | Q(pk__in=newest_ended(mine)))
    return mine


def _rows(applications, now: datetime.datetime) -> list[dict[str, Any]]:
    """What the card of each says, with its tags and its rounds."""
    rows = list(with_card_facts(applications, *_CARD_FACTS).order_by().values(*_FACTS))
    keys = [row["pk"] for row in rows]
    rounds = rounds_by_application(keys)
    silent = [row["pk"] for row in rows if row["quiet_since"] and row["somebody_asked"]]
    asked = those_not_to_write(Application.objects.filter(pk__in=silent)) if silent else set()
    tags = Tag.objects.names_by_application(keys)
    for row in rows:
        row["has_asked_not_to_write"] = row["pk"] in asked
        row["rounds"] = rounds.get(row["pk"], [])
        row["next_round"] = next_round(row["rounds"], now)
        row["tags"] = tags.get(row["pk"], "")
    return rows


class _Pages:
    """The addresses of what cards lead to."""

    def __init__(self) -> None:
        self.application = addresses_of("applications:application")
        self.move = addresses_of("applications:move")
        self._done = {
            task: (addresses_of(page), query) for task, (page, query) in _WHERE_DONE.items()
        }

    def done(self, task: NextTask | None, key: int) -> str:
        """Where this is done for an application with this key; nowhere where there is nothing to
        do but wait."""
        if task is None or task.task not in self._done:
            return ""
        page, query = self._done[task.task]
        if task.round and task.task in (Task.PREPARE, Task.DATE):
            key = task.round.pk
        return page(key) + query


def _card(row: dict[str, Any], pages: _Pages, today: datetime.date, now: datetime.datetime) -> Card:
    interview_round = row["next_round"]
    task = _task(row, now)
    return Card(
        key=row["pk"],
        address=pages.application(row["pk"]),
        move_address=pages.move(row["pk"]),
        task_address=pages.done(task, row["pk"]),
        position=row["position"],
        company=row["company__name"],
        next_round_when=interview_round and interview_round.when,
        facts=" · ".join(fact for fact in _facts(row, today) if fact),
        tags=row["tags"],
        interest=row["interest"],
        task=task.task.value if task else "",
        task_words=task.words if task else "",
        # Translators: the job is "Shift Manager at Linden Mill".
        move_label=gettext("Move %(job)s")
        % {"job": job_title(row["position"], row["company__name"])},
    )


def _facts(row: dict[str, Any], today: datetime.date) -> list[str]:
    """What the card says in a few words each; one that says nothing is empty."""
    return [
        _next_day(row, today),
        _interviews(row["round_count"] or 0),
        _people(row["people_count"] or 0),
        _reopened(row),
        quiet_for(row["quiet_since"], today) if row["quiet_since"] else "",
    ]


def _task(row: dict[str, Any], now: datetime.datetime) -> NextTask | None:
    """What is to do next; nothing for what has ended."""
    if row["ended_as"]:
        return None
    # Who asked not to be written to is not asked how things stand.
    is_quiet = row["quiet_since"] is not None and not row["has_asked_not_to_write"]
    return task_of(
        row["stage"],
        row["rounds"],
        now,
        is_quiet=is_quiet,
        is_answered=row["is_answered"],
        lifted_on=row["reopened_on"],
    )


def _reopened(row: dict[str, Any]) -> str:
    if row["ended_as"] or not row["reopened_on"]:
        return ""
    return gettext("Reopened on %(day)s") % {"day": short_day_of_month(row["reopened_on"])}


def _next_day(row: dict[str, Any], today: datetime.date) -> str:
    """The nearest day that is not a round's: those to come are shown with their time."""
    if row["next_round"]:
        return ""
    reminder, due = row["next_reminder_on"], row["due_day"]
    if is_answer_late(row["stage"], due, today):
        return late_words() % {"day": short_day_of_month(due)}
    if due and due >= today and (not reminder or due <= max(reminder, today)):
        return due_words(row["stage"]) % {"day": short_day_of_month(due)}
    if reminder:
        day = short_day_of_month(reminder)
        return gettext("Reminder on %(day)s") % {"day": day}
    return ""


def _interviews(count: int) -> str:
    if not count:
        return ""
    return ngettext("%(count)s interview", "%(count)s interviews", count) % {"count": count}


def _people(count: int) -> str:
    if not count:
        return ""
    return ngettext("%(count)s person", "%(count)s people", count) % {"count": count}
