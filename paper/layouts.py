"""The measures of a printed page, once for the typesetter and for Word.

Lengths are mm, places mm from the upper left corner of the sheet; gaps are em, parts of the size of
the text around them; scales are parts of that size. What a window envelope needs is DIN 5008's; the
rest is ours, tried on paper.
"""

from dataclasses import asdict, dataclass, replace
from typing import Any, ClassVar

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

CAPITAL = 0.65  # about the height of a capital, in em: gaps are counted from there
# What does not fit its place is set in the largest of these that does.
SMALLER = (1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5)
SMALLER_RETURN_LINE = (1, 0.92, 0.84)  # any smaller, and nobody reads it


@dataclass(frozen=True)
class Paper:
    """An upright sheet: ISO 216, or ANSI/ASME Y14.1."""

    label: str | Promise
    width: float
    height: float

    def __str__(self) -> str:
        return str(self.label)


PAPERS = {
    "us-letter": Paper(_("US Letter"), 215.9, 279.4),
    "a4": Paper("A4", 210, 297),
}
# Where printers hold US Letter, by ISO 3166: CLDR 44, supplemental data, paperSize.
US_LETTER_COUNTRIES = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)


@dataclass(frozen=True)
class Margins:
    """The free edges of a sheet, in mm."""

    left: float = 25.4
    right: float = 25.4
    top: float = 22
    bottom: float = 22


@dataclass(frozen=True)
class Step:
    """How tightly a page is set.

    `leading` and `gap` are em between two lines and two paragraphs, from the foot of the letters to
    the top of the capitals below. `shrink` is pt off the size of the text, `edge` mm off the sides;
    `head` is by how much the gaps of a head are wider than its layout has them.
    """

    leading: float
    gap: float
    shrink: float = 0
    edge: float = 0
    head: float = 1


# From the roomiest to the tightest. The first are for a letter of few words, which would leave the
# lower half of its sheet white.
STEPS = (
    Step(0.82, 1.9, edge=-5, head=2.2),
    Step(0.80, 1.8, edge=-3, head=1.6),
    Step(0.76, 1.62),
    Step(0.72, 1.28),
    Step(0.67, 1.00),
    Step(0.64, 0.98, shrink=0.5, edge=2),
    Step(0.62, 0.97, shrink=1, edge=4),
    Step(0.60, 0.96, shrink=1.5, edge=6),
)


@dataclass(frozen=True)
class Scales:
    """How large the parts of a page are, beside its text."""

    name: float = 1.62
    contact: float = 0.92
    sender: float = 0.95
    information: float = 0.88
    subject: float = 1.06
    enclosures: float = 0.92
    running_head: float = 0.85


@dataclass(frozen=True)
class Gaps:
    """What is free below the parts of a head, in gaps of the step; all others in em."""

    after_sender: float
    after_date: float
    after_recipient: float
    below_name: float = 0.7
    between_lines: float = 0.55  # of an address, a list
    beside_label: float = 0.6
    list_indent: float = 1.6


@dataclass(frozen=True)
class Mark:
    """A line at the left edge of the sheet, where it is folded or punched."""

    y: float
    length: float


@dataclass(frozen=True)
class Window:
    """What stands where, so that an envelope's window shows the address and it alone (DIN 5008)."""

    address_lines: ClassVar[int] = 6  # about as many as its height shows

    return_line: float
    address: float
    information: float
    text: float
    marks: tuple[Mark, ...]
    marks_left: float = 5
    left: float = 25
    name: float = 16
    name_width: float = 165
    return_line_height: float = 3.6
    return_line_size: float = 6.8  # pt
    address_width: float = 80
    address_height: float = 27.3
    information_left: float = 125
    information_width: float = 65
    information_height: float = 42


@dataclass(frozen=True)
class Layout:
    """One way to lay out a letter; `head` is what it begins with: us, uk, fr or window."""

    label: str | Promise
    head: str
    gaps: Gaps
    margins: Margins = Margins()
    gives_way: bool = True  # left, right and above, where space is short; below always does
    window: Window | None = None
    steps: tuple[Step, ...] = STEPS
    on_more_pages: Step = Step(0.72, 1.28)  # where no step fits on one
    scales: Scales = Scales()
    names_place: bool = False
    subject_after_greeting: bool = False
    recipient_on_the_right: bool = False
    signature_on_the_right: bool = False
    right_column: float = 72
    blank_lines_after_subject: int = 0
    signature_height: float = 15
    signing_room: float = 17  # for a signature by hand, which takes 15 to 20
    ink: int = 90  # of what stands back, from black 0 to white 255
    line_ink: int = 150

    def __str__(self) -> str:
        return str(self.label)

    def margins_at(self, step: Step) -> Margins:
        edge = self.margins
        bottom = edge.bottom - step.edge / 2
        if not self.gives_way:
            return replace(edge, bottom=bottom)
        side = step.edge
        return Margins(edge.left - side, edge.right - side, edge.top - side / 2, bottom)

    def after_subject(self, step: Step) -> float:
        """The gap below the subject, in em: that of the step, or blank lines."""
        if not self.blank_lines_after_subject:
            return step.gap
        return self.blank_lines_after_subject * (CAPITAL + step.leading) + step.leading


def measures(sheet: Paper | Layout) -> dict[str, Any]:
    """What the typesetter sets by, as plain values; the label is for people."""
    return {name: value for name, value in asdict(sheet).items() if name != "label"}


def _window(label: str | Promise, window: Window) -> Layout:
    # A window's sheet needs no gaps in its head: everything has its place.
    margins = Margins(left=25, right=20, top=25, bottom=22)
    return Layout(
        label,
        "window",
        Gaps(0, 0, 0),
        margins,
        gives_way=False,
        window=window,
        names_place=True,
        blank_lines_after_subject=2,
    )


_PUNCHED = Mark(148.5, 6)
LAYOUTS = {
    "us": Layout(_("US business letter"), "us", Gaps(1.7, 1.2, 1.2)),
    "uk": Layout(_("UK letter"), "uk", Gaps(1.36, 1.2, 1.28), subject_after_greeting=True),
    "din-a": _window(
        _("DIN 5008 form A"),
        Window(40.8, 45.3, 32, 80, marks=(Mark(87, 4), Mark(192, 4), _PUNCHED)),
    ),
    "din-b": _window(
        _("DIN 5008 form B"),
        Window(57.8, 63.3, 50, 98, marks=(Mark(105, 4), Mark(210, 4), _PUNCHED)),
    ),
    "fr": Layout(
        _("French or Italian letter"),
        "fr",
        Gaps(1.12, 1.36, 1.36),
        names_place=True,
        recipient_on_the_right=True,
        signature_on_the_right=True,
    ),
    "es": Layout(_("Spanish letter"), "fr", Gaps(1.12, 1.36, 1.36), names_place=True),
}
