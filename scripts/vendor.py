"""Fetch everything we ship but did not write, and note where it came from.

Run at development time only, where npm and Debian's fonts-noto-core are at hand:

    python -m scripts.vendor

It fills static/vendor, static/fonts and paper/fonts, writes VENDORED.json (package, version,
licence, sha256 of each file) and paper/fonts/coverage.json (the code points our letter fonts can
print, as [first, last] ranges). A test holds the files to the sums.
"""

import hashlib
import io
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from scripts.bootstrap_styles import LEFT_OUT, classes_in_use, fitted

ROOT = Path(__file__).resolve().parent.parent
LETTER_FONTS = ROOT / "paper" / "fonts"
NOTO = Path("/usr/share/fonts/truetype/noto")
FACES = {
    "libertinus-serif": "LibertinusSerif",
    "source-serif-4": "SourceSerif4",
    "eb-garamond": "EBGaramond",
    "inter": "Inter",
    "carlito": "Carlito",
}
HEADINGS = "source-serif-4"
STYLES = ("400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic")
SCRIPTS = (
    "NotoSerif",
    "NotoSerifHebrew",
    "NotoNaskhArabic",
    "NotoSerifDevanagari",
    "NotoSerifBengali",
    "NotoSerifTamil",
    "NotoSerifThai",
    "NotoSerifGeorgian",
    "NotoSerifArmenian",
    "NotoSerifEthiopic",
)
EAST_ASIAN = ("NotoSerifJP-Regular", "NotoSerifKR-Regular", "NotoSerifSC-Regular")
# Of the layout of a typeface, what text on a page needs: no fractions, no signs within circles.
OF_A_PAGE = ["calt", "ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum"]
ICONS = (
    "archive arrow-counterclockwise arrow-left arrow-left-right arrow-right bookmark calendar3 "
    "check2 chevron-down circle-half clipboard clock clock-history download envelope "
    "envelope-paper file-text house journal-text kanban keyboard link-45deg mortarboard pencil "
    "people person person-plus plus-lg printer search send three-dots trash x-lg"
).split()


def npm_pack(package: str, into: Path) -> tuple[Path, dict]:
    """Unpack the newest `package`; its folder and its package.json."""
    name = subprocess.run(
        ["npm", "pack", "--silent", package], cwd=into, check=True, capture_output=True, text=True
    ).stdout.strip()
    target = into / name.removesuffix(".tgz")
    with tarfile.open(into / name) as archive:
        archive.extractall(target, filter="data")
    return target / "package", json.loads((target / "package" / "package.json").read_text())


class Shelf:
    """Puts files into the project and notes their origin."""

    def __init__(self):
        self.noted = {}

    def add(self, content: bytes, target: str, package: str, version: str, licence: str) -> None:
        path = ROOT / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self.noted[target] = {
            "package": package,
            "version": version,
            "licence": licence,
            "sha256": hashlib.sha256(content).hexdigest(),
        }


def without_source_map(text: bytes) -> bytes:
    # The manifest storage would look for the map file and fail.
    return b"\n".join(line for line in text.splitlines() if b"sourceMappingURL" not in line)


def letter_fonts(shelf: Shelf, into: Path) -> None:
    for package, family in FACES.items():
        folder, about = npm_pack(f"@expo-google-fonts/{package}", into)
        for style in STYLES:
            font = folder / style / f"{family}_{style}.ttf"
            target = f"paper/fonts/{family}-{style[3:]}.ttf"
            shelf.add(font.read_bytes(), target, about["name"], about["version"], "OFL-1.1")
        licence = (folder / "LICENSE_FONT").read_bytes()
        target = f"paper/fonts/licences/{family}.txt"
        shelf.add(licence, target, about["name"], about["version"], "OFL-1.1")
    version = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", "fonts-noto-core"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for family in SCRIPTS:
        for style in ("Regular", "Bold"):
            font = NOTO / f"{family}-{style}.ttf"
            target = f"paper/fonts/{font.name}"
            shelf.add(font.read_bytes(), target, "fonts-noto-core", version, "OFL-1.1")
    licence = Path("/usr/share/doc/fonts-noto-core/copyright").read_bytes()
    shelf.add(licence, "paper/fonts/licences/Noto.txt", "fonts-noto-core", version, "OFL-1.1")


def characters_of(codec: str) -> set[int]:
    """The code points that an encoding of a whole language has, but for those without a meaning."""
    points = (*range(0x80, 0xD800), *range(0xF900, 0xFFFE))
    return {point for point in points if chr(point).encode(codec, "ignore")}


def hangul() -> set[int]:
    """Every Korean syllable, and the letters it is made of, alone and joined."""
    parts = [*range(0x1100, 0x1113), *range(0x1161, 0x1176), *range(0x11A8, 0x11C3)]
    return {*range(0xAC00, 0xD7A4), *range(0x3131, 0x318F), *parts}


def east_asian_fonts(shelf: Shelf, into: Path) -> None:
    """The everyday characters of Japanese, Korean and Chinese: a third of the whole faces.

    Windows-31J and GBK have the rare ones of names, too (髙 﨑 喆 堃 镕), which the older standards
    lack. There is no bold.
    """
    others = printable(path for path in LETTER_FONTS.glob("*.ttf") if path.stem not in EAST_ASIAN)
    wanted = {
        "JP": characters_of("cp932"),
        "KR": hangul(),
        "SC": characters_of("gbk"),
    }
    for country, points in wanted.items():
        folder, about = npm_pack(f"@expo-google-fonts/noto-serif-{country.lower()}", into)
        note = (about["name"], about["version"], "OFL-1.1")
        face = f"NotoSerif{country}"
        font = folder / "400Regular" / f"{face}_400Regular.ttf"
        smaller = with_characters(font, points - others)
        shelf.add(smaller, f"paper/fonts/{face}-Regular.ttf", *note)
        licence = (folder / "LICENSE_FONT").read_bytes()
        shelf.add(licence, f"paper/fonts/licences/{face}.txt", *note)


def with_characters(font: Path, points: set[int]) -> bytes:
    """The font with these characters only, upright lines alone, and no instructions for screens."""
    options = subset.Options(
        hinting=False, notdef_outline=True, recalc_timestamp=False, layout_features=["locl", "kern"]
    )
    smaller = subset.load_font(font, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(smaller)
    file = io.BytesIO()
    subset.save_font(smaller, file, options)
    return file.getvalue()


def printable(fonts: Iterable[Path]) -> set[int]:
    """The code points that one of the fonts can print."""
    return {point for font in fonts for point in TTFont(font, lazy=True).getBestCmap()}


def coverage() -> None:
    points = printable(LETTER_FONTS.glob("*.ttf"))
    ranges: list[list[int]] = []
    for point in sorted(points):
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    (LETTER_FONTS / "coverage.json").write_text(json.dumps(ranges, separators=(",", ":")))


def lighter(font: Path, weights: tuple[int, int] | int = (400, 700)) -> bytes:
    """The font with the weights and the layout our pages use, two fifths smaller on the wire."""
    narrowed = io.BytesIO()
    instancer.instantiateVariableFont(TTFont(font), {"wght": weights}).save(narrowed)
    options = subset.Options(
        flavor="woff2",
        hinting=False,
        notdef_outline=True,
        # The date of today would give the file another sum each time.
        recalc_timestamp=False,
        layout_features=OF_A_PAGE,
    )
    smaller = subset.load_font(narrowed, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=smaller.getBestCmap())
    subsetter.subset(smaller)
    file = io.BytesIO()
    subset.save_font(smaller, file, options)
    return file.getvalue()


def web_parts(shelf: Shelf, into: Path) -> None:
    web_fonts(shelf, into)
    styles(shelf, into)
    dragging(shelf, into)
    icons(shelf, into)


def web_fonts(shelf: Shelf, into: Path) -> None:
    for family in ("inter", "source-serif-4"):
        folder, about = npm_pack(f"@fontsource-variable/{family}", into)
        note = (about["name"], about["version"], "OFL-1.1")
        for alphabet in ("latin-ext",) if family == HEADINGS else ("latin", "latin-ext"):
            name = f"{family}-{alphabet}-wght-normal.woff2"
            shelf.add(lighter(folder / "files" / name), f"static/fonts/{name}", *note)
        if family == HEADINGS:
            # A page often has nothing but headings in it, and each weight alone is half as heavy.
            latin = folder / "files" / f"{family}-latin-wght-normal.woff2"
            for weight in (400, 600):
                target = f"static/fonts/{family}-latin-{weight}-normal.woff2"
                shelf.add(lighter(latin, weight), target, *note)
        shelf.add((folder / "LICENSE").read_bytes(), f"static/fonts/{family}-licence.txt", *note)


def styles(shelf: Shelf, into: Path) -> None:
    folder, about = npm_pack("bootstrap@5.3", into)
    note = ("bootstrap", about["version"], "MIT")
    css = without_source_map((folder / "dist/css/bootstrap.min.css").read_bytes())
    in_use, left_out = fitted(css.decode(), classes_in_use())
    LEFT_OUT.write_text("\n".join(left_out) + "\n")
    shelf.add(in_use.encode(), "static/vendor/bootstrap.min.css", *note)
    shelf.add((folder / "LICENSE").read_bytes(), "static/vendor/bootstrap-licence.txt", *note)


def dragging(shelf: Shelf, into: Path) -> None:
    folder, about = npm_pack("sortablejs", into)
    note = ("sortablejs", about["version"], "MIT")
    script = (folder / "Sortable.min.js").read_bytes()
    shelf.add(script, "static/vendor/sortable.min.js", *note)
    shelf.add((folder / "LICENSE").read_bytes(), "static/vendor/sortable-licence.txt", *note)


def icons(shelf: Shelf, into: Path) -> None:
    folder, about = npm_pack("bootstrap-icons", into)
    note = ("bootstrap-icons", about["version"], "MIT")
    shelf.add(sprite(folder / "icons"), "static/vendor/icons.svg", *note)
    licence = (folder / "LICENSE").read_bytes()
    shelf.add(licence, "static/vendor/bootstrap-icons-licence.txt", *note)


def sprite(folder: Path) -> bytes:
    symbols = []
    for name in ICONS:
        drawing = (folder / f"{name}.svg").read_text()
        paths = drawing.split(">", 1)[1].rsplit("</svg>", 1)[0].strip()
        symbols.append(
            f'<symbol id="{name}" viewBox="0 0 16 16" overflow="visible">{paths}</symbol>'
        )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg">\n' + "\n".join(symbols) + "\n</svg>\n"
    ).encode()


if __name__ == "__main__":
    shelf = Shelf()
    with tempfile.TemporaryDirectory() as folder:
        web_parts(shelf, Path(folder))
        letter_fonts(shelf, Path(folder))
        east_asian_fonts(shelf, Path(folder))
    coverage()
    (ROOT / "VENDORED.json").write_text(json.dumps(shelf.noted, indent=1, sort_keys=True) + "\n")
