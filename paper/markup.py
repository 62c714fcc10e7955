"""The text of a letter as blocks: paragraphs, **bold**, *italic* and lists; all else is literal."""

import re
from dataclasses import dataclass, field

from django.utils.translation import gettext
from markdown_it import MarkdownIt
from markdown_it.token import Token

MOST_BLOCKS = 300
MOST_RUNS = 600
LONGEST_HEADING = 120
_PUNCTUATION = r"[!-/:-@\[-`{-~]"  # what a backslash can stand before
_BACKSLASH = re.compile(rf"\\(?={_PUNCTUATION}|$)", re.MULTILINE)
# Underlines within a word, as addresses have them, are no markup.
_UNDERLINES = re.compile(r"(?<!_)(?:(?<!\w)_+|_++(?!\w))")
_ESCAPED = re.compile(rf"\\({_PUNCTUATION})")

_markdown = MarkdownIt("zero").enable(["emphasis", "list", "escape", "newline"])


class TextTooLong(Exception):
    """More characters, paragraphs or changes of style than a letter can have; says which."""


@dataclass(frozen=True)
class Run:
    """Text in one style; a `text` of a single newline is a line break."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class Block:
    """A paragraph or one list item. `level` counts list depth from 0, for a paragraph.

    `begins_list`: it is the first item of a list that is in no other.
    """

    runs: tuple[Run, ...]
    level: int = 0
    marker: str = ""  # "" in a paragraph or a continued item, "•" or "3." in a list
    begins_list: bool = False

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @property
    def is_heading(self) -> bool:
        """Whether it is one bold line above others."""
        is_short = len(self.text) < LONGEST_HEADING
        return is_short and not self.level and all(run.bold for run in self.runs)

    def leads_to(self, following: "Block | None") -> bool:
        """Whether it is nothing without what `following` says: a heading, or "I liked:"."""
        if not following or following.is_heading:
            return False
        names_a_list = following.begins_list and self.text.rstrip().endswith(":")
        return self.is_heading or (names_a_list and len(self.text) < LONGEST_HEADING)

    def goes_on_with(self, following: "Block | None") -> bool:
        """Whether `following`, behind it, is of the same list."""
        return bool(self.level and following and following.level and not following.begins_list)


@dataclass
class _Lists:
    markers: list[int | None] = field(default_factory=list)  # next number, None for bullets
    pending: str = ""
    is_new: bool = False


def parse(text: str) -> list[Block]:
    """The blocks of a letter's text. Raises `TextTooLong` past the caps of the engine."""
    blocks = parse_any(text)
    refuse_too_complex([len(block.runs) for block in blocks])
    return blocks


def refuse_too_complex(runs: list[int]) -> None:
    """Raise `TextTooLong` past the caps of the engine; `runs` has the number of each block's."""
    if len(runs) > MOST_BLOCKS:
        limit = {"limit": MOST_BLOCKS}
        raise TextTooLong(gettext("A letter can have %(limit)s paragraphs at most.") % limit)
    if sum(runs) > MOST_RUNS:
        words = gettext("A letter can have %(limit)s line breaks and changes of style at most.")
        raise TextTooLong(words % {"limit": MOST_RUNS})


def parse_any(text: str) -> list[Block]:
    """The blocks of a text, however many."""
    blocks: list[Block] = []
    lists = _Lists()
    for token in _markdown.parse(text):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            ordered = token.type.startswith("ordered")
            lists.is_new = not lists.markers
            lists.markers.append(int(token.attrs.get("start", 1)) if ordered else None)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.markers.pop()
        elif token.type == "list_item_open":
            number = lists.markers[-1]
            lists.pending = "•" if number is None else f"{number}."
            if number is not None:
                lists.markers[-1] = number + 1
        elif token.type == "inline":
            runs = _runs(token.children or [])
            blocks.append(Block(runs, len(lists.markers), lists.pending, lists.is_new))
            lists.pending, lists.is_new = "", False
    return blocks


def _runs(tokens: list[Token]) -> tuple[Run, ...]:
    runs: list[Run] = []
    bold = italic = 0
    for token in tokens:
        if token.type in ("strong_open", "strong_close"):
            bold += token.nesting
        elif token.type in ("em_open", "em_close"):
            italic += token.nesting
        elif token.type in ("softbreak", "hardbreak"):
            runs.append(Run("\n"))
        elif token.content:
            style = (bold > 0, italic > 0)
            if runs and runs[-1].text != "\n" and (runs[-1].bold, runs[-1].italic) == style:
                runs[-1] = Run(runs[-1].text + token.content, *style)
            else:
                runs.append(Run(token.content, *style))
    return tuple(runs)


def escaped(text: str) -> str:
    """`text` so that `parse` shows it literally, for putting facts into a body."""
    text = _BACKSLASH.sub(r"\\\\", text).replace("*", r"\*")
    return _UNDERLINES.sub(lambda run: r"\_" * len(run[0]), text)


def unescaped(text: str) -> str:
    """`text` without the backslashes that keep a character from being read as markup."""
    return _ESCAPED.sub(r"\1", text)
