"""Lists of applications as people keep them, and what an import makes of them."""

import re

from applications.models import ENDINGS, Application, Stage
from applications.spelling import normalised
from exchange.importing.evidence import DAYS
from exchange.importing.job_names import read_job
from exchange.importing.milestones import milestone_of
from exchange.importing.opened import open_upload, opened_file
from exchange.importing.records import Cell, Field
from exchange.importing.statuses import meaning_of
from exchange.importing.values import NO, is_nothing, is_tick
from exchange.importing.writing import write_plan
from exchange.models import FileImport
from frame.folding import folded
from frame.invisible import shown
from tests.searches import DAY

HEADINGS = "Company,Position,Date Applied,Status,Location,Contact,Contact Email,First Round,Comment"
ROW = "Larkfield,Clerk,2026-01-15,Applied,Portland,Ana Sousa,ana@example.org,yes,Bring the rota"
# Two applications, in the words of a list.
LIST = """\
Company,Position,Date Applied,Status,Closed,Tags,Contact,Contact Email,First Round,Next Step,\
Next Follow-up,Remote,Size
Haven,Buyer,2026-01-02,Rejected after the interview,2026-02-03,"retail, shops",Ana Sousa,\
ana@example.org,2026-01-20 14:30,,,yes,200 people
Larkfield,Clerk,2026-01-05,Applied,,,,,,Ring them,2031-01-01,,
"""


def make_import(person, text: str = f"{HEADINGS}\n{ROW}\n", name: str = "jobs.csv") -> FileImport:
    """A file of `person` that was opened, and not imported yet."""
    return open_upload(person, text.encode(), name)


def bring_in(person, text: str | bytes, name: str = "jobs.csv") -> FileImport:
    """A file that was imported."""
    content = text if isinstance(text, bytes) else text.encode()
    file_import = open_upload(person, content, name)
    assert write_plan(file_import, opened_file(file_import).plan(for_writing=True), today=DAY)
    return file_import


def lost_cells(opened, rows_of: dict[int, Application]) -> list[Cell]:
    """The cells of written rows that are found nowhere: in no fact, no note, no interview.

    `rows_of` has the application of each written row, by its number.
    """
    return [
        cell
        for record in opened.records
        if record.number in rows_of
        for cell in record.cells
        if not is_nothing(cell.text) and not _is_found(cell, opened, rows_of[record.number])
    ]


def _is_found(cell: Cell, opened, application: Application) -> bool:
    if cell.field == Field.LEFT_OUT or not cell.heading and cell.field == Field.STATUS:
        return True
    words = normalised(shown(_words_of(application)))
    if cell.field in DAYS and (day := opened.reading.day(cell)) and day.isoformat() in words:
        return True
    if cell.field in (Field.STATUS, Field.ENDING) and meaning_of(cell.text).is_exact:
        return True
    if cell.field == Field.WORK_MODE and application.work_mode:
        return True
    if cell.field == Field.APPLIED_ON and is_tick(cell.text):
        return True
    if cell.field == Field.HISTORY and (days := re.findall(r"\d{4}-\d\d-\d\d", cell.text)):
        return all(day in words for day in days)
    if cell.field in (Field.INTERVIEW, Field.MILESTONE) and folded(cell.text.strip()) in NO:
        return True
    if cell.field == Field.MILESTONE and is_tick(cell.text):
        return _is_reached(milestone_of(cell.heading), application)
    if cell.field == Field.INTERVIEW and is_tick(cell.text):
        return normalised(cell.heading) in words
    if cell.field == Field.JOB:
        names = read_job(cell.text, opened.reading.first)
        if all(normalised(shown(name)) in words for name in names):
            return True
    text = re.sub(r"<[^>]*>|[(),;|#\[\]'\"/&<>]", " ", cell.text)
    return all(
        word in words for word in normalised(shown(text)).split() if word not in ("via", "re:")
    )


def _is_reached(milestone: str, application: Application) -> bool:
    if milestone in ENDINGS:
        return application.verdicts.filter(kind=milestone).exists()
    return Stage(application.stage).step >= Stage(milestone).step


def _words_of(application: Application) -> str:
    """All that is stored of an application, as one text."""
    rows = [application, application.company, *application.rounds.all()]
    rows += [*application.tags.all(), *application.verdicts.all(), *application.reminders.all()]
    rows += [*application.dated_notes.all(), *application.company.contacts.all()]
    rows += application.events.all()
    texts = [str(value) for row in rows for value in vars(row).values()]
    return "\n".join([*texts, "\n".join(str(application.rounds.values_list("starts_at")))])


def written_by(file_import: FileImport) -> dict[int, Application]:
    """The application of each row that was written, by the number of the row."""
    rows = file_import.rows.filter(result__in=["created", "merged"])
    rows = rows.select_related("application__company")
    return {row.number: row.application for row in rows if row.application}
