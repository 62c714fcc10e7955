"""What the page shows: plain values, already chosen by the writer."""

import datetime
from dataclasses import dataclass

BODY_LIMIT = 12_000

LAYOUTS = {
    "us": "US",
    "uk": "UK",
    "din-a": "DIN 5008 form A",
    "din-b": "DIN 5008 form B",
    "fr": "French",
    "es": "Spanish",
}
PAPERS = {"us-letter": "US Letter", "a4": "A4"}
TYPEFACES = {
    "libertinus": "Libertinus Serif",
    "source-serif": "Source Serif 4",
    "eb-garamond": "EB Garamond",
    "inter": "Inter",
    "carlito": "Carlito",
}


@dataclass(frozen=True)
class PrintedLetter:
    """A letter ready for the page. `body`: blank line = paragraph, **bold**, *italic*, lists."""

    language: str
    layout: str
    paper: str
    typeface: str
    sender_name: str
    sender_lines: tuple[str, ...]
    recipient_lines: tuple[str, ...]
    place: str
    dated_on: datetime.date
    subject: str
    greeting: str
    body: str
    closing: str
    signature_name: str
    signature_png: bytes | None = None
    enclosures: tuple[str, ...] = ()
    smart_punctuation: bool = True
