"""Countries by their ISO 3166 code: their names in the language of the page, and which of them an
address seems to be in."""

import re
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
def _country_by_city() -> dict[str, str]:
    rows = (line.partition(": ") for line in _CITIES.read_text("utf-8").splitlines())
    by_code = {code: cities.split("; ") for code, _, cities in rows if code in codes()}
    return {folded(city.strip()): code for code, cities in by_code.items() for city in cities}


def suggest_country(*texts: str) -> str:
    """The country that the first telling of these addresses or places names; empty for none."""
    for text in texts:
        for line in reversed([line.strip() for line in text.splitlines()]):
            if code := _country_of_line(line):
                return code
    return ""


def country_by_city(*texts: str) -> str:
    """Where the large city is that the first telling of these addresses or places names: a guess;
    empty for none."""
    for text in texts:
        for line in reversed(text.splitlines()):
            if code := _country_of_city(line):
                return code
    return ""


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
    return folded(name.strip()) in _country_by_city()


def _country_of_city(line: str) -> str:
    """Where the large cities of a line are; empty for none, or where two countries have them."""
    parts = re.split(r"[,;/|()·•]|\s[–—-]\s|\b(?:or|oder|ou|o|and|und|et|y|e)\b", line)
    cities = (re.sub(r"^(?:[A-Z]{1,2}-)?\d[\d ]*|\s+\d+$", "", part.strip()) for part in parts)
    found = {_country_by_city().get(folded(city.strip()), "") for city in cities} - {""}
    return found.pop() if len(found) == 1 else ""
