"""What two spellings of a word share, so that both databases compare the same plain words."""

import re

from applications.spelling import folded

LONGEST = 40
SHORTEST_WITH_SLIPS = 4

# Scripts that put no space between words: each character stands for itself.
_ALONE = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_WORD = re.compile(rf"[{_ALONE}]|(?:(?![{_ALONE}])[^\W_])+")
_APOSTROPHE = re.compile(r"(?<=[^\W_])['’ʼ](?=[^\W_])")


def words_of(text: str) -> list[str]:
    """The folded words in their order, letters and digits only, none longer than `LONGEST`."""
    folded_text = folded(text)
    pattern = _ASCII_WORD if folded_text.isascii() else _WORD
    return [word[:LONGEST] for word in pattern.findall(folded_text)]


def words_to_keep(text: str) -> list[str]:
    """Every word once, for an index; O'Brien is kept as o, brien and obrien."""
    words = words_of(text)
    if _APOSTROPHE.search(text):
        words += words_of(_APOSTROPHE.sub("", text))
    return list(dict.fromkeys(words))


def slips(word: str) -> set[str]:
    """The word, and what is left of it where any one letter is taken out.

    Two words that share a slip are one slip of the finger apart, two at the most: a letter too
    many, too few, another one, or two that changed places. Short words and numbers have none, since
    any two of them would be near each other.
    """
    if len(word) < SHORTEST_WITH_SLIPS or word.isdigit():
        return set()
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}
