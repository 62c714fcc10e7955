"""Gaps that were meant to be filled in: the one thing that stops a letter from going out."""

import re

from letters.models import Letter

_GAP = re.compile(r"\[[^\[\]\n]{1,40}\]|\{\{[^{}\n]*\}\}|\bX{3,}\b|<[^\W\d_][^<>\n@/]{1,60}>|_{4,}")
# Thirty, in Roman figures: a volume and no gap.
_NUMBERED = re.compile(
    r"\b(?:Codex|Kodex|Códice|Legajo|Vol(?:umen?|\.)?|Band|Tom[eo]|Chapter|Kapitel|Chapitre|Capítulo"
    r"|Super Bowl)\s+XXX[IV]*\b"
)


def gaps_in(text: str) -> list[str]:
    """What looks like a gap left in `text`, each once, in order."""
    return list(dict.fromkeys(_GAP.findall(_NUMBERED.sub("", text))))


def gaps_left(letter: Letter) -> list[str]:
    """The gaps left in the words of a letter."""
    texts = (letter.subject, letter.greeting, letter.body, letter.closing, letter.recipient_lines)
    return gaps_in("\n".join(texts))
