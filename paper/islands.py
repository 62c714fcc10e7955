"""Dates and figures that keep their own order in a line that runs the other way.

The rules of Unicode turn the parts of "12. März 2026" around in a Hebrew line, and those of a
telephone number in an Arabic one: figures have no direction of their own.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from babel.dates import get_month_names

from paper.characters import may_turn

# Hebrew, Arabic and their kin, without the figures of Arabic.
_TURNED_LETTER = "[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]"
_TURNED, _LETTERS = f"{_TURNED_LETTER}+", rf"(?:(?!{_TURNED_LETTER})[^\W\d_])+"
_SPACE = "[\\ \u00a0\u202f]"
_MONTHS_IN = ("en", "de", "fr", "es", "it")
_TURNED_MONTHS_IN = ("he", "ar", "fa")
_UNITS = r"[kcm]?m|[kKMGT]B|[km]?g|t|kW|h|Std|Stunden|min|EUR|USD|GBP|CHF|Euro|euros"


class Island(NamedTuple):
    """A part of a text that has a direction of its own, or what stands between two of these."""

    words: str
    way: str = ""  # "ltr", "rtl" or, between, empty


def _months(locales: Iterable[str]) -> str:
    names = {
        name
        for locale in locales
        for width in ("wide", "abbreviated")
        for name in get_month_names(width, locale=locale).values()
    }
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


@cache
def _islands() -> re.Pattern[str]:
    day, of = r"[0-9]{1,2}(?:\.|er|º|st|nd|rd|th)?", rf"(?:(?:de|of){_SPACE})?"
    year = rf"(?:{_SPACE}de)?,?{_SPACE}[0-9]{{4}}"
    turned_month = rf"(?:ב|من{_SPACE})?(?:{_months(_TURNED_MONTHS_IN)})(?!\w)"
    return re.compile(
        rf"""
        (?P<rtl>(?<!\w)\d{{1,2}}{_SPACE}
            (?:{_TURNED}(?:{_SPACE}{_TURNED})?{_SPACE}\d{{4}}(?!\w)|{turned_month}))
        | (?P<ltr>(?<![\w+])(?:
            {day}{_SPACE}{of}(?:{_LETTERS}\.?{year}|(?:{_months(_MONTHS_IN)})\b)(?!\w)
            | \b(?:{_months(_MONTHS_IN)}){_SPACE}[0-9]{{1,2}}(?:{year})?(?!\w)
            | (?:\+|0)[0-9](?:[()/-]?{_SPACE}?[()/-]?[0-9]){{5,}}
            | [0-9]+(?:-[0-9]+){{2,}}
            | [€$£]{_SPACE}?[0-9](?:[.,]?[0-9]){{0,12}}
            | [0-9](?:[.,{_SPACE[1:-1]}]?[0-9]){{0,12}}{_SPACE}?(?:[€$£]|(?:{_UNITS})(?!\w))
        ))
        """,
        re.VERBOSE,
    )


def in_islands(text: str) -> Iterator[Island]:
    """`text` in parts, where it has letters of both directions; else whole."""
    start = 0
    if may_turn(text):
        for found in _islands().finditer(text):
            if found.start() > start:
                yield Island(text[start : found.start()])
            yield Island(found[0], found.lastgroup or "")
            start = found.end()
    if start < len(text) or not text:
        yield Island(text[start:])


def patterns_of(texts: Iterable[str]) -> dict[str, str]:
    """The islands of `texts` as a pattern for each direction; empty for none."""
    found = {island for text in texts for island in in_islands(text) if island.way}
    return {
        way: "|".join(
            re.escape(words) for words, known in sorted(found, reverse=True) if known == way
        )
        for way in ("ltr", "rtl")
    }
