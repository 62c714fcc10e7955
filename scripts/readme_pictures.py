"""Take the pictures of the README and the welcome page: docs/*.png and static/img/editor-*.webp.

.venv/bin/python -m scripts.readme_pictures
"""

import io
import tempfile
from collections.abc import Iterator

from PIL import Image

from scripts.photographed import (
    ROOT,
    browsing,
    make_person,
    new_page,
    prepare_django,
    serving,
    session_of,
)

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


def photograph_readme(browser, site: str, session: str, found: list[tuple[str, str]]) -> None:
    size = {"width": 1440, "height": 900}
    page = new_page(
        browser, site, session, theme="light", language="en", viewport=size, reduced_motion="reduce"
    )
    for name, address in found:
        page.goto(site + address)
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
        for theme in ("light", "dark"):
            page = new_page(
                browser, site, session, theme=theme, language=language, device_scale_factor=1.4
            )
            page.goto(site + address)
            # As wide as its words, which are not on the picture.
            rail = page.locator(".rail").bounding_box()["width"]
            page.set_viewport_size(WELCOME_SIZE | {"width": int(rail) + WELCOME_SIZE["width"]})
            page.wait_for_load_state("networkidle")
            page.evaluate(IN_ITS_LANGUAGE, language)
            picture = page.screenshot(clip=WELCOME_SIZE | {"x": int(rail), "y": 0})
            file = ROOT / "static" / "img" / f"editor-{language}-{theme}.webp"
            Image.open(io.BytesIO(picture)).save(file, quality=80, method=6)
            page.context.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as data:
        prepare_django(data)
        user = make_person("en")
        session = session_of(user)
        for_readme, for_welcome = list(readme_scenes(user)), list(welcome_scenes())
        with serving() as site, browsing() as browser:
            photograph_readme(browser, site, session, for_readme)
            photograph_welcome(browser, site, for_welcome)


if __name__ == "__main__":
    main()
