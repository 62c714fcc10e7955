"""A Word document in the making: its paper, its lines, and the gaps between them."""

import io
import math
from collections.abc import Iterable, Sequence

from docx import Document
from docx.enum.text import WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.shared import Length, Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from paper.characters import begins_right_to_left
from paper.docx_markup import Lists, add_field, hyphenate_only, speak, turn_right_to_left
from paper.islands import Island, in_islands
from paper.layouts import CAPITAL, Layout, Paper, Step
from paper.typefaces import Typeface
from paper.typography import PageLanguage, parted_words

# What python-docx takes for a property of a document.
LONGEST_PROPERTY = 255
# What begins and ends words of a direction of their own.
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _AS_BEFORE = "\u202a", "\u202b", "\u202c"


class Sheet:
    """Paper on which lines are set one below the other, in the measures of one step.

    Gaps and line spacings are em of its `size`, in pt; `scale` makes letters larger or smaller.
    """

    def __init__(
        self,
        paper: Paper,
        layout: Layout,
        step: Step,
        typeface: Typeface,
        language: PageLanguage,
        *,
        is_turned: bool = False,
    ):
        self.layout, self.step, self.typeface, self.language = layout, step, typeface, language
        self.is_turned = is_turned
        self.size = typeface.size - step.shrink
        self.document = Document()
        self.lists = Lists(self.document, indent=Pt(layout.gaps.list_indent * self.size))
        section, edge = self.document.sections[0], layout.margins_at(step)
        section.page_width, section.page_height = Mm(paper.width), Mm(paper.height)
        section.left_margin, section.right_margin = Mm(edge.left), Mm(edge.right)
        section.top_margin, section.bottom_margin = Mm(edge.top), Mm(edge.bottom)
        section.header_distance = Mm(12)
        section.different_first_page_header_footer = True
        self.text_width = Length(section.page_width - section.left_margin - section.right_margin)
        self._grey = RGBColor(*[layout.ink] * 3)

    def set_about(self, *, title: str, author: str) -> None:
        core = self.document.core_properties
        core.title, core.author = title[:LONGEST_PROPERTY], author[:LONGEST_PROPERTY]
        core.language, core.comments = self.language.tag, ""

    def set_running_head(self, names: Iterable[str]) -> None:
        """What stands above every page but the first: `names`, and "Page 2 of 3"."""
        head = self.document.sections[0].header.paragraphs[0]
        head.style = self.document.styles["Normal"]
        head.paragraph_format.tab_stops.add_tab_stop(self.text_width, WD_TAB_ALIGNMENT.RIGHT)
        scale, (page, of) = self.layout.scales.running_head, self.language.page_of
        title = "  ·  ".join(filter(None, names))
        self.add_words(head, f"{title}\t{page} ", scale=scale, grey=True)
        self._add_number(head, "PAGE", scale)
        self.add_words(head, f" {of} ", scale=scale, grey=True)
        self._add_number(head, "NUMPAGES", scale)

    def _add_number(self, head: Paragraph, field: str, scale: float) -> None:
        number = add_field(head, field)
        number.font.size, number.font.color.rgb = Pt(self.size * scale), self._grey
        self._speak(number)

    def saved(self) -> bytes:
        hyphenate_only(self.document, lambda text: bool(parted_words(text)))
        file = io.BytesIO()
        self.document.save(file)
        return file.getvalue()

    def add_paragraph(
        self, after: float, *, leading: float | None = None, is_turned: bool | None = None
    ) -> Paragraph:
        """An empty paragraph with a gap of `after` below it; from right to left as the page or as
        `is_turned` says."""
        paragraph = self.document.add_paragraph()
        self.space(paragraph, after, self.step.leading if leading is None else leading)
        paragraph.paragraph_format.widow_control = True
        if self.is_turned if is_turned is None else is_turned:
            turn_right_to_left(paragraph)
        return paragraph

    def space(
        self, paragraph: Paragraph, after: float, leading: float, *, scale: float = 1
    ) -> None:
        form = paragraph.paragraph_format
        form.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        form.line_spacing = Pt(self.size * scale * (leading + CAPITAL))
        form.space_before = Pt(0)
        form.space_after = Pt(max(self.size * (after - leading), 0))

    def add_words(
        self,
        paragraph: Paragraph,
        text: str,
        *,
        bold: bool = False,
        italic: bool = False,
        scale: float = 1,
        grey: bool = False,
    ) -> None:
        for part in map(_in_its_direction, in_islands(text)):
            run = paragraph.add_run(part)
            run.bold, run.italic = bold or None, italic or None
            run.font.size = Pt(self.size * scale)
            if grey:
                run.font.color.rgb = self._grey
            self._speak(run)

    def _speak(self, run: WordRun) -> None:
        speak(run, self.typeface.in_word, self.language.tag)

    def add_line(self, text: str, after: float, **style) -> Paragraph:
        paragraph = self.add_paragraph(after)
        self.add_words(paragraph, self.in_its_direction(text), **style)
        return paragraph

    def in_its_direction(self, line: str) -> str:
        """`line` so that its words and figures stay in order on a page from right to left."""
        if not line or not self.is_turned or begins_right_to_left(line):
            return line
        return f"{_LEFT_TO_RIGHT}{line}{_AS_BEFORE}"

    def add_lines(
        self, lines: Sequence[str], after: float, *, first_bold: bool = False, scale: float = 1
    ) -> Paragraph:
        """Lines close to each other, as those of an address."""
        leading = self.layout.gaps.between_lines
        paragraph = self.add_paragraph(after, leading=leading)
        self.space(paragraph, after, leading, scale=scale)
        for place, line in enumerate(lines):
            if place:
                paragraph.add_run().add_break()
            words = self.in_its_direction(line)
            self.add_words(paragraph, words, bold=first_bold and place == 0, scale=scale)
        return paragraph

    def move_right(self, paragraph: Paragraph) -> None:
        """Begin `paragraph` where the column on the right does."""
        column = Mm(self.layout.right_column)
        paragraph.paragraph_format.left_indent = Length(self.text_width - column)

    def head_gap(self, factor: float) -> float:
        """A gap of the head, in em: `factor` of the gaps of the step, and its own allowance."""
        return factor * self.step.gap * self.step.head

    def lines_within(self, lines: Iterable[str], width: Length, scale: float) -> int:
        """About how many lines these are where none may be wider."""
        return sum(max(math.ceil(self.width_of(line, scale) / width), 1) for line in lines)

    def largest_scale(
        self, lines: Iterable[str], width: Length, height: Length, scales: Sequence[float]
    ) -> float:
        """The first of `scales` at which `lines` are about no higher; the last if all are."""
        gap = self.layout.gaps.between_lines

        def fits(scale: float) -> bool:
            ems = self.lines_within(lines, width, scale) * (CAPITAL + gap) - gap
            return Pt(ems * scale * self.size) <= height

        return next(filter(fits, scales), scales[-1])

    def width_of(self, text: str, scale: float) -> Length:
        """How wide a line is, with some room for the reader's typeface, which may run wider."""
        return Pt(1.1 * self.typeface.width_of(text, scale * self.size))


def _in_its_direction(part: Island) -> str:
    """A date or a figure among words of the other direction so that it stays in order."""
    if not part.way:
        return part.words
    begun = _LEFT_TO_RIGHT if part.way == "ltr" else _RIGHT_TO_LEFT
    return f"{begun}{part.words}{_AS_BEFORE}"
