"""Countries, as a form lists them."""

import pytest
from django.conf import settings
from django.utils import translation

from accounts.countries import _ALSO_BRITISH, countries_by_city, country_choices

pytestmark = pytest.mark.no_database


@pytest.mark.parametrize("language", [code for code, _ in settings.LANGUAGES])
def test_every_country_has_a_name_in_every_language(language):
    with translation.override(language):
        choices = country_choices()[1:]
    assert len(choices) > 200
    assert [code for code, name in choices if name == code] == []


def test_an_umlaut_is_sorted_as_its_letter():
    with translation.override("de"):
        names = [name for _, name in country_choices()]
    assert names.index("Ägypten") < names.index("Belgien")
    assert names.index("Österreich") < names.index("Polen")


def test_a_place_of_two_countries_is_the_large_one_first():
    assert countries_by_city("Durham") == ["US", "GB"]
    assert countries_by_city("Little Hamlet") == []
    assert countries_by_city("Leeds") == ["GB"]
    assert all(countries_by_city(name) == ["US", "GB"] for name in _ALSO_BRITISH.split("; "))
