"""The picture of a signature: taken in, cleaned, and kept small."""

import io

from django.core.exceptions import ValidationError
from PIL import Image, ImageChops, ImageOps

LARGEST_FILE = 5 * 1024 * 1024  # bytes
LARGEST_PICTURE = (4000, 2000)  # pixels that are read
KEPT = (1200, 400)  # pixels that are kept: four times what 15 mm of paper can show
_WHITE = 235  # from here on paper counts as paper, not as ink

_NOT_A_PICTURE = "This file could not be read as a PNG or JPEG picture."


def reencode(content: bytes) -> bytes:
    """The signature as a PNG of our own making: upright, trimmed, its paper transparent.

    Nothing of the file but its pixels is kept. Raises `ValidationError` in plain words.
    """
    if len(content) > LARGEST_FILE:
        raise ValidationError("The picture is larger than 5 MB.")
    picture = _opened(content)
    try:
        picture = ImageOps.exif_transpose(picture).convert("RGBA")
    except (OSError, ValueError, SyntaxError):
        raise ValidationError(_NOT_A_PICTURE) from None
    ink = _ink_of(picture)
    if not (box := ink.getbbox()):
        raise ValidationError("The picture seems to be empty.")
    picture.putalpha(ink)
    picture = picture.crop(box)
    picture.thumbnail(KEPT, Image.Resampling.LANCZOS)
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


def _opened(content: bytes) -> Image.Image:
    try:
        picture = Image.open(io.BytesIO(content), formats=["PNG", "JPEG"])
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise ValidationError(_NOT_A_PICTURE) from None
    # Said by the file's head, before a single pixel is unpacked.
    if max(picture.size) > max(LARGEST_PICTURE) or min(picture.size) > min(LARGEST_PICTURE):
        raise ValidationError("The picture is larger than 4000 by 2000 pixels.")
    return picture


def _ink_of(picture: Image.Image) -> Image.Image:
    """How strongly each pixel is ink: what is drawn, less what is white paper."""
    grey = Image.new("RGBA", picture.size, "white")
    grey.alpha_composite(picture)
    darkness = ImageChops.invert(grey.convert("L"))
    slope = 255 / _WHITE
    return darkness.point(
        lambda dark: 0 if dark < 255 - _WHITE else min(255, int(dark * slope * 2))
    )
