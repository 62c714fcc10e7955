"""What the product exports changes nothing when it is imported again, however messy the search."""

import csv
import datetime
import io
import random

import pytest
from django.conf import settings
from django.utils import translation

from applications.models import ENDINGS, Application, Stage
from applications.models.stage import Interest, WorkMode
from applications.table import COLUMNS, USUAL, as_csv, chosen_columns, keys_of, rows_with
from exchange.archive.reading import Restoring
from exchange.importing.opened import open_upload, opened_file
from exchange.models.import_result import Reason
from exchange.tables import TABLES, as_lines
from tests.exchange.archives import archive
from tests.exchange.importing.lists import bring_in
from tests.house.test_privacy import every_row
from tests.searches import DAY, ON_THAT_DAY, make_application

LANGUAGES = [code for code, _ in settings.LANGUAGES]
A_DAY = datetime.timedelta(days=1)
NAMES = ("Haven", "Mill & Sons", "Larkfield (via Hays)", "haven", "Ärzte ohne Eile", "n/a")
POSITIONS = ("Cook", "cook", "Offer Manager", "Rejected Goods Clerk", "Nurse, nights", "?")
TEXTS = (
    "",
    "Ring them\n\nthen wait",
    "=1+1",
    "- a\n- list",
    "Applied 2026-01-02\r\nInterview",
    "’",
)


def make_messy(person, seed: int) -> None:
    """Applications with every stage and ending, many of one name, with days and without."""
    draw = random.Random(seed)  # noqa: S311
    standings = [(stage, "") for stage in Stage.values]
    standings += [(stage, kind) for kind in ENDINGS for stage in Stage.values]
    draw.shuffle(standings)
    for stage, kind in standings:
        make_some(person, draw, stage, kind)


def make_some(person, draw: random.Random, stage: str, kind: str) -> None:
    applied_on = draw.choice([None, DAY - 90 * A_DAY, DAY - 89 * A_DAY, DAY - 3 * A_DAY])
    application = make_application(
        person,
        company=draw.choice(NAMES),
        position=draw.choice(POSITIONS),
        stage=stage,
        applied_on=applied_on if stage != Stage.SAVED or draw.random() < 0.3 else None,
        deadline_on=draw.choice([None, DAY - 95 * A_DAY, DAY + 9 * A_DAY]),
        answer_due_on=draw.choice([None, DAY + 9 * A_DAY]),
        link=draw.choice(["", "https://haven.example/jobs/1", "https://haven.example/jobs/2"]),
        source=draw.choice(["", "A friend, Ana", "LinkedIn"]),
        place=draw.choice(["", "n/a", "Porto"]),
        pay=draw.choice(["", "-", "30,000"]),
        work_mode=draw.choice([*WorkMode.values, ""]),
        interest=draw.choice(Interest.values),
        qualification=draw.choice(TEXTS),
        notes=draw.choice(TEXTS),
        posting=draw.choice(TEXTS),
        created_at=ON_THAT_DAY - draw.choice([0, 1, 30]) * A_DAY,
    )
    application.tag(draw.choice([[], ["nights"], ["nights", "applied", "2026"]]))
    if draw.random() < 0.2:
        application.close_with("turned_down", on=DAY - A_DAY)
        application.reopen(on=DAY)
    if kind:
        words = {"feedback": draw.choice(TEXTS), "their_words": draw.choice(TEXTS)}
        is_known = draw.random() < 0.5
        application.close_with(kind, on=DAY - A_DAY, is_day_known=is_known, **words)
    if draw.random() < 0.3:
        application.archive()


def of_the_account(person, order: str) -> str:
    return "".join(as_lines(TABLES["applications"], person))


def of_the_account_sorted_otherwise(person, order: str) -> str:
    """As a spreadsheet program writes it once its rows were sorted by another column."""
    text = of_the_account(person, order).removeprefix("\ufeff")
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    first, *rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter).writerows([first, *sorted(rows, key=lambda row: row[2:])])
    return file.getvalue()


def of_the_table(person, order: str) -> str:
    columns = chosen_columns(list(COLUMNS))
    return as_csv(rows_with(keys_of(Application.objects.for_user(person), order), columns), columns)


def of_the_usual_columns(person, order: str) -> str:
    columns = chosen_columns(USUAL)
    return as_csv(rows_with(keys_of(Application.objects.for_user(person), order), columns), columns)


EXPORTS = [
    of_the_account,
    of_the_account_sorted_otherwise,
    of_the_table,
    of_the_usual_columns,
]


@pytest.mark.thorough
@pytest.mark.django_db
@pytest.mark.parametrize("export", EXPORTS)
@pytest.mark.parametrize("seed", range(4))
def test_an_export_that_comes_back_changes_nothing_at_all(person, export, seed):
    make_messy(person, seed)
    before = every_row()
    with translation.override(LANGUAGES[seed % len(LANGUAGES)]):
        content = export(person, ["-logged", "company", "stage", "-applied_on"][seed]).encode()
    opened = opened_file(open_upload(person, content, "applications.csv"))
    assert opened.importer.NAME == "Second Wind"
    rows = opened.plan().rows
    found = [(row.number, row.text, row.reason, row.notes, row.additions) for row in rows]
    assert [row for row in found if row[2] != Reason.NOTHING_NEW] == []
    bring_in(person, content, "applications.csv")
    changed = {name for name, rows in every_row().items() if rows != before[name]}
    assert changed == {"FileImport", "ImportedRow"}


@pytest.mark.django_db
def test_of_two_with_one_name_each_row_of_the_table_is_its_own(person):
    again = {"company": "Haven", "position": "Cook"}
    make_application(person, stage="interviewing", **again)
    make_application(person, stage="applied", applied_on=DAY, **again)
    before = every_row()
    for order in ("logged", "-logged"):
        content = of_the_usual_columns(person, order).encode()
        plan = opened_file(open_upload(person, content, "applications.csv")).plan()
        assert [row.later_stage for row in plan.rows] == [None, None]
        bring_in(person, content, "applications.csv")
    changed = {name for name, rows in every_row().items() if rows != before[name]}
    assert changed == {"FileImport", "ImportedRow"}


@pytest.mark.thorough
@pytest.mark.django_db
@pytest.mark.usefixtures("shelf")
def test_an_archive_that_comes_back_changes_nothing_at_all(person):
    make_messy(person, 4)
    before = every_row()
    restoring = Restoring(person, archive(person))
    restoring.write()
    assert not restoring.report.new
    assert not restoring.report.notes
    assert every_row() == before
