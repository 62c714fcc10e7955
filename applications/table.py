"""The table of applications: its columns, their order, one page of rows."""

import csv
import datetime
import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from itertools import batched
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Case, F, Q, QuerySet, Value, When
from django.db.models.expressions import Combinable
from django.db.models.lookups import IsNull
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.addresses import addresses_of
from applications.card_facts import CARD_FACTS, rounds_by_application, with_card_facts
from applications.job_title import job_title
from applications.models import Application, Stage, Tag, Verdict
from applications.models.stage import Interest, WorkMode
from applications.next_task import next_round
from frame.localized import cell_separator, moment, number, short_day

ROWS = 50
# How a formula begins, also behind signs that keep it from being one. Some spreadsheets read the
# full-width signs as the plain ones.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


@dataclass(frozen=True)
class Order:
    """By what rows are sorted. `unknown` says which rows lack it: those come last both ways."""

    key: Combinable
    unknown: Q | None = None
    descending: bool = False

    def sorted(self, rows: QuerySet) -> QuerySet:
        down = "-" if self.descending else ""
        rows = rows.annotate(sort_value=self.key)
        if self.unknown is None:
            return rows.order_by(f"{down}sort_value", f"{down}pk")
        rows = rows.annotate(sort_unknown=Case(When(self.unknown, then=1), default=0))
        return rows.order_by("sort_unknown", f"{down}sort_value", f"{down}pk")


@dataclass(frozen=True)
class TableColumn:
    """`reads` names what is read of an application, and `text` says it in a row.

    Without `order` the column cannot be sorted by. Only what is long may go over several lines.
    `edits`, asked once for a table, gives the address of the form that a cell is edited in by the
    key of the application; None where it cannot be edited.
    """

    name: str
    label: str | Promise
    reads: str
    text: Callable[[Any], str] = str
    order: Order | None = None
    is_long: bool = False
    edits: Callable[[], Callable[[int], str]] | None = None


def _words(name: str) -> Order:
    return Order(F(f"{name}_folded"), unknown=Q(**{f"{name}_folded": ""}))


def _day(day: datetime.date | None) -> str:
    return short_day(day) if day else ""


def _moment(at: datetime.date | None) -> str:
    return moment(at) if at else ""


def _count(count: int | None) -> str:
    return number(count) if count else ""


def _stage(stage: str) -> str:
    return str(Stage(stage).label)


def _work_mode(mode: str) -> str:
    return str(WorkMode(mode).label) if mode else ""


def _interest(interest: int) -> str:
    return str(Interest(interest).label) if interest else ""


def _ending(kind: str) -> str:
    return str(Verdict.short_label(kind))


def _known(day: Combinable) -> Order:
    return Order(day, unknown=Q(IsNull(day, True)))


def _edit_fact(name: str) -> Callable[[], Callable[[int], str]]:
    return partial(addresses_of, "applications:edit_fact", name)


def _add_reminder() -> Callable[[int], str]:
    address = reverse("applications:add_reminder")
    return lambda key: f"{address}?application={key}"


_STEP = Case(*(When(stage=stage, then=Value(stage.step)) for stage in Stage), default=Value(0))
_INTEREST = Order(F("interest"), unknown=Q(interest=0))
_WORK_MODE = Order(F("work_mode"), unknown=Q(work_mode=""))
_LAST_EVENT = Order(CARD_FACTS["last_event_on"]())
_ENDED = Order(F("ended_as"), unknown=Q(ended_as=""))
_APPLIED = Order(F("applied_on"), unknown=Q(applied_on=None))
COLUMNS = {
    column.name: column
    for column in (
        TableColumn("position", _("Position"), "position", order=Order(F("position_folded"))),
        TableColumn(
            "company",
            _("Company"),
            "company__name",
            order=Order(F("company__name_folded")),
            is_long=True,
        ),
        TableColumn(
            "stage",
            _("Stage"),
            "stage",
            _stage,
            Order(_STEP),
            edits=partial(addresses_of, "applications:move"),
        ),
        TableColumn("ending", _("Ending"), "ended_as", _ending, _ENDED, is_long=True),
        TableColumn(
            "applied_on",
            _("Applied on"),
            "applied_on",
            _day,
            _APPLIED,
            edits=_edit_fact("applied_on"),
        ),
        TableColumn(
            "place",
            _("Place"),
            "place",
            order=_words("place"),
            is_long=True,
            edits=_edit_fact("place"),
        ),
        TableColumn("work_mode", _("Work mode"), "work_mode", _work_mode, _WORK_MODE),
        TableColumn(
            "pay", _("Pay"), "pay", order=_words("pay"), is_long=True, edits=_edit_fact("pay")
        ),
        TableColumn(
            "interest",
            _("How much you want it"),
            "interest",
            _interest,
            _INTEREST,
            edits=_edit_fact("interest"),
        ),
        TableColumn(
            "source",
            _("Found through"),
            "source",
            order=_words("source"),
            is_long=True,
            edits=_edit_fact("source"),
        ),
        TableColumn("tags", _("Tags"), "tags", is_long=True),
        TableColumn("rounds", _("Interviews"), "round_count", _count),
        TableColumn("people", _("People"), "people_count", _count),
        TableColumn("next_round", _("Next interview"), "next_round", _moment),
        TableColumn("reminder", _("Next reminder"), "next_reminder_on", _day, edits=_add_reminder),
        TableColumn("due", _("Deadline"), "due_day", _day, _known(CARD_FACTS["due_day"]())),
        TableColumn("quiet", _("Quiet since"), "quiet_since", _day),
        TableColumn("last_entry", _("Last activity"), "last_event_on", _day, _LAST_EVENT),
        TableColumn("logged", _("Added"), "created_at", _day, Order(F("pk"))),
    )
}
USUAL = ("company", "stage", "ending", "applied_on", "place", "tags", "last_entry")
NEWEST = "-logged"
AT_ONCE = 1000  # A database takes only so many values in one query.


@dataclass(frozen=True)
class Cell:
    """What a row says in a column, and the address of the form that edits it; empty for none."""

    column: TableColumn
    text: str
    form: str = ""


@dataclass(frozen=True)
class Row:
    """One application: where its page is, its position, and its cells in the other columns."""

    key: int
    address: str
    company: str
    position: str
    cells: list[Cell]

    @property
    def texts(self) -> list[str]:
        """What it says in each column, the position first."""
        return [self.position, *(cell.text for cell in self.cells)]

    @property
    def tick_label(self) -> str:
        """Names the box that selects it."""
        # Translators: the job is "Shift Manager at Linden Mill".
        return gettext("Select %(job)s") % {"job": job_title(self.position, self.company)}


@dataclass(frozen=True)
class Table:
    columns: list[TableColumn]
    rows: list[Row]
    page: Page
    sort: str


def chosen_columns(names: Iterable[str]) -> list[TableColumn]:
    """The position, and the columns of these names in their own order; else the usual ones.

    Their labels are in the language that is being spoken: each cell has one.
    """
    wanted = {name for name in names if name in COLUMNS} or set(USUAL)
    chosen = [column for name, column in COLUMNS.items() if name in wanted or name == "position"]
    return [replace(column, label=str(column.label)) for column in chosen]


def build_table(
    rows, *, sort: str, columns: list[TableColumn], number: str = "", size: int = ROWS
) -> Table:
    """Page `number` of `size` rows, the first where there is none of that number, sorted by a
    column's name ("-" in front: descending); three queries."""
    sort, order = _order_of(sort)
    page = Paginator(order.sorted(rows).values_list("pk", flat=True), size).get_page(number)
    return Table(columns, rows_with(list(page), columns), page, sort)


def keys_of(rows, sort: str) -> list[int]:
    """The keys of all `rows` in the order of the table; one query."""
    _, order = _order_of(sort)
    return list(order.sorted(rows).values_list("pk", flat=True))


def _order_of(sort: str) -> tuple[str, Order]:
    """The order of this name, and its name; the newest first where there is none of that name."""
    name = sort.removeprefix("-")
    order = COLUMNS[name].order if name in COLUMNS else None
    if order is None:
        return _order_of(NEWEST)
    return sort, replace(order, descending=sort.startswith("-"))


def rows_with(keys: list[int], columns: list[TableColumn]) -> list[Row]:
    """The applications of these keys, in this order.

    One query per thousand of them, and one each for the tags and the interviews.
    """
    several = batched(keys, AT_ONCE, strict=False)
    return [row for some in several for row in _rows_with(list(some), columns)]


def _rows_with(keys: list[int], columns: list[TableColumn]) -> list[Row]:
    reads = {column.reads for column in columns}
    facts = [name for name in reads if name in CARD_FACTS]
    names = {"pk", "company__name", "ended_as", "archived_at", *reads} - {"tags", "next_round"}
    rows = with_card_facts(Application.objects.filter(pk__in=keys), *facts).order_by()
    found = {row["pk"]: row for row in rows.values(*names)}
    tags = Tag.objects.names_by_application(keys) if "tags" in reads else {}
    rounds = rounds_by_application(keys) if "next_round" in reads else {}
    page, now = addresses_of("applications:application"), timezone.now()
    forms = [(column, column.edits() if column.edits else None) for column in columns[1:]]
    shown = []
    for key in keys:
        if row := found.get(key):
            row["tags"] = tags.get(key, "")
            runs = not row["ended_as"] and row["archived_at"] is None
            ahead = next_round(rounds.get(key, []), now) if runs else None
            row["next_round"] = ahead and ahead.when
            cells = [
                Cell(column, column.text(row[column.reads]), form(key) if form else "")
                for column, form in forms
            ]
            shown.append(Row(key, page(key), row["company__name"], row["position"], cells))
    return shown


def as_csv(rows: Iterable[Row], columns: list[TableColumn]) -> str:
    """The rows for a spreadsheet of the language; no cell can act as a formula there."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=cell_separator())
    writer.writerow([column.label for column in columns])
    writer.writerows(map(as_cell, row.texts) for row in rows)
    return file.getvalue()


def as_cell(text: str) -> str:
    """The text with a guard, so that no spreadsheet runs it as a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def without_guard(cell: str) -> str:
    """The reverse of `as_cell`."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
