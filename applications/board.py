"""The board: every application that is not at rest, in a column for how far it got."""

import datetime
from dataclasses import dataclass, field

from django.db.models import Q

from applications.models import Application, Stage, Verdict

# As many cards as a person can take in; beyond them each column shows its newest.
MOST_CARDS = 90
EACH_COLUMN = 12


@dataclass(frozen=True)
class Card:
    """An application with its card facts."""

    application: Application
    today: datetime.date

    @property
    def ending(self) -> str:
        return Verdict.short_label(self.application.ended_as)

    @property
    def days_quiet(self) -> int | None:
        """Whole days without a line on the timeline; None where silence means nothing."""
        one = self.application
        latest: datetime.date | None = one.last_event_on  # type: ignore[attr-defined]
        if one.stage == Stage.SAVED or one.next_round_at or not latest:  # type: ignore[attr-defined]
            return None
        return (self.today - latest).days


@dataclass
class Column:
    """One stage, or one kind of ending: how many there are, and the newest as cards."""

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

    @property
    def is_empty(self) -> bool:
        return not any(column.count for column in (*self.stages, *self.endings))

    @property
    def ended_count(self) -> int:
        return sum(column.count for column in self.endings)


def board_of(mine, today: datetime.date) -> Board:
    """The board of the applications `mine`; three queries, however many there are."""
    stages = {stage.value: Column(stage.value, str(stage.label)) for stage in Stage}
    endings = {kind.value: Column(kind.value, Verdict.short_label(kind)) for kind in Verdict.Kind}
    for ended_as, stage, count in mine.how_many():
        column = endings[ended_as] if ended_as else stages[stage]
        column.count += count
    for application in _shown(mine, [*stages.values(), *endings.values()]):
        ended_as = application.ended_as
        column = endings[ended_as] if ended_as else stages[application.stage]
        column.cards.append(Card(application, today))
    return Board(list(stages.values()), [one for one in endings.values() if one.count])


def _shown(mine, columns: list[Column]):
    """The newest of each column, or simply all where they are few."""
    rows = mine.with_card_facts().order_by("-pk")
    if sum(column.count for column in columns) <= MOST_CARDS:
        return rows
    wanted = Q()
    for stage in Stage:
        newest = mine.filter(ended_as="", stage=stage).order_by("-pk")
        wanted |= Q(pk__in=newest.values("pk")[:EACH_COLUMN])
    ended = mine.exclude(ended_as="").order_by("-pk")
    return rows.filter(wanted | Q(pk__in=ended.values("pk")[:EACH_COLUMN]))
