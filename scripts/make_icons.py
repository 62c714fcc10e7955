"""Make the icons of an installed site from static/img/icon.svg, with Chromium.

.venv/bin/python -m scripts.make_icons
"""

from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from scripts.ensure_tools import chromium

PICTURES = Path(__file__).resolve().parent.parent / "static" / "img"
# By file: how many pixels wide and high it is, and how much of that the drawing takes. Phones cut
# any shape out of a maskable one, and Apple's round the corners of theirs.
ICONS = {
    "icon-192.png": (192, 1.0),
    "icon-512.png": (512, 1.0),
    "icon-maskable-512.png": (512, 0.72),
    "apple-touch-icon.png": (180, 0.86),
}
GROUND = "#2b5f75"


def draw(page: Page, name: str, size: int, share: float) -> None:
    page.set_viewport_size({"width": size, "height": size})
    ground = GROUND if share < 1 else "transparent"
    page.set_content(
        f"<style>body {{ margin: 0; height: 100vh; display: grid; place-items: center;"
        f" background: {ground} }} svg {{ width: {share:.0%} }}</style>"
        + (PICTURES / "icon.svg").read_text()
    )
    page.screenshot(path=PICTURES / name, omit_background=True)


if __name__ == "__main__":
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page()
        for name, (size, share) in ICONS.items():
            draw(page, name, size, share)
        browser.close()
