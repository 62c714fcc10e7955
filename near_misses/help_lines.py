"""Telephone numbers of help lines, from a file that the operator edits."""

import datetime
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from accounts.countries import codes, country_name

AT_MOST = 5
GOOD_FOR = datetime.timedelta(days=2 * 365)
_FIELDS = {"country", "name", "number", "source", "checked_on"}


class HelpLinesError(ValueError):
    """A mistake in the file; the message says in one line which entry and why."""


@dataclass(frozen=True)
class HelpLine:
    """One number, its source, and the day on which somebody last checked it."""

    country: str
    name: str
    number: str
    source: str
    checked_on: datetime.date

    @property
    def country_name(self) -> str:
        return country_name(self.country)


def read_help_lines(path: Path) -> list[HelpLine]:
    """The lines of the file. Raises `HelpLinesError`."""
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("line", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise HelpLinesError(f"{path} cannot be read: {error}") from error
    if len(entries) > AT_MOST:
        raise HelpLinesError(f"{path} has {len(entries)} lines; there may be {AT_MOST}.")
    return [_line(entry, path) for entry in entries]


def _line(entry: dict, path: Path) -> HelpLine:
    if set(entry) != _FIELDS:
        raise HelpLinesError(f"{path}: each line has exactly {', '.join(sorted(_FIELDS))}.")
    if entry["country"] not in codes():
        raise HelpLinesError(f"{path}: {entry['country']!r} is no country of ISO 3166.")
    if type(entry["checked_on"]) is not datetime.date:
        raise HelpLinesError(f"{path}: checked_on is a day such as 2026-11-26.")
    if not str(entry["source"]).startswith("https://"):
        raise HelpLinesError(f"{path}: source is an address that begins with https://.")
    return HelpLine(**entry)


@cache
def _stored(path: str) -> tuple[HelpLine, ...]:
    return tuple(read_help_lines(Path(path)))


def help_lines(path: str, on: datetime.date, *countries: str) -> list[HelpLine]:
    """Those checked within two years, the ones of these countries first, in their order."""
    fresh = [line for line in _stored(path) if on - line.checked_on <= GOOD_FOR]
    places = {country: place for place, country in reversed(list(enumerate(countries)))}
    return sorted(fresh, key=lambda line: places.get(line.country, len(countries)))
