"""Correcting the day of a reopening, and taking a mistaken reopening back."""

import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from applications.models import Application, Event, InterviewRound, Stage, Verdict


def reopen_for(interview_round: InterviewRound, *, on: datetime.date) -> None:
    """Take the application up again on the day `on`, where an interview that was added or moved now
    is to come after the ending: whoever is invited was called back.

    Not after a job that was accepted, and not for an invitation from before the news. Where nothing
    has ended, it comes back out of the archive, or nobody would be reminded of the interview.
    """
    application = interview_round.application
    if not interview_round.is_coming(timezone.now()):
        return
    verdict = application.verdict
    if verdict is None:
        if application.archived_at:
            application.unarchive()
        return
    is_older = verdict.known_day is not None and on < verdict.known_day
    is_accepted = verdict.kind == Verdict.Kind.OFFER_ACCEPTED
    if interview_round.was_overtaken and not is_older and not is_accepted:
        application.reopen(on=on)


@transaction.atomic
def correct_reopening(verdict: Verdict, *, on: datetime.date) -> None:
    """Let an ending that was lifted have been lifted on this day; the timeline follows.

    An ending that stands again by now is left alone.
    """
    application = verdict.application
    application.locked()
    if not application.verdicts.filter(pk=verdict.pk).exclude(reopened_on=None).exists():
        return
    lines = application.events.filter(kind=Event.Kind.REOPENED, details__verdict=verdict.pk)
    lines.update(happened_on=on)
    verdict.reopened_on = on
    verdict.save(update_fields=["reopened_on"])


@transaction.atomic
def take_back_reopening(application: Application, verdict_id: int) -> bool:
    """Undo the last reopening, as if it had never happened: the ending stands again, an application
    that had been archived or put to rest is so again, and an answered offer has its stage again.

    False where the timeline has gone on since.
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
    """Restore what else `Application.reopen` has changed."""
    if archived_at := before.get("archived_at"):
        application.archived_at = datetime.datetime.fromisoformat(archived_at)
    if rested_on := before.get("rested_on"):
        application.notes_stopped_on = datetime.date.fromisoformat(rested_on)
    if due_on := before.get("answer_due_on"):
        application.answer_due_on = datetime.date.fromisoformat(due_on)
    if before.get("to"):
        application.stage = Stage.OFFER
    restored = ["archived_at", "notes_stopped_on", "answer_due_on", "stage"]
    application.save(update_fields=restored)
