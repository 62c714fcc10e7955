"""That an application was reopened: on another day than was recorded, or by a slip."""

import datetime
from typing import Any

from django.db import transaction

from applications.models import Application, Event, Stage, Verdict


def verdicts_lifted(application: Application) -> dict[int, Verdict]:
    """The ending that was lifted, by the key of the line that says so.

    Asks nothing when verdicts and events are prefetched.
    """
    lifted = [verdict for verdict in application.verdicts.all() if verdict.reopened_on]
    lines = [event for event in application.events.all() if event.kind == Event.Kind.REOPENED]
    found = {}
    for line in sorted(lines, key=lambda event: event.pk):
        on_its_day = [row for row in lifted if row.reopened_on == line.happened_on]
        if verdict := min(on_its_day, key=lambda row: row.pk, default=None):
            found[line.pk] = verdict
            lifted.remove(verdict)
    return found


@transaction.atomic
def correct_reopening(verdict: Verdict, *, on: datetime.date) -> None:
    """Let an ending that was lifted have been lifted on this day; the timeline follows.

    One that stands again by now is left alone.
    """
    application = verdict.application
    application.locked()
    if not application.verdicts.filter(pk=verdict.pk).exclude(reopened_on=None).exists():
        return
    lines = [key for key, row in verdicts_lifted(application).items() if row == verdict]
    application.events.filter(pk__in=lines).update(happened_on=on)
    verdict.reopened_on = on
    verdict.save(update_fields=["reopened_on"])


@transaction.atomic
def take_back_reopening(application: Application, verdict_id: int) -> bool:
    """Let the ending stand again that was lifted last, as if it had never been lifted; what was
    archived then is archived again, and an offer that was answered is where it was.

    Says whether it was taken back: not once the timeline goes on after that.
    """
    application.take_locked()
    latest = application.events.order_by("-pk").first()
    if latest is None or latest.kind != Event.Kind.REOPENED:
        return False
    lifted = application.verdicts.exclude(reopened_on=None).filter(pk=verdict_id).first()
    if lifted is None or lifted != application.verdicts.first():
        return False
    lifted.reopened_on = None
    lifted.save(update_fields=["reopened_on"])
    _restore(application, latest.details)
    latest.delete()
    application.set_ended_as(lifted.kind)
    return True


def _restore(application: Application, before: dict[str, Any]) -> None:
    """What `Application.reopen` has changed besides."""
    if archived_at := before.get("archived_at"):
        application.archived_at = datetime.datetime.fromisoformat(archived_at)
    if due_on := before.get("answer_due_on"):
        application.answer_due_on = datetime.date.fromisoformat(due_on)
    if before.get("to"):
        application.stage = Stage.OFFER
    application.save(update_fields=["archived_at", "answer_due_on", "stage"])
