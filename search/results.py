"""What is found, by kind, with the words marked that were looked for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import nlargest
from typing import NamedTuple

from django.db.models import Value

from applications.telling_apart import what_tells_apart
from search.indexing import read_some, unread
from search.markers import with_markers
from search.matching import having
from search.models import Entry
from search.sources import BETWEEN
from search.wording import name_of
from search.words import (
    NUMBER,
    TypedWord,
    folded,
    parts_to_keep,
    slips,
    typed_words,
    words_to_keep,
)

LONGEST_QUERY = 200
EACH_KIND = 5
ONE_KIND = 60
_BEFORE, _AROUND = 50, 170
_WORD = re.compile(rf"{NUMBER}|[^\W_]+(?:\+\+|[#♯])?")


@dataclass(frozen=True)
class Piece:
    """A stretch of text, and whether it is what was looked for."""

    text: str
    is_hit: bool = False


@dataclass(frozen=True)
class Result:
    address: str
    title: list[Piece]
    detail: list[Piece]
    excerpt: list[Piece] = field(default_factory=list)


@dataclass(frozen=True)
class Group:
    kind: Entry.Kind
    count: int
    results: list[Result]

    @property
    def has_more(self) -> bool:
        return self.count > len(self.results)


@dataclass(frozen=True)
class Results:
    """`is_near` says that nothing has just these words, and that this is a slip away from them.

    `unread` is how many rows have changed that nothing is found in yet.
    """

    words: list[TypedWord]
    groups: list[Group] = field(default_factory=list)
    is_near: bool = False
    unread: int = 0

    @property
    def is_in_names(self) -> bool:
        """Whether only names were searched, since one letter was typed."""
        return any(word.is_whole for word in self.words)

    @property
    def count(self) -> int:
        return sum(group.count for group in self.groups)


def find_in(user, text: str, kind: str = "") -> Results:
    """The person's entries in which every word of `text` occurs, at least as the beginning of a
    word.

    If there is none, those that are one typing slip away. The newest of each kind first, and before
    them those with the words in their name. At most five queries while nothing has changed; of
    changed rows, only as many are read as nobody has to wait for.
    """
    words = typed_words(text[:LONGEST_QUERY])
    if not words:
        return Results([])
    left = unread(user.pk) if read_some(user.pk) else 0
    rows = Entry.objects.for_user(user)
    if kind in Entry.Kind.values:
        rows = rows.filter(kind=kind)
    most = ONE_KIND if kind in Entry.Kind.values else EACH_KIND
    for near in (False, True):
        if found := _found(rows, user.pk, words, near):
            return Results(words, list(_groups(found, most, _Highlighter(words, near))), near, left)
    return Results(words, unread=left)


class _Match(NamedTuple):
    """An entry that has the words, and whether its name has them. The larger, the further up."""

    is_named: bool
    key: int
    entry_id: int


def _found(rows, owner_id: int, words: Sequence[TypedWord], near: bool) -> dict[str, list[_Match]]:
    """What has the words, by kind."""
    wanted = with_markers(words, near=near)
    named = Value(0) if near else having(owner_id, "head", wanted)
    column = "head" if any(word.is_whole for word in words) else "words"
    matching = rows.filter(having(owner_id, column, wanted, near=near)).annotate(named=named)
    found: dict[str, list[_Match]] = {}
    for kind, *match in matching.values_list("kind", "named", "key", "pk"):
        found.setdefault(kind, []).append(_Match(*match))
    return found


def _groups(
    found: dict[str, list[_Match]], most: int, highlighter: "_Highlighter"
) -> Iterator[Group]:
    best = {kind: nlargest(most, matches) for kind, matches in found.items()}
    # The texts are read now, of the few that are shown.
    entries = Entry.objects.defer("head", "words", "near").in_bulk(
        [match.entry_id for matches in best.values() for match in matches]
    )
    apart = what_tells_apart(dict(entry.job for entry in entries.values() if entry.job))
    for entry in entries.values():
        entry.apart = apart.get(entry.job[0], "") if entry.job else ""
    for kind in sorted(map(Entry.Kind, best), key=lambda kind: _rank(kind, best[kind])):
        results = [highlighter.result(entries[match.entry_id]) for match in best[kind]]
        yield Group(kind, len(found[kind]), results)


def _rank(kind: Entry.Kind, best: list[_Match]) -> tuple[bool, int]:
    """Kinds with the words in a name stand before the others, each in its usual order."""
    return not best[0].is_named, list(Entry.Kind).index(kind)


class _Highlighter:
    """Shows where in a text the words are that were looked for."""

    def __init__(self, words: Sequence[TypedWord], near: bool):
        self.spellings = tuple(spelling for word in words for spelling in word.spellings)
        self.is_whole = any(word.is_whole for word in words)
        self.slips = set().union(*(slips(word.word) for word in words)) if near else set()

    def result(self, entry: Entry) -> Result:
        title, detail = (self.marked(text) for text in name_of(entry))
        is_in_title = any(piece.is_hit for piece in (*title, *detail))
        excerpt = [] if is_in_title else self.marked(self.excerpt(entry.text))
        return Result(entry.get_absolute_url(), title, detail, excerpt)

    def excerpt(self, text: str) -> str:
        """The place where the first of the words stands."""
        flat = " ".join(text.split())
        start = next((place for place, _ in self._hits(flat)), 0)
        begin = flat.rfind(" ", 0, start - _BEFORE) + 1 if start > _BEFORE else 0
        end = flat.find(" ", begin + _AROUND)
        cut = (flat[begin:end] if end > 0 else flat[begin:]).strip(BETWEEN)
        return f"{'… ' if begin else ''}{cut[: _AROUND * 2]}{' …' if end > 0 else ''}"

    def marked(self, text: str) -> list[Piece]:
        pieces, last = [], 0
        for start, end in self._hits(text):
            pieces += [Piece(text[last:start]), Piece(text[start:end], is_hit=True)]
            last = end
        return [piece for piece in [*pieces, Piece(text[last:])] if piece.text]

    def _hits(self, text: str) -> Iterator[tuple[int, int]]:
        for match in _WORD.finditer(text):
            if length := self._hit(match[0]):
                yield match.start(), match.start() + length

    def _hit(self, word: str) -> int:
        """How much of the word is what was looked for; 0 for nothing."""
        spelling = folded(word)
        if self.is_whole:
            return len(word) if spelling in self.spellings else 0
        if begun := max(
            (len(hit) for hit in self.spellings if spelling.startswith(hit)), default=0
        ):
            return begun if len(spelling) == len(word) else len(word)
        if not (word.isascii() and word.isalpha()):
            also = (*words_to_keep(word), *parts_to_keep(word))
            if any(other.startswith(self.spellings) for other in also):
                return len(word)
        if self.slips and any(abs(len(spelling) - len(hit)) < 2 for hit in self.spellings):
            return len(word) if self.slips & slips(spelling) else 0
        return 0
