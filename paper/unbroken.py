"""What the typesetter would tear at a place without a space: a dash from the word before it."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

LONGEST = 24  # characters that are one piece: more might not fit on a line
_NO_WORD = " \n\u200b—\\-\u0e00-\u0eff\u2e80-\uffff"
_WITH_DASH = re.compile(rf"(?<![^{_NO_WORD}])[^{_NO_WORD}]++—+")


class StyledText(NamedTuple):
    """Text in one style, and what it links to, if anything."""

    words: str
    bold: bool
    italic: bool
    address: str


def in_pieces(texts: Sequence[StyledText]) -> list[tuple[bool, list[StyledText]]]:
    """`texts` in pieces, each with whether it is a word with its dash, whose styles may differ."""
    words = "".join(text.words for text in texts)
    if "—" not in words:
        return [(False, list(texts))]
    spans = [found.span() for found in _WITH_DASH.finditer(words)]
    unbroken = [(start, end) for start, end in spans if end - start <= LONGEST]
    parts = groupby(_parted(texts, unbroken), key=lambda part: part[0])
    return [(place is not None, [text for _, text in group]) for place, group in parts]


def _parted(
    texts: Sequence[StyledText], unbroken: Sequence[tuple[int, int]]
) -> Iterator[tuple[int | None, StyledText]]:
    """Every part of `texts` with which of `unbroken` it is in, if in any."""
    ends = {border: place for place, span in enumerate(unbroken) for border in span}
    starts = {start: place for place, (start, _) in enumerate(unbroken)}
    offset, place = 0, None
    for text in texts:
        begun = 0
        for at in range(len(text.words)):
            border = offset + at
            if border in ends:
                if at > begun:
                    yield place, text._replace(words=text.words[begun:at])
                begun, place = at, starts.get(border)
        yield place, text._replace(words=text.words[begun:])
        offset += len(text.words)
