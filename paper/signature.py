"""The picture of a signature: taken in, cleaned, and kept small."""

import io
import struct

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL import ExifTags, Image, ImageChops, ImageFilter, ImageMath, ImageOps

LARGEST_FILE = 5 * 1024 * 1024  # bytes
MOST_PIXELS = 30_000_000  # that are unpacked
WORKED_ON = (2000, 2000)  # pixels
KEPT = (1200, 400)  # pixels that are kept: four times what 15 mm of paper can show
MOST_INK = 0.4  # of the picture; a page of a signature has a tenth of that
MOST_INK_AROUND = 0.25  # of the picture's edge, where a table shows beside the paper

# What brings a picture upright, by how the camera says that it was held.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# What reading a picture that is broken or made to break raises.
_BROKEN = (OSError, ValueError, SyntaxError, struct.error)

# All of 255, where 0 is as light as the paper around.
_GRAIN = 30  # what paper itself differs by
_FAINT = 60  # what the faintest pen differs by
_SHADOW = 0.55  # of the paper's brightness, which it has at least where a shadow lies on it

LARGE_FILE = _("The picture is larger than 5 MB.")
_NOT_A_PICTURE = _("This file could not be read as a PNG or JPEG picture.")
_TOO_LARGE = _("The picture has more than %(limit)s megapixels.")
_EMPTY = _("The picture seems to be empty.")
_TOO_DARK = _(
    "We cannot tell the ink from the paper in this picture. Take it in even light, with nothing "
    "but the signature on plain white paper."
)


def reencode(content: bytes) -> bytes:
    """The signature as a PNG of our own making: upright, trimmed, its paper transparent.

    Nothing of the file but its pixels is kept. Raises `ValidationError` in plain words.
    """
    if len(content) > LARGEST_FILE:
        raise ValidationError(LARGE_FILE)
    picture = _opened(content)
    try:
        picture.thumbnail(WORKED_ON, reducing_gap=1)
        picture = _dark_on_light(_upright(picture).convert("RGBA"))
    except _BROKEN:
        raise ValidationError(_NOT_A_PICTURE) from None
    ink = _ink_of(picture.convert("L"))
    box = _box_of(ink)
    picture.putalpha(ink)
    picture = picture.crop(box)
    picture.thumbnail(KEPT, Image.Resampling.LANCZOS)
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


def _opened(content: bytes) -> Image.Image:
    try:
        picture = Image.open(io.BytesIO(content), formats=["PNG", "JPEG"])
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise ValidationError(_TOO_LARGE, params={"limit": MOST_PIXELS // 1_000_000}) from None
    except _BROKEN:
        raise ValidationError(_NOT_A_PICTURE) from None
    # Said by the file's head, before a single pixel is unpacked.
    if picture.width * picture.height > MOST_PIXELS:
        raise ValidationError(_TOO_LARGE, params={"limit": MOST_PIXELS // 1_000_000})
    return picture


def _upright(picture: Image.Image) -> Image.Image:
    """The picture as it was held; as it lies where what the camera wrote beside it is broken.

    Pillow's own way writes all of that anew, and fails at whatever in it has an unusual type.
    """
    try:
        turn = _TURNS.get(picture.getexif().get(ExifTags.Base.Orientation, 1))
    except _BROKEN:
        return picture
    return picture if turn is None else picture.transpose(turn)


def _dark_on_light(picture: Image.Image) -> Image.Image:
    """The picture without transparency; what is drawn light on dark is turned round."""
    drawn = _laid_on(picture, "white")
    darkest, lightest = _extremes(drawn)
    if lightest - darkest < _FAINT:
        drawn = _laid_on(picture, "black")
    is_dark = _rank(drawn.convert("L"), 0.5) < sum(_extremes(drawn)) / 2
    return ImageOps.invert(drawn) if is_dark else drawn


def _laid_on(picture: Image.Image, colour: str) -> Image.Image:
    paper = Image.new("RGBA", picture.size, colour)
    paper.alpha_composite(picture)
    return paper.convert("RGB")


def _extremes(picture: Image.Image) -> tuple[int, int]:
    found = [
        brightness for brightness, count in enumerate(picture.convert("L").histogram()) if count
    ]
    return found[0], found[-1]


def _rank(grey: Image.Image, share: float, *, above: int = 0) -> int:
    """The brightness that `share` of the pixels stay below; of those from `above` on."""
    counts = grey.histogram()[above:]
    left = share * sum(counts)
    for brightness, count in enumerate(counts, above):
        left -= count
        if left < 0:
            return brightness
    return 255


def _paper_of(grey: Image.Image) -> Image.Image:
    """How bright the paper is at each pixel: uneven light and shadows are in it, ink is not."""
    small = grey.copy()
    small.thumbnail((160, 160), Image.Resampling.BOX)
    # What is narrower than the filter and darker than its surroundings is gone after these.
    small = small.filter(ImageFilter.MaxFilter(25)).filter(ImageFilter.MinFilter(25))
    least = max(int(_rank(small, 0.9) * _SHADOW), 1)
    small = small.point(lambda brightness: max(brightness, least))
    return small.filter(ImageFilter.BoxBlur(6)).resize(grey.size, Image.Resampling.BILINEAR)


def _ink_of(grey: Image.Image) -> Image.Image:
    """How strongly each pixel is ink: how much darker it is than the paper around it."""
    paper = _paper_of(grey)
    darkness = ImageMath.lambda_eval(
        lambda pixels: pixels["convert"](pixels["gone"] * 255 / pixels["paper"], "L"),
        gone=ImageChops.subtract(paper, grey),
        paper=paper,
    )
    full = max(_FAINT, 0.6 * _rank(darkness, 0.95, above=_GRAIN))
    return darkness.point(
        lambda dark: max(0, min(255, round((dark - _GRAIN) * 255 / (full - _GRAIN))))
    )


def _box_of(ink: Image.Image) -> tuple[int, int, int, int]:
    """Where the signature is; a speck of dust far from it does not count."""
    if min(ink.size) < 2:  # a line that has no edge
        raise ValidationError(_EMPTY)
    inner = ink.crop((1, 1, ink.width - 1, ink.height - 1))
    drawn, within = (sum(area.histogram()[1:]) for area in (ink, inner))
    around = 2 * (ink.width + ink.height) - 4
    if drawn > MOST_INK * ink.width * ink.height or drawn - within > MOST_INK_AROUND * around:
        raise ValidationError(_TOO_DARK)
    marks = ink.filter(ImageFilter.BoxBlur(1)).point(lambda strength: 255 * (strength > 100))
    if not (rough := marks.getbbox()):
        raise ValidationError(_EMPTY)
    box = (max(rough[0] - 4, 0), max(rough[1] - 4, 0), rough[2] + 4, rough[3] + 4)
    left, top, right, bottom = ink.crop(box).getbbox() or rough
    return box[0] + left, box[1] + top, box[0] + right, box[1] + bottom


def refuse_strange(content: bytes) -> None:
    """Raise `ValidationError` unless this can be a picture that `reencode` made."""
    picture = _opened(content)
    try:
        picture.load()
    except _BROKEN:
        raise ValidationError(_NOT_A_PICTURE) from None
    if picture.format != "PNG" or picture.width > KEPT[0] or picture.height > KEPT[1]:
        raise ValidationError(_NOT_A_PICTURE)
