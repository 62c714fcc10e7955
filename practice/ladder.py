"""When a card is practised again: after growing numbers of days, sooner before a dated interview.

Growing gaps teach no better than equal ones, but recall stays higher on the way. The steps are
simple ones, and nothing is promised for them.
"""

import datetime

# Days from one time to the next.
RUNGS = (1, 3, 7, 14, 30)
TOP = len(RUNGS) - 1
A_DAY = datetime.timedelta(days=1)


def rung_after(rung: int, *, went_well: bool, was_blank: bool) -> int:
    """The next rung where it went well, the first after a blank, else the same again."""
    if was_blank:
        return 0
    return min(rung + 1, TOP) if went_well else rung


def due_after(on: datetime.date, rung: int) -> datetime.date:
    """The day on which a card practised on the day `on` is due again, by the ladder alone."""
    return on + RUNGS[rung] * A_DAY


def packed(
    due_on: datetime.date, practised_on: datetime.date, round_on: datetime.date | None
) -> datetime.date:
    """The day on which it is due with an interview ahead on the day `round_on`.

    After half of the days that are left, so that it comes several times before the interview, but
    never on the day it was practised. An interview that is not after `practised_on` changes
    nothing.
    """
    if round_on is None or round_on <= practised_on:
        return due_on
    half = max((round_on - practised_on).days // 2, 1)
    return min(due_on, practised_on + half * A_DAY)


def practised_by(on: datetime.date, round_on: datetime.date) -> datetime.date:
    """The reverse of `packed`, for a query: with an interview on the day `round_on`, cards last
    practised on this day or earlier are due on the day `on`, which is not after the interview."""
    return min(on - A_DAY, on + (on - round_on) + A_DAY)
