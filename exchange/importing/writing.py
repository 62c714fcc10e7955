"""Writes a planned import in one transaction, with events that name its file."""

import datetime
from itertools import batched

from django.db import IntegrityError, transaction

from applications.bulk_actions import close_with_each
from applications.models import Application, Verdict
from exchange.importing.drafting import Draft, draft
from exchange.importing.opened import opened_file
from exchange.importing.planning import Plan
from exchange.importing.relied_on import record_of
from exchange.importing.statements import run
from exchange.importing.written_rows import AT_ONCE, version_of
from exchange.models import FileImport

TRIES = 2


class RecordChanged(Exception):
    """The record is no longer as it was when the import was planned."""


def write_plan(file_import: FileImport, plan: Plan, *, today: datetime.date) -> bool:
    """Write a plan, once; False, and nothing is written, where it was imported already.

    Everything is made ready before the transaction: while it runs, nobody else can write to SQLite.
    Where the record has changed since it was planned, it is planned anew.
    """
    for _ in range(TRIES):
        if plan.record is None:
            plan = opened_file(file_import).plan(for_writing=True)
        try:
            return _write(file_import, plan, draft(file_import, plan, today))
        except (RecordChanged, IntegrityError):
            plan = opened_file(file_import).plan(for_writing=True)
    with transaction.atomic():
        # Somebody goes on writing: now they wait.
        plan = opened_file(file_import).plan(for_writing=True)
        return _write(file_import, plan, draft(file_import, plan, today))


@transaction.atomic
def _write(file_import: FileImport, plan: Plan, drafted: Draft) -> bool:
    if not file_import.claim():
        return False
    for keys in batched(drafted.on_record, AT_ONCE, strict=False):
        # No other tab moves or ends them from here on.
        Application.objects.filter(pk__in=keys).only("pk").locked()
    if record_of(file_import.owner) != plan.record:
        raise RecordChanged
    run(drafted.statements)
    for application in drafted.to_number:
        application.locked()
        application.rounds.number_by_day()
    _end(drafted)
    file_import.settle(counts=dict(plan.count()), written=drafted.written)
    return True


def _end(drafted: Draft) -> None:
    """Record the endings."""
    verdicts = close_with_each(
        Verdict(
            application=application,
            kind=ending.kind,
            heard_on=ending.on or drafted.today,
            is_day_known=ending.on is not None,
            feedback=ending.feedback,
            their_words=ending.their_words,
        )
        for application, ending in drafted.to_end
    )
    versions = drafted.written.setdefault(Verdict._meta.label_lower, {})
    versions |= {str(verdict.pk): version_of(verdict) for verdict in verdicts}
