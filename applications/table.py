"""The table of applications: its columns, their order, one page of rows."""

import csv
import datetime
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Lower
from django.urls import reverse
from django.utils import formats, timezone

from applications.keyset import Order, Page, page_of
from applications.models import Application, Stage, Verdict
from applications.models.application_queryset import CARD_FACTS


@dataclass(frozen=True)
class Column:
    """`text` is what a row says there, `fact` the card fact that it says.

    Without `order` the column cannot be sorted by.
    """

    name: str
    label: str
    text: Callable[[Any], str]
    order: Order | None = None
    fact: str = ""


def _words(name: str) -> Order:
    return Order(Lower(name), unknown=Q(**{name: ""}))


def _day(day: datetime.date | None) -> str:
    return formats.date_format(day, "j M Y") if day else ""


def _moment(moment: datetime.datetime | None) -> str:
    return formats.date_format(timezone.localtime(moment), "j M Y, H:i") if moment else ""


_STEP = Case(*(When(stage=stage, then=Value(stage.step)) for stage in Stage), default=Value(0))
COLUMNS = {
    column.name: column
    for column in (
        Column("position", "Position", lambda one: one.position, Order(Lower("position"))),
        Column("company", "Company", lambda one: one.company.name, Order(F("company__name_key"))),
        Column("stage", "Stage", lambda one: one.get_stage_display(), Order(_STEP)),
        Column(
            "ending", "Ended", lambda one: Verdict.short_label(one.ended_as), _words("ended_as")
        ),
        Column(
            "applied_on",
            "Applied",
            lambda one: _day(one.applied_on),
            Order(F("applied_on"), unknown=Q(applied_on=None)),
        ),
        Column("place", "Place", lambda one: one.place, _words("place")),
        Column("work_mode", "Work mode", lambda one: one.get_work_mode_display()),
        Column("pay", "Pay", lambda one: one.pay, _words("pay")),
        Column("source", "Found through", lambda one: one.source, _words("source")),
        Column("tags", "Tags", lambda one: one.tag_names),
        Column("rounds", "Rounds", lambda one: str(one.round_count or ""), fact="round_count"),
        Column("people", "People", lambda one: str(one.people_count or ""), fact="people_count"),
        Column(
            "next_round",
            "Next round",
            lambda one: _moment(one.next_round_at),
            fact="next_round_at",
        ),
        Column(
            "last_entry",
            "Last entry",
            lambda one: _day(one.last_event_on),
            Order(CARD_FACTS["last_event_on"]()),
            fact="last_event_on",
        ),
        Column("logged", "Logged", lambda one: _day(one.created_at.date()), Order(F("pk"))),
    )
}
USUAL = ("company", "stage", "ending", "applied_on", "place", "tags", "last_entry")
NEWEST = "-logged"


@dataclass(frozen=True)
class Row:
    """One application: where its page is, and its cells, of which the position is the first."""

    application: Application
    address: str
    cells: list[str]

    @property
    def position(self) -> str:
        return self.cells[0]

    @property
    def others(self) -> list[str]:
        return self.cells[1:]


@dataclass(frozen=True)
class Table:
    columns: list[Column]
    rows: list[Row]
    page: Page
    sort: str


def chosen_columns(names: Iterable[str]) -> list[Column]:
    """The position, and the columns of these names in their own order; else the usual ones."""
    wanted = {name for name in names if name in COLUMNS} or set(USUAL)
    return [column for name, column in COLUMNS.items() if name in wanted or name == "position"]


def table_of(rows, *, sort: str, columns: list[Column], after: str = "", before: str = "") -> Table:
    """One page of `rows` sorted by a column's name, with - in front downwards; two queries."""
    name = sort.removeprefix("-")
    order = COLUMNS[name].order if name in COLUMNS else None
    if order is None:
        sort, order = NEWEST, COLUMNS["logged"].order or Order(F("pk"))
    order = replace(order, descending=sort.startswith("-"))
    page = page_of(rows, order, after=after, before=before)
    return Table(columns, rows_with(page.keys, columns), page, sort)


def rows_with(keys: list[int], columns: list[Column]) -> list[Row]:
    """The applications of these keys, in this order; a query, and one more for the tags."""
    facts = [column.fact for column in columns if column.fact]
    rows = Application.objects.filter(pk__in=keys).with_card_facts(*facts).prefetch_related("tags")
    found = {one.pk: one for one in rows}
    # Asked for once: every row's address is made from it.
    pattern = reverse("applications:application", args=[0])
    return [
        Row(found[key], pattern.replace("0", str(key)), [one.text(found[key]) for one in columns])
        for key in keys
        if key in found
    ]


def as_csv(rows: Iterable[Row], columns: list[Column]) -> str:
    """The rows for a spreadsheet; no cell is taken for a formula there."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow([column.label for column in columns])
    writer.writerows([[_plain(text) for text in row.cells] for row in rows])
    return file.getvalue()


def _plain(text: str) -> str:
    return f"'{text}" if text[:1] in "=+-@\t\r" and text else text
