"""Printed letters as the tests need them."""

import datetime
import random
from typing import Any

from letters.languages import LANGUAGES
from paper.layouts import LAYOUTS, PAPERS
from paper.letter import PrintedLetter
from paper.typefaces import TYPEFACES

BODY = """Thank you for considering me for the Assistant Manager position.

I enjoyed talking with you, Mr Li and Ana. I liked

- the *weekend* rota,
- the **quiet** shop floor.

If the position should become open again, please contact me."""


def one_letter_words(seed: int) -> str:
    """A body of the most words that a letter can have."""
    chance = random.Random(seed)  # noqa: S311
    return " ".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=6_000))


def printed_letter(
    *,
    language: str = "en-us",
    layout: str = "us",
    paper: str = "us-letter",
    typeface: str = "libertinus",
    **changes: Any,
) -> PrintedLetter:
    values: dict[str, Any] = {
        "language": LANGUAGES[language].page,
        "layout": LAYOUTS[layout],
        "paper": PAPERS[paper],
        "typeface": TYPEFACES[typeface],
        "sender_name": "Dana Ruiz",
        "sender_lines": ("418 Alder Street, Apt 3", "Portland, OR 97205", "dana@example.org"),
        "recipient_lines": ("Adaeze Okafor", "Head of Operations", "Larkfield"),
        "place": "",
        "date": LANGUAGES[language].date(datetime.date(2026, 11, 24)),
        "subject": "Assistant Manager, Dana Ruiz",
        "greeting": "Dear Ms Okafor,",
        "body": BODY,
        "closing": "With warm regards,",
        "signature_name": "Dana Ruiz",
    }
    return PrintedLetter(**(values | changes))
