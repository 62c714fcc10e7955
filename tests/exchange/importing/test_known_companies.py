"""A company that is on record under a longer or a shorter name gets no second row."""

import pytest
from django.urls import reverse

from applications.merging import merge_companies
from applications.models import Application, Company
from exchange.importing.opened import opened_file
from exchange.models import ImportedRow
from records.bin import restore
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


def merged_companies(person):
    """Two companies of a list that are one by now, and the list."""
    text = f"{HEADINGS}University of Leeds,Lecturer,Applied\nUniv. of Leeds,Reader,Applied\n"
    bring_in(person, text)
    stays, goes = Company.objects.order_by("pk")
    return text, merge_companies(stays, goes)


def test_a_list_that_comes_again_knows_a_company_by_the_name_it_was_merged_under(signed_in, person):
    text, item = merged_companies(person)
    again = make_import(person, text)
    rows = opened_file(again).plan().rows
    assert [(row.reason, row.merged_company) for row in rows] == [
        ("nothing_new", ""),
        ("nothing_new", "Univ. of Leeds"),
    ]
    page = signed_in.get(reverse("exchange:import_check", args=[again.pk])).text
    assert page.count("<bdi>University of Leeds</bdi> (merged with <bdi>Univ. of Leeds</bdi>)") == 1
    bring_in(person, text + "UNIV OF LEEDS,Dean,Applied\n")
    assert [company.name for company in Company.objects.all()] == ["University of Leeds"]
    assert Application.objects.get(position="Dean").company.name == "University of Leeds"
    Application.objects.get(position="Dean").delete()

    restore(item)
    assert {row.merged_company for row in opened_file(make_import(person, text)).plan().rows} == {
        ""
    }


def test_a_company_that_took_over_another_and_was_merged_itself_leads_on(person):
    text, _ = merged_companies(person)
    last = make_application(person, company="Leeds").company
    merge_companies(last, Company.objects.get(name="University of Leeds"))
    rows = opened_file(make_import(person, text)).plan().rows
    assert [row.facts.company for row in rows] == ["Leeds", "Leeds"]


def test_a_merged_company_that_is_no_longer_in_the_bin_is_a_new_one(person, stranger):
    text, item = merged_companies(person)
    companies = [row.facts.company for row in opened_file(make_import(stranger, text)).plan().rows]
    assert companies == ["University of Leeds", "Univ. of Leeds"]
    item.delete_for_good()
    assert bring(person, "Univ. of Leeds") == ["Univ. of Leeds"]
