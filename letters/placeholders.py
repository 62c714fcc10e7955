"""Gaps that were meant to be filled in: the one thing that stops a letter from going out."""

import re

from letters.models import Letter

_GAP = re.compile(r"\[[^\[\]\n]{1,40}\]|\{\{.*?\}\}|\bX{3,}\b|<[A-Z][\w ]{1,30}>|_{4,}")


def leftover_placeholders(letter: Letter) -> list[str]:
    """What looks like a gap left in the words, each once, in order."""
    texts = (letter.subject, letter.greeting, letter.body, letter.closing, letter.recipient_lines)
    return list(dict.fromkeys(_GAP.findall("\n".join(texts))))
