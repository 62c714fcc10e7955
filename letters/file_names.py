"""File names of letters that a person finds again, on any system."""

import datetime

from frame.file_names import LONGEST, safe_file_name, shortened
from frame.folding import folded
from paper.typography import PageLanguage


def letter_filename(
    language: PageLanguage,
    *,
    recipient: str,
    company: str,
    dated_on: datetime.date,
    extension: str,
) -> str:
    """For example `Letter to Dana Whitfield, Fernwood Analytics, 2026-11-23.pdf`.

    It is in the language of the letter, since who gets the letter reads it. A company that is its
    own recipient, in whatever spelling, is named once, and without the word "to", behind which
    many languages want its article: `Lettre, boulangerie Paul, 2026-11-23.pdf`.
    """
    company, recipient = safe_file_name(company), safe_file_name(recipient)
    end = f", {dated_on.isoformat()}"
    if not recipient or folded(recipient) == folded(company):
        name = f"{language.letter}, {recipient or company}"
    else:
        to = ", ".join(filter(None, (recipient, company)))
        name = language.letter_to.format(name=to)
    return f"{shortened(name, LONGEST - len(end))}{end}.{extension}"
