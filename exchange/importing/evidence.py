"""What all rows of a file are read by, as the file itself shows it: which number of a day is the
month, the year that days are written without, and the statuses that occur."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from exchange.importing.choices import Choices
from exchange.importing.days import (
    Order,
    day_readings,
    days_in,
    order_by_evidence,
    order_in,
    read_clock,
    read_day,
    read_zone,
    with_year,
    written_with,
    year_by_evidence,
)
from exchange.importing.interview_days import interview_days
from exchange.importing.job_names import First, first_in
from exchange.importing.records import Cell, Field, Record
from exchange.importing.statuses import choice_key
from exchange.importing.values import is_nothing

DAYS = (
    Field.APPLIED_ON,
    Field.FOUND_ON,
    Field.CLOSED_ON,
    Field.UPDATED_ON,
    Field.DEADLINE_ON,
    Field.ANSWER_DUE_ON,
    Field.ARCHIVED_ON,
    Field.FOLLOW_UP_ON,
    Field.INTERVIEW,
)
# Days of what has happened.
PAST = (Field.APPLIED_ON, Field.FOUND_ON, Field.CLOSED_ON, Field.UPDATED_ON, Field.ARCHIVED_ON)


@dataclass(frozen=True)
class ReadingRules:
    """What all rows of a file are read by.

    `orders` says for each heading, and for what stands between the numbers of its days, which
    number is the day; `""` where nothing does.
    """

    choices: Choices
    today: datetime.date
    orders: dict[tuple[Field, str, str], Order]
    # The year of days that are written without one, if the file says it.
    year: int | None = None
    # Where the person is: what a clock elsewhere shows is what it is there.
    zone: datetime.tzinfo | None = None
    # What comes first in cells that name a position and a company.
    first: First = ""

    def day(self, cell: Cell) -> datetime.date | None:
        """The day that a cell names; of several the first, or the last where that is the latest
        change."""
        return self._read(cell, _day_text(cell, self.year))

    def moment(self, cell: Cell) -> tuple[datetime.date | None, datetime.time | None]:
        """The day and the time of day where the person is, as far as the cell says them."""
        text = _day_text(cell, self.year)
        day, clock, zone = self._read(cell, text), read_clock(text), read_zone(text)
        if day is None or clock is None or zone is None or self.zone is None:
            return day, clock if day else None
        moment = datetime.datetime.combine(day, clock, zone).astimezone(self.zone)
        return moment.date(), moment.time()

    def instant(self, cell: Cell) -> datetime.datetime | None:
        """The moment that a cell names; of a day alone its beginning, where the person is."""
        day, clock = self.moment(cell)
        if day is None or self.zone is None:
            return None
        return datetime.datetime.combine(day, clock or datetime.time(), self.zone)

    def is_ambiguous(self, cell: Cell) -> bool:
        texts = _day_texts(cell, self.year)
        return any(len(day_readings(text)) > 1 and not self._read(cell, text) for text in texts)

    def interviews(self, cell: Cell) -> list[tuple[Cell, str]]:
        """A cell for each day that a cell about interviews names, and what it says of that day."""
        days = interview_days(cell.text, self.year)
        return [(replace(cell, text=found.day), found.text) for found in days]

    def _read(self, cell: Cell, text: str) -> datetime.date | None:
        return read_day(text, self.orders.get((cell.field, cell.heading, written_with(text)), ""))


def reading_for(
    records: Iterable[Record],
    choices: Choices,
    *,
    today: datetime.date,
    zone: datetime.tzinfo | None = None,
) -> ReadingRules:
    """How to read these records: the order of a column's days is shown by those of that column that
    are written alike, by those of the other columns, or by what was chosen."""
    records = list(records)
    year = _year_of(records)
    texts = _days_by_column(records, year)
    of_headings: set[Order] = {order for _, heading, _ in texts if (order := order_in(heading))}
    shown = of_headings.pop() if len(of_headings) == 1 else ""
    orders: dict[tuple[Field, str, str], Order] = {}
    for (field, heading, sign), of_a_column in texts.items():
        latest = today if field in PAST else None
        alike = [text for key, column in texts.items() if key[-1] == sign for text in column]
        of_the_file = order_by_evidence(alike) or shown or choices.order
        by_heading = order_in(heading) or of_the_file
        orders[field, heading, sign] = order_by_evidence(of_a_column, latest=latest) or by_heading
    jobs = [cell.text for record in records for cell in record.cells if cell.field == Field.JOB]
    return ReadingRules(choices, today, orders, year, zone, first_in(jobs))


def _days_by_column(
    records: Iterable[Record], year: int | None
) -> dict[tuple[Field, str, str], list[str]]:
    """The days below each heading, by what stands between their numbers, with their year."""
    texts: dict[tuple[Field, str, str], list[str]] = defaultdict(list)
    for record in records:
        for cell in record.cells:
            if cell.field in DAYS and not is_nothing(cell.text):
                for text in _day_texts(cell, year):
                    texts[cell.field, cell.heading, written_with(text)].append(text)
    return texts


def _year_of(records: Iterable[Record]) -> int | None:
    """The one year that titles above the headings name, or else the days of the rows."""
    titles, days = [], []
    for record in records:
        texts = [cell.text for cell in record.cells if not is_nothing(cell.text)]
        titles += texts if record.is_above_headings and len(texts) == 1 else []
        days += [cell.text for cell in record.cells if cell.field in DAYS]
    return year_by_evidence(titles, days)


def has_several_days(cell: Cell) -> bool:
    return len(days_in(cell.text)) > 1


def _day_text(cell: Cell, year: int | None) -> str:
    """The day that the cell is about, of several: the first, or that of the latest change."""
    texts = _day_texts(cell, year)
    return texts[-1] if cell.field == Field.UPDATED_ON else texts[0]


def _day_texts(cell: Cell, year: int | None) -> list[str]:
    """The days of a cell with their year; where it names none, its text."""
    if cell.field == Field.INTERVIEW:
        return [found.day for found in interview_days(cell.text, year)] or [cell.text]
    return [with_year(day, year) for day in days_in(cell.text) or [cell.text]]


def unclear_days(records: Iterable[Record], reading: ReadingRules) -> list[str]:
    """Texts that are a day in either order, as long as nothing says which is meant."""
    cells = (cell for record in records for cell in record.cells if cell.field in DAYS)
    return list(dict.fromkeys(cell.text.strip() for cell in cells if reading.is_ambiguous(cell)))


def statuses_in(records: Iterable[Record]) -> dict[str, str]:
    """Every status that occurs, by its key, as it is first written."""
    found: dict[str, str] = {}
    for record in records:
        for field in (Field.STATUS, Field.ENDING):
            text = record.text(field).strip()
            if text and not is_nothing(text):
                found.setdefault(choice_key(text), text)
    return found
