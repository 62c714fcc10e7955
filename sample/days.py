"""Days of a made-up search, counted in working days from today.

So no interview and no letter falls on a weekend, whatever day today is, and what comes before
something else stays before it.
"""

import datetime
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.db import models

A_DAY = datetime.timedelta(days=1)
SATURDAY = 5


def working_day(today: datetime.date, ago: int) -> datetime.date:
    """The working day that many before `today`; negative ones are ahead.

    0 is today itself, and on a weekend the Friday before.
    """
    day = today
    while day.weekday() >= SATURDAY:
        day -= A_DAY
    step = A_DAY if ago < 0 else -A_DAY
    for _ in range(abs(ago)):
        day += step
        while day.weekday() >= SATURDAY:
            day += step
    return day


@dataclass(frozen=True)
class Calendar:
    """The days and moments of a search that stands at `now`, as the clocks of `zone` show them."""

    now: datetime.datetime
    zone: ZoneInfo

    @property
    def today(self) -> datetime.date:
        return self.now.astimezone(self.zone).date()

    def day(self, ago: int) -> datetime.date:
        return working_day(self.today, ago)

    def moment(self, ago: int, clock: str, zone: str = "") -> datetime.datetime:
        """That day at `clock`, such as "10:30", on the clocks of `zone` or else of the person."""
        time = datetime.time.fromisoformat(clock)
        clocks = ZoneInfo(zone) if zone else self.zone
        return datetime.datetime.combine(self.day(ago), time, clocks)

    def past(self, ago: int, clock: str) -> datetime.datetime:
        """The same, and of today no later than now: when something was written down."""
        return min(self.moment(ago, clock), self.now)


def write_moments(row: models.Model, **moments: datetime.date) -> None:
    """Days and moments that the doors take from the clock, as they were in the search."""
    for name, moment in moments.items():
        setattr(row, name, moment)
    row.save(update_fields=list(moments))
