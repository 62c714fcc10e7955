"""The pages of an import: from the file to the report, and back."""

import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml.html import fromstring

from applications.models import Application, Company, Contact, Event
from exchange.models import FileImport, ImportedRow
from tests.exchange.importing.lists import HEADINGS, ROW
from tests.searches import make_application

pytestmark = pytest.mark.django_db

LIST = "\n".join(
    [
        HEADINGS,
        ROW,
        "Haven,Buyer,16/01/2026,Rejected after 2nd round :(,Lisbon,,,,",
        "Linden Mill,Shift Manager,17/01/2026,Updated,,,,,",
        ",,,,,,,,a line of my own",
    ]
)


def upload(client, content: str | bytes = LIST, name: str = "jobs.csv"):
    data = content if isinstance(content, bytes) else content.encode()
    return client.post(reverse("exchange:import_file"), {"file": SimpleUploadedFile(name, data)})


def text_of(client, name: str, file_import) -> str:
    return client.get(reverse(f"exchange:{name}", args=[file_import.pk])).content.decode()


def test_a_list_becomes_applications_and_all_of_it_can_be_undone(signed_in, person):
    answer = upload(signed_in)
    file_import = FileImport.objects.get()
    assert answer.url == reverse("exchange:import_columns", args=[file_import.pk])
    assert "Rejected after 2nd round" in text_of(signed_in, "import_columns", file_import)

    form = signed_in.get(answer.url).context["form"]
    sent = {name: form[name].value() or "" for name in form.fields}
    place = form.listed_statuses.index("updated")
    answer = signed_in.post(answer.url, sent | {f"status_{place}": "screening"})
    assert answer.url == reverse("exchange:import_check", args=[file_import.pk])
    page = signed_in.get(answer.url)
    assert {value: number for value, _, number in page.context["counts"]} == {
        "created": 3,
        "skipped": 1,
    }
    assert not Application.objects.exists()

    answer = signed_in.post(reverse("exchange:run_import", args=[file_import.pk]), follow=True)
    assert "3 applications are imported." in answer.content.decode()
    stages = Application.objects.for_user(person).values_list("position", "stage", "ended_as")
    assert set(stages) == {
        ("Clerk", "interviewing", ""),
        ("Buyer", "interviewing", "turned_down"),
        ("Shift Manager", "screening", ""),
    }
    assert ImportedRow.objects.count() == 4

    undo = reverse("exchange:undo_import", args=[file_import.pk])
    answer = signed_in.post(undo, follow=True)
    assert answer.redirect_chain == [(undo, 302)]
    assert "3 applications, with all that the import brought of them" in answer.text
    assert Application.objects.count() == 3
    answer = signed_in.post(undo, {"sure": "1"}, follow=True)
    assert "The import is undone." in answer.content.decode()
    for model in (Application, Company, Contact):
        assert not model.objects.exists()


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ("Linden Mill,Manager,17/01/2026,Updated,,,,,", "statuses"),
        (",Manager,17/01/2026,Applied,,,,,", "missing"),
    ],
)
def test_answer_now_leads_to_the_first_question_that_is_open(signed_in, row, place):
    upload(signed_in, "\n".join([HEADINGS, row, ROW]))
    file_import = FileImport.objects.get()
    columns = reverse("exchange:import_columns", args=[file_import.pk])
    assert f'href="{columns}#{place}"' in text_of(signed_in, "import_check", file_import)
    assert f'id="{place}"' in text_of(signed_in, "import_columns", file_import)


def test_a_status_without_a_meaning_is_marked_and_comes_first(signed_in):
    upload(signed_in, f"{HEADINGS}\n{ROW}\nLinden Mill,Manager,17/01/2026,Updated,,,,,")
    page = signed_in.get(reverse("exchange:import_columns", args=[FileImport.objects.get().pk]))
    fields = page.context["form"].statuses
    assert [field.label for field in fields if field.help_text] == ["Updated"] == [fields[0].label]


def test_pressed_twice_it_imports_once(signed_in):
    upload(signed_in)
    address = reverse("exchange:run_import", args=[FileImport.objects.get().pk])
    signed_in.post(address)
    count = Application.objects.count()
    answer = signed_in.post(address)
    assert answer.status_code == 302
    assert Application.objects.count() == count == 2


def test_what_was_chosen_is_remembered_for_the_next_file_with_these_headings(signed_in):
    content = "Firm,What,When,How it went\nHaven,Buyer,2026-01-02,zzz\n"
    upload(signed_in, content)
    first = FileImport.objects.get()
    page = signed_in.get(reverse("exchange:import_columns", args=[first.pk]))
    names = {field.label: field.name for field in page.context["form"].columns}
    sent = {
        names["Firm"]: "company",
        names["What"]: "position",
        names["When"]: "applied_on",
        names["How it went"]: "status",
    }
    address = reverse("exchange:import_columns", args=[first.pk])
    signed_in.post(address, sent)
    signed_in.post(address, sent | {"status_0": "offer"})
    signed_in.post(reverse("exchange:run_import", args=[first.pk]))
    assert Application.objects.get().stage == "offer"

    upload(signed_in, content.replace("Buyer", "Clerk"))
    second = FileImport.objects.latest("pk")
    signed_in.post(reverse("exchange:run_import", args=[second.pk]))
    assert Application.objects.get(position="Clerk").stage == "offer"


def test_rows_can_be_pasted(signed_in):
    rows = "Company\tPosition\nHaven\tBuyer\n"
    signed_in.post(reverse("exchange:import_file"), {"rows": rows})
    signed_in.post(reverse("exchange:run_import", args=[FileImport.objects.get().pk]))
    assert Application.objects.get().position == "Buyer"


def test_what_cannot_be_read_is_said_beside_the_file(signed_in):
    for content, name in ((b"%PDF-1.7 abc", "jobs.csv"), (b"\x89PNG\r\n", "jobs.xlsx"), (b"", "")):
        answer = upload(signed_in, content, name or "jobs.csv")
        assert answer.status_code == 422
        assert answer.context["form"].errors["file"]
    assert not FileImport.objects.exists()


def queries_that_read(column: str, client, address: str, method: str = "get") -> int:
    with CaptureQueriesContext(connection) as queries:
        getattr(client, method)(address, {"sure": "1"})
    selects = [query["sql"] for query in queries if query["sql"].startswith("SELECT")]
    return sum(f'"exchange_fileimport"."{column}"' in sql for sql in selects)


def test_only_the_pages_that_need_them_read_the_rows_of_a_file_and_what_was_written(signed_in):
    upload(signed_in)
    file_import = FileImport.objects.get()

    def addresses(*names) -> list[str]:
        return [reverse(f"exchange:{name}", args=[file_import.pk]) for name in names]

    columns, check, report, run, undo = addresses(
        "import_columns", "import_check", "import_report", "run_import", "undo_import"
    )
    for address, sheets in {columns: 1, check: 1, report: 0}.items():
        assert queries_that_read("sheets", signed_in, address) == sheets
        assert queries_that_read("written", signed_in, address) == 0
    assert queries_that_read("written", signed_in, run, "post") == 0
    for address in (report, reverse("exchange:import_file")):
        assert queries_that_read("sheets", signed_in, address) == 0
        assert queries_that_read("written", signed_in, address) == 0
    assert queries_that_read("written", signed_in, undo, "post") == 1
    assert not Application.objects.exists()


def test_the_check_says_which_day_each_row_counts_as_added_on(signed_in):
    upload(signed_in, "Company,Position,Status,Date added\nHaven,Cook,Saved,17/01/2026")
    file_import = FileImport.objects.get()
    assert "Added on 17 Jan 2026" in " ".join(
        text_of(signed_in, "import_check", file_import).split()
    )
    signed_in.post(reverse("exchange:run_import", args=[file_import.pk]))
    assert Event.objects.get(kind=Event.Kind.LOGGED).happened_on.isoformat() == "2026-01-17"


def test_the_check_says_which_of_two_with_one_name_a_row_is_merged_with(signed_in, person):
    job = {"company": "Haven", "position": "Buyer"}
    early, late = datetime.date(2026, 1, 11), datetime.date(2026, 9, 1)
    first = make_application(person, stage="interviewing", applied_on=early, **job)
    second = make_application(person, stage="applied", applied_on=late, **job)
    third = make_application(person, company="Mill", position="Cook", stage="saved")
    text = (
        "Company,Position,Date Applied,Status\nHaven,Buyer,2026-09-01,Applied\n"
        "Haven,Buyer,2026-01-11,Applied\nMill,Cook,2026-11-02,Applied\n"
        "Acme,Clerk,2026-11-02,Applied\nAcme,Clerk,2026-11-02,Applied\n"
    )
    upload(signed_in, text)
    page = fromstring(text_of(signed_in, "import_check", FileImport.objects.get()))
    lines = [
        (line.xpath("string(a/@href)"), " ".join(line.xpath("string(span)").split()))
        for line in page.xpath("//p[@data-on-record]")
    ]
    assert lines == [
        (second.get_absolute_url(), "· Applied · Applied on 1 Sept 2026"),
        (first.get_absolute_url(), "· Interviewing · Applied on 11 Jan 2026"),
        (third.get_absolute_url(), "· Saved · Added on 20 Nov 2026"),
    ]
    rows = page.xpath("//li[contains(@class, 'import-row')]")
    assert "This is the same application as in an earlier row. Row 5" in " ".join(
        rows[-1].text_content().split()
    )


def test_the_samples_of_a_column_are_shown_as_they_stand_in_the_file(signed_in):
    upload(signed_in, "Company,Position,Contact\nHaven,Buyer,Ana <ana@haven.example>\n")
    page = text_of(signed_in, "import_columns", FileImport.objects.get())
    assert "Ana &lt;ana@haven.example&gt;" in page
    assert "<ana@haven.example>" not in page
