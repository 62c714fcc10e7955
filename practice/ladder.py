"""When a card is practised again: a ladder of days, packed tighter before an interview with a day.

Growing gaps do no better than equal ones, but recall stays higher on the way; the ladder is a plain
one and promises nothing more.
"""

import datetime

# Days from one time to the next.
RUNGS = (1, 3, 7, 14, 30)
TOP = len(RUNGS) - 1
A_DAY = datetime.timedelta(days=1)


def rung_after(rung: int, *, went_well: bool, was_blank: bool) -> int:
    """One up where it went well, down to the first after a blank, else the same again."""
    if was_blank:
        return 0
    return min(rung + 1, TOP) if went_well else rung


def due_after(on: datetime.date, rung: int) -> datetime.date:
    """The day on which a card practised on the day `on` comes again, by the ladder alone."""
    return on + RUNGS[rung] * A_DAY


def packed(
    due_on: datetime.date, practised_on: datetime.date, round_on: datetime.date | None
) -> datetime.date:
    """The day on which it comes with an interview on the day `round_on` ahead.

    Half of the days that are left, so that it comes again and again until then, but never on the
    day it was practised. An interview that is not after `practised_on` changes nothing.
    """
    if round_on is None or round_on <= practised_on:
        return due_on
    half = max((round_on - practised_on).days // 2, 1)
    return min(due_on, practised_on + half * A_DAY)


def practised_by(on: datetime.date, round_on: datetime.date) -> datetime.date:
    """`packed` turned round, for a query: with an interview on the day `round_on`, cards that were
    last practised on this day or earlier are due on the day `on`, which is no later than it."""
    return min(on - A_DAY, on + (on - round_on) + A_DAY)
