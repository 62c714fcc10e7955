"""Photograph every page and dialog into one page of pictures, outside this folder.

    make gallery                                  # in English, into a folder below /tmp
    make gallery GALLERY=~/pictures SPOKEN=de     # elsewhere, in German

It walks the URLconf over a sample search. Each page is there at 1440 and 390 pixels in both themes,
each further state of it at 390: a state is a row whose page has an element that no other has shown.
"""

import argparse
import html
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import lxml.html

from scripts.photographed import (
    browsing,
    make_person,
    new_page,
    prepare_django,
    serving,
    session_of,
)

SIZES = {1440: 900, 390: 844}
THEMES = ("light", "dark")
NEVER = ("account_logout",)  # asks nothing and signs out


@dataclass(frozen=True)
class Scene:
    """A page to photograph, or the dialog that a link to `opens` opens on it."""

    name: str
    address: str
    is_signed_in: bool = True
    is_first: bool = True
    opens: str = ""

    @property
    def widths(self) -> list[int]:
        return [*SIZES] if self.is_first else [390]

    def file(self, width: int, theme: str) -> str:
        place = (self.opens or self.address).strip("/").replace("/", "-").replace("?", "-")
        kind = "dialog-" if self.opens else "" if self.is_signed_in else "outside-"
        return f"{kind}{place or 'welcome'}-{width}-{theme}.jpg"


def scenes(user) -> Iterator[Scene]:
    """Every page that opens for `user` or for anybody, its states, and its dialogs."""
    from django.test import Client

    inside, outside = Client(), Client()
    inside.force_login(user)
    yield from pages(user, inside, is_signed_in=True)
    yield from pages(user, outside, is_signed_in=False)


def pages(user, client, *, is_signed_in: bool) -> Iterator[Scene]:
    from tests.addresses import every_address, ways_to

    dialogs: set[str] = set()
    for address in sorted(every_address(), key=lambda address: address.name):
        if address.name in NEVER:
            continue
        known: set[tuple[str, str]] = set()
        for place, _row in ways_to(address, user):
            document = page_at(client, place)
            if document is None:
                continue
            elements = {(tag.tag, tag.get("class", "")) for tag in document.iter("*")}
            if not elements <= known:
                yield Scene(address.name, place, is_signed_in, is_first=not known)
                known |= elements
            for name, opens in dialogs_on(document):
                if name not in dialogs:
                    dialogs.add(name)
                    yield Scene(name, place, is_signed_in, opens=opens)


def page_at(client, place: str):
    """The page there, or None where there is none, or it leads on."""
    response = client.get(place)
    content = response.getvalue() if response.status_code == 200 else b""
    if not content[:20].lstrip().lower().startswith(b"<!doctype html"):
        return None
    return lxml.html.document_fromstring(content)


def dialogs_on(document) -> Iterator[tuple[str, str]]:
    """The links of a page that open as dialogs: the name of what they open, and its address."""
    from django.urls import resolve

    for link in document.iter("a"):
        if "data-dialog" in link.attrib:
            yield resolve(link.get("href").split("?")[0]).view_name, link.get("href")


def photograph(
    browser, site: str, session: str, language: str, found: list[Scene], folder: Path
) -> None:
    for width, theme, is_signed_in in product(SIZES, THEMES, (True, False)):
        page = new_page(
            browser,
            site,
            session if is_signed_in else "",
            theme=theme,
            language=language,
            viewport={"width": width, "height": SIZES[width]},
            reduced_motion="reduce",
        )
        for scene in found:
            if scene.is_signed_in == is_signed_in and width in scene.widths:
                take(scene, page, site, folder / scene.file(width, theme))
        page.context.close()


def take(scene: Scene, page, site: str, path: Path) -> None:
    page.goto(site + scene.address)
    page.wait_for_load_state("networkidle")
    if scene.opens:
        page.locator(f'a[data-dialog][href="{scene.opens}"]').first.evaluate("a => a.click()")
        page.locator("dialog[open] h1, dialog[open] h2").first.wait_for()
    page.screenshot(path=path, type="jpeg", quality=70, full_page=not scene.opens)


def write_index(found: list[Scene], folder: Path) -> None:
    """One page of all pictures, by the name of the address."""
    rows = []
    for scene in sorted(found, key=lambda scene: (scene.name, not scene.is_first)):
        title = f"{scene.name} {scene.opens or scene.address}{' (dialog)' if scene.opens else ''}"
        pictures = "".join(
            f'<a href="{html.escape(file)}"><img loading="lazy" height="420" '
            f'src="{html.escape(file)}" alt=""></a> '
            for width in scene.widths
            for theme in THEMES
            for file in [scene.file(width, theme)]
        )
        rows.append(f"<h2>{html.escape(title)}</h2><p>{pictures}</p>")
    page = f"<!doctype html><meta charset=utf-8><title>Gallery</title>{''.join(rows)}"
    (folder / "index.html").write_text(page)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path("/tmp/second-wind-gallery"))  # noqa: S108
    parser.add_argument("--language", default="en")
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        prepare_django(data)
        user = make_person(options.language)
        session = session_of(user)
        found = list(scenes(user))
        with serving() as site, browsing() as browser:
            photograph(browser, site, session, options.language, found, options.folder)
    write_index(found, options.folder)
    print(f"{len(found)} pages, dialogs and states: {options.folder}/index.html")


if __name__ == "__main__":
    main(sys.argv[1:])
