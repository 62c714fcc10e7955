"""Photograph every page and dialog into one page of pictures, outside this folder.

    make gallery                                  # in English, into a folder below /tmp
    make gallery GALLERY=~/pictures SPOKEN=de     # elsewhere, in German
    .venv/bin/python -m scripts.gallery --readme  # docs/*.png, and static/img/editor-*.webp

It walks the URLconf over a sample search. Each page is there at 1440 and 390 pixels in both themes,
each further state of it at 390: a state is a row whose page has an element that no other has shown.
`--readme` takes the pictures that the README and the welcome page show.
"""

import argparse
import html
import io
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import lxml.html
from PIL import Image
from playwright.sync_api import sync_playwright

from scripts.ensure_tools import chromium
from scripts.photographed import ROOT, prepare_django, serving

SIZES = {1440: 900, 390: 844}
THEMES = ("light", "dark")
USER_AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
NEVER = ("account_logout",)  # asks nothing and signs out
EMAIL = "dana@example.org"
PASSWORD = "quiet-desk-by-the-window"  # noqa: S105


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


def make_person(language: str, email: str = EMAIL):
    """Somebody whose account holds the sample search."""
    from django.core.management import call_command

    from accounts.models import User

    user = User.objects.create_user(email, PASSWORD, language=language)
    call_command("sample_search", email, verbosity=0)
    return user


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


def session_of(user) -> str:
    """Of `user`, who signs in as people do, so that it is listed where they are signed in."""
    from django.test import Client
    from django.urls import reverse

    client = Client()
    words = {"login": user.email, "password": PASSWORD}
    client.post(reverse("account_login"), words, headers={"user-agent": USER_AGENT})
    return client.cookies["sessionid"].value


@contextmanager
def browsing():
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu"]
        yield playwright.chromium.launch(executable_path=chromium(), args=flags)


class Photographer:
    def __init__(self, browser, site: str, session: str, language: str):
        self.browser, self.site, self.session, self.language = browser, site, session, language

    def page(self, width: int, theme: str, *, is_signed_in: bool):
        context = self.browser.new_context(
            viewport={"width": width, "height": SIZES[width]},
            color_scheme=theme,
            locale=self.language,
            reduced_motion="reduce",
        )
        if is_signed_in:
            cookie = {"name": "sessionid", "value": self.session, "url": self.site}
            context.add_cookies([cookie])
        return context.new_page()

    def take(self, scene: Scene, page, path: Path) -> None:
        page.goto(self.site + scene.address)
        page.wait_for_load_state("networkidle")
        if scene.opens:
            page.locator(f'a[data-dialog][href="{scene.opens}"]').first.evaluate("a => a.click()")
            page.locator("dialog[open] h1, dialog[open] h2").first.wait_for()
        page.screenshot(path=path, type="jpeg", quality=70, full_page=not scene.opens)


def photograph(photographer: Photographer, found: list[Scene], folder: Path) -> None:
    for width in SIZES:
        for theme in THEMES:
            for is_signed_in in (True, False):
                page = photographer.page(width, theme, is_signed_in=is_signed_in)
                for scene in found:
                    if scene.is_signed_in == is_signed_in and width in scene.widths:
                        photographer.take(scene, page, folder / scene.file(width, theme))
                page.context.close()


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


# For each language of the welcome page: where the letter in its editor goes to, its language, and
# what stands on its letterhead where that is not the address of the sample search.
WELCOME = {
    "en": ("Harbor Street Hospital", "en-us", {}),
    "de": ("Gärtnerei Moorfleet", "de", {"address": "Lindenhof 7\n22761 Hamburg"}),
    "fr": ("Clinique des Tilleuls", "fr", {"address": "12, rue des Lilas\n69003 Lyon"}),
    "es": ("Residencia Los Almendros", "es", {"address": "Calle de la Paz 8\n46003 Valencia"}),
}
# Chromium without windows writes days in the American way, whatever the language of the page.
IN_ITS_LANGUAGE = """language => {
  for (const field of document.querySelectorAll("input[type=date]")) {
    const parts = { day: "2-digit", month: "2-digit", year: "numeric" };
    const day = field.valueAsDate.toLocaleDateString(language, { ...parts, timeZone: "UTC" });
    field.type = "text";
    field.value = day;
  }
}"""
WELCOME_SIZE = {"width": 1044, "height": 740}


def readme_scenes(user) -> Iterator[tuple[str, str]]:
    """The pictures of the README: name and address."""
    from django.db.models import Count
    from django.urls import reverse
    from django.utils import timezone

    from applications.models import Application
    from letters.beginning import come_second

    running = Application.objects.for_user(user).filter(ended_as="", archived_at=None)
    furthest = running.alias(count=Count("rounds")).order_by("-count", "pk")[0]
    yield "board", reverse("applications:board")
    yield "application", furthest.get_absolute_url()
    yield "editor", come_second(furthest, on=timezone.localdate()).get_absolute_url()


def photograph_readme(photographer: Photographer, found: list[tuple[str, str]]) -> None:
    page = photographer.page(1440, "light", is_signed_in=True)
    for name, address in found:
        page.goto(photographer.site + address)
        page.wait_for_load_state("networkidle")
        page.screenshot(path=ROOT / "docs" / f"{name}.png")


def welcome_scenes() -> Iterator[tuple[str, str, str]]:
    """Where the editors of the welcome page are: language, address, and the session to open it."""
    from django.utils import timezone

    from accounts.models import Letterhead
    from applications.models import Application
    from letters.beginning import come_second

    for language, (company, of_letter, head) in WELCOME.items():
        user = make_person(language, f"{language}@example.org")
        if head:
            # The telephone is one of the sample's country.
            Letterhead.objects.filter(owner=user).update(**head, phone="")
        application = Application.objects.for_user(user).get(company__name=company)
        letter = come_second(application, on=timezone.localdate(), language=of_letter)
        yield language, letter.get_absolute_url(), session_of(user)


def photograph_welcome(browser, site: str, found: list[tuple[str, str, str]]) -> None:
    for language, address, session in found:
        for theme in THEMES:
            context = browser.new_context(
                device_scale_factor=1.4, color_scheme=theme, locale=language
            )
            context.add_cookies([{"name": "sessionid", "value": session, "url": site}])
            page = context.new_page()
            page.goto(site + address)
            # As wide as its words, which are not on the picture.
            rail = page.locator(".rail").bounding_box()["width"]
            page.set_viewport_size(WELCOME_SIZE | {"width": int(rail) + WELCOME_SIZE["width"]})
            page.wait_for_load_state("networkidle")
            page.evaluate(IN_ITS_LANGUAGE, language)
            picture = page.screenshot(clip=WELCOME_SIZE | {"x": int(rail), "y": 0})
            file = ROOT / "static" / "img" / f"editor-{language}-{theme}.webp"
            Image.open(io.BytesIO(picture)).save(file, quality=80, method=6)
            context.close()


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path("/tmp/second-wind-gallery"))  # noqa: S108
    parser.add_argument("--language", default="en")
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as data:
        prepare_django(data)
        user = make_person(options.language)
        session = session_of(user)
        for_readme = list(readme_scenes(user)) if options.readme else []
        for_welcome = list(welcome_scenes()) if options.readme else []
        found = [] if options.readme else list(scenes(user))
        with serving() as site, browsing() as browser:
            photographer = Photographer(browser, site, session, options.language)
            if options.readme:
                photograph_readme(photographer, for_readme)
                photograph_welcome(browser, site, for_welcome)
                return
            options.folder.mkdir(parents=True, exist_ok=True)
            photograph(photographer, found, options.folder)
    write_index(found, options.folder)
    print(f"{len(found)} pages, dialogs and states: {options.folder}/index.html")


if __name__ == "__main__":
    main(sys.argv[1:])
