"""The faces that are shipped: what is checked against them is what prints."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageFont

FONT_FOLDER = Path(__file__).parent / "fonts"


@dataclass(frozen=True)
class Typeface:
    """A face to choose.

    `size`, in points, is where all faces look equally large. `in_word` is a face that readers have,
    next in look.
    """

    family: str
    size: float
    in_word: str

    def __str__(self) -> str:
        return self.family

    @property
    def file(self) -> Path:
        return FONT_FOLDER / f"{self.family.replace(' ', '')}-Regular.ttf"

    def width_of(self, text: str, size: float) -> float:
        """How wide `text` is on one line, in points, as `size` is."""
        return size * _face(self.file).getlength(text) / 100

    def families(self, east_asian: Iterable[str]) -> list[str]:
        """Where the engine looks for a character, in this order."""
        ours = (face.family for face in TYPEFACES.values())
        return [self.family, *_OF_OTHER_SCRIPTS, *east_asian, *ours]


@cache
def _face(file: Path) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file, 100, layout_engine=ImageFont.Layout.BASIC)


TYPEFACES = {
    "libertinus": Typeface("Libertinus Serif", 11.5, "Cambria"),
    "source-serif": Typeface("Source Serif 4", 10.5, "Georgia"),
    "eb-garamond": Typeface("EB Garamond", 12, "Garamond"),
    "inter": Typeface("Inter", 10, "Arial"),
    "carlito": Typeface("Carlito", 11.5, "Calibri"),
}
_OF_OTHER_SCRIPTS = (
    "Noto Serif",
    "Noto Serif Hebrew",
    "Noto Naskh Arabic",
    "Noto Serif Devanagari",
    "Noto Serif Bengali",
    "Noto Serif Tamil",
    "Noto Serif Thai",
    "Noto Serif Georgian",
    "Noto Serif Armenian",
    "Noto Serif Ethiopic",
)
