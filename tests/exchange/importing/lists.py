"""Lists of applications as people keep them, and what an import makes of them."""

from exchange.importing.opened import open_upload, opened_file
from exchange.importing.writing import write_plan
from exchange.models import FileImport
from tests.searches import DAY

HEADINGS = "Company,Position,Date Applied,Status,Location,Contact,Contact Email,First Round,Comment"
ROW = "Larkfield,Clerk,2026-01-15,Applied,Portland,Ana Sousa,ana@example.org,yes,Bring the rota"


def make_import(person, text: str = f"{HEADINGS}\n{ROW}\n", name: str = "jobs.csv") -> FileImport:
    """A file of `person` that was opened, and not imported yet."""
    return open_upload(person, text.encode(), name)


def bring_in(person, text: str | bytes, name: str = "jobs.csv") -> FileImport:
    """A file that was imported."""
    content = text if isinstance(text, bytes) else text.encode()
    file_import = open_upload(person, content, name)
    assert write_plan(file_import, opened_file(file_import).plan(), today=DAY)
    return file_import
