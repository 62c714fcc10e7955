"""Pages of boards and firms, copied with everything around the ad; no firm and no job is real."""

from pathlib import Path

import pytest

from exchange.postings.reading import read_text

pytestmark = pytest.mark.no_database
PAGES = sorted(Path(__file__).with_name("copied_pages").glob("*.txt"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_has_around_its_ad_is_neither_title_nor_company(page):
    head, _, text = page.read_text().partition("\n---\n")
    wanted = dict(line.split(":", 1) for line in head.splitlines())
    found = read_text(text)
    read = {name: getattr(found, name) for name in wanted}
    assert read == {name: value.strip() for name, value in wanted.items()}
    assert found.text == text.strip()
