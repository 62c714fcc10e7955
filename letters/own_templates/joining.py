"""The text of a line that is put together of pieces.

The gap that an unknown fact leaves between words is closed.
"""

import re
from collections.abc import Sequence

from letters.own_templates.pieces import Condition, Fact, Piece, Unknown, Words
from paper.markup import escaped


def joined(line: Sequence[Piece], *, is_body: bool) -> str:
    """The text of a line; in a body each fact is escaped, so that it is shown as it is."""
    text = ""
    before: Piece | None = None
    for place, piece in enumerate(line):
        if isinstance(piece, Words):
            text += _words(piece.text, before, text)
        elif isinstance(piece, Fact):
            text += (
                _literal(piece.text, begins_the_line=not text.strip()) if is_body else piece.text
            )
        elif isinstance(piece, Unknown) and _ends_or_pauses(line[place + 1 :]):
            text = text.rstrip(" ")
        before = piece
    return re.sub(r"(?<=\S) {2,}(?=\S)", " ", text)


def _words(words: str, before: Piece | None, text: str) -> str:
    """The words that go on behind the piece `before`, at the end of `text`."""
    if isinstance(before, Unknown | Condition) and (not text or text.endswith(" ")):
        return words.lstrip(" ")
    # A name that brings its own full stop ends the sentence with it: Jr., Inc.
    is_ended = isinstance(before, Fact) and before.text.endswith(".")
    return words[1:] if is_ended and re.match(r"\.(?!\.)", words) else words


def _ends_or_pauses(rest: Sequence[Piece]) -> bool:
    following = next((piece for piece in rest if not isinstance(piece, Unknown)), None)
    if following is None:
        return True
    return isinstance(following, Words) and following.text[0] in " ,.;:!?)"


def _literal(fact: str, *, begins_the_line: bool) -> str:
    """A fact so that the body shows it as it is; at the start of a line it begins no list."""
    words = escaped(fact)
    if not begins_the_line:
        return words
    return re.sub(r"^(\d{0,9})([-+.)])(?=\s|$)", r"\1\\\2", words)
