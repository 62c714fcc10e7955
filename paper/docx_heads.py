"""What letters in Word begin with: sender, recipient and date, as each layout places them."""

from docx.enum.text import WD_LINE_SPACING
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph

from paper.docx_markup import line_beside, place_on_page
from paper.docx_sheet import Sheet
from paper.layouts import SMALLER, SMALLER_RETURN_LINE, Window
from paper.letter import LetterWords

# How far Word sets the letters of a name below the top of its line, which it is placed by, in mm.
_ABOVE_NAME = 1


def add_head(sheet: Sheet, words: LetterWords) -> None:
    if window := sheet.layout.window:
        _window_head(sheet, words, window)
    else:
        _HEADS[sheet.layout.head](sheet, words)


def _us_head(sheet: Sheet, words: LetterWords) -> None:
    if words.sender_name or words.sender_lines:
        scales, gaps = sheet.layout.scales, sheet.layout.gaps
        if words.sender_name:
            name = sheet.add_line(words.sender_name, 0, bold=True, scale=scales.name)
            # A line of Word reaches lower than its letters do; the border stands off by itself.
            sheet.space(name, gaps.below_name - 0.4, 0.12, scale=scales.name)
        contact = "  ·  ".join(words.sender_lines)
        line = sheet.add_line(contact, 0, scale=scales.contact, grey=True)
        after = sheet.head_gap(gaps.after_sender) + 0.45
        sheet.space(line, after, 0.66, scale=scales.contact)
        line_beside(line, "bottom", ink=sheet.layout.line_ink)
    _add_date(sheet, words)
    _add_recipient(sheet, words)


def _uk_head(sheet: Sheet, words: LetterWords) -> None:
    if sender := _add_sender(sheet, words):
        sheet.move_right(sender)
    _add_date(sheet, words)
    _add_recipient(sheet, words)


def _fr_head(sheet: Sheet, words: LetterWords) -> None:
    _add_sender(sheet, words)
    recipient = _add_recipient(sheet, words)
    if recipient and sheet.layout.recipient_on_the_right:
        sheet.move_right(recipient)
    sheet.move_right(_add_date(sheet, words))


def _window_head(sheet: Sheet, words: LetterWords, window: Window) -> None:
    _place_name(sheet, words, window)
    _place_return_line(sheet, words, window)
    _place_address(sheet, words, window)
    _place_information(sheet, words, window)
    _place_marks(sheet, window)
    spacer = sheet.document.add_paragraph().paragraph_format
    spacer.space_after = Pt(0)
    spacer.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    spacer.line_spacing = Mm(window.text - sheet.layout.margins.top)


def _place_name(sheet: Sheet, words: LetterWords, window: Window) -> None:
    if words.sender_name:
        scale = sheet.layout.scales.name
        name = sheet.add_line(words.sender_name, 0, bold=True, scale=scale)
        sheet.space(name, 0, 0.4, scale=scale)
        y = Mm(window.name - _ABOVE_NAME)
        place_on_page(name, x=Mm(window.left), y=y, width=Mm(window.name_width))


def _place_return_line(sheet: Sheet, words: LetterWords, window: Window) -> None:
    """The sender's own address, on one small line above the recipient's, if there is one."""
    if not words.return_line or not words.recipient_lines:
        return
    x, width = Mm(window.left), Mm(window.address_width)
    size = Pt(window.return_line_size)
    scales = [size.pt / sheet.size * scale for scale in SMALLER_RETURN_LINE]
    scale = sheet.largest_scale([words.return_line], width, size, scales)
    return_line = sheet.add_line(words.return_line, 0, grey=True, scale=scale)
    sheet.space(return_line, 0, sheet.layout.gaps.between_lines, scale=scale)
    line_beside(return_line, "bottom", space=1, ink=sheet.layout.line_ink)
    # What is too long for one line goes on above it, away from the address.
    more_lines = sheet.lines_within([words.return_line], width, scale) - 1
    above = Length(more_lines * return_line.paragraph_format.line_spacing)
    y, height = Mm(window.return_line) - above, Mm(window.return_line_height) + above
    place_on_page(return_line, x=x, y=Length(y), width=width, height=Length(height))


def _place_address(sheet: Sheet, words: LetterWords, window: Window) -> None:
    x, width = Mm(window.left), Mm(window.address_width)
    lines = words.recipient_lines
    scale = sheet.largest_scale(lines, width, Mm(window.address_height), SMALLER)
    address = sheet.add_lines(lines, 0, scale=scale)
    height = Mm(window.address_height)
    place_on_page(address, x=x, y=Mm(window.address), width=width, height=height)


def _place_information(sheet: Sheet, words: LetterWords, window: Window) -> None:
    """How the sender is reached, and the date."""
    lines = [*words.sender_lines, *([""] if words.sender_lines else []), words.date_line]
    width, height = Mm(window.information_width), Mm(window.information_height)
    scales = [sheet.layout.scales.information * scale for scale in SMALLER]
    scale = sheet.largest_scale(lines, width, height, scales)
    information = sheet.add_lines(lines, 0, scale=scale)
    x, y = Mm(window.information_left), Mm(window.information)
    place_on_page(information, x=x, y=y, width=width)


def _place_marks(sheet: Sheet, window: Window) -> None:
    """Where the sheet is folded, and in its middle where it is punched."""
    first = sheet.document.sections[0].first_page_header.paragraphs[0]
    for mark in window.marks:
        drawn = first.insert_paragraph_before()
        sheet.space(drawn, 0, 0, scale=0.1)
        line_beside(drawn, "top", space=0, ink=sheet.layout.line_ink)
        place_on_page(drawn, x=Mm(window.marks_left), y=Mm(mark.y), width=Mm(mark.length))


def _sender_lines(words: LetterWords) -> list[str]:
    return [line for line in (words.sender_name, *words.sender_lines) if line]


def _add_sender(sheet: Sheet, words: LetterWords) -> Paragraph | None:
    if not (lines := _sender_lines(words)):
        return None
    after = sheet.head_gap(sheet.layout.gaps.after_sender)
    scale = sheet.layout.scales.sender
    has_name = bool(words.sender_name)
    return sheet.add_lines(lines, after, first_bold=has_name, scale=scale)


def _add_date(sheet: Sheet, words: LetterWords) -> Paragraph:
    return sheet.add_line(words.date_line, sheet.head_gap(sheet.layout.gaps.after_date))


def _add_recipient(sheet: Sheet, words: LetterWords) -> Paragraph | None:
    if not words.recipient_lines:
        return None
    after = sheet.head_gap(sheet.layout.gaps.after_recipient)
    return sheet.add_lines(words.recipient_lines, after)


_HEADS = {"us": _us_head, "uk": _uk_head, "fr": _fr_head}
