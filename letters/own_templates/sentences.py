"""The paragraphs, lines and sentences of what is not yet put together.

Where it is not sure that a sentence ends, it goes on: whoever leaves one out leaves out no half.
"""

import re
from collections.abc import Iterator, Sequence

from letters.languages.protocol import TITLES_BEFORE_NAMES
from letters.own_templates.pieces import BREAK, Condition, Piece, Words

_END = re.compile(r"[.!?…][\"”“»)’\]]*[ \u00a0\u202f]+")
_BEGINS_NONE = re.compile(r"[^\w]*(?:\d|[^\W\d_])")
_SHORTENED = re.compile(rf"(?:^|\W)(?:{TITLES_BEFORE_NAMES}|St|Nr|[^\W\d_])\.$")
_LIST_ITEM = re.compile(r"\s*(?:[-+*]|\d{1,9}[.)])\s")


def paragraphs_in(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The pieces of each paragraph; what two parts of a template make together ends one, too."""
    paragraph: list[Piece] = []
    for piece in pieces:
        if not isinstance(piece, Words):
            paragraph.append(piece)
            continue
        if _breaks(paragraph, piece):
            yield paragraph
            paragraph = []
        start = 0
        for gap in BREAK.finditer(piece.text):
            yield [*paragraph, Words(piece.at + start, piece.text[start : gap.start()])]
            paragraph, start = [], gap.end()
        paragraph.append(Words(piece.at + start, piece.text[start:]))
    yield paragraph


def _breaks(paragraph: Sequence[Piece], words: Words) -> bool:
    """Whether the space at the end of a paragraph and that before `words` are a break together."""
    last = paragraph[-1] if paragraph else None
    if not isinstance(last, Words):
        return False
    before = last.text[len(last.text.rstrip()) :]
    behind = words.text[: len(words.text) - len(words.text.lstrip())]
    return bool(BREAK.search(before + behind))


def lines_of(pieces: Sequence[Piece]) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        if not isinstance(piece, Words):
            lines[-1].append(piece)
            continue
        first, *others = piece.text.split("\n")
        lines[-1] += [Words(piece.at, first)] if first else []
        lines += [[Words(piece.at, text)] if text else [] for text in others]
    return lines


def is_item(line: Sequence[Piece]) -> bool:
    """Whether it is an item of a list, which is left out as a whole."""
    return bool(line) and isinstance(line[0], Words) and bool(_LIST_ITEM.match(line[0].text))


def sentences_of(line: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces of each sentence, with the space behind it."""
    if is_item(line):
        return [list(line)]
    sentences: list[list[Piece]] = [[]]
    for piece in line:
        if isinstance(piece, Words):
            first, *others = sentences_in(piece.text)
            sentences[-1].append(Words(piece.at, first))
            sentences += [[Words(piece.at, text)] if text else [] for text in others]
            continue
        if isinstance(piece, Condition) and _has_ended(sentences[-1]):
            sentences.append([])
        sentences[-1].append(piece)
    return [sentence for sentence in sentences if sentence]


def sentences_in(text: str) -> Iterator[str]:
    """Each sentence of a text, with the space behind it."""
    begun = 0
    for end in _END.finditer(text):
        if _is_an_end(text, end):
            yield text[begun : end.end()]
            begun = end.end()
    yield text[begun:]


def _is_an_end(text: str, end: re.Match[str]) -> bool:
    if _SHORTENED.search(text[: end.start() + 1]):
        return False
    following = _BEGINS_NONE.match(text, end.end())
    # What a placeholder begins is a sentence of its own.
    return not following or following.group()[-1].isupper()


def _has_ended(sentence: Sequence[Piece]) -> bool:
    last = sentence[-1] if sentence else None
    return isinstance(last, Words) and bool(re.search(r"[.!?…][\"”“»)’\]]*\s*$", last.text))
