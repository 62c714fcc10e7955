"""A page of several jobs, of which one may be the ad."""

import json

import pytest

from exchange.postings.reading import read_bookmark, read_page
from tests.exchange.ads_for_machines import changed, page

pytestmark = pytest.mark.no_database


SEVERAL = [
    changed(title="Cook", url="/jobs/1", description="Soup."),
    changed(title="Baker (m/w/d)", url="https://jobs.example.org/jobs/2", description="Bread."),
]
LISTS = [
    {"@graph": SEVERAL},
    SEVERAL,
    {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": SEVERAL[0]},
                                              {"@type": "ListItem", "item": SEVERAL[1]}]},
    {"@type": "ItemList", "itemListElement": SEVERAL},
]  # fmt: skip


@pytest.mark.parametrize("script", LISTS)
def test_of_several_jobs_none_is_the_ad(script):
    found = read_page(page(script, body="<h1>Our jobs</h1>"), "https://jobs.example.org/all")
    assert not found.is_found
    assert [(choice.title, choice.company, choice.address) for choice in found.choices] == [
        ("Cook", "Linden & Mill", "https://jobs.example.org/jobs/1"),
        ("Baker", "Linden & Mill", "https://jobs.example.org/jobs/2"),
    ]
    marked = read_bookmark(
        "https://jobs.example.org/all", title="Our jobs", data=[json.dumps(script)], text=""
    )
    assert marked.choices == found.choices


@pytest.mark.parametrize("script", LISTS)
@pytest.mark.parametrize(
    "shown",
    [
        {"body": "<h1>Baker (m/w/d)</h1>"},
        {"head": "<title>Baker (m/w/d) | Linden & Mill</title>"},
        {"head": "<title>Baker at Linden & Mill</title>"},
        {"head": '<meta property="og:title" content="Baker – Linden & Mill">'},
    ],
)
def test_of_several_jobs_the_page_is_about_the_one_it_is_called_after(script, shown):
    found = read_page(page(script, **shown), "https://jobs.example.org/all")
    assert (found.title, found.choices) == ("Baker", ())


def test_one_job_in_several_places_is_one_ad():
    places = [changed(jobLocation={"name": town}) for town in ("Bern", "Basel")]
    assert read_page(page({"@graph": places})).title == "Shift Manager"


def test_one_title_at_several_employers_is_no_ad():
    jobs = [changed(hiringOrganization={"name": name}) for name in ("Haven", "Mill", "Larkfield")]
    found = read_page(page(jobs, body="<h1>Shift Manager</h1>"))
    assert [choice.company for choice in found.choices] == ["Haven", "Mill", "Larkfield"]
