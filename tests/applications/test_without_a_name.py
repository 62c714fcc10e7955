"""What was typed where a name has to stand, and names nothing, dangles on no page."""

import re

import pytest
from django.urls import reverse
from django.utils.translation import override
from lxml import html

from applications.job_title import job_title
from applications.merging import companies_called
from applications.models import Application, Company
from tests.addresses import every_address, ways_to
from tests.records import make_record
from tests.searches import DAY, make_application

pytestmark = pytest.mark.django_db
# A preposition beside nothing, in English and German.
DANGLING = re.compile(r"(?:^|\s)(?:at|bei) \?|\? (?:at|bei)\s|\bNone\b(?! of)(?! yet)")
IN_WORDS = (
    "//title",
    "//*[@aria-label]/@aria-label",
    "//h1",
    "//h2",
    "//h3",
    "//a",
    "//p",
    "//bdi",
)


@pytest.mark.parametrize(
    ("position", "company", "title"),
    [
        ("Buyer", "Larkfield", "Buyer at Larkfield"),
        ("?", "Larkfield", "Larkfield"),
        ("Buyer", "n/a", "Buyer"),
        ("Buyer", "(via an agency)", "Buyer at (via an agency)"),
        ("-", "unknown", "Job without a name"),
    ],
)
def test_a_job_is_called_by_what_has_a_name(position, company, title):
    with override("en"):
        assert job_title(position, company) == title


def words_of(page: str) -> list[str]:
    shown = html.fromstring(page)
    found = [element for path in IN_WORDS for element in shown.xpath(path)]
    return [" ".join((e if isinstance(e, str) else e.text_content()).split()) for e in found]


@pytest.mark.thorough
@pytest.mark.no_database
@pytest.mark.parametrize(("unnamed", "language"), [("position", "de"), ("company", "en")])
def test_no_page_names_a_job_at_nothing(signed_in, person, unnamed, language):
    make_record(person)
    if unnamed == "position":
        Application.objects.update(position="?")
    else:
        Company.objects.filter(applications__isnull=False).update(name="?")
    shown, dangling = 0, set()
    for address in every_address():
        for way, _row in ways_to(address, person) if address.is_ours else ():
            answer = signed_in.get(way, headers={"accept-language": language})
            if answer.status_code == 405:
                break
            if answer.streaming:
                b"".join(answer)
            elif answer.status_code == 200 and "html" in answer.get("Content-Type", ""):
                shown += 1
                words = words_of(answer.text) if answer.content.strip() else []
                dangling |= {(address.name, text) for text in words if DANGLING.search(text)}
    assert shown > 50
    assert dangling == set()


def test_jobs_at_companies_without_a_name_are_not_thought_to_be_at_the_same(signed_in, person):
    earlier = make_application(person, company="?", position="Clerk")
    earlier.close_with("turned_down", on=DAY)
    later = make_application(person, company="?", position="Buyer")
    assert companies_called(person, "?") == []
    page = signed_in.get(later.get_absolute_url()).text
    assert "Earlier at" not in page
    form = {"company_name": "?", "position": "Porter", "stage": "applied"}
    added = signed_in.post(reverse("applications:add_application"), form, follow=True)
    assert "you already have" not in added.text
