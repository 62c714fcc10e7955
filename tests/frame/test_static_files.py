"""What a browser is given of the style sheets and the scripts."""

import re

import pytest
from django.core.management import call_command
from django.test import override_settings

from frame.static_files import IMPORT
from tests.house.test_house import ROOT

pytestmark = pytest.mark.no_database

SHEET = ROOT / "static/css/site.css"


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """The folder into which everything was collected."""
    folder = tmp_path_factory.mktemp("collected")
    backend = {"BACKEND": "frame.static_files.StaticFilesStorage"}
    with override_settings(STATIC_ROOT=folder, STORAGES={"staticfiles": backend}):
        call_command("collectstatic", interactive=False, verbosity=0)
    return folder


@pytest.mark.thorough
def test_the_style_sheets_come_as_one_file(collected):
    sheets = [SHEET.parent / name for name, _ in IMPORT.findall(SHEET.read_text())]
    assert len(sheets) > 10
    [named] = collected.glob("css/site.*.css")
    for text in (named.read_text(), (collected / "css/site.css").read_text()):
        assert "@import" not in text
        # Nothing may stand between the order of the layers and the first of them.
        assert re.search(r"pages;\s*@layer bootstrap \{\s*/\*!\s+\* Bootstrap", text)
        assert [sheet for sheet in sheets if last_rule(sheet.read_text()) not in text] == []


def last_rule(text: str) -> str:
    return text[text.rindex("{") :].strip()


def test_every_sheet_is_one_of_those_that_are_joined():
    joined = {(SHEET.parent / name).resolve() for name, _ in IMPORT.findall(SHEET.read_text())}

    assert set(SHEET.parent.glob("*.css")) - {SHEET} <= joined


def test_a_script_asks_for_others_by_names_with_their_sums(collected):
    imported = re.compile(r'(?:from|import)\s*"(\.[^"]+)"')
    found = 0
    for script in collected.glob("js/**/*.????????????.js"):
        for name in imported.findall(script.read_text()):
            found += 1
            assert re.search(r"\.[0-9a-f]{12}\.js$", name), (script.name, name)
            assert (script.parent / name).is_file()
    assert found > 20
