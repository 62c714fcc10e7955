"""Texts that cost an engine, or the code before it, more than their length: by kind, of any length.

Each is made to the length that a field takes. docs/robustness.md has what they take.
"""

from collections.abc import Callable
from typing import Any

from paper.letter import BODY_LIMIT, PrintedLetter
from tests.paper.samples import printed_letter

Text = Callable[[int], str]


def _run(unit: str, start: str = "") -> Text:
    """`start`, then `unit` again and again."""
    return lambda length: (start + unit * length)[:length]


def _any_of(*ranges: tuple[int, int], start: str = "", before_each: str = "") -> Text:
    """The characters of `ranges`, first to last, in turns; before every one `before_each`."""
    characters = [chr(code) for first, last in ranges for code in range(first, last + 1)]
    return _run("".join(before_each + character for character in characters), start)


_MARKS = [(0x300, 0x34E), (0x350, 0x36F)]
_SPACES = "\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f\u3000\u1680"
_LETTERS = "aeiouäöüyàéîõ"
_FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"

HOSTILE: dict[str, Text] = {
    # Marks.
    "one mark on one letter": _run("\u0301", "a"),
    "many marks on one letter": _any_of(*_MARKS, start="a"),
    "marks in the wrong order": _run("\u0301\u0323", "a"),
    "marks without a letter": _run("\u0301"),
    "fifty marks on every letter": _run("a" + "\u0301\u0323" * 25),
    "thirty marks on every letter": _run("a" + "\u0301\u0323" * 15),
    "two marks on every letter": _run("a\u0301\u0323"),
    "marks around a whole letter": _run("\u20dd", "a"),
    "half marks and extended ones": _any_of((0xFE20, 0xFE2F), (0x1AB0, 0x1ACE), start="a"),
    "marks of music": _any_of((0x1D165, 0x1D169), (0x1D16D, 0x1D172), start="a"),
    "marks of Adlam": _any_of((0x1E944, 0x1E94A), start="\U0001e900"),
    "marks of Mende": _any_of((0x1E8D0, 0x1E8D6), start="a"),
    "marks broken by joiners": _run("\u0301\u0301\u0301\u200d", "a"),
    "marks broken by grapheme joiners": _run("\u0301\u0301\u0301\u034f", "a"),
    "marks broken by selectors": _run("\u0301\ufe0f", "a"),
    "marks broken by soft hyphens": _run("\u0301" * 20 + "\u00ad", "a"),
    "marks broken by word joiners": _run("\u0301" * 20 + "\u2060", "a"),
    "marks broken by direction marks": _run("\u0301" * 20 + "\u200e", "a"),
    "marks on spaces": _run(" " + "\u0301" * 30),
    "marks on no-break spaces": _run("\u00a0" + "\u0301" * 30),
    "marks of other scripts": _run("\u05b0\u064b\u0301\u093e\u0e34\u0bca", "a"),
    "marks split by styles": _run("\u0301" * 20 + "**\u0301**", "a"),
    "points on one Hebrew letter": _any_of((0x5B0, 0x5BD), start="\u05d0"),
    "accents on one Hebrew letter": _any_of((0x591, 0x5AF), start="\u05d0"),
    "vowels on one Arabic letter": _any_of((0x64B, 0x65F), start="\u0645"),
    "signs on one Devanagari letter": _any_of((0x93E, 0x94C), start="\u0915"),
    "the sign that goes before, again and again": _run("\u093f", "\u0915"),
    "signs on one Bengali letter": _any_of((0x9BE, 0x9CC), start="\u0995"),
    "signs on one Tamil letter": _run("\u0bca\u0bcb\u0bcc", "\u0b95"),
    "vowels on one Thai letter": _run("\u0e34\u0e48", "\u0e01"),
    "Thai sara am": _run("\u0e33", "\u0e01"),
    "Tibetan stack": _any_of((0xF90, 0xFBC), start="\u0f40"),
    "Khmer stack": _run("\u17d2\u1780", "\u1780"),
    "Myanmar stack": _run("\u1039\u1000", "\u1000"),
    # Clusters and syllables.
    "Devanagari conjuncts": _run("\u0915\u094d"),
    "Devanagari ra and virama": _run("\u0930\u094d"),
    "Devanagari virama alone": _run("\u094d", "\u0915"),
    "Devanagari conjuncts with joiners": _run("\u0915\u094d\u200d"),
    "Devanagari with nukta": _run("\u0915\u093c\u094d"),
    "Bengali conjuncts": _run("\u0995\u09cd"),
    "Bengali ra and ya": _run("\u09b0\u09cd\u09af"),
    "Tamil conjuncts": _run("\u0b95\u0bcd"),
    "Hangul jamo, first letters": _run("\u1100"),
    "Hangul jamo, vowels": _run("\u1161", "\u1100"),
    "Hangul jamo, syllables": _run("\u1112\u1161\u11ab"),
    "Hangul syllables": _run("\ud55c"),
    "Arabic joined word": _run("\u0645"),
    "Arabic lam and alef": _run("\u0644\u0627"),
    "Arabic tatweel": _run("\u0640"),
    "Arabic one-sign phrases": _run("\ufdfa\ufdfd"),
    "Arabic with vowels": _run("\u0645\u064e\u0651"),
    "Arabic, no two joined": _run("\u0645\u200c"),
    "Mongolian": _run("\u1820\u180b"),
    # Sequences and joiners.
    "joiners alone": _run("\u200d"),
    "joined letters": _run("a\u200d"),
    "non-joiners alone": _run("\u200c"),
    "selectors alone": _run("\ufe0f"),
    "selectors on one letter": _any_of((0xFE00, 0xFE0F), start="a"),
    "supplementary selectors": _any_of((0xE0100, 0xE01EF), start="a"),
    "grapheme joiners": _run("\u034f", "a"),
    "tag characters": _any_of((0xE0020, 0xE007F), start="\U0001f3f4"),
    "flags": _run("\U0001f1fa\U0001f1f8"),
    "families": _run(_FAMILY),
    "one endless family": _run("\U0001f468\u200d"),
    "skin tones": _run("\U0001f44d\U0001f3fd"),
    "keycaps": _run("1\ufe0f\u20e3"),
    # Spaces and what cannot be seen.
    "no-break spaces": _run("\u00a0"),
    "words joined by no-break spaces": _run("a\u00a0"),
    "narrow no-break spaces": _run("a\u202f"),
    "word joiners": _run("\u2060"),
    "joined words": _run("a\u2060"),
    "invisible places to break": _run("\u200b"),
    "soft hyphens": _run("\u00ad"),
    "a soft hyphen after each letter": _run("a\u00ad"),
    "unusual spaces": _run(_SPACES),
    "tabs": _run("\t"),
    "spaces": _run(" "),
    "words and tabs": _run("a\t"),
    "line separators": _run("a\u2028"),
    "paragraph separators": _run("a\u2029"),
    "direction marks": _run("\u200e\u200f"),
    "Arabic letter marks": _run("\u061c"),
    "invisible signs of mathematics": _run("\u2061\u2062\u2063\u2064"),
    "old format characters": _any_of((0x206A, 0x206F)),
    "interlinear notes": _run("\ufff9a\ufffab\ufffb"),
    "object places": _run("\ufffc"),
    "private characters": _any_of((0xE000, 0xE0FF)),
    "unassigned characters": _any_of((0xE1000, 0xE10FF)),
    # Long words and mixes.
    "long Latin word": _run("W"),
    "long German words, no two alike": _run(
        " ".join(
            f"verw{first}lt{second}ngsger{third}chtsbarkeit"
            for first in _LETTERS
            for second in _LETTERS
            for third in _LETTERS
        )
    ),
    "long Cyrillic word": _run("\u0436"),
    "long Greek word": _run("\u03c9"),
    "long Hebrew word": _run("\u05d0"),
    "long Ethiopic word": _run("\u12a0"),
    "long Georgian word": _run("\u10d0"),
    "long Thai word": _run("\u0e01"),
    "Thai text": _run("สวัสดีครับผมชื่อสมชายและผมชอบทำงาน"),
    "long Lao word": _run("\u0e81"),
    "long Khmer word": _run("\u1780"),
    "Chinese": _run("\u6f22\u5b57"),
    "Japanese": _run("\u304b\u30ab\u30fc"),
    "both directions": _run("a\u05d0"),
    "both directions, words": _run("a \u05d0 "),
    "both directions, figures": _run("\u05d01\u06441 "),
    "brackets in both directions": _run("\u05d0(a)"),
    "opening brackets": _run("("),
    "nested brackets in both directions": lambda n: "\u05d0(" * (n // 4) + "a)" * (n // 4),
    "another script at each letter": _run("a\u05d0\u092e\u03b1\u0e01\u10d0"),
    "a letter no face has at each second": _run("a\u6f22"),
    "one-letter words": _run("a "),
    "ligatures": _run("ffi"),
    "ligatures of Carlito": _run("ttifft"),
    "kerned pairs": _run("AVTo"),
    "figures and fractions": _run("1/2"),
    "arrows": _run("->=>"),
    "decomposed Vietnamese": _run("\u0065\u0302\u0323"),
    "decomposed Greek": _run("\u03b1\u0313\u0301\u0345"),
    "hyphens": _run("-"),
    "words and hyphens": _run("a-"),
    "dashes": _run("\u2014"),
    "dots": _run("."),
    "slashes": _run("/"),
    "quotes": _run('"'),
    "apostrophes": _run("'"),
    "quotes and words": _run('"a" '),
    "titles": _run("Mr "),
    "days": _run("1 May "),
    "French marks": _run("a ;"),
    "French quotes": _run("« "),
    # Marks of the body, of templates and of gaps.
    "double braces": _run("{{"),
    "square brackets": _run("["),
    "angle brackets": _run("<A"),
    "underlines and words": _run("_ a"),
    "sentences of one letter": _run("a. "),
    "marks of exclamation": _run("!"),
    "figures": _run("1 "),
    "figures of a date": _run("1.1."),
    "at signs": _run("a@"),
    "stars": _run("*"),
    "opened stars": _run("*a "),
    "closed stars": _run("a* "),
    "stars and lines": _run("*a_b "),
    "lines": _run("_"),
    "nested emphasis": lambda n: "*a " * (n // 6) + " a*" * (n // 6),
    "nested strong emphasis": lambda n: "**a _b " * (n // 14) + "c_ d**" * (n // 14),
    "stars of many lengths": lambda n: "".join("*" * k + "a " for k in range(1, 150))[:n],
    "changes of style": _run("a **b** *c* "),
    "backslashes": _run("\\"),
    "escaped stars": _run("\\*"),
    "nested lists": _run("- "),
    "nested numbered lists": _run("1. "),
    "indented lists": lambda n: "".join("  " * k + "- a\n" for k in range(150))[:n],
    "list of items": _run("- a\n"),
    "list of numbers": _run("999999999. a\n"),
    "paragraphs of one letter": _run("a\n\n"),
    "lines of one letter": _run("a\n"),
    "newlines": _run("\n"),
    "lines of spaces": _run(" \n"),
    "indented paragraphs": _run("      a\n\n"),
    "hard breaks": _run("a\\\n"),
}


def hostile_letter(text: Text, **changes: Any) -> PrintedLetter:
    """A letter of which every field is as long as it may be, and hostile."""
    fields: dict[str, Any] = {
        name: text(limit)
        for name, limit in {
            "sender_name": 120,
            "place": 80,
            "subject": 200,
            "greeting": 200,
            "closing": 400,
            "signature_name": 120,
            "body": BODY_LIMIT,
        }.items()
    }
    lines = {"sender_lines": 400, "recipient_lines": 600, "enclosures": 600}
    fields |= {name: tuple(_lines(text(limit))) for name, limit in lines.items()}
    return printed_letter(layout="din-a", **(fields | changes))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
