"""What the page of a letter shows: plain values, already chosen by the writer."""

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any, ClassVar

from django.utils.formats import number_format
from django.utils.translation import gettext, gettext_lazy

from paper.characters import (
    Unprintable,
    begins_right_to_left,
    clean,
    east_asian_faces,
    is_turned,
    unprintable_in,
)
from paper.islands import patterns_of
from paper.layouts import SMALLER, SMALLER_RETURN_LINE, Layout, Paper, Step, measures
from paper.markup import Block, TextTooLong, parse_any, refuse_too_complex
from paper.typefaces import Typeface
from paper.typography import (
    PageLanguage,
    breakable,
    date_line,
    language_and_region,
    linked,
    parted_words,
    polished,
)
from paper.unbroken import StyledText, in_pieces

# Past these a letter is a book, and setting it would hold others up.
BODY_LIMIT = 12_000
LONG_PARAGRAPH = 1_200

PUNCTUATION = {
    "smart": gettext_lazy("By the rules of the language"),
    "typed": gettext_lazy("As typed"),
}


@dataclass(frozen=True)
class LetterWords:
    """Every text of a letter but its body, as the page has it: clean, polished, breakable."""

    sender_name: str
    sender_lines: tuple[str, ...]
    return_line: str
    recipient_lines: tuple[str, ...]
    date_line: str
    subject_label: str
    subject: str
    greeting: str
    closing: tuple[str, ...]
    signature_name: str
    enclosures_label: str
    enclosures: tuple[str, ...]

    def lines(self) -> Iterator[str]:
        """Each of them, as a line."""
        for words in asdict(self).values():
            yield from (words,) if isinstance(words, str) else words


@dataclass(frozen=True)
class PrintedLetter:
    """A letter ready for the page.

    `date` is a day as `language` writes it, `day` the same for the file's own date; `body` is the
    text that `paper.markup.parse` reads.
    """

    language: PageLanguage
    layout: Layout
    paper: Paper
    typeface: Typeface
    sender_name: str
    sender_lines: tuple[str, ...]
    recipient_lines: tuple[str, ...]
    place: str
    date: str
    subject: str
    greeting: str
    body: str
    closing: str
    signature_name: str
    signature_png: bytes | None = None
    enclosures: tuple[str, ...] = ()
    smart_punctuation: bool = True
    day: datetime.date | None = None

    template: ClassVar[str] = "letter"

    @property
    def title(self) -> str:
        """What the document is called: subject, else recipient; never empty."""
        for candidate in (self.subject, *self.recipient_lines[:1], self.sender_name):
            if title := clean(candidate)[0].strip():
                return title
        return self.language.letter

    def text(self) -> str:
        """Every text the page shows, in reading order, as it was typed."""
        texts = (
            self.sender_name,
            *self.sender_lines,
            *self.recipient_lines,
            self.place,
            self.subject,
            self.greeting,
            self.body,
            self.closing,
            self.signature_name,
            *self.enclosures,
        )
        return "\n".join(texts)

    def unprintable(self) -> list[Unprintable]:
        """The characters that no letter font has, in the order they appear."""
        return unprintable_in(self.text())

    @property
    def lines_beyond_window(self) -> int:
        """How many lines the address has that an envelope's window shows in small letters only."""
        window = self.layout.window
        return max(len(self.recipient_lines) - window.address_lines, 0) if window else 0

    @cached_property
    def is_turned(self) -> bool:
        """Whether its page runs from right to left, as its text does."""
        return is_turned(self.body)

    def turns(self, paragraph: str) -> bool:
        """Whether a paragraph runs from right to left, whatever name from elsewhere begins it."""
        return is_turned(paragraph) or (self.is_turned and begins_right_to_left(paragraph))

    def turns_line(self, line: str) -> bool:
        """Whether a line of few words does: Ms before a Hebrew name holds it."""
        return begins_right_to_left(line) and self.turns(line)

    @cached_property
    def words(self) -> LetterWords:
        language = self.language
        sender_name, sender_lines = self._line(self.sender_name), self._lines(self.sender_lines)
        date = date_line(self.date, self.place, language) if self.layout.names_place else self.date
        return LetterWords(
            sender_name=sender_name,
            sender_lines=sender_lines,
            return_line=_return_line(sender_name, sender_lines),
            recipient_lines=self._lines(self.recipient_lines),
            date_line=self._line(date),
            subject_label=language.subject_label if self.subject else "",
            subject=self._line(self.subject),
            greeting=self._line(self.greeting),
            closing=self._lines(self.closing.splitlines()),
            signature_name=self._line(self.signature_name),
            enclosures_label=language.enclosures_label(len(self.enclosures)),
            enclosures=self._lines(self.enclosures),
        )

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The body's blocks as the page shows them."""
        blocks = parse_any(self._polished(clean(self.body)[0]))
        return tuple(
            replace(block, runs=tuple(replace(run, text=breakable(run.text)) for run in block.runs))
            for block in blocks
        )

    def _line(self, text: str) -> str:
        return breakable(self._polished(clean(text)[0].replace("\n", " ")))

    def _lines(self, texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._line(text) for text in texts)

    def _polished(self, text: str) -> str:
        return polished(text, self.language) if self.smart_punctuation else text

    def _page_texts(self) -> Iterator[str]:
        """Every text of the page in its styles."""
        yield from self.words.lines()
        yield from (run.text for block in self.blocks for run in block.runs)

    def refuse_too_long(self) -> None:
        """Raise `TextTooLong` past the caps of the typesetter."""
        if len(self.body) > BODY_LIMIT:
            limit = {"limit": number_format(BODY_LIMIT, force_grouping=True)}
            raise TextTooLong(gettext("A letter can have %(limit)s characters at most.") % limit)
        refuse_too_complex([len(block.runs) for block in self.blocks])

    def page_data(self) -> dict[str, Any]:
        """Everything letter.typ places, as plain values for JSON."""
        layout = self.layout
        return language_and_region(self.language.tag) | {
            "paper": measures(self.paper),
            "layout": measures(layout),
            "steps": [_step_data(layout, step) for step in layout.steps],
            "on_more_pages": _step_data(layout, layout.on_more_pages),
            "smaller": SMALLER,
            "smaller_return_line": SMALLER_RETURN_LINE,
            "parted_words": parted_words(clean(self.text())[0]),
            "families": self.typeface.families(east_asian_faces(self.text())),
            "is_turned": self.is_turned,
            "islands": patterns_of(self._page_texts()),
            "turned_lines": list(filter(self.turns_line, self.words.lines())),
            "size": self.typeface.size,
            "page_of": self.language.page_of,
            "title": self.title,
            "day": [self.day.year, self.day.month, self.day.day] if self.day else None,
            "author": self.words.sender_name,
            "words": asdict(self.words),
            "enclosures_below": self.language.enclosures_below,
            "blocks": [
                _block_data(block, following) | {"is_turned": self.turns(block.text)}
                for block, following in zip(self.blocks, (*self.blocks[1:], None), strict=False)
            ],
            "signature": list(self.signature_png) if self.signature_png else None,
            "signature_alt": self.language.signature,
        }


def _step_data(layout: Layout, step: Step) -> dict[str, Any]:
    after_subject = {"after_subject": layout.after_subject(step)}
    return asdict(step) | asdict(layout.margins_at(step)) | after_subject


def _return_line(sender_name: str, sender_lines: Iterable[str]) -> str:
    """The postal address alone, on one line: no address of mail or the web, no telephone number."""
    is_postal = re.compile(r"(?![-+()\d\s./]+$)(?!\S+\.[a-z]{2,}(?:/\S*)?$)[^@]+$")
    return " · ".join(filter(None, [sender_name, *filter(is_postal.match, sender_lines)]))


def _block_data(block: Block, following: Block | None) -> dict[str, Any]:
    return {
        "list_goes_on": block.goes_on_with(following),
        "leads": block.leads_to(following),
        "level": block.level,
        "marker": block.marker,
        "pieces": in_pieces(
            [
                StyledText(text, run.bold, run.italic, address)
                for run in block.runs
                for text, address in linked(run.text)
            ]
        ),
        "is_long": len(block.text) > LONG_PARAGRAPH,
    }
