"""The letter as plain text, for a mail program or a form."""

from paper.letter import PrintedLetter
from paper.typography import NBSP, ZWSP


def plain_text(letter: PrintedLetter, *, with_subject: bool = True) -> str:
    """Subject, greeting, text, closing, name and enclosures.

    There is no letterhead, which a mail has of its own; its subject has a line of its own, too.
    """
    parts = [
        letter.set_text(letter.subject) if with_subject else "",
        letter.set_text(letter.greeting),
        _body(letter),
        "\n".join(
            letter.set_text(line)
            for line in (*letter.closing.splitlines(), letter.signature_name)
            if line
        ),
        _enclosures(letter),
    ]
    text = "\n\n".join(part for part in parts if part) + "\n"
    # Break points and kept-together words help a typesetter only; French needs its spaces anywhere.
    text = text.replace(ZWSP, "")
    return text if letter.language.spaces_punctuation else text.replace(NBSP, " ")


def _body(letter: PrintedLetter) -> str:
    blocks = []
    for block in letter.blocks():
        text = "".join(run.text for run in block.runs)
        indent = "  " * max(block.level - 1, 0)
        marker = "-" if block.marker == "•" else block.marker
        blocks.append((f"{indent}{marker} {text}" if marker else text, block.level > 0))
    body = ""
    for place, (text, is_item) in enumerate(blocks):
        joins = is_item and place > 0 and blocks[place - 1][1]
        body += ("" if not body else "\n" if joins else "\n\n") + text
    return body


def _enclosures(letter: PrintedLetter) -> str:
    """Beside their label, one below the other."""
    label = f"{letter.enclosures_label} "
    lines = ("\n" + " " * len(label)).join(letter.set_text(line) for line in letter.enclosures)
    return label + lines if lines else ""
