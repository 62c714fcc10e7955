"""The letter as a Word document that looks like the typeset page."""

import io

from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph

from paper.docx_heads import add_head
from paper.docx_height import roomiest_that_fits
from paper.docx_markup import close_up, turn_right_to_left
from paper.docx_sheet import Sheet
from paper.letter import LetterWords, PrintedLetter
from paper.markup import Block, Run


def docx(letter: PrintedLetter) -> bytes:
    """The letter as a .docx file."""
    words, layout, step = letter.words, letter.layout, roomiest_that_fits(letter)
    sheet = Sheet(
        letter.paper, layout, step, letter.typeface, letter.language, is_turned=letter.is_turned
    )
    sheet.set_about(title=letter.title, author=words.sender_name)
    to = words.recipient_lines[:1] or (words.sender_name,)
    sheet.set_running_head([*to, words.date_line])
    add_head(sheet, words)
    parts = (_add_subject, _add_greeting)
    for add_part in reversed(parts) if layout.subject_after_greeting else parts:
        add_part(sheet, words)
    _add_body(sheet, letter)
    _add_ending(sheet, words, letter.signature_png, letter.language.signature)
    return sheet.saved()


def _add_subject(sheet: Sheet, words: LetterWords) -> None:
    if not words.subject:
        return
    paragraph = sheet.add_paragraph(sheet.layout.after_subject(sheet.step))
    if words.subject_label:
        sheet.add_words(paragraph, words.subject_label)
    subject = sheet.in_its_direction(words.subject)
    sheet.add_words(paragraph, subject, bold=True, scale=sheet.layout.scales.subject)


def _add_greeting(sheet: Sheet, words: LetterWords) -> None:
    if words.greeting:
        greeting = sheet.add_line(words.greeting, sheet.step.gap)
        greeting.paragraph_format.keep_with_next = True


def _add_body(sheet: Sheet, letter: PrintedLetter) -> None:
    blocks = letter.blocks
    for block, following in zip(blocks, (*blocks[1:], None), strict=False):
        gap = _gap_between(sheet, block, following)
        paragraph = sheet.add_paragraph(gap, is_turned=letter.turns(block.text))
        if block.marker:
            sheet.lists.enter(paragraph, block.level, block.marker)
        elif block.level:
            paragraph.paragraph_format.left_indent = sheet.lists.indent_of(block.level)
        else:
            sheet.lists.leave()
        for run in block.runs:
            _add_run(sheet, paragraph, run)
        stays = following is None or block.leads_to(following)
        paragraph.paragraph_format.keep_with_next = stays


def _gap_between(sheet: Sheet, block: Block, following: Block | None) -> float:
    if block.goes_on_with(following):
        return sheet.layout.gaps.between_lines + sheet.step.leading / 2
    return sheet.step.gap


def _add_run(sheet: Sheet, paragraph: Paragraph, run: Run) -> None:
    if run.text == "\n":
        paragraph.add_run().add_break()
    else:
        sheet.add_words(paragraph, run.text, bold=run.bold, italic=run.italic)


def _add_ending(
    sheet: Sheet, words: LetterWords, signature_png: bytes | None, signature_alt: str
) -> None:
    closing = sheet.add_lines(words.closing, 0) if words.closing else None
    if closing:
        sheet.space(closing, sheet.step.leading, sheet.step.leading)
        closing.paragraph_format.keep_with_next = True
    if signature_png:
        _add_signature(sheet, signature_png, signature_alt)
    elif closing:
        # The gap is what the line of the name does not have above its letters.
        above = Pt(sheet.size * sheet.step.leading)
        closing.paragraph_format.space_after = Length(Mm(sheet.layout.signing_room) - above)
    if words.signature_name:
        name = sheet.add_line(words.signature_name, 2 * sheet.step.gap)
        name.paragraph_format.keep_with_next = bool(words.enclosures)
        if sheet.layout.signature_on_the_right:
            sheet.move_right(name)
    if words.enclosures:
        _add_enclosures(sheet, words)


def _add_signature(sheet: Sheet, png: bytes, alt: str) -> None:
    paragraph = sheet.document.add_paragraph()
    if sheet.is_turned:
        turn_right_to_left(paragraph)
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.keep_with_next = True
    if sheet.layout.signature_on_the_right:
        sheet.move_right(paragraph)
    height = Mm(sheet.layout.signature_height)
    close_up(paragraph.add_run().add_picture(io.BytesIO(png), height=height), alt)


def _add_enclosures(sheet: Sheet, words: LetterWords) -> None:
    """Beside their label or below it, one below the other."""
    scale, label = sheet.layout.scales.enclosures, words.enclosures_label
    if sheet.language.enclosures_below:
        sheet.add_lines([label, *words.enclosures], 0, scale=scale)
        return
    first, *others = words.enclosures
    form = sheet.add_lines([f"{label}\t{first}", *others], 0, scale=scale).paragraph_format
    gap = Pt(sheet.layout.gaps.beside_label * sheet.size)
    form.left_indent = sheet.width_of(label, scale) + gap
    form.first_line_indent = -form.left_indent
