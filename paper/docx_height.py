"""How tightly a letter is set in Word, by counting its lines, as no typesetter is at hand."""

import math

from docx.shared import Mm, Pt

from paper.layouts import CAPITAL, Step
from paper.letter import PrintedLetter

# Of a line, what its words fill before the next no longer fits; Word's faces run a little wider.
_FILLED = 0.94


def roomiest_that_fits(letter: PrintedLetter) -> Step:
    """The first step in which the letter takes one page, as far as can be known without Word."""
    layout = letter.layout
    fitting = (step for step in layout.steps if _height(letter, step) <= _room(letter, step))
    return next(fitting, layout.on_more_pages)


def _room(letter: PrintedLetter, step: Step) -> float:
    """What the sheet has for the text and, without a window, for the head, in mm."""
    edge, window = letter.layout.margins_at(step), letter.layout.window
    return letter.paper.height - (window.text if window else edge.top) - edge.bottom


def _height(letter: PrintedLetter, step: Step) -> float:
    """About how much of that the letter takes, in mm."""
    size = letter.typeface.size - step.shrink
    signing, ending = _ending(letter, step)
    head = 0 if letter.layout.window else _head(letter, step)
    return Pt(size * (head + _text(letter, step) + ending)).mm + signing


def _head(letter: PrintedLetter, step: Step) -> float:
    """From the sender to above the subject, in em."""
    layout, gaps = letter.layout, letter.layout.gaps
    if layout.head == "us":
        sender = CAPITAL * (layout.scales.name + layout.scales.contact) + 3 * gaps.below_name
    else:
        sender = _close_lines(letter, 1 + len(letter.sender_lines)) * layout.scales.sender
    below = (gaps.after_sender, gaps.after_date, gaps.after_recipient)
    address = _close_lines(letter, len(letter.recipient_lines))
    return sender + CAPITAL + address + sum(below) * step.gap * step.head


def _close_lines(letter: PrintedLetter, count: int) -> float:
    gap = letter.layout.gaps.between_lines
    return max(count * (CAPITAL + gap) - gap, 0)


def _text(letter: PrintedLetter, step: Step) -> float:
    """From the subject to above the closing, in em."""
    edge, size = letter.layout.margins_at(step), letter.typeface.size - step.shrink
    line = Mm(letter.paper.width - edge.left - edge.right).pt * _FILLED
    texts = [block.text for block in letter.blocks]
    lines = [max(math.ceil(letter.typeface.width_of(text, size) / line), 1) for text in texts]
    height = sum(count * (CAPITAL + step.leading) - step.leading + step.gap for count in lines)
    if letter.subject:
        height += letter.layout.scales.subject * CAPITAL + letter.layout.after_subject(step)
    return height + (CAPITAL + step.gap if letter.greeting else 0)


def _ending(letter: PrintedLetter, step: Step) -> tuple[float, float]:
    """The room of the signature in mm, and the other lines from the closing on in em."""
    count = len(letter.closing.splitlines())
    height = count * (CAPITAL + step.leading) + CAPITAL
    if letter.enclosures:
        lines = len(letter.enclosures) + letter.language.enclosures_below
        height += step.gap + _close_lines(letter, lines) * letter.layout.scales.enclosures
    signed = bool(letter.signature_png)
    layout = letter.layout
    return (layout.signature_height if signed else layout.signing_room), height + signed
