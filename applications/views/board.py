from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from applications.models import Application, Stage, Verdict


@require_safe
def board(request):
    """Every application that is not put to rest, by stage; the ended ones in a column of theirs."""
    mine = Application.objects.for_user(request.user).filter(archived_at=None).with_card_facts()
    running: dict[str, list[Application]] = {stage.value: [] for stage in Stage}
    ended = []
    for application in mine:
        application.quiet_days = application.days_quiet(timezone.localdate())
        application.ending_label = Verdict.short_label(application.ending)
        (ended if application.ending else running[application.stage]).append(application)
    columns = [(stage, running[stage.value]) for stage in Stage]
    context = {
        "columns": columns,
        "columns_have_any": any(running.values()),
        "ended": ended,
        "stages": Stage,
    }
    return render(request, "applications/board.html", context)
