"""Offers that were answered, of applications that were reopened before that ended an offer."""

from typing import Any

_STEPS = ("logged", "moved", "reopened")


def end_answered_offers(applications: Any, events: Any) -> None:
    """Have what is open under an offer from before it was reopened under Interviewing, as
    `Application.reopen` does; its line remembers what was there.

    An offer to be answered on the day of the reopening or later may be a new one, which was no move
    then: it stays. Both are querysets of today's models or of a migration's, and `events` may be
    those of other applications, too.
    """
    offers = applications.filter(stage="offer", ended_as="")
    for application in offers.only("stage", "answer_due_on"):
        steps = events.filter(application=application.pk, kind__in=_STEPS)
        latest = steps.order_by("-pk").first()
        due_on = application.answer_due_on
        if latest is None or latest.kind != "reopened" or "to" in latest.details:
            continue
        if due_on and due_on >= latest.happened_on:
            continue
        latest.details["to"] = "interviewing"
        if due_on:
            latest.details["answer_due_on"] = due_on.isoformat()
        latest.save(update_fields=["details"])
        application.stage, application.answer_due_on = "interviewing", None
        application.save(update_fields=["stage", "answer_due_on"])
