"""How months and weekdays are called, in the languages that lists, ads and mails come in."""

from collections.abc import Iterator
from functools import cache

from babel import Locale

from frame.folding import folded

LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "nb", "fi", "cs", "tr")


@cache
def month_names() -> dict[str, int]:
    """The number of each month by its names and short names, in small letters and folded.

    A name that two languages mean differently is left out.
    """
    numbers: dict[str, set[int]] = {"sept": {9}}
    for number, name in _names("months"):
        for spelling in (name.casefold(), folded(name)):
            numbers.setdefault(spelling.strip("."), set()).add(number)
    return {name: min(known) for name, known in numbers.items() if len(known) == 1}


@cache
def weekday_names() -> frozenset[str]:
    """Every name and short name of a weekday, folded."""
    return frozenset(folded(name).strip(".") for _, name in _names("days"))


@cache
def weekday_numbers() -> dict[str, int]:
    """The number of each weekday by its full name, in small letters, Monday being 0."""
    numbers: dict[str, set[int]] = {}
    for language in LANGUAGES:
        for number, name in Locale(language).days["format"]["wide"].items():
            numbers.setdefault(name.casefold(), set()).add(number)
    return {name: min(known) for name, known in numbers.items() if len(known) == 1}


def _names(of: str) -> Iterator[tuple[int, str]]:
    for language in LANGUAGES:
        widths = getattr(Locale(language), of)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                yield from widths[context][width].items()
