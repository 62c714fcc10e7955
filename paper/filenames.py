"""File names a person finds again, on any system."""

import datetime
import re
import unicodedata

from paper.characters import clean
from paper.typography import PageLanguage

LONGEST = 120  # characters, of the 255 bytes a file system takes


def letter_filename(
    language: PageLanguage,
    *,
    recipient: str,
    company: str,
    dated_on: datetime.date,
    extension: str,
) -> str:
    """For example `Letter to Dana Whitfield, Fernwood Analytics, 2026-11-23.pdf`.

    It is in the language of the letter, since who gets the letter reads it.
    """
    to = ", ".join(name for name in dict.fromkeys([_safe(recipient), _safe(company)]) if name)
    end = f", {dated_on.isoformat()}"
    name = language.letter_to.format(name=to)
    return name[: LONGEST - len(end)].rstrip(" .,") + f"{end}.{extension}"


def _safe(name: str) -> str:
    name = unicodedata.normalize("NFC", clean(name)[0])
    # What Windows, macOS or a shell would read as more than a name.
    return " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f\u200b-\u200f\u2028\u2029]', " ", name).split())
