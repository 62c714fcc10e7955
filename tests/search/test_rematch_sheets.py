"""Search finds what was prepared for being called back after a near miss."""

import pytest
from django.urls import reverse

from applications.models import Verdict
from near_misses.models import RematchSheet
from search.models import Entry
from tests.search.results import addresses
from tests.searches import DAY, make_near_miss

pytestmark = pytest.mark.django_db


@pytest.fixture
def sheet(person) -> RematchSheet:
    verdict = make_near_miss(person).close_with(Verdict.Kind.FINALIST, on=DAY)
    return RematchSheet.objects.create(verdict=verdict, to_show="The forklift rota")


def test_a_rematch_sheet_is_found_by_its_words_its_job_and_its_kind(person, sheet, signed_in):
    address = reverse("near_misses:rematch_sheet", args=[sheet.verdict.application.pk])
    for text in ("forklift", "rematch larkfield", "rematch"):
        assert addresses(person, text)[Entry.Kind.REMATCH_SHEET] == [address]
    page = signed_in.get(reverse("search:search"), {"q": "forklift"}).text
    assert "Rematch sheet" in page
    assert signed_in.get(address).status_code == 200


def test_it_follows_its_words_the_job_and_the_company(person, sheet):
    sheet.update(version=sheet.version_of(["stumped_by"]), stumped_by="The stock count")
    assert Entry.Kind.REMATCH_SHEET in addresses(person, "stock count")

    application = sheet.verdict.application
    application.update(version=application.version_of(["position"]), position="Planner")
    assert Entry.Kind.REMATCH_SHEET in addresses(person, "rematch planner")
    company = application.company
    company.update(version=company.version_of(["name"]), name="Fernwood")
    assert Entry.Kind.REMATCH_SHEET in addresses(person, "rematch fernwood")
    sheet.delete()
    assert Entry.Kind.REMATCH_SHEET not in addresses(person, "stock count")


def test_a_stranger_finds_none_of_it(stranger, sheet):
    assert addresses(stranger, "forklift") == {}
