"""What holds for every style sheet of ours."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.bootstrap_styles import LEFT_OUT, classes_in_use
from tests.house.test_house import tracked

pytestmark = pytest.mark.no_database

SHEETS = [path for path in tracked("static/css") if path.suffix == ".css"]
# Widths at which pages change: of a phone, and below which the navigation stands at the bottom.
WIDTHS = {"width <= 640px", "width <= 1000px", "width > 1000px"}
# Classes that no file of ours names: of Sortable and of the level of a message.
OTHERS = {"sortable-ghost", "notice-success"}


def rules(sheet: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)


def declarations(sheet: Path) -> Iterator[tuple[str, str]]:
    return iter(re.findall(r"^\s+([a-z-]+):\s*([^;{]+);", rules(sheet), flags=re.MULTILINE))


def selectors(sheet: Path) -> str:
    return " ".join(re.findall(r"([^{};]+)\{", rules(sheet)))


def test_pages_change_at_two_widths():
    found = {
        query
        for sheet in SHEETS
        for query in re.findall(r"\(([^()]*width[^()]*)\)", " ".join(queries(sheet)))
    }

    assert found == WIDTHS


def queries(sheet: Path) -> list[str]:
    return re.findall(r"@media ([^{]+)\{", rules(sheet))


def test_no_style_says_left_or_right():
    # The notch of a phone stays where it is, whatever way one reads.
    sides = re.compile(r"(?<!safe-area-inset-)\b(left|right)\b")
    wrong = [
        f"{sheet.name}: {name}: {value}"
        for sheet in SHEETS
        for name, value in declarations(sheet)
        if sides.search(name) or sides.search(value) or is_lopsided(name, value)
    ]

    assert wrong == []


def is_lopsided(name: str, value: str) -> bool:
    """Four values, of which those of the left and of the right differ."""
    if name not in ("margin", "padding", "inset", "border-width", "border-color", "border-style"):
        return False
    values = re.findall(r"[\w-]+\([^()]*\)|\S+", value)
    return len(values) == 4 and values[1] != values[3]


def test_no_class_is_named_twice_in_a_row():
    doubled = re.compile(r"(\.[A-Za-z][\w-]*)\1(?![\w-])")

    assert [sheet for sheet in SHEETS if doubled.search(selectors(sheet))] == []


def test_every_class_is_one_that_a_page_or_a_script_gives():
    named = {
        name for sheet in SHEETS for name in re.findall(r"\.([A-Za-z][\w-]*)", selectors(sheet))
    }
    files = [*tracked("templates/", "static/js"), *tracked("*.py")]
    texts = "\n".join(path.read_text() for path in files if "tests/" not in str(path))
    words = set(re.findall(r"[A-Za-z][\w-]*", texts))

    assert len(named) > 100
    assert named - words == OTHERS


def test_no_page_uses_a_class_of_bootstrap_that_was_left_out():
    left_out = set(LEFT_OUT.read_text().split())
    assert left_out
    # Otherwise: .venv/bin/python -m scripts.vendor
    assert not left_out & classes_in_use()


def test_what_deletes_looks_it():
    deletes = re.compile(r":(delete|empty|end|remove)_")
    form = re.compile(r"<form[^>]* action=\"\{% url '([\w:]+)'[^>]*>(.*?)</form>", re.DOTALL)
    buttons = [
        (path.name, view, button)
        for path in tracked("templates/")
        for view, inside in form.findall(path.read_text())
        for button in re.findall(r"<button[^>]*>", inside)
        if deletes.search(view)
    ]

    pages = {path.name: path.read_text() for path in tracked("templates/")}
    dialogs = [name for name, text in pages.items() if text.startswith('{% extends "_delete.html"')]

    assert len(buttons) + len(dialogs) > 15
    assert [it for it in buttons if not re.search("btn-danger|delete-link", it[2])] == []
    assert re.findall("<button[^>]*>", pages["_delete.html"]) == ['<button class="btn btn-danger">']
