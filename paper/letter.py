"""What the page of a letter shows: plain values, already chosen by the writer."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from paper.characters import Unprintable, clean, east_asian_faces, unprintable_in
from paper.markup import Block, parse_any
from paper.typography import PageLanguage, breakable, date_line, polished

# Past these a letter is a book, and setting it would hold others up.
BODY_LIMIT = 12_000
LONG_PARAGRAPH = 1_200

LAYOUTS = {
    "us": "US business letter",
    "uk": "UK letter",
    "din-a": "DIN 5008 form A",
    "din-b": "DIN 5008 form B",
    "fr": "French letter",
    "es": "Spanish letter",
}
PAPERS = {"us-letter": "US Letter", "a4": "A4"}
TYPEFACES = {
    "libertinus": "Libertinus Serif",
    "source-serif": "Source Serif 4",
    "eb-garamond": "EB Garamond",
    "inter": "Inter",
    "carlito": "Carlito",
}
PUNCTUATION = {"smart": "As the language sets it", "typed": "As I type it"}
# The sizes, in points, at which the faces look equally large.
SIZES = {
    "libertinus": 11.5,
    "source-serif": 10.5,
    "eb-garamond": 12,
    "inter": 10,
    "carlito": 11.5,
}


@dataclass(frozen=True)
class PrintedLetter:
    """A letter ready for the page.

    `layout`, `paper` and `typeface` are keys of the tables above; `date` is a day as `language`
    writes it. `body` is the text `paper.markup.parse` reads.
    """

    language: PageLanguage
    layout: str
    paper: str
    typeface: str
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

    @property
    def title(self) -> str:
        """What the document is called: subject, else recipient; never empty."""
        for candidate in (self.subject, *self.recipient_lines[:1], self.sender_name):
            if title := clean(candidate)[0].strip():
                return title
        return "Letter"

    @property
    def enclosures_label(self) -> str:
        return self.language.enclosures_label

    @property
    def date_line(self) -> str:
        return date_line(self.date, self.place, self.layout)

    def texts(self) -> list[str]:
        """Every text the page shows, in reading order."""
        return [
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
        ]

    def unprintable(self) -> list[Unprintable]:
        """The characters that no letter font has, in the order they appear."""
        return unprintable_in("\n".join(self.texts()))

    def set_text(self, text: str) -> str:
        """One line of text as the page shows it."""
        text = clean(text)[0].replace("\n", " ")
        return breakable(polished(text, self.language) if self.smart_punctuation else text)

    def blocks(self) -> list[Block]:
        """The body's blocks as the page shows them."""
        text = clean(self.body)[0]
        if self.smart_punctuation:
            text = polished(text, self.language)
        blocks = parse_any(text)
        for block in blocks:
            block.runs = [
                dataclasses.replace(run, text=run.text if run.text == "\n" else breakable(run.text))
                for run in block.runs
            ]
        return blocks

    def page_data(self) -> dict[str, Any]:
        """Everything letter.typ places, as plain values for JSON."""
        language, _, region = self.language.tag.lower().partition("-")
        return {
            "language": language,
            "region": region,
            "layout": self.layout,
            "paper": self.paper,
            "family": TYPEFACES[self.typeface],
            "size": SIZES[self.typeface],
            "east_asian_families": east_asian_faces("".join(self.texts())),
            "title": self.title,
            "author": self.set_text(self.sender_name),
            "sender_name": self.set_text(self.sender_name),
            "sender_lines": [self.set_text(line) for line in self.sender_lines],
            "recipient_lines": [self.set_text(line) for line in self.recipient_lines],
            "date_line": self.set_text(self.date_line),
            "subject": self.set_text(self.subject),
            "subject_label": self.language.subject_label if self.subject else "",
            "greeting": self.set_text(self.greeting),
            "blocks": [
                {
                    "level": block.level,
                    "marker": block.marker,
                    "runs": [[run.text, run.bold, run.italic] for run in block.runs],
                    "is_long": sum(len(run.text) for run in block.runs) > LONG_PARAGRAPH,
                }
                for block in self.blocks()
            ],
            "closing": [self.set_text(line) for line in self.closing.splitlines()],
            "signature_name": self.set_text(self.signature_name),
            "signature": list(self.signature_png) if self.signature_png else None,
            "enclosures_label": self.enclosures_label,
            "enclosures": [self.set_text(line) for line in self.enclosures],
            "page_words": self.language.page_of,
        }
