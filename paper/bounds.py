"""What the engine may be given: every text of a page, so that it is set in good time."""

import unicodedata
from typing import Any

from paper.characters import can_print

# Marks, joiners, selectors and other format characters are set with the letter before them, and an
# engine's time grows with the square of their number. Unicode's stream-safe text has thirty at most
# (UAX 15, section 13); no language comes near.
MOST_FOLLOWING = 30
_FOLLOWING_CATEGORIES = {"Mn", "Mc", "Me", "Cf"}
_FOLLOWING_LETTERS = set("\u0e33\u0eb3")  # the vowel am of Thai and Lao, a letter by name alone
BOX = "\u25a1"


def bounded(data: Any) -> Any:
    """The same page data, however deep, with every text in it bounded.

    No letter has more than `MOST_FOLLOWING` marks and invisible characters after it, and what no
    letter font has is a box, which an engine would look for in each of them.
    """
    if isinstance(data, str):
        return data if data.isascii() else _bounded_text(data)
    if isinstance(data, dict):
        return {name: bounded(value) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [bounded(value) for value in data]
    return data


def _bounded_text(text: str) -> str:
    characters = set(text)
    boxes = {ord(character): BOX for character in characters if not can_print(character)}
    followers = {character for character in characters if _follows(character)}
    bounded_characters, following = [], 0
    for character in text.translate(boxes):
        following = following + 1 if character in followers else 0
        if following <= MOST_FOLLOWING:
            bounded_characters.append(character)
    return "".join(bounded_characters)


def _follows(character: str) -> bool:
    """Whether it is set with the letter before it."""
    category = unicodedata.category(character)
    return category in _FOLLOWING_CATEGORIES or character in _FOLLOWING_LETTERS
