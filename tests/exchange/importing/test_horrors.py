"""Files that nobody would write: no error, no row lost, nothing of anybody else touched."""

import contextlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from applications.models import Application, Company, Contact
from exchange.importing.files.opening import open_file
from exchange.importing.files.refusal import FileRefused
from exchange.importing.opened import open_upload, opened_file
from exchange.models import FileImport
from tests.exchange.importing.lists import lost_cells, written_by
from tests.forms import undone
from tests.searches import make_application

pytestmark = pytest.mark.django_db

ODD = settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
HEADINGS = st.sampled_from(
    """Company;Position;Status;Applied;Date;Stage;Notes;Link;Salary;Tags;Contact;Email;Phone;Remote
;Location;Interview;Closed;Reminder;Firma;Stelle;Statut;Feedback;#;x;First Round;Next Step;
Next Follow-up;Stage History;;Why it ended""".replace("\n", "").split(";")
)
CELLS = st.one_of(
    st.sampled_from(
        ["", "-", "n/a", "Haven", "Buyer", "yes", "no", "Applied", "Rejected after round 2 :("]
        + ["03/04/2025", "2025-01-02", "31.12.2024", "45321", "https://example.org/jobs/7"]
        + ["=1+1", "@x", "+49 30 1234567", "ana@example.org", "[{'stage': 'Applied'}]", '"', "a,b"]
        + ["[{'stage': 'Applied', 'date': '2024-11-05'}]", "\u202e", "x" * 900, "<b>x</b>", "%s"]
    ),
    st.text(max_size=30),
)
MANY_HEADINGS = st.lists(HEADINGS, min_size=1, max_size=9)
TABLES = st.tuples(
    MANY_HEADINGS | MANY_HEADINGS.map(lambda names: ["Company", "Position", *names]),
    st.lists(st.lists(CELLS, max_size=12), max_size=8),
)


def quoted(cells, delimiter: str) -> str:
    return delimiter.join('"' + cell.replace('"', '""') + '"' for cell in cells)


def as_text(table, delimiter: str) -> str:
    headings, rows = table
    return "\n".join(quoted(cells, delimiter) for cells in [headings, *rows])


def bring(client, content: bytes) -> FileImport | None:
    """A file through all the pages; None where it was refused, in words beside its field."""
    file = SimpleUploadedFile("jobs.csv", content)
    answer = client.post(reverse("exchange:import_file"), {"file": file})
    if answer.status_code == 422:
        assert answer.context["form"].errors["file"]
        return None
    file_import = FileImport.objects.latest("pk")
    address = reverse("exchange:import_columns", args=[file_import.pk])
    form = client.get(address).context["form"]
    sent = {name: form[name].value() or "" for name in form.fields}
    assert client.post(address, sent).status_code == 302
    assert client.get(reverse("exchange:import_check", args=[file_import.pk])).status_code == 200
    client.post(reverse("exchange:run_import", args=[file_import.pk]))
    file_import.refresh_from_db()
    return file_import


@pytest.mark.thorough
@ODD
@given(TABLES, st.sampled_from(",;\t"), st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]))
def test_no_table_breaks_the_pages_and_no_row_is_lost(
    client, person, stranger, table, delimiter, encoding
):
    content = as_text(table, delimiter).encode(encoding, errors="replace")
    with undone():
        make_application(stranger, company="Haven", position="Buyer")
        make_application(person, company="Haven", position="Buyer")
        theirs = {model: owned_by(model, stranger) for model in (Application, Company, Contact)}
        client.force_login(person)
        file_import = bring(client, content)
        assert {model: owned_by(model, stranger) for model in theirs} == theirs
        if file_import is None:
            return
        opened = file_import_again(person, content)
        assert sum(opened.plan().count().values()) == len(opened.records)
        if not file_import.is_done:
            assert not file_import.rows.exists()
            return
        assert sum(file_import.counts.values()) == file_import.rows.count()
        assert file_import.rows.count() == len(opened.records)
        rows_of = written_by(file_import)
        counts = file_import.counts
        assert len(rows_of) == counts.get("created", 0) + counts.get("merged", 0)
        assert lost_cells(opened, rows_of) == []
        client.post(reverse("exchange:undo_import", args=[file_import.pk]), {"sure": "1"})
        assert Application.objects.for_user(person).count() == 1


def owned_by(model, user) -> list[dict]:
    return list(model.objects.for_user(user).values())


def file_import_again(person, content: bytes):
    """The file as it is understood; an import lets go of what was read."""
    return opened_file(open_upload(person, content, "jobs.csv"))


@ODD
@given(st.binary(max_size=2_000), st.sampled_from(["", "PK\x03\x04", "\ufeff", "<", "{"]))
def test_no_bytes_break_the_opening(content, before):
    with contextlib.suppress(FileRefused):
        sheets = open_file(before.encode() + content, "jobs.xlsx")
        assert sheets
        assert all(sheet.lines for sheet in sheets)
