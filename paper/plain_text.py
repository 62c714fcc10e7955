"""The letter as plain text, for a mail program or a form."""

from collections.abc import Iterable

from paper.letter import LetterWords, PrintedLetter
from paper.markup import Block
from paper.typography import NBSP, ZWSP


def plain_text(letter: PrintedLetter, *, with_subject: bool = True) -> str:
    """Subject, greeting, text, closing, name and enclosures.

    There is no letterhead, which a mail has of its own; its subject has a line of its own, too.
    """
    words = letter.words
    parts = [
        words.subject if with_subject else "",
        words.greeting,
        _body(letter.blocks),
        "\n".join(line for line in (*words.closing, words.signature_name) if line),
        _enclosures(words, below=letter.language.enclosures_below),
    ]
    text = "\n\n".join(part for part in parts if part) + "\n"
    # Break points and kept-together words help a typesetter only; French needs its spaces anywhere.
    text = text.replace(ZWSP, "")
    return text if letter.language.spaces_punctuation else text.replace(NBSP, " ")


def _body(blocks: Iterable[Block]) -> str:
    body, before = "", None
    for block in blocks:
        indent = "  " * max(block.level - 1, 0)
        marker = "-" if block.marker == "•" else block.marker
        if before:
            body += "\n" if before.goes_on_with(block) else "\n\n"
        body += f"{indent}{marker} {block.text}" if marker else block.text
        before = block
    return body


def _enclosures(words: LetterWords, *, below: bool) -> str:
    """One below the other, beside their label or all `below` it."""
    if below and words.enclosures:
        return "\n".join((words.enclosures_label, *words.enclosures))
    label = f"{words.enclosures_label} "
    lines = ("\n" + " " * len(label)).join(words.enclosures)
    return label + lines if lines else ""
