"""The parts of Word's markup that python-docx has no words for."""

from collections.abc import Callable
from typing import Any

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shape import InlineShape
from docx.shared import Length, Mm, Twips
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from paper.characters import begins_right_to_left

# What a paragraph's properties may hold, in the order that the schema of Word has them.
_IN_ORDER = [
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "bidi",
    "spacing",
    "ind",
    "jc",
    "rPr",
]

_HYPHENATION_ZONE = Mm(30)  # of a line that may end early before a word is parted


def element(tag: str, **attributes: Any):
    """One element; keywords are attributes of Word's own namespace."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def speak(run: Run, font: str, language: str) -> None:
    """Set typeface and language for every script; right-to-left words are marked as such."""
    properties = run._element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), font)
    if begins_right_to_left(run.text):
        # Word takes the size and style of such a script from figures of their own.
        run.font.cs_bold, run.font.cs_italic = run.bold, run.italic
        if (size := properties.find(qn("w:sz"))) is not None:
            size.addnext(element("szCs", val=size.get(qn("w:val"))))
        properties.append(element("rtl"))
    properties.append(element("lang", val=language, eastAsia=language, bidi=language))


def _add_property(paragraph: Paragraph, name: str, **attributes: Any):
    made = element(name, **attributes)
    later = (f"w:{other}" for other in _IN_ORDER[_IN_ORDER.index(name) + 1 :])
    paragraph._p.get_or_add_pPr().insert_element_before(made, *later)
    return made


def turn_right_to_left(paragraph: Paragraph) -> None:
    _add_property(paragraph, "bidi")


def hyphenate_only(document: WordDocument, is_long: Callable[[str], bool]) -> None:
    """Let Word part the words of paragraphs that have a long one, by the rules of their language,
    where a line would end far too early."""
    paragraphs = [Paragraph(found, document) for found in document.element.body.iter(qn("w:p"))]
    if not any(is_long(paragraph.text) for paragraph in paragraphs):
        return
    for paragraph in paragraphs:
        if not is_long(paragraph.text):
            _add_property(paragraph, "suppressAutoHyphens")
    # The schema has these behind the stop of tabs, which the document begun with has.
    stop = document.settings.element.find(qn("w:defaultTabStop"))
    stop.addnext(element("hyphenationZone", val=_HYPHENATION_ZONE.twips))
    stop.addnext(element("autoHyphenation"))


def place_on_page(
    paragraph: Paragraph, *, x: Length, y: Length, width: Length, height: Length | None = None
) -> None:
    """Hold the paragraph at a place of the page, from its upper left corner."""
    frame = _add_property(
        paragraph,
        "framePr",
        w=width.twips,
        wrap="around",
        vAnchor="page",
        hAnchor="page",
        x=x.twips,
        y=y.twips,
    )
    if height is not None:
        frame.set(qn("w:h"), str(height.twips))
        frame.set(qn("w:hRule"), "exact")


def line_beside(paragraph: Paragraph, side: str, *, ink: int, space: int = 6) -> None:
    """A line along one `side` of the paragraph, top or bottom; `ink` from black 0 to white 255."""
    borders = _add_property(paragraph, "pBdr")
    borders.append(element(side, val="single", sz=4, space=space, color=f"{ink:02X}" * 3))


def close_up(picture: InlineShape, alt: str) -> None:
    """Let text come up to the picture, from which some programs keep it 3 mm away, and say in
    `alt` what it shows."""
    picture._inline.docPr.set("descr", alt)
    for side in ("distT", "distB", "distL", "distR"):
        picture._inline.set(side, "0")


def add_field(paragraph: Paragraph, what: str) -> Run:
    """A field that Word fills: PAGE, the number of the page, or NUMPAGES, how many there are."""
    field = element("fldSimple", instr=what)
    paragraph._p.append(field)
    written = element("r")
    field.append(written)
    run = Run(written, paragraph)
    run.text = "1"
    return run


class Lists:
    """Bullets and numbers. Each numbered list counts for itself, from the number it has."""

    def __init__(self, document: WordDocument, *, indent: Length):
        self._indent = indent.twips
        self._numbering = document.part.numbering_part.element
        for old in list(self._numbering):
            self._numbering.remove(old)
        self._bullets = self._pattern(1, "bullet", "•")
        self._numbers = self._pattern(2, "decimal", "%{level}.")
        self._count = 0
        self._bullet_list = self._list(self._bullets)
        self._running: dict[int, tuple[int, int]] = {}  # level: list, last number

    def enter(self, paragraph: Paragraph, level: int, marker: str) -> None:
        """Make `paragraph` an item; `level` counts from 1, `marker` is a bullet or a number."""
        for deeper in [other for other in self._running if other > level]:
            del self._running[deeper]
        if marker == "•":
            which = self._bullet_list
            self._running.pop(level, None)
        else:
            number = int(marker.rstrip("."))
            which, last = self._running.get(level, (0, 0))
            if number != last + 1 or not which:
                which = self._list(self._numbers, level - 1, number)
            self._running[level] = (which, number)
        properties = _add_property(paragraph, "numPr")
        properties.append(element("ilvl", val=min(level - 1, 8)))
        properties.append(element("numId", val=which))

    def indent_of(self, level: int) -> Length:
        """Where the text of an item stands."""
        return Twips(self._indent * level)

    def leave(self) -> None:
        self._running.clear()

    def _pattern(self, key: int, style: str, text: str) -> int:
        pattern = element("abstractNum", abstractNumId=key)
        pattern.append(element("multiLevelType", val="hybridMultilevel"))
        for level in range(9):
            item = element("lvl", ilvl=level)
            item.append(element("start", val=1))
            item.append(element("numFmt", val=style))
            item.append(element("lvlText", val=text.format(level=level + 1)))
            item.append(element("lvlJc", val="left"))
            indent = element("pPr")
            indent.append(element("ind", left=self._indent * (level + 1), hanging=self._indent))
            item.append(indent)
            pattern.append(item)
        self._numbering.append(pattern)
        return key

    def _list(self, pattern: int, level: int | None = None, start: int = 1) -> int:
        self._count += 1
        numbered = element("num", numId=self._count)
        numbered.append(element("abstractNumId", val=pattern))
        if level is not None:
            override = element("lvlOverride", ilvl=min(level, 8))
            override.append(element("startOverride", val=start))
            numbered.append(override)
        self._numbering.append(numbered)
        return self._count
