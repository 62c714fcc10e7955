"""Whether words that stood in a letter would be lost by what is written over them."""

import re
from collections import Counter
from typing import Any

from letters.text_diff import readable

LEAST = 4  # words of a paragraph, from which on it counts as one
MOST = 20  # words of a paragraph that may go, however long it is


def length(words: dict[str, Any]) -> int:
    """How many words a reader of the letter reads."""
    return len(_words(readable(words)))


def loses_much(before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Whether a paragraph of `before` has half of its words or more, or twenty, not in `after`.

    A paragraph that only moved is not lost, nor are words that went from one to another.
    """
    old, new = (_paragraphs(readable(words)) for words in (before, after))
    left: Counter[str] = Counter()
    for paragraph in new - old:
        left.update(_words(paragraph))
    return any(_is_lost(Counter(_words(paragraph)), left) for paragraph in old - new)


def _is_lost(words: Counter[str], left: Counter[str]) -> bool:
    count = words.total()
    return count >= LEAST and (words - left).total() >= min(count / 2, MOST)


def _paragraphs(text: str) -> set[str]:
    return {" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text)}


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
