"""A language made by a machine: each sentence in brackets, and its words longer than English ones.

On a page that speaks it, what is outside the brackets and is nobody's data is a sentence that no
catalog knows.
"""

import functools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import lxml.html
from babel import Locale
from babel.messages import Catalog
from babel.messages.mofile import write_mo
from django.apps import apps
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import models

from near_misses.help_lines import read_help_lines
from scripts import catalogs

# Esperanto: Django and Babel know it, and the product does not speak it.
CODE = "eo"
OPENING, CLOSING = "⟦", "⟧"
# What a translation hands on as it is: placeholders, tags, characters by name.
AS_IT_IS = re.compile(r"(%\(\w+\)[sd]|%[sd%]|\{[^{}]*\}|<[^<>]*>|&\w+;)")
SPOKEN_ATTRIBUTES = ("aria-label", "title", "placeholder", "alt", "content")
SHORT_DAYS = frozenset(Locale.parse(CODE).days["format"]["abbreviated"].values()) | frozenset(
    Locale.parse(CODE).days["format"]["short"].values()
)
# "sabato, la 22-a de Aŭgusto 2026"
OF_A_FULL_DATE = r"\bla \d+-a de\b"
OF_A_LIST = r"(?<!\w)kaj(?!\w)"  # "Anna kaj Joyce"
NAMES = ("time_zone", "language", "typeface")  # Selects that offer what no language changes.
LETTERS = re.compile(r"[^\W\d_]{2,}")


def pseudo(sentence: str) -> str:
    """`sentence` in brackets, each of its vowels twice: some 40 % longer."""
    parts = AS_IT_IS.split(sentence)
    longer = [
        part if number % 2 else re.sub(r"([aeiouAEIOU])", r"\1\1", part)
        for number, part in enumerate(parts)
    ]
    return f"{OPENING}{''.join(longer)}{CLOSING}"


def write_catalogs(folder: Path) -> None:
    """Make every sentence of the product known in this language, below `folder`."""
    target = folder / CODE / "LC_MESSAGES"
    target.mkdir(parents=True)
    for domain in catalogs.SOURCES:
        catalog = Catalog(locale=CODE)
        for message in catalogs.extracted(domain):
            if message.id:
                ids = message.id
                translation = pseudo(ids) if isinstance(ids, str) else tuple(map(pseudo, ids))
                catalog.add(message.id, translation, context=message.context)
        with (target / f"{domain}.mo").open("wb") as file:
            write_mo(file, catalog)


def bare_texts(html: str, data: Iterable[str]) -> list[str]:
    """What the page says outside the brackets that is none of `data`."""
    document = lxml.html.document_fromstring(html)
    values = frozenset(" ".join(text.split()) for text in data)
    texts = (" ".join(text.split()) for text in _outside(document))
    in_full = [text for text in texts if not _is_beginning(text, values)]
    left = (" ".join(_of_a_row(values).sub(" ", text).split()) for text in in_full)
    return [text for text in left if LETTERS.search(text)]


@functools.cache
def _of_a_row(values: frozenset[str]) -> re.Pattern[str]:
    # A search shows some words of a text, a card its beginning.
    long_words = {
        word for value in values for word in value.split() if len(word) > 5 or not word.isascii()
    }
    known = sorted(
        {value for value in values if len(value) > 2 or value in SHORT_DAYS} | long_words,
        key=len,
        reverse=True,
    )
    names = "|".join(map(re.escape, known))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)|{OF_A_FULL_DATE}|{OF_A_LIST}|\S*…")


def _is_beginning(text: str, values: Iterable[str]) -> bool:
    """Whether `text` is what a page shows of a value that is too long for it."""
    beginning = text.removesuffix("…").strip()
    return text.endswith("…") and any(value.startswith(beginning) for value in values)


def _outside(document) -> Iterator[str]:
    depth = 0
    foreign = None  # an element in another language, whose words are a letter's
    for event, element in lxml.etree.iterwalk(document, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if event == "start":
            if foreign is None and _is_foreign(element):
                foreign = element
            if foreign is None:
                yield from (
                    _cut(element.get(name))
                    for name in SPOKEN_ATTRIBUTES
                    if element.get(name)
                    and (name != "content" or element.get("name") == "description")
                )
                text, depth = _split(element.text or "", depth)
                yield text
        else:
            if foreign is element:
                foreign = None
            if foreign is None:
                text, depth = _split(element.tail or "", depth)
                yield text


def _is_foreign(element) -> bool:
    is_in_another_language = element.get("lang") not in (None, CODE)
    lists_names = element.tag == "select" and element.get("name") in NAMES
    return (
        element.tag in ("script", "style", "kbd", "code", "pre")
        or is_in_another_language
        or lists_names
    )


def _cut(text: str) -> str:
    return _split(text, 0)[0]


def _split(text: str, depth: int) -> tuple[str, int]:
    """What of `text` is outside the brackets if it begins `depth` deep, and how deep it ends."""
    outside = []
    for character in text:
        depth += (character == OPENING) - (character == CLOSING)
        if depth == 0 and character != CLOSING:
            outside.append(character)
    return "".join(outside), depth


def words_of_rows() -> set[str]:
    """Every text that is stored, whole and line by line, and the names that no catalog holds."""
    found = {"Second Wind", *(name for _code, name in settings.LANGUAGES)}
    kinds = (models.CharField, models.TextField, models.JSONField)
    # What a session holds is on no page, and changes from one to the next.
    for model in set(apps.get_models()) - {Session}:
        names = [
            column.attname for column in model._meta.concrete_fields if isinstance(column, kinds)
        ]
        for row in model._base_manager.values_list(*names) if names else ():
            for text in texts_in(list(row)):
                found |= {text, *text.splitlines()}
    for line in read_help_lines(Path(settings.HELP_LINES)):
        found |= {line.name, line.source}  # The operator's.
    return found | set(words_of_cldr())


def texts_in(value: object) -> Iterator[str]:
    """Every text in `value`, which JSON could hold."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from texts_in(list(value.values()))
    elif isinstance(value, list):
        for item in value:
            yield from texts_in(item)


def words_of_cldr() -> Iterator[str]:
    """What CLDR calls months, days, distances, sizes and countries in this language."""
    locale = Locale.parse(CODE)
    for width in ("wide", "abbreviated"):
        yield from locale.months["format"][width].values()
        yield from locale.days["format"][width].values()
    yield from SHORT_DAYS
    yield from locale.territories.values()
    yield from ("antaŭ", "Antaŭ", "post", "tagoj", "semajnoj", "bajtoj")
