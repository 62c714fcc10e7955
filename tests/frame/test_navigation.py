"""Each page is marked in the main navigation."""

import pytest
from django.urls import reverse
from lxml import html

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("page", "entry"),
    [
        ("today:today", "today:today"),
        ("today:digest", "accounts:settings"),
        ("applications:table", "applications:board"),
        ("applications:people", "applications:people"),
        ("applications:companies", "applications:people"),
        ("applications:reminders", "today:today"),
        ("letters:letter_list", "letters:letter_list"),
        ("near_misses:near_misses", "letters:letter_list"),
        ("practice:stories", "practice:practice"),
        ("exchange:calendar", "exchange:calendar"),
        ("exchange:import_file", "accounts:settings"),
        ("exchange:job_ad", "applications:board"),
        ("exchange:mails", "accounts:settings"),
        ("records:bin_page", "accounts:settings"),
        ("search:search", "search:search"),
        ("account_change_password", "accounts:settings"),
    ],
)
def test_a_page_stands_under_the_entry_that_its_room_names(signed_in, page, entry):
    shown = html.fromstring(signed_in.get(reverse(page)).text)
    marked = shown.xpath("//nav[contains(@class, 'rail')]//a[@aria-current='page']/@href")
    assert marked == [reverse(entry)]
