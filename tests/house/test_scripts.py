"""What holds for every script of ours."""

import re
from pathlib import Path

import pytest

from tests.house.test_house import ROOT, tracked

pytestmark = pytest.mark.no_database

SCRIPTS = [path for path in tracked("static/js") if path.suffix == ".js"]
# Scripts that ask the server by themselves, and why.
ASKS_ITSELF = {
    "fragments.js": "the others ask through it",
}


def name_of(script: Path) -> str:
    return str(script.relative_to(ROOT / "static/js"))


def test_scripts_ask_the_server_through_one_module():
    asking = {name_of(path) for path in SCRIPTS if re.search(r"\bfetch\(", path.read_text())}

    assert asking == set(ASKS_ITSELF)


def test_scripts_draw_no_page_from_a_string():
    drawing = re.compile(
        r"\.(?:innerHTML|outerHTML)\s*\+?=(?!=)|insertAdjacentHTML|document\.write"
    )

    assert [name_of(path) for path in SCRIPTS if drawing.search(path.read_text())] == []


@pytest.mark.parametrize("script", SCRIPTS, ids=name_of)
def test_every_script_is_loaded_by_a_page_or_another_script(script):
    imported = re.compile(r'(?:from |import |import\()"(\.[^"]+)"')
    by_scripts = {
        (path.parent / name).resolve()
        for path in SCRIPTS
        for name in imported.findall(path.read_text())
    }
    by_pages = {
        ROOT / "static" / name
        for page in tracked("templates/")
        for name in re.findall(r"{% static '(js/[^']+)' %}", page.read_text())
    }

    assert script.resolve() in by_scripts | by_pages


def test_every_script_says_in_its_first_line_what_it_is_for():
    assert [name_of(p) for p in SCRIPTS if not p.read_text().startswith("// ")] == []
