"""The letter as a Word document that looks like the typeset page."""

import io
import math
import re
from dataclasses import dataclass
from functools import cache

from docx import Document
from docx.enum.text import WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.shared import Length, Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from PIL import ImageFont

from paper.characters import FONT_FOLDER
from paper.docx_markup import (
    Lists,
    add_field,
    close_up,
    is_right_to_left,
    line_beside,
    place_on_page,
    speak,
    turn_right_to_left,
)
from paper.letter import SIZES, TYPEFACES, PrintedLetter
from paper.markup import Run

# Faces that readers have, next in look to those of the page.
FONTS = {
    "libertinus": "Cambria",
    "source-serif": "Georgia",
    "eb-garamond": "Garamond",
    "inter": "Arial",
    "carlito": "Calibri",
}
_PAPERS = {"a4": (Mm(210), Mm(297)), "us-letter": (Mm(215.9), Mm(279.4))}
_GREY = RGBColor(90, 90, 90)
_CAP = 0.65  # height of a capital in em: the page counts its gaps from there
# The same steps as letter.typ: line gap and paragraph gap in em, smaller type in pt, edge in mm.
_STEPS = (
    (0.76, 1.62, 0, 0),
    (0.72, 1.28, 0, 0),
    (0.67, 1.00, 0, 0),
    (0.64, 0.90, 0.5, 2),
    (0.62, 0.86, 1, 4),
    (0.60, 0.82, 1.5, 6),
)
# DIN 5008, millimetres from the paper's upper edge: return line, address, information, text.
_FOLDS = {"din-a": (87, 192), "din-b": (105, 210)}
_DIN = {"din-a": (40.8, 45.3, 32, 80), "din-b": (57.8, 63.3, 50, 98)}


@cache
def _face(typeface: str) -> ImageFont.FreeTypeFont:
    file = FONT_FOLDER / f"{TYPEFACES[typeface].replace(' ', '')}-Regular.ttf"
    return ImageFont.truetype(file, 100, layout_engine=ImageFont.Layout.BASIC)


def _line_length(text: str, typeface: str) -> float:
    """How long a line is on the page, in em."""
    return _face(typeface).getlength(text) / 100


def docx(letter: PrintedLetter) -> bytes:
    """The letter as a .docx file."""
    return _Page(letter).drawn()


@dataclass(frozen=True)
class _Step:
    leading: float
    gap: float
    shrink: float
    edge: float


class _Page:
    def __init__(self, letter: PrintedLetter):
        self.letter, self.data = letter, letter.page_data()
        self.blocks = letter.blocks()
        self.is_din = letter.layout in _DIN
        self.step = self._roomiest_that_fits()
        self.size = SIZES[letter.typeface] - self.step.shrink
        self.document = Document()
        self._set_up()

    def drawn(self) -> bytes:
        {"us": self._us_head, "uk": self._uk_head}.get(
            self.letter.layout, self._din_head if self.is_din else self._fr_head
        )()
        subject, greeting = self._subject, self._greeting
        for part in (greeting, subject) if self.letter.layout == "uk" else (subject, greeting):
            part()
        self._body()
        self._ending()
        file = io.BytesIO()
        self.document.save(file)
        return file.getvalue()

    # --- The paper ----------------------------------------------------------------------------

    def _margins(self, step: _Step) -> tuple[Length, Length, Length]:
        """Left, right, and the same above and below."""
        if self.is_din:
            return Mm(25), Mm(20), Mm(22 - step.edge / 2)
        return Mm(25.4 - step.edge), Mm(25.4 - step.edge), Mm(22 - step.edge / 2)

    @property
    def text_width(self) -> Length:
        left, right, _ = self._margins(self.step)
        return Length(_PAPERS[self.letter.paper][0] - left - right)

    def _roomiest_that_fits(self) -> _Step:
        """By counting lines, as no typesetter is at hand; the last word is Word's own."""
        steps = [_Step(*one) for one in _STEPS]
        return next((step for step in steps if self._height(step) <= self._room(step)), steps[1])

    def _room(self, step: _Step) -> float:
        top = _DIN[self.letter.layout][3] if self.is_din else self._margins(step)[2].mm
        return _PAPERS[self.letter.paper][1].mm - top - self._margins(step)[2].mm

    def _height(self, step: _Step) -> float:
        size = SIZES[self.letter.typeface] - step.shrink
        left, right, _ = self._margins(step)
        wide = Length(_PAPERS[self.letter.paper][0] - left - right).pt / (size * 0.46)
        texts = ["".join(run.text for run in block.runs) for block in self.blocks]
        lines = sum(math.ceil(max(len(text), 1) / wide) for text in texts)
        head = 0 if self.is_din else 5 + len(self.letter.recipient_lines)
        rest = 7 + head + len(self.data["closing"]) + len(self.letter.enclosures)
        ems = (lines + rest) * (step.leading + _CAP) + (len(texts) + 6) * (step.gap - step.leading)
        return Pt(ems * size).mm

    def _set_up(self) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = _PAPERS[self.letter.paper]
        section.left_margin, section.right_margin, section.bottom_margin = self._margins(self.step)
        section.top_margin = Mm(25) if self.is_din else section.bottom_margin
        section.header_distance = Mm(12)
        section.different_first_page_header_footer = True
        head = section.header.paragraphs[0]
        head.style = self.document.styles["Normal"]
        head.paragraph_format.tab_stops.add_tab_stop(self.text_width, WD_TAB_ALIGNMENT.RIGHT)
        to = self.data["recipient_lines"][:1] or [self.data["sender_name"]]
        names = "  ·  ".join(one for one in (*to, self.data["date_line"]) if one)
        page, of = self.data["page_words"]
        self._say(head, f"{names}\t{page} ", scale=0.85, grey=True)
        self._number(head, "PAGE")
        self._say(head, f" {of} ", scale=0.85, grey=True)
        self._number(head, "NUMPAGES")
        core = self.document.core_properties
        core.title, core.author = self.data["title"], self.data["author"]
        core.language, core.comments = self.letter.language.tag, ""
        self.lists = Lists(self.document)

    def _number(self, head: Paragraph, what: str) -> None:
        number = add_field(head, what)
        number.font.size, number.font.color.rgb = Pt(self.size * 0.85), _GREY
        self._speak(number)

    # --- Words --------------------------------------------------------------------------------

    def _paragraph(self, after: float, *, leading: float | None = None) -> Paragraph:
        """An empty paragraph with a gap of `after` em below it."""
        paragraph = self.document.add_paragraph()
        self._space(paragraph, after, self.step.leading if leading is None else leading)
        paragraph.paragraph_format.widow_control = True
        return paragraph

    def _space(self, paragraph: Paragraph, after: float, leading: float, scale: float = 1) -> None:
        form = paragraph.paragraph_format
        form.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        form.line_spacing = Pt(self.size * scale * (leading + _CAP))
        form.space_before = Pt(0)
        form.space_after = Pt(max(self.size * (after - leading), 0))

    def _say(
        self,
        paragraph: Paragraph,
        text: str,
        *,
        bold: bool = False,
        italic: bool = False,
        scale: float = 1,
        grey: bool = False,
    ) -> None:
        run = paragraph.add_run(text)
        run.bold, run.italic = bold or None, italic or None
        run.font.size = Pt(self.size * scale)
        if grey:
            run.font.color.rgb = _GREY
        self._speak(run)

    def _speak(self, run) -> None:
        speak(run, FONTS[self.letter.typeface], self.letter.language.tag)

    def _lines(self, lines: list[str], after: float, *, first_bold=False, scale=1.0) -> Paragraph:
        paragraph = self._paragraph(after, leading=0.55)
        self._space(paragraph, after, 0.55, scale)
        for place, line in enumerate(lines):
            if place:
                paragraph.add_run().add_break()
            self._say(paragraph, line, bold=first_bold and place == 0, scale=scale)
        if lines and is_right_to_left(lines[0]):
            turn_right_to_left(paragraph)
        return paragraph

    def _line(self, text: str, after: float, **style) -> Paragraph:
        paragraph = self._paragraph(after)
        self._say(paragraph, text, **style)
        if is_right_to_left(text):
            turn_right_to_left(paragraph)
        return paragraph

    def _width(self, text: str, scale: float) -> Length:
        """How wide a line is, with some room for the reader's typeface, which may run wider."""
        return Pt(1.1 * scale * self.size * _line_length(text, self.letter.typeface))

    # --- Heads --------------------------------------------------------------------------------

    def _us_head(self) -> None:
        if self.data["sender_name"] or self.data["sender_lines"]:
            name = self._line(self.data["sender_name"], 0.62, bold=True, scale=1.62)
            self._space(name, 0.3, 0.12, 1.62)
            contact = self._line("  ·  ".join(self.data["sender_lines"]), 0, scale=0.92, grey=True)
            self._space(contact, 1.7 * self.step.gap + 0.45, 0.66, 0.92)
            line_beside(contact, "bottom")
        self._line(self.data["date_line"], 1.2 * self.step.gap)
        self._recipient(1.2)

    def _uk_head(self) -> None:
        sender = self._sender(1.36)
        widest = max((self._width(one, 0.95) for one in self._sender_lines), default=Pt(0))
        sender.paragraph_format.left_indent = Length(max(self.text_width - widest, 0))
        self._line(self.data["date_line"], 1.2 * self.step.gap)
        self._recipient(1.28)

    def _fr_head(self) -> None:
        self._sender(1.12)
        right = Length(self.text_width - Mm(72))
        recipient = self._recipient(1.36)
        if recipient and self.letter.layout == "fr":
            recipient.paragraph_format.left_indent = right
        date = self._line(self.data["date_line"], 1.36 * self.step.gap)
        date.paragraph_format.left_indent = right

    def _din_head(self) -> None:
        back, address, info, text = _DIN[self.letter.layout]
        street = [
            line
            for line in self.data["sender_lines"]
            if "@" not in line and not re.fullmatch(r"[-+()\d\s./]+", line)
        ]
        if self.data["sender_name"]:
            at = self._line(self.data["sender_name"], 0, bold=True, scale=1.62)
            self._space(at, 0, 0.4, 1.62)
            place_on_page(at, x=Mm(25), y=Mm(15), width=Mm(165))
        back_line = " · ".join(one for one in (self.data["sender_name"], *street) if one)
        at = self._line(back_line, 0, grey=True, scale=0.6)
        self._space(at, 0, 0.4, 0.6)
        line_beside(at, "bottom", space=1)
        place_on_page(at, x=Mm(25), y=Mm(back), width=Mm(80), height=Mm(3.6))
        # The window shows six lines; more of them are a little smaller.
        to = self.data["recipient_lines"]
        at = self._lines(to, 0, scale=min(1, 6 / max(len(to), 1)))
        place_on_page(at, x=Mm(25), y=Mm(address), width=Mm(80), height=Mm(27))
        ours = self.data["sender_lines"]
        at = self._lines([*ours, *([""] if ours else []), self.data["date_line"]], 0, scale=0.88)
        place_on_page(at, x=Mm(125), y=Mm(info), width=Mm(65))
        self._fold_marks()
        spacer = self.document.add_paragraph()
        spacer.paragraph_format.space_after = Pt(0)
        spacer.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        spacer.paragraph_format.line_spacing = Mm(text - 25)

    def _fold_marks(self) -> None:
        """Where the sheet is folded, and in its middle where it is punched."""
        first = self.document.sections[0].first_page_header.paragraphs[0]
        for y, length in (*((fold, 4) for fold in _FOLDS[self.letter.layout]), (148.5, 6)):
            mark = first.insert_paragraph_before()
            self._space(mark, 0, 0, 0.1)
            line_beside(mark, "top", space=0)
            place_on_page(mark, x=Mm(5), y=Mm(y), width=Mm(length))

    @property
    def _sender_lines(self) -> list[str]:
        return [one for one in (self.data["sender_name"], *self.data["sender_lines"]) if one]

    def _sender(self, gaps: float) -> Paragraph:
        return self._lines(self._sender_lines, gaps * self.step.gap, first_bold=True, scale=0.95)

    def _recipient(self, gaps: float) -> Paragraph | None:
        lines = self.data["recipient_lines"]
        return self._lines(lines, gaps * self.step.gap) if lines else None

    # --- The letter itself --------------------------------------------------------------------

    def _subject(self) -> None:
        if not self.data["subject"]:
            return
        paragraph = self._paragraph(self.step.gap)
        if self.data["subject_label"]:
            self._say(paragraph, self.data["subject_label"])
        self._say(paragraph, self.data["subject"], bold=True, scale=1.06)

    def _greeting(self) -> None:
        if self.data["greeting"]:
            self._line(self.data["greeting"], self.step.gap).paragraph_format.keep_with_next = True

    def _body(self) -> None:
        for place, block in enumerate(self.blocks):
            after = self.blocks[place + 1] if place + 1 < len(self.blocks) else None
            in_list = block.level > 0 and after is not None and after.level > 0
            paragraph = self._paragraph(self.step.leading + 0.2 if in_list else self.step.gap)
            if block.marker:
                self.lists.enter(paragraph, block.level, block.marker)
            elif block.level:
                paragraph.paragraph_format.left_indent = Mm(6 * block.level)
            else:
                self.lists.leave()
            for run in block.runs:
                self._run(paragraph, run)
            if is_right_to_left("".join(run.text for run in block.runs)):
                turn_right_to_left(paragraph)
            paragraph.paragraph_format.keep_with_next = after is None

    def _run(self, paragraph: Paragraph, run: Run) -> None:
        if run.text == "\n":
            paragraph.add_run().add_break()
        else:
            self._say(paragraph, run.text, bold=run.bold, italic=run.italic)

    def _ending(self) -> None:
        closing = self._lines(self.data["closing"], 0) if self.data["closing"] else None
        if closing:
            self._space(closing, self.step.leading, self.step.leading)
            closing.paragraph_format.keep_with_next = True
        if self.letter.signature_png:
            picture = self.document.add_paragraph()
            picture.paragraph_format.space_after = Pt(0)
            picture.paragraph_format.keep_with_next = True
            run = picture.add_run()
            close_up(run.add_picture(io.BytesIO(self.letter.signature_png), height=Mm(15)))
        elif closing:
            closing.paragraph_format.space_after = Pt(self.size * 2.9)
        if self.data["signature_name"]:
            name = self._line(self.data["signature_name"], 2 * self.step.gap)
            name.paragraph_format.keep_with_next = bool(self.data["enclosures"])
        if self.data["enclosures"]:
            label, (first, *others) = self.data["enclosures_label"], self.data["enclosures"]
            form = self._lines([f"{label}\t{first}", *others], 0, scale=0.92).paragraph_format
            form.left_indent = Length(self._width(label, 0.92) + Pt(0.6 * self.size))
            form.first_line_indent = Length(-form.left_indent)
