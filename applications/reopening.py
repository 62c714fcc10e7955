"""Taking back that an application was reopened: a slip on "They called back"."""

import datetime

from django.db import transaction

from applications.models import Application, Event


@transaction.atomic
def take_back_reopening(application: Application, verdict_id: int) -> bool:
    """Let the ending stand again that was lifted last, as if it had never been lifted; what was
    archived then is archived again.

    Says whether it was taken back: not once the timeline goes on after that.
    """
    application.locked()
    latest = application.events.order_by("-pk").first()
    if latest is None or latest.kind != Event.Kind.REOPENED:
        return False
    lifted = application.verdicts.exclude(reopened_on=None).filter(pk=verdict_id).first()
    if lifted is None or lifted != application.verdicts.first():
        return False
    lifted.reopened_on = None
    lifted.save(update_fields=["reopened_on"])
    if archived_at := latest.details.get("archived_at"):
        application.archived_at = datetime.datetime.fromisoformat(archived_at)
        application.save(update_fields=["archived_at"])
    latest.delete()
    application.set_ended_as(lifted.kind)
    return True
