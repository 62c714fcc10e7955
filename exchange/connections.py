"""Whom the person knows on LinkedIn: reads LinkedIn's list, and says who is at a company."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext

from applications.legal_forms import bare_name
from applications.spelling import LONGEST_NAME, name_key
from exchange.importing.days import order_by_evidence, read_day
from exchange.importing.files.opening import open_file
from exchange.importing.files.refusal import FileRefused
from exchange.importing.records import Line, Sheet
from exchange.models import Connection
from frame.invisible import shown
from frame.localized import listed, number

# LinkedIn lets nobody have more than 30,000.
MOST_ROWS = 40_000
# Some lines of notes stand above the headings.
LOOKED_AT = 25
NAMED = 5
_HEADINGS = ("first name", "last name", "company", "connected on")


@dataclass(frozen=True)
class ConnectionList:
    """What a file says; `left_out` counts the rows that name no person or no company."""

    connections: list[Connection]
    left_out: int


def read_connections(content: bytes, name: str) -> ConnectionList:
    """The list in Connections.csv, or in the whole archive that LinkedIn sends.

    Raises `FileRefused` where there is none, or nobody in it.
    """
    sheets = open_file(content, name, is_wanted=has_connections, most_rows=MOST_ROWS)
    sheet = next(filter(has_connections, sheets), None)
    if sheet is None:
        text = gettext("There is no list of connections in this file. LinkedIn names it %(file)s.")
        raise FileRefused(text % {"file": "Connections.csv"})
    rows = list(_rows(sheet))
    found = {(row.name, row.company, row.connected_on): row for row in rows if _is_known(row)}
    if not found:
        raise FileRefused(gettext("Nobody in this list has a name and a company."))
    return ConnectionList(list(found.values()), sum(not _is_known(row) for row in rows))


def has_connections(sheet: Sheet) -> bool:
    return any(map(_is_heading, sheet.lines[:LOOKED_AT]))


def _is_heading(line: Line) -> bool:
    return set(_HEADINGS) <= set(map(name_key, line.cells))


def _rows(sheet: Sheet) -> Iterator[Connection]:
    """A list that was cut in two has its notes and headings twice."""
    headings: list[str] = []
    rows: list[list[str]] = []
    for line in sheet.lines:
        if _is_heading(line):
            headings = list(map(name_key, line.cells))
        elif headings and len(line.cells) > 1:
            cells = dict(zip(headings, line.cells, strict=False))
            rows.append([cells.get(heading, "") for heading in _HEADINGS])
    # LinkedIn itself writes the month first, where nothing says otherwise.
    order = order_by_evidence((row[-1] for row in rows), latest=timezone.localdate()) or "month"
    for first, last, company, day in rows:
        yield Connection(
            name=_one_line(f"{first} {last}"),
            company=_one_line(company),
            connected_on=read_day(day, order),
        )


def _one_line(text: str) -> str:
    return shown(text)[:LONGEST_NAME].strip()


def _is_known(connection: Connection) -> bool:
    return bool(connection.name and bare_name(connection.company))


def people_known_at(user, company: str) -> str:
    """Whom the person knows at a company, in one sentence; empty where there is nobody."""
    found = Connection.objects.for_user(user).at(company)
    people = list(found[: NAMED + 1])
    if not people:
        return ""
    if len(people) == 1:
        return _only(people[0])
    names = [_with_year(connection) for connection in people[:NAMED]]
    if len(people) > NAMED:
        names.append(gettext("%(number)s more") % {"number": number(found.count() - NAMED)})
    return gettext("You know %(people)s there.") % {"people": listed(names)}


def _only(connection: Connection) -> str:
    if not connection.connected_on:
        return gettext("You know %(people)s there.") % {"people": connection.name}
    words = gettext("You know %(name)s there (since %(year)s).")
    return words % {"name": connection.name, "year": connection.connected_on.year}


def _with_year(connection: Connection) -> str:
    if not connection.connected_on:
        return connection.name
    words = gettext("%(name)s (since %(year)s)")
    return words % {"name": connection.name, "year": connection.connected_on.year}
