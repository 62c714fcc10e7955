"""Words as both databases compare them: folded, so that different spellings meet."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from frame.folding import APOSTROPHES, folded

LONGEST = 40
MOST_WORDS = 8
SHORTEST_WITH_SLIPS = 4
SHORTEST_PART_OF_NUMBER = 4

# Scripts that put no space between words: each character stands for itself.
_ALONE = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD_BY_ITSELF = re.compile(rf"[{_ALONE}]")
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_WORD = re.compile(rf"[{_ALONE}]|(?:(?![{_ALONE}])[^\W_])+")
_APOSTROPHE = re.compile(rf"(?<=[^\W_])[{APOSTROPHES}](?=[^\W_])")
# C++ and C#, whose signs are all that tells them from C. Databases know letters and digits only.
_PLUS_PLUS = re.compile(r"(?<=[a-z0-9])\+\+")
_NAMED_SIGN = re.compile(r"[a-z](?:sharp|plusplus)")
_SHARP = re.compile(r"(?<![^\W_])([a-z])[#♯](?![^\W_])")
# As German and the languages of the north write where there is no such key.
_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
# A telephone number, in any grouping; the 0 in brackets is not dialled from abroad.
NUMBER = r"\+?[0-9](?:[ \t\u00a0().\-/]*[0-9]){6,}"
_NUMBER = re.compile(NUMBER)
_DIGITS_TYPED = re.compile(r"\+?[0-9](?:[ \t\u00a0().\-/]*[0-9]){3,}")
_NOT_DIALLED = re.compile(r"\(0\)|[^0-9]")
_LONGEST_COUNTRY_CODE, _SHORTEST_NUMBER = 3, 6
# `folded` takes Korean syllables apart; each begins with one of these.
_SYLLABLE = re.compile(r"[\u1100-\u115f]")


@dataclass(frozen=True)
class TypedWord:
    """A word that was typed, and alternatives to it. All of them match the beginnings of words,
    unless it `is_whole`."""

    word: str
    others: tuple[str, ...] = ()
    is_whole: bool = False

    @property
    def spellings(self) -> tuple[str, ...]:
        return (self.word, *self.others)


def folded_words(text: str) -> list[str]:
    """The folded words in their order, letters and digits only, none longer than `LONGEST`."""
    return [match[0][:LONGEST] for match in _matches(_with_signs_named(folded(text)))]


def _matches(folded_text: str) -> Iterator[re.Match]:
    return (_ASCII_WORD if folded_text.isascii() else _WORD).finditer(folded_text)


def _with_signs_named(folded_text: str) -> str:
    return _SHARP.sub(r"\1sharp", _PLUS_PLUS.sub("plusplus", folded_text))


def _in_two_letters(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold().translate(_TWO_LETTERS)


def words_to_keep(text: str) -> list[str]:
    """Every word once, for an index, in each of its spellings.

    O'Brien is kept as o, brien and obrien; Müller as muller and mueller.
    """
    words = folded_words(text)
    if _APOSTROPHE.search(text):
        words += folded_words(_APOSTROPHE.sub("", text))
    if not text.isascii():
        words += folded_words(_in_two_letters(text))
    return list(dict.fromkeys(words))


def parts_to_keep(text: str) -> list[str]:
    """What is found inside of words: telephone numbers from any digit on, and Korean compounds from
    any syllable on, as many as make a word."""
    parts = [part for match in _NUMBER.finditer(text) for part in _ends(_dialled(match[0]))]
    if not text.isascii():
        for word in folded_words(text):
            starts = [match.start() for match in _SYLLABLE.finditer(word)]
            parts += [word[start:] for start in starts[:-1] if start]
    return list(dict.fromkeys(parts))


def _dialled(number: str) -> str:
    return _NOT_DIALLED.sub("", number)[:LONGEST]


def _ends(digits: str) -> list[str]:
    return [digits[start:] for start in range(len(digits) - SHORTEST_PART_OF_NUMBER + 1)]


def pairs_to_keep(name: str) -> list[str]:
    """Each two neighbouring words of a name as one word, for people who write them together."""
    return [f"{first}{second}"[:LONGEST] for first, second in pairwise(folded_words(name))]


def typed_words(text: str) -> list[TypedWord]:
    """The words to look for, with what else each may be: as one with its neighbour, written with
    two letters, or in the number they are groups of.

    A letter by itself `is_whole`: nearly everything has a word that begins with it.
    """
    folded_text = _with_signs_named(folded(text))
    matches = list(_matches(folded_text))[:MOST_WORDS]
    words = [match[0][:LONGEST] for match in matches]
    others: list[list[str]] = [[] for _ in words]
    for place, spelling in enumerate(folded_words(_in_two_letters(text))[: len(words)]):
        others[place] += [spelling] if spelling != words[place] else []
    for place, (first, second) in enumerate(pairwise(words)):
        for neighbour in (place, place + 1):
            others[neighbour].append(f"{first}{second}"[:LONGEST])
    for number in _DIGITS_TYPED.finditer(folded_text):
        for place, match in enumerate(matches):
            if number.start() <= match.start() < number.end():
                others[place] += _numbers_meant(number[0])
    is_letter = len(words) == 1 and len(words[0]) == 1 and not _WORD_BY_ITSELF.match(words[0])
    return [
        TypedWord(word, tuple(dict.fromkeys(also)), is_letter)
        for word, also in zip(words, others, strict=True)
    ]


def _numbers_meant(typed: str) -> list[str]:
    """The digits in one, without the zeros of a long-distance call, and without a country code."""
    digits = _dialled(typed)
    numbers = [digits]
    if len(digits) > _SHORTEST_NUMBER and digits.startswith("0"):
        numbers.append(digits.lstrip("0"))
    if typed.startswith("+") or digits.startswith("00"):
        international = digits.lstrip("0")
        numbers += [international[length:] for length in range(1, _LONGEST_COUNTRY_CODE + 1)]
    return [number for number in numbers if len(number) >= SHORTEST_PART_OF_NUMBER]


def slips(word: str) -> set[str]:
    """The word, and what is left of it where any one letter is taken out.

    Two words that share a slip are one slip of the finger apart, two at the most: a letter too
    many, too few, another one, or two that changed places. Short words and numbers have none, since
    any two of them would be near each other; nor has the name of a sign, which is no slip.
    """
    if len(word) < SHORTEST_WITH_SLIPS or word.isdigit() or _NAMED_SIGN.fullmatch(word):
        return set()
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}
