"""Quotes, dashes and spaces as each language prints them.

Writers type what their keyboard has; the page shows what a typesetter would set.
"""

import re
from dataclasses import dataclass
from functools import cache

from babel.dates import get_month_names

NBSP, NNBSP, ZWSP = "\u00a0", "\u202f", "\u200b"
LONGEST_WORD = 45
MOST_PARTED_WORDS = 200
LONGEST_ADDRESS = 24  # of the web or of mail, in a column beside others
# An address of the web or of mail, without the stop of the sentence behind it. It may hold places
# to break.
_ADDRESS = re.compile(
    r"(?:https?://[^\s<>\"“”«»]+|[\w.+\u200b-]{1,80}@[\w\u200b-]{1,80}(?:\.[\w\u200b-]{1,80}){1,6})"
    r"(?<![.,;:!?)\u200b])"
)
# Such a word, and where it may go on in the next line: before a stop, which would end a sentence
# there, and behind other signs.
_ADDRESS_ALIKE = re.compile(r"\w@\w|://|^www\.|\w\.\w+/")
_SIGNS_OF_ADDRESS = re.compile(r"(?<=[\w/])(?=\.\w{4})|(?<=[@?&=#_~/])(?=\w)")
# Typst breaks behind a hyphen by itself, but not between two.
_UNBROKEN = re.compile(r"(?:[^-\u200b]|-(?=-)){21,}")
_PARTED = re.compile(r"[^\W\d_]{21,160}")
# Where a word has no syllables, no rules say where it breaks: of another script, or of a finger
# that lay on a key.
_VOWELS = "aeiouyàáâäãåæèéêëìíîïòóôöõøœùúûüýÿ"
_NO_SYLLABLES = re.compile(
    rf"[{_VOWELS}]{{6}}|[^{_VOWELS}]{{12}}|(\w)\1{{4}}|(\w\w?)\2{{5}}|[^a-zß-öø-ÿœ]", re.IGNORECASE
)
# Typst breaks these by itself, between any two characters.
_BREAKS_ANYWHERE = re.compile(r"[\u0e00-\u0eff\u2e80-\ua4cf\uac00-\ud7ff\U0001f000-\U0003ffff]")
# What makes words bold or italic, and a backslash: no neighbour of a dash or a quotation mark.
_MARKUP = r"[*_\\]*+"
_TWO_HYPHENS = re.compile(r"(?<=\S) ([*_]*+)--([*_]*+) (?=\S)")
_BEFORE_A_DASH = re.compile(rf"(?<=\S) (?={_MARKUP}[–—]{_MARKUP} )")
_BEFORE_A_MARK = re.compile(
    r"((?:[^\W_]|[»”)…])[*_]*+)[ \u00a0\u202f]?(?=[*_]*+[;!?][*_]*+(?:\s|$|[)»”]))"
)
_OPENS_AFTER = re.compile(r"[\s(\[{/\u2013\u2014\u00ab\u201e\u201c\u2018\u00bf\u00a1-]")


@dataclass(frozen=True)
class PageLanguage:
    """How a page sets one language, and the words a page has of its own.

    `tag` is the BCP 47 tag (de-DE). `quotes` are the outer opening and closing and the inner
    opening and closing marks; `dash` stands for two hyphens between spaces; `page_of` are the words
    of "Page 2 of 3". `letter` and `signature` are what a letter and a picture of a signature are
    called, `letter_to` what a file with a letter to somebody is. `enclosed` is what stands before
    one enclosure and before several; `enclosures_below`: they stand below it and not beside.
    `spaces_punctuation`: a colon, semicolon, question or exclamation mark and guillemets have a
    space before them.

    No line ends with `stays_with_next`, a pattern: titles and abbreviations; nor with an initial.
    `day` is a pattern of a day of the month, and `before_month` what stands between the two.
    `dated_at` is the line of a date with its place, `dated` that without one, where a layout names
    the place.
    """

    tag: str
    quotes: tuple[str, str, str, str]
    page_of: tuple[str, str]
    enclosed: tuple[str, str]
    letter: str
    letter_to: str
    signature: str
    subject_label: str = ""
    enclosures_below: bool = False
    dash: str = " – "
    spaces_punctuation: bool = False
    stays_with_next: str = r"(?!)"
    day: str = r"\d{1,2}"
    before_month: str = ""
    dated_at: str = "{place}, {date}"
    dated: str = "{date}"

    @property
    def locale(self) -> str:
        """As Babel names it."""
        return self.tag.replace("-", "_")

    def enclosures_label(self, count: int) -> str:
        return self.enclosed[count > 1]


def language_and_region(tag: str) -> dict[str, str]:
    """A BCP 47 tag as the typesetter takes it; the region may be empty."""
    language, _, region = tag.lower().partition("-")
    return {"language": language, "region": region}


def polished(text: str, language: PageLanguage) -> str:
    """`text` with typographic quotes, dashes, dots and unbreakable spaces of `language`.

    Markup characters (`*`, `_`, backslash) pass through unchanged and do not count as neighbours.
    """
    text = text.replace("...", "…")
    text = re.sub(r"(?<!-)---(?!-)", "—", text)
    text = _TWO_HYPHENS.sub(lambda found: _dash_between(found[1], found[2], language), text)
    text = _quoted(text, language)
    text = _together(text, language)
    if language.spaces_punctuation:
        text = _spaced(text)
    return text


def _dash_between(opened: str, closed: str, language: PageLanguage) -> str:
    """The dash for two hyphens between spaces, outside the markup that opened before them or is
    closed behind them: a dash without spaces may stop it from being read as such."""
    if opened and closed:
        return language.dash
    return f"{closed}{language.dash}{opened}"


def _quoted(text: str, language: PageLanguage) -> str:
    opening, closing, inner_opening, inner_closing = language.quotes
    out, before, inner_is_open = [], " ", False
    for place, character in enumerate(text):
        if character == '"':
            out.append(opening if _OPENS_AFTER.match(before) else closing)
        elif character == "'":
            after = text[place + 1 :].lstrip("*_\\")[:1]
            if _OPENS_AFTER.match(before) and after.strip() and not after.isdigit():
                out.append(inner_opening)
                inner_is_open = True
            elif inner_is_open and not after.isalnum():
                out.append(inner_closing)
                inner_is_open = False
            else:
                out.append("’")
        else:
            out.append(character)
        if character not in "*_\\":
            before = character
    return "".join(out)


def _together(text: str, language: PageLanguage) -> str:
    """`text` with unbreakable spaces after titles, within dates and figures, and before dashes."""
    text = _BEFORE_A_DASH.sub(NBSP, text)
    for pattern in _togethers(language):
        text = pattern.sub(rf"\1{NBSP}", text)
    return text


@cache
def _togethers(language: PageLanguage) -> tuple[re.Pattern[str], ...]:
    """What stays together with the word or sign after it: group 1, before a space."""
    months = _months(language)
    return tuple(
        re.compile(rf"({before}{_MARKUP}) (?={_MARKUP}{behind})")
        for before, behind in (
            (rf"(?<![^\W_])(?:{language.stays_with_next}){_MARKUP}\.?", r"\w"),
            (rf"(?<![^\W_])[^\W\d_]{_MARKUP}\.", r"\w"),
            (rf"(?<![^\W_])(?:{months})", r"\d{1,2}(?![^\W_])"),
            (
                rf"(?<![^\W_]){language.day}",
                rf"(?:{language.before_month})?(?:{months})(?![^\W_])",
            ),
            (r"(?<!\d)\d{1,3}", r"\d{3}(?!\d)"),
            (r"\d", "[€$£%]"),
        )
    )


def _months(language: PageLanguage) -> str:
    return "|".join(
        re.escape(name)
        for width in ("wide", "abbreviated")
        for name in get_month_names(width, locale=language.locale).values()
    )


def names_a_day(text: str, language: PageLanguage) -> bool:
    """Whether a day of the calendar stands in `text`, in words or in figures."""
    months, day = _months(language), language.day
    spelled = rf"\b(?:{months}) {day}|\b{day} (?:{language.before_month})?(?:{months})\b"
    figures = r"\b\d{1,2}[./-]\d{1,2}(?:[./-]|\b)|\b\d{4}-\d{2}-\d{2}\b"
    return bool(re.search(f"{spelled}|{figures}", text.replace(NBSP, " "), re.IGNORECASE))


def _spaced(text: str) -> str:
    """`text` with spaces before the punctuation that has them, as in French."""
    text = _BEFORE_A_MARK.sub(rf"\1{NNBSP}", text)
    text = re.sub(r"((?:[^\W_]|[»”)])[*_]*+) (?=[*_]*+:)", rf"\1{NBSP}", text)
    text = re.sub(
        r"«([*_]*+)([ \u00a0\u202f]*)",
        lambda found: f"«{found[1]}{NBSP}" if found[2] else f"«{NBSP}{found[1]}",
        text,
    )
    return re.sub(
        r"(?:(?<![ \u00a0\u202f])[ \u00a0\u202f]++([*_]*+)|(?<![*_])([*_]*+))»",
        lambda found: f"{found[2] or ''}{NBSP}{found[1] or ''}»",
        text,
    )


def date_line(date: str, place: str, language: PageLanguage) -> str:
    """A date that `language` has written, with the place it is written at, if there is one."""
    pattern = language.dated_at if place else language.dated
    return pattern.format(place=place, date=date)


def linked(text: str) -> list[tuple[str, str]]:
    """`text` in pieces, each with the address that it links to: of the web, of mail, or none."""
    pieces, start = [], 0
    for match in _ADDRESS.finditer(text):
        address = match.group().replace(ZWSP, "")
        pieces += [(text[start : match.start()], "")]
        pieces += [(match.group(), address if "://" in address else f"mailto:{address}")]
        start = match.end()
    return [(piece, address) for piece, address in [*pieces, (text[start:], "")] if piece]


def breakable(text: str) -> str:
    """Words too long for a line get invisible places to break, so that none runs off the paper.

    Addresses have theirs at their signs, and break elsewhere only where those are far apart. What
    the typesetter parts by the rules of the language, with a hyphen, gets none.
    """

    def split(match: re.Match) -> str:
        word = match.group()
        if _BREAKS_ANYWHERE.search(word):
            return word
        is_long = len(word) > LONGEST_WORD
        if _ADDRESS_ALIKE.search(word):
            word = _SIGNS_OF_ADDRESS.sub(ZWSP, word)
            return _UNBROKEN.sub(_cut, word) if is_long else word
        return _UNBROKEN.sub(_cut_without_syllables, word) if is_long else word

    return re.sub(rf"\S{{{LONGEST_ADDRESS + 1},}}", split, text)


def parted_words(text: str) -> list[str]:
    """The long words that may be hyphenated, the longest first.

    German puts words together until the line before them would end far too early. Addresses have no
    hyphens that are not their own.
    """
    words = {
        word
        for written in text.split()
        if not _ADDRESS_ALIKE.search(written)
        for word in _PARTED.findall(written)
        if _has_syllables(word)
    }
    return sorted(words, key=lambda word: (-len(word), word))[:MOST_PARTED_WORDS]


def _has_syllables(word: str) -> bool:
    """Whether the rules of a language can say where this word breaks."""
    return not _NO_SYLLABLES.search(word)


def _cut_without_syllables(match: re.Match) -> str:
    """What stands between the words that break by rules, cut."""
    pieces, start = [], 0
    for word in filter(lambda found: _has_syllables(found[0]), _PARTED.finditer(match[0])):
        pieces += [_in_pieces(match[0][start : word.start()]), word[0]]
        start = word.end()
    return "".join((*pieces, _in_pieces(match[0][start:])))


def _cut(match: re.Match) -> str:
    return _in_pieces(match[0])


def _in_pieces(word: str) -> str:
    """A word in pieces of 20 characters."""
    return ZWSP.join(word[start : start + 20] for start in range(0, len(word), 20))
