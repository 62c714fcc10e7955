"""What became of every row of a file, to be read again and undone."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from applications.models import Application
from exchange.importing.planning import Plan, PlannedRow
from exchange.models import FileImport, ImportedRow
from exchange.models.import_result import Result


def report(
    file_import: FileImport, plan: Plan, applications: Mapping[int, Application]
) -> list[ImportedRow]:
    """A row of the report for each row of the file; `applications` are those that were written to,
    by the number of the row."""
    new = {
        id(row.job): applications[row.number] for row in plan.rows if row.result == Result.CREATED
    }
    return [
        ImportedRow(
            file_import=file_import,
            number=row.number,
            result=row.result,
            reason=row.reason or "",
            text=row.text,
            application=(row.job and row.job.row) or new.get(id(row.job)),
            filled=_filled(row, applications),
        )
        for row in plan.rows
    ]


def _filled(row: PlannedRow, applications: Mapping[int, Application]) -> dict[str, Any]:
    """What was filled in: the names of fields and tags of a merge, with the values they got, and
    those of people on record, by their key."""
    filled: dict[str, Any] = {}
    if row.additions:
        filled |= {name: str(value) for name, value in row.additions.fields.items()}
        filled |= {"tags": row.additions.tags} if row.additions.tags else {}
    if row.additions and row.additions.referred_by:
        filled["referred_by"] = applications[row.number].referred_by_id
    people: dict[str, dict[str, str]] = defaultdict(dict)
    for learned in row.learned:
        people[str(learned.contact.pk)] |= learned.facts
    return filled | ({"people": people} if people else {})
