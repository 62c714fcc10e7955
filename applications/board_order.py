"""In which order the cards of a column stand, and which of very many are shown."""

import datetime
from collections import defaultdict
from functools import partial
from typing import Any

from django.db.models import DateField, F, Min, Value, Window
from django.db.models.functions import Greatest, RowNumber
from django.utils import timezone

from applications.hand_order import rank_of
from applications.models import Stage
from applications.models.application_queryset import ApplicationQuerySet
from applications.models.taking_place import is_coming

# A deadline further away is nothing to prepare for.
A_YEAR = datetime.timedelta(days=365)
# Before a day without a time come the times of that day.
_LATE = datetime.time.max
_NOTHING = (datetime.date.max, _LATE)
# Each column shows so many of very many: what a screen holds.
EACH_COLUMN = 5
ENDED = "ended"
# How many there are in each column.
Counts = dict[str, int]
Moment = tuple[datetime.date, datetime.time]
# Sorts the cards of a column.
Rank = tuple[Any, ...]


class ByNextEvent:
    """What comes next first, then what was entered last."""

    def __init__(self, today: datetime.date):
        self.today = today

    def rank(self, row: dict[str, Any]) -> Rank:
        reminder, due = row["next_reminder_on"], row["due_day"]
        interview_round = row["next_round"]
        moments = [
            _moment(interview_round.starts_at) if interview_round else _NOTHING,
            (max(reminder, self.today), _LATE) if reminder else _NOTHING,
            (due, _LATE) if due and due >= self.today else _NOTHING,
        ]
        return _rank(min(moments), row["active_at"], row["pk"])

    def first(self, mine: ApplicationQuerySet, counts: Counts, looked_through: int) -> list[int]:
        """The keys of the first of each column, those with a next moment before the others."""
        coming = self._coming(mine.filter(ended_as=""), counts, looked_through)
        columns: dict[str, list[int]] = defaultdict(list)
        for pk, (_, stage) in sorted(coming.items(), key=lambda item: item[1][0]):
            columns[stage].append(pk)
        for name, keys in _newest(mine, counts, looked_through, "-active_at").items():
            columns[name] += [key for key in keys if key not in coming]
        return [key for keys in columns.values() for key in keys[:EACH_COLUMN]]

    def _coming(
        self, running: ApplicationQuerySet, counts: Counts, most: int
    ) -> dict[int, tuple[Rank, str]]:
        """The rank and the stage of the first of each column that have a next moment, by key; two
        queries at most for interviews, reminders and deadlines each."""
        # Of an application that runs every open reminder is active; the owner leads to an index.
        rounds = running.filter(is_coming(timezone.now(), "rounds__"), rounds__owner=F("owner"))
        reminders = running.filter(reminders__owner=F("owner"), reminders__done_at=None)
        # One whose day has passed is for today.
        on = Greatest("reminders__due_on", Value(self.today, DateField()))
        due = running.due_between(self.today, self.today + A_YEAR)
        read = partial(_read, counts=counts, most=most)
        moments = [
            *((_moment(at), *row) for at, *row in read(rounds, F("rounds__starts_at"))),
            *(((on, _LATE), *row) for on, *row in read(reminders, on)),
            *(((on, _LATE), *row) for on, *row in read(due, F("due_day"))),
        ]
        ranked = ((_rank(at, active_at, pk), pk, stage) for at, active_at, pk, stage in moments)
        # The nearest of each is written last.
        return {pk: (rank, stage) for rank, pk, stage in sorted(ranked, reverse=True)}


class ByHand:
    """As the cards were put; what never was, the newest first."""

    def rank(self, row: dict[str, Any]) -> Rank:
        return (rank_of(row["pk"], row["hand_rank"]), -row["pk"])

    def first(self, mine: ApplicationQuerySet, counts: Counts, looked_through: int) -> list[int]:
        """The keys of the first of each column, those that were put before the others."""
        columns: dict[str, list[tuple[float, int]]] = defaultdict(list)
        put = mine.filter(ended_as="", hand_rank__isnull=False)
        put = _first_of_each(put.values("pk", "stage", "hand_rank"), "hand_rank")
        for pk, stage, rank in put.values_list("pk", "stage", "hand_rank"):
            columns[stage].append((rank_of(pk, rank), pk))
        for name, keys in _newest(mine.filter(hand_rank=None), counts, looked_through).items():
            columns[name] += [(-key, key) for key in keys]
        return [key for ranked in columns.values() for _, key in sorted(ranked)[:EACH_COLUMN]]


def _read(rows: ApplicationQuerySet, at: Any, *, counts: Counts, most: int) -> list[Any]:
    """The first of each column in the order of `at`: at when, since when, the key and the stage.

    Most columns have theirs among the `most` first of all. Only where one has not, each is asked.
    """
    names, order = ("at", "active_at", "pk", "stage"), ("at", "-active_at")
    cards: Any = rows.order_by().values("pk", "stage", "active_at")
    found = list(cards.annotate(at=at).order_by(*order, "-pk").values_list(*names)[:most])
    keys: dict[str, set[int]] = defaultdict(set)
    for _at, _active_at, pk, stage in found:
        keys[stage].add(pk)
    if len(found) < most or all(
        len(keys[name]) >= min(counts[name], EACH_COLUMN) for name in Stage.values
    ):
        return found
    # By application, however many moments it has.
    first = _first_of_each(cards.annotate(at=Min(at)), *order)
    return list(first.values_list(*names))


def _first_of_each(rows: Any, *order: str) -> Any:
    """As many of each stage as its column shows, in this order."""
    place = Window(RowNumber(), partition_by="stage", order_by=[*order, "-pk"])
    return rows.annotate(place=place).filter(place__lte=EACH_COLUMN)


def _rank(at: Moment, active_at: datetime.datetime, pk: int) -> Rank:
    return (at, -active_at.timestamp(), -pk)


def _moment(at: datetime.datetime) -> Moment:
    local = timezone.localtime(at)
    return local.date(), local.time()


def newest_ended(mine: ApplicationQuerySet) -> list[int]:
    """The keys of those that have ended last; one query."""
    ended = _column(mine, ENDED).order_by("-active_at", "-pk")
    return list(ended.values_list("pk", flat=True)[:EACH_COLUMN])


def _newest(
    mine: ApplicationQuerySet, counts: Counts, looked_through: int, order: str = "-pk"
) -> dict[str, list[int]]:
    """The keys of the newest of each column, given how many each has.

    Most columns have theirs among the newest of all. Only of those that have not, each is asked:
    one query, and one more for each of these.
    """
    keys: dict[str, list[int]] = {name: [] for name in counts}
    newest = mine.order_by(order, "-pk")
    for pk, stage, ended_as in newest.values_list("pk", "stage", "ended_as")[:looked_through]:
        keys[ENDED if ended_as else stage].append(pk)
    for name, count in counts.items():
        if len(keys[name]) < min(count, EACH_COLUMN):
            column = _column(newest, name).values_list("pk", flat=True)
            keys[name] = list(column[:EACH_COLUMN])
    return {name: found[:EACH_COLUMN] for name, found in keys.items()}


def _column(mine: ApplicationQuerySet, name: str) -> ApplicationQuerySet:
    if name == ENDED:
        return mine.exclude(ended_as="")
    return mine.filter(ended_as="", stage=name)
