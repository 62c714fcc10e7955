"""Countries by their ISO 3166 code: their names in the language of the page, and which of them an
address seems to be in."""

import re
from collections import defaultdict
from functools import cache
from pathlib import Path

from babel import Locale
from babel.core import get_global
from django.utils.translation import gettext

from frame.folding import folded
from frame.localized import locale

# The languages in which people here write addresses.
ADDRESS_LANGUAGES = ("en", "de", "fr", "es", "it")
_ALSO = {"usa": "US", "u.s.a.": "US", "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB"}
# Without DE and IN, which are countries as well; with a ZIP code these are states, too.
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|FL|GA|HI|ID|IL|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|"
    "NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
)
# Smaller places in the United Kingdom with the name of a large city in the United States.
_ALSO_BRITISH = (
    "Boston; Durham; Hampton; Kent; Newark; Norfolk; Rochester; Stamford; Washington; Westminster"
)
_CITIES = Path(__file__).with_name("cities.txt")
_PATTERNS = (
    ("US", rf"\b(?:{_STATES}|DE|IN) \d{{5}}(?:-\d{{4}})?$"),
    ("US", rf", (?:{_STATES})$"),
    ("CA", r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d$"),
    ("GB", r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$"),
    ("NL", r"^\d{4} ?[A-Z]{2}\b"),
    ("DE", r"^D-\d{5}\b"),
    ("FR", r"^F-\d{5}\b"),
)


@cache
def codes() -> frozenset[str]:
    """Those of all countries; what CLDR lists beside them are continents and codes for tests."""
    unreal = {"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"}
    territories = map(str, Locale("en").territories)
    return frozenset(code for code in territories if len(code) == 2 and code.isalpha()) - unreal


def country_name(code: str) -> str:
    """The name in the language that is being spoken, else in English; empty for none."""
    return locale().territories.get(code) or Locale("en").territories.get(code, code)


def country_choices() -> list[tuple[str, str]]:
    """All countries by name, and first that none is recorded."""
    return [("", gettext("Not recorded")), *_by_name(str(locale()))]


@cache
def _by_name(language: str) -> list[tuple[str, str]]:
    """The code and the name of each, in the order of the names."""
    names = {**Locale("en").territories, **Locale.parse(language).territories}
    return sorted(((code, names[code]) for code in codes()), key=lambda row: folded(row[1]))


@cache
def _code_by_name() -> dict[str, str]:
    names = {
        Locale(language).territories[code].casefold(): code
        for language in ADDRESS_LANGUAGES
        for code in codes()
        if code in Locale(language).territories
    }
    return names | _ALSO


@cache
def _countries_by_city() -> dict[str, list[str]]:
    """Where cities of that name are, the largest first."""
    rows = (line.split(": ") for line in _CITIES.read_text("utf-8").splitlines() if ": " in line)
    found = defaultdict(list)
    for code, cities in [*rows, ("GB", _ALSO_BRITISH)]:
        if code in codes():
            for city in cities.split("; "):
                found[folded(city.strip())].append(code)
    return found


def suggest_country(*texts: str) -> str:
    """The country that the first telling of these addresses or places names; empty for none."""
    for text in texts:
        for line in reversed([line.strip() for line in text.splitlines()]):
            if code := _country_of_line(line):
                return code
    return ""


def countries_by_city(*texts: str) -> list[str]:
    """Where the large city is that the first telling of these addresses or places names: a guess,
    the likeliest first; none where two countries have the cities of a line."""
    for text in texts:
        for line in reversed(text.splitlines()):
            if found := _countries_of_city(line):
                return found
    return []


def country_of_zone(time_zone: str) -> str:
    """The country whose clocks these are; empty for UTC and its like."""
    code = get_global("zone_territories").get(time_zone, "")
    return code if code in codes() else ""


def country_of_language(language: str) -> str:
    """The country that a language such as "de" or "en-gb" names, or where most speak it."""
    name, _, territory = language.partition("-")
    return territory.upper() or get_global("likely_subtags").get(name, "").rpartition("_")[2]


def _country_of_line(line: str) -> str:
    last = line.rpartition(",")[2].strip().casefold()
    if last in _code_by_name():
        return _code_by_name()[last]
    return next((code for code, pattern in _PATTERNS if re.search(pattern, line)), "")


def is_large_city(name: str) -> bool:
    """Whether a large city has this name."""
    return folded(name.strip()) in _countries_by_city()


def _countries_of_city(line: str) -> list[str]:
    parts = re.split(r"[,;/|()·•]|\s[–—-]\s|\b(?:or|oder|ou|o|and|und|et|y|e)\b", line)
    cities = (re.sub(r"^(?:[A-Z]{1,2}-)?\d[\d ]*|\s+\d+$", "", part.strip()) for part in parts)
    found = [_countries_by_city().get(folded(city.strip()), []) for city in cities]
    found = [countries for countries in found if countries]
    return found[0] if found and all(row[0] == found[0][0] for row in found) else []
