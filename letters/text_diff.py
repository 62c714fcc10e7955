"""What changed between two texts: whole paragraphs, and word by word where much is shared."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, pairwise, zip_longest
from operator import attrgetter
from typing import NamedTuple

from paper.markup import unescaped

SHARED = 0.4  # of their words, from which on two paragraphs are one that was changed
DRAWN = 200  # steps that the page takes to draw one piece
MOST_PARAGRAPHS = 120  # that are looked at one by one; the rest is taken for one
AROUND = 6  # words shown before and after what differs
LOOKED_AHEAD = 4  # paragraphs among which a changed one is looked for


class Piece(NamedTuple):
    """Some words and what became of them: "same", "added" or "removed"."""

    text: str
    change: str


def readable(words: dict[str, str]) -> str:
    """Everything a reader of the letter reads, one part below the other."""
    parts = ("recipient_lines", "subject", "greeting", "body", "closing", "signature_name")
    texts = words | {"body": unescaped(words.get("body", ""))}
    return "\n\n".join(texts[part] for part in (*parts, "enclosures") if texts.get(part))


def side_by_side(mine: str, theirs: str) -> tuple[list[Piece], list[Piece]]:
    """What either text has and the other has not, with some words around it.

    Where only their spaces differ, all of both.
    """
    pieces = Comparer().pieces(mine, theirs)
    if all(piece.change == "same" for piece in pieces):
        return [Piece(mine, "same")], [Piece(theirs, "same")]
    ends = (0, len(pieces) - 1)
    shown = [_folded(piece, *(place == end for end in ends)) for place, piece in enumerate(pieces)]
    return tuple(  # type: ignore[return-value]
        _joined([piece for piece in shown if piece.change in ("same", change)])
        for change in ("removed", "added")
    )


def _folded(piece: Piece, is_first: bool, is_last: bool) -> Piece:
    """Of words that are the same those next to what differs."""
    places = list(re.finditer(r"\S+", piece.text))
    if piece.change != "same" or len(places) <= 2 * AROUND:
        return piece
    before = "" if is_first else piece.text[: places[AROUND].start()]
    after = "" if is_last else piece.text[places[-AROUND].start() :]
    return Piece(f"{before}…{' ' if after else ''}{after}", "same")


class Comparer:
    """Compares texts, and spends no more than so many steps on all of them together.

    That many take less than a second. What would take more stands as removed and added.
    """

    def __init__(self, steps: int = 8_000_000):
        self.steps_left = steps

    def pieces(self, before: str, after: str) -> list[Piece]:
        """Both texts in one, in the order of reading: what is in both, in one, or in the other."""
        pieces: list[Piece] = []
        for old, new in self._matched(_paragraphs(before), _paragraphs(after)):
            if pieces:
                pieces.append(Piece("\n\n", "same"))
            pieces += self._changed(old, new)
        return _joined(pieces)

    def _matched(self, old: list[str], new: list[str]) -> Iterator[tuple[str | None, str | None]]:
        """Each paragraph beside the one it was or became; None beside what is gone or new."""
        unchanged = self._shared(old, new) or []
        for olds, news, pair in _stretches(old, new, unchanged):
            for left, right, alike in _stretches(olds, news, self._alike(olds, news)):
                yield from zip_longest(left, right)
                if alike:
                    yield alike
            if pair:
                yield pair

    def _alike(self, old: list[str], new: list[str]) -> list[tuple[int, int]]:
        """The places of paragraphs that share enough words to be one that was changed."""
        olds, news = ([Counter(text.split()) for text in texts] for texts in (old, new))
        places, start = [], 0
        for j, words in enumerate(news):
            near = range(start, min(start + LOOKED_AHEAD, len(old)))
            self.steps_left -= len(words) * len(near)
            likeness = {i: _likeness(olds[i], words) for i in near} if self.steps_left > 0 else {}
            best = max(likeness, key=likeness.__getitem__, default=0)
            if likeness.get(best, 0) >= SHARED:
                places.append((best, j))
                start = best + 1
        return places

    def _changed(self, old: str | None, new: str | None) -> list[Piece]:
        if old is None or new is None or old == new:
            change = "added" if old is None else "removed" if new is None else "same"
            return [Piece(new or old or "", change)]
        before, after = (re.findall(r"\S+", text) for text in (old, new))
        places = self._shared(before, after) or []
        if 2 * len(places) < SHARED * (len(before) + len(after)):
            return [Piece(old, "removed"), Piece("\n\n", "same"), Piece(new, "added")]
        pieces = _joined(_words(old, new, places))
        self.steps_left -= DRAWN * len(pieces)
        return pieces

    def _shared(self, old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]] | None:
        """The places of what stands in both, or None where finding it would take too long."""
        times = Counter(new)
        steps = sum(times[text] for text in old) * min(len(old), len(new))
        if steps > self.steps_left:
            return None
        self.steps_left -= steps
        blocks = SequenceMatcher(a=old, b=new, autojunk=False).get_matching_blocks()
        return [(i + n, j + n) for i, j, size in blocks for n in range(size)]


def _paragraphs(text: str) -> list[str]:
    split = re.split(r"\n\s*\n", text, maxsplit=MOST_PARAGRAPHS)
    return [paragraph.strip() for paragraph in split if paragraph.strip()]


def _stretches(
    old: list[str], new: list[str], places: list[tuple[int, int]]
) -> Iterator[tuple[list[str], list[str], tuple[str, str] | None]]:
    """What lies before each pair of `places`, with the pair, and what lies after the last."""
    ends = [(-1, -1), *places, (len(old), len(new))]
    for (i, j), (next_i, next_j) in pairwise(ends):
        pair = (old[next_i], new[next_j]) if next_i < len(old) else None
        yield old[i + 1 : next_i], new[j + 1 : next_j], pair


def _likeness(old: Counter[str], new: Counter[str]) -> float:
    return 2 * (old & new).total() / max(old.total() + new.total(), 1)


def _words(old: str, new: str, places: list[tuple[int, int]]) -> list[Piece]:
    """The pieces of a paragraph, when the words at `places` are the same in both."""
    before, after = (re.findall(r"\s*\S+", text) for text in (old, new))
    pieces = []
    for gone, come, pair in _stretches(before, after, places):
        if gone or come:
            removed, added = "".join(gone), "".join(come)
            words = added or removed
            pieces += [
                Piece(words[: len(words) - len(words.lstrip())], "same"),
                Piece(removed.strip(), "removed"),
                Piece(added.strip(), "added"),
            ]
        if pair:
            pieces.append(Piece(_spaced(*pair), "same"))
    return pieces


def _spaced(old: str, new: str) -> str:
    """A word with the space before it, which the first one of a paragraph has not."""
    return new if new[0].isspace() else old


def _joined(pieces: list[Piece]) -> list[Piece]:
    """The same with one piece for each run of one change."""
    runs = groupby((piece for piece in pieces if piece.text), key=attrgetter("change"))
    return [Piece("".join(piece.text for piece in run), change) for change, run in runs]
