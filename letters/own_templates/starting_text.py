"""What a template of one's own begins with: a letter of its kind, to be made one's own.

The texts stand in `texts/<language>/<kind>.txt`: the subject, the paragraphs of the letter and the
closing, with a blank line between them.
"""

from functools import cache
from pathlib import Path

from letters.kinds import Kind

TEXTS = Path(__file__).with_name("texts")


def starting_text(kind: Kind, language: str) -> dict[str, str]:
    """The fields of a template of `kind`, in the code of a language of letters."""
    subject, body, closing = _parts(kind, language)
    return {
        "kind": kind,
        "language": language,
        "subject": subject,
        "body": body,
        "closing": closing,
    }


@cache
def _parts(kind: Kind, language: str) -> tuple[str, str, str]:
    text = (TEXTS / language / f"{kind}.txt").read_text(encoding="utf-8").strip()
    subject, rest = text.split("\n\n", 1)
    body, closing = rest.rsplit("\n\n", 1)
    return subject, body, closing
