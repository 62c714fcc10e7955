"""A company that is on record under a longer or a shorter name gets no second row."""

import pytest
from django.urls import reverse

from applications.models import Application, Company
from exchange.models import ImportedRow
from tests.exchange.importing.lists import bring_in, make_import
from tests.searches import make_application

pytestmark = pytest.mark.django_db
HEADINGS = "Company,Position,Status\n"


def bring(person, *companies: str) -> list[str]:
    """The companies of the applications that a list with these brings, in its order."""
    rows = "".join(f'"{name}",Job {number},Applied\n' for number, name in enumerate(companies))
    bring_in(person, HEADINGS + rows)
    mine = Application.objects.filter(position__startswith="Job ").order_by("position")
    return [application.company.name for application in mine]


@pytest.mark.parametrize(
    ("on_record", "listed", "meant"),
    [
        (["Bäckerei Müller GmbH"], ["Bäckerei Müller"], ["Bäckerei Müller GmbH"]),
        (["Bäckerei Müller"], ["BÄCKEREI MÜLLER GmbH & Co. KG"], ["Bäckerei Müller"]),
        (["Trading, S.A."], ["Trading", "trading SA"], ["Trading, S.A."] * 2),
        ([], ["Haven Ltd", "Haven", "HAVEN"], ["Haven Ltd"] * 3),
        (["Haven", "Haven Ltd"], ["Haven", "Haven Ltd"], ["Haven", "Haven Ltd"]),
        (["Haven AG", "Haven Ltd"], ["Haven"], ["Haven"]),
        (["Haven AG"], ["Haven Ltd"], ["Haven Ltd"]),
        (["Haven AG"], ["Haven Foods"], ["Haven Foods"]),
    ],
)
def test_a_list_finds_companies_whatever_their_legal_form(person, on_record, listed, meant):
    for name in on_record:
        make_application(person, company=name, position="Baker")
    assert bring(person, *listed) == meant
    assert set(Company.objects.values_list("name", flat=True)) == {*on_record, *meant}


def test_the_same_job_there_is_found_and_the_page_names_the_company_on_record(signed_in, person):
    make_application(person, company="Bäckerei Müller GmbH", position="Clerk")
    rows = 'Bäckerei Müller,Clerk,Applied\n"Bäckerei Müller",Cook,Applied\n'
    file_import = make_import(person, HEADINGS + rows)
    page = signed_in.get(reverse("exchange:import_check", args=[file_import.pk])).text
    assert "Cook · Bäckerei Müller GmbH" in page
    bring_in(person, HEADINGS + rows)

    assert Application.objects.count() == 2
    assert Company.objects.count() == 1
    assert [row.result for row in ImportedRow.objects.order_by("number")] == ["merged", "created"]
