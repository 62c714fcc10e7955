"""The job, its employer and its place on pages without data for machines: titles and elements."""

import json
from pathlib import Path

import pytest

from exchange.postings.reading import read_page

pytestmark = pytest.mark.no_database
# As boards and careers pages call and draw their ads.
PAGES = json.loads(Path(__file__).with_name("pages_without_data.json").read_text())


@pytest.mark.parametrize("case", PAGES["titles"], ids=lambda case: case["title"])
def test_a_page_is_about_what_its_title_says(case):
    meta = f'<meta property="og:site_name" content="{case["site"]}">' if case["site"] else ""
    markup = f"<html><head><title>{case['title']}</title>{meta}</head><body>Soup.</body></html>"
    found = read_page(markup, case["address"])
    assert (found.title, found.company, found.place) == tuple(
        case[name] for name in ("job", "company", "place")
    )


@pytest.mark.parametrize("case", PAGES["pages"], ids=lambda case: case["body"][:60])
def test_a_page_is_about_what_its_elements_are_called(case):
    found = read_page(f"<html><head>{case['head']}</head><body>{case['body']}</body></html>")
    assert (found.title, found.company, found.place) == tuple(
        case[name] for name in ("job", "company", "place")
    )
