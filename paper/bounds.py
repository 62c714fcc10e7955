"""What the engine may be given, so that a page is set in good time."""

import unicodedata

from paper.characters import can_print

# Marks, joiners, selectors and other format characters are set with the letter before them, and an
# engine's time grows with the square of their number. Unicode's stream-safe text has thirty at most
# (UAX 15, section 13); no language comes near.
MOST_FOLLOWING = 30
_FOLLOWING_CATEGORIES = {"Mn", "Mc", "Me", "Cf"}
_FOLLOWING_LETTERS = set("\u0e33\u0eb3")  # the vowel am of Thai and Lao, a letter by name alone
BOX = "\u25a1"


def bounded(text: str) -> str:
    """The same text, or the same texts in JSON, with what would take an engine long bounded.

    No letter has more than `MOST_FOLLOWING` marks and invisible characters after it, and what no
    letter font has is a box, which an engine would look for in each of them.
    """
    if text.isascii():
        return text
    characters = set(text)
    if boxes := {ord(character): BOX for character in characters if not can_print(character)}:
        text = text.translate(boxes)
    followers = {character for character in characters if _follows(character)}
    return _without_long_runs(text, followers) if followers else text


def _without_long_runs(text: str, followers: set[str]) -> str:
    """`text` with `MOST_FOLLOWING` of `followers` behind each other at most."""
    bounded_characters, following = [], 0
    for character in text:
        following = following + 1 if character in followers else 0
        if following <= MOST_FOLLOWING:
            bounded_characters.append(character)
    return "".join(bounded_characters)


def _follows(character: str) -> bool:
    """Whether it is set with the letter before it."""
    category = unicodedata.category(character)
    return category in _FOLLOWING_CATEGORIES or character in _FOLLOWING_LETTERS
